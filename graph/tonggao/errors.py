"""Errors that are meant for the user: what was wrong, where, and what to do next."""


class TonggaoError(Exception):
    """Base of every error a user can mend. The message is one line, complete without a traceback."""
