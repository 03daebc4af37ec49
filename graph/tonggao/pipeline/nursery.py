"""A pool of processes that are forked from one which has loaded what all need: they share its memory and begin at once."""

import gc
import os
import signal
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import BrokenExecutor, Executor, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from functools import partial
from itertools import count
from multiprocessing import get_all_start_methods, get_context, parent_process
from multiprocessing.connection import Connection, wait
from threading import Lock, Thread
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from tonggao.pipeline.garbage import collect_rarely

if TYPE_CHECKING:  # Windows has no ForkContext
    from multiprocessing.context import ForkContext, SpawnContext

P = ParamSpec("P")
T = TypeVar("T")


class Nursery(Executor):
    """An executor that mends itself: what was in hand when a process died raises BrokenExecutor, what comes after is done.

    Oxigraph has threads in the process of a build, and a forked copy of them would hang: the workers come from another one, which
    ends with its work, since the memory of what it has loaded would be missed later. That one is forked, too, before there are threads.
    """

    def __init__(self, workers: int) -> None:
        self._workers = workers
        self._numbers = count()
        self._lock = Lock()
        self._running: _Running | None = None

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Raises BrokenExecutor where the process that all come from has just died; the next call starts another."""
        with self._lock:
            if self._running is None or self._running.ended:
                self._running = _Running(self._workers)
            return self._running.submit(next(self._numbers), partial(fn, *args, **kwargs))

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """End the processes once they have done what they began, and with ``cancel_futures`` no more than that."""
        with self._lock:
            running, self._running = self._running, None
        if running is not None:
            running.end(cancel=cancel_futures, wait=wait)


class _Running:
    """The first process, seen from here, and what it was asked for. ``ended`` tells that it takes no more."""

    def __init__(self, workers: int) -> None:
        self.ended = False
        self._futures: dict[int, Future[Any]] = {}
        with _way_to_start() as (context, forked):
            self._connection, theirs = context.Pipe()
            ours = self._connection if forked else None
            self._process = context.Process(target=_tend, args=(theirs, workers, ours))
            self._process.start()
        theirs.close()
        self._reader = Thread(target=self._read, daemon=True)
        self._reader.start()

    def submit(self, number: int, work: Callable[[], T]) -> Future[T]:
        future = self._futures[number] = Future[T]()
        try:
            self._connection.send((number, work))
        except OSError as error:
            self._break()
            raise BrokenProcessPool("the process that workers come from has ended") from error
        except Exception:  # what cannot be pickled
            del self._futures[number]
            raise
        return future

    def end(self, *, cancel: bool, wait: bool) -> None:
        with suppress(OSError):  # it has ended by itself
            self._connection.send(cancel)
        if wait:
            self._process.join()
            self._reader.join()

    def _read(self) -> None:
        with suppress(EOFError, OSError):
            while True:
                number, error, result = self._connection.recv()
                future = self._futures.pop(number, None)
                if future is None or not future.set_running_or_notify_cancel():
                    continue
                if error is None:
                    future.set_result(result)
                else:
                    future.set_exception(error)
        self._break()

    def _break(self) -> None:
        self.ended = True
        while self._futures:
            with suppress(KeyError):  # both threads may come here
                future = self._futures.popitem()[1]
                if future.set_running_or_notify_cancel():
                    future.set_exception(BrokenProcessPool("a process ended before its work was done"))


@contextmanager
def _way_to_start() -> "Iterator[tuple[SpawnContext | ForkContext, bool]]":
    """How to start the first process, and whether it is forked: only of a process without threads, whose locks a copy could wait for.

    What both need is loaded before, then. No collection of either goes through it meanwhile: that would copy it all.
    """
    if sys.platform != "linux" or len(os.listdir("/proc/self/task")) > 1:
        yield get_context("spawn"), False
        return
    import tonggao.pipeline.needed_by_all  # noqa: F401

    gc.freeze()
    try:
        yield get_context("fork"), True
    finally:
        gc.unfreeze()


def _tend(connection: "Connection[Any, Any]", workers: int, build: "Connection[Any, Any] | None" = None) -> None:
    """Have workers do what comes over the connection, and send back what becomes of it; True or False ends it.

    ``build`` is a forked copy of the connection's other end: as long as it is open the end of the build would not be seen.
    """
    if build is not None:
        build.close()
    _prepare()  # and no thread: none may run where processes are forked
    pool = _pool(workers)
    lock = Lock()
    try:
        while not isinstance(asked := connection.recv(), bool):
            number, work = asked
            try:
                future = pool.submit(work)
            except BrokenExecutor:
                pool.shutdown()  # its threads have to be gone when others are forked
                pool = _pool(workers)
                future = pool.submit(work)
            future.add_done_callback(partial(_report, connection, lock, number))
    except Exception:  # the build was killed, perhaps while it was asking: nobody takes what is being made
        os._exit(1)  # by no other way: that would wait for workers who wait for work
    pool.shutdown(cancel_futures=asked)


def _report(connection: "Connection[Any, Any]", lock: Lock, number: int, done: Future[Any]) -> None:
    if done.cancelled():
        return
    error = done.exception()
    with lock, suppress(OSError):  # the build is gone
        connection.send((number, error, done.result() if error is None else None))


def _pool(workers: int) -> ProcessPoolExecutor:
    context = get_context("fork" if "fork" in get_all_start_methods() else "spawn")
    return ProcessPoolExecutor(workers, mp_context=context, initializer=_begin)


def _prepare() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the build decides what an interruption means
    collect_rarely()
    import tonggao.pipeline.ready  # noqa: F401


def _begin() -> None:
    """Get a worker ready, and have it end when the one that it comes from has: killed, that has no time to say so."""
    _prepare()
    parent = parent_process()
    if parent is not None:
        Thread(target=_end_after, args=(parent.sentinel,), daemon=True).start()


def _end_after(sentinel: int) -> None:
    wait([sentinel])
    os._exit(1)
