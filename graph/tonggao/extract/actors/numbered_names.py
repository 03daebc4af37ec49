"""Names that a number or a mark announces: 三名队员林聪，丁波，崔远成进入潜水器; the pair 林聪/丁波; the caption 某中心 丁波：."""

import re

from tonggao.extract.actors.found_people import People
from tonggao.language.name_ends import PUNCTUATION_BOUND, Name, is_han
from tonggao.language.name_shapes import may_be_name
from tonggao.language.name_words import is_place, is_plain_name, surname_at
from tonggao.language.names import han_name_at
from tonggao.language.numerals import value_of
from tonggao.language.word_tags import is_word

_MEASURES = "名位个"
_NUMBERED = re.compile(f"(?P<count>[两二三四五六七八])[{_MEASURES}](?P<who>[\u4e00-\u9fff]{{0,8}}?[员生人者手家长师工士志兵民官友弟妹])[，：]?(?=[\u4e00-\u9fff]{{2,3}}[，、和])")
_JOINS = "，、和"


def read_numbered(people: People) -> None:
    """Adds as many names as the number says, where every one has the shape of a name."""
    text = people.text
    for match in _NUMBERED.finditer(text) if any(measure in text for measure in _MEASURES) else ():
        for name in _names(text, match.end(), value_of(match["count"]) or 0):
            people.add(name, "people/numbered")
    for counted in _CLOSING.finditer(text) if "、" in text else ():
        for name in _list_before(text, counted.start(), value_of(counted["count"]) or 0):
            people.add(name, "people/numbered")
    for pair in _PAIR.finditer(text) if "/" in text else ():
        names = [_shaped(text, *pair.span(side)) for side in ("first", "second")]
        for player in (name for name in names if name is not None and None not in names):
            people.add(player, "people/paired")
    for caption in _CAPTION.finditer(text) if "：" in text else ():
        if (speaker := _shaped(text, *caption.span("who"))) is not None and not people.holds(speaker.start):
            people.add(speaker, "people/captioned")


_PLAYS = "力压|包揽|领衔|战胜|击败|负于|不敌|对阵|迎战|组合|选手|搭档|险胜|力克|横扫"
_PAIR = re.compile(f"(?:(?<![\u4e00-\u9fff/])|(?<={_PLAYS}))(?P<first>[\u4e00-\u9fff]{{2,3}})/(?P<second>[\u4e00-\u9fff]{{2,3}}?)(?=[，。；、）]|夺冠|夺得|获得|摘得|以|在|与|和|{_PLAYS})")
# Who speaks before a camera, by where he is from and his name: 某某中心 丁波：基地去年开建.
_CAPTION = re.compile("(?<=[。！？；”\n])[\u4e00-\u9fff]{4,24}(?:中心|公司|集团|大学|学院|医院|研究所|研究院|局|社|村|厂|站|院|所|队|协会|学会|办|委|会)[ \u3000](?P<who>[\u4e00-\u9fff]{2,3})：")


# 林岳、丁远、何成、扎西·罗布4名个人: a list of as many names as the number behind it says.
_CLOSING = re.compile("(?<=[\u4e00-\u9fff])(?P<count>[0-9]{1,3}|[三四五六七八九]|[二三四五]?十[一二三四五六七八九]?)(?:[名位](?![次额列])|人(?![次均民口大士员]))")
_LEAST_LISTED = 3
_LONGEST_LISTED = 12  # code points


def _list_before(text: str, end: int, count: int) -> list[Name]:
    """The list that ends at ``end``, if it is of so many and most have the shape of names; else none."""
    if count < _LEAST_LISTED:
        return []
    names: list[Name] = []
    while len(names) < count:
        start = max(text.rfind(mark, max(0, end - _LONGEST_LISTED), end) for mark in _EDGES) + 1
        word = text[start:end]
        if not 2 <= len(word) <= _LONGEST_LISTED - 1 or is_place(word) or not all(is_han(char) or char == "·" for char in word):
            return []
        names.append(Name(start, end, word, PUNCTUATION_BOUND))
        if text[start - 1 : start] != "、" or start == 0:
            break
        end = start - 1
    closed = text[names[-1].start - 1 : names[-1].start] != "、"
    names[-1] = _behind_verb(text, names[-1])
    named = sum(_shaped(text, name.start, name.end) is not None or "·" in name.name for name in names)
    return names if closed and len(names) == count and named > count * _MOST else []


def _behind_verb(text: str, first: Name) -> Name:
    """林岳 of 最终推选出林岳、丁远、何成3人: the first of a list may stand right behind what leads to it."""
    shaped = (_shaped(text, first.end - size, first.end) for size in (3, 2) if text[first.end - size - 1] in _LEADS)
    return next((name for name in shaped if name is not None), first) if (len(first.name) > _WHOLE or first.name[0] in _LEADS) and "·" not in first.name else first


_LEADS = frozenset("出为予了奖彰举定请由和是")
_EDGES = "、，。；：！？\n”"
_MOST = 0.7


def _names(text: str, position: int, count: int) -> list[Name]:
    """``count`` names from ``position`` on, between marks, the last before whatever follows; none where one is missing."""
    names: list[Name] = []
    while len(names) < count:
        name = _last(text, position) if len(names) == count - 1 else _between_marks(text, position)
        if name is None:
            return []
        names.append(name)
        position = name.end + 1
    return names


def _between_marks(text: str, position: int) -> Name | None:
    end = next((at for at in range(position + 2, position + 5) if text[at : at + 1] in tuple(_JOINS)), 0)
    return _shaped(text, position, end) if end else None


def _last(text: str, position: int) -> Name | None:
    name = han_name_at(text, position)
    if name is not None and name.bound:
        return _shaped(text, position, name.end)
    end = position + _WHOLE
    return _shaped(text, position, end) if is_plain_name(text[position:end]) else None


def _shaped(text: str, start: int, end: int) -> Name | None:
    """A surname with one or two characters that make no word with it."""
    word = text[start:end]
    size = surname_at(word, 0)
    named = size and len(word) - size in (1, 2) and all(map(is_han, word)) and may_be_name(word, size) and not is_word(word) and not is_place(word)
    return Name(start, end, word, PUNCTUATION_BOUND) if named else None


_WHOLE = 3  # code points of most names
