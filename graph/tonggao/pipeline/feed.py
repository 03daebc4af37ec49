"""Hands lines to another thread while they are being made."""

from collections.abc import Callable, Iterable
from concurrent.futures import Executor, Future
from itertools import chain
from queue import Full, Queue
from types import TracebackType
from typing import Self

_WAITING = 5_000  # lists of lines
_LOOK = 0.5  # seconds between two looks whether the other thread still takes any


class Feed:
    """Lines for ``take``, which runs in ``executor``; use it as a context manager, at whose end no more will come."""

    def __init__(self, executor: Executor, take: Callable[[Iterable[str]], None]) -> None:
        self._queue = Queue[list[str] | None](_WAITING)
        self.taken: Future[None] = executor.submit(take, chain.from_iterable(iter(self._queue.get, None)))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._put(None)

    def put(self, lines: list[str]) -> None:
        """Hand lines over, once not too many are waiting; after an error in the other thread they go nowhere."""
        if lines:
            self._put(lines)

    def _put(self, lines: list[str] | None) -> None:
        while not self.taken.done():
            try:
                return self._queue.put(lines, timeout=_LOOK)
            except Full:
                continue
