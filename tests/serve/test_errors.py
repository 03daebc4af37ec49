"""What HTTP calls the server's errors."""

import pytest

from tonggao.errors import StaleGraphError, TonggaoError
from tonggao.serve.errors import JobError, status_of
from tonggao.store import QueryError


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (JobError(503, "busy"), 503),  # it knows itself
        (QueryError("no query"), 400),  # the client's
        (StaleGraphError("built by another version"), 409),  # until it is built again
        (TonggaoError("the disk is full"), 500),
    ],
)
def test_status_of(error: TonggaoError, status: int) -> None:
    assert status_of(error) == status
