"""The usual name of a body, whose part it is, and where it is in office: 上海市委组织部 is 中共上海市委组织部, part of 中共上海市委."""

import re
from functools import cache
from typing import NamedTuple

from tonggao.identify.data import rows, table
from tonggao.lexicon import load_lexicon

_ORDINAL = re.compile(r"第?[一二三四五六七八九十百]{1,4}届")
_PARTY = re.compile(r"中国共产党|中共")
_NATION = "CN"
_UNION = "UN"  # the list of countries has the United Nations too: its bodies are no country's
_PARTS = frozenset({"英格兰", "苏格兰", "威尔士", "北爱尔兰"})  # of a country, whose code the lexicon gives them
_SHARED = frozenset({"中非"})  # before a body it means China and Africa
_LONGEST = 16
_SHORTEST = 2
_DIVISION_KINDS = ("province", "prefecture")  # a county's name alone (朝阳区) is that of several


class Division(NamedTuple):
    """A division of China: its full name, its level and its code where the name is that of one only."""

    name: str
    level: str
    code: str | None


class Territory(NamedTuple):
    """Where a body is in office: a division of China or a country (``level`` country, ``code`` its ISO 3166 code)."""

    name: str
    level: str
    code: str | None
    rest: str


@cache
def divisions() -> dict[str, Division]:
    """The divisions of China by every name the lexicon has for them."""
    full: dict[str, str] = {}
    entries = load_lexicon().terms("places").values()
    for entry in entries:
        known = full.get(entry.value)
        if known is None or (len(known), known) < (len(entry.term), entry.term):
            full[entry.value] = entry.term
    found = {
        entry.term: Division(full[entry.value], entry.tag, entry.value if entry.tag in _DIVISION_KINDS else None)
        for entry in entries
    }
    for short, name in rows("place_forms.tsv"):
        found.setdefault(short, found[name])
    return found


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


def country(name: str) -> tuple[str, str] | None:
    """The usual name and ISO code of the country called ``name``."""
    found = _countries().get(name)
    return None if found is None or found[1] == _UNION else found


@cache
def _forms(tag: str) -> dict[str, str]:
    return {form: usual for form, usual, kind in rows("body_forms.tsv") if kind.startswith(tag)}


@cache
def _party_forms() -> frozenset[str]:
    return frozenset(usual for _, usual, tag in rows("body_forms.tsv") if tag == "china-party")


@cache
def _known_names() -> dict[str, str]:
    return table("body_names.tsv")


@cache
def successors() -> dict[str, tuple[str, str]]:
    """The body that took the place of another, and the year, by the usual name of the older one."""
    return {usual_name(older): (usual_name(newer), year) for older, newer, year in rows("renamed_bodies.tsv")}


@cache
def usual_name(name: str) -> str:
    """The name that stands for all variants of a body's name. That of a usual name is itself.

    >>> usual_name("中共中央组织部"), usual_name("上海市委组织部"), usual_name("美国防部")
    ('中央组织部', '中共上海市委组织部', '美国国防部')
    """
    known = _known_names()
    if name in known or "、" in name:  # 江苏、青海省委: one printed name of several bodies
        return known.get(name, name)
    if entry := load_lexicon().terms("bodies").get(name):
        return known.get(entry.value, entry.value or name)
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
        return name  # 北京大学 is no city's body
    usual = forms[form] + found.rest[len(form) :]
    return f"中共{found.name}{usual}" if forms[form] in _party_forms() else found.name + usual


@cache
def territory(name: str) -> Territory | None:
    """The division of China or the country that a body's name begins with, and the rest of the name; None for others."""
    plain = _PARTY.sub("", name, count=1) if _PARTY.match(name) else name
    division, end = _division(plain)
    if division is not None:
        inner, more = _division(plain[end:])
        if inner is not None and (inner.code or "").startswith(division.code or "-"):
            division, end = inner, end + more  # 福建省厦门市: the city
        return Territory(division.name, division.level, division.code, plain[end:])
    short = load_lexicon().terms("country_short").get(plain[:1])
    if short is not None and plain[1:] in load_lexicon().terms("body_heads") and len(plain) > _SHORTEST:
        return Territory(_usual_countries()[short.value], "country", short.value, plain[1:])
    for end in range(min(len(plain), _LONGEST), 1, -1):
        of = country(plain[:end])
        if of is not None and (end == len(plain) or plain[:end] not in _SHARED):
            return Territory(of[0], "country", of[1], plain[end:])
    return None


def _division(name: str) -> tuple[Division | None, int]:
    """The longest name of a division that ``name`` begins with, and where it ends."""
    known = divisions()
    for end in range(min(len(name), _LONGEST), 1, -1):
        if name[:end] in known:
            return known[name[:end]], end
    return None, 0
