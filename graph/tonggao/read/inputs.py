"""Which files there are to read, with the id that each gives its readouts."""

import os
import re
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Literal, NamedTuple

from tonggao.nearest import nearest
from tonggao.output_folder import is_output
from tonggao.read.decoding import one_line
from tonggao.read.skipped import Skipped

Kind = Literal["text", "markdown", "records"]

STDIN = "-"
_KINDS: dict[str, Kind] = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".jsonl": "records",
    ".ndjson": "records",
}
# Explicitly named files are tried as text unless their name says that they are no such thing.
_NOT_TEXT = re.compile(
    r"\.(?:[sx]?html?|mht|pdf|docx?|xlsx?|pptx?|odt|rtf|epub|zip|gz|tar|tgz|7z|rar|csv|tsv|json|xml"
    r"|png|jpe?g|gif|bmp|webp|tiff?|svg|mp[34]|ttl|nq|rdf|py)",
    re.IGNORECASE,
)
_ESCAPED = re.compile("[\ud800-\udfff]")
_KNOWN = "text (.txt), Markdown (.md) and JSON lines (.jsonl)"


class Input(NamedTuple):
    """A file to read. ``origin`` is what to call it in messages; ``path`` is None for standard input."""

    path: Path | None
    id: str
    kind: Kind
    origin: str


def list_inputs(sources: Iterable[str | os.PathLike[str]]) -> Iterator[Input | Skipped]:
    """The files that ``sources`` name, folders searched to the bottom in order of name.

    A file in a folder has as id its path below that folder, one named by itself its stem.
    """
    for source in sources:
        if os.fspath(source) == STDIN:
            yield Input(None, "stdin", "text", "standard input")
            continue
        path = Path(source)
        origin = _readable(str(path))
        if path.is_dir():
            yield from _in_folder(path)
        elif not path.exists():
            yield Skipped(origin, f"no such file or folder{_nearest(path)}")
        elif _NOT_TEXT.fullmatch(path.suffix):
            yield Skipped(origin, f"is a {path.suffix} file; tonggao reads {_KNOWN}")
        else:
            yield Input(path, _id(path.stem), _KINDS.get(path.suffix.lower(), "text"), origin)


def _in_folder(folder: Path) -> Iterator[Input | Skipped]:
    unreadable: list[Skipped] = []
    found = 0
    for here, folders, files in os.walk(folder, onerror=lambda error: unreadable.append(_unreadable(error))):
        if is_output(Path(here)):  # what was made from readouts is none
            folders.clear()
            continue
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            path = Path(here, name)
            kind = _KINDS.get(path.suffix.lower())
            if name.startswith("."):
                continue
            found += 1
            if kind:
                id_ = _id(path.relative_to(folder).with_suffix("").as_posix())
                yield Input(path, id_, kind, _readable(str(path)))
            else:
                yield Skipped(_readable(str(path)), f"is of another kind; tonggao reads {_KNOWN}", fault=False)
    yield from unreadable
    if not found and not unreadable:
        yield Skipped(_readable(str(folder)), f"is an empty folder; put {_KNOWN} into it")


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
