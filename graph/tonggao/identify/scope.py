"""Names that mean different bodies in different readouts: 市委, 全市各级党组织, and 巴方."""

import re
from collections.abc import Iterable, Set
from functools import cache
from typing import NamedTuple

from tonggao.identify.bodies import is_told, usual_name
from tonggao.identify.body_words import is_local, is_office, usual_words
from tonggao.identify.data import rows
from tonggao.identify.entities import Why
from tonggao.identify.of_place import ORDINAL
from tonggao.identify.offices import office
from tonggao.identify.own_names import is_any_company
from tonggao.identify.own_place import outer_places, places_around
from tonggao.identify.prefectures import LEVEL, prefectures
from tonggao.identify.relative import is_bare, of_ours, relative
from tonggao.identify.villages import county_before, village_of
from tonggao.language.foreign_names import is_transliteration

_GOVERNMENT = re.compile(r"(?P<of>[^委和与及、]{2,6})(?P<level>[省市县区州旗])政府(?P<part>.*)")
_SESSION = re.compile(rf"(?P<level>[省市县区州旗盟])(?={ORDINAL.pattern})")
_CHINAS = ("委", "人大", "政协", "纪委", "党委", "人民")  # behind a level word: bodies of China's places
_COUNTIES = ("县", "旗", "区")  # whose towns and villages a readout names without them
_BY_SOUND = 3  # characters of a foreign place's name at least
_COUNTIES_ONLY = ("县", "旗")  # what no city abroad is called
_COUNTY = "county"
_VISITED = re.compile(r"(?:来|莅|莅临|到|抵|在)[我本]([省市县区州旗盟])")
_SOMEWHERE = "?"  # readouts of one place often do not name it
_LIES_IN = ("of the place that the readout's own lies in", 0.85)
_ALL_LIE_IN = ("of the place that all places named lie in", 0.75)


class _RelativeNames(NamedTuple):
    """What ``relative_names.tsv`` says, ready for matching. ``body`` and ``everyone`` have the group ``level``."""

    body: re.Pattern[str]
    everyone: re.Pattern[str]
    own: re.Pattern[str]
    pronouns: frozenset[str]
    sides: frozenset[str]


@cache
def _relative_names() -> _RelativeNames:
    terms: dict[str, list[str]] = {}
    for term, tag in rows("relative_names.tsv"):
        terms.setdefault(tag, []).append(term)
    any_of = {tag: "|".join(found) for tag, found in terms.items()}
    return _RelativeNames(
        body=re.compile(f"(?P<level>{any_of['level']})(?:{any_of['body']})"),
        everyone=re.compile(f"(?:{any_of['all']})(?P<level>{any_of['level']})"),
        own=re.compile(any_of["own"]),
        pronouns=frozenset(terms["pronoun"]),
        sides=frozenset(terms["side"]),
    )


def is_side(name: str) -> bool:
    """Whether a name is a side of talks: 中方, 巴方."""
    return len(name) == 2 and name.endswith("方") and name not in _relative_names().pronouns


def _only_county(names: Iterable[str]) -> str:
    """The one county or district that bodies with these names are of; empty for none or several."""
    found = {of.place for name in names if name[-1:] and (of := office(usual_name(name), "")).level == _COUNTY}
    return found.pop() if len(found) == 1 else ""


class Scope:
    """What 市 and 省 mean in one readout: its 市委, resolved as 上海市委, makes 市 mean 上海市."""

    def __init__(self, resolved: Iterable[tuple[str, str]], text: str = "") -> None:
        """``resolved`` holds (name as printed, fullest name); of two places for a level, none counts. ``text`` tells the other levels."""
        places: dict[str, set[str]] = {}
        levels: set[str] = set()
        self._local = self._ruled = False
        self._text = text
        resolved = list(resolved)
        self._county = _only_county(full for _, full in resolved)
        self._printed = {office(usual_name(full), "").place for printed, full in resolved if printed == full}
        for printed, full in resolved:
            found = relative(printed)
            if found is None or is_told(printed):
                continue
            self._local = True
            self._ruled |= found.rest.startswith(_CHINAS) or is_office(found.rest)
            levels.add(found.level)
            if full != printed and not found.before and full.endswith(printed):
                outer = full.removesuffix(printed)  # 沙县 of 沙县县委 has its level word
                places.setdefault(found.level, set()).add(outer if outer[1:] == found.level else outer + found.level)
        if LEVEL in levels:
            places.setdefault(LEVEL, prefectures(full for _, full in resolved))
        self._places = {level: found.pop() for level, found in places.items() if len(found) == 1}
        self._why: dict[str, Why] = {}
        self._place_others(levels - places.keys(), places.keys())

    def _place_others(self, levels: Set[str], named: Set[str]) -> None:
        """Places for the ``levels`` of bodies whose place nothing names, from those known; none for a level that is ``named``."""
        outer = {level: place for level, place in outer_places(self._places).items() if level not in named}
        left = levels - outer.keys()
        around = places_around(self._text, self._places.values(), self._county) if left else {}
        visited = set(_VISITED.findall(self._text)) if left else set()  # 三明市委书记来我市: another one
        found = {level: place for level, place in around.items() if level in left and not (level in visited and place in self._printed)}
        self._why = dict.fromkeys(outer, _LIES_IN) | dict.fromkeys(found, _ALL_LIE_IN)
        self._places |= outer | found

    def why(self, name: str) -> Why | None:
        """Why a name is of the place that it is of, where the readout does not say so itself."""
        found = relative(name)
        return None if found is None else self._why.get(found.level)

    def organization(self, name: str, readout: str) -> tuple[str, ...]:
        """The key of a body: its full name, or its name with the readout's id where the name could be any body's."""
        found = relative(name)
        if found is None or (is_told(name) and not self._local):
            if village := village_of(name):
                own = next((self._places[level] for level in _COUNTIES if level in self._places), self._county)
                county = county_before(village, self._text) or own
                return (f"{county}{name}",) if county else (name, readout)
            any_bodys = (
                is_bare(name) or (self._local and is_local(name)) or (is_any_company(name) and not is_told(name))
            )
            return (usual_words(of_ours(name))[1], readout) if any_bodys else (self._in_china(name),)
        place = self._places.get(found.level)
        return (found.usual, readout) if place is None else (self._in_china(found.at(place)),)

    def _in_china(self, name: str) -> str:
        """柳川县政府 is 柳川县人民政府 where the readout is about a place of China; elsewhere it may be abroad."""
        place = _GOVERNMENT.fullmatch(name)
        if place is None:
            return name
        by_sound = is_transliteration(place["of"])
        if (by_sound and len(place["of"]) >= _BY_SOUND) or not (self._ruled or (place["level"] in _COUNTIES_ONLY and not by_sound)):
            return name
        return f"{place['of']}{place['level']}人民政府{place['part']}"

    def event(self, label: str) -> str:
        """Whose event a label means that begins with 市委 or 全市: the place's, or what no readout names; empty for other labels."""
        relative = _relative_names()
        match = relative.everyone.match(label) or relative.body.match(label)
        return self._places.get(match["level"], _SOMEWHERE) if match else ""

    def in_full(self, label: str) -> str:
        """An event's label with the place that its level word stands for: 柳川市一届人大二次会议 for 市一届人大二次会议."""
        relative = _relative_names()
        match = _SESSION.match(label) or relative.body.match(label)
        place = self._places.get(match["level"]) if match else None
        return f"{place}{label[match.end('level') :]}" if match and place else label

    def group(self, name: str, readout: str) -> tuple[str, ...] | None:
        """The key of a group; None for 双方 or 我们, who are nobody in particular.

        全市各级党组织 belongs to its city, or to its readout where the city is not known; 巴方 to its readout.
        """
        relative = _relative_names()
        if name in relative.pronouns:
            return None
        match = relative.everyone.match(name) or relative.body.match(name)
        if match is not None:
            return (name, self._places.get(match["level"], readout))
        of_readout = relative.own.match(name) or (is_side(name) and name not in relative.sides)
        return (name, readout) if of_readout else (name,)
