"""Named aspects: X是Y的真谛, X的核心是Y, 把X作为Y的着力点, 以X为重点推动Y, 抓住X这个根本. The aspect's word is the relation."""

import re
from collections.abc import Iterator

from tonggao.extract.clauses import bare, clause_end, clause_start, statement_end
from tonggao.extract.concept_labels import Labels, Related, predicate_before
from tonggao.extract.concept_spans import phrase_start
from tonggao.extract.reading import Reading
from tonggao.language.scan import Token
from tonggao.language.sentences import Span

_FRAME = 24
_SENTENCE = 300
_PUSHES = re.compile(
    r"，(?:着力|大力|加快|扎实|深入|全面|持续|不断|有序|统筹|协同|一体)?(?:推动|推进|促进|加强|深化|带动|提升|完善|构建)"
)
_OBJECT_STOP = re.compile(
    r"[，。；、\n]|进一步|不断|持续|全面|深入|向纵深|走深|落地|取得|迈上|实现|开创|更加|再上|提质|高质量发展"
)
_TITLE_TOPIC = re.compile(r"就(?:深入|扎实|加快|全面|进一步)?(?:推进|推动|做好|加强|抓好)?([^\s，。]{3,20}?)作出重要")
_TOPIC_MUST = re.compile(r"(?:^|[，。\n])([^，。；：、\n]{3,10}?)要")
_LED_BY = re.compile(r"(?:抓住|把握|把握住|紧盯|扭住|牵住|紧扣|聚焦|围绕|突出|坚持|抓好)$")


def aspects(reading: Reading, labels: Labels, cues: list[Token]) -> Iterator[Related]:
    """From the idea to what the text names as its aspect."""
    text = reading.text
    for cue in cues:
        found = (
            _said(text, cue, labels)
            or _by_predicate(text, cue)
            or _by_frame(text, cue, labels)
            or _pointed_at(text, cue)
        )
        if found:
            yield found


def _by_predicate(text: str, cue: Token) -> Related | None:
    """X是Y的真谛."""
    if cue.entry.value == "open":
        return None
    found = predicate_before(text, cue.start)
    if not found or not found.whole or text[cue.end : cue.end + 1] not in "，。；、）”\n":
        return None
    around = Span(found.subject.start, cue.end)
    return Related(found.whole, cue.entry.term, found.subject, around, "relations/aspect-by-predicate")


def _said(text: str, cue: Token, labels: Labels) -> Related | None:
    """X的核心是Y; X，根本要求是Y；着力点是Z."""
    if text[cue.end : cue.end + 1] != "是" or text[cue.end : cue.end + 2] == "是否":
        return None
    begin = clause_start(text, cue.start)
    source = labels.before(text, cue.start - 1 if text[cue.start - 1 : cue.start] == "的" else cue.start)
    if source is None and begin == cue.start and cue.entry.value != "open":
        source = _topic(text, begin, labels)
    target = Span(cue.end + 1, statement_end(text, cue.end + 1))
    if source is None or target.start == target.end:
        return None
    return Related(source, cue.entry.term, target, Span(source.start, target.end), "relations/aspect-said")


def _topic(text: str, at: int, labels: Labels) -> Span | None:
    """The first concept of the sentence that ``at`` stands in."""
    start = at
    while start > max(0, at - _SENTENCE) and text[start - 1] not in "。！？\n":
        start -= 1
    return next(iter(labels.within(Span(start, at))), None)


def _by_frame(text: str, cue: Token, labels: Labels) -> Related | None:
    """以X为重点，推动Y…; Y，着力点是以X为重点; and, in an instruction on Y, 以X为核心."""
    if text[cue.start - 1 : cue.start] != "为":
        return None
    begin = clause_start(text, cue.start)
    frame = text.rfind("以", begin, cue.start - 1)
    if frame < 0 or not 2 <= cue.start - 2 - frame <= _FRAME:
        return None
    pushed = _PUSHES.match(text, cue.end)
    if pushed:
        stop = _OBJECT_STOP.search(text, pushed.end() + 2, pushed.end() + _FRAME)
        whole: Span | None = Span(pushed.end(), stop.start() if stop else clause_end(text, pushed.end()))
    elif text[frame - 1 : frame] == "是":
        whole = _topic(text, begin, labels)
    else:
        whole = _title_topic(text) if cue.entry.value == "open" and frame - begin <= 3 else None
    if whole is None or whole.end - whole.start < 2:
        return None
    named = Span(frame + 1, cue.start - 1)
    around = Span(frame, max(cue.end, whole.end)) if whole.start > frame else Span(frame, cue.end)
    return Related(whole, cue.entry.term, named, around, "relations/aspect-by-frame")


def _title_topic(text: str) -> Span | None:
    """What an instruction is about, as its title says (就…作出重要指示)."""
    line_end = text.find("\n")
    found = _TITLE_TOPIC.search(text, 0, line_end if line_end > 0 else len(text))
    return Span(*found.span(1)) if found else None


def _pointed_at(text: str, cue: Token) -> Related | None:
    """抓住X这个根本, in what is said of Y: Y要…."""
    if text[cue.start - 2 : cue.start] != "这个":
        return None
    end = cue.start - 2
    start = phrase_start(text, end, _FRAME)
    line = text.rfind("\n", 0, start) + 1
    topic = _TOPIC_MUST.search(text, max(line, start - _SENTENCE), start)
    if not topic or not _LED_BY.search(text, max(0, start - 3), start) or end - start < 2:
        return None
    around = Span(start, cue.end)
    named = bare(text, Span(start, end))
    return Related(Span(*topic.span(1)), cue.entry.term, named, around, "relations/aspect-pointed-at")
