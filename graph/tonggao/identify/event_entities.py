"""Joined events as entities: the label, kind and place that most reports give, and the meeting before in the series."""

import itertools
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from tonggao.identify.entities import EntityKey, Event
from tonggao.identify.events import SameEvent, usual_label
from tonggao.identify.names import place_key, plain_key
from tonggao.identify.series import numbered

_Word = TypeVar("_Word", bound=str)
_MEETINGS = frozenset({"meeting", "study"})
_RECURRING = 6  # characters of a name that is a series without numbers (国务院常务会议)
_TIMES = 3

Name = Callable[[EntityKey, str], EntityKey]


def describe_events(joined: Sequence[SameEvent], name: Name) -> list[Event]:
    """The events with what most of their reports say; ``name`` notes the name of a place."""
    before = _before(joined)
    merged: dict[EntityKey, list[SameEvent]] = {}
    for same in joined:
        merged.setdefault(same.key, []).append(same)
    return [_event(key, parts, before.get(key), name) for key, parts in merged.items()]


def _event(key: EntityKey, parts: list[SameEvent], follows: EntityKey | None, name: Name) -> Event:
    mentions = [report.mention for same in parts for report in same.reports]
    label = most_common(plain_key(m.label) for m in mentions) or ""
    printed = {plain_key(report.printed) for same in parts for report in same.reports if report.printed}
    names = printed | {plain_key(m.label) for m in mentions}
    place = most_common(place_key(m.place) for m in mentions if m.place)
    days = [day for same in parts for day in same.days if day]
    first, last = (min(days), max(days)) if days else (None, None)
    return Event(
        key=key,
        label=label,
        aliases=tuple(sorted(names - {label})),
        event_kind=most_common(m.kind for m in mentions) or "other",
        date=last,
        start=first if first != last else None,
        place=name(EntityKey("place", (place,)), place) if place else None,
        follows=follows,
    )


def _before(joined: Iterable[SameEvent]) -> dict[EntityKey, EntityKey]:
    """Each meeting of a series with the one before it among those that the corpus has."""
    by_series: dict[tuple[str, str], dict[tuple[int, ...], list[SameEvent]]] = {}
    by_name: dict[tuple[str, str], dict[str, list[SameEvent]]] = {}
    for same in joined:
        label = usual_label(same.reports)
        name = numbered(label)
        if name.is_one:
            by_series.setdefault((same.reports[0].scope, name.series), {}).setdefault(name.ordinals, []).append(same)
        elif same.reports[0].mention.kind in _MEETINGS and len(label) >= _RECURRING and same.days[1]:
            by_name.setdefault((same.reports[0].scope, label), {}).setdefault(same.days[1], []).append(same)
    found: dict[EntityKey, EntityKey] = {}
    for ordered in by_series.values():
        _link([ordered[number] for number in sorted(ordered)], found)
    for dated in by_name.values():
        if len(dated) >= _TIMES:
            _link([dated[day] for day in sorted(dated)], found)
    return found


def _link(series: list[list[SameEvent]], found: dict[EntityKey, EntityKey]) -> None:
    """Link what is one event to the one event before it; where two have one number or day, nothing says which."""
    for before, after in itertools.pairwise(series):
        if len(before) == len(after) == 1 and not _is_later(before[0], after[0]):
            found[after[0].key] = before[0].key


def _is_later(one: SameEvent, other: SameEvent) -> bool:
    """A new term counts its meetings anew: its second follows no eighth of the term before."""
    return bool(one.days[1] and other.days[1] and one.days[1] > other.days[1])


def most_common(values: Iterable[_Word]) -> _Word | None:
    """The most frequent value, of equally frequent ones the first in code point order."""
    counted = Counter(values)
    return min(counted, key=lambda value: (-counted[value], value)) if counted else None
