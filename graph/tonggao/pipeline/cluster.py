"""Workers on many machines: a Dask cluster takes the place of the processes of this one."""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from tonggao.errors import TonggaoError
from tonggao.pipeline.shared import is_shared, reach
from tonggao.pipeline.version import shard_version
from tonggao.pipeline.workers import Workers

_CONNECT = 15  # seconds to wait for the scheduler
_ADDRESS = re.compile(r"(?:(?:tcp|tls|wss?|ucx)://)?[^/\s]+:\d+")


@contextmanager
def cluster_workers(address: str, folder: str) -> Iterator[Workers]:
    """The workers of the Dask cluster whose scheduler is at ``address`` (``tcp://host:8786``).

    They need the same version of tonggao, and ``folder``, where shards go, at the same path or as a storage that they
    reach. A worker that dies costs what it had in hand, which another does again. Raises TonggaoError where that is not
    so, Dask is not installed or the scheduler does not answer.
    """
    if not _ADDRESS.fullmatch(address):  # Dask would stumble over it in half a minute of ending what it has not begun
        raise TonggaoError(f"{address} is no address of a Dask scheduler; write it like tcp://host:8786")
    try:
        from distributed import Client, KilledWorker
    except ImportError as error:
        raise TonggaoError("Dask is not installed; pip install 'tonggao[dask]'") from error
    try:
        client: Any = Client(address, timeout=_CONNECT, set_as_default=False)  # type: ignore[no-untyped-call]
    except (OSError, ValueError) as error:  # TimeoutError is an OSError
        raise TonggaoError(
            f"no Dask scheduler answers at {address} ({type(error).__name__}); start one there"
        ) from error
    with client:
        for worker, (version, sees) in client.run(_look, folder).items():
            if version != shard_version():
                raise TonggaoError(
                    f"the worker at {worker} has another version of tonggao; install the same everywhere"
                )
            if not sees:
                raise TonggaoError(
                    f"the worker at {worker} does not see {folder}; put it on a shared disk, or name a storage with --shared"
                )
        threads = sum(client.nthreads().values())
        if not threads:
            raise TonggaoError(
                f"the Dask scheduler at {address} has no workers; start some with: dask worker {address}"
            )
        # Dask takes a result for an error, and stumbles over it, where its worker dies just after handing it over.
        with Workers(client.get_executor, threads, broken=(KilledWorker,), doubtful=(TypeError,)) as workers:
            yield workers


def _look(folder: str) -> tuple[str, bool]:
    return shard_version(), reach(folder) if is_shared(folder) else os.path.isdir(folder)
