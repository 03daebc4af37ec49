"""Clauses and statements around a position, and lists joined by 、, as spans."""

import re

from tonggao.extract.concepts.spans import bounds, phrase_start
from tonggao.language.segmenter import tagged_words
from tonggao.language.sentences import Span

_STATEMENT_STOPS = "。；！？\n"
_CLAUSE_STOPS = f"，：{_STATEMENT_STOPS}"
_STATEMENT_STOP = re.compile(f"[{_STATEMENT_STOPS}]")
_CLAUSE_STOP = re.compile(f"[{_CLAUSE_STOPS}]")
PAUSE = re.compile("、")
PAUSE_OR_AND = re.compile("、|(?<=[^、][^、])(?:以及|和|与|及)(?=[^、]{2})")  # members joined by 和 as well
_REACH = 160  # text without stops is cut here, so that it costs no more than other text
_MEMBER = 24  # what is longer is no member of a list
_GOVERNORS = ("发展", "衔接", "建设", "实施", "推进", "推动", "开展", "培育", "整合", "优化", "完善", "加强", "依靠", "依托")  # nouns elsewhere: 重点发展|电子信息、高端装备
_ALL_OVER = ("全国", "全省", "全市", "全县", "全区", "全州", "我省", "我市", "我县", "我区", "我州", "各地")
_SURPLUS = 4  # a first member longer than all others by more holds words that are no part of it


def clause_start(text: str, at: int) -> int:
    """Where the clause that holds ``at`` begins."""
    floor = max(0, at - _REACH)
    while at > floor and text[at - 1] not in _CLAUSE_STOPS:  # a clause is short: cheaper than to look for each stop
        at -= 1
    return at


def clause_end(text: str, at: int) -> int:
    """Where the clause that holds ``at`` ends, its stop left out."""
    return _forth(text, at, _CLAUSE_STOP)


def statement_start(text: str, at: int) -> int:
    """Where the statement (to 。 or ；) that holds ``at`` begins."""
    floor = max(0, at - _REACH)
    return max([floor, *[text.rfind(stop, floor, at) + 1 for stop in _STATEMENT_STOPS]])


def statement_end(text: str, at: int) -> int:
    """Where the statement that holds ``at`` ends, its stop left out."""
    return _forth(text, at, _STATEMENT_STOP)


def _forth(text: str, at: int, stop: re.Pattern[str]) -> int:
    found = stop.search(text, at, at + _REACH)
    return found.start() if found else min(len(text), at + _REACH)


def bare(text: str, span: Span) -> Span:
    """A span without white space and quotation marks at its ends; marks that stand inside stay in pairs (“三到户”工作法)."""
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end and text[start] == "“" and text.find("”", start, end) in (-1, end - 1):
        start += 1
    if start < end and text[end - 1] == "”" and text.find("“", start, end) < 0:
        end -= 1
    return Span(start, end)


def list_members(text: str, span: Span, mark: re.Pattern[str] = PAUSE) -> list[Span]:
    """The members of the list that fills a span; empty where it is none: one member only, an empty one, one too long."""
    found = []
    start = span.start
    for stop in [*mark.finditer(text, *span), None]:
        found.append(bare(text, Span(start, stop.start() if stop else span.end)))
        start = stop.end() if stop else span.end
    fits = len(found) > 1 and all(0 < s.end - s.start <= _MEMBER for s in found)
    return found if fits else []


def _word_starts(text: str, span: Span) -> set[int]:
    """Where words begin in a span, by the segmenter: a member cut inside one (新时|代文明实践中心) is none."""
    starts, at = set(), span.start
    for word, _ in tagged_words(text[span.start : span.end]):
        starts.add(at)
        at += len(word)
    return starts


def _placed_nowhere(text: str, first: Span, others: list[Span]) -> Span:
    """A first member without the place or the whole that all are of (全国|蔬菜、水果、肉蛋奶); with it where another has one too."""
    placed = text.startswith(_ALL_OVER, first.start) and not any(text.startswith(_ALL_OVER, s.start) for s in others)
    return Span(first.start + 2, first.end) if placed and first.end - first.start > 3 else first


def list_before(text: str, end: int) -> list[Span]:
    """The members of the list that ends at ``end``; empty where there is none.

    No mark says where the first member begins: it is as long as the others where they are alike, else a noun phrase.
    """
    while text[end - 1 : end] in ("等", "的", "这"):
        end -= 1
    begin = clause_start(text, end)
    opening = text.rfind("“", begin, end)
    if opening >= 0 and text.find("”", opening, end) in (-1, end - 1):
        return list_members(text, Span(opening, end))
    found = list_members(text, Span(begin, end)) or list_members(text, Span(max(begin, end - 4 * _MEMBER), end))
    if not found:
        return []
    first, others = _placed_nowhere(text, found[0], found[1:]), found[1:]
    start = max(first.start, phrase_start(text, first.end, _MEMBER))
    lengths = [span.end - span.start for span in others]
    joined = len(others) == 1 and len(PAUSE_OR_AND.split(text[others[0].start : others[0].end])) > 1  # A、B和C
    if len(set(lengths)) == 1 and not joined:
        alike = first.end - lengths[0]
        cut = text[alike - 1 : alike + 1] in bounds().verbs  # 统|筹数据中心
        whole = alike > first.start and not cut and phrase_start(text, first.end, lengths[0] + 1) >= alike
        whole = whole and alike in _word_starts(text, first)
        opens = len(others) > 1 and {text[s.start] for s in others} == {text[alike]}  # 落实落细|早发现、早报告、早治疗
        governed = alike - 2 >= first.start and text[alike - 2 : alike] in _GOVERNORS
        if alike == first.start or whole or governed or (alike > first.start and opens):
            start = alike
    shortest = min(len(part) for s in others for part in PAUSE_OR_AND.split(text[s.start : s.end]))
    fits = start < first.end and shortest - _SURPLUS <= first.end - start <= max(lengths) + _SURPLUS
    return [Span(start, first.end), *others] if fits else []
