"""Where the name of what is held stands beside its verb: 召开检查验收工作会议, 检查验收工作会议在京召开. Verbs inside it are no deeds."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from tonggao.extract.events.cast import Cast
from tonggao.extract.events.names import EventNames
from tonggao.language.scan import Token
from tonggao.language.sentences import Span

_VERBS = frozenset({"召开", "举行", "举办", "召集", "主持召开", "联合举办", "联合主办"})
_ARRANGES = frozenset({"举办", "举行", "联合举办"})  # also a 活动: 举办主题演讲活动
_BEFORE = frozenset({"召开", "举行", "举办", "开幕", "闭幕", "结束"})
_ATTENDED = frozenset({"出席", "参加", "列席", "共同出席", "应邀出席", "莅临出席"})
_JOINED = re.compile("[、和及与]")
_MAX = 60  # code points of a name
_NEAR = 8  # code points before a person whose words a meeting studies: 深入学习贯彻某某…重要讲话精神研讨会
_STUDIED = re.compile("(?:学习|宣传|贯彻|落实|传达|纪念|领会|弘扬|重温|践行)[^，。；：、]{0,4}$")
_ENDS = frozenset("，。；！？、：\n \u3000并上以时后期（(”")
_NO_DEEDS = ("讲座", "会晤", "对话", "磋商")
_MARKS = re.compile(r"[，。；：！？\n并]")
_ADVERBIAL = re.compile(
    r"(?:[于在][^，。；：]{1,24}?|[今昨]天|（[^（）]{2,12}）|正式|隆重|胜利|顺利|成功|圆满|如期|[0-9一二三四五六七八九十]{1,4}[月日]|[上下]午|[至到]|以[^，。；]{1,16}(?:方式|形式))*"
)


def held_spans(verbs: Sequence[Token], cast: Cast, names: EventNames) -> Iterator[Span]:
    """Spans of such names up to their heads, in no order; a verb that says it is held stands before or behind each."""
    if not names.heads:
        return
    for verb in verbs:
        if verb.entry.tag not in ("hold", "chair", "attend", "observe"):
            continue
        term = verb.entry.term.removesuffix("了")
        attends = term in _ATTENDED
        if (attends or term in _VERBS) and (after := _after(verb.end, names, arranged=term in _ARRANGES)):
            if not (attends and _JOINED.search(names.text, *after)):  # 出席会见和签约仪式
                yield after
        elif verb.entry.term in _BEFORE and (before := _before(verb.start, cast, names)):
            yield before


def _after(start: int, names: EventNames, *, arranged: bool = False) -> Span | None:
    text = names.text
    for at in range(bisect_left(names.heads, (start,)), len(names.heads)):
        head = names.heads[at]
        if head.end - start > _MAX or _MARKS.search(text, start, head.start):
            return None
        if head.end == len(text) or text[head.end] in _ENDS:
            if head.object_only and not arranged:
                return None
            return Span(start, head.end if head.kind == "study" and head.object_only else head.start)  # 举办某某专题培训: no training by somebody
    return None


def _before(end: int, cast: Cast, names: EventNames) -> Span | None:
    text = names.text
    at = bisect_right(names.heads, (end,)) - 1
    while at >= 0 and names.heads[at].end > end:
        at -= 1
    head = names.heads[at] if at >= 0 else None
    if head is None or head.object_only or end - head.end > _MAX or not _ADVERBIAL.fullmatch(text, head.end, end):
        return None
    begin = max((match.end() for match in _MARKS.finditer(text, max(0, head.start - _MAX), head.start)), default=max(0, head.start - _MAX))
    if any(not _STUDIED.search(text, max(begin, person.start - _NEAR), person.start) for person in cast.persons_in(begin, head.start)):
        return None
    noun = text.endswith(_NO_DEEDS, head.start, head.end)  # 专题讲座在…举行, 某国元首第九次会晤在…举行: no deed either
    return Span(begin, head.end if noun else head.start)
