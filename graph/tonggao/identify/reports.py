"""Events as single readouts report them, and groups of such reports."""

from datetime import date
from typing import NamedTuple

from tonggao.claims import EventMention
from tonggao.identify.entities import ClaimKey

_FULL_DATE = 10
_BEFORE, _BEHIND, _LEAST = 100, 40, 110  # characters around a body without its place
_WORDS = 120  # characters: the lead of a meeting is the next one's too, what was said there is not


class ReportedEvent(NamedTuple):
    """An event as one readout reports it; ``published`` is the readout's date, ``scope`` whose it is where the label does not say (市委全会).

    ``words`` follow where an event without a day is named, so that a text printed twice is known by them; ``printed`` is
    the label where the mention's says the place that it does not.
    """

    claim: ClaimKey
    mention: EventMention
    published: str | None = None
    scope: str = ""
    words: str = ""
    printed: str = ""

    @property
    def day(self) -> str | None:
        """The day of the event where it is stated in full."""
        stated = self.mention.date
        return stated if stated and len(stated) == _FULL_DATE else None


class Group(NamedTuple):
    """Reports held to be of one event, with the reason and its score."""

    reports: list[ReportedEvent]
    reason: str
    score: float


def words_around(text: str, start: int) -> str:
    """The words around ``start`` that no two texts on two things share; empty where the text is shorter."""
    words = "".join(text[max(0, start - _BEFORE) : start + _BEHIND].split())
    return words if len(words) >= _LEAST else ""


def words_after(text: str, start: int) -> str:
    """The words from ``start`` on that no two texts on two events share; empty where the text ends sooner."""
    words = "".join(text[start : start + 2 * _WORDS].split())[:_WORDS]
    return words if len(words) == _WORDS else ""


def day_of(report: ReportedEvent) -> date | None:
    """The day that a report states in full."""
    return _date(report.day)


def begun_on(report: ReportedEvent) -> date | None:
    """The first day of an event of several, where a report states it in full."""
    return _date(report.mention.date_start)


def published_on(report: ReportedEvent) -> date | None:
    """The day of the readout."""
    return _date(report.published)


def _date(value: str | None) -> date | None:
    try:
        return date.fromisoformat(value) if value and len(value) == _FULL_DATE else None
    except ValueError:
        return None
