"""Where a readout's persons and bodies stand, in text order, for rules that ask who stands before a verb."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from operator import itemgetter
from typing import NamedTuple

from tonggao.claims import OrganizationMention, PersonMention
from tonggao.readout import Passage

_START, _END = itemgetter(0), itemgetter(1)

_OFFICE_OF = re.compile("(?:总理|副总理|主席|副主席|委员长|副委员长|总统|首相|秘书长|总书记|国务委员|部长|省长)办公室")  # 某某总理办公室主任: a house


class Actor(NamedTuple):
    """A person or a body at [start, end). ``named_at`` is where it goes by its name, if it is called otherwise here (李书记)."""

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
    person_starts: list[int]
    body_starts: list[int]

    def persons_in(self, start: int, end: int) -> list[Actor]:
        return _within(self.persons, self.person_starts, start, end)

    def bodies_in(self, start: int, end: int) -> list[Actor]:
        return _within(self.bodies, self.body_starts, start, end)

    def group(self, start: int, end: int, words: str) -> Actor:
        """The body that ends at ``end`` within [start, end), else a group called by these ``words``, which stand there."""
        known = next((body for body in self.bodies_in(start, end) if body.end == end), None)
        return known or Actor(start, end, words, False)

    def is_person(self, name: str) -> bool:
        return any(person.name == name for person in self.persons)

    def inside_person(self, position: int) -> bool:
        """Whether a person's name goes on across ``position`` (a padded name has a space inside)."""
        before = bisect_left(self.person_starts, position) - 1
        return before >= 0 and self.persons[before].end > position

    def inside_body(self, start: int, end: int) -> bool:
        """Whether [start, end) is a part of a body's name, not all of it."""
        before = bisect_right(self.body_starts, start) - 1
        return before >= 0 and self.bodies[before].end >= end and self.bodies[before].end - self.bodies[before].start > end - start


def cast_of(text: str, people: Iterable[PersonMention], organizations: Iterable[OrganizationMention]) -> Cast:
    """All mentions of a readout. Who only signs it (reporters, editors) takes part in nothing and is left out."""
    named = [
        Actor(p.start, p.end, m.name, True, None if p.end - p.start >= len(m.name) else _named_at(m))
        for m in people if m.role == "subject"
        for p in m.passages if not text.startswith("《", p.start - 1) and not _OFFICE_OF.match(text, p.end)  # 《某某谈治国理政》
    ]  # fmt: skip
    persons = _outermost(named)
    bodies = _outermost([actor for mention in organizations for actor in _bodies(text, mention)])
    return Cast(persons, bodies, [a.start for a in persons], [a.start for a in bodies])


def _named_at(mention: PersonMention) -> Passage | None:
    """Where a person's whole name stands; a padded name is longer than itself, a surname alone shorter."""
    return next((p for p in mention.passages if p.end - p.start >= len(mention.name)), None)


def _bodies(text: str, mention: OrganizationMention) -> list[Actor]:
    name = mention.name
    called = [text[start:end] for start, end in mention.passages]
    named = mention.passages[called.index(name)] if name in called else None
    return [
        Actor(start, end, name, False, None if words == name else named)
        for (start, end), words in zip(mention.passages, called, strict=True)
    ]


def _outermost(actors: list[Actor]) -> list[Actor]:
    kept: list[Actor] = []
    longest_first = sorted(actors, key=_END, reverse=True)
    for actor in sorted(longest_first, key=_START):
        if not kept or actor.start >= kept[-1].end:
            kept.append(actor)
    return kept


def _within(actors: list[Actor], starts: list[int], start: int, end: int) -> list[Actor]:
    first = last = bisect_left(starts, start)
    count = len(actors)
    while last < count and actors[last].end <= end:
        last += 1
    return actors[first:last]
