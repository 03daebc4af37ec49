"""Short names of bodies that one readout has beside the full one: after 柳川尚鑫服装有限公司, 尚鑫公司 is that company."""

import itertools
import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import NamedTuple

from tonggao.identify.any_parts import is_any_part
from tonggao.identify.bodies import international_bodies, is_told, usual_name
from tonggao.identify.body_words import forms
from tonggao.identify.house_parts import houses_of
from tonggao.identify.names import is_place, plain_key
from tonggao.identify.of_place import zone_body
from tonggao.identify.own_names import is_end_of, is_short_for, own_name
from tonggao.identify.placed import SCHOOL, body_there, word_in
from tonggao.identify.relative import is_bare, relative
from tonggao.identify.territories import short_country, territory
from tonggao.language.segmenter import tagged_words
from tonggao.lexicon import load_lexicon

_CALLED = re.compile(
    r"[（(](?:以下|下文)?(?:简称|下称|统称)(?:为|作)?[：:]?[“‘\"「]?(?P<short>[^“”‘’\"「」（）()，。；]{2,20})[”’\"」]?[）)]"
)

# Tags of words that no name of a body has before its last part.
_NO_NAME = frozenset(("v", "a", "ad", "b", "d", "c", "p", "r", "nr"))
_ANY_ZONE = "开发区"
_LEVEL = re.compile(r"(?P<stem>[\u4e00-\u9fff]{2,3})[省市县区州旗镇乡](?=[^省市县区州旗镇乡])")
_PREPOSITIONS = frozenset("经于由据")
_CONNECT = frozenset(("v", "p", "c"))  # tags of the last word before a body that shows that the name begins behind it
_COMPANIES = ("公司", "集团")
_RELATIONS = ("母公司", "子公司", "控股股东", "大股东")  # what another company is to one before whose name they stand
_PARTY = "中共"
_RAN_INTO = "the name without the words that ran into it"
_END = "the end of the full name in one readout"
_SCHOOLS = ("大学", "学院", "学校")
_RENAMED = "of the school that the readout says is called so now"
_HOUSE = "of the one ministry, court or school in one readout"
_SHORT = "short for the full name in one readout"
_GIVEN = "the short name given behind the full one"
SHORTENED = (_SHORT, _GIVEN)


class FullName(NamedTuple):
    """What a short name stands for, with the reason and the score of saying so."""

    name: str
    reason: str
    score: float


def full_names(names: Iterable[str]) -> dict[str, FullName]:
    """The full name of each short one among the names of one readout, where it can be one body's only."""
    there = sorted(set(names))
    unknown = [name for name in there if not _is_known(name)]  # all forms of a known name are told
    stems = _stems(there) if unknown else frozenset()
    found: dict[str, FullName] = {}
    for short in unknown:
        if zone_body(short)[0]:
            continue
        if is_any_part(short):
            found |= _whose_part(short, there)
        elif (short.endswith(_COMPANIES) or not is_bare(short)) and relative(short) is None:
            found |= _of_own_name(short, there, unknown, stems)
    found |= {full: FullName(end, _RAN_INTO, 0.75) for full in unknown if (end := _known_end(full))}
    for relation in _RELATIONS:
        found |= {
            full: FullName(end, _RAN_INTO, 0.75)
            for full in unknown
            if (end := full.removeprefix(relation)) != full and end in there
        }
    return {short: _last(short, found) for short in found} | _missions(there) | _zones(unknown)


def _of_own_name(short: str, there: list[str], unknown: list[str], stems: frozenset[str]) -> dict[str, FullName]:
    """Which of two names stands for the other, where one has words of its own and ends another or is short for it; empty for none.

    ``there`` are all names of the readout, ``unknown`` those that no data file has.
    """
    ends = [full for full in there if full.endswith(short) and is_end_of(short, full)]
    ends = ends or [full for full in unknown if full != short and is_end_of(usual_name(short), usual_name(full))]
    ended = _only([full for full in ends if _is_where(full.removesuffix(short))] or ends, is_end_of)
    if ended and ended.endswith(short) and _ran_into(ended.removesuffix(short)):
        return {ended: FullName(short, _RAN_INTO, 0.75)}
    if ended:
        return {short: FullName(ended, _END, 0.9)}
    alike = [full for full in unknown if _may_be_of_one_kind(short, full)]
    meant = _only([full for full in alike if _is_short_for(short, full, stems)], is_short_for)
    if not meant:
        return {}
    if not meant.endswith(_COMPANIES) and _in_one_place(short, meant):
        return {meant: FullName(short, _SHORT, 0.75)}  # a name with its place is the one that others have
    return {short: FullName(meant, _SHORT, 0.75)}


def _in_one_place(short: str, full: str) -> bool:
    place = own_name(short).place
    return bool(place) and place == own_name(full).place


def _may_be_of_one_kind(short: str, full: str) -> bool:
    """Whether two names end alike, or one is a company's: its group goes by 集团, and its brand by no word for a company."""
    return full[-1] == short[-1] or full.endswith(_COMPANIES)


def _stems(names: Iterable[str]) -> frozenset[str]:
    """林山 of 林山县委: what names of bodies begin with before a level word."""
    return frozenset(place["stem"] for name in names if (place := _LEVEL.match(name)))


def _is_short_for(short: str, full: str, stems: frozenset[str]) -> bool:
    """The same as ``is_short_for``, for 宏远公司 and 林山宏远机械公司 too where 林山 is a place's stem."""
    if is_short_for(short, full):
        return True
    stem = next((stem for stem in sorted(stems) if full.startswith(stem)), "")
    return bool(stem) and _LEVEL.match(full) is None and is_short_for(short, full.removeprefix(stem))


@lru_cache(maxsize=1 << 11)
def _is_known(name: str) -> bool:
    """Whether the data files have the name that stands for this one."""
    return is_told(usual_name(name))


@lru_cache(maxsize=1 << 11)
def _known_end(name: str) -> str:
    """七国集团 of 日方称七国集团, 清华大学 of 于清华大学: the known body that other words have run into; empty for other names."""
    if name[0] in _PREPOSITIONS and territory(name) is None and (is_told(name[1:]) or _is_of_place(name[1:])):
        return name[1:]
    ends = (name[at:] for at in range(2, len(name) - 2) if name[at:].startswith(international_bodies()))
    end = next((end for end in ends if is_told(end)), "")
    words = name.removesuffix(end)
    if not end or words.endswith("驻"):
        return ""
    return end if tagged_words(words)[-1][1] in _CONNECT or is_place(words) else ""


def _is_of_place(name: str) -> bool:
    place = territory(name)
    return place is not None and bool(place.rest)


def _whose_part(short: str, names: Iterable[str]) -> dict[str, FullName]:
    """海陵军分区党委 for 军分区党委 where the readout has one such part of a body only."""
    full = {
        usual_name(name).removeprefix(_PARTY): name
        for name in sorted(names, reverse=True)
        if name != short and name.endswith(short) and not is_bare(name) and relative(name) is None
    }
    meant = FullName(next(iter(full.values()), ""), _END, 0.8)
    return {short: meant} if len(full) == 1 else {}


def _is_where(words: str) -> bool:
    """Whether a place, a state or a known body stands before a name, no words that ran into it."""
    place = territory(words)
    known = (place is not None and not place.rest) or short_country(words) is not None or is_told(words)
    return known or words.endswith(tuple(load_lexicon().terms("level_words")))


def _ran_into(words: str) -> bool:
    """Whether words before a name are no part of one: 德国最大商业银行 before 德意志银行, 某人因 before 北京长峰医院."""
    return not _is_where(words) and any(tag in _NO_NAME and len(word) > 1 for word, tag in tagged_words(words))


def _missions(names: list[str]) -> dict[str, FullName]:
    """俄使馆 where the readout has one mission of that state: 俄罗斯驻波兰大使馆."""
    found = {}
    for short in names:
        state = territory(short)
        if state is None or state.level != "country" or state.rest not in forms("mission"):
            continue
        beginning, end = f"{state.name}驻", forms("mission")[state.rest]
        full = {usual for name in names if (usual := usual_name(name)).startswith(beginning) and usual.endswith(end)}
        if len(full) == 1:
            found[short] = FullName(full.pop(), "the one mission of its state in one readout", 0.75)
    return found


def _zones(names: list[str]) -> dict[str, FullName]:
    """高新区管委会 where the readout has one such body of a zone by its name: 柳川高新技术产业开发区管委会."""
    found = {}
    for short in names:
        where, body = zone_body(short)
        if not where:
            continue
        ends = tuple(word + body for word in (forms("zone-word").values() if where == _ANY_ZONE else [where]))
        full = {
            usual
            for name in names
            if (usual := usual_name(name)).endswith(ends) and usual != usual_name(short) and not zone_body(name)[0]
        }
        if len(full) == 1:
            found[short] = FullName(full.pop(), "the one zone in one readout", 0.8)
    return found


def of_houses(names: Iterable[str], head: str) -> dict[str, FullName]:
    """What 部人事司, 中院环资庭, 法院 and 会计学院 mean where one ministry, court or school is among the names; ``head`` is how a readout begins."""
    return {short: FullName(full, _HOUSE, 0.8) for short, full in sorted(houses_of(map(plain_key, names), head).items())}


def of_renamed_school(newer: set[str], names: Iterable[str]) -> dict[str, FullName]:
    """What 学校 and 校党委 among the names mean where the readout tells that one school is called anew: that one."""
    schools = {name for name in newer if name.endswith(_SCHOOLS)}
    if len(schools) != 1:
        return {}
    told = {SCHOOL: tuple(schools)}
    found = {name: body_there(name, told) for name in map(plain_key, names) if word_in(name) == SCHOOL}
    return {name: FullName(body[0], _RENAMED, 0.8) for name, body in sorted(found.items()) if body}


def called(text: str, ends: Iterable[tuple[str, int]]) -> dict[str, FullName]:
    """The names given in brackets behind full ones: 柳川市人民医院（以下简称“市医院”）. ``ends`` has full names and where they end."""
    found: dict[str, set[str]] = {}
    for full, end in ends:
        if given := _CALLED.match(text, end):
            found.setdefault(plain_key(given["short"]), set()).add(full)
    return {
        short: FullName(fulls.pop(), _GIVEN, 0.95)
        for short, fulls in found.items()
        if len(fulls) == 1
    }


def _only(fulls: list[str], is_short: Callable[[str, str], bool]) -> str:
    """The one full name; of several forms of one name, or short for one another, the shortest, else none."""
    ordered = sorted(fulls, key=lambda full: (len(full), full))
    one_body = len({usual_name(full) for full in fulls}) == 1
    chained = one_body or all(is_short(one, other) for one, other in itertools.pairwise(ordered))
    return ordered[0] if ordered and chained else ""


def _last(short: str, found: dict[str, FullName]) -> FullName:
    full = found[short]
    seen = {short}
    while full.name in found and full.name not in seen:
        seen.add(full.name)
        full = full._replace(name=found[full.name].name)
    return full
