"""Who a readout names: persons, the posts they hold, and bodies."""
