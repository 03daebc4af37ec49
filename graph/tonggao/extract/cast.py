"""Where a readout's persons and bodies stand, in text order, for rules that ask who stands before a verb."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from tonggao.claims import OrganizationMention, PersonMention
from tonggao.readout import Passage


class Actor(NamedTuple):
    """A person or a body at [start, end). ``named_at`` is where a body goes by its name, if it is called otherwise here."""

    start: int
    end: int
    name: str
    person: bool
    named_at: Passage | None = None


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


def cast_of(text: str, people: Iterable[PersonMention], organizations: Iterable[OrganizationMention]) -> Cast:
    """All mentions of a readout. Who only signs it (reporters, editors) takes part in nothing and is left out."""
    persons = [Actor(p.start, p.end, m.name, True) for m in people if m.role == "subject" for p in m.passages]
    bodies = [actor for mention in organizations for actor in _bodies(text, mention)]
    return Cast(_outermost(persons), _outermost(bodies))


def _bodies(text: str, mention: OrganizationMention) -> Iterator[Actor]:
    named = next((p for p in mention.passages if text[p.start : p.end] == mention.name), None)
    for passage in mention.passages:
        called = text[passage.start : passage.end] != mention.name
        yield Actor(passage.start, passage.end, mention.name, False, named if called else None)


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
