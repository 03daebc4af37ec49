"""Which reported events are one: same date and same name, where that is the event's own."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from tonggao.claims import EventMention
from tonggao.identify.entities import ClaimKey, EntityKey
from tonggao.identify.names import plain_key

# Shorter labels (会谈, 在京会见) name what many others did on the same day too.
_OWN_NAME_LENGTH = 8


class ReportedEvent(NamedTuple):
    """An event as one readout reports it."""

    claim: ClaimKey
    mention: EventMention


class SameEvent(NamedTuple):
    """Reports of one event, with the reason for joining them and its score."""

    key: EntityKey
    reports: tuple[ReportedEvent, ...]
    reason: str
    score: float


def join_events(reports: Iterable[ReportedEvent]) -> Iterator[SameEvent]:
    """The events behind the reports. Undated ones stay with their readout: nothing tells two of one name apart."""
    by_name: dict[tuple[str, str], list[ReportedEvent]] = {}
    for report in reports:
        by_name.setdefault((report.mention.date or "", plain_key(report.mention.label)), []).append(report)
    for (date, label), found in sorted(by_name.items()):
        if not date:
            yield from _undated(label, found)
            continue
        for number, same in enumerate(_joined(label, found), start=1):
            name = label if number == 1 else f"{label}.{number}"
            reason = "same name and date" if len(same) > 1 else "the only report of this name and date"
            yield SameEvent(EntityKey("event", (date, name)), tuple(same), reason, 0.9 if len(same) > 1 else 1.0)


def _undated(label: str, reports: list[ReportedEvent]) -> Iterator[SameEvent]:
    for _, report in sorted((report.claim, report) for report in reports):
        parts = ("undated", label, report.claim.readout, report.claim.name)
        yield SameEvent(EntityKey("event", parts), (report,), "undated, so kept with its readout", 1.0)


def _joined(label: str, reports: list[ReportedEvent]) -> list[list[ReportedEvent]]:
    """Reports of one name and date, joined where the name is the event's own.

    Four welcome ceremonies of one day list the same hosts and not the guests: below that length, participants tell nothing.
    """
    ordered = sorted(reports, key=lambda report: report.claim)
    return [ordered] if len(label) >= _OWN_NAME_LENGTH else [[report] for report in ordered]
