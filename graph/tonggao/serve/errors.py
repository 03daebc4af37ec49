"""What HTTP calls an error: every part of the server says it of its own, and the rest follows from its kind."""

from tonggao.errors import StaleGraphError, TonggaoError
from tonggao.store import QueryError


class JobError(TonggaoError):
    """Something asked for that was not done. ``status`` is what HTTP calls it."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


def status_of(error: TonggaoError) -> int:
    """What HTTP calls an error: the client's, where it is about the query, a conflict with what was built before, else the server's."""
    if isinstance(error, JobError):
        return error.status
    if isinstance(error, StaleGraphError):
        return 409
    return 400 if isinstance(error, QueryError) else 500
