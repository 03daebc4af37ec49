"""Bodies with a name of their own that some readouts print with the place or the body above it and others without: 美国苹果公司.

What can be one shares ``block_of``; a block says who is one from all names in it, and from nothing else.
"""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple

from tonggao.identify.bodies import is_told
from tonggao.identify.by_hand import HandDecisions
from tonggao.identify.divisions import division, within
from tonggao.identify.entities import EntityKey
from tonggao.identify.firms import firm, one_firm, place_company
from tonggao.identify.memory import Memory
from tonggao.identify.names import city_country
from tonggao.identify.own_names import host_of, is_distinctive, own_name
from tonggao.identify.part_names import is_part_block, joined_parts, part_block
from tonggao.identify.relative import is_bare
from tonggao.identify.territories import short_country, territory
from tonggao.language.segmenter import tagged_words
from tonggao.lexicon import load_lexicon

SAME_NAME = ("one own name, its place told or not", 0.75)
TWICE = ("the same words in two readouts", 0.9)
_WORDS = '"'  # before a digest of words; no name has it
_SHORT, _AFTER_SHORT = "=", ">"  # before a short name
_COMPANY_ABOVE = re.compile(r"(?P<of>[\u4e00-\u9fff]{2,8}?集团)(?:公司|有限公司)?(?=[\u4e00-\u9fff]{4})")
_SHORTEST = 4  # characters of what is left of a name
_LONGEST_CITY = 6
_SEVERAL = 2
_KINDS = frozenset({"association", "bank", "company", "cooperative", "institute", "museum", "press"})  # as in house_heads
_CENTRE, _CHINA = "中心", "中国"
_MEMORIALS = frozenset({"纪念馆", "基金会"})


class Parts(NamedTuple):
    """A body's name: its ``core``, and the places (name, ISO 3166 code of a country or code of a division) before it."""

    core: str
    places: tuple[tuple[str, str], ...]


@lru_cache(maxsize=1 << 11)
def core_of(name: str) -> str:
    """What a body's name is without the places and bodies before it; empty where it has no own name, or many have such a one.

    >>> core_of("英国伦敦大英博物馆"), core_of("美国银行"), core_of("北京第一医院")
    ('大英博物馆', '', '')
    """
    core = _parts(name).core
    return core if not is_told(name) and is_distinctive(core) and not _is_common(core) else ""


@lru_cache(maxsize=1 << 11)
def block_of(name: str) -> str:
    """What the names that may be one body's with this one share; empty for none."""
    if is_told(name) or is_bare(name):
        return ""
    if of_place := place_company(name):
        return of_place
    core = core_of(name)
    words = firm(core or _parts(name).core)
    if words is not None and words.bare:
        return part_block(name) or (words.own if firm(words.own.removeprefix(_CHINA)) else "")
    return words.own if core and words is not None else core or part_block(name) or _from_city_on(name)


def _from_city_on(name: str) -> str:
    """What stands from a city abroad on, before which its state tells nothing new (德班大学 of 南非德班大学); empty for other names."""
    parts = _parts(name)
    return f"{parts.places[-1][0]}{parts.core}" if parts.places and city_country(parts.places[-1][0]) else ""


def _is_common(core: str) -> bool:
    """Whether many places have a body called so: schools, hospitals, offices, memorials of a person, 中国文化中心 abroad; what a school hosts is its."""
    if is_distinctive(host_of(core)):
        return False
    parts = own_name(core)
    kind = load_lexicon().terms("house_heads").get(parts.head)
    words = tagged_words(parts.own)
    of_person = parts.head in _MEMORIALS and len(words) == 1 and words[0][1].startswith("nr")
    return (kind is not None and kind.tag not in _KINDS) or of_person or not is_distinctive(core.removeprefix(_CHINA))


def _is_only(name: str) -> bool:
    """Whether a name that may begin with a county's name without its level word is one body's without it: a firm's, a museum's."""
    kind = load_lexicon().terms("house_heads").get(own_name(name).head)
    return is_distinctive(name) and (kind is None or kind.tag in _KINDS) and not name.endswith(_CENTRE)


@lru_cache(maxsize=1 << 11)
def _parts(name: str) -> Parts:
    place = territory(name)
    if place is not None and len(place.rest) >= _SHORTEST:
        outer = division(place.name)
        county = within(place.rest, outer) if outer is not None else None
        if county is not None and _is_only(place.rest[county[1] :]):
            place = place._replace(name=county[0].name, code=county[0].code, rest=place.rest[county[1] :])
        inner = _parts(place.rest)
        return Parts(inner.core, ((place.name, place.code or ""), *inner.places))
    for end in range(min(_LONGEST_CITY, len(name) - _SHORTEST), 1, -1):
        if code := city_country(name[:end]):
            inner = _parts(name[end:])
            return Parts(inner.core, ((name[:end], code), *inner.places))
    short = load_lexicon().terms("country_short").get(name[:1])
    if place is None and short is not None and is_distinctive(name[1:]) and len(name) > _SHORTEST:  # 美岚山银行
        return Parts(_parts(name[1:]).core, ((short_country(name[0]) or "", short.value),))
    above = next((end for end in range(len(name) - _SHORTEST, _SEVERAL, -1) if is_told(name[:end])), None)
    if above is not None:
        return _parts(name[above:])
    company = _COMPANY_ABOVE.match(name)
    if company is not None and is_distinctive(name[company.end() :]):
        return Parts(name[company.end() :], ((company["of"], ""),))
    return Parts(name, ())


def joined(counts: Mapping[str, int]) -> dict[str, str]:
    """The name that stands for each other one of a block, ``counts`` saying in how many readouts each stands.

    None where they are in places that do not lie in one another: then nothing says which one the bare name is.
    """
    kinds = one_firm(_parts(name).core for name in counts)
    found: dict[str, dict[str, int]] = {}
    for name, count in counts.items():
        kind = "" if place_company(name) else kinds.get(_parts(name).core, "")
        if kind is not None:
            found.setdefault(kind, {})[name] = count
    return {name: usual for of_kind in found.values() for name, usual in _joined_places(of_kind).items()}


def _joined_places(counts: Mapping[str, int]) -> dict[str, str]:
    places = [place for name in counts for place in _parts(name).places]
    if len(counts) < _SEVERAL or not all(_lie_together(one, other) for one, other in combinations(places, 2)):
        return {}
    usual = min(counts, key=lambda name: (_is_brand(name), -counts[name], _is_cut(name), len(name), name))
    return {name: usual for name in counts if name != usual}


def _is_brand(name: str) -> bool:
    """Whether no word in a company's name says that it is one."""
    words = firm(_parts(name).core)
    return words is not None and words.bare


def _is_cut(name: str) -> bool:
    """Whether a name begins with its state by one character only (美岚山公司)."""
    places = _parts(name).places
    return bool(places) and not name.startswith(places[0][0][:_SEVERAL])


def _lie_together(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Whether two places are one, or one lies in the other: a city abroad in its country, a county in its province."""
    if one[0] == other[0] or (one[1] and one[1] == other[1]):
        return True
    a, b = division(one[0]), division(other[0])
    return a is not None and b is not None and (a.holds(b) or b.holds(a))


class SameBodies:
    """Decides about blocks of names of bodies, from what the memory holds."""

    def __init__(self, memory: Memory, hand: HandDecisions) -> None:
        self._memory = memory
        self._hand = hand

    def decide(self, cores: Iterable[str]) -> set[str]:
        """Decide about these blocks; the readouts that have a name which stands for another body now."""
        touched = sorted(set(cores))
        found = {
            readout
            for core in touched
            if core.startswith(_WORDS)
            for readout in self._memory.column("SELECT readout FROM cores WHERE core = ?", core)
        }
        changed = {pair for core in touched if not core.startswith(_WORDS) for pair in self._decide_block(core)}
        names = {name for name, _ in changed} | self._shorts_of({name for pair in changed for name in pair})
        query = "SELECT readout FROM cores WHERE core = ? AND name = ?"
        return found.union(*(self._memory.column(query, block_of(name), name) for name in sorted(names)))

    def _decide_block(self, core: str) -> set[tuple[str, str]]:
        """Decide about a block; the pairs of a name and what stands for it that are new or no more."""
        memory = self._memory
        counts: dict[str, int] = dict(memory.rows("SELECT name, count(*) FROM cores WHERE core = ? GROUP BY name", core))
        if core.startswith(_SHORT):
            found = _meant(core.removeprefix(_SHORT), counts)
        else:
            found = joined_parts(counts) if is_part_block(core) else joined(counts)
        now = {name: usual for name, usual in found.items() if not self._told_apart(name, usual)}
        before: dict[str, str] = dict(memory.rows("SELECT name, usual FROM same_bodies WHERE core = ?", core))
        if now != before:
            memory.write("DELETE FROM same_bodies WHERE core = ?", core)
            memory.write_all("INSERT INTO same_bodies VALUES (?, ?, ?)", ((core, *pair) for pair in sorted(now.items())))
        return set(now.items() ^ before.items())

    def _shorts_of(self, names: set[str]) -> set[str]:
        """The short names that stand for bodies with these names, or for what those are short for, or are one of them."""
        query = "SELECT name FROM same_bodies WHERE core >= ? AND core < ? AND (usual = ? OR name = ?)"
        found: set[str] = set()
        while names:
            shorts = {short for name in sorted(names) for short in self._memory.column(query, _SHORT, _AFTER_SHORT, name, name)}
            names = shorts - found
            found |= shorts
        return found

    def _told_apart(self, *names: str) -> bool:
        return frozenset(EntityKey("organization", (name,)) for name in names) in self._hand.told_apart


def words_block(digest: str) -> str:
    """The block of a body that is known in its readout alone, by the words around it."""
    return f"{_WORDS}{digest}"


def printed_twice(memory: Memory) -> dict[tuple[str, ...], tuple[str, ...]]:
    """The bodies known in one readout alone whose words another readout has, too, with the first one's."""
    query = "SELECT core, name, readout FROM cores WHERE core >= ? AND core < ? ORDER BY core, name, readout"
    found: dict[tuple[str, ...], tuple[str, ...]] = {}
    first: dict[tuple[str, str], tuple[str, ...]] = {}
    for core, name, readout in memory.each(query, _WORDS, _WORDS + "\U0010ffff"):
        one = first.setdefault((core, name), (name, readout))
        if one != (name, readout):
            found[name, readout] = one
    return found


def short_block(short: str) -> str:
    """The block of the full names that readouts have beside a short one."""
    return f"{_SHORT}{short}"


def may_be_short(short: str) -> bool:
    """Whether a short name has words of its own, so that it means one body in readouts that do not have the full one too; a place before them serves (北京长峰医院)."""
    block = block_of(short)
    if block:
        return not is_part_block(block)
    place = territory(short)
    return place is not None and place.level != "country" and is_distinctive(place.rest)


def _meant(short: str, counts: Mapping[str, int]) -> dict[str, str]:
    """The full name of a short one; none where readouts have it beside those of several bodies."""
    blocks = {block_of(full) or full for full in counts}
    return {short: min(counts, key=lambda full: (-counts[full], full))} if len(blocks) == 1 else {}


def same_bodies(memory: Memory) -> dict[str, str]:
    """The name that stands for each name of a body that is another one's; for a short name of a block of its own the full one."""
    query = "SELECT name, usual FROM same_bodies WHERE (core >= ? AND core < ?) = ? ORDER BY name"
    found: dict[str, str] = dict(memory.rows(query, _SHORT, _AFTER_SHORT, False))
    taken = found.keys() | set(found.values())
    shorts: list[tuple[str, str]] = memory.rows(query, _SHORT, _AFTER_SHORT, True)
    for short, full in shorts:
        if short not in taken and found.get(full, full) != short:
            found[short] = found.get(full, full)
    return found
