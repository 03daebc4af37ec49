"""Where a readout is that does not say so: in the one place where those whom it names have their posts."""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from tonggao.identify.common_names import is_common
from tonggao.identify.memory import Memory
from tonggao.identify.namesakes_here import readout_of
from tonggao.identify.offices import office
from tonggao.identify.own_place import level_of
from tonggao.identify.placed import Body, body_there, full_bodies, told_by, word_in
from tonggao.identify.posts import PrintedPost
from tonggao.identify.reach import stem
from tonggao.identify.records import to_json

_VOICES = 2  # persons whose posts tell a place
_NO_DIVISIONS = ("社区", "小区", "园区", "校区", "矿区", "景区", "开发区", "合作区", "保税区", "示范区", "高新区")
_STEM = 2  # characters
_MOST_UNTOLD = 20  # readouts that are kept of a person's posts in a place that none names


@dataclass(frozen=True, slots=True)
class Home:
    """What the posts of one person's name tell: the one place of each level that they are in, by its level word, and
    the bodies of a readout's own that are a full one.

    ``untold`` has the readouts where they are in a place of a level that these do not tell; ``common`` says that many bear the name.
    """

    places: dict[str, str] = field(default_factory=dict)
    moved: tuple[tuple[Body, Body], ...] = ()
    untold: dict[str, tuple[str, ...]] = field(default_factory=dict)
    common: bool = False


def home_text(name: str, posts: Iterable[PrintedPost]) -> str:
    """What all posts of a name tell, as ``home_of`` reads it; empty for nothing."""
    known = list(posts)
    full = full_bodies(name, ((post.body, post.role) for post in known))
    found: dict[str, set[str]] = {}
    untold: dict[str, set[str]] = {}
    for post in known:
        if post.former:
            continue
        body = full.get((post.body, post.role), post.body)
        if len(body) > 1 and (word := word_in(post.body[0])):
            untold.setdefault(word, set()).add(post.body[1])
        elif place := _place_of(body[0]):
            found.setdefault(level_of(place), set()).add(place)
    common = is_common(name)
    places = {level: of.pop() for level, of in sorted(found.items()) if level and len(of) == 1}
    moved = sorted({(bare, is_) for (bare, _), is_ in full.items() if len(bare) > 1 and len(is_) == 1})
    open_ = () if common else sorted(untold.keys() - found.keys())
    left = {word: sorted(untold[word])[:_MOST_UNTOLD] for word in open_}
    return to_json([places, moved, left, common]) if places or moved or left else ""


def home_of(text: str) -> Home:
    """What ``home_text`` wrote."""
    if not text:
        return Home()
    places, moved, untold, common = json.loads(text)
    return Home(
        places,
        tuple((tuple(bare), tuple(is_)) for bare, is_ in moved),
        {word: tuple(readouts) for word, readouts in untold.items()},
        common,
    )


def places_told(
    readout: str, bodies: Iterable[str], homes: Iterable[Home], city: Callable[[str], str] = lambda _: ""
) -> dict[str, Body]:
    """By its word what a level word, or 校, stands for in a readout, as those named there tell; ``bodies`` are the usual names of its bodies.

    Their posts in it tell first, else the posts that two of them have elsewhere, or one where the readout names that place, and no other of its level. Of
    counties and districts that no list has, ``city`` tells in which one they lie.
    """
    named = set(bodies)
    open_ = {word for body in named if (word := word_in(body))}
    if not open_:
        return {}
    there = list(homes)
    moved = {bare: is_ for home in there for bare, is_ in home.moved if bare[1] == readout}
    found: dict[str, Body] = {word: where for word, where in told_by(moved).items() if len(where) == 1}
    printed = {place for body in named if (place := _place_of(body))}
    for level in sorted(open_ - found.keys()):
        there_named = {place for place in printed if level_of(place) == level}
        around = {of for place in printed if (of := city(place)) and level_of(of) == level} if not there_named else set()
        if where := _agreed(level, there, there_named, around, named) or (not there_named and _untold(level, there)):
            found[level] = where
    return found


def _agreed(level: str, homes: list[Home], named: set[str], around: set[str], bodies: set[str]) -> Body | None:
    """The place of a level that all of those tell whose names few bear, and the readout where it names one, what lies in it or a house
    named after it, if it has two voices.
    """
    places = {home.places[level] for home in homes if level in home.places and not home.common} | named | around
    if len(places) != 1:
        return None
    (place,) = places
    after = not named and len(stem(place)) >= _STEM and any(body.startswith(stem(place)) for body in bodies if not _place_of(body))
    voices = len(named) + _VOICES * len(around) + after + sum(home.places.get(level) in places for home in homes)
    return (place,) if voices >= _VOICES else None


def _untold(level: str, homes: list[Home]) -> Body | None:
    """The first readout of a place that none names, where two have posts in it in one readout, and no other has any elsewhere."""
    if any(level in home.places for home in homes):
        return None
    together: set[str] = set()
    left = [set(home.untold[level]) for home in homes if level in home.untold]
    voices = len(left)
    while joined := [one for one in left if not together or one & together]:
        together = together.union(*joined) if together else set(joined[0])
        left = [one for one in left if not one <= together]
    return (level, min(together)) if voices >= _VOICES and not left else None


@lru_cache(maxsize=1 << 11)
def _place_of(body: str) -> str:
    """The division of China, known or not, that a body is of; empty for others."""
    place = office(body, "").place
    return "" if place.endswith(_NO_DIVISIONS) else place


class Homes:
    """Keeps what readouts of no told place are told by those named in them."""

    def __init__(self, memory: Memory, city: Callable[[str], str] = lambda _: "") -> None:
        """Whoever only asks what was told needs no ``city``."""
        self._memory = memory
        self._city = city
        rows = memory.rows("SELECT readout, told FROM around")  # few readouts name no place
        self._told: dict[str, dict[str, Body]] = {readout: _told(told) for readout, told in rows}

    def decide(self, names: Iterable[str], readouts: Iterable[str]) -> set[str]:
        """Decide about these readouts and those that have one of the names whose posts tell something else now; where that is new."""
        touched = set(readouts)
        for name in names:
            touched.update(map(readout_of, self._memory.column("SELECT readout FROM seen WHERE name = ?", name)))
        return {readout for readout in sorted(touched) if self._decide_readout(readout)}

    def told(self, readout: str) -> dict[str, Body]:
        """What was decided of a readout."""
        return self._told.get(readout, {})

    def with_body(self, post: PrintedPost) -> PrintedPost:
        """A post with what those named beside it tell of its body, where that is its readout's own."""
        told = self._told.get(post.body[1]) if len(post.body) > 1 else None
        return post._replace(there=body_there(post.body[0], told)) if told else post

    def _decide_readout(self, readout: str) -> bool:
        row = self._memory.first("SELECT holds FROM readouts WHERE id = ?", readout)
        names, bodies, *_ = json.loads(row[0]) if row else ((), ())
        told = places_told(readout, bodies, map(self._home, names), self._city) if any(map(word_in, bodies)) else {}
        if told == self.told(readout):
            return False
        self._memory.write("DELETE FROM around WHERE readout = ?", readout)
        self._told.pop(readout, None)
        if told:
            self._memory.write("INSERT INTO around VALUES (?, ?)", readout, to_json(told))
            self._told[readout] = told
        return True

    def _home(self, name: str) -> Home:
        row = self._memory.first("SELECT home FROM names WHERE name = ?", name)
        return home_of(row[0] if row else "")


def _told(text: str) -> dict[str, Body]:
    return {word: tuple(where) for word, where in json.loads(text).items()}
