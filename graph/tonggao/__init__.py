"""tonggao reads official Chinese readouts (通稿) into a knowledge graph that shows its evidence for every claim."""

__version__ = "0.1.0"
