"""Writing files whole, and sorting more lines than fit in memory."""

import heapq
import os
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from tonggao.errors import TonggaoError

_LINES_IN_MEMORY = 500_000


@contextmanager
def writing(path: Path) -> Iterator[BinaryIO]:
    """A binary stream whose content stands at ``path`` once the block ends well; else what was there stays.

    Raises TonggaoError where the folder cannot be written.
    """
    try:
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
        reason = error.strerror or str(error)
        raise TonggaoError(f"cannot write {path}: {reason}; choose another place with -o") from error


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
