"""The usual name of a body, whose part it is, and where it is in office: 上海市委组织部 is 中共上海市委组织部, part of 中共上海市委."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from tonggao.identify.data import rows, table
from tonggao.identify.divisions import Division, chain
from tonggao.lexicon import Entry, load_lexicon

_ORDINAL = re.compile(r"第?(?:[一二三四五六七八九十百]{1,4}|\d{1,3})届")
_GROUP = re.compile(
    r"(?:集团|（集团）|\(集团\))(?:有限|有限责任)?公司$"
)  # a holding's; 集团股份有限公司 is often its listed part
_ANY_GROUP = frozenset({"集团"})
_CPPCC = re.compile(r"^(?:中国人民政治协商会议|人民政协|政协)(?:第?[一二三四五六七八九十]{1,3}届)?全国委员会")
_PARTY = re.compile(r"中国共产党|中共")
_NATION = "CN"
_UNION = "UN"  # the list of countries has the United Nations too: its bodies are no country's
_PARTS = frozenset({"英格兰", "苏格兰", "威尔士", "北爱尔兰"})  # of a country, whose code the lexicon gives them
_SHARED = frozenset({"中非"})  # before a body it means China and Africa
_LONGEST = 16
_SHORTEST = 2
_SEVERAL = 2


class Territory(NamedTuple):
    """Where a body is in office: a division of China or a country (``level`` country, ``code`` its ISO 3166 code)."""

    name: str
    level: str
    code: str | None
    rest: str


@cache
def _usual_countries() -> dict[str, str]:
    """The usual name of each country by its ISO code: where the lexicon has several, the one that the data file says."""
    usual = {entry.value: entry.term for entry in load_lexicon().terms("countries").values()}
    return {**usual, **table("country_names.tsv")}


@cache
def _countries() -> dict[str, tuple[str, str]]:
    """(usual name, ISO code) of a country by each of its names."""
    usual = _usual_countries()
    found = {entry.term: (usual[entry.value], entry.value) for entry in load_lexicon().terms("countries").values()}
    return {name: of for name, of in found.items() if name not in _PARTS}


@cache
def country(name: str, *, alone: bool = True) -> tuple[str, str] | None:
    """The usual name and ISO code of the country called ``name``, its form of state behind it or not (阿根廷共和国).

    ``alone`` is False for the beginning of a body's name.
    """
    found = _countries().get(name)
    if found is None:
        form = next((form for form in _state_forms(alone) if name.endswith(form)), "")
        found = _countries().get(name.removesuffix(form)) if form else None
    return None if found is None or found[1] == _UNION else found


@cache
def _state_forms(alone: bool) -> tuple[str, ...]:
    """What the name of a state ends in, the longest first."""
    forms = (form for form, where in rows("state_forms.tsv") if alone or where == "always")
    return tuple(sorted(forms, key=lambda form: (-len(form), form)))


@cache
def _forms(tag: str) -> dict[str, str]:
    return {form: usual for form, usual, kind in rows("body_forms.tsv") if kind.startswith(tag)}


@cache
def _party_forms() -> frozenset[str]:
    return frozenset(usual for _, usual, tag in rows("body_forms.tsv") if tag == "china-party")


def _bodies() -> dict[str, Entry]:
    return load_lexicon().terms("bodies")


@cache
def _known_names() -> dict[str, str]:
    """Names that only knowledge joins; a body that another took the place of stays itself, though the lexicon gives it the newer name."""
    lexicon = load_lexicon().terms("bodies")
    older = {old: old for old, new, _ in rows("renamed_bodies.tsv") if old in lexicon and lexicon[old].value == new}
    return {**older, **table("body_names.tsv")}


@cache
def successors() -> dict[str, tuple[str, str]]:
    """The body that took the place of another, and the year, by the usual name of the older one."""
    return {usual_name(older): (usual_name(newer), year) for older, newer, year in rows("renamed_bodies.tsv")}


@lru_cache(maxsize=1 << 15)
def usual_name(name: str) -> str:
    """The name that stands for all variants of a body's name. That of a usual name is itself.

    >>> usual_name("中共中央组织部"), usual_name("上海市委组织部"), usual_name("美国防部")
    ('中央组织部', '中共上海市委组织部', '美国国防部')
    """
    known = _known_names()
    if name in known or "、" in name:  # 江苏、青海省委: one printed name of several bodies
        return known.get(name, name)
    if entry := _bodies().get(name):
        return known.get(entry.value, entry.value or name)
    if name.startswith("中共中央") and name.removeprefix("中共") in _bodies():
        return usual_name(name.removeprefix("中共"))
    if (group := _GROUP.sub("集团", name)) != name and group not in _ANY_GROUP:
        return usual_name(group)
    part = next((form for form in _forms("part") if name.endswith(form)), "")
    body = name.removesuffix(part)
    if part and (body in _bodies() or (body and usual_name(body) != body)):
        return usual_name(body) + part  # 国家发展和改革委员会党组
    if (plain := _CPPCC.sub("全国政协", name)) != name:
        return usual_name(plain.replace("常务委员会", "常委会"))
    ordinal = _ORDINAL.match(name)
    if ordinal and len(name) > ordinal.end() + 1:
        return usual_name(name[ordinal.end() :])
    found = territory(name)
    if found is None or found.code == _NATION:
        return name
    if found.level != "country":
        return _of_division(name, found)
    usual = found.name + _forms("abroad").get(found.rest, found.rest)
    return known.get(usual, usual)


def _of_division(name: str, found: Territory) -> str:
    """中共 goes before the Party's bodies only where the place is known to be China's: 河内市委 is another party's."""
    forms = _forms("china")
    form = next((found.rest[:end] for end in range(len(found.rest), 0, -1) if found.rest[:end] in forms), None)
    if form is None:
        return _below(name, found)
    usual = forms[form] + found.rest[len(form) :]
    return f"中共{found.name}{usual}" if forms[form] in _party_forms() else found.name + usual


@lru_cache(maxsize=1 << 15)
def territory(name: str) -> Territory | None:
    """The division of China or the country that a body's name begins with, and the rest of the name; None for others."""
    plain = _PARTY.sub("", name, count=1) if _PARTY.match(name) else name
    division, end = _division(plain)
    if division is not None:
        return Territory(division.name, division.level, division.code, plain[end:])
    short = load_lexicon().terms("country_short").get(plain[:1])
    if short is not None and plain[1:] in load_lexicon().terms("body_heads") and len(plain) > _SHORTEST:
        return Territory(_usual_countries()[short.value], "country", short.value, plain[1:])
    for end in range(min(len(plain), _LONGEST), 1, -1):
        of = country(plain[:end], alone=end == len(plain))
        if of is not None and (end == len(plain) or plain[:end] not in _SHARED):
            return Territory(of[0], "country", of[1], plain[end:])
    return None


def _division(name: str) -> tuple[Division | None, int]:
    """The division that ``name`` begins with, the lowest of those named one in the other, and where it ends.

    A place named twice counts once: 河南省安阳市文峰区安阳市…公司 is 安阳市's.
    """
    steps = chain(name)
    if not steps:
        return None, 0
    division, end = steps[-1]
    again, more = _division(name[end:])
    if again is not None and again.holds(division):
        return again, end + more
    return division, end


def _below(name: str, found: Territory) -> str:
    """北京大学 is no city's body; before a school 福建省厦门市 is 厦门市, whatever stands before the lowest place."""
    steps = chain(name)
    if len(steps) < _SEVERAL:
        return name if name.endswith(found.rest) and not found.rest.startswith(found.name) else found.name + found.rest
    printed = name[steps[-2][1] : len(name) - len(found.rest)]
    own = printed if found.name.startswith(printed) else found.name  # 北京市朝阳区 needs its city
    return own + found.rest
