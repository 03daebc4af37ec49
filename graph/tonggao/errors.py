"""Errors that are meant for the user: what was wrong, where, and what to do next."""

REBUILD = "delete the folder `store` that it lies in and build again from the sources"  # what helps where a graph's files are damaged


class TonggaoError(Exception):
    """Base of every error a user can mend. The message is one line, complete without a traceback."""


class StaleGraphError(TonggaoError):
    """A graph was built by other rules or decisions than are asked of it; building again mends it."""
