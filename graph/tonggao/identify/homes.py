"""Where a readout is that does not say so: in the one place where those whom it names have their posts."""

import json
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from tonggao.identify.common_names import is_common
from tonggao.identify.memory import Memory
from tonggao.identify.offices import office
from tonggao.identify.own_place import level_of
from tonggao.identify.placed import Body, body_there, full_bodies, told_by, word_in
from tonggao.identify.posts import PrintedPost
from tonggao.identify.records import to_json

_VOICES = 2  # persons whose posts tell a place


class Home(NamedTuple):
    """What the posts of one person's name tell: the one place of each level that they are in, by its level word, and
    the bodies of a readout's own that are a full one.
    """

    places: dict[str, str]
    moved: list[tuple[Body, Body]]


def home_text(name: str, posts: Iterable[PrintedPost]) -> str:
    """What all posts of a name tell, as ``home_of`` reads it; empty for a name that many bear."""
    if is_common(name):
        return ""
    known = list(posts)
    full = full_bodies(name, ((post.body, post.role) for post in known))
    found: dict[str, set[str]] = {}
    for post in known:
        body = full.get((post.body, post.role), post.body)
        if len(body) == 1 and not post.former and (place := _place_of(body[0])):
            found.setdefault(level_of(place), set()).add(place)
    places = {level: of.pop() for level, of in sorted(found.items()) if level and len(of) == 1}
    moved = sorted({(bare, is_) for (bare, _), is_ in full.items() if len(bare) > 1 and len(is_) == 1})
    return to_json([places, moved]) if places or moved else ""


def home_of(text: str) -> Home:
    """What ``home_text`` wrote."""
    places, moved = json.loads(text) if text else ({}, [])
    return Home(places, [(tuple(bare), tuple(is_)) for bare, is_ in moved])


def places_told(readout: str, bodies: Iterable[str], homes: Iterable[Home]) -> dict[str, Body]:
    """By its word what a level word, or 校, stands for in a readout, as those named there tell; ``bodies`` are the usual names of its bodies.

    Their posts in it tell first, else the posts that two of them have elsewhere, if no body of another place of that level is named.
    """
    named = set(bodies)
    open_ = {word for body in named if (word := word_in(body))}
    if not open_:
        return {}
    there = list(homes)
    moved = {bare: is_ for home in there for bare, is_ in home.moved if bare[1] == readout}
    found: dict[str, Body] = {word: where for word, where in told_by(moved).items() if len(where) == 1}
    for level in sorted(open_ - found.keys() - {level_of(_place_of(body)) for body in named}):
        places = [home.places[level] for home in there if level in home.places]
        if len(places) >= _VOICES and len(set(places)) == 1:
            found[level] = (places[0],)
    return found


@lru_cache(maxsize=1 << 14)
def _place_of(body: str) -> str:
    """The division of China, known or not, that a body is of; empty for others."""
    return office(body, "").place


class Homes:
    """Keeps what readouts of no told place are told by those named in them."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory

    def decide(self, names: Iterable[str], readouts: Iterable[str]) -> set[str]:
        """Decide about these readouts and those that have one of the names whose posts tell something else now; where that is new."""
        touched = set(readouts)
        for name in names:
            touched.update(self._memory.column("SELECT readout FROM seen WHERE name = ?", name))
        return {readout for readout in sorted(touched) if self._decide_readout(readout)}

    def told(self, readout: str) -> dict[str, Body]:
        """What was decided of a readout."""
        row = self._memory.first("SELECT told FROM around WHERE readout = ?", readout)
        return {word: tuple(where) for word, where in json.loads(row[0]).items()} if row else {}

    def body(self, readout: str, body: Body) -> Body | None:
        """A body of a readout's own under its full name; None where nobody tells it."""
        told = self.told(readout) if body[1:] == (readout,) else {}
        return body_there(body[0], told) if told else None

    def _decide_readout(self, readout: str) -> bool:
        row = self._memory.first("SELECT holds FROM readouts WHERE id = ?", readout)
        names, bodies, *_ = json.loads(row[0]) if row else ((), ())
        told = places_told(readout, bodies, map(self._home, names)) if any(map(word_in, bodies)) else {}
        if told == self.told(readout):
            return False
        self._memory.write("DELETE FROM around WHERE readout = ?", readout)
        if told:
            self._memory.write("INSERT INTO around VALUES (?, ?)", readout, to_json(told))
        return True

    def _home(self, name: str) -> Home:
        row = self._memory.first("SELECT home FROM names WHERE name = ?", name)
        return home_of(row[0] if row else "")
