"""Which body took the place of another: as a data file or a readout says of the two, or as its place or its kind of office was renamed."""

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from tonggao.claims import OrganizationMention
from tonggao.identify.bodies import successors, usual_name
from tonggao.identify.data import rows
from tonggao.identify.divisions import division, replaced_by, successor
from tonggao.identify.offices import office
from tonggao.identify.prefectures import LEVEL, at, named

_PARTY = "中共"
_RENAMED = re.compile(r"[”」]?(?:已|现|正式|获批|同日)*(?:更名|改名|改称|升格更名)(?:组建|设立)?为[“「]?")
_CITY = "市"


@lru_cache(maxsize=1 << 11)
def newer_names(body: str) -> tuple[str, ...]:
    """The usual names that a body's successor can have, the likeliest first; empty where nothing is known to have been renamed.

    >>> newer_names("中共柳川地委"), newer_names("柳川县环境保护局")
    (('柳川市委',), ('柳川县生态环境局',))
    """
    if (told := successors().get(body)) is not None:
        return (told,)
    place, rest = _parts(body)
    found = [usual_name(at(newer, words)) for newer in _newer_places(place) for words in (*_newer().get(rest, ()), rest)]
    return tuple(name for name in dict.fromkeys(found) if name != body)


@lru_cache(maxsize=1 << 11)
def older_names(body: str) -> frozenset[str]:
    """The usual names of the bodies that this one can be the successor of."""
    place, rest = _parts(body)
    places = {place, *_older_places(place)} - {""}
    found = {usual_name(at(older, words)) for older in places for words in (rest, *_older().get(rest, ()))}
    found |= {old for old, new in successors().items() if new == body}
    return frozenset(name for name in found if body in newer_names(name))


def renamed_in(text: str, mentions: Iterable[OrganizationMention]) -> set[tuple[str, str]]:
    """The bodies that a text says were renamed, as (the fullest older name, the newer one): 柳川学院更名为柳川理工学院."""
    said = [(passage, mention.resolved) for mention in mentions for passage in mention.passages]
    starts = {passage.start: name for passage, name in said}
    ends = ((_RENAMED.match(text, passage.end), name) for passage, name in said)
    pairs = {(name, starts[found.end()]) for found, name in ends if found and found.end() in starts}
    return {(older, newer) for older, newer in pairs if older != newer}


def _parts(body: str) -> tuple[str, str]:
    """The place of a body of a division of China, and what it is behind that; empty for other bodies."""
    prefecture, rest = named(body)
    if prefecture:
        return prefecture, rest
    plain, of = body.removeprefix(_PARTY), office(body, "")
    return (of.place, plain.removeprefix(of.place)) if of.local and plain.startswith(of.place) else ("", "")


def _newer_places(place: str) -> Iterator[str]:
    """What a place is called now, if it was renamed, and else its own name; 柳川市 for 柳川地区, which no list may have."""
    one = division(place)
    newer = successor(one) if one is not None else None
    if newer is not None:
        yield newer.name
    elif place.endswith(LEVEL):
        yield place.removesuffix(LEVEL) + _CITY
    elif place:
        yield place


def _older_places(place: str) -> set[str]:
    found = {one.name for one in replaced_by(place)}
    return found | ({place.removesuffix(_CITY) + LEVEL} if place.endswith(_CITY) else set())


@cache
def _newer() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for older, newer, _ in rows("renamed_offices.tsv"):
        found.setdefault(older, []).append(newer)
    return found


@cache
def _older() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for older, newer, _ in rows("renamed_offices.tsv"):
        found.setdefault(newer, []).append(older)
    return found
