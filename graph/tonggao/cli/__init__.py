"""The command line: one file a command, each thin over a function of the library."""

from tonggao.cli.program import main

__all__ = ["main"]
