"""Hands shards to workers: this process, a pool of processes, or any other ``concurrent.futures.Executor``.

A worker may die of a readout. What was in its hands is then tried again, alone and in ever smaller parts, until the
readout is found that kills it: that one fails, all others come through.
"""

import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, ProcessPoolExecutor, wait
from contextlib import AbstractContextManager
from multiprocessing import get_all_start_methods, get_context, parent_process
from multiprocessing.connection import wait as wait_for
from threading import Thread
from types import TracebackType
from typing import Self

from tonggao.pipeline.shards import Shard, ShardDone, finished, make

_KILLED = "killed the process that extracted it; the text was left out"
_AHEAD = 2  # shards waiting for each worker: none runs dry, and few are in memory

MakeExecutor = Callable[[], Executor]


class Workers(AbstractContextManager["Workers"]):
    """Makes shards. ``start`` makes the executor, once there is enough to do and again whenever it breaks."""

    def __init__(self, start: MakeExecutor | None, jobs: int, broken: tuple[type[BaseException], ...] = ()) -> None:
        """Without ``start`` all is done in this process. ``broken`` are the errors that tell of a dead worker."""
        self._start = start
        self._jobs = jobs
        self._broken: tuple[type[BaseException], ...] = (BrokenExecutor, *broken)
        self._executor: Executor | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop()

    def made(self, shards: Iterable[Shard]) -> Iterator[ShardDone]:
        """Each shard, when it is done; what an earlier run finished at once."""
        running: dict[Future[ShardDone], Shard] = {}
        waiting = self._with_next(shards)
        for shard, more in waiting:
            if done := finished(shard):
                yield done
            elif self._start is None or not (more or running or self._executor):
                yield make(shard)  # a few readouts are done before a pool has started
            else:
                yield from self._hand_in(shard, running)
                if len(running) >= self._jobs * _AHEAD:
                    yield from self._some(running)
        while running:
            yield from self._some(running)

    def _hand_in(self, shard: Shard, running: dict[Future[ShardDone], Shard]) -> Iterator[ShardDone]:
        """Give a shard to a worker; where the pool has broken meanwhile, see to what was in it first."""
        try:
            future = self._running().submit(make, shard)
        except self._broken:
            yield from self._some(running)
            self._stop()
            future = self._running().submit(make, shard)
        running[future] = shard

    def _with_next(self, shards: Iterable[Shard]) -> Iterator[tuple[Shard, bool]]:
        """Each shard, and whether another follows."""
        remaining = iter(shards)
        shard = next(remaining, None)
        while shard is not None:
            following = next(remaining, None)
            yield shard, following is not None
            shard = following

    def _some(self, running: dict[Future[ShardDone], Shard]) -> Iterator[ShardDone]:
        """Wait for at least one shard and hand on those that are done."""
        suspects = []
        for future in wait(running, return_when=FIRST_COMPLETED).done:
            shard = running.pop(future)
            try:
                yield future.result()
            except self._broken:
                suspects.append(shard)
        if suspects:
            if isinstance(self._executor, ProcessPoolExecutor):  # with one worker all of the pool is gone
                suspects += running.values()
                running.clear()
                self._stop()
            for shard in suspects:
                yield from self._alone(shard)

    def _alone(self, shard: Shard) -> Iterator[ShardDone]:
        """Make a shard with nothing beside it, so that what breaks is its own doing."""
        try:
            yield finished(shard) or self._running().submit(make, shard).result()
        except self._broken:
            if isinstance(self._executor, ProcessPoolExecutor):
                self._stop()
            if len(shard.items) == 1:
                yield ShardDone(shard.folder, "", ((shard.items[0].readout.id, _KILLED),))
                return
            for half in shard.halves():
                yield from self._alone(half)

    def _running(self) -> Executor:
        if self._executor is None:
            assert self._start is not None
            self._executor = self._start()
        return self._executor

    def _stop(self) -> None:
        if self._executor is not None:
            if isinstance(self._executor, ProcessPoolExecutor):
                self._executor.shutdown(wait=True, cancel_futures=True)
            else:
                self._executor.shutdown(wait=False)
            self._executor = None


def local_workers(jobs: int | None) -> Workers:
    """Workers on this machine: ``jobs`` processes, by default one for each core this process may use."""
    count = jobs or available_cores()
    return Workers(None if count == 1 else lambda: _pool(count), count)


def available_cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _pool(count: int) -> Executor:
    # Oxigraph has threads by now, and a forked copy of them hangs: workers come from a clean process.
    context = get_context("forkserver" if "forkserver" in get_all_start_methods() else "spawn")
    return ProcessPoolExecutor(count, mp_context=context, initializer=_begin)


def _begin() -> None:
    """Get this worker ready, and have it end when the build is killed, which leaves it no time to say so."""
    # Not preloaded where workers are forked: that process lives on, and its 80 MB are missed when the graph is written.
    import tonggao.pipeline.ready  # noqa: F401

    parent = parent_process()
    if parent is not None:
        Thread(target=_end_after, args=(parent.sentinel,), daemon=True).start()


def _end_after(sentinel: int) -> None:
    wait_for([sentinel])
    os._exit(1)
