"""Who sets out in a segment without a verb of taking part: 某某轻车简从，先后来到…, 某委以“…”为主题."""

import re

from tonggao.extract.events.cast import Cast
from tonggao.extract.events.doing_words import ON_THE_WAY
from tonggao.extract.events.subject_names import NameList, after_name, first_of_list, skip_adverbs
from tonggao.language.sentences import Span

_ON_FOOT = re.compile("(?:一行)?(?:先后|分别|深入|冒着?[雨雪严酷烈]|顶着|驱车|徒步|直接|实地){0,3}(?:来到|前往|深入|走进|赶赴|奔赴|分赴|赶到|[到赴]|带着|代表)(?!会)|(?:当地时间)?(?:[0-9]{1,2}[月日])*(?:凌晨|清晨|[上中下]午|傍晚|晚上?)?(?:乘坐?(?:专机|包机|火车|飞机|专列))?抵达(?!会)|[同与和][^，。；：]{2,30}?一[道起同]")
_NEAR = 80  # code points from a segment's start in which its subject stands
_MANNER = 6  # code points after a name that say how its bearer sets out
_IN_COMPANY = re.compile("[与和同][^，。；：]{1,30}?(?:一道|一起|一同)$")  # 与部分市人大代表一道，
_JUDGES = re.compile(r"[^，。；：]{0,8}?对[^，。；：]{2,40}(?:给予|予以|表示|作出|做出|进行)了?[^，。；：]{0,8}(?:肯定|欢迎|感谢|评价|赞赏|祝贺|慰问|问候|点评|谢意|敬意)$")  # 某某对工作给予充分肯定，同时要求…
AS_ROLE = re.compile("(?:分别)?作为[^，。；：]{2,24}(?:代表|委员|成员)$")  # 甲、乙、丙作为委员代表，在分会场作了发言
_AT_OATH = ("左手抚按", "手抚", "面对国旗", "面向国旗")  # 某某左手抚按《宪法》，右手举拳，领诵誓词
_TITLE = 40  # code points of the offices before the name that begins a segment
_GOES_ON = ("并强调", "并指出", "并要求", "并表示", "并希望", "并号召", "并提出", "并就", "并对", "并代表")
_GOVERNED = frozenset("受据按经在向对为由与随给被让把以从")
_TO_WHOM = re.compile("(?:[向给]|(?<!作)为|被|把)[^，。；：、]{0,12}$")
_GOVERNS = "受据应按经在向对为由同与随给以从"


def body_sets_out(text: str, segment: Span, cast: Cast) -> NameList | None:
    """某委以“…”为主题，进行学习: the body that opens a segment of manner."""
    start = skip_adverbs(text, *segment)
    body = next(iter(cast.bodies_in(start, segment.end)), None)
    if body is None or body.start != start:
        return None
    goes = skip_adverbs(text, body.end, segment.end)
    if not ON_THE_WAY.match(text, goes) and not text.startswith(("组织", "一行"), body.end):  # 某党委组织党员，前往某地，举行…; 某检查组一行8人，来我市
        return None
    return NameList((body,), body.start, body.end)


def sets_out(text: str, names: NameList, segment: Span) -> bool:
    after, _ = after_name(text, names.end, segment.end)
    begin = skip_adverbs(text, after, segment.end)
    if _IN_COMPANY.match(text, after, segment.end):
        return True
    return bool(ON_THE_WAY.match(text, begin)) or (begin == segment.end and begin > after)  # 某某、某某一行来校，


def goes_on(text: str, segment: Span) -> bool:
    """Whether a segment says where those named before it went, and nothing more (先后来到某镇)."""
    return _ON_FOOT.match(text, skip_adverbs(text, *segment), segment.end) is not None


def opening_name(text: str, segment: Span, cast: Cast) -> NameList | None:
    """Who begins a segment that says only how (某某轻车简从，先后来到…)."""
    persons = cast.persons_in(*segment)
    first, last = persons[0], persons[-1]
    if text.startswith(_GOES_ON, segment.end + 1) and first.start - segment.start <= _TITLE and not set(text[segment.start : first.start]) & _GOVERNED:
        alone = text[after_name(text, first.end, segment.end)[0]] not in "、和与及等的，"
        return NameList((first,), first.start, first.end) if alone else None  # 某某高度评价了工作，并要求
    goes = AS_ROLE.match(text, after_name(text, last.end, segment.end)[0], segment.end) or sets_out(text, NameList((last,), last.start, last.end), segment) or _JUDGES.match(text, after_name(text, last.end, segment.end)[0], segment.end)
    swears = text.startswith(_AT_OATH, after_name(text, last.end, segment.end)[0])
    given = _TO_WHOM.search(text, segment.start, last.start)  # 代表们向某某赠送了锦旗
    if given or (segment.end - last.end > _MANNER and not (goes or swears)) or last.start - segment.start > _NEAR or (text[segment.start] in _GOVERNS and not text.startswith("应急", segment.start)):
        return None
    begin = first_of_list(text, persons, len(persons) - 1)
    return NameList(tuple(persons[begin:]), persons[begin].start, last.end)
