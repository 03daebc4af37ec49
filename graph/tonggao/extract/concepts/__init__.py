"""The ideas that a readout names: set formulations, known or told by their pattern."""
