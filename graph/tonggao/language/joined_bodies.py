"""What a phrase that was read as one name holds before the body's own: another body and a joining word, or who goes, speaks or asks there."""

import re
from collections.abc import Collection, Mapping

from tonggao.language.body import Body
from tonggao.language.name_words import is_place, surname_at
from tonggao.language.place_names import SINGLE_LEVELS
from tonggao.language.word_tags import dictionary_tag

# 县财政局会同 | 县足球协会, 市人大和 | 某某公司; not 同济, 对外, 联合会, 和平.
_JOINER = re.compile(
    "(?:将|已|要|还|分别|共同|联合|再次|继续)?(?:会同|以及|与|同(?![济仁乐方位学心德业盟])|和(?![平谐田美睦林龙静政])|及(?![时格])|向(?![阳心导])|代表(?![大团处作])|到(?!位)|赴|来(?![宾安凤福])|联合(?=[省市县区州旗镇乡]))"
)
_NAMED_BY_BOTH = ("实验室", "研究中心", "研究院", "联合会", "友好协会", "办公室", "委员会", "工作站", "领导小组")  # 某大学与某公司联合实验室
_PARTS = frozenset("处科室司股")  # 省文物局博物馆与社会文物处
_NO_PARTS = ("公司", "书记处")  # whole bodies, not parts of what stands before
_SHORTEST = 8  # code points of two names and what joins them
_LEAST = 3  # of the body behind
_LEADS = re.compile(
    "(?:记者[从在]|来自|接受|协调|邀请|依托|对接|配合|责成|报请|提请|商请|走进|深入|感谢|通过(?=[省市县区州])|联系(?=[省市县区州])|支持(?=[省市县区州])|希望(?=[省市县区州])|要求(?=[省市县区州])|会同(?!县))(?=[\u4e00-\u9fff]{3})"
)
_PREPOSITIONS = ("受", "经", "向", "从", "有", "与", "请", "令", "让", "据", "对", "同", "和")
_DOER = re.compile("(?P<who>[\u4e00-\u9fff]{2,3}?)(?:代表|向|深入|走进|率队到|先后来到|来到|前往|到|赴|在)")
_TOGETHER = "会同县"  # a county's name, too
_HEAD = 80  # code points that tell whose readout it is


def behind_joined(text: str, body: Body, by_end: Mapping[int, Body], stems: Collection[str]) -> Body:
    """The body without what stands before its name."""
    start = _behind_body(text, body, by_end)
    start = _behind_lead(text, start, body.end, stems)
    if start == body.start or start >= body.head + (body.end - body.head > _LEAST):
        return body
    return body._replace(start=start, bare_level=text[start] in SINGLE_LEVELS)


def _behind_body(text: str, body: Body, by_end: Mapping[int, Body]) -> int:
    if body.end - body.start < _SHORTEST:
        return body.start
    one = text.endswith(_NAMED_BY_BOTH, 0, body.end) or (text[body.end - 1] in _PARTS and not text.endswith(_NO_PARTS, 0, body.end))
    for end in range(body.head - 1, body.start + 2, -1):
        other = by_end.get(end)
        if other is None or other.start < body.start - 1:
            continue
        joiner = _JOINER.match(text, end, body.head)
        if joiner is None or body.end - joiner.end() < _LEAST:
            continue
        if text[joiner.end()] in SINGLE_LEVELS or not (one or other.kind == "generic"):
            return joiner.end()
    return body.start


def _behind_lead(text: str, start: int, end: int, stems: Collection[str]) -> int:
    if text.startswith(_TOGETHER, start) and end - start > len(_TOGETHER) + 1 and _TOGETHER not in text[: min(_HEAD, start)]:
        return start + 2  # 会同 | 县水利局
    lead = _LEADS.match(text, start, end)
    if lead is not None:
        return lead.end()
    if text.startswith(_PREPOSITIONS, start) and not dictionary_tag(text[start : start + 2]) and _opens(text, start + 1, end, stems) and not any(text.startswith(stem, start) for stem in stems) and not is_place(text[start : start + 2]):
        return start + 1
    doer = _DOER.match(text, start, end) if surname_at(text, start) else None
    if doer is not None and surname_at(doer["who"], 0) and _opens(text, doer.end(), end, stems) and not any(text.startswith(stem, start) for stem in stems):
        return doer.end()
    return start


def _opens(text: str, at: int, end: int, stems: Collection[str]) -> bool:
    """Whether a name may open at ``at``: with a place or the word for one."""
    if end - at < _LEAST:
        return False
    return text[at] in SINGLE_LEVELS or any(text.startswith(stem, at) for stem in stems) or is_place(text[at : at + 3]) or is_place(text[at : at + 2])
