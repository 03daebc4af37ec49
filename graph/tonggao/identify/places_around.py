"""What ties two posts where the body of one does not say where it is: the places that its readouts are of, or a level word (县委)."""

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from tonggao.identify.appearances import Scenes
from tonggao.identify.common_names import Spread
from tonggao.identify.offices import CHINA, Office, office
from tonggao.identify.own_place import level_of
from tonggao.identify.placed import word_in
from tonggao.identify.prefectures import LEVEL
from tonggao.identify.reach import HIGH, lie_together, stem, tells
from tonggao.identify.relative import relative
from tonggao.identify.seats import Seat, Verdict, in_turns, steps_down, years_apart

Place = tuple[str, str]  # its level and its name

_MOST_READOUTS = 60  # of a post in more than these the places tell nothing
_LEVELS = ("county", "prefecture")
_CAREER = 12  # years between two posts of one person at most
_CITY = "市"
_ZONES = ("新区", "开发区", "高新区", "经开区", "园区", "示范区")  # 柳川经开区 is 柳川市's
_STEM = 2  # characters
_ONE_PLACE = Verdict(True, "the readouts of both posts are of one place", 0.75)
_UNTOLD = Verdict(True, "a rare name in two bodies that one place can have", 0.75)
_ONE_CITY = Verdict(True, "posts in one city, a place that no list has lying in it", 0.75)
_ONE_OFFICE = Verdict(True, "one office of a place, once untold which", 0.75)


class Around(NamedTuple):
    """``named`` has the divisions of China below a province that some readouts name bodies of, ``city`` in which city one lies that no list has."""

    named: Callable[[frozenset[str]], frozenset[Place]]
    city: Callable[[str], str]


def places_of(scenes: Scenes) -> Around:
    """What readouts tell of the places around posts."""

    @cache
    def around(readouts: frozenset[str]) -> frozenset[Place]:
        if len(readouts) > _MOST_READOUTS:
            return frozenset()
        bodies = frozenset().union(*(scenes.scene(readout).bodies for readout in readouts))
        return frozenset(place for body in bodies if (place := _place(office(body, ""))))

    return Around(around, scenes.city)


def by_place(a: Seat, b: Seat, borne: Spread, around: Around) -> Verdict | None:
    """That two posts are one person's because both are of one place, so small that hardly two officials there bear the name.

    At least one is of a body that no place is told of (a town's, a school's, a company's, 县委) or of a place that no list has.
    """
    one, other = a.office, b.office
    if not {one.country, other.country} <= {CHINA, None} or in_turns(a, b) or steps_down(a, b):
        return None
    if one.local and other.local:
        return _ONE_CITY if tells(_LEVELS[1], borne) and _in_one_city(one.place, other.place, around) else None
    if _one_office(one, other) and (tells(_LEVELS[1], borne) or (one.role == other.role and _leads_province(one, other))):
        return _ONE_OFFICE
    if borne == Spread.COUNTRY and _may_be_of_one_place(one, other) and years_apart(a, b) <= _CAREER:
        return _UNTOLD
    areas = _area(a, around), _area(b, around)
    levels = {_circle(p, q, around) for p in areas[0] for q in areas[1]} | _named_after(one, areas[1]) | _named_after(other, areas[0])
    return _ONE_PLACE if any(tells(level, borne) for level in levels) else None


def _area(seat: Seat, around: Around) -> frozenset[Place]:
    """The place that a post is in; where its body does not say it, the one of each level that its readouts name."""
    if (own := _place(seat.office)) is not None:
        return frozenset({own})
    named = around.named(frozenset(seat.readouts))
    return frozenset(place for place in named if sum(level == place[0] for level, _ in named) == 1)


def _in_one_city(one: str, other: str, around: Around) -> bool:
    """Whether a county or district that no list has lies in the city that the other place is or lies in."""
    cities = around.city(one), around.city(other)
    if any(cities) and stem(cities[0] or one) == stem(cities[1] or other):
        return True
    return any(zone.endswith(_ZONES) and zone.startswith(stem(city)) and city.endswith(_CITY) for zone, city in ((one, other), (other, one)))


def _circle(one: Place, other: Place, around: Around) -> str:
    """The level of the place that two are, or that one of them lies in; empty where they are apart."""
    if one[0] == other[0] and stem(one[1]) == stem(other[1]):
        return one[0]
    near = (one[0] != other[0] and lie_together(one[1], other[1])) or _in_one_city(one[1], other[1], around)
    return _LEVELS[1] if near else ""


def _named_after(house: Office, places: frozenset[Place]) -> set[str]:
    """The levels of the places that a house is named after."""
    return set() if house.local else {level for level, name in places if house.body.startswith(stem(name))}


def _place(one: Office) -> Place | None:
    if not one.local or one.level not in _LEVELS or len(stem(one.place)) < _STEM:
        return None
    return one.level, one.place


def _may_be_of_one_place(one: Office, other: Office) -> bool:
    """Whether both are of a place of one level, or both parts of a school, and one says not of which."""
    words = [level_of(of.place) if of.local else word_in(of.body) for of in (one, other)]
    a, b = (_CITY if word == LEVEL else word for word in words)  # a prefecture became a city
    return bool(a) and a == b


def _leads_province(*posts: Office) -> bool:
    """Whether one of the posts is so high that hardly two of one name have such."""
    return any(post.rank is not None and post.rank <= HIGH for post in posts)


def _one_office(one: Office, other: Office) -> bool:
    """省教育厅 and 贵州省教育厅."""
    bare, full = (other, one) if one.local else (one, other)
    found = relative(bare.body)
    return found is not None and full.local and full.body.endswith(found.level + found.rest)
