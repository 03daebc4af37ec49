"""Figures of speech: X是Y的“压舱石”, 把X作为Y的“熔炉”, X当好“店小二”; and aspects that something is made: 把X作为Y的着力点."""

import re
from collections.abc import Iterator

from tonggao.extract.clauses import bare, clause_end, clause_start, statement_start
from tonggao.extract.concept_labels import Labels, Related, predicate_before
from tonggao.extract.concept_spans import bounds, phrase_start
from tonggao.extract.reading import Reading
from tonggao.language.scan import Token
from tonggao.language.sentences import Span

_QUOTED_AT_END = re.compile(r"“([^“”]{2,10})”[^“”]{0,2}$")
_TAKES = re.compile(r"把(?![握关控好脉住])|(?<![即必终仍])将(?![来军])")
_PART = re.compile(r"(?:[^，。；、“”\n]{0,12}的|为民服务)?(?:“([^“”\n]{2,8})”|([一-鿿]{2,8})(?=[、，。；！\n]))")
_CAUSES = re.compile(r".*(?:推动|推进|促进|引导|组织|动员|激励|希望|勉励|号召|鼓励|要求|让|使|要)")
_ASKED = re.compile(r"(?:希望|勉励|号召)([一-鿿]{2,12})")
_LONGEST_MADE = 30
_LONGEST_ACTOR = 12


def figures_by_predicate(reading: Reading, labels: Labels, cues: list[Token]) -> Iterator[Related]:
    """X是Y的基石, X是Y的“压舱石”."""
    text = reading.text
    named = [Span(cue.start, cue.end) for cue in cues]
    quoted = [s for s in labels.quoted if text[s.start - 1 : s.start] == "“" and text[s.end : s.end + 1] == "”"]
    for target in sorted({*named, *quoted}):
        end = target.end + (text[target.end : target.end + 1] == "”")
        begin = target.start - (text[target.start - 1 : target.start] == "“")
        closed = end == len(text) or text[end] in "，。；、！）\n"
        found = predicate_before(text, begin) if closed and text[begin - 1 : begin] in ("的", "是") else None
        if found:
            around = Span(found.subject.start, target.end)
            yield Related(found.subject, "metaphor", target, around, "relations/figure-by-predicate")


def things_made(reading: Reading, cues: list[Token], words: dict[int, Token]) -> Iterator[Related]:
    """把X作为Y的“熔炉”，作为Z的“考场”; 把X作为Y的着力点. ``words`` are the aspects and figures by where they end."""
    text = reading.text
    for cue in cues:
        made = _made(text, cue)
        if made is None:
            continue
        end = clause_end(text, cue.end)
        quoted = _QUOTED_AT_END.search(text, cue.end, end)
        word = words.get(end)
        around = Span(made.start, end)
        if quoted:
            yield Related(made, "metaphor", Span(*quoted.span(1)), around, "relations/made-figure")
        elif word and word.entry.tag == "figure":
            yield Related(made, "metaphor", Span(word.start, word.end), around, "relations/made-figure")
        elif word and text[word.start - 1] == "的" and word.start - 1 > cue.end:
            whole = Span(cue.end, word.start - 1)
            yield Related(whole, word.entry.term, made, around, "relations/made-aspect")


def _made(text: str, cue: Token) -> Span | None:
    """What is made something: between 把 or 将 and the first 作为 behind it in the statement."""
    begin = statement_start(text, cue.start)
    opened = list(_TAKES.finditer(text, begin, cue.start))
    if not opened:
        return None
    at = opened[-1].start()
    end = text.find("作为", at, cue.end)
    made = bare(text, Span(at + 1, end - (text[end - 1] == "，")))
    return made if 2 <= made.end - made.start <= _LONGEST_MADE else None


def parts_played(reading: Reading, cues: list[Token]) -> Iterator[Related]:
    """推动干部当好开路人、党员当好先锋队; 希望代表…，当好“主心骨”."""
    text = reading.text
    for cue in cues:
        part = _PART.match(text, cue.end)
        actor = _actor(text, cue.start)
        if part and actor:
            target = Span(*part.span(1 if part.group(1) else 2))
            yield Related(actor, "metaphor", target, Span(actor.start, target.end), "relations/part-played")


def _actor(text: str, at: int) -> Span | None:
    begin = max(clause_start(text, at), text.rfind("、", 0, at) + 1)
    cause = _CAUSES.match(text, begin, at)
    actor = Span(cause.end() if cause and cause.end() < at else begin, at)
    if actor.start < at:
        known = 2 <= at - actor.start <= _LONGEST_ACTOR and text[actor.start : at].isalnum()
        return actor if known and phrase_start(text, at, _LONGEST_ACTOR) <= actor.start else None
    asked = _ASKED.search(text, statement_start(text, at), at)
    return _first_phrase(text, Span(*asked.span(1))) if asked else None


def _first_phrase(text: str, span: Span) -> Span | None:
    """The words of a span before its first verb."""
    verbs = bounds().verbs
    for at in range(span.start + 2, span.end):
        if any(text[at : at + n] in verbs for n in (2, 3, 4)):
            return Span(span.start, at)
    return None
