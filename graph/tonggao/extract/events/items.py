"""Texts of several items (一周要闻, 另讯): where each one begins that is read like a readout of its own."""

import re
from collections import Counter
from collections.abc import Sequence

from tonggao.extract.events.cast import Cast
from tonggao.language.sentences import Sentence

_MARKED = re.compile(r"(?P<mark>[◆●★■▲◇▶►○◎□△☆※•·])\s*")
_NUMBERED = re.compile(r"(?:[0-9]{1,2}[.．、]|[（(][0-9一二三四五六七八九十]{1,2}[）)]|[一二三四五六七八九十]{1,2}、)\s*(?=(?:[0-9]{1,2}月)?[0-9]{1,2}日)")
_ELSEWHERE = re.compile(r"[另又]讯(?:[（(][^）)\n]{0,30}[）)])?[：:，,\s]*")
# What a mark stands before in a list of doings; before anything else it is an ornament.
_ON_A_DAY = re.compile(r"[^，。；：\n]{0,6}(?:[0-9] ?日|[同当次]日|近日|日前|本周|[上下]午)")
_DATED = re.compile(r"(?:(?:[0-9]{4}年)?[0-9]{1,2}月)?[0-9]{1,2}日|[同当次翌]日|[同当]天")
_OF_SEVERAL = re.compile("分赴|分别|分头|分路|分组|多路|[一本上]周|动态|要闻|要事|简讯")  # in the headline or the lead: each has a line
_OPENING = 60  # code points in which an item names who it is about


def items(text: str, sentences: Sequence[Sentence], cast: Cast, body: int, first: int) -> dict[int, int]:
    """Start of each sentence that begins an item -> where its words begin behind a mark or 另讯. ``first`` is the lead's line."""
    found: dict[int, int] = {}
    marks: Counter[str] = Counter()
    for sentence in sentences:
        if sentence.line < body:
            continue
        if elsewhere := _ELSEWHERE.match(text, sentence.start, sentence.end):
            found[sentence.start] = elsewhere.end()
            continue
        begun = None if sentence.place else _MARKED.match(text, *sentence[:2]) or _NUMBERED.match(text, *sentence[:2])
        if begun and (begun.re is _NUMBERED or _ON_A_DAY.match(text, begun.end(), sentence.end)):
            found[sentence.start] = begun.end()
            marks[begun.groupdict().get("mark", "")] += 1
    if any(count > 1 for count in marks.values()):
        return found
    found = {start: words for start, words in found.items() if _ELSEWHERE.match(text, start)}
    return found | _each_his_own(text, sentences, cast, body, first)


def _each_his_own(text: str, sentences: Sequence[Sentence], cast: Cast, body: int, first: int) -> dict[int, int]:
    """市领导分赴各地。3日，甲到某县…。4日，乙赴某区…: the lines that a day and somebody new begin."""
    told = next((s for s in sentences if s.line == first), None)
    if told is None or not (_OF_SEVERAL.search(text, 0, sentences[0].end) or _OF_SEVERAL.search(text, told.start, told.end)):
        return {}
    found: dict[int, int] = {}
    known: set[str] = set()
    for sentence in sentences:
        if sentence.line < body or sentence.place or not _DATED.match(text, *sentence[:2]):
            continue
        led = cast.persons_in(sentence.start, min(sentence.end, sentence.start + _OPENING))[:1]
        if led and led[0].name not in known:
            known.add(led[0].name)
            found[sentence.start] = sentence.start
    return found if len(found) > 1 else {}
