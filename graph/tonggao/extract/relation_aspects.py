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
_FURTHER_ASPECT = re.compile(r"，[一-鿿]{0,4}(?:点|任务|要求|目标|核心|关键|方向|保证|立场|前提)是")
_LED_BY = re.compile(
    r"(?:要|就要|必须|牢牢|紧紧|始终|更加)*(?:抓住|把握住|把握|紧盯|扭住|牵住|紧扣|聚焦|围绕|突出|坚持|抓好|盯住|守住|注重)"
)
_FRAMED_BEFORE = re.compile(r".{0,3}以.+为.+、$")
_TITLE_TOPIC = re.compile(r"就(?:深入|扎实|加快|全面|进一步)?(?:推进|推动|做好|加强|抓好)?([^\s，。]{3,20}?)作出重要")
_TOPIC_MUST = re.compile(r"(?:^|[，。\n])([^，。；：、\n]{3,10}?)要")


def aspects(reading: Reading, labels: Labels, cues: list[Token]) -> Iterator[Related]:
    """From the idea to what the text names as its aspect."""
    text = reading.text
    for cue in cues:
        found = None
        before = text[cue.start - 1 : cue.start]
        if text[cue.end : cue.end + 1] == "是":
            found = _said(text, cue, labels)
        elif before == "的":
            found = _by_predicate(text, cue)
        elif before == "为":
            found = _by_frame(text, cue, labels)
        elif text[cue.start - 2 : cue.start] == "这个":
            found = _pointed_at(text, cue)
        if found:
            yield found


def services(reading: Reading, labels: Labels) -> Iterator[Related]:
    """组织路线为政治路线服务."""
    for source in labels.spans:
        target = labels.behind(source.end + 1) if reading.text[source.end : source.end + 1] == "为" else None
        if target and reading.text.startswith("服务", target.end):
            yield Related(source, "服务", target, Span(source.start, target.end + 2), "relations/serves")


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
    if text[cue.end : cue.end + 2] == "是否":
        return None
    begin = clause_start(text, cue.start)
    source = labels.before(text, cue.start - 1 if text[cue.start - 1 : cue.start] == "的" else cue.start)
    if source is None and begin == cue.start and cue.entry.value != "open":
        source = _topic(text, begin, labels)
    end = statement_end(text, cue.end + 1)
    further = _FURTHER_ASPECT.search(text, cue.end + 1, end)
    target = Span(cue.end + 1, further.start() if further else end)
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
        leads = frame - begin <= 3 or bool(_FRAMED_BEFORE.match(text[begin:frame]))
        whole = _title_topic(text) if cue.entry.value == "open" and leads else None
    if whole is None or whole.end - whole.start < 2 or text[cue.start - 3 : cue.start - 1] == "同志":
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
    end = cue.start - 2
    led = _LED_BY.match(text, clause_start(text, end), end)
    start = led.end() if led else phrase_start(text, end, _FRAME)
    line = text.rfind("\n", 0, start) + 1
    topic = _TOPIC_MUST.search(text, max(line, start - _SENTENCE), start)
    sentence = (text.rfind("。", 0, start) + 1, statement_end(text, cue.end))
    if not topic or text.count("这个", *sentence) < 2 or end - start < 2:
        return None
    around = Span(start, cue.end)
    named = bare(text, Span(start, end))
    return Related(Span(*topic.span(1)), cue.entry.term, named, around, "relations/aspect-pointed-at")
