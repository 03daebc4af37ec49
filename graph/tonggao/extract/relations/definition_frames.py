"""Definitions told by their frame: X，是A；Y，是B; X是“四个机关”; 民族工作的主线就是X; X是国家权力机关."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from tonggao.extract.concepts.clauses import clause_end, clause_start, list_members, statement_end
from tonggao.extract.concepts.counted_lists import fits_count
from tonggao.extract.concepts.labels import Labels, predicate_before
from tonggao.extract.concepts.spans import bounds, phrase_start
from tonggao.extract.relations.figures import SET
from tonggao.extract.relations.told_names import counted_name_before
from tonggao.language.scan import Token
from tonggao.language.sentences import Span

ASPECT_NAMED = re.compile(
    r"[一-鿿]{2,12}的(?:根本|核心|中心|首要|永恒|最终|主要)?(?:主线|任务|目标|要求|宗旨|本质|主题|灵魂|精髓|原则|方向|目的|实质|内涵|要义)$"
)
_ROW = re.compile(r"(?:^|(?<=[。；：\n]))([一-鿿]{2,5})，是(?![否因由])([^，。；\n]{3,40})(?=[；。\n])")
_ASKED_AFTER = re.compile(r"什么是“?(?P<term>[一-鿿]{2,12})”?[？?]”?“?(?P<told>(?P=term))”?，?就是[^。！？；\n]{4,60}(?=[。；！])")
_MADE_OF = re.compile(
    r"(?:^|(?<=[，。；：\n]))(?![这那此其它他她你我该本另一])([一-鿿]{2,14})是(?:一[个种项座支家所])?"
    r"(?:以[^，。；是]{2,20}为[^，。；是的]{2,50}的|集[^，。；是]{4,50}[于为]一体的|由[^，。；是]{3,40}(?:组成|构成)的)[^，。；、的是]{2,16}(?=[，。；])"
)
_LONGEST_SUBJECT = 14
_LETTERS = re.compile(
    r"“([一-鿿])([一-鿿])”[^“”；\n]{0,30}?[，。：]((?:“?\1”?字?)(?:就是|是|即|为)[^。；\n是]{2,20}[，、；](?:“?\2”?字?)(?:就是|是|即|为)[^，。；\n]{2,20})"
)
_COUNT_TOLD = re.compile(
    r"(?<=[。，；\n]“)([一两三四五六七八九十][个大项条][一-鿿]{2})”是([^\W的最]{4,40}(?:、[^\W的最]{2,20})*)(?=[，。；])"
)


_PRAISED = re.compile(r"，(?:也|既|更)?是[^，。；]{2,40}的[^，。；的]{0,6}(?:抓手|举措|任务|工程|要求|途径|路径|载体|保障|平台|体现|举动|实践)(?=[，。；]|$)")  # what is only praise


_NEXT_DEFINED = re.compile("，“[^“”，。\n]{2,8}”[，]?(?:就是|是指|即)")  # “甲”就是…|，“乙”就是…


class Found(NamedTuple):
    """A concept and the stretch that defines it."""

    concept: Span
    words: Span
    rule: str


def defined_in_row(text: str) -> Iterator[Found]:
    """朴素，是不比吃穿；较真，是不放错题: terms of one length, each told in a statement of its own."""
    rows = list(_ROW.finditer(text)) if "，是" in text else []
    for match in rows:
        beside = any(
            other is not match
            and len(other.group(1)) == len(match.group(1))
            and other.start() <= match.end() + 1
            and match.start() <= other.end() + 1
            for other in rows
        )
        if beside:
            yield Found(Span(*match.span(1)), Span(*match.span()), "definitions/row")


def defined_by_question(text: str) -> Iterator[Found]:
    """什么是“护水为民”？护水为民就是…: a term asked after, and told."""
    for match in _ASKED_AFTER.finditer(text) if "什么是" in text else ():
        yield Found(Span(*match.span("told")), Span(match.start("told"), match.end()), "definitions/asked-after")


def defined_by_make(text: str) -> Iterator[Found]:
    """青岚小镇是以科研为核心、旅游为纽带的非建制镇: what one is made of or around, and of which kind."""
    for match in _MADE_OF.finditer(text) if "的" in text and "是" in text else ():
        subject = Span(*match.span(1))
        if phrase_start(text, subject.end, _LONGEST_SUBJECT + 1) <= subject.start:
            yield Found(subject, Span(subject.start, match.end()), "definitions/by-make")


def defined_by_set(text: str, labels: Labels) -> Iterator[Found]:
    """人大及其常委会是“四个机关”: what a set of so many names."""
    for label in labels.spans:
        if (
            SET.match(text, label.start)
            and text[label.start - 1 : label.start] == "“"
            and text[label.start - 2 : label.start - 1] == "是"
        ):
            found = predicate_before(text, label.start - 1)
            summed_up = found and text.endswith("起来", *found.subject)  # 概括起来就是“四个到位”
            if found and not found.whole and not summed_up and found.subject.end - found.subject.start <= _LONGEST_SUBJECT:
                yield Found(found.subject, Span(found.subject.start, label.end + 1), "definitions/by-set")


def defined_by_letter(text: str) -> Iterator[Found]:
    """“厚朴”二字，厚是厚德，朴是朴实: a quoted word told character by character."""
    for match in _LETTERS.finditer(text) if "是" in text else ():
        yield Found(Span(match.start(1), match.end(2)), Span(*match.span(3)), "definitions/by-letter")


def counted_aims(text: str) -> Iterator[Found]:
    """“一个目标”是建成…: a quoted count that opens its clause and is told by what is to be done."""
    for match in _COUNT_TOLD.finditer(text) if "”是" in text else ():
        if match.group(2)[:2] in bounds().verbs:
            yield Found(Span(*match.span(1)), Span(match.start(1) - 1, match.end()), "definitions/counted-aim")


def defined_by_kind(text: str, cues: list[Token]) -> Iterator[Found]:
    """人民政协是专门协商机构: the kind of body that one is, where it alone makes the predicate."""
    for cue in cues:
        verb = text.rfind("是", clause_start(text, cue.start), cue.start)
        if verb < 0 or text[cue.end : cue.end + 1] not in "，。；\n" or not text[verb : cue.end].isalpha():
            continue
        found = predicate_before(text, verb + 1)
        plain = found and phrase_start(text, found.subject.end, _LONGEST_SUBJECT + 1) <= found.subject.start
        if found and plain and found.subject.end - found.subject.start <= _LONGEST_SUBJECT:
            yield Found(found.subject, Span(found.subject.start, cue.end), "definitions/by-kind")


def told_end(text: str, start: int) -> int:
    """Where what is told from ``start`` ends: at the statement's end, before mere praise (…，是富民的重要抓手) and before another definition."""
    end = statement_end(text, start)
    told = _PRAISED.search(text, start, end) or _NEXT_DEFINED.search(text, start, end)
    return told.start() if told else end


def _list_end(text: str, label: Span, start: int) -> int:
    """Where the list ends that tells as many as the name counts (“三个不变”，即A、B、C|，以…抓好防汛); 0 where none does, or another follows it."""
    stop = statement_end(text, start)
    comma = text.find("，", start, stop)
    end = comma if comma > 0 else stop
    listed = list_members(text, Span(start, end))
    goes_on = comma > 0 and "、" in text[comma : clause_end(text, comma + 1)] and text[comma + 1] != "是"
    return end if listed and not goes_on and fits_count(text[label.start : label.end], len(listed)) else 0


def equated_directly(text: str, cues: list[Token], labels: Labels) -> Iterator[Found]:
    """“两个健康”即促进…, 用“三保”作了概括，即…: a quoted name told right behind its mark, or behind what is summed up in it."""
    for cue in cues:
        beside = text[cue.start - 1 : cue.start] == "”" and cue.entry.term in ("即", "分别指")
        label = labels.before(text, cue.start) if beside else labels.summed_up(text, cue.start)
        counted = counted_name_before(text, cue.start) if cue.entry.term == "即" else None
        if counted and _list_end(text, counted.name, cue.end):
            continue  # “五有”标准，即有标识、有清运…: its parts; 就是 would say what it is
        if name := counted.name if counted else label:
            yield equated(text, name, cue.end)


def equated(text: str, name: Span, told: int) -> Found:
    """A name and what is told of it from ``told`` on."""
    start = name.start - (text[name.start - 1 : name.start] == "“")
    return Found(name, Span(start, _list_end(text, name, told) or told_end(text, told)), "definitions/equated")


def equated_count(text: str, cue: Token) -> Found | None:
    """“四责协同”机制就是A、B、C、D一体落实; 建立了“三包一”责任制，就是A、B、C: a counted name that opens its clause, or is told by as many."""
    counted = counted_name_before(text, cue.start)
    if counted is None or text.endswith("所谓", 0, counted.opens):
        return None
    opens = clause_start(text, counted.opens) == counted.opens
    return equated(text, counted.name, cue.end) if opens or _list_end(text, counted.name, cue.end) else None
