"""Offices of parks and zones, which say no body: 高新区书记 is of its 党工委, 工业园区主任 of its 管委会."""

import re
from typing import NamedTuple

from tonggao.language.phrase_breaks import list_break

_BODIES = {"书记": "党工委", "主任": "管委会"}
PARK_BODIES = tuple(_BODIES.values())
_PARK = re.compile(
    "(?:[\u4e00-\u9fff]{2,8}?)?"
    "(?:高新(?:技术)?(?:产业)?(?:开发)?区|经开区|(?:经济|技术|高新|产业|旅游|农业|现代|示范)*开发区"
    "|(?:高新技术|循环|经济|现代|工业|产业|科技|物流|农业|化工|创业|软件|食品|医药|轻工|文化|创意|电子商务)+园区|(?:综合)?保税港?区|(?:旅游)?度假区)"
)
_LONGEST = 18


class ParkBody(NamedTuple):
    """The body of an office, whose park's name starts at ``begin``."""

    begin: int
    body: str


def park_before(text: str, start: int, office: str) -> ParkBody | None:
    """The body that the park right before ``start`` has for an office of this last word; None where none stands there."""
    if office not in _BODIES or not text.endswith("区", 0, start):
        return None
    begin = list_break(text, start)
    named = start - begin <= _LONGEST and _PARK.fullmatch(text, begin, start)
    return ParkBody(begin, text[begin:start] + _BODIES[office]) if named else None
