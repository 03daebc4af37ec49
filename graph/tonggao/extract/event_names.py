"""Where a text names an event: a noun phrase that ends in 会议, 论坛, 仪式 … and stands where an event can stand.

Only a frame makes a name of it: the object of a verb (出席…), the subject of 召开 or 开幕, or 在…上. The frame gives the left end.
"""

import re
from typing import NamedTuple, cast

from tonggao.claims import EventKind
from tonggao.language.scan import Scan
from tonggao.language.sentences import Span
from tonggao.lexicon import Entry

_MAX_NAME = 70  # code points; what is longer is a clause
_BREAK = re.compile(r"[，。；：！？\n]|并|期间|之际|等(?=活动|[，。；、]|$)")
# What follows a head where its name has ended: 会议上, 论坛期间, 大会以来.
_ENDED = re.compile(r"上(?![海合市])|时|后|前|以来|精神")
_JOIN = re.compile(r"(?<=[会议坛式动典班晤])(?:[、和及与]|以及)")
_RELATIVE = re.compile(r".*(?:召开|举行|举办|主办|承办|组织|主持|发起|倡议|参加|所在|开展|进行|今年|今天|本次|此次)的")
_LEADING = re.compile(
    r"(?:了|由[^，。；：]{1,20}(?:主办|承办|主持|发起|倡议|举办|组织)的|本次|此次|这次|本届|该|今年|今天|昨天|当天|日前|近日|上述|有关|相关|正在|将|拟|还|并|又|也|定于"
    r"|[0-9０-９]{1,2}[月日]|[上中下]午|晚上?|至(?=[0-9])|，|（[^）]{0,10}）|[ \u3000]|在京|(?<=[月日])[上中下]旬)+"
)
_REPEATED = 5  # code points that stand twice in no name of an event
_GENERIC = ("会议", "大会", "论坛", "研讨班", "培训班", "活动", "仪式", "年会", "峰会", "座谈会")
_NO_NAME = re.compile(r"(?!就[职业]|对[话接外口]|为[民了])[向对为就从给把以按据应受被让]|[0-9一二两三四五六七八九十百多数]+(?:多|余)?[场项个次类]|各类|各种|多种|丰富|一系列|系列")
_GENERIC_MEETING = re.compile(r"(?:第[^第次]{1,6}次)?(?:扩大|全体|专题|例行|常务|党组|党委)?(?:（扩大）)?会议")
_BARE_WORDS = frozenset(
    {"", "本次", "此次", "这次", "该", "本届", "今年", "当天", "上述", "有关", "相关", "整个", "全体", "系列", "现场", "一系列", "多场", "此", "专题"}
)
SESSIONS = ("开幕式", "闭幕式", "开班式", "结业式", "开幕会", "闭幕会")
_LOCAL = ("全市", "全省", "全县", "全区", "全州", "全镇", "全乡", "全街道", "全校", "全旗", "全盟", "我市", "我省", "我县", "我区")
_ORDINAL = re.compile(r"第?([一二三四五六七八九十百〇0-9]+)([届次轮期批])")


class Head(NamedTuple):
    """The last word of an event's name, or several run together (工作会 + 会议), at [start, end)."""

    start: int
    end: int
    kind: EventKind
    object_only: bool


class EventName(NamedTuple):
    """The name of an event at [start, end). A bare one (会议, 此次论坛) points back to an event named before."""

    start: int
    end: int
    text: str
    head: str
    kind: EventKind
    bare: bool


def heads_of(scan: Scan) -> list[Head]:
    """The heads of a text in order; those that only begin an ordinary word (大会堂, 会议室) are left out."""
    heads: list[Head] = []
    closed = 0
    run_start, run_end = 0, 0
    entry: Entry | None = None
    for token in scan.of("event_heads"):
        if token.entry.tag == "none":
            closed = max(closed, token.end)
            while heads and heads[-1].end > token.start and heads[-1].start < token.end:
                heads.pop()
            continue
        if token.start < closed or scan.text[token.end : token.end + 1] == "》":
            continue
        if heads and token.start < heads[-1].end:
            run_start, run_end = heads[-1].start, max(heads[-1].end, token.end)
            longest = token.end > heads[-1].end or token.start <= run_start
            if longest:
                heads[-1] = _head(run_start, run_end, token.entry)
            continue
        heads.append(_head(token.start, token.end, token.entry))
    return heads


def _head(start: int, end: int, entry: Entry) -> Head:
    return Head(start, end, cast(EventKind, entry.tag), entry.value == "object")


def names_as_object(text: str, region: Span, heads: list[Head]) -> list[EventName]:
    """The events that a verb takes as its object in ``region``, which starts at the verb's end."""
    names: list[EventName] = []
    begin, reached = region.start, -1
    last: Head | None = None
    for head in (h for h in heads if region.start <= h.start and h.end <= region.end):
        if last is not None:
            if _BREAK.search(text, last.end, head.start) or _ENDED.match(text, last.end, head.start):
                break
            if joined := _JOIN.match(text, last.end, head.start):
                names.append(_name(text, begin, last))
                begin = joined.end()
        elif _BREAK.search(text, begin, head.start):
            break
        if head.object_only and not _ends_object(text, head.end, region.end):
            continue
        last, reached = head, head.end
    if last is not None and reached > begin:
        names.append(_name(text, begin, last))
    return [n for n in names if _proper(n)]


def _ends_object(text: str, end: int, limit: int) -> bool:
    return end >= limit or text[end] in "，。；、并时和（" or text.startswith("上", end)


def name_as_subject(text: str, region: Span, heads: list[Head], *, whole: bool = False) -> EventName | None:
    """The event whose name ends ``region`` but for adverbials: the subject of 召开, 举行, 开幕.

    ``whole``: the region is nothing but the name, so that any head will do.
    """
    for head in reversed(heads):
        if head.end <= region.end and not text.startswith(("形式", "方式"), head.end):
            if head.start < region.start or (head.object_only and not whole):
                return None
            return _proper(_name(text, region.start, head))
    return None


def _proper(name: EventName) -> EventName | None:
    """``name`` unless it is a clause, a prepositional phrase or a number of events."""
    return None if name.end - name.start > _MAX_NAME or _NO_NAME.match(name.text) else name


def name_in_adverbial(text: str, region: Span, heads: list[Head]) -> EventName | None:
    """The event of 在…上 or 在…期间 inside ``region``."""
    for head in reversed(heads):
        if head.end > region.end or head.object_only:
            continue
        if head.start < region.start:
            return None
        if text[head.end : head.end + 1] in ("上", "中", "期"):
            opened = text.rfind("在", region.start, head.start)
            return _name(text, opened + 1 if opened >= 0 else region.start, head)
    return None


def _name(text: str, begin: int, head: Head) -> EventName:
    start = _after_repetition(text, begin, head.start)
    if relative := _RELATIVE.match(text, start, head.start):
        start = relative.end()
    while (leading := _LEADING.match(text, start, head.start)) and leading.end() > start:
        start = leading.end()
    if text.startswith("在", start) and (relative := re.compile(r"在[^，。；：]{1,20}的").match(text, start, head.start)):
        start = relative.end()
    words = text[start : head.end]
    before = text[start : head.start]
    bare = before in _BARE_WORDS or (head.end - head.start == 3 and before.endswith(_GENERIC) and len(before) <= 4)
    return EventName(start, head.end, words, text[head.start : head.end], head.kind, bare)


def _after_repetition(text: str, begin: int, end: int) -> int:
    """A headline run into its own text says the name twice; the name begins with the second time."""
    words = text[begin:end]
    for at in range(len(words) - 2 * _REPEATED + 1):
        if (again := words.find(words[at : at + _REPEATED], at + _REPEATED)) >= 0:
            return begin + again
    return begin


def same_event(first: str, second: str, *, lenient: bool = False) -> bool:
    """Whether two names can be the same event's: one holds the other, or they differ only in how they begin.

    ``lenient`` is for a headline, which names the event of its own readout in other words (全市…会议 for 某市…会议).
    """
    first, second = first.removesuffix(_session(first)), second.removesuffix(_session(second))
    if first in second or second in first:
        return True
    numbers, others = ordinals(first), ordinals(second)
    if numbers and others:
        return numbers == others and (lenient or len(numbers) > 1)
    if _is_short_for(first, second) or _is_short_for(second, first):
        return True
    shared = _shared_end(first, second)
    if first.startswith("全国") != second.startswith("全国"):
        return False
    return shared >= (0.5 if lenient else 0.75) * min(len(first), len(second)) and shared >= 5


def ordinals(name: str) -> set[tuple[str, str]]:
    """The numbers that tell an event from others of its series: 十四届, 第七次."""
    return set(_ORDINAL.findall(name))


def _is_short_for(short: str, long: str) -> bool:
    """晋衔仪式 for 晋升上将军衔仪式: its characters in order, the same head."""
    rest = iter(long)
    return 4 < len(short) + 1 <= 10 and short[-2:] == long[-2:] and short[0] in long and all(c in rest for c in short)


def _session(name: str) -> str:
    """The part of an event that a name ends in (论坛开幕式), if any."""
    return next((s for s in SESSIONS if name.endswith(s) and len(name) > len(s) + 1), "")


def _shared_end(first: str, second: str) -> int:
    shared = 0
    while shared < min(len(first), len(second)) and first[-1 - shared] == second[-1 - shared]:
        shared += 1
    return shared


def is_generic(name: str) -> bool:
    """Whether a name says nothing without the body that meets: 会议, 扩大会议, 第十五次会议, 全体会议."""
    return bool(_GENERIC_MEETING.fullmatch(name))


def is_local(name: str) -> bool:
    """Whether a name says which event only to those on the spot (全市…会议)."""
    return name.startswith(_LOCAL)
