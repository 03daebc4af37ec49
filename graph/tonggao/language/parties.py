"""The names of the eight democratic parties, which stand before a place as 中共 does (民建青禾市委, 中国民主建国会青禾市委员会)."""

from functools import cache

from tonggao.lexicon import load_lexicon
from tonggao.lexicon.words import alternation, terms_tagged


def party_opening(name: str) -> str:
    """The short name of a party that ``name`` begins with (农工党 of 农工党青禾市委); "" where none does."""
    return next((party for party in terms_tagged("democratic_parties", "short") if name.startswith(party)), "")


def any_short_party() -> str:
    """The short names as alternatives of a regular expression, longest first."""
    return alternation("democratic_parties", "short")


@cache
def parties() -> tuple[str, ...]:
    """Short and full names, longest first: 中国农工民主党 before 农工民主党."""
    return tuple(sorted(load_lexicon().terms("democratic_parties"), key=lambda name: (-len(name), name)))


_OTHERS = ("中国共产党", "中共", "中国人民政治协商会议", "政协", "武警", "民航", "中国共产主义青年团", "共青团")


@cache
def names_before_places() -> tuple[str, ...]:
    """What stands before a place and belongs to a body's name: the parties, the league, 政协, 武警."""
    return (*_OTHERS, *parties())
