"""Says again which reported events are one, in the series that are touched; the others stay as they were."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from tonggao.identify.by_hand import HandDecisions
from tonggao.identify.entities import EntityKey, Event
from tonggao.identify.event_entities import describe_events
from tonggao.identify.events import SameEvent, join_events
from tonggao.identify.facts import MET, Fact, key_of, key_text, packed
from tonggao.identify.memory import Memory
from tonggao.identify.records import reports_of, series_of_label, to_json
from tonggao.identify.tally import Tally

_KEY_LABEL = 1  # which part of an event's key is its label


class Meetings:
    """Decides about events, from what the memory holds."""

    def __init__(self, memory: Memory, hand: HandDecisions, tally: Tally) -> None:
        self._memory = memory
        self._hand = hand
        self._named = hand.named()
        self._tally = tally

    def decide(self, series: Iterable[str]) -> set[str]:
        """Decide about these series; the readouts where a report is of another event now."""
        touched, by_hand = set(series), self._of_decisions()
        groups = [[one] for one in sorted(touched - by_hand)]
        if touched & by_hand:  # events of several series that are one by hand are described together
            groups.append(sorted(by_hand))
        return {readout for group in groups for readout in self._decide_together(group)}

    def _of_decisions(self) -> set[str]:
        """The series of events that decisions by hand make one with others."""
        merged = {key for pair in self._hand.same.items() for key in pair if key.kind == "event"}
        return {series_of_label(key.parts[_KEY_LABEL]) for key in merged if len(key.parts) > _KEY_LABEL}

    def _decide_together(self, series: list[str]) -> Iterator[str]:
        found = {one: self._joined(one) for one in series}
        kept = [same for events, _ in found.values() for same in events]
        described = {event.key: _row(event) for event in describe_events(kept, lambda key, _: key)}
        for one, (events, met) in found.items():
            yield from self._keep(one, events)
            facts = packed([*met, *((key, ("event", described[key])) for key in {same.key for same in events})])
            for row in self._memory.rows("SELECT facts FROM series WHERE series = ?", one):
                self._tally.subtract(row[0])
            self._tally.add(facts)
            self._memory.write("DELETE FROM series WHERE series = ?", one)
            if facts:
                self._memory.write("INSERT INTO series VALUES (?, ?)", one, facts)

    def _joined(self, series: str) -> tuple[list[SameEvent], list[tuple[EntityKey, Fact]]]:
        """The events of a series, decisions by hand applied, and those of them that a decision names."""
        rows = self._memory.rows("SELECT readout, said FROM reports WHERE series = ?", series)
        reports = [report for readout, said in rows for report in reports_of(readout, said)]
        printed = list(join_events(reports))
        joined = [same._replace(key=self._hand.key(same.key)) for same in printed]
        met: list[tuple[EntityKey, Fact]] = [(same.key, MET) for same in printed if same.key in self._named]
        return [same for same in joined if same.key not in self._hand.dropped], met

    def _keep(self, series: str, events: list[SameEvent]) -> list[str]:
        """Keep which event each report is of; the readouts where that is new."""
        before: dict[str, str] = dict(self._memory.each("SELECT readout, told FROM reports WHERE series = ?", series))
        told: dict[str, dict[str, Any]] = {readout: {} for readout in before}
        for same in events:
            for report in same.reports:
                claim = report.claim
                told[claim.readout][claim.name] = [key_text(same.key), same.reason, same.score]
        new = [(text, series, one) for one, claims in told.items() if (text := to_json(claims)) != before[one]]
        self._memory.write_all("UPDATE reports SET told = ? WHERE series = ? AND readout = ?", new)
        return [readout for *_, readout in new]


def told_of(text: str) -> dict[str, tuple[EntityKey, str, float]]:
    """What ``Meetings`` kept of a readout's reports: by claim the event, why it is that one, and how sure that is."""
    return {claim: (key_of(key), reason, score) for claim, (key, reason, score) in json.loads(text).items()}


def event_of(key: EntityKey, text: str) -> Event:
    """The event that ``Meetings`` described."""
    label, aliases, kind, date, start, place, follows = json.loads(text)
    where = EntityKey("place", (place,)) if place else None
    return Event(key, label, tuple(aliases), kind, date, start, where, key_of(follows) if follows else None)


def _row(event: Event) -> str:
    place = event.place.parts[0] if event.place else None
    follows = key_text(event.follows) if event.follows else None
    return to_json([event.label, event.aliases, event.event_kind, event.date, event.start, place, follows])
