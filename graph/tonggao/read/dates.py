"""Dates that tell when a readout was published: in its name, its dateline, its own words. ISO, precision as stated."""

import re
from calendar import monthrange
from collections.abc import Iterable
from typing import NamedTuple

from tonggao.errors import TonggaoError

_ISO = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")
_COMPACT = re.compile(r"(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)")
_IN_NAME = (
    _COMPACT,
    re.compile(r"(?<!\d)((?:19|20)\d\d)[-_./年](\d{1,2})[-_./月](\d{1,2})(?!\d)"),
    re.compile(r"(?<!\d)((?:19|20)\d\d)[-_./年](\d{1,2})(?!\d)"),
    re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)"),
)
FULL_DATE = re.compile(r"(?<!\d)(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})(?:\s*日|(?!\d))")
# Day ranges (3日至4日) end the date that the text states.
_DAY = re.compile(r"(?<!\d)(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日(?:\s*[至到—－~-]\s*(?:(\d{1,2})月)?(\d{1,2})日)?")
_PRESS_LINE = re.compile(r"(?<!\d)(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日\s*(?:电|讯)")
_NUMERALS = str.maketrans("〇零○一二三四五六七八九０１２３４５６７８９", "000123456789" + "0123456789")
_TENS = re.compile(r"(?P<tens>[1-9]?)十(?P<ones>[1-9]?)")


class Stated(NamedTuple):
    """A date and where it was found: ``option``, ``record``, ``name``, ``dateline`` or ``text``."""

    date: str
    found_in: str


def check_date(value: str) -> str:
    """``value`` if it is an ISO date (2018, 2018-08, 2018-08-21). Raises TonggaoError."""
    match = _ISO.fullmatch(value.strip())
    date = match and iso_date(*match.groups())
    if not date:
        raise TonggaoError(f"no such date: {value}; write it like 2018-08-21, 2018-08 or 2018")
    return date


def publication_date(value: str) -> str:
    """The ISO date that a record's field states in any usual way (2018/8/21, 2018-08-21T10:00, 2018年8月21日, 20180821).

    Raises TonggaoError where it states none.
    """
    compact = _COMPACT.fullmatch(value.strip())
    return full_date(western_digits(value)) or (compact and iso_date(*compact.groups())) or check_date(value)


def iso_date(year: str, month: str | None = None, day: str | None = None) -> str | None:
    """The ISO date if it exists in the calendar.

    >>> iso_date("2024", "7"), iso_date("2024", "2", "30")
    ('2024-07', None)
    """
    if month is None:
        return year
    if not 1 <= int(month) <= 12 or int(year) == 0:
        return None
    if day is None:
        return f"{year}-{int(month):02}"
    if not 1 <= int(day) <= monthrange(int(year), int(month))[1]:
        return None
    return f"{year}-{int(month):02}-{int(day):02}"


def date_in_name(name: str) -> str | None:
    """The date in a file's name or path, the fullest that stands there.

    >>> date_in_name("20240705-10"), date_in_name("seed-2018"), date_in_name("report")
    ('2024-07-05', '2018', None)
    """
    for pattern in _IN_NAME:
        for match in pattern.finditer(name):
            if date := iso_date(*match.groups()):
                return date
    return None


def full_date(text: str) -> str | None:
    """The first date with year, month and day in ``text``."""
    for match in FULL_DATE.finditer(text):
        if date := iso_date(*match.groups()):
            return date
    return None


def date_of_text(lead: str, text: str, year: str | None) -> str | None:
    """The day that the text's own ``lead`` (its first sentence) says it is of, where a year is stated for it.

    A press line (本报讯 8月20日电) comes first, then the first day of the lead, the last of a range. ``year``, known
    from elsewhere, completes a day without one; no year is invented. A lead that looks back (the text has later full
    dates) dates nothing.
    """
    if press := _PRESS_LINE.search(lead):
        return _completed(press[1], press[2], press[3], year)
    day = _DAY.search(lead)
    if not day:
        return None
    date = _completed(day[1], day[4] or day[2], day[5] or day[3], year)
    if date and day[1] and any(later > date for later in _full_dates(text)):
        return None
    return date


def western_digits(text: str) -> str:
    """``text`` with full-width digits and Chinese numerals as 0-9, for reading a line that is nothing but a date.

    >>> western_digits("二〇二四年十二月三十一日")
    '2024年12月31日'
    """
    digits = text.translate(_NUMERALS)
    return _TENS.sub(lambda m: f"{m['tens'] or 1}{m['ones'] or 0}", digits)


def choose_date(candidates: Iterable[Stated]) -> Stated | None:
    """The first candidate, or a later one that says the same more precisely (2018, then 2018-08-20)."""
    chosen: Stated | None = None
    for candidate in candidates:
        if chosen is None or candidate.date.startswith(chosen.date + "-"):
            chosen = candidate
    return chosen


def _completed(stated: str | None, month: str, day: str, year: str | None) -> str | None:
    known = stated or year
    return iso_date(known, month, day) if known else None


def _full_dates(text: str) -> Iterable[str]:
    return filter(None, (iso_date(*match.groups()) for match in FULL_DATE.finditer(text)))
