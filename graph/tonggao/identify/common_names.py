"""How many people bear a name: how wide a circle it tells one of them from all others in."""

from enum import IntEnum
from functools import cache, lru_cache

from tonggao.identify.data import tagged
from tonggao.language.foreign_names import is_transliteration

_SHORT = 2  # characters
_LONG = 4


class Spread(IntEnum):
    """In which circle there are likely to be several officials of one name; each has the wider ones in it."""

    COUNTRY = 0
    PROVINCE = 1
    CITY = 2
    COUNTY = 3


@lru_cache(maxsize=1 << 11)
def spread(name: str) -> Spread:
    """How widely a name is borne: by its length, its surname and its given name.

    >>> spread("岳明山").name, spread("岳山").name, spread("王岳").name, spread("韩建国").name, spread("王建国").name
    ('COUNTRY', 'PROVINCE', 'CITY', 'CITY', 'COUNTY')
    """
    if not has_common_surname(name) or name[1:] not in _names("given"):
        if len(name) > _SHORT:
            return Spread.COUNTRY
        return Spread.CITY if name[:1] in _names("great surname") else Spread.PROVINCE
    return Spread.COUNTY if name[:1] in _names("great surname") else Spread.CITY


def is_common(name: str) -> bool:
    """Whether a name is of two characters, or of a common surname and a common given name.

    >>> is_common("岳明"), is_common("王建国"), is_common("岳明山")
    (True, True, False)
    """
    return spread(name) > Spread.COUNTRY


def is_long_foreign(name: str) -> bool:
    """Whether a last name of sounds is so long that few who are spoken of bear it, and not one that many do.

    >>> is_long_foreign("瓦尔尼科夫"), is_long_foreign("史密斯"), is_long_foreign("罗德里格斯")
    (True, False, False)
    """
    return len(name) >= _LONG and is_transliteration(name) and name not in _names("foreign")


def has_common_surname(name: str) -> bool:
    """Whether a name begins with a surname that many bear."""
    return name[:1] in _names("great surname") or name[:1] in _names("surname")


@cache
def _names(kind: str) -> frozenset[str]:
    return frozenset(tagged("given_names.tsv", kind))
