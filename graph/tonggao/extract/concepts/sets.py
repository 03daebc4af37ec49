"""Formulas of parallel members: 把方向、管大局、保落实; 规范化、法治化、正规化; 政府主导、多方参与、社会共享的机制."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from tonggao.extract.concepts.official_voice import OfficialVoice
from tonggao.extract.concepts.spans import Candidate, bounds
from tonggao.extract.reading import Reading
from tonggao.language.sentences import Span
from tonggao.lexicon import load_lexicon
from tonggao.lexicon.words import tags_of

_STOP = re.compile(r"[，。；：！？、“”‘’《》（）\s\d]")
_STOPPED = "\n"
_SHORTEST_SEGMENT, _LONGEST_SEGMENT = 2, 20
_SHORTEST, _LONGEST = 3, 8  # characters of a member
_LONGEST_PLAIN = 4
_TRIPLE = 3
_OF_TWO_HALVES = 5
_FRAME_REACH = 6
_SPIRIT = re.compile(r"的[一-鿿]{0,4}?精神(?=[，。；、和与”及等]|中|$)")
_MODIFIED = ("发展", "水平", "目标", "要求", "格局", "建设", "能力", "改革", "机制", "方向", "转型", "程度", "一流", "营商")
_SWORN = re.compile(
    r"(?:做到|坚持|弘扬|坚守|注重|践行|秉持|恪守|牢记|履行|担负)$"
)  # what opens a motto of four: 做到忠诚坚定、担当尽责、…
_HELD_TO = re.compile(r"(?:坚持|秉持)$")  # what a clause holds to and says no more of: 坚持|从严把关、稳妥有序、依规办理
_MUST = re.compile("要(?![求素点义闻害])")
_OPPOSITES = frozenset("大小上下内外前后左右远近急缓难易新老")
_NONE_LEFT = ("不漏", "不落", "不留", "一个不", "一人不", "一户不", "一处不")
_STRIVEN_FOR = re.compile(r"(?:打造|争创|争当|争做|建成)$")  # 打造|暖心商会、创新商会、品牌商会
_THINGS = frozenset("工程 项目 设施 系统 基地 园区 平台 企业 产业 集群 中心 公路 学校 医院 景区 产品 节点 城市 品牌".split())
_DEFINING = re.compile(r"(?:就是|指的是|是指|即|指|分别是|包括|：|”，|”（|”必须落地，)$")


class Signs(NamedTuple):
    """The signs by which members are one formula."""

    verbs: frozenset[str]
    closes: frozenset[str]
    dull: frozenset[str]
    binds: frozenset[str]
    frames: frozenset[str]
    never: frozenset[str]


@cache
def signs() -> Signs:
    """The lexicon's signs of a formula, by what they are; a shared surname is dull too (王建国、王建军)."""
    terms = load_lexicon().terms("set_signs")
    tags = [
        frozenset(t for t, e in terms.items() if e.tag == tag) for tag in ("verb", "close", "dull", "bind", "frame", "never")
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
    for run in runs(text):
        found = _members(text, run)
        if not found or not voice.speaks_at(found[0].start) or _defines(text, found[0].start):
            continue
        known_here = [(s.start, s.end) in taken for s in found]
        if all(known_here) and _of_one_kind(text, found):
            yield Candidate(found[0].start, found[-1].end, "concepts/set")
            continue
        if any(known_here) and (all(known_here) or not _is_one(text, found)):
            continue
        spirit = _SPIRIT.match(text, found[-1].end) if len(found) > 2 else None
        if spirit:
            yield Candidate(found[0].start, spirit.end(), "concepts/set-with-spirit")
        elif _is_formula(text, found):
            yield Candidate(found[0].start, found[-1].end, "concepts/set")
        elif alike := _doubled_part(text, found):
            yield Candidate(alike[0].start, alike[-1].end, "concepts/set")


def _of_one_kind(text: str, found: Sequence[Span]) -> bool:
    """Whether three of four characters, or more, end alike: 道路自信、理论自信、制度自信 are one formula, though each is known."""
    shared = 1 if len(found) == _TRIPLE else 2
    alike = {text[s.end - shared : s.end] for s in found}
    return len(found) >= _TRIPLE and len(alike) == 1 and all(s.end - s.start == _LONGEST_PLAIN for s in found)


def _defines(text: str, at: int) -> bool:
    """Whether the words before ``at`` say that what follows tells what a name stands for."""
    return bool(_DEFINING.search(text[max(0, at - 6) : at]))


def runs(text: str) -> Iterator[list[Span]]:
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
    """The lengths that two members may have, longest first; without a character in common only that of 立行立改、边巡边查 and of 应转尽转、不漏一人."""
    if not set(text[first.start : first.end]).isdisjoint(text[last.start : last.end]):
        return range(_LONGEST, _SHORTEST - 1, -1)
    if _SWORN.search(text, max(0, first.end - 5), first.end - 3):
        return (3,)
    if _HELD_TO.search(text, max(0, first.end - 6), first.end - 4):
        return (4,)
    doubled = text[first.end - 4 : first.end - 3] == text[first.end - 2 : first.end - 1]
    return (4,) if doubled or text[first.end - 3 : first.end - 2] == text[first.end - 1 : first.end] else ()


def _begins(text: str, first: Span, start: int) -> bool:
    """Whether a member may begin at ``start``: where the segment does, behind a word that governs it, or as 管护|标准化 and 党|不变质 do."""
    verbs, functions = bounds().verbs, bounds().functions
    short = first.end - start == _SHORTEST
    alike = text.startswith("不", start) and text.startswith(text[start : start + 2], first.end + 1)
    alike |= text.startswith(("早发现", "同"), start) and text.startswith(text[start], first.end + 1)  # 火情|早发现、早报告
    if (alike and short) or (text[first.end - 1] == "化" and short) or _SWORN.search(text, max(0, start - 2), start):
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
    if any(sign in word for word in words for sign in signs().never) or any(_MUST.search(word) for word in words):
        return False
    shared = [i for i, chars in enumerate(zip(*words, strict=True)) if chars.count(chars[0]) == len(chars)]
    dull = 0 in shared and words[0][0] in signs().dull and len(shared) == 1
    if length == 3:
        return (
            _sworn_pair(text, found)
            or _is_triple(words, shared)
            or (many and bool(shared) and not dull and shared != [2])
        )
    if length == 4:
        doubled = _is_doubled(words) or _is_mutual(words) or _is_twofold(words) or _is_thorough(words)
        motto = len(words) > 3 and _SWORN.search(text, max(0, found[0].start - 2), found[0].start)
        if not dull and _is_held_to(text, found):
            return True
        framed = _sworn_pair(text, found) or (many and bool(_framed(text, found[-1].end) or motto))
        lexical = shared in ([0, 1], [2, 3])
        if many and shared == [2, 3] and all(word[:2] in bounds().verbs for word in words):  # 忠于人民、服务人民、依靠人民
            return True
        if many and shared == [2, 3] and words[0][2:] not in _THINGS and _STRIVEN_FOR.search(text, max(0, found[0].start - 2), found[0].start):
            return True
        return doubled or framed or (not lexical and (len(shared) > 1 or (many and bool(shared) and not dull)))
    if all(len(word) > _LONGEST_PLAIN and word[1:3] == word[-2:] and "的" not in word for word in words):  # 以会议落实会议
        return True
    if length == _OF_TWO_HALVES and all(word[2] == "不" and word[0] == word[3] for word in words):  # 改名不改姓、改制不改向
        return True
    if length == _OF_TWO_HALVES and shared == [1, 2] and all(word[0] in _OPPOSITES for word in words):  # 大事讲原则、小事讲风格
        return True
    inside = [i for i in shared if 0 < i < length - 1]
    if length >= _OF_TWO_HALVES and any(words[0][i] == "不" for i in inside):  # 做到|离岗不离党、退休不褪色
        return bool(_SWORN.search(text, max(0, found[0].start - 2), found[0].start))
    return any(words[0][i] in signs().binds for i in inside) and not any("的" in word for word in words)


def _is_held_to(text: str, found: Sequence[Span]) -> bool:
    """Whether a clause holds to the members and says no more of them: 坚持|从严把关、稳妥有序，…."""
    held = _HELD_TO.search(text, max(0, found[0].start - 2), found[0].start) is not None
    words = [text[s.start : s.end] for s in found]
    done = any(word[:2] in bounds().verbs or word[:2] in tags_of("imperatives") for word in words)  # 深化改革、扩大开放
    plain = len(words) == 2 and (done or words[0][:2] == words[1][:2])
    return held and not plain and text[found[-1].end : found[-1].end + 1] in "，。；"


def _is_doubled(words: Sequence[str]) -> bool:
    """立行立改、边巡边查; 应转尽转、应转早转."""
    return all(word[0] == word[2] for word in words) or all(word[1] == word[3] for word in words)


def _is_thorough(words: Sequence[str]) -> bool:
    """应转尽转、不漏一人: all that should be, and none left out."""
    return all(word[0] == "应" and word[2] == "尽" for word in words[:-1]) and words[-1].startswith(_NONE_LEFT)


def _is_mutual(words: Sequence[str]) -> bool:
    """平等相待、相互尊重、相互信任: what two sides owe each other."""
    return all("相" in word or "互" in word for word in words)


def _is_twofold(words: Sequence[str]) -> bool:
    """凝心铸魂、强基固本: each member a verb with its object, twice."""
    verbs = signs().verbs
    return all(word[0] in verbs and word[2] in verbs for word in words)


def _sworn_pair(text: str, found: Sequence[Span]) -> bool:
    """Members that a clause only swears to and that are of one kind: 坚持|问题导向、需求导向; 履行|守国门、促发展."""
    words = [text[s.start : s.end] for s in found]
    if (
        not _SWORN.search(text, max(0, found[0].start - 2), found[0].start)
        or text[found[-1].end : found[-1].end + 1] not in "，。；的"
    ):
        return False
    if len(words[0]) == _SHORTEST:
        return all(word[0] in signs().verbs for word in words)
    return len(words[0]) == _LONGEST_PLAIN and len({word[2:] for word in words}) == 1


def _is_one(text: str, found: Sequence[Span]) -> bool:
    """Whether members belong together so closely that one the authority knows does not stand apart: 包产到组、包干到户."""
    words = [text[s.start : s.end] for s in found]
    shared = [i for i, chars in enumerate(zip(*words, strict=True)) if chars.count(chars[0]) == len(chars)]
    built_alike = len(words[0]) == _LONGEST_PLAIN and len(shared) > 1 and shared not in ([0, 1], [2, 3])
    by_word = len(words) > 2 and all(word[1] == "字" for word in words)  # 干字当头、实字托底、严字为先
    doubled = len(words[0]) == _LONGEST_PLAIN and _is_doubled(words[: max(2, len(words) - 1)])  # 应修尽修、应修早修、一处不漏
    thorough = len(words[0]) == _LONGEST_PLAIN and _is_thorough(words)
    return built_alike or by_word or doubled or thorough or _sworn_pair(text, found)


def _doubled_part(text: str, found: Sequence[Span]) -> Sequence[Span]:
    """The members before the last one where only those are doubled: 应转尽转、应转早转|、一人不漏; empty where they are not."""
    first = found[:-1]
    words = [text[s.start : s.end] for s in first]
    return first if len(first) > 1 and len(words[0]) == _LONGEST_PLAIN and _is_doubled(words) else ()


def _is_triple(words: Sequence[str], shared: Sequence[int]) -> bool:
    """规范化、法治化; 把方向、管大局、保落实; 讲政治、重公道、业务精、作风好."""
    if list(shared) == [2]:
        return words[0][2] in signs().closes and (len(words) > 2 or words[0][2] in "化账")
    verbs = sum(word[0] in signs().verbs for word in words)
    if any(word[2] in "性式型" for word in words):  # 创新性、开放式、有特色: qualities told in a row
        return False
    return not shared and len(words) > 2 and verbs >= (len(words) - 1 if len(words) == 3 else len(words) / 2)


def _framed(text: str, at: int) -> bool:
    """Whether what follows calls the members a mechanism, a principle …: 的机制."""
    if text[at : at + 1] != "的":
        return False
    return any(text[at + 1 : at + 1 + n] in signs().frames for n in range(_FRAME_REACH, 1, -1))
