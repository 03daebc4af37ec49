"""Names of universities and colleges: a place or an opening word, fields of study, 大学 or 学院 (大连海事大学, 对外经济贸易大学)."""

import re
from collections.abc import Callable
from functools import cache

from tonggao.language.name_ends import is_han
from tonggao.language.occurrences import occurrences
from tonggao.language.word_tags import dictionary_tag, tags
from tonggao.lexicon import load_lexicon
from tonggao.lexicon.words import terms_tagged

HEADS = frozenset({"大学", "学院", "高等专科学校", "专科学校"})
_MOST_FIELDS = 4
_NAMES = ("", "nr", "ns", "nz")  # tags of what a school is called by
_EDGES = frozenset("在到对由与和及向赴任为有是据同了")
_PARTY = ("中共", "共产党", "共青团")  # 中共 | 海屿 | 理工大学委员会
_WHOLE = re.compile("(?P<called>[\u4e00-\u9fff]{2,6}?)(?P<kind>师范|职业技术|职业|技师|警官|警察|幼儿师范|[\u4e00-\u9fff]{0,6}?)学院")
_ANY_STATES = ("国际", "国家")
_SHORTEST_CITY, _LONGEST_CITY = 3, 6


def school_start(text: str, head: int, seat: Callable[[int], int | None]) -> int | None:
    """Where the school's name before its ``head`` starts; None where fields alone stand there (师范学院, any college's 外国语学院).

    ``seat`` tells where a place that ends at a position starts.
    """
    starts: list[int] = []
    at = head
    for _ in range(_MOST_FIELDS + 1):
        opener = _ending_at(text, at, _openers())
        if opener and (at < head or opener in _wholes()):
            starts.append(at - len(opener))
        place = seat(at) if at < head else None
        if place is not None:
            starts.append(place)
        field = _ending_at(text, at, _fields())
        if not field:
            break
        at -= len(field)
    if not starts and at < head:
        visited = _behind_visit(text, at)
        if visited is not None:
            return visited
        coined = _coined(text, at)
        return _of_whatever_words(text, at, head) if coined is None and text.startswith(_UNIVERSITY, head) else coined
    if not starts and text.startswith(_UNIVERSITY, head) and not dictionary_tag(text[max(0, head - 2) : head]) and not any(tag[:1] in "vpdcrmqaf" for _, tag in tags(text[max(0, head - 2) : head])):
        return _of_whatever_words(text, head, head)
    return _with_city(text, min(starts)) if starts else None


def is_whole_school(name: str) -> bool:
    """渭川师范学院, 青禾职业技术学院, 松城学院: a school of its own by its place or kind, no college of another by its fields.

    >>> is_whole_school("渭川师范学院"), is_whole_school("化学与材料学院"), is_whole_school("马克思主义学院")
    (True, False, False)
    """
    found = _WHOLE.fullmatch(name)
    if found is None or _ending_at(found["called"], len(found["called"]), _fields()):
        return False
    tag = dictionary_tag(found["called"])[:2]
    return tag in (("", "nr", "ns", "nz") if found["kind"] in _OF_NO_UNIVERSITY else ("ns",))


_OF_NO_UNIVERSITY = frozenset("师范 职业技术 职业 技师 警官 警察 幼儿师范".split())


def _behind_visit(text: str, end: int) -> int | None:
    """The start of a coined name between a word for a visit and a field that starts at ``end`` (到访 | 岭北 | 理工学院)."""
    for start in (end - 2, end - 3):
        if text.endswith(terms_tagged("edge_words", "visit"), 0, max(0, start)):
            coined = all(map(is_han, text[start:end])) and dictionary_tag(text[start:end])[:2] in _NAMES
            return start if coined else None
    return None


def _coined(text: str, end: int) -> int | None:
    """The start of a name that no list has as a place's, between a plain edge and a field that starts at ``end`` (海屿 | 理工大学)."""
    for start in (end - 2, end - 3):
        edge = text[start - 1 : start] if start > 0 else ""
        if start < 0 or (is_han(edge or "。") and edge not in _EDGES and not text.endswith(_PARTY, 0, start)) or text.startswith("同志", start - 1):
            continue
        word = text[start:end]
        a_name = dictionary_tag(word)[:2] in _NAMES or any(word + level in load_lexicon().terms("places") for level in "县区市旗")
        if all(map(is_han, word)) and a_name and not any(tag[:1] in "vpdcrmq" for _, tag in tags(word)):
            return start
    return None


def _of_whatever_words(text: str, end: int, head: int) -> int | None:
    """西秦 of ，西秦 | 理工大学: two characters between a mark and the field of a university, and the same wherever the text has them again."""
    start = end - 2
    name = text[start : head + len(_UNIVERSITY)] if start >= 0 else ""
    if not name or not all(map(is_han, name)) or name.startswith(_NO_NAMES) or name[0] in _EDGES:
        return None
    return start if any(not is_han(text[at - 1 : at] or "。") or text.endswith(_TAKES_UP, 0, at) for at in occurrences(text, name)) else None


_UNIVERSITY = "大学"
_TAKES_UP = ("同志任", "担任", "兼任", "出任", "中共")
_NO_NAMES = ("一所", "两所", "三所", "多所", "几所", "数所", "这所", "该所", "某所", "每所", "全国", "国内", "国外", "海外", "省内", "市内", "区内", "省外", "部属", "省属", "市属", "各类", "各级", "各个", "重点", "普通", "综合", "本科", "知名", "著名", "一流", "优秀", "有关", "相关", "部分", "所有", "其他", "其它", "原有", "新建", "民办", "公办", "地方", "当地", "本地", "我国", "我省", "我市", "特色", "高等", "现代", "传统", "多家", "国立", "私立", "老年", "社区")


def _with_city(text: str, start: int) -> int:
    """莫斯科 before 国际关系学院, 胡志明 before 国家政治学院: whose a school is that every state has."""
    if not text.startswith(_ANY_STATES, start):
        return start
    word, tag = tags(text[max(0, start - _LONGEST_CITY) : start])[-1] if start else ("", "")
    return start - len(word) if len(word) >= _SHORTEST_CITY and tag.startswith(("nr", "ns")) else start


def _ending_at(text: str, end: int, words: dict[str, tuple[str, ...]]) -> str:
    """The longest of the words that ends at ``end``; "" where none does."""
    return next((word for word in words.get(text[end - 1 : end], ()) if text.endswith(word, 0, end)), "")


def _by_last(words: list[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for word in sorted(words, key=lambda w: (-len(w), w)):
        found.setdefault(word[-1], []).append(word)
    return {last: tuple(those) for last, those in found.items()}


@cache
def _fields() -> dict[str, tuple[str, ...]]:
    return _by_last(list(load_lexicon().terms("school_fields")))


@cache
def _openers() -> dict[str, tuple[str, ...]]:
    return _by_last(list(load_lexicon().terms("school_openers")))


@cache
def _wholes() -> frozenset[str]:
    return frozenset(e.term for e in load_lexicon().terms("school_openers").values() if e.tag == "whole")
