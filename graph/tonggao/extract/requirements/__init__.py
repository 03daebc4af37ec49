"""What a readout demands: who tells whom to do what, in whose words."""
