"""Where a readout's persons and bodies stand, in text order, for rules that ask who stands before a verb."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from tonggao.claims import OrganizationMention, PersonMention


class Actor(NamedTuple):
    """A person or a body at [start, end)."""

    start: int
    end: int
    name: str
    person: bool


@dataclass(frozen=True, slots=True)
class Cast:
    """The persons and bodies of a readout, each in text order, none inside another of its kind."""

    persons: list[Actor]
    bodies: list[Actor]

    def persons_in(self, start: int, end: int) -> list[Actor]:
        return _within(self.persons, start, end)

    def bodies_in(self, start: int, end: int) -> list[Actor]:
        return _within(self.bodies, start, end)

    def inside_person(self, position: int) -> bool:
        """Whether a person's name goes on across ``position`` (a padded name has a space inside)."""
        before = bisect_left(self.persons, (position,)) - 1
        return before >= 0 and self.persons[before].end > position


def cast_of(people: Iterable[PersonMention], organizations: Iterable[OrganizationMention]) -> Cast:
    """All mentions of a readout. Who only signs it (reporters, editors) takes part in nothing and is left out."""
    persons = [Actor(p.start, p.end, m.name, True) for m in people if m.role == "subject" for p in m.passages]
    bodies = [Actor(p.start, p.end, m.name, False) for m in organizations for p in m.passages]
    return Cast(_outermost(persons), _outermost(bodies))


def _outermost(actors: list[Actor]) -> list[Actor]:
    kept: list[Actor] = []
    for actor in sorted(actors, key=lambda a: (a.start, -a.end)):
        if not kept or actor.start >= kept[-1].end:
            kept.append(actor)
    return kept


def _within(actors: list[Actor], start: int, end: int) -> list[Actor]:
    first = last = bisect_left(actors, (start,))
    count = len(actors)
    while last < count and actors[last].end <= end:
        last += 1
    return actors[first:last]
