"""Records: one readout each, under the keys id, title, date, source, url and text, or under others mapped to these."""

import json
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterable, Iterator
from io import TextIOWrapper
from typing import IO

from tonggao.errors import TonggaoError
from tonggao.nearest import nearest
from tonggao.read.assemble import Given, How, make_readout
from tonggao.read.dates import publication_date
from tonggao.read.decoding import UnreadableError, decode, one_line
from tonggao.read.skipped import Skipped
from tonggao.readout import Readout

Record = dict[str, object]
Row = Record | UnreadableError | None  # what a line holds: a record, something else, nothing

KEYS = ("id", "title", "date", "source", "url", "text")


def read_records(rows: Iterable[Row], stem: str, origin: str, how: How) -> Iterator[Readout | Skipped]:
    """The readout of each row. Its id is its own, else its URL, else ``stem#n`` for the n-th row."""
    number = 0
    for number, row in enumerate(rows, start=1):
        if row is None:
            continue
        try:
            if isinstance(row, UnreadableError):
                raise row
            yield _read_record(row, f"{stem}#{number}", how)
        except TonggaoError as error:
            yield Skipped(f"{origin}:{number}", str(error))
    if not number:
        yield Skipped(origin, "is empty; nothing was read")


def json_rows(stream: IO[bytes]) -> Iterator[Row]:
    """The object on each line, None for an empty line, an error for what is no object."""
    for line in _lines(stream):
        yield _json_row(line) if line.strip() else None


def _lines(stream: IO[bytes]) -> Iterable[bytes]:
    """The lines in whatever encoding they are, those of UTF-16 in UTF-8: half of its line ends is none."""
    begins_utf16 = stream.read(2) in (BOM_UTF16_LE, BOM_UTF16_BE)
    stream.seek(0)
    if not begins_utf16:
        return stream
    return (line.encode() for line in TextIOWrapper(stream, "utf-16", errors="replace", newline="\n"))


def _json_row(line: bytes) -> Record | UnreadableError:
    try:
        record = json.loads(decode(line))
    except UnreadableError as error:
        return error
    except (ValueError, RecursionError) as error:  # a number of thousands of digits is a ValueError of its own
        return UnreadableError(f"is not JSON ({error}); put one object on each line")
    if not isinstance(record, dict):
        return UnreadableError('has no "text"; each line needs an object with at least that key')
    return record


def _read_record(record: Record, fallback: str, how: How) -> Readout:
    text = record.get(how.key("text"))
    if not isinstance(text, str):
        raise UnreadableError(_no_text(record, how))
    title = _string(record, how.key("title"))
    if title and not text.lstrip().startswith(title):
        # Extractors read the first line as the title, and offsets count from it.
        text = f"{title}\n{text}"
    date, url = _string(record, how.key("date")), _string(record, how.key("url"))
    given = Given(
        option=how.date,
        date=publication_date(date) if date else None,
        title=title,
        source=_string(record, how.key("source")),
        url=url,
    )
    return make_readout(_string(record, how.key("id")) or url or fallback, text, given)


def _no_text(record: Record, how: How) -> str:
    """What is wrong with a record without a text, and the names it has instead."""
    wanted = how.key("text")
    if wanted in record:
        return f'has a "{wanted}" that is no string; write it in quotes'
    if wanted != "text":
        close = nearest(wanted, map(str, record))
        return f'has no "{wanted}", which --map names as the text' + (f"; did you mean {close}?" if close else "")
    names = ", ".join(one_line(str(name)) for name in list(record)[:12])
    return f'has no "text"; say what it is called here with --map text=NAME (there is: {names})'


def _string(record: Record, key: str) -> str | None:
    value = record.get(key)
    if value is None or value == "":
        return None
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise UnreadableError(f'has a "{key}" that is no string; write it in quotes')
    return one_line(str(value)) or None
