"""Cuts what a speaker says into clauses and the segments between their commas."""

import re
from functools import cache
from typing import NamedTuple

from tonggao.language.sentences import Span
from tonggao.lexicon.words import terms_tagged

_CLAUSE = re.compile(r"[^。；！？;!?…\n]+")
_ANNOUNCES = re.compile("[^。；：？！\n，]{0,30}?(?:，[^。；：？！\n，]{0,30}?)?(?:希望|要求|意见|建议|倡议|寄语|[一二三四五六七八九十几两](?:[点条句]话?|件大?事情?|[个项](?:方面)?(?:重点)?(?:工作|任务|措施|重点)|个方面[^。；：？！\n，]{0,24})|以下(?:几个)?方面[^。；：？！\n，]{0,24})：(?=一是|一要|第一[，、])")
# 做到“五个必须”：|必须落实责任: only what the demands are called.
_NAMES_MUSTS = re.compile("(?:切实|坚决|努力|真正|要)?(?:做到|坚持|落实|遵守|牢记|严守)“[^“”]{2,8}”：(?=必须|不得|不准|不许|不能|严禁)")
# A further point of a list is a clause of its own where only a comma stands before it: 一是…，二是….
_FURTHER_POINT = re.compile("，(?=[二三四五六七八九十](?:是|要|[在从抓]))")
# What is to be reached in the end is one demand with all its points: 要达到以下目标，一是…，二是….
_GOALS = re.compile("(?:以下|如下|这样)[^，。；]{0,6}目标[，：](?=一是)")
# A second cue after 、 begins a demand of its own: 不准多头检查、不准选择性执法; short ones are one: 不得隐瞒、不得缓报.
_SEGMENT = re.compile(
    r"(?:[^，,：:、]|、(?!(?:不准|不得|不能|不许|严禁|决不|绝不|坚决不)[^，。；、]{3}|[又也更还]要|必须|务必))+"
)
_NUMERAL = "[一二三四五六七八九十]"
# 一抓认识到位，…；二抓措施到位: a counted verb opens a point.
_COUNTED_VERB = "[一二三四五六七八九十](?=抓(?!到底|[一二三四五六七八九十]))"
# What is left out at a segment's start: marks, numbering, and words that tie a demand to what was said before it.
_OPENING = re.compile(
    rf"(?:[”‘’\s\u3000、—－]|“(?!\ue000)|{_NUMERAL}是(?!一(?!把手|[律定丝体以如视刻心])|个)|{_COUNTED_VERB}|{_NUMERAL}(?=要)|{_NUMERAL}(?=[在从][^，]{{2,12}}上)|{_NUMERAL}+、|第{_NUMERAL}[，、是]|第{_NUMERAL}+条(?=[ \u3000])|（(?:{_NUMERAL}|\ue000)）|[0-9]{{1,2}}[.．、]|"
    r"就是(?=[^，]{0,12}(?:必须|不能|不得|应当))|[①-⑳]|另?一方面(?=[^，]{0,12}(?:要|应|必须|务必|不能|不得))|"
    r"(?:但是|但|因此|所以|为此|此外|而且|并且|同时|其中|那么|另外)(?=[^，]{0,20}(?:要|应|必须|务必)|(?:仍然?|依然|[决绝切]|万万|千万)不(?:能|得|可|准|要|许)))+"
)
_MAY_OPEN = frozenset("”‘’“、—－一二三四五六七八九十第（0123456789就但因所为此而并同其那另①②③④⑤⑥⑦⑧⑨⑩⑪⑫")
_NUMBERED = re.compile(
    rf"{_COUNTED_VERB}|[①-⑳]|(?<=[\n：；，])[0-9]{{1,2}}[.．、](?![0-9])|(?<=[：；，。\n])（(?:{_NUMERAL}|\ue000)）|{_NUMERAL}(?:[是、]|[在从](?=[^，。；]{{2,12}}上))|第{_NUMERAL}(?:[，、是]|{_NUMERAL}{{0,2}}条(?=[ \u3000]))"
)
_NUMBER = re.compile(r"[ \u3000]*[（(]?(?:\ue000|[0-9一二三四五六七八九十]){1,2}[）)、.．][ \u3000]*")
_NUMBERED_LATER = re.compile(rf"[；：，]{_NUMERAL}是")
# A demand ends before words that speak about it: 这是….
_MAY_TRAIL = frozenset("这否从因而所欢相我也并还")  # cheaper to see than that no pattern matches; so is _MAY_OPEN
_AFTERTHOUGHT = re.compile(
    r"这(?![个一些种项场片里支条次])|否则|从而使|因为|而这|所谓|[也并还]?欢迎|相信(?!群众|组织|科学|法律|自己|党)|我们?(?:坚信|深信|相信)"
)

_EACH_MUST = re.compile("[^、要]{1,6}(?<!不)要[^、要]{1,10}(?:、[^、要]{1,6}(?<!不)要[^、要]{1,10})+")
_MUST = "[^、“”]{2,16}(?:必须|应当|应该|一律|不得|不准|严禁)[^、“”]{2,16}"
_EACH_MUST_BY_NAME = re.compile(f"{_MUST}(?:、{_MUST})+")  # 服务商必须持证经营、网站必须备案
_SCATTERED = re.compile(r"【|[^\n]{0,60}(?:快讯|反响|热议|述评|综述|纪实|侧记|纪事|——)")
# A local column or a meeting in the title: news of one occasion, no digest.
_OF_ONE_OCCASION = re.compile(
    "【[^】\n]{0,12}(?:动态|发布|要闻|时政|头条|工作|教育|三严三实|两学一做|生产月|安全|党建|会议|镇区|乡镇|街道|县区|学习|党课|防汛|抗疫|防控|战[“‘]?疫[”’]?)[^】\n]{0,8}】"
    "|(?![^\n]{0,60}(?:侧记|纪实|纪事|综述|述评|主席|总书记))[^\n]{2,30}——[^\n]{2,40}(?:召开|举行|举办)[^\n]{0,30}(?:会|仪式|典礼|活动)"
)
RULES_AHEAD = re.compile("(?:(?:紧紧)?围绕|紧扣|按照|根据|遵循|对照|落实)(?=[^、要]{2,})")  # 围绕财政要稳、货币要活: rules to go by, no demands
_OF_A_LINE = re.compile("的(?:总体|基本|工作|总)?(?:思路|要求|原则|方针|总?基调|理念|导向|取向|策略)$")  # 坚持甲要稳、乙要活的总体思路
_FEWEST_EACH = 2
_WITHOUT_EXCEPTION = "一律"
_RANKS = ("第", "首先", "其次", "再次")
_RESUMES = re.compile(r"(?:我们?|大家|各)?(?:希望|务必|必须|要(?!求|么|是|不然|素|点))")


class Clause(NamedTuple):
    """A stretch up to ； or 。 with the segments between its commas; ``numbered``: it is a point of a list (一是…)."""

    start: int
    end: int
    segments: list[Span]
    numbered: bool


@cache
def _connectives() -> frozenset[str]:
    ranks = (f"第{numeral}" for numeral in _NUMERAL[1:-1])
    return frozenset([*terms_tagged("speech_context", "connective"), *ranks])


def has_numbering(shielded: str, start: int, end: int) -> bool:
    """Whether a point of a list (一是, 第一) begins in [start, end)."""
    return _NUMBERED.match(shielded, start, end) is not None or _NUMBERED_LATER.search(shielded, start, end) is not None


def past_number(shielded: str, start: int, end: int) -> int:
    """Where the words behind a number begin: 要求 in （1）要求…."""
    number = _NUMBER.match(shielded, start, end)
    return number.end() if number else start


def is_scattered(shielded: str) -> bool:
    """Whether the title is a feature's or a digest's: a speaker's words end where the demands end, what follows is the reporter's."""
    return _SCATTERED.match(shielded) is not None and _OF_ONE_OCCASION.match(shielded) is None


def is_counted(shielded: str, start: int) -> bool:
    """Whether a cue with a number opens a point at ``start`` (二要…)."""
    return shielded[start] in _NUMERAL and shielded.startswith("要", start + 1)


def may_be_numbered(shielded: str, start: int, end: int) -> bool:
    """Whether the clause [start, end) may be a point of a list; ``clause_of`` tells, at a higher cost."""
    return _NUMBERED.match(shielded, start) is not None or any(shielded.find(rank, start, end) >= 0 for rank in _RANKS)


def clause_spans(shielded: str, start: int, end: int) -> list[tuple[int, int]]:
    """The stretches of [start, end) up to ；, 。 or the next numbered point, as they stand."""
    spans = [match.span() for match in _CLAUSE.finditer(shielded, start, end)]
    if spans and (points := _ANNOUNCES.match(shielded, *spans[0])):  # 提三点希望：|一是…
        spans[:1] = [(start, points.end()), (points.end(), spans[0][1])]
    if _FURTHER_POINT.search(shielded, start, end) is not None and _GOALS.search(shielded, start, end) is None:
        spans = [part for span in spans for part in _points(shielded, *span)]
    if shielded.count(_WITHOUT_EXCEPTION, start, end) > 1:
        spans = [part for span in spans for part in _rules(shielded, *span)]
    return spans


def _rules(shielded: str, start: int, end: int) -> list[tuple[int, int]]:
    """学生进校一律测温，对发热者一律隔离: each rule with what it befalls is a clause of its own."""
    found = []
    at = shielded.find(_WITHOUT_EXCEPTION, start, end)
    if at >= 0 and "，" in shielded[start:at] and shielded[start] not in "凡对":  # …必须逐户查，…一律停，…一律打通 goes on
        return [(start, end)]
    while (following := shielded.find(_WITHOUT_EXCEPTION, at + 1, end)) >= 0 and at >= 0:
        comma = shielded.find("，", at, following)
        if comma >= 0:
            found.append((start, comma))
            start = comma + 1
        at = following
    return [*found, (start, end)]


def _points(shielded: str, start: int, end: int) -> list[tuple[int, int]]:
    commas = [match.start() for match in _FURTHER_POINT.finditer(shielded, start, end)]
    return list(zip([start, *(comma + 1 for comma in commas)], [*commas, end], strict=True))


def clause_of(shielded: str, start: int, end: int) -> Clause | None:
    """The clause that fills [start, end), without numbering, connectives and evaluations that trail (…，这是…); None if empty."""
    numbered = _NUMBERED.match(shielded, start) is not None
    segments = _segments(shielded, start, end)
    if len(segments) > 1 and _NAMES_MUSTS.match(shielded, segments[0].start):
        segments.pop(0)
    while segments and shielded[segments[0].start : segments[0].end] in _connectives():
        numbered = numbered or shielded.startswith(_RANKS, segments[0].start)
        segments.pop(0)
    return Clause(segments[0].start, segments[-1].end, segments, numbered) if segments else None


def _segments(shielded: str, start: int, end: int) -> list[Span]:
    found: list[Span] = []
    trails = False
    for match in _SEGMENT.finditer(shielded, start, end):
        segment = _trimmed(shielded, *match.span())
        if segment is None:
            continue
        if found and shielded[segment.start] in _MAY_TRAIL and _AFTERTHOUGHT.match(shielded, *segment):
            trails = True
        trails = trails and _RESUMES.match(shielded, *segment) is None
        if not trails:
            found += _each_told(shielded, segment)
    return found


def _each_told(shielded: str, segment: Span) -> list[Span]:
    """文件要短、会议要少、检查要并: things joined by 、 that each must be something of their own; else the segment."""
    if shielded.find("、", *segment) < 0 or _OF_A_LINE.search(shielded, *segment) or RULES_AHEAD.match(shielded, *segment):
        return [segment]
    each = shielded.count("要", *segment) >= _FEWEST_EACH and _EACH_MUST.fullmatch(shielded, *segment)
    if not (each or _EACH_MUST_BY_NAME.fullmatch(shielded, *segment)):
        return [segment]
    found = []
    start = segment.start
    while (end := shielded.find("、", start, segment.end)) >= 0:
        found.append(Span(start, end))
        start = end + 1
    return [*found, Span(start, segment.end)]


def told_before(shielded: str, position: int, reach: int) -> Span:
    """What its sentence says before ``position``, no farther back than ``reach`` code points: a text without a stop is one sentence."""
    near = max(0, position - reach)
    return Span(max(near - 1, shielded.rfind("。", near, position), shielded.rfind("\n", near, position)) + 1, position)


def _trimmed(shielded: str, start: int, end: int) -> Span | None:
    if shielded[start] in _MAY_OPEN or shielded[start].isspace():
        opening = _OPENING.match(shielded, start, end)
        start = opening.end() if opening else start
    while end > start and shielded[end - 1].isspace():
        end -= 1
    if end > start and shielded[end - 1] == "”" and shielded.rfind("“", start, end) < 0:
        end -= 1
    return Span(start, end) if end > start else None
