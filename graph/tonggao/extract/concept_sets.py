"""Formulas of parallel members: 把方向、管大局、保落实; 规范化、法治化、正规化; 政府主导、多方参与、社会共享的机制."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from tonggao.extract.concept_spans import Candidate, bounds
from tonggao.extract.official_voice import OfficialVoice
from tonggao.extract.reading import Reading
from tonggao.language.sentences import Span
from tonggao.lexicon import load_lexicon

_STOP = re.compile(r"[，。；：！？、“”《》（）\s\d]")
_STOPPED = "\n"
_SHORTEST_SEGMENT, _LONGEST_SEGMENT = 2, 20
_SHORTEST, _LONGEST = 3, 8  # characters of a member
_LONGEST_PLAIN = 4
_FRAME_REACH = 6
_SPIRIT = re.compile(r"的[一-鿿]{0,4}?精神(?=[，。；、和与”及等]|中|$)")
_MODIFIED = ("发展", "水平", "建设", "能力", "改革", "机制", "方向", "转型", "程度", "一流", "营商")
_SWORN = re.compile(r"(?:做到|坚持|弘扬|坚守|践行|秉持|恪守)$")  # what opens a motto of four: 做到忠诚坚定、担当尽责、…
_DEFINING = re.compile(r"(?:就是|即|：)$")


class Signs(NamedTuple):
    """The signs by which members are one formula."""

    verbs: frozenset[str]
    closes: frozenset[str]
    dull: frozenset[str]
    binds: frozenset[str]
    frames: frozenset[str]


@cache
def signs() -> Signs:
    """The lexicon's signs of a formula, by what they are; a shared surname is dull too (王建国、王建军)."""
    terms = load_lexicon().terms("set_signs")
    tags = [
        frozenset(t for t, e in terms.items() if e.tag == tag) for tag in ("verb", "close", "dull", "bind", "frame")
    ]
    tags[2] |= frozenset(load_lexicon().terms("surnames"))
    return Signs(*tags)


def parallel_sets(reading: Reading, voice: OfficialVoice, known: Sequence[Candidate]) -> Iterator[Candidate]:
    """Members of equal length that share a character, a build or a frame.

    A list that the authority knows a member of is left to it; so is one that tells what a name stands for (“三到户”，就是…).
    """
    text = reading.text
    if not voice.official:
        return
    taken = {(c.start, c.end) for c in known}
    for run in _runs(text):
        found = _members(text, run)
        if not found or any((s.start, s.end) in taken for s in found) or not voice.speaks_at(found[0].start):
            continue
        if _DEFINING.search(text, max(0, found[0].start - 2), found[0].start):
            continue
        spirit = _SPIRIT.match(text, found[-1].end) if len(found) > 2 else None
        if spirit:
            yield Candidate(found[0].start, spirit.end(), "concepts/set-with-spirit")
        elif _is_formula(text, found):
            yield Candidate(found[0].start, found[-1].end, "concepts/set")


def _runs(text: str) -> Iterator[list[Span]]:
    """The segments joined by 、, those at either end reaching to the next stop."""
    mark = text.find("、")
    stopped = _STOP.sub(_STOPPED, text) if mark >= 0 else ""  # one character to look for, in either direction
    while mark >= 0:
        floor = max(0, mark - _LONGEST_SEGMENT)
        start = max(floor, stopped.rfind(_STOPPED, floor, mark) + 1)
        run = [Span(start, mark)] if mark - start >= _SHORTEST_SEGMENT else []
        while run and text[mark : mark + 1] == "、":
            end = _segment_end(stopped, mark + 1)
            if end - mark <= _SHORTEST_SEGMENT:
                break
            run.append(Span(mark + 1, end))
            mark = end
        if len(run) > 1:
            yield run
        mark = text.find("、", mark + (text[mark : mark + 1] == "、"))


def _segment_end(stopped: str, start: int) -> int:
    reach = min(start + _LONGEST_SEGMENT, len(stopped))
    end = stopped.find(_STOPPED, start, reach)
    return end if end >= 0 else reach


def _members(text: str, segments: list[Span]) -> list[Span]:
    """The members of a run: as long as those between its first and last 、; two members as long as they are alike."""
    first, last, inner = segments[0], segments[-1], segments[1:-1]
    lengths = {s.end - s.start for s in inner}
    if len(lengths) > 1:
        return []
    for length in lengths or _lengths_of_two(text, first, last):
        start, end = first.end - length, last.start + length
        if start < first.start or end > last.end or not _ends(text, last, end) or not _begins(text, first, start):
            continue
        found = [Span(start, first.end), *inner, Span(last.start, end)]
        if inner or _is_formula(text, found):
            return found
    return []


def _lengths_of_two(text: str, first: Span, last: Span) -> Sequence[int]:
    """The lengths that two members may have, longest first; without a character in common only that of 立行立改、边巡边查."""
    if not set(text[first.start : first.end]).isdisjoint(text[last.start : last.end]):
        return range(_LONGEST, _SHORTEST - 1, -1)
    return (4,) if text[first.end - 4 : first.end - 3] == text[first.end - 2 : first.end - 1] else ()


def _begins(text: str, first: Span, start: int) -> bool:
    """Whether a member may begin at ``start``: where the segment does, behind a word that governs it, or as 管护|标准化 does."""
    verbs, functions, _ = bounds()
    if text[first.end - 1] == "化" and first.end - start == _SHORTEST:
        return True
    return (
        start == first.start or text[start - 1] in functions or any(text[start - n : start] in verbs for n in (2, 3, 4))
    )


def _ends(text: str, last: Span, end: int) -> bool:
    """Whether a member may end at ``end``: where the segment does, or before what it modifies or is joined to."""
    return end == last.end or text[end] in "的等和与及之中" or text.startswith(_MODIFIED, end)


def _is_formula(text: str, found: Sequence[Span]) -> bool:
    words = [text[s.start : s.end] for s in found]
    length, many = len(words[0]), len(words) > 2
    shared = [i for i, chars in enumerate(zip(*words, strict=True)) if chars.count(chars[0]) == len(chars)]
    dull = 0 in shared and words[0][0] in signs().dull and len(shared) == 1
    if length == 3:
        return _is_triple(words, shared) or (many and bool(shared) and not dull and shared != [2])
    if length == 4:
        doubled = all(word[0] == word[2] for word in words)
        framed = many and (
            _framed(text, found[-1].end)
            or (len(words) > 3 and _SWORN.search(text, max(0, found[0].start - 2), found[0].start))
        )
        lexical = shared in ([0, 1], [2, 3])
        return doubled or bool(framed) or (not lexical and (len(shared) > 1 or (many and bool(shared) and not dull)))
    if all(len(word) > _LONGEST_PLAIN and word[1:3] == word[-2:] for word in words):  # 以会议落实会议
        return True
    inside = [i for i in shared if 0 < i < length - 1]
    return any(words[0][i] in signs().binds for i in inside) and not any("的" in word for word in words)


def _is_triple(words: Sequence[str], shared: Sequence[int]) -> bool:
    """规范化、法治化; 把方向、管大局、保落实; 讲政治、重公道、业务精、作风好."""
    if list(shared) == [2]:
        return words[0][2] in signs().closes
    verbs = sum(word[0] in signs().verbs for word in words)
    return not shared and len(words) > 2 and verbs >= (len(words) - 1 if len(words) == 3 else len(words) / 2)


def _framed(text: str, at: int) -> bool:
    """Whether what follows calls the members a mechanism, a principle …: 的机制."""
    if text[at : at + 1] != "的":
        return False
    return any(text[at + 1 : at + 1 + n] in signs().frames for n in range(_FRAME_REACH, 1, -1))
