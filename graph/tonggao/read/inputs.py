"""Which files there are to read, with the id that each gives its readouts."""

import os
import re
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import suppress
from glob import glob
from pathlib import Path, PurePath
from typing import Literal, NamedTuple

from tonggao.nearest import nearest
from tonggao.output_folder import is_output
from tonggao.read.archives import read_archive
from tonggao.read.decoding import one_line
from tonggao.read.skipped import Skipped

Kind = Literal["text", "markdown", "records", "table", "page", "archive"]

STDIN = "-"
_STDIN_NAME = "standard input"
_KINDS: dict[str, Kind] = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".jsonl": "records",
    ".ndjson": "records",
    ".csv": "table",
    ".tsv": "table",
    ".html": "page",
    ".htm": "page",
    ".xhtml": "page",
    ".shtml": "page",
    ".zip": "archive",
    ".tar": "archive",
    ".tgz": "archive",
    ".tbz2": "archive",
    ".txz": "archive",
    ".gz": "archive",
}
_TAR = re.compile(r"\.tar\.(?:gz|bz2|xz)$", re.IGNORECASE)
# Explicitly named files are tried as text unless their name says that they are no such thing.
_NOT_TEXT = re.compile(
    r"\.(?:mht|pdf|docx?|xlsx?|pptx?|odt|rtf|epub|bz2|xz|7z|rar|json|xml"
    r"|png|jpe?g|gif|bmp|webp|tiff?|svg|mp[34]|ttl|nq|rdf|py)",
    re.IGNORECASE,
)
_GLOB = re.compile(r"[*?\[]")
_ESCAPED = re.compile("[\ud800-\udfff]")
_KNOWN = "text (.txt), Markdown (.md), saved pages (.html), JSON lines (.jsonl), CSV, zip and tar"


class Input(NamedTuple):
    """A file to read. ``origin`` is what to call it in messages; ``path`` is None for standard input.

    A member of an archive has its content as ``data``.
    """

    path: Path | None
    id: str
    kind: Kind
    origin: str
    data: bytes | None = None


def list_inputs(sources: Iterable[str | os.PathLike[str]]) -> Iterator[Input | Skipped]:
    """The files that ``sources`` name, folders and archives searched to the bottom in order of name.

    ``*``, ``?``, ``[…]`` and ``**`` in a name that no file has stand for others. A file in a folder has as id its path
    below that folder, one in an archive its path there, one named by itself its stem.
    """
    for source in sources:
        if os.fspath(source) == STDIN:
            yield Input(None, "stdin", "text", _STDIN_NAME)
        elif _GLOB.search(os.fspath(source)) and not os.path.lexists(source):
            found = sorted(glob(os.fspath(source), recursive=True))
            if not found:
                yield Skipped(_readable(os.fspath(source)), "fits no file; check the pattern")
            for path in found:
                yield from _named(Path(path))
        else:
            yield from _named(Path(source))


def covered(sources: Iterable[str | os.PathLike[str]]) -> list[str]:
    """What the sources are called in messages, patterns with all that they fit: every input is one of these or within it."""
    names = [os.fspath(source) for source in sources]
    fitting = [path for name in names if _GLOB.search(name) and not os.path.lexists(name) for path in glob(name, recursive=True)]
    return [_STDIN_NAME if name == STDIN else _readable(name) for name in [*names, *fitting]]


def _named(path: Path) -> Iterator[Input | Skipped]:
    origin = _readable(str(path))
    kind = _kind(path.name)
    if path.is_dir():
        yield from _in_folder(path)
    elif _is_broken_link(path):
        yield _broken_link(path, origin)
    elif not path.exists():
        yield Skipped(origin, f"no such file or folder{_nearest(path)}")
    elif kind == "archive":
        yield from _in_archive(path, "", origin)
    elif kind is None and _NOT_TEXT.fullmatch(path.suffix):
        yield Skipped(origin, f"is a {path.suffix} file; tonggao reads {_KNOWN}")
    else:
        yield Input(path, _id(path.stem), kind or "text", origin)


def _kind(name: str) -> Kind | None:
    return "archive" if _TAR.search(name) else _KINDS.get(PurePath(name).suffix.lower())


def _without_suffix(path: PurePath) -> str:
    return _TAR.sub("", path.as_posix()) if _TAR.search(path.name) else path.with_suffix("").as_posix()


def _in_archive(path: Path, id_: str, origin: str) -> Iterator[Input | Skipped]:
    found = 0
    for member in read_archive(path, origin):
        found += 1
        if isinstance(member, Skipped):
            yield member
            continue
        name = PurePath(member.name)
        kind = _kind(name.name)
        inner = f"{origin}/{_readable(member.name)}"
        if any(part.startswith((".", "__MACOSX")) for part in name.parts):
            continue
        if kind == "archive":
            yield Skipped(inner, "is an archive in an archive; unpack the outer one and name the folder")
        elif kind:
            yield Input(path, _id(f"{id_}{_without_suffix(name)}"), kind, inner, member.data)
        else:
            yield Skipped(inner, f"is of another kind; tonggao reads {_KNOWN}", fault=False)
    if not found:
        yield Skipped(origin, "is an empty archive; nothing was read")


def _in_folder(folder: Path) -> Iterator[Input | Skipped]:
    if is_output(folder):
        yield Skipped(_readable(str(folder)), "is where a graph is kept, which is not read; put the readouts into a folder of their own")
        return
    unreadable: list[Skipped] = []
    found = 0
    for here, folders, names in os.walk(folder, onerror=lambda error: unreadable.append(_unreadable(error))):
        if is_output(Path(here)):  # what was made from readouts is none
            folders.clear()
            continue
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(name for name in names if not name.startswith(".")):
            found += 1
            yield from _file_in_folder(folder, Path(here, name))
    yield from unreadable
    if not found and not unreadable:
        yield Skipped(_readable(str(folder)), f"is an empty folder; put {_KNOWN} into it")


def _file_in_folder(folder: Path, path: Path) -> Iterator[Input | Skipped]:
    kind, origin = _kind(path.name), _readable(str(path))
    id_ = _without_suffix(path.relative_to(folder))
    if kind and _is_broken_link(path):
        yield _broken_link(path, origin)
    elif kind and os.path.exists(path) and not os.path.isfile(path):  # a pipe that nobody writes into would be waited for without end
        yield Skipped(origin, "is a pipe or a device, not a file; name it by itself to have it read")
    elif kind == "archive":
        yield from _in_archive(path, f"{id_}/", origin)
    elif kind:
        yield Input(path, _id(id_), kind, origin)
    else:
        yield Skipped(origin, f"is of another kind; tonggao reads {_KNOWN}", fault=False)


def _is_broken_link(path: Path) -> bool:
    # Path's own methods raise where a folder may not be entered; such files are reported when they are read.
    return os.path.islink(path) and not os.path.exists(path)


def _broken_link(path: Path, origin: str) -> Skipped:
    return Skipped(origin, f"is a link to {_readable(os.readlink(path))}, which is not there; mend or delete it")


def _unreadable(error: OSError) -> Skipped:
    return Skipped(_readable(str(error.filename)), f"cannot be opened ({error.strerror}); check its permissions")


def _id(path: str) -> str:
    # macOS hands out decomposed names; an id is the same on every machine.
    return unicodedata.normalize("NFC", _readable(path))


def _readable(path: str) -> str:
    """``path`` as its maker read it, on one line: names in another encoding than the system's come as escaped bytes."""
    if _ESCAPED.search(path):
        data = os.fsencode(path)
        for encoding in ("utf-8", "gb18030"):
            with suppress(UnicodeDecodeError):
                return one_line(data.decode(encoding))
        return one_line(data.decode("utf-8", "backslashreplace"))
    return one_line(path)


def _nearest(path: Path) -> str:
    try:
        names = os.listdir(path.parent)
    except OSError:
        names = []
    close = nearest(path.name, names)
    return f"; did you mean {_readable(str(path.parent / close))}?" if close else "; check its name"
