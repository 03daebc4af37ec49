"""Bodies of villages and of towns of common names: many are called 柳溪村 and 城关镇, so the county that the readout names before one belongs to
its body's name.
"""

import re
from functools import cache, lru_cache

from tonggao.identify.bodies import is_told
from tonggao.identify.data import rows
from tonggao.identify.divisions import chain
from tonggao.identify.territories import territory

_VILLAGE = re.compile(r"(?P<of>[\u4e00-\u9fff]{1,4}?(?:村|社区))(?!镇|乡|街道)[\u4e00-\u9fff]")
_TOWN_NAME = re.compile(r"(?P<of>[\u4e00-\u9fff]{1,4}?(?:镇|乡|街道))[\u4e00-\u9fff]")
_LEVELS = re.compile(r"[省市县区州旗镇乡]|街道")
_TOWN = re.compile(r"(?:[\u4e00-\u9fff]{1,5}?(?:镇|乡|街道))?")
_BACK = 16


@lru_cache(maxsize=1 << 11)
def village_of(name: str) -> str:
    """The village, or the town of a common name, that a body's name begins with where no place is named before it; empty for other names.

    >>> village_of("柳溪村党支部"), village_of("白塔镇柳溪村党支部"), village_of("农村商业银行")
    ('柳溪村', '', '')
    """
    if (town := _TOWN_NAME.match(name)) and town["of"] in _common_towns() and not is_told(name):
        return town["of"]
    found = _VILLAGE.match(name)
    if found is None or found["of"].endswith(_others()) or is_told(name):
        return ""
    inside = found["of"].removesuffix("村").removesuffix("社区")
    return "" if _LEVELS.search(inside[1:]) or territory(name) is not None else found["of"]


def county_before(village: str, text: str) -> str:
    """The one division of China that a text names before a village, its town between them or not: 青禾县白塔镇柳溪村; empty for none."""
    found = {place for at in re.finditer(village, text) if (place := _place_before(text, at.start()))}
    return found.pop() if len(found) == 1 else ""


def _place_before(text: str, end: int) -> str:
    for start in range(max(0, end - _BACK), end - 1):
        steps = chain(text[start:end])
        if steps and _TOWN.fullmatch(text, start + steps[-1][1], end):
            return steps[-1][0].name
    return ""


@cache
def _common_towns() -> frozenset[str]:
    return frozenset(name for (name,) in rows("common_towns.tsv"))


@cache
def _others() -> tuple[str, ...]:
    return tuple(word for (word,) in rows("no_villages.tsv"))
