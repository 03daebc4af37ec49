"""Offices of a place whose readout says once whose they are: 市发展改革委、财政局、教育局 in a list, 市国资委 and 国资委 behind it."""

import re
from collections.abc import Mapping, Sequence

from tonggao.claims import OrganizationMention, PersonMention
from tonggao.identify.body_words import is_local, is_office, usual_words
from tonggao.identify.names import plain_key
from tonggao.identify.relative import relative
from tonggao.identify.territories import territory

_COMMA = "、"
_OFFICES = ("局", "厅", "办", "委")
_PROVINCES = ("省", "自治区")
_LONGEST_TITLE = 8
_IS_TITLE = re.compile(r"[\u4e00-\u9fff]{2,}")
_LEVELS = frozenset("省市县区州旗")  # each may be one of a place that a text names without its bodies
_OF_ANY_BODY = frozenset({"党委", "纪委", "团委", "党办"})  # which a school or a company has as well


def listed_offices(
    text: str, mentions: Sequence[OrganizationMention], persons: Sequence[PersonMention] = ()
) -> dict[str, str]:
    """市财政局 for 财政局, by the name as printed; none for one that stands behind offices of two places.

    A list may be of those who hold posts there: 市发改委主任甲、财政局局长乙. Outside a list it is the one that the readout has with its
    level, where it speaks of no other level.
    """
    holders = {passage.end: passage.start for one in persons for passage in one.passages}
    ends: dict[int, str] = {}  # where each name ends, with the place or level it is of
    found: dict[str, set[str]] = {}
    alone: set[str] = set()
    spans = sorted((passage.start, passage.end, one.name, one.resolved) for one in mentions for passage in one.passages)
    for start, end, printed, resolved in spans:
        name = plain_key(printed)
        of = _of(name)
        if not of and resolved == printed and _may_be_any_places(name):
            of = _listed_behind(text, start, ends, holders)
            if of:
                found.setdefault(name, set()).add(of if _may_be_in(name, of) else "")
            else:
                alone.add(name)
        ends[end] = of
    places = set(ends.values()) - {""}
    if alone and len(places) == 1 and not any(level in text for level in _LEVELS - set(places)):
        there = {usual_words(plain_key(one.name).removeprefix(*places)) for one in mentions if _of(plain_key(one.name))}
        found |= {name: places for name in alone - found.keys() if usual_words(name) in there}
    return {name: f"{next(iter(of))}{name}" for name, of in found.items() if len(of - {""}) == len(of) == 1}


def _listed_behind(text: str, start: int, ends: Mapping[int, str], holders: Mapping[int, int]) -> str:
    """What the item before in a list is of, an office or who holds a post there; empty where none stands before."""
    if text[start - 1 : start] != _COMMA:
        return ""
    name = holders.get(start - 1)
    if name is None:
        return ends.get(start - 1, "")
    behind = next((end for end in range(name - 1, name - _LONGEST_TITLE, -1) if end in ends), None)
    return "" if behind is None or not _IS_TITLE.fullmatch(text, behind, name) else ends[behind]


def _may_be_in(name: str, of: str) -> bool:
    """厅 are a province's, 局 another place's."""
    return not name.endswith("厅" if not of.endswith(_PROVINCES) else "局")


def _may_be_any_places(name: str) -> bool:
    return name.endswith(_OFFICES) and name not in _OF_ANY_BODY and (is_office(name) or is_local(name))


def _of(name: str) -> str:
    """The level word that a name begins with, or the place."""
    found = relative(name)
    if found is not None:
        return found.level
    place = territory(name)
    return place.name if place is not None and place.level != "country" and place.rest else ""
