"""What a readout speaks of when it names an aspect: the task before, the subject of the sentence, of the line, or of the title."""

import re

from tonggao.extract.concepts.clauses import clause_start, statement_end, statement_start
from tonggao.extract.concepts.labels import Labels
from tonggao.language.occurrences import behind_mark
from tonggao.language.sentences import Span
from tonggao.lexicon.words import terms_tagged

_FRAME = 24
_FURTHEST = 4  # aspects in a row that belong to one idea
_TASKS = "发展(?!改革)|做好|推进|推动|抓好|搞好|加强|实现|实施|开展|建设|促进|落实|破解|解决|深化"
TASK = re.compile(rf"(?:^|[，。；：\n])(?:[一二三四五六七八九十]?要)?(?:全面|加快|扎实|深入|大力|持续|因地制宜|稳步|有序|切实|统筹|高质量|坚定不移)?(?:{_TASKS})([^，。；：、\n]{{2,16}})(?=，)")
_SAME_AGAIN = re.compile("(?:关键|重点|核心|根本|要害)(?:就?在|是|要?靠|要?看)")
_TASK_MUST = re.compile("，(?:必须|要|应当?|须|就要)")
_SUBJECT_MUST = re.compile(
    r"([^，。；：、“”\n]{2,14}?)，?(?:必须|要|应当?|须)(?:坚持|始终|牢牢|紧紧|坚定不移|毫不动摇)*$"
)
_AIMED_AT = ("锚定", "围绕", "聚焦", "紧扣", "瞄准", "立足")
_AIMS = "|".join(_AIMED_AT)
_BEFORE_TOPIC = re.compile(rf"(?:要)?(?:(?:加快|全面|扎实|深入|大力|持续|紧紧|牢牢)?(?:{_TASKS}|{_AIMS})(?:{_TASKS})?|[^，]{{1,8}}的)?")
_SAYS_OF_TOPIC = ("，", "要", "必须", "应", "须", "是")
_TASK_WORD = re.compile(_TASKS)
_TITLE_TOPIC = re.compile(r"就(?:深入|扎实|加快|全面|进一步)?(?:推进|推动|做好|加强|抓好)?([^\s，。]{3,20}?)作出重要")
_TOPIC_MUST = re.compile(r"(?:^|[，。\n])([^，。；：、\n]{3,10}?)要")
_FRAMES = re.compile(r"以[^，。；\n]{2,58}?为[^，。；以为\n]{2,6}(?=[，。；\n]|$)")
_SENTENCE = 300
_LINE_TOPIC = re.compile(r"(?:[^，。；\n]{0,24}(?:指出|强调|认为|要求|表示|说)，)?([一-鿿]{3,12}?)(?:始终)?是(?![否不])")
_ASPECT_AGAIN = re.compile(r"(?![这那此其])[一-鿿]{2,4}(?:就?是|就?在于?)(?![否因由])")
_SPEAKS = re.compile(r"[^，。；]{0,24}(?:指出|强调|认为|要求|表示|提出|说)，")
_HELD = re.compile(r".*(?:秉持|坚持|树立|树牢|践行|弘扬|贯彻|遵循|提出|推进|实施|推动|构建|把握)了?([^，。；：“”\n]{2,24})，$")
_IS_ONE = re.compile("[一-鿿]{2,10}是(?![否不])[一-鿿]{2,4}")
_LONGEST_TOPIC = 12
_NO_TOPIC = re.compile("同志|^(?:会议|大会|全会|[省市县区]委)$")
_POINTING = ("此次", "这次", "本次", "这项", "该项")
_ROW = re.compile(r"(?:[一-鿿]{2,4}是[^，。；]{1,14}，)*")
_WHOSE = re.compile(r"(?:^|(?<=[，。；：\n]))(?:此次|这次|本次)?(?![这那此其我你他她它])([一-鿿]{2,10}?)的(?:[一-鿿]{2,4})(?:就?是|就?在于?)")


def task_before(text: str, clause: int) -> Span | None:
    """X in the clause before, where that clause names a task: 推进X，…."""
    for _ in range(_FURTHEST):  # 推进X，关键在A，关键在B
        before = clause_start(text, clause - 1)
        if text[clause - 1 : clause] == "，" and _SAME_AGAIN.match(text, before):
            clause = before
    if text[clause - 1 : clause] != "，":
        return None
    found = TASK.search(text, max(0, clause_start(text, clause - 1) - 1), clause)
    return Span(*found.span(1)) if found and found.end() == clause - 1 else None


def sentence_topic(text: str, at: int, labels: Labels) -> Span | None:
    """The first concept of the sentence that ``at`` stands in."""
    start = at
    while start > max(0, at - _SENTENCE) and text[start - 1] not in "。！？\n":
        start -= 1
    return next(iter(labels.within(Span(start, at))), None)


def topic_of_frame(text: str, frame: int, labels: Labels) -> Span | None:
    """What must be done with something as its aspect (X要以…为主线), or what several aspects in one statement belong to."""
    must = _SUBJECT_MUST.search(text, max(0, frame - _FRAME), frame)
    subject = must.group(1) if must and must.end() == frame else ""
    if must and subject.endswith(terms_tagged("relation_words", "undertaking")) and "是" not in subject:
        return _undertaking(text, Span(*must.span(1)))
    begin, end = statement_start(text, frame), statement_end(text, frame)
    frames = list(_FRAMES.finditer(text, begin, end))
    if len(frames) < 2:
        return None
    before = labels.within(Span(begin, frames[0].start()))
    said_of = next((s for s in before if text.startswith(_SAYS_OF_TOPIC, s.end) and _opens(text, s.start)), None)
    aimed_at = said_of and said_of.end + 1 == frames[0].start() and text.startswith(_AIMED_AT, clause_start(text, said_of.start))
    if said_of and text[said_of.end] == "，" and clause_start(text, said_of.start) != begin and not aimed_at:
        return line_topic(text, frame)
    return said_of or line_topic(text, frame)


def _opens(text: str, at: int) -> bool:
    """Whether what begins at ``at`` is what its clause is about: nothing stands before it but a task's verb or …的."""
    return bool(_BEFORE_TOPIC.fullmatch(text, clause_start(text, at), at))


def _undertaking(text: str, span: Span) -> Span:
    """X in 做好X, X in X."""
    task = TASK.match(f"，{text[span.start : span.end]}，")
    return Span(span.start + task.start(1) - 1, span.end) if task else span


def title_topic(text: str) -> Span | None:
    """What an instruction is about, as its title says (就…作出重要指示)."""
    line_end = text.find("\n")
    found = _TITLE_TOPIC.search(text, 0, line_end if line_end > 0 else len(text))
    return Span(*found.span(1)) if found else None


def topic_pointed_at(text: str, at: int, end: int) -> Span | None:
    """Y before ``at``: the task that the sentence opens with, or, where one statement points twice, what must be done."""
    opening = max(0, at - _SENTENCE, text.rfind("。", 0, at), text.rfind("\n", 0, at))
    tasks = [m for m in TASK.finditer(text, opening, at) if _TASK_MUST.match(text, m.end())]
    if tasks:
        return Span(*tasks[-1].span(1))
    line = text.rfind("\n", 0, at) + 1
    topic = _TOPIC_MUST.search(text, max(line, at - _SENTENCE), at)
    return Span(*topic.span(1)) if topic and text.count("这个", behind_mark(text, "。", at), end) > 1 else None


def line_topic(text: str, at: int) -> Span | None:
    """What the line of ``at`` begins by saying something of: 会议指出，X是….

    None where the line opens otherwise.
    """
    found = _LINE_TOPIC.match(text, text.rfind("\n", 0, at) + 1)
    return Span(*found.span(1)) if found and found.end() < at and not _NO_TOPIC.search(found.group(1)) else None


def carried_topic(text: str, clause: int, labels: Labels) -> Span | None:
    """X where a clause goes on with its aspects: X的主体是A，|关键是B; X，第一要义是A，|核心是B; X千头万绪，|根本是B.

    ``clause`` is where the clause begins.
    """
    for _ in range(_FURTHEST):
        before = clause_start(text, clause - 1)
        if text[clause - 1 : clause] != "，" or not _ASPECT_AGAIN.match(text, before):
            break
        clause = before
    if text[clause - 1 : clause] != "，":
        return None
    before = clause_start(text, clause - 1)
    if whose := _WHOSE.match(text, before, clause):
        return Span(*whose.span(1))
    if (named := labels.before(text, clause)) and named.start - before <= _FURTHEST:
        return named
    if before != statement_start(text, before) and not _SPEAKS.fullmatch(text, statement_start(text, before), before):
        return None
    ends = (before + n for n in range(3, 11) if text[before : before + n].endswith(terms_tagged("relation_words", "undertaking")))
    end = next(ends, 0)
    opens = end and end < clause and text[before] != "在" and text[before:end].isalpha() and not text.startswith(_POINTING, before) and not _TASK_WORD.match(text, before)
    return Span(before, end) if opens else None


def topic_of_several(text: str, clause: int) -> Span | None:
    """X in X，A是基础，B是关键: an undertaking that fills the clause before, or before others that say such things."""
    for _ in range(_FURTHEST):
        before = clause_start(text, clause - 1) if text[clause - 1 : clause] == "，" else clause
        if before == clause or not _IS_ONE.fullmatch(text, before, clause - 1):
            break
        clause = before
    if text[clause - 1 : clause] != "，":
        return None
    before = clause_start(text, clause - 1)
    words = text[before : clause - 1]
    fits = words.isalpha() and 4 <= len(words) <= _LONGEST_TOPIC and words.endswith(terms_tagged("relation_words", "undertaking"))
    return Span(before, clause - 1) if fits and not _TASK_WORD.match(text, before) else None


def held_before(text: str, clause: int, labels: Labels) -> Span | None:
    """What the clause before holds to, where it names a concept: 秉持X和Y，|其核心要义就是…."""
    held = _HELD.search(text, clause_start(text, clause - 1), clause) if text[clause - 1 : clause] == "，" else None
    return Span(*held.span(1)) if held and labels.within(Span(*held.span(1))) else None


def goes_on(text: str, clause: int) -> bool:
    """Whether the clause before names an aspect too: 核心是A，|基本要求是B."""
    return text[clause - 1 : clause] == "，" and bool(_ASPECT_AGAIN.match(text, clause_start(text, clause - 1)))


def topic_of_row(text: str, at: int, labels: Labels) -> Span | None:
    """The first concept of the sentence before, where a sentence opens with its aspects one by one: 总抓手是A，突破口是B."""
    opening = text.rfind("。", max(0, at - _SENTENCE), at) + 1
    if opening == 0 or not _ROW.fullmatch(text, opening, at):
        return None
    return next(iter(labels.within(Span(statement_start(text, opening - 1), opening - 1))), None)
