"""Dated series: which days a daily programme or paper should have and has not."""

import re
from contextlib import suppress
from datetime import date, timedelta
from typing import NamedTuple

from tonggao.readout import Readout

_FULL_DATE = len("2018-08-21")
_DATE_IN_ID = re.compile(r"(?<!\d)(?:19|20)\d\d[-_./年]?\d{1,2}[-_./月]?\d{1,2}日?(?!\d)")
_SERIES_DAYS = 7  # fewer dated days make no series
_SERIES_SHARE = 0.6  # of the days from first to last: a weekly series misses no days


WHOLE_ID = "*"  # the series of ids that are a date and nothing else


class Gap(NamedTuple):
    """The days between first and last that a dated series has no readout of. ``days`` counts those it has."""

    series: str
    first: str
    last: str
    days: int
    missing: tuple[str, ...]


def series_of(readout: Readout) -> str | None:
    """The id without its date and number, where it has a full date: what the days of a programme have in common."""
    if not readout.date or len(readout.date) != _FULL_DATE:
        return None
    name, dates = _DATE_IN_ID.subn(WHOLE_ID, readout.id.partition("#")[0])
    return name if dates else None


def find_gap(series: str, days: list[str]) -> Gap | None:
    """What is missing between the first and the last of these sorted days; None where they are no daily series."""
    with suppress(ValueError):
        first, last = date.fromisoformat(days[0]), date.fromisoformat(days[-1])
        span = (last - first).days + 1
        if len(days) >= _SERIES_DAYS and len(days) >= _SERIES_SHARE * span:
            there = set(days)
            every = ((first + timedelta(days=number)).isoformat() for number in range(span))
            return Gap(series, days[0], days[-1], len(days), tuple(day for day in every if day not in there))
    return None
