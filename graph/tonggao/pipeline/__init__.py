"""Corpus to graph: what is new is read, extracted and described, all is identified, stored and handed out."""

from tonggao.pipeline.progress import Progress, without_progress
from tonggao.pipeline.run import Options, build_output
from tonggao.pipeline.summary import BuildSummary, NothingReadError, count_claims

__all__ = [
    "BuildSummary",
    "NothingReadError",
    "Options",
    "Progress",
    "build_output",
    "count_claims",
    "without_progress",
]
