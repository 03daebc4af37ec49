"""Names as keys: of anything that is named, of places, and of cities abroad."""

import unicodedata
from functools import cache, lru_cache

from opencc import OpenCC

from tonggao.identify.data import table
from tonggao.identify.divisions import division
from tonggao.identify.territories import territory

_CAPITAL = "首都"


@cache
def _simplifier() -> OpenCC:
    return OpenCC("t2s")


@lru_cache(maxsize=1 << 12)  # the same names again and again: four in five calls
def plain_key(name: str) -> str:
    """A name as a key: NFC, simplified characters, white space dropped.

    >>> plain_key("林　岳")
    '林岳'
    """
    composed = unicodedata.normalize("NFC", "".join(name.split()))
    return composed if composed.isascii() else str(_simplifier().convert(composed))


@cache
def _places() -> dict[str, str]:
    return table("place_names.tsv")


@cache
def _cities() -> dict[str, str]:
    return table("cities.tsv")


def city_country(name: str) -> str:
    """The ISO 3166 code of the country of a known city abroad; empty for other names."""
    return _cities().get(name, "")


def is_place(name: str) -> bool:
    """Whether a name is wholly that of a place: a division of China, by its short name too, a country or a city abroad."""
    found = territory(name)
    return (found is not None and not found.rest) or bool(city_country(name))


def place_key(name: str) -> str:
    """A place by its usual name: 京 is 北京市, the full name where it is a division of China, 埃及首都开罗 the city alone."""
    plain = plain_key(name)
    usual = _places().get(plain, plain)
    found = division(usual)
    return _city(usual) if found is None else found.name


def _city(name: str) -> str:
    """A known city abroad without its country and 首都 before it; other names as they are."""
    state = territory(name)
    abroad = state is not None and state.level == "country" and state.rest
    city = (state.rest if state is not None and abroad else name).removeprefix(_CAPITAL)
    code = _cities().get(city)
    return city if code and (not abroad or (state is not None and state.code == code)) else name
