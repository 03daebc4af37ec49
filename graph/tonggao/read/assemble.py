"""Puts a readout together: its clean text, and what its name, its record and its own lines say of it."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from tonggao.read.dates import Stated, choose_date, date_in_name, date_of_text
from tonggao.read.decoding import UnreadableError, clean, holds_chinese
from tonggao.read.heading import read_heading
from tonggao.readout import Readout


class Given(NamedTuple):
    """What is known of a readout before its text is read. ``option`` is the user's date, the rest a record's."""

    option: str | None = None
    date: str | None = None
    title: str | None = None
    source: str | None = None
    url: str | None = None


class How(NamedTuple):
    """What the user says of all inputs: their ``date``, and in ``fields`` what records call a key (text: content)."""

    date: str | None = None
    fields: Mapping[str, str] = MappingProxyType({})

    def key(self, name: str) -> str:
        """What records call the key ``name``."""
        return self.fields.get(name, name)


NOTHING = Given()
_FULL = len("2018-08-21")


def make_readout(id_: str, raw: str, given: Given = NOTHING) -> Readout:
    """The readout of one text. ``id_`` may hold its date. Raises UnreadableError where there is nothing to read."""
    text, replaced = clean(raw)
    if not text.strip():
        raise UnreadableError("is empty; nothing was read")
    if not holds_chinese(text):
        raise UnreadableError("has no Chinese in it; tonggao reads Chinese readouts only")
    heading = read_heading(text)
    dated = choose_date(_dates(id_, text, given, heading.date, heading.lead))
    return Readout(
        id=id_,
        text=text,
        title=given.title or heading.title,
        date=dated.date if dated else None,
        date_from=dated.found_in if dated else None,
        source=given.source or heading.source,
        url=given.url or heading.url,
        replaced=replaced,
    )


def _dates(id_: str, text: str, given: Given, dateline: str | None, lead: str) -> list[Stated]:
    candidates = [
        ("option", given.option),
        ("record", given.date),
        ("name", date_in_name(id_)),
        ("dateline", dateline),
    ]
    found = [Stated(date, found_in) for found_in, date in candidates if date]
    if found and len(found[0].date) == _FULL:
        return found
    of_text = date_of_text(lead, text, found[0].date[:4] if found else None)
    return [*found, Stated(of_text, "text")] if of_text else found
