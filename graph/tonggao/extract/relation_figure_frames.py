"""Figures of speech in other frames than X是Z: 守住X生命线, 发挥X顶梁柱作用, 把X的“蛋糕”做大, 让X像“Y”一样, X必须当“Z”."""

import re
from collections.abc import Iterator

from tonggao.extract.clauses import bare, clause_start
from tonggao.extract.concept_labels import Related, without_adverbs
from tonggao.extract.concept_spans import phrase_start
from tonggao.extract.reading import Reading
from tonggao.language.scan import Token
from tonggao.language.sentences import Span

_GUARDS = re.compile(r"(?:守住|守好|守牢|坚守|筑牢|牵住|拧紧|扭住|用好|把好|守护好?|畅通|建强|擦亮|打响|叫响|端稳|端牢)$")
_PLAYS = re.compile(r"(?:发挥好?|更好发挥|充分发挥)$")
_GUARD_REACH = 12
_DONE_WITH = re.compile(r"把([一-鿿]{2,12}?)的“([^“”\n]{2,6})”(?=[做装扎织拧擦端守念打刻铺搭][一-鿿])")
_LIKENED = re.compile(r"(?:让|使)([一-鿿]{2,12}?)(?:都|真正|始终)?像“([^“”\n]{2,8})”(?:一样|那样|似的)")
_TREATED = re.compile(r"(?:把|将)([一-鿿]{2,12}?)(?:当成|当作|办成|搞成|看成)(?:“([^“”\n]{2,8})”|([一-鿿]{2,6}))(?=[，。；！\n])")
_BECOMES = re.compile(r"(?:^|(?<=[，。；、\n]))([一-鿿]{2,10}?)(?:要|应|须|必须|努力)(?:办成|建成|成为|做|当)(?:[一-鿿]{0,8}的)?“([^“”\n]{2,8})”(?=[，。；！\n])")
_GRASPED = re.compile(r"(?:抓住|抓好|管住|守住)了?([一-鿿]{1,8})，?就(?:抓住|牵住|守住|管住|稳住)了?(?:[一-鿿]{1,8}的)“([^“”\n]{2,8})”")
_NO_ONE = re.compile(r"[我你他她它这那此其谁]|.*(?:不|别|莫|勿|不能|不得|不要|绝不|决不)$")
_FORBIDDEN = re.compile(r"(?:不能|不得|不准|不可|严禁|绝不|决不)[^，。]{0,4}$")  # what must not become so is no figure of it
_BECOMING = ("成“", "为“", "做“", "当“", "的“")
_GATES = ("”做", "”装", "”扎", "”织", "”拧", "”擦", "”端", "”守", "”念", "”打", "”铺", "”搭")


def figures_framed(reading: Reading, figures: list[Token]) -> Iterator[Related]:
    """What is guarded or made use of as a figure; ``figures`` are the known figures of speech."""
    text = reading.text
    for figure in figures:
        guarded = _source_before(text, figure)
        if guarded:
            yield Related(guarded, "metaphor", Span(figure.start, figure.end), Span(guarded.start, figure.end), "relations/figure-framed")
    if "“" in text:
        yield from _quoted_figures(text)


def _source_before(text: str, figure: Token) -> Span | None:
    """X in 守住X生命线, 发挥X顶梁柱作用: the noun phrase between the verb and the figure."""
    at = figure.start - (text[figure.start - 1 : figure.start] == "“")
    after = figure.end + (text[figure.end : figure.end + 1] == "”")
    start = phrase_start(text, at, _GUARD_REACH)
    if not 2 <= at - start <= _GUARD_REACH - 2 or not text[start:at].isalnum():
        return None
    if text[at - 2 : at] in ("这个", "这一", "这条", "这道", "这座"):
        return None
    before = text[max(0, start - 4) : start]
    plays = _PLAYS.search(before) and text.startswith("作用", after)
    closed = text[after : after + 1] in ("，", "。", "；", "、", "\n")
    return Span(start, at) if plays or (closed and _GUARDS.search(before)) else None


def _quoted_figures(text: str) -> Iterator[Related]:
    for pattern, gates in ((_DONE_WITH, _GATES), (_LIKENED, ("像“",)), (_TREATED, ("当成", "当作", "办成", "搞成", "看成"))):
        if any(gate in text for gate in gates):
            for match in pattern.finditer(text):
                yield from _figure(text, match, 2 if match.group(2) else 3)
    if "就" in text:
        for match in _GRASPED.finditer(text):
            yield from _figure(text, match, 2)
    if any(gate in text for gate in _BECOMING):
        for match in _BECOMES.finditer(text):
            yield from _figure(text, match, 2)


def _figure(text: str, match: re.Match[str], target: int) -> Iterator[Related]:
    source = without_adverbs(text, bare(text, Span(*match.span(1))))
    words = text[source.start : source.end]
    begin = clause_start(text, match.start())
    denied = _FORBIDDEN.search(text, begin, match.start())
    if words and not _NO_ONE.match(words) and not denied:
        yield Related(source, "metaphor", Span(*match.span(target)), Span(source.start, match.end(target)), "relations/figure-framed")
