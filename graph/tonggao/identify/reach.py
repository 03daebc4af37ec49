"""How near to each other the bodies of two posts are: in one place, one within the other, houses of one name."""

import re

from tonggao.identify.bodies import is_told
from tonggao.identify.common_names import Spread
from tonggao.identify.divisions import division, superior
from tonggao.identify.offices import Office
from tonggao.identify.own_names import is_distinctive
from tonggao.identify.prefectures import LEVEL
from tonggao.identify.territories import territory
from tonggao.language.foreign_names import is_transliteration
from tonggao.language.word_tags import dictionary_tag

HIGH = 4  # deputies of ministers and of heads of provinces
_FIELD = 3  # characters of 农业局
_UNITS = ("局", "厅", "委")
_WHOLE_HOUSE = re.compile(r".{2,}(?:大学|学院|集团|公司|医院|研究院)")
_COMPANIES = ("公司", "集团", "银行")
_MINISTRY = ("部", "委", "总局", "署")
_HOUSE = 2  # characters that the names of a company and its parts begin with
_CITY, _PARTY = "市", "中共"
_WHOLE = 4  # characters that the names of one school have in common: 柳川师范学院, 柳川师范大学
_SOUNDS = 3
_NAMES = ("", "ns", "nz")  # tags of what a house is named after
_NOWHERE = ""
_TOLD_IN = {"province": Spread.COUNTRY, "county": Spread.CITY, "prefecture": Spread.PROVINCE}  # how widely a name may be borne that a place of each level tells


def tells(level: str, spread: Spread) -> bool:
    """Whether hardly two officials of one place of this level bear a name that is borne so widely."""
    return level in _TOLD_IN and spread <= _TOLD_IN[level]


def side_by_side(one: Office, other: Office, spread: Spread) -> bool:
    """Whether two posts are in one place, or a place within the other's, or a house named after it, so that a name borne so widely tells."""
    if not (one.local or other.local):
        if _begins_with_told(one.body[: _shared(one.body, other.body)], _COMPANIES):
            return tells("province", spread)  # one with branches everywhere
        if in_one_house(one.body, other.body) and tells("county", spread):
            return True
    if _is_house(one) and _is_house(other) and _names_houses(one.body) and _shared(one.body, other.body) >= _WHOLE:
        return tells("county", spread)
    if one.local and other.local:
        near = lie_together(one.place, other.place) or _in_one_city(one.place, other.place)
        return (one_place(one, other) and tells(one.level, spread)) or (near and tells("prefecture", spread))
    if one.local or other.local:
        at, house = (one, other) if one.local else (other, one)
        return house.country is None and house.body.startswith(stem(at.place)) and tells(at.level, spread)
    return one.country is None and other.country is None and tells(_level_of_houses(one.body, other.body), spread)


def in_one_house(one: str, other: str) -> bool:
    """Whether two bodies are parts of one school, company or ministry, whose whole name both begin with.

    >>> in_one_house("华东地矿大学科技处", "华东地矿大学党委"), in_one_house("财政部人事司", "财政部预算司"), in_one_house("华东师范大学", "华东政法大学")
    (True, True, False)
    """
    shared = one[: _shared(one, other)]
    house = _WHOLE_HOUSE.match(shared)
    return (house is not None and is_distinctive(house[0])) or _begins_with_told(shared, _MINISTRY)


def _begins_with_told(words: str, endings: tuple[str, ...]) -> bool:
    return any(is_told(words[:end]) and words[:end].endswith(endings) for end in range(len(words), _HOUSE, -1))


def _level_of_houses(one: str, other: str) -> str:
    """In how wide a circle two houses with one name before what they are lie: companies and schools of a place, parts of a company; else empty."""
    if _shared(one, other) < _HOUSE or not _names_houses(one):
        return _NOWHERE
    place = territory(one)
    if place is None and division(f"{one[:_HOUSE]}{_CITY}") is None:  # the parts of one company
        return "county"
    return place.level if place is not None else "prefecture"


def _names_houses(name: str) -> bool:
    """Whether a house's name begins with one of its own; 第一, 人民 and 实验 begin many."""
    return dictionary_tag(name[:_HOUSE])[:2] in _NAMES and not is_transliteration(name[:_SOUNDS])


def _is_house(one: Office) -> bool:
    """Whether a body is no place's own (柳川市水利局) but a school or a company, be it named after a place."""
    return not one.local or not one.body.removeprefix(_PARTY).startswith(one.place)


def _shared(one: str, other: str) -> int:
    """How many characters two names begin with in common."""
    return next((end for end, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def in_two_places(one: Office, other: Office) -> bool:
    """Whether both posts are of divisions of one level: who goes from one to the other does not come back within days."""
    return bool(one.local and other.local) and one.level == other.level and not one_place(one, other)


def one_place(one: Office, other: Office) -> bool:
    """海屿县 and 海屿区 are one place of two times."""
    return one.local and other.local and stem(one.place) == stem(other.place)


def stem(place: str) -> str:
    """The place without its level word: 柳川 of 柳川地区 and 柳川市."""
    return place.removesuffix(LEVEL) if place.endswith(LEVEL) else place[:-1]


def one_line(one: Office, other: Office) -> bool:
    """农业局 of a city and 农业厅 of its province."""
    if not (one.local and other.local):
        return False
    fields = [of.body.rpartition(of.place)[2] for of in (one, other)]
    if len(min(fields, key=len)) < _FIELD or fields[0][:-1] != fields[1][:-1]:
        return False
    return all(field.endswith(_UNITS) for field in fields) and lie_together(one.place, other.place)


def lie_together(one: str, other: str) -> bool:
    """Whether one of two places lies within the other."""
    a, b = division(one), division(other)
    return a is not None and b is not None and (a.holds(b) or b.holds(a))


def _in_one_city(one: str, other: str) -> bool:
    """Whether two counties lie in one city or prefecture, no province's worth of people."""
    a, b = division(one), division(other)
    return a is not None and b is not None and (above := superior(a)) is not None and above.level == "prefecture" and above == superior(b)


def within_reach(one: Office, other: Office) -> bool:
    """Whether hardly two of one name are so high, or both places lie in one province: a common name is borne in many counties."""
    if max(one.rank or 0, other.rank or 0) <= HIGH or not (one.local and other.local) or one_place(one, other):
        return True
    a, b = division(one.place), division(other.place)
    return a is not None and b is not None and bool(a.code and b.code) and (a.code or "")[:2] == (b.code or "")[:2]
