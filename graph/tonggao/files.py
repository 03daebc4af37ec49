"""Writing files whole, sorting more lines than fit in memory, and merging more sorted files than may be open."""

import heapq
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from itertools import islice
from pathlib import Path
from typing import BinaryIO, Generic, NamedTuple, TypeVar

from tonggao.errors import TonggaoError

OPEN_AT_ONCE = 64  # runs that are merged may be open at one time
_LINES_IN_MEMORY = 200_000
_END = "\U0010ffff"

T = TypeVar("T")


class Run(NamedTuple, Generic[T]):
    """Items with their keys, sorted by them, which are read once ``first`` is reached; none comes after ``last``."""

    read: Callable[[], Iterator[tuple[str, T]]]
    first: str = ""
    last: str = _END


def merged(runs: Sequence[Run[T]]) -> Iterator[tuple[str, T]]:
    """All items by key, those of equal keys in the order of the runs. A run is open only while it is its turn."""
    waiting = sorted(enumerate(runs), key=lambda run: run[1].first, reverse=True)
    heap: list[tuple[str, int, T, Iterator[tuple[str, T]]]] = []

    def push(number: int, items: Iterator[tuple[str, T]]) -> None:
        following = next(items, None)
        if following is not None:
            heapq.heappush(heap, (following[0], number, following[1], items))  # no number twice: nothing else compares

    while waiting or heap:
        while waiting and (not heap or waiting[-1][1].first <= heap[0][0]):
            number, run = waiting.pop()
            push(number, run.read())
        if heap:
            key, number, item, items = heapq.heappop(heap)
            yield key, item
            push(number, items)


def most_open(runs: Sequence[Run[T]]) -> int:
    """How many of the runs are open at one time when they are merged."""
    moves = sorted([(run.first, 1) for run in runs] + [(run.last, 2) for run in runs])
    open_, most = 0, 0
    for _, what in moves:
        open_ += 1 if what == 1 else -1
        most = max(most, open_)
    return most


@contextmanager
def writing(path: Path) -> Iterator[BinaryIO]:
    """A binary stream whose content stands at ``path`` once the block ends well; else what was there stays.

    A device or a pipe is written to as it stands. Raises TonggaoError where the folder cannot be written.
    """
    try:
        if path.exists() and not path.is_file():  # a file must not take the place of /dev/null
            with path.open("wb") as out:
                yield out
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".new")
        try:
            with os.fdopen(handle, "wb") as out:
                yield out
            os.chmod(temporary, 0o644)  # mkstemp's files are for their owner only
            os.replace(temporary, path)
        except BaseException:
            with suppress(OSError):
                os.unlink(temporary)
            raise
    except OSError as error:
        reason = f"{path.parent} is no folder" if isinstance(error, FileExistsError) else error.strerror or str(error)
        raise TonggaoError(f"cannot write {path}: {reason}; choose another place") from error


def sorted_lines(lines: Iterable[bytes], in_memory: int = _LINES_IN_MEMORY) -> Iterator[bytes]:
    """The lines in byte order, each with its line end; runs of ``in_memory`` lines wait on disk."""
    remaining = iter(lines)
    with ExitStack() as stack:
        runs: list[Iterable[bytes]] = []
        while run := sorted(islice(remaining, in_memory)):
            if len(run) < in_memory:
                runs.append(run)
                break
            file = stack.enter_context(tempfile.TemporaryFile())
            file.writelines(run)
            file.seek(0)
            runs.append(file)
        yield from heapq.merge(*runs)
