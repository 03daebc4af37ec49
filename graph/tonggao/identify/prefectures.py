"""Bodies of a prefecture under a commissioner (地区): 柳川地委, 柳川地区行署, 行署农业局, 地区农业局."""

import re
from collections.abc import Iterable

LEVEL = "地区"
_COMMITTEE, _COMMITTEE_IN_FULL = "委", "委员会"
_GOVERNMENT, _IN_FULL = "行署", "行政公署"
_OF = re.compile(rf"(?P<of>(?!{LEVEL})[\u4e00-\u9fff]{{2,6}}?{LEVEL})(?=.)")
_PART = r"(?:行署(?=.{2}))?(?P<rest>.+)"  # 行署农业局 is 地区农业局
_BARE = re.compile(rf"(?:地区(?=.)|地(?=委)|(?=行署)){_PART}")
_NAMED = re.compile(
    rf"(?:中国共产党|中共)?(?P<of>(?!地区)[\u4e00-\u9fff]{{2,8}}?)(?:(?<![基湿营工当各本产林草土场驻])地区?(?=委)|(?:地区|(?<!盟))(?=行署)){_PART}"
)


def usual_government(name: str) -> str:
    """柳川行署 for 柳川行政公署."""
    return name.replace(_IN_FULL, _GOVERNMENT)


def bare(name: str) -> str:
    """What a body of a prefecture is behind its place, where the name says not which; empty for other names.

    >>> bare("地委组织部"), bare("行署农业局"), bare("地区行署"), bare("柳川地委")
    ('委组织部', '农业局', '行署', '')
    """
    found = _BARE.fullmatch(usual_government(name))
    return found["rest"] if found else ""


def named(name: str) -> tuple[str, str]:
    """(the prefecture, what the body is behind it) of a body's name that has both; empty for other names.

    >>> named("中共柳川地区委员会"), named("柳川行政公署水利局")
    (('柳川地区', '委'), ('柳川地区', '水利局'))
    """
    found = _NAMED.fullmatch(usual_government(name))
    if found is None:
        return "", ""
    return found["of"] + LEVEL, _COMMITTEE if found["rest"] == _COMMITTEE_IN_FULL else found["rest"]


def prefectures(names: Iterable[str]) -> set[str]:
    """The prefectures that names of bodies begin with: 柳川地区 of 柳川地区妇联, 柳川地委."""
    found = (named(name)[0] or ((of := _OF.match(name)) and of["of"]) for name in names)
    return {place for place in found if place}


def usual_prefecture(name: str) -> str:
    """The name of such a body in its usual form, any other name as it is: 柳川地区水利局 for 柳川行署水利局."""
    place, rest = named(name)
    return at(place, rest) if place else usual_government(name)


def at(place: str, rest: str) -> str:
    """The name of the body behind the place: 柳川地委 for 柳川地区 and 委.

    >>> at("柳川地区", "委组织部"), at("柳川地区", "农业局")
    ('柳川地委组织部', '柳川地区农业局')
    """
    seat = place.removesuffix("区") if place.endswith(LEVEL) and rest.startswith(_COMMITTEE) else place
    return f"{seat}{rest}"
