"""Has a store take in files of N-Quads in another thread: much at once, for every load but the first has Oxigraph write anew what is there."""

import ctypes
import sys
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from math import ceil
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self

_AT_ONCE = 32 << 20  # bytes: loading needs four to five times as many of memory
_BESIDE = 20 << 20  # the same while others need memory too
_EARLY = 18 << 20  # the same while others extract, who need more
_MUCH = 256 << 20  # bytes of a graph so large that who is who needs more memory beside the loads, too
_WAITING = 96 << 20  # bytes on disk until some of them are loaded while others extract: what is left is loaded beside who is who
_WAITING_OF_MUCH = 1 << 30  # the same of so large a graph: what Oxigraph keeps of each load adds up
_PIECE = 16 << 20  # the same as _AT_ONCE for short lines, of which each needs as much memory as a long one


class Part(NamedTuple):
    """A file of N-Quads, its size in bytes, and what has to be done in the store before it is loaded."""

    path: Path
    size: int
    prepare: Callable[[], None] | None


class Loads:
    """One thread that works on a store, one thing after another. Use it as a context manager: what is left at its end is not done.

    Whatever fails there is raised here, at the latest by ``wait``.
    """

    def __init__(self, load: Callable[[Iterable[Path]], None]) -> None:
        """``load`` takes the quads of files in."""
        self._load = load
        self._thread = ThreadPoolExecutor(1)
        self._running: list[Future[None]] = []
        self._parts: list[Part] = []
        self._size = 0  # bytes of all parts so far

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._thread.shutdown(wait=True, cancel_futures=True)

    def add(self, path: Path, prepare: Callable[[], None] | None = None) -> None:
        """Load a file sooner or later: a few wait for more."""
        self._parts.append(Part(path, path.stat().st_size, prepare))
        self._size += self._parts[-1].size
        if _total(self._parts) >= (_WAITING if self._size < _MUCH else _WAITING_OF_MUCH):
            self._load_parts(self._take(_EARLY))
        self._raise_failed()

    def start(self) -> None:
        """Load all that waits, in loads of about the same size."""
        loads = ceil(_total(self._parts) / (_AT_ONCE if self._size < _MUCH else _BESIDE))
        while self._parts:
            self._load_parts(self._take(_total(self._parts) / max(loads, 1)))
            loads -= 1

    def do(self, work: Callable[..., None], *values: object) -> None:
        """Have something done after what was started."""
        self._running.append(self._thread.submit(work, *values))

    def wait(self, running: int = 0) -> None:
        """Wait until no more than so many are left of what was started."""
        while len(self._running) > running:
            self._running.pop(0).result()

    def _raise_failed(self) -> None:
        while self._running and self._running[0].done():
            self._running.pop(0).result()

    def _take(self, size: float) -> list[Part]:
        """The first of the parts, about so many bytes of them: whichever comes nearest, but one at least."""
        taken = [self._parts.pop(0)]
        while self._parts and _total(taken) + self._parts[0].size / 2 <= size:
            taken.append(self._parts.pop(0))
        return taken

    def _load_parts(self, parts: list[Part]) -> None:
        for part in parts:
            if part.prepare is not None:
                self.do(part.prepare)
        self.do(self._load, [part.path for part in parts])
        self.do(give_back)


def give_back() -> None:
    """Return freed memory to the system: glibc keeps that of a load, some hundred megabytes, for the next."""
    if sys.platform == "linux":
        with suppress(AttributeError):  # another C library does it unasked
            ctypes.CDLL(None).malloc_trim(0)


def _total(parts: Iterable[Part]) -> int:
    return sum(part.size for part in parts)


def write_pieces(lines: Iterable[list[str]], folder: Path, name: str) -> Iterator[Path]:
    """Write lines of N-Quads to files in ``folder``, each handed on when it is whole: as much as is to be loaded at once."""
    remaining = iter(lines)
    for number, some in enumerate(remaining):
        path = folder / f"{name}-{number}.nq"
        with path.open("wb") as file:
            size = file.write("".join(some).encode())
            while size < _PIECE and (more := next(remaining, None)) is not None:
                size += file.write("".join(more).encode())
        yield path
