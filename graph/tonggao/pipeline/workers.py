"""Hands shards to workers: this process, a pool of processes, or any other ``concurrent.futures.Executor``.

A worker may die of a readout. What was in its hands is then tried again, alone and in ever smaller parts, until the
readout is found that kills it: that one fails, all others come through.
"""

import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, wait
from contextlib import AbstractContextManager
from types import TracebackType
from typing import Self

from tonggao.pipeline.nursery import Nursery
from tonggao.pipeline.shards import Shard, ShardDone, finished, make

_KILLED = "killed the process that extracted it; the text was left out"
_AHEAD = 2  # shards waiting for each worker: none runs dry, and few are in memory

MakeExecutor = Callable[[], Executor]


class Workers(AbstractContextManager["Workers"]):
    """Makes shards. ``start`` makes the executor, once there is enough to do and again whenever it breaks."""

    def __init__(
        self,
        start: MakeExecutor | None,
        jobs: int,
        broken: tuple[type[BaseException], ...] = (),
        doubtful: tuple[type[BaseException], ...] = (),
    ) -> None:
        """Without ``start`` all is done in this process. ``broken`` are the errors that tell of a dead worker.

        ``doubtful`` are those that may tell of one: the shard is made once more, and the error stands if it comes again.
        """
        self._start = start
        self._jobs = jobs
        self._broken: tuple[type[BaseException], ...] = (BrokenExecutor, *broken)
        self._doubtful: tuple[type[BaseException], ...] = (*self._broken, *doubtful)
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
        suspects = list[Shard]()
        yield from self._results(wait(running, return_when=FIRST_COMPLETED).done, running, suspects)
        if suspects:
            yield from self._results(list(running), running, suspects)
            for shard in suspects:
                yield from self._alone(shard)

    def _results(
        self, futures: Iterable[Future[ShardDone]], running: dict[Future[ShardDone], Shard], suspects: list[Shard]
    ) -> Iterator[ShardDone]:
        """Hand on what becomes of them, and note those whose worker died, or may have."""
        for future in futures:
            shard = running.pop(future)
            try:
                yield future.result()
            except self._doubtful:
                suspects.append(shard)

    def _alone(self, shard: Shard) -> Iterator[ShardDone]:
        """Make a shard with nothing beside it, so that what breaks is its own doing."""
        try:
            yield finished(shard) or self._running().submit(make, shard).result()
        except self._broken:
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
            if isinstance(self._executor, Nursery):
                self._executor.shutdown(cancel_futures=True)
            else:
                self._executor.shutdown(wait=False)
            self._executor = None


def local_workers(jobs: int | None) -> Workers:
    """Workers on this machine: ``jobs`` processes, by default one for each core this process may use."""
    count = jobs or available_cores()
    return Workers(None if count == 1 else lambda: Nursery(count), count)


def available_cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
