"""Cuts what a speaker says into clauses and the segments between their commas."""

import re
from typing import NamedTuple

from tonggao.language.sentences import Span

_CLAUSE = re.compile(r"[^。；！？;!?\n]+")
_SEGMENT = re.compile(r"[^，,：:]+")
_OPENING = re.compile(
    r"(?:[“”‘’\s\u3000、]|[一二三四五六七八九十]是(?!一|个)|第[一二三四五六七八九十][，、是]|（[一二三四五六七八九十\ue000]）|[0-9]{1,2}[.．、]|"
    r"就是(?=[^，]{0,12}(?:必须|不能|不得|应当))|(?:但是|但|因此|所以|为此|此外|而且|并且|同时|其中|那么|另外)(?=要|应|必须|务必|[^，]{2,20}(?:要|应|必须)))+"
)
_ORDINAL = re.compile(r"[一二三四五六七八九十]是|第[一二三四五六七八九十]")
_LISTED = re.compile(r"[；：，][一二三四五六七八九十]是")
# Segments that only lead over to what follows: no part of the demand.
_CONNECTIVE = re.compile(
    r"(?:同时|此外|另外|另一方面|一方面|首先|其次|再次|最后|第[一二三四五六七八九十]|下一步|当前|目前|今后|接下来|因此|所以|为此|对此|特别是|尤其是|与此同时|"
    r"新征程上|新时代新征程|新时代新征程上|新形势下|当前和今后一个时期|今年|明年|总之|具体来说|换言之)"
)
_AFTERTHOUGHT = re.compile(r"(?:这(?!个|一|些|种|项|场|片|里|支|条|次)|否则|从而使|因为|而这)")


class Clause(NamedTuple):
    """A stretch up to ； or 。 with the segments between its commas; ``listed`` says that it is a numbered point (一是…)."""

    start: int
    end: int
    segments: list[Span]
    listed: bool


def numbered(shielded: str, start: int, end: int) -> bool:
    """Whether [start, end) begins with 一是, 第一 and the like, or has such a point after ； or ：."""
    return _ORDINAL.match(shielded, start, end) is not None or _LISTED.search(shielded, start, end) is not None


def clauses_of(shielded: str, start: int, end: int) -> list[Clause]:
    """The clauses of [start, end), without numbering, connectives and evaluations that trail (…，这是…)."""
    found = []
    for match in _CLAUSE.finditer(shielded, start, end):
        listed = _ORDINAL.match(shielded, match.start()) is not None
        segments = [s for s in (_trimmed(shielded, *m.span()) for m in _SEGMENT.finditer(shielded, *match.span())) if s]
        while segments and _CONNECTIVE.fullmatch(shielded, *segments[0]):
            listed = listed or shielded[segments[0].start] == "第"
            segments.pop(0)
        for number, segment in enumerate(segments):
            if number and _AFTERTHOUGHT.match(shielded, *segment):
                del segments[number:]
                break
        if segments:
            found.append(Clause(segments[0].start, segments[-1].end, segments, listed))
    return found


def _trimmed(shielded: str, start: int, end: int) -> Span | None:
    opening = _OPENING.match(shielded, start, end)
    if opening:
        start = opening.end()
    while end > start and shielded[end - 1] in " \u3000\t":
        end -= 1
    if end > start and shielded[end - 1] == "”" and shielded.rfind("“", start, end) < 0:
        end -= 1
    return Span(start, end) if end > start else None
