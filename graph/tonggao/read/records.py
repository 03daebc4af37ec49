"""JSON lines: one readout a line, under the keys id, title, date, source, url and text."""

import json
from collections.abc import Iterable, Iterator

from tonggao.errors import TonggaoError
from tonggao.read.assemble import Given, make_readout
from tonggao.read.dates import publication_date
from tonggao.read.decoding import UnreadableError, decode, one_line
from tonggao.read.skipped import Skipped
from tonggao.readout import Readout


def read_records(lines: Iterable[bytes], stem: str, origin: str, option: str | None) -> Iterator[Readout | Skipped]:
    """The readout of each line. Its id is the record's own, else its URL, else ``stem#n`` for the n-th line."""
    number = 0
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            yield _read_record(line, f"{stem}#{number}", option)
        except TonggaoError as error:
            yield Skipped(f"{origin}:{number}", str(error))
    if not number:
        yield Skipped(origin, "is empty; nothing was read")


def _read_record(line: bytes, fallback: str, option: str | None) -> Readout:
    try:
        record = json.loads(decode(line))
    except (json.JSONDecodeError, RecursionError) as error:
        raise UnreadableError(f"is not JSON ({error}); put one object on each line") from error
    if not isinstance(record, dict) or not isinstance(record.get("text"), str):
        raise UnreadableError('has no "text"; each line needs an object with at least that key')
    text, title = record["text"], _string(record, "title")
    if title and not text.lstrip().startswith(title):
        # Extractors read the first line as the title, and offsets count from it.
        text = f"{title}\n{text}"
    date, url = _string(record, "date"), _string(record, "url")
    given = Given(
        option=option,
        date=publication_date(date) if date else None,
        title=title,
        source=_string(record, "source"),
        url=url,
    )
    return make_readout(_string(record, "id") or url or fallback, text, given)


def _string(record: dict[str, object], key: str) -> str | None:
    value = record.get(key)
    if value is None or value == "":
        return None
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise UnreadableError(f'has a "{key}" that is no string; write it in quotes')
    return one_line(str(value)) or None
