"""Reads what a user points at, one readout at a time."""

import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from io import BytesIO
from types import MappingProxyType

from tonggao.nearest import check_name
from tonggao.read.assemble import Given, How, make_readout
from tonggao.read.dates import check_date
from tonggao.read.decoding import UnreadableError, clean, decode
from tonggao.read.inputs import Input, list_inputs
from tonggao.read.markdown import holds_many, plain_text, split_markdown
from tonggao.read.pages import read_page
from tonggao.read.records import KEYS, json_rows, read_records
from tonggao.read.skipped import Skipped
from tonggao.read.tables import table_rows
from tonggao.readout import Readout

Source = str | os.PathLike[str]
Found = Readout | Skipped
Fields = Mapping[str, str]
NO_FIELDS: Fields = MappingProxyType({})
_BEFORE_RECORDS = b"\xef\xbb\xbf\xff\xfe\0 \t\r\n"  # marks of UTF-8 and UTF-16, and what may stand before the first brace


def read_sources(sources: Iterable[Source], *, date: str | None = None, fields: Fields = NO_FIELDS) -> Iterator[Found]:
    """Each readout in ``sources`` (files, folders, archives, globs, ``-``), in order; Skipped for what gave none.

    ``date`` (ISO) is the publication date of all of them, before any that names or texts state; ``fields`` says what
    records and tables call a key (text: content). An id comes once: a second input with it is passed over if its text is
    the same, else Skipped. Raises TonggaoError for a bad ``date`` or key.
    """
    seen: dict[str, tuple[str, str]] = {}
    for origin, item in read_all(sources, date=date, fields=fields):
        if isinstance(item, Skipped):
            yield item
        elif item.id not in seen:
            seen[item.id] = (origin, item.hash)
            yield item
        elif seen[item.id][1] != item.hash:
            yield taken(item.id, origin, seen[item.id][0])


def read_all(
    sources: Iterable[Source], *, date: str | None = None, fields: Fields = NO_FIELDS
) -> Iterator[tuple[str, Found]]:
    """What is in ``sources``, each with the input that it is from; an id may come again. Keeps nothing in memory."""
    for key in fields:
        check_name(key, KEYS, "key of a record")
    how = How(check_date(date) if date else None, fields)
    for entry in list_inputs(sources):
        if isinstance(entry, Skipped):
            yield entry.origin, entry
        else:
            for item in read_input(entry, how):
                yield entry.origin, item


def taken(id_: str, origin: str, first: str) -> Skipped:
    """What is said of an input whose id another text has."""
    return Skipped(origin, f"its id {id_} is already that of {first}; rename one of them")


def read_input(entry: Input, how: How) -> Iterator[Found]:
    """The readouts of one file, of a member of an archive, or of standard input."""
    try:
        if entry.path is None:
            yield from _read_stdin(entry, how)
        elif entry.kind in ("records", "table"):
            with BytesIO(entry.data) if entry.data is not None else entry.path.open("rb") as stream:
                rows = json_rows(stream) if entry.kind == "records" else table_rows(stream)
                yield from read_records(rows, entry.id, entry.origin, how)
        else:
            yield from _read_text(entry, entry.path.read_bytes() if entry.data is None else entry.data, how)
    except UnreadableError as error:
        yield Skipped(entry.origin, str(error))
    except OSError as error:
        yield Skipped(entry.origin, f"cannot be read ({error.strerror or error}); check its permissions")


def _read_stdin(entry: Input, how: How) -> Iterator[Found]:
    data = sys.stdin.buffer.read()
    if data.lstrip(_BEFORE_RECORDS).startswith(b"{"):
        yield from read_records(json_rows(BytesIO(data)), entry.id, entry.origin, how)
    else:
        yield from _read_text(entry, data, how)


def _read_text(entry: Input, data: bytes, how: How) -> Iterator[Found]:
    given = Given(option=how.date)
    if entry.kind == "page":
        text, stated = read_page(data)
        yield make_readout(entry.id, text, stated._replace(option=how.date))
        return
    text = decode(data)
    if entry.kind == "markdown" and holds_many(clean(text).text):
        yield from _read_many(entry, clean(text).text, given)
    else:
        yield make_readout(entry.id, plain_text(text) if entry.kind == "markdown" else text, given)


def _read_many(entry: Input, text: str, given: Given) -> Iterator[Found]:
    number = 0
    for number, (part, url) in enumerate(split_markdown(text), start=1):
        try:
            yield make_readout(f"{entry.id}#{number}", part, given._replace(url=url))
        except UnreadableError as error:
            yield Skipped(f"{entry.origin}#{number}", str(error))
    if not number:
        yield Skipped(entry.origin, "has no ### heading below 详细新闻; nothing was read")
