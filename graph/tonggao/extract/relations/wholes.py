"""Wholes and parts told by a verb: X包括A、B、C; X由A、B、C组成; A、B、C构成X."""

import re
from collections.abc import Iterator

from tonggao.extract.concepts.clauses import PAUSE_OR_AND, list_before, list_members
from tonggao.extract.concepts.counted_lists import count_of
from tonggao.extract.concepts.labels import Labels, Related
from tonggao.extract.concepts.spans import bounds
from tonggao.extract.reading import Reading
from tonggao.extract.relations.parts import without_tail
from tonggao.language.sentences import Span
from tonggao.lexicon import load_lexicon

_FEWEST = 3
_PAIR = 2  # as few where the frame says that they make up the whole
_OF_WHICH = ("成的", "的")
_LONGEST = 14
_MEMBERS = r"[^，。；：、“”（）\n]{2,20}?(?:、[^，。；：、“”（）\n]{2,20}?)+"
_SO_MANY = "(?:等?[两二三四五六七八九十]?[个大]?(?:部分|方面|内容|环节|领域|要素|层面|板块|层次|维度))?"
_HOLDS = re.compile(rf"”?(?:主要|既|具体)?(?:包括|包含|涵盖)了?({_MEMBERS}?)等?{_SO_MANY}(?=[，。；\n])")
_TOLD_AS = re.compile(rf"”?，?(?:可以?|被)?(?:概括|归纳|凝练|提炼|总结)(?:起来)?(?:为|就?是|成)[：，]?“({_MEMBERS})”(?=[，。；\n])")
_MADE_OF = re.compile(rf"”?(?:主要|是)?由({_MEMBERS}?)(?:共同|等)?{_SO_MANY}(?:组成|构成)")
# What is no label but has parts by its kind: 现代水网体系由A、B、C组成
_SYSTEM = re.compile("(?:^|(?<=[，。；：\n]))(?![这那此其该本])([一-鿿]{2,12}(?:体系|制度|格局|机制|框架))(?=主要由|由|包括|主要包括|涵盖|包含)")
_MADE_BEFORE = re.compile(r"由((?:(?![由组构是以为])[^，。；：“”（）\n]){2,40})(?:共同|等)?(?:组成|构成)的“?$")  # 由5G和千兆光网组成的|双千兆网络
_MAKES = re.compile(rf"({_MEMBERS}?)(?:共同|一起)?构成了?“?$")
_REACH = 90
_COUNTED = re.compile(r"，?(?:就|正|都)?是(?:[^，。；：、“”\n是]{0,14}的)?“?(?P<whole>[两三四五六七八九十][大个项条种](?P<noun>[一-鿿]{2,6}))”?(?=[，。；])")


def parts_by_verb(reading: Reading, labels: Labels) -> Iterator[Related]:
    """Each member of a list that a concept is said to hold or to be made of; the list is of three nouns or more."""
    text = reading.text
    holds = any(verb in text for verb in ("包括", "包含", "涵盖"))
    makes = "组成" in text or "构成" in text
    told = any(verb in text for verb in ("概括", "归纳", "凝练", "提炼", "总结为"))
    if not (holds or makes or told):
        return
    systems = [Span(*match.span(1)) for match in _SYSTEM.finditer(text)]
    for label in [*labels.spans, *systems]:
        found = _HOLDS.match(text, label.end) if holds else None
        found = found or (_TOLD_AS.match(text, label.end) if told else None)
        found = found or (_MADE_OF.match(text, label.end) if makes else None)
        if found is None and makes and text[label.start - 2 : label.start].strip("“").endswith(("成", "了")):
            found = _MAKES.search(text, max(0, label.start - _REACH), label.start)
        before = makes and found is None and text[label.start - 3 : label.start].strip("“").endswith(_OF_WHICH)
        found = _MADE_BEFORE.search(text, max(0, label.start - _REACH), label.start) if before else found
        members = _nouns(text, Span(*found.span(1)), _PAIR if before else _FEWEST, count_of(text[label.start : label.end])) if found else []
        for member in members:
            around = Span(min(label.start, members[0].start), max(label.end, members[-1].end))
            yield Related(member, "partOf", label, around, "relations/part-by-verb")


def parts_by_counted_predicate(text: str) -> Iterator[Related]:
    """A、B、C是党的三大优良作风: as many as the predicate counts; what a figure of speech counts is told of each."""
    figures = load_lexicon().terms("relation_cues")
    for match in _COUNTED.finditer(text) if "、" in text else ():
        whole = Span(*match.span("whole"))
        found = list_before(text, match.start())
        if len(found) == count_of(text[whole.start]) and match["noun"] not in figures:
            for member in found:
                yield Related(member, "partOf", whole, Span(found[0].start, whole.end), "relations/part-by-count")


def _nouns(text: str, listed: Span, fewest: int, count: int) -> list[Span]:
    """The members of a list, those joined by 和 apart; empty where they are fewer than ``fewest``, long or no nouns, and not as many as the whole counts."""
    found = list_members(text, listed, PAUSE_OR_AND)
    found = [Span(s.start, s.end - text[s.start : s.end].endswith("等")) for s in found]
    found = without_tail(text, found)
    verbs = bounds().verbs
    verbal = any(text[s.start : s.start + n] in verbs for s in found for n in (2, 3))
    long = any(s.end - s.start > _LONGEST or "的" in text[s.start : s.end] for s in found)
    if count:
        return found if len(found) == count else []
    return found if len(found) >= fewest and not verbal and not long else []
