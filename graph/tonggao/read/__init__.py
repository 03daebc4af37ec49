"""Reading: files, folders and streams -> readouts. Knows encodings and datelines, no claims."""

from tonggao.read.skipped import Skipped
from tonggao.read.sources import read_sources

__all__ = ["Skipped", "read_sources"]
