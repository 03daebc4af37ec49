"""Reads what a user points at, one readout at a time."""

import os
import sys
from collections.abc import Iterable, Iterator
from io import BytesIO

from tonggao.read.assemble import Given, make_readout
from tonggao.read.dates import check_date
from tonggao.read.decoding import UnreadableError, clean, decode
from tonggao.read.inputs import Input, list_inputs
from tonggao.read.markdown import holds_many, plain_text, split_markdown
from tonggao.read.records import read_records
from tonggao.read.skipped import Skipped
from tonggao.readout import Readout

Source = str | os.PathLike[str]


def read_sources(sources: Iterable[Source], *, date: str | None = None) -> Iterator[Readout | Skipped]:
    """Each readout in ``sources`` (files, folders, ``-`` for standard input), in order; Skipped for what gave none.

    ``date`` (ISO) is the publication date of all of them, before any that names or texts state. An id comes once: a
    second input with it is passed over if its text is the same, else Skipped. Raises TonggaoError for a bad ``date``.
    """
    seen: dict[str, tuple[str, str]] = {}
    for origin, item in read_all(sources, date=date):
        if isinstance(item, Skipped):
            yield item
        elif item.id not in seen:
            seen[item.id] = (origin, item.hash)
            yield item
        elif seen[item.id][1] != item.hash:
            yield taken(item.id, origin, seen[item.id][0])


def read_all(sources: Iterable[Source], *, date: str | None = None) -> Iterator[tuple[str, Readout | Skipped]]:
    """What is in ``sources``, each with the input that it is from; an id may come again. Keeps nothing in memory."""
    option = check_date(date) if date else None
    for entry in list_inputs(sources):
        if isinstance(entry, Skipped):
            yield entry.origin, entry
        else:
            for item in read_input(entry, option):
                yield entry.origin, item


def taken(id_: str, origin: str, first: str) -> Skipped:
    """What is said of an input whose id another text has."""
    return Skipped(origin, f"its id {id_} is already that of {first}; rename one of them")


def read_input(entry: Input, option: str | None) -> Iterator[Readout | Skipped]:
    """The readouts of one file or of standard input."""
    try:
        if entry.path is None:
            yield from _read_stdin(entry, option)
        elif entry.kind == "records":
            with entry.path.open("rb") as lines:
                yield from read_records(lines, entry.id, entry.origin, option)
        else:
            yield from _read_text(entry, entry.path.read_bytes(), option)
    except OSError as error:
        yield Skipped(entry.origin, f"cannot be read ({error.strerror or error}); check its permissions")


def _read_stdin(entry: Input, option: str | None) -> Iterator[Readout | Skipped]:
    data = sys.stdin.buffer.read()
    if data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        yield from read_records(BytesIO(data), entry.id, entry.origin, option)
    else:
        yield from _read_text(entry, data, option)


def _read_text(entry: Input, data: bytes, option: str | None) -> Iterator[Readout | Skipped]:
    given = Given(option=option)
    try:
        text = decode(data)
        if entry.kind == "markdown" and holds_many(clean(text).text):
            yield from _read_many(entry, clean(text).text, given)
        else:
            yield make_readout(entry.id, plain_text(text) if entry.kind == "markdown" else text, given)
    except UnreadableError as error:
        yield Skipped(entry.origin, str(error))


def _read_many(entry: Input, text: str, given: Given) -> Iterator[Readout | Skipped]:
    number = 0
    for number, (part, url) in enumerate(split_markdown(text), start=1):
        try:
            yield make_readout(f"{entry.id}#{number}", part, given._replace(url=url))
        except UnreadableError as error:
            yield Skipped(f"{entry.origin}#{number}", str(error))
    if not number:
        yield Skipped(entry.origin, "has no ### heading below 详细新闻; nothing was read")
