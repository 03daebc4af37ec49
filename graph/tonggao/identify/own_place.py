"""Where a readout is from, where it does not say so: a county's 市委 is its city's, and of places in one province 省委 is that province's."""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, MatchKind

from tonggao.identify.divisions import Division, division, named_alone, superior
from tonggao.identify.prefectures import LEVEL
from tonggao.lexicon import load_lexicon

_LEVELS = ("自治区", "地区", "自治州", "自治县", "自治旗", "省", "市", "州", "县", "区", "旗", "盟")
_SHORT = {"自治州": "州", "自治县": "县", "自治旗": "旗"}
_AWAY = re.compile(r"赴|率队|考察团|招商推介|前往.{0,8}(?:考察|学习|招商)")  # a readout of who is on a journey names where to
_PROVINCE, _PREFECTURE = 2, 4  # digits of their codes
_SEVERAL = 2


def outer_places(places: Mapping[str, str]) -> dict[str, str]:
    """By its level word each place that all the known ones lie in: 桂林市 and 广西壮族自治区 for 灵川县."""
    found: dict[str, set[str]] = {}
    for name in places.values():
        above = division(name)
        if above is not None and above.until and level_of(name) != LEVEL:
            continue  # of two times: what is called so now may be another place
        while above is not None and (above := superior(above)) is not None:
            found.setdefault(level_of(above.name), set()).add(above.name)
    return {level: names.pop() for level, names in found.items() if len(names) == 1 and level not in places}


def places_around(text: str, own: Iterable[str], county: str = "") -> dict[str, str]:
    """By its level word the province, and the city or prefecture, that all places named in a text lie in.

    A city counts where it is named itself, two of its counties are, or ``county``, whose bodies are named, is its. A readout of a journey tells nothing. ``own`` are the places that
    are known already, for no place is named inside their names.
    """
    for name in own:
        text = text.replace(name, "。")
    named = _named(text)
    provinces = {code[:_PROVINCE] for code in named}
    if len(provinces) != 1 or _AWAY.search(text):
        return {}
    cities = {code[:_PREFECTURE] for code in named if len(code) >= _PREFECTURE}
    one = division(county) if county else None
    tell = cities & named or len(named) >= _SEVERAL or (one is not None and one.code in named)
    found = provinces | (cities if len(cities) == 1 and tell else set())
    known = [one for code in sorted(found) if (one := _by_code().get(code))]
    return {level_of(one.name): one.name for one in known}


def level_of(name: str) -> str:
    """The level word of a division's name as bodies are called by it: 州 of 凉山彝族自治州."""
    level = next((level for level in _LEVELS if name.endswith(level)), "")
    return _SHORT.get(level, level)


class _Names(NamedTuple):
    automaton: AhoCorasick
    codes: tuple[str, ...]


@cache
def _by_code() -> dict[str, Division]:
    return {one.code: one for one in named_alone().values() if one.code}


@cache
def _names() -> _Names:
    names = sorted(named_alone().keys() - set(load_lexicon().terms("place_words")))
    return _Names(
        AhoCorasick(names, matchkind=MatchKind.LeftmostLongest), tuple(named_alone()[name].code or "" for name in names)
    )


def _named(text: str) -> set[str]:
    """The codes of the divisions that a text names."""
    found: Iterable[tuple[int, int, int]] = _names().automaton.find_matches_as_indexes(text)
    return {_names().codes[number] for number, _, _ in found}
