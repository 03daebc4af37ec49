"""A worker: one process that reads the graph and works on one job at a time, confined, until its server is gone.

Started as ``python -m tonggao.serve.worker STORE BASE MEMORY``. Whatever a query does to it, the server lives: it kills
workers that take too long and starts another where one falls over.
"""

import os
import sys
from contextlib import suppress
from pathlib import Path

from tonggao.errors import TonggaoError
from tonggao.serve.confine import die_with_parent, limit_memory, refuse_network, resident
from tonggao.serve.frames import DONE, ERROR, READY, Output, read_job, write_frame


def main() -> None:
    """Open the store, then do job after job."""
    store, base, memory = sys.argv[1], sys.argv[2], int(sys.argv[3])
    # Nothing but frames may reach the pipe, whatever a library prints.
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    die_with_parent()
    offline = refuse_network()
    from tonggao.serve.errors import status_of
    from tonggao.serve.jobs import JOBS  # only now: what it brings may start threads
    from tonggao.store import GraphStore

    try:
        graph = GraphStore.open(Path(store), read_only=True, base=base)
    except TonggaoError as error:
        write_frame(out, ERROR, {"message": str(error)})
        return
    limited = limit_memory(memory)
    write_frame(out, READY, {"offline": offline, "limited": limited})
    at_start = resident()
    while (job := read_job(sys.stdin.buffer)) is not None:
        output = Output(out)
        try:
            JOBS[job.pop("job")](graph, output, **job)
            output.flush()
        except TonggaoError as error:
            write_frame(out, ERROR, {"status": status_of(error), "message": str(error)})
            continue
        # What a large answer took is not always given back; the next one starts from a fresh process then.
        worn = resident() - at_start > memory // 2
        write_frame(out, DONE, {"worn": worn})
        if worn:
            return


if __name__ == "__main__":
    with suppress(BrokenPipeError, KeyboardInterrupt):
        main()
