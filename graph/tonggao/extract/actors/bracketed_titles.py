"""Offices in the bracket behind a name: 林岳（县委常委、组织部部长）, 丁远（女，县妇联主席）."""

import re
from collections.abc import Collection

from tonggao.extract.actors.found_people import Holder, People
from tonggao.language.foreign_names import DOTS
from tonggao.language.name_ends import PUNCTUATION_BOUND, Name, act_at, is_han
from tonggao.language.name_words import not_names, surname_at
from tonggao.language.names import name_at
from tonggao.language.padded_names import padded_name_at
from tonggao.language.title_chains import Chain
from tonggao.language.word_tags import is_proper, is_word

_LEAD = re.compile(r"（(?:[男女][，、])?(?:[\u4e00-\u9fff]{1,5}族[，、])?(?:中共党员[，、])?(?:均为|为|系|兼任?|挂职任?|任)?")
_NO_OFFICES = ("成员", "会员", "党员")  # 民建成员: of which party somebody is
_LEADING_GROUPS = ("党组", "工委", "小组", "领导班子")
_LONGEST = 60  # code points of a bracket
_AFTER = (*"、，。；：等和与及\n", "作", "在", "为", "分别")
_BEFORE = frozenset("和与由向请同及有是为")
_LEADS_IN = frozenset("由有是为")
_IN_NAMES = DOTS + "-"
_LONGEST_NAME = 16


def read_bracketed(people: People, chains: list[Chain]) -> set[int]:
    """Adds whom such brackets tell of, with their offices; the starts of the chains read so."""
    if "（" not in people.text:
        return set()
    read: dict[int, Name] = {}  # by the place of the bracket
    starts: set[int] = set()
    ends = {chain.end for chain in chains}
    for chain in chains:
        first = chain.titles[0]
        if first.role in _NO_OFFICES and not first.body.endswith(_LEADING_GROUPS):
            continue
        opening = people.text.rfind("（", max(0, chain.start - _LONGEST), chain.start)
        if opening < 0 or "）" in people.text[opening : chain.start]:
            continue
        name = read.get(opening) or _name_before(people, opening, chain, ends)
        if name is not None:
            read[opening] = name
            people.add(name, "people/before-bracket")
            people.holders.append(Holder(name, chain))
            starts.add(chain.start)
    return starts


def _name_before(people: People, opening: int, chain: Chain, ends: Collection[int]) -> Name | None:
    text = people.text
    closing = text.find("）", chain.end, opening + _LONGEST)
    if closing < 0 or not _LEAD.fullmatch(text, opening, chain.start):
        return None
    after = closing + 1
    if after < len(text) and not (text.startswith(_AFTER, after) or act_at(text, after)):  # 副书记（某公司董事长）甲
        return None
    padded = padded_name_at(text, opening - 3) if opening >= 3 else None  # 奚　岳（县长）
    if padded is not None and padded.end == opening and surname_at(text, padded.start) and (text[padded.start - 1 : padded.start] in _BEFORE or not is_han(text[padded.start - 1 : padded.start] or "。")):
        return padded
    for start in (opening - 3, opening - 2, opening - 4):
        word = text[max(0, start) : opening]
        size = surname_at(word, 0)
        edge = text[start - 1 : start]
        plain = not edge or not is_han(edge) or edge in _BEFORE or start in ends
        if start >= 0 and size and len(word) - size in (1, 2) and plain and all(map(is_han, word)) and not is_word(word) and word not in not_names():
            return Name(start, opening, word, PUNCTUATION_BOUND)
    last = chain.titles[-1]
    return None if last.tag == "descriptor" and not last.body else _other_name_before(text, opening)  # 新华社北京1月1日讯（记者…


def _other_name_before(text: str, opening: int) -> Name | None:
    """次仁卓玛, 佐藤健一 and 玛丽亚·罗西 between a mark and such a bracket: a name without a Han surname, or with more characters behind it."""
    edge = opening
    while edge > 0 and (is_han(text[edge - 1]) or text[edge - 1] in _IN_NAMES):
        edge -= 1
    start = next((at + 1 for at in range(opening - 3, max(edge, opening - _LONGEST_NAME) - 1, -1) if text[at] in _LEADS_IN), edge)
    for begin in sorted({start, edge}):
        name = name_at(text, begin, titled=True) if opening - begin in range(2, _LONGEST_NAME) else None
        if name is not None and name.end == opening and (len(name.name) > 2 or is_proper(name.name)) and name.name not in not_names():
            return name
    return None
