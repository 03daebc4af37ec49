"""How the server and its workers speak over pipes: frames of one letter, a length and content.

A job goes one way as JSON. Back come ``R`` (ready), then for each job ``H`` (what follows, as JSON), any number of
``D`` (data) and ``.`` (done, as JSON), or ``E`` (what was wrong, as JSON) in place of what is left.
"""

import json
import struct
from collections.abc import Iterable
from typing import Any, BinaryIO, cast

_PIECE = 64 * 1024
READY, HEAD, DATA, DONE, ERROR = b"R", b"H", b"D", b".", b"E"
HEADER = struct.Struct(">cI")
LENGTH = struct.Struct(">I")


def write_frame(out: BinaryIO, kind: bytes, content: bytes | dict[str, Any]) -> None:
    """Write one frame and have it leave."""
    if isinstance(content, dict):
        content = json.dumps(content, ensure_ascii=False).encode("utf-8")
    out.write(HEADER.pack(kind, len(content)))
    out.write(content)
    out.flush()


def pack_job(job: dict[str, Any]) -> bytes:
    """A job as it goes down the pipe."""
    content = json.dumps(job, ensure_ascii=False).encode("utf-8")
    return LENGTH.pack(len(content)) + content


def read_job(stream: BinaryIO) -> dict[str, Any] | None:
    """The next job, or None where the server has gone."""
    header = stream.read(LENGTH.size)
    if len(header) < LENGTH.size:
        return None
    job: dict[str, Any] = json.loads(stream.read(LENGTH.unpack(header)[0]))
    return job


class Output:
    """Where a job's answer goes: told once what follows, then written to like a file."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self._held: list[bytes] = []
        self._size = 0

    @property
    def stream(self) -> BinaryIO:
        """Itself, for those who ask for a file."""
        return cast(BinaryIO, self)

    def begin(self, **head: Any) -> None:
        """Say what follows."""
        write_frame(self._out, HEAD, head)

    def write(self, data: bytes) -> int:
        """Take a piece of the answer; small ones are sent together."""
        self._held.append(bytes(data))
        self._size += len(data)
        if self._size >= _PIECE:
            self.flush()
        return len(data)

    def writelines(self, lines: Iterable[bytes]) -> None:
        """Take several pieces."""
        for line in lines:
            self.write(line)

    def flush(self) -> None:
        """Send what is held."""
        held = memoryview(b"".join(self._held))
        for start in range(0, self._size, _PIECE):  # one long literal comes as one long piece: the server is to hold none
            write_frame(self._out, DATA, bytes(held[start : start + _PIECE]))
        self._held, self._size = [], 0
