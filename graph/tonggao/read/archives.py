"""Members of zip and tar archives, one at a time, nothing written to disk and nothing read beyond the limits."""

import gzip
import lzma
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path, PurePosixPath
from typing import NamedTuple, Protocol

from tonggao.read.decoding import one_line
from tonggao.read.skipped import Skipped

MOST_BYTES = 64 * 2**20  # of one member, unpacked: a small archive can hold a whole disk of zeros
MOST_MEMBERS = 1_000_000
_DAMAGED = (
    *(OSError, EOFError, zipfile.BadZipFile, tarfile.TarError),
    *(lzma.LZMAError, zlib.error, NotImplementedError, RuntimeError),
)
_UTF8_FLAG = 0x800


class Member(NamedTuple):
    """A file in an archive: its path there and its content."""

    name: str
    data: bytes


class _Readable(Protocol):
    def read(self, size: int, /) -> bytes: ...


def read_archive(path: Path, origin: str) -> Iterator[Member | Skipped]:
    """The files in a zip or tar archive (.tar, .tar.gz, .tgz, .tar.bz2, .tar.xz) or the one in a .gz, in its order."""
    try:
        if zipfile.is_zipfile(path):
            yield from _in_zip(path, origin)
        elif tarfile.is_tarfile(path):
            yield from _in_tar(path, origin)
        elif path.suffix.lower() == ".gz":
            with gzip.open(path) as stream:
                yield _member(path.stem, stream, origin)
        else:
            yield Skipped(origin, "is no zip or tar archive that can be opened; unpack it and name the folder")
    except _DAMAGED as error:
        reason = " ".join(str(error).split()) or type(error).__name__
        yield Skipped(origin, f"is damaged or locked ({reason}); unpack it and name the folder")


def _in_zip(path: Path, origin: str) -> Iterator[Member | Skipped]:
    with zipfile.ZipFile(path) as archive:
        for number, info in enumerate(archive.infolist()):
            if number == MOST_MEMBERS:
                yield Skipped(origin, f"holds more than {MOST_MEMBERS} files; unpack it and name the folder")
                return
            name = _zip_name(info)
            if info.is_dir():
                continue
            if unsafe := _unsafe(name):
                yield Skipped(f"{origin}/{one_line(name)}", unsafe)
                continue
            with archive.open(info) as stream:
                yield _member(name, stream, origin)


def _in_tar(path: Path, origin: str) -> Iterator[Member | Skipped]:
    with tarfile.open(path, "r:*", errors="surrogateescape") as archive:
        for number, info in enumerate(archive):
            archive.members.clear()  # type: ignore[attr-defined]  # else it keeps every header that it has passed
            if number == MOST_MEMBERS:
                yield Skipped(origin, f"holds more than {MOST_MEMBERS} files; unpack it and name the folder")
                return
            if info.isdir():
                continue
            unsafe = _unsafe(info.name) or (None if info.isfile() else "is a link or a device; only files are read")
            stream = None if unsafe else archive.extractfile(info)
            if stream is None:
                yield Skipped(f"{origin}/{one_line(info.name)}", unsafe or "is no file")
                continue
            with stream:
                yield _member(info.name, stream, origin)


def _member(name: str, stream: _Readable, origin: str) -> Member | Skipped:
    data = stream.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        return Skipped(f"{origin}/{one_line(name)}", f"is larger than {MOST_BYTES >> 20} MiB; split it")
    return Member(name, data)


def _zip_name(info: zipfile.ZipInfo) -> str:
    """The name as its maker meant it: without the flag for UTF-8 it is in whatever encoding the maker's system had."""
    if not info.flag_bits & _UTF8_FLAG:
        with suppress(UnicodeEncodeError):
            raw = info.filename.encode("cp437")
            for encoding in ("utf-8", "gb18030"):
                with suppress(UnicodeDecodeError):
                    return raw.decode(encoding)
    return info.filename


def _unsafe(name: str) -> str | None:
    parts = PurePosixPath(name.replace("\\", "/")).parts
    if ".." in parts or name.startswith(("/", "\\")) or name[1:2] == ":":
        return "has a path that leads out of its archive; it was not read"
    return None
