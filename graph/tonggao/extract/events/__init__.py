"""What a readout reports: events, who took part in each and how."""
