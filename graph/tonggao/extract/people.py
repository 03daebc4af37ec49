"""Who is named: persons found by the place a name stands in, then every later mention of them.

Places where names stand: behind a title, before a title (李强书记), before 同志, in bylines, at the head of a clause before a verb
that only persons do, in lists that continue one of these, and foreign names with dots anywhere.
"""

import re
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple

from tonggao.claims import PersonMention
from tonggao.language.names import (
    DOTS,
    Name,
    act_at,
    act_openers,
    bound_at,
    dotted_at,
    han_name_at,
    is_han,
    is_transliteration,
    is_word,
    name_at,
    not_names,
    surname_at,
    tags,
)
from tonggao.language.offices import Chain
from tonggao.readout import Passage

_BRACKET = re.compile(r"（[^（）\n]{1,14}）")
_BYLINE = re.compile(
    r"(?:记者|通讯员|责任编辑|责编|编辑|审核|供稿|文/|撰稿|校对|监制|编审)[ \u3000]*[：:]?[ \u3000]*((?:[\u4e00-\u9fff·]{1,5}[ \u3000、]*){1,6})"
)
_BYLINE_WORDS = frozenset("记者 通讯员 编辑 审核 责编 责任编辑 供稿 摄影 摄 文 图 校对 监制 本报 本台 报道 报 电 讯 编审".split())
# 习近平新时代中国特色社会主义思想: the name of an idea, a body or a prize holds a person's name and mentions nobody.
_IDEA = re.compile(r"[^，。；：、！？“”\n（）《》]{0,16}?(?:思想|理论|精神|主义|纪念馆|故居|基金会|奖|街道|大道|小区|村|路)")
_PERSON_AFTER = re.compile(r"(?:同志|总书记|主席|书记|总理|委员长|在|对|同|向|关于|就|强调|指出|表示|主持|出席|会见|的)")


class Holder(NamedTuple):
    """A name that stands behind (or before) a chain of titles."""

    name: Name
    chain: Chain


@dataclass(slots=True)
class People:
    """The names found so far in one text, by their place."""

    text: str
    names: dict[str, str] = field(default_factory=dict)  # name -> rule that first found it
    spans: dict[str, list[tuple[int, int]]] = field(default_factory=dict)
    bylines: set[str] = field(default_factory=set)
    holders: list[Holder] = field(default_factory=list)

    def add(self, name: Name, rule: str) -> None:
        self.names.setdefault(name.name, rule)
        span = (name.start, name.end)
        if span not in self.spans.setdefault(name.name, []):
            self.spans[name.name].append(span)


def find_people(text: str, chains: list[Chain]) -> People:
    """All persons of a text with the titles that stand by their names."""
    people = People(text)
    starts = frozenset(title.start for chain in chains for title in chain.titles)
    for chain in chains:
        if dotted_at(text, chain.end):
            _behind_title(people, chain, starts)
    _dotted(people, frozenset(chain.end for chain in chains))
    for chain in chains:
        if not dotted_at(text, chain.end) and not _before_title(people, chain):
            _behind_title(people, chain, starts)
    _before_comrade(people)
    _bylines(people)
    _clause_heads(people, starts)
    _later_mentions(people)
    return people


def mentions(people: People) -> tuple[PersonMention, ...]:
    """The persons as claims, in text order."""
    rows = []
    for name, rule in people.names.items():
        spans = sorted(people.spans[name])
        passages = tuple(Passage(*span) for span in spans)
        rows.append(PersonMention(name, passages, rule, "byline" if name in people.bylines else "subject"))
    return tuple(sorted(rows, key=lambda row: (row.passages[0], row.name)))


def _names_from(text: str, position: int, starts: frozenset[int], *, foreign: bool) -> list[Name]:
    """The names of a list that begins at ``position`` (A、B（女）和C), up to the first thing that is no name."""
    names: list[Name] = []
    while position not in starts:
        name = name_at(text, position, foreign=foreign)
        if name is None or (names and name.end in starts):
            break
        names.append(name)
        position = name.end
        bracket = _BRACKET.match(text, position)
        if bracket:
            position = bracket.end()
        if text[position : position + 1] not in ("、", "和") or not text[position : position + 1]:
            break
        position += 1
    return names


def _behind_title(people: People, chain: Chain, starts: frozenset[int]) -> None:
    text = people.text
    position = chain.end
    last = chain.titles[-1]
    if text[position : position + 1] == "的" and any(t.when == "former" for t in chain.titles):
        position += 1
    if text[position : position + 1] in " \u3000":
        position += 1
    descriptor = last.tag == "descriptor"
    foreign = any(t.tag == "state" or t.place for t in chain.titles) and not chain.titles[0].body.startswith("国家")
    unnamed = len(chain.titles) == 1 and not last.body and last.tag in ("party", "office", "state")
    for name in _names_from(text, position, starts, foreign=foreign):
        if (descriptor or unnamed) and not _sure(text, name):
            break
        people.add(name, "people/after-title")
        people.holders.append(Holder(name, chain))


def _sure(text: str, name: Name) -> bool:
    """A name that can stand alone: a surname, a marked end, and no word of the language."""
    if any(dot in name.name for dot in DOTS) or " " in text[name.start : name.end] or "\u3000" in text[name.start : name.end]:
        return True
    size = surname_at(name.name, 0)
    if not size or name.bound < 2 or is_word(name.name):
        return False
    words = tags(text[name.start : name.end + 4])
    if words[0][1].startswith("nr"):
        return True
    return len(words[0][0]) <= size and not any(len(w) > 1 and not t.startswith("nr") for w, t in tags(name.name[size:]))


def _before_title(people: People, chain: Chain) -> bool:
    """李强书记, 赵委员长: the name ends where a bodiless title begins. True where one does."""
    title = chain.titles[0]
    if title.body or title.tag in ("descriptor", "state", "member") or title.when != "now":
        return False
    text, end = people.text, title.start
    if title.tag == "government" and name_at(text, chain.end):
        return False  # 马累市长穆伊祖: the place is no person
    name = _known_name_before(people, end) or _tagged_name_before(text, end) or _surname_before(people, end)
    if name is None:
        return surname_at(text, end - 1) == 1 and not is_han(text[end - 2 : end - 1] or "。")
    people.add(name, "people/before-title")
    people.holders.append(Holder(name, chain))
    return True


def _known_name_before(people: People, end: int) -> Name | None:
    for length in range(min(end, 12), 1, -1):
        word = people.text[end - length : end]
        if word in people.names:
            return Name(end - length, end, word, 2)
    return None


def _surname_before(people: People, end: int) -> Name | None:
    """李书记: the one person found whose surname it is."""
    if end < 1 or not surname_at(people.text, end - 1) or is_word(people.text[max(0, end - 2) : end]):
        return None
    surname = people.text[end - 1]
    known = [name for name in people.names if name.startswith(surname) and len(name) <= 3]
    return Name(end - 1, end, known[0], 2) if len(known) == 1 else None


def _tagged_name_before(text: str, end: int) -> Name | None:
    """A Han name that the segmenter, too, reads as a person's right before ``end``."""
    window = text[max(0, end - 10) : end]
    tagged = tags(window)
    if not tagged:
        return None
    word, tag = tagged[-1]
    if len(word) == 1 and len(tagged) > 1 and surname_at(tagged[-2][0], 0) and len(tagged[-2][0]) <= 2 and tagged[-2][1] != "v":
        word, tag = tagged[-2][0] + word, "nr" if tagged[-2][1].startswith("nr") else ""
    if not all(map(is_han, word)):
        return None
    if not tag.startswith("nr") or not 2 <= len(word) <= 4 or not surname_at(word, 0) or word in not_names():
        return None
    return Name(end - len(word), end, word, 1)


def _before_comrade(people: People) -> None:
    text = people.text
    position = text.find("同志")
    while position >= 0:
        name = _tagged_name_before(text, position)
        if name is not None and text[position + 2 : position + 3] != "们":
            people.add(name, "people/before-comrade")
        position = text.find("同志", position + 2)


def _dotted(people: People, title_ends: frozenset[int]) -> None:
    """Foreign and minority names with dots, wherever they stand."""
    text = people.text
    for dot in DOTS:
        position = text.find(dot)
        while position >= 0:
            start = position
            while start > 0 and start not in title_ends and position - start < 6 and is_han(text[start - 1]) and is_transliteration(text[start - 1]):
                start -= 1
            name = dotted_at(text, start) if start < position else None
            if name is not None and not any(a <= position < b for spans in people.spans.values() for a, b in spans):
                if not _IDEA.match(text, name.end) and is_transliteration(name.name[-1]) and not _in_title_marks(text, start):
                    people.add(name, "people/dotted")
            position = text.find(dot, (name.end if name else position) + 1)


def _transliterated(char: str) -> bool:
    return char in _transliteration()


def _in_title_marks(text: str, position: int) -> bool:
    return text.rfind("《", 0, position) > text.rfind("》", 0, position)


def _bylines(people: People) -> None:
    """Reporters and editors: 记者 欧阳晓雯 马　骏."""
    for match in _BYLINE.finditer(people.text):
        if not _byline_place(people.text, match.start()):
            continue
        position = match.start(1)
        while position < match.end(1):
            if people.text[position] in " \u3000、":
                position += 1
                continue
            name = _byline_name(people.text, position, match.end(1))
            if name is None:
                break
            if name.name not in people.names:
                people.bylines.add(name.name)
            people.add(name, "people/byline")
            position = name.end


def _byline_place(text: str, position: int) -> bool:
    """A byline stands right behind a bracket, or on a line of its own without a sentence."""
    line = text.rfind("\n", 0, position) + 1
    end = text.find("\n", position)
    end = len(text) if end < 0 else end
    opening = text.rfind("（", line, position)
    in_brackets = opening >= 0 and text.find("）", opening, position) < 0
    if in_brackets:
        return position - opening <= 6 or text[position - 1] in " \u3000"
    return end - line < 60 and line > 0 and not any(mark in text[line:end] for mark in "，。！？“")


def _byline_name(text: str, position: int, limit: int) -> Name | None:
    end = position
    while end < limit and (is_han(text[end]) or text[end] in DOTS):
        end += 1
    word = text[position:end]
    if word in _BYLINE_WORDS or word[-1:] in "办部局社台委室网站组" or any(word.endswith(w) for w in _BYLINE_WORDS if len(w) > 1):
        return None
    if len(word) == 1:
        pad = end
        while pad < limit and text[pad] in " \u3000":
            pad += 1
        if pad > end and pad < limit and is_han(text[pad]) and not is_han(text[pad + 1 : pad + 2] or "。"):
            return Name(position, pad + 1, word + text[pad], 3)
        return None
    return Name(position, end, word, 3) if len(word) <= 4 or any(dot in word for dot in DOTS) else None


_CLAUSE_HEAD = re.compile(r"(?:^|(?<=[。；，：！？\n 　”]))(?=[\u4e00-\u9fff])")


def _clause_heads(people: People, starts: frozenset[int]) -> None:
    """A name, or a list of names, at the head of a clause before a verb that only persons do."""
    text = people.text
    for match in _CLAUSE_HEAD.finditer(text):
        position = match.start()
        if position in starts or not surname_at(text, position) or not _may_act(text, position):
            continue
        names = _names_from(text, position, starts, foreign=False)
        if not names or not _one_name(names[0].name):
            continue
        after = names[-1].end
        bracket = _BRACKET.match(text, after)
        after = bracket.end() if bracket else after
        listed = text.startswith("等", after) and act_at(text, after + 1) and len(names) > 1
        if not (listed or act_at(text, after)):
            continue
        known = any(name.name in people.names for name in names)
        for name in names:
            if known or _sure(text, name) and not _is_side(name.name):
                people.add(name, "people/clause-head")


def _may_act(text: str, position: int) -> bool:
    """A cheap look ahead: something that may follow a name stands two to four characters on (or, padded, five)."""
    return not _after_name_chars().isdisjoint(text[position + 2 : position + 6])


@cache
def _after_name_chars() -> frozenset[str]:
    return act_openers() | frozenset("、，（等和" + DOTS)


def _one_name(name: str) -> bool:
    """False where a Han name runs into a dotted one (顾长河木合塔尔·吐尔逊 in a headline)."""
    first = re.split(f"[{DOTS}]", name)[0]
    return first == name or is_transliteration(first)


def _is_side(name: str) -> bool:
    """马方, 安方: a side in talks, not a person."""
    return len(name) == 2 and name[1] in "方国省市县区州军队企"


def _later_mentions(people: People) -> None:
    """Every later bare mention of a name once found, unless it stands inside an idea, a longer name or a common word."""
    text = people.text
    taken = {span for spans in people.spans.values() for span in spans}
    for name in sorted(people.names, key=lambda n: (-len(n), n)):
        common = is_word(name)
        position = text.find(name)
        while position >= 0:
            span = (position, position + len(name))
            if not any(a <= span[0] and span[1] <= b for a, b in taken):
                if _mentions(text, span, common=common, known=people.names):
                    people.spans[name].append(span)
                    taken.add(span)
            position = text.find(name, position + 1)


def _mentions(text: str, span: tuple[int, int], *, common: bool, known: dict[str, str]) -> bool:
    start, end = span
    if not _PERSON_AFTER.match(text, end) and _IDEA.match(text, end) and not act_at(text, end):
        return False
    if any(dot in text[end : end + 1] or dot in text[start - 1 : start] for dot in DOTS if text[end : end + 1]):
        return False
    if not common:
        return True
    before = text[start - 1 : start]
    return (bound_at(text, end) >= 2 or text[end : end + 1] in "、，") and (
        not before or not is_han(before) or before in "和与同由向对在到让请案" or any(text.endswith(n, 0, start) for n in known)
    )
