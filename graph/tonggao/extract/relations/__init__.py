"""What a readout says of ideas: definitions, wholes and parts, named aspects, figures of speech."""
