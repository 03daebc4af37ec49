"""Where a body is in office: the division of China or the country that its name begins with."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from tonggao.identify.data import rows, table
from tonggao.identify.divisions import Division, chain, division
from tonggao.identify.prefectures import named
from tonggao.lexicon import load_lexicon

_PARTY = re.compile(r"中国共产党|中共")
_UNION = "UN"  # the list of countries has the United Nations too: its bodies are no country's
_PARTS = frozenset({"英格兰", "苏格兰", "威尔士", "北爱尔兰", "桑给巴尔"})  # of a country, whose code the lexicon gives them
_SHARED = frozenset({"中非"})  # before a body it means China and Africa
_IN_A_NAME = re.compile(r"[\u4e00-\u9fff][县镇乡](?=[委人政党纪公融农教水林财民卫审统应市住交发自])")  # behind a place without its level word
_HEAD = 3  # characters of 国防部
_PREFECTURE = "prefecture"
_LONGEST = 16
_SHORTEST = 2


class Country(NamedTuple):
    """A country: its usual name and its ISO 3166 code."""

    name: str
    code: str


class Territory(NamedTuple):
    """Where a body is in office: a division of China or a country (``level`` country, ``code`` its ISO 3166 code)."""

    name: str
    level: str
    code: str | None
    rest: str


@cache
def _usual_countries() -> dict[str, str]:
    """The usual name of each country by its ISO code: where the lexicon has several, the one that the data file says, else the longest."""
    named = ((entry.value, entry.term) for entry in load_lexicon().terms("countries").values() if entry.term not in _PARTS)
    usual = dict(sorted(named, key=lambda pair: (len(pair[1]), pair)))
    return {**usual, **table("country_names.tsv")}


@cache
def _countries() -> dict[str, Country]:
    """Each country by each of its names."""
    usual = _usual_countries()
    found = {entry.term: Country(usual[entry.value], entry.value) for entry in load_lexicon().terms("countries").values()}
    return {name: of for name, of in found.items() if name not in _PARTS}


@lru_cache(maxsize=1 << 11)
def country(name: str, *, alone: bool = True) -> Country | None:
    """The country called ``name``, its form of state behind it or not (阿根廷共和国).

    ``alone`` is False for the beginning of a body's name.
    """
    found = _countries().get(name)
    if found is None:
        form = next((form for form in _state_forms(alone) if name.endswith(form)), "")
        found = _countries().get(name.removesuffix(form)) if form else None
    return None if found is None or found.code == _UNION else found


@cache
def _state_forms(alone: bool) -> tuple[str, ...]:
    """What the name of a state ends in, the longest first."""
    forms = (form for form, where in rows("state_forms.tsv") if alone or where == "always")
    return tuple(sorted(forms, key=lambda form: (-len(form), form)))


@lru_cache(maxsize=1 << 11)
def territory(name: str) -> Territory | None:
    """The division of China or the country that a body's name begins with, and the rest of the name; None for others."""
    plain = _PARTY.sub("", name, count=1) if _PARTY.match(name) else name
    prefecture, rest = named(plain)
    known = division(prefecture) if prefecture else None
    if known is not None and known.level == _PREFECTURE:  # 柳川地委 is no body of 柳川市
        return Territory(known.name, known.level, known.code, rest)
    found, end = _division(plain)
    if found is not None:
        return Territory(found.name, found.level, found.code, plain[end:])
    short = load_lexicon().terms("country_short").get(plain[:1])
    if short is not None and len(plain) > _SHORTEST and _begins_with_head(plain[1:]):
        return Territory(_usual_countries()[short.value], "country", short.value, plain[1:])
    for end in range(min(len(plain), _LONGEST), 1, -1):
        of = country(plain[:end], alone=end == len(plain))
        if of is not None and (end == len(plain) or plain[:end] not in _SHARED):
            return Territory(of.name, "country", of.code, _said_once(of.code, plain[end:]))
    return None


def _said_once(code: str, rest: str) -> str:
    """What stands behind a country's name, the country not said again: 外交部 behind 俄罗斯 of 俄罗斯俄外交部."""
    short = load_lexicon().terms("country_short").get(rest[:1])
    again = short is not None and short.value == code and _begins_with_head(rest[1:])
    return rest[1:] if again else rest


def _begins_with_head(words: str) -> bool:
    """Whether words are a body's that every state has, or begin with one's of three characters or more (国防部情报总局)."""
    heads = load_lexicon().terms("body_heads")
    if words in heads:
        return True
    starts = (heads.get(words[:end]) for end in range(_HEAD, len(words)))
    return any(head is not None and head.tag == "foreign" for head in starts)


def short_country(name: str) -> str | None:
    """The usual name of the country that is called by one character: 俄."""
    entry = load_lexicon().terms("country_short").get(name)
    return _usual_countries()[entry.value] if entry else None


def country_name(code: str) -> str:
    """The usual name of the country with an ISO 3166 code; empty for none."""
    return _usual_countries().get(code, "")


def _division(name: str) -> tuple[Division | None, int]:
    """The division that ``name`` begins with, the lowest of those named one in the other, and where it ends.

    A place named twice counts once: 河南省安阳市文峰区安阳市…公司 is 安阳市's. 松原沟县 begins with no 松原.
    """
    steps = chain(name)
    if not steps:
        return None, 0
    found, end = steps[-1]
    if not name[:end].endswith(found.name[-1]) and _IN_A_NAME.match(name, end):
        return None, 0
    again, more = _division(name[end:])
    if again is not None and again.holds(found):
        return again, end + more
    return found, end
