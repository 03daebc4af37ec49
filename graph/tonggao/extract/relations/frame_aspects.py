"""Named aspects told by a frame: 以X为重点，推动Y; 以A为引领、以B为抓手，推动Y; Y，着力点是以X为重点; 以X为核心的Y."""

import re

from tonggao.extract.concepts.clauses import clause_end, clause_start
from tonggao.extract.concepts.labels import Labels, Related
from tonggao.extract.relations.topics import sentence_topic, task_before, title_topic, topic_of_frame
from tonggao.language.scan import Token
from tonggao.language.sentences import Span

_FRAME = 24
_LONG_FRAME = 60  # of several frames in one statement
_PUSHES = re.compile(
    r"，?(?:着力|大力|加快|扎实|深入|全面|持续|不断|有序|统筹|协同|一体)?(?:推动|推进|促进|加强|深化|带动|提升|完善|构建|改进|做好|抓好|开展|实施|建设|打造)(?:和?(?:拓展|推进|完善|改进|加强|提升|深化))?"
)
_OBJECT_STOP = re.compile(
    r"[，。；、\n]|进一步|不断|持续|全面|深入|向纵深|走深|落地|取得|迈上|实现|开创|更加|再上|提质|高质量发展"
)
_COUNTED_ONLY = ("几个", "几项", "几大")  # 抓好|几个环节
_ORDINALS = frozenset("一二三四五六七八九十")  # 二是以…为抓手 is a point
_TAIL = re.compile(r"[一-鿿]{0,6}?(?:体系|体制|制度|秩序|机制|格局)")
_NEW_KIND = re.compile(
    r"((?:新型|新)(?:(?![的和与及])[一-鿿]){1,8}(?:关系|模式|观|秩序|机制|格局|体系)|(?:(?![的和与及])[一-鿿]){2,8}(?:多边|双边|治理|合作)体系)(?=[，。；])"
)
_FRAMED_BEFORE = re.compile(r".{0,3}以.+为.+、$")
_FRAMED_NEXT = re.compile(r"[、，](?:坚持|并)?以[^，。；、以为]{2,24}为[一-鿿]{2,6}(?=[、，])")
_FURTHEST = 4  # frames in a row that lead up to one task
_TOLD_APART = re.compile("为[一-鿿]{2,4}、")  # 以A为根本、|B为支撑


def aspect_by_frame(text: str, cue: Token, labels: Labels) -> Related | None:
    """以X为重点，推动Y…; Y，着力点是以X为重点; and, in an instruction on Y, 以X为核心."""
    if cue.entry.term == "主题" or cue.entry.value == "said" or text[cue.start - 3 : cue.start - 1] == "同志":  # 以“…”为主题: of an event; 以改革为动力 says little
        return None
    begin = clause_start(text, cue.start)
    frame = text.rfind("以", begin, cue.start - 1)
    named = Span(frame + 1, cue.start - 1)
    reach = named.end - 1 - frame
    if frame < 0 or not 2 <= reach <= _LONG_FRAME:
        return None
    of = _noun_behind(text, cue.end + 1, labels) if text[cue.end : cue.end + 1] == "的" else None
    if of is None and (topic := topic_of_frame(text, frame, labels)):
        return Related(topic, cue.entry.term, named, Span(frame, cue.end), "relations/aspect-by-frame")
    if subject := _subject_before(text, Span(frame, cue.end), begin, labels):
        return Related(subject, cue.entry.term, named, Span(subject.start, cue.end), "relations/aspect-by-frame")
    if reach > _FRAME or _TOLD_APART.search(text, *named):
        return None
    pushed = _PUSHES.match(text, _behind_frames(text, cue.end))
    whole = of or (_pushed_on(text, pushed.end()) if pushed else _whole_before(text, cue, Span(begin, frame), labels))
    if whole is None or _names_no_whole(text, whole, Span(frame, cue.start)):
        return None
    around = Span(frame, max(cue.end, whole.end)) if whole.start > frame else Span(frame, cue.end)
    return Related(whole, cue.entry.term, named, around, "relations/aspect-by-frame")


def _subject_before(text: str, frame: Span, begin: int, labels: Labels) -> Span | None:
    """“两渠”战略 of “两渠”战略|以修渠、护渠为主要内容: a concept that opens the clause of a frame that ends it."""
    subject = labels.before(text, frame.start)
    closes = text[frame.end : frame.end + 1] in "，。；" and text[frame.start - 1] != "，"
    return subject if subject and closes and subject.start - begin <= (text[begin] == "“") else None


def _pushed_on(text: str, start: int) -> Span | None:
    """Y of 以X为重点，推动Y, which begins at ``start``; None where it is a list."""
    stop = _OBJECT_STOP.search(text, start + 2, start + _FRAME)
    if stop and stop[0] == "、":  # 以共识为引领，深化|汽车、冰雪运动等领域合作
        return None
    return Span(start, stop.start() if stop else clause_end(text, start))


def _whole_before(text: str, cue: Token, before: Span, labels: Labels) -> Span | None:
    """What the sentence, the clause before or, behind few words, the title is about; ``before``: the words of the clause before the frame."""
    frame = before.end
    if text[frame - 1 : frame] == "是" and text[frame - 2 : frame - 1] not in _ORDINALS:
        return sentence_topic(text, before.start, labels)
    leads = frame - before.start <= 3 or bool(_FRAMED_BEFORE.match(text[before.start : frame]))
    task = task_before(text, before.start) if text[frame - 1 : frame] == "，" else None  # 发展旅游，以…为突破口
    return task or (title_topic(text) if cue.entry.value and leads else None)


def _names_no_whole(text: str, whole: Span, framed: Span) -> bool:
    """抓好|几个环节; a spirit told by its parts; half of a pair of quotation marks."""
    spirit = text.endswith("精神", *whole) and any(mark in text[framed.start : framed.end] for mark in "、”")
    halved = text.count("“", *whole) != text.count("”", *whole)
    return spirit or halved or whole.end - whole.start < 2 or text.startswith(_COUNTED_ONLY, whole.start)


def _noun_behind(text: str, at: int, labels: Labels) -> Span | None:
    """The concept at ``at``, unless it only opens a longer name (中国特色社会主义|法律体系)."""
    label = labels.behind(at)
    if label is None and (kind := _NEW_KIND.match(text, at)):  # 以结伴为核心的|新型国家关系
        return Span(*kind.span(1))
    return label if label and not _TAIL.match(text, label.end) else None


def _behind_frames(text: str, at: int) -> int:
    """Where the frames end that follow one at ``at``: 以A为引领|、以B为抓手|，推进Y."""
    for _ in range(_FURTHEST):
        further = _FRAMED_NEXT.match(text, at)
        if not further:
            break
        at = further.end()
    return at
