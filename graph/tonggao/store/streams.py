"""What is loaded in bulk, read as one file of which little is in memory at a time."""

from collections.abc import Iterable
from io import BytesIO
from itertools import islice
from pathlib import Path
from typing import IO

_AT_ONCE = 500  # lines


class Lines(BytesIO):
    """Lines with their line ends, as UTF-8."""

    def __init__(self, lines: Iterable[str]) -> None:
        super().__init__()
        self._lines = iter(lines)
        self._rest = memoryview(b"")

    def read(self, size: int | None = -1, /) -> bytes:
        if not self._rest:
            self._rest = memoryview("".join(islice(self._lines, _AT_ONCE)).encode("utf-8"))
        end = len(self._rest) if size is None or size < 0 else size
        data, self._rest = self._rest[:end], self._rest[end:]
        return bytes(data)


class Joined(BytesIO):
    """Files one after the other."""

    def __init__(self, paths: Iterable[Path]) -> None:
        super().__init__()
        self._paths = iter(paths)
        self._file: IO[bytes] | None = None

    def read(self, size: int | None = -1, /) -> bytes:
        while True:
            if self._file is None:
                path = next(self._paths, None)
                if path is None:
                    return b""
                self._file = path.open("rb")
            if data := self._file.read(-1 if size is None else size):
                return data
            self._file.close()
            self._file = None
