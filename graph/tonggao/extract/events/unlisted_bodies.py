"""Bodies that only a list tells: 甲、乙、丙等企业负责人先后发言, 某局、某镇、某街道作表态发言. They need not all be known as bodies."""

import re
from functools import cache
from itertools import pairwise

from tonggao.extract.events.cast import Actor, Cast
from tonggao.language.sentences import Span
from tonggao.lexicon import load_lexicon

_FEWEST = 3  # members that make a list of names, not a phrase with 、
_REACH = 240  # code points before a verb in which its list stands
_ALL = re.compile(r"(?P<names>[^，。；：“”（）的]{3,20}?(?:[、和][^、，。；：“”（）的]{3,20}?)*)(?:等[0-9一二三四五六七八九十]*[家个]?(?:单位|企业)?)?(?:分别|现场|共同|各|先后|还|也|向[^，。；：]{2,20})*")
_NOBODY = re.compile("代表|有关|相关|部分|各")  # 国务院有关部门、最高法院负责同志: nobody is named there
_PLACE_ENDS = "省市县区州旗"
_TITLE = 40  # code points of an office before a name
_JOINS = re.compile("、|和|及|与|以及")
_GOVERNS = "向对给为在到赴由与同"  # 向县委、县政府和某某汇报
_PLACE_ALONE = 3  # code points: 江州、临江、鹤阳市交通局 are bureaus of three cities
_TOWNS = ("乡", "镇", "村", "街道", "社区", "农场", "林场")
_GENERAL = re.compile("听取|汇报|会议|会上|关于|通过|组织|机关部|相关|基层|企事业|上级|下级|其他|中央和|了")  # members that are no names
_GOVERNING = ("政府", *(f"{level}委" for level in "省市县区州旗盟"))
_VOICE_ENDS = re.compile("(?:主要|有关|相关)*(?:负责同志|负责人)$")
_VOICES = ("代表", "负责人", "负责同志")
_LIST = re.compile(
    r"(?P<names>(?:[^、，。；：“”（）()的和等\n]{2,10}、){2,}[^、，。；：“”（）()的和等\n]{2,10}?)(?:等|(?=[两三四五六七八九十0-9]+家))"
    r"(?:[0-9]+|[一二三四五六七八九十]+|多)?家?(?:企业|公司|单位|部门|高校|院校|机构|商协会|协会|银行|平台)"
    r"(?:的?[^，。；：、]{0,10}?)(?:负责人|负责同志|代表)(?:[就围结][^，。；：]{2,40}|[^，。；：、]{0,10})$"
)



@cache
def _ends() -> str:
    return "|".join(sorted(load_lexicon().terms("listed_body_ends"), key=lambda end: (-len(end), end)))


@cache
def _told_by_end() -> re.Pattern[str]:
    """规划财务司, 执行局: a member that nobody knows, by how it ends."""
    return re.compile(rf"[^0-9个]{{2,12}}(?:{_ends()})(?<!干部)(?<![东西南北中全内外]部)(?<![省市县区州旗盟])")


def ends_like_body(words: str) -> bool:
    """Whether words are those of a body by their end: 某工作委员会办公室."""
    return _told_by_end().fullmatch(words) is not None or words.endswith(("委员会办公室", "领导小组办公室", "指挥部办公室", "协会", "学会", "商会", "联合会", "基金会", "研究院", "集团", "公司"))


@cache
def _mixed() -> re.Pattern[str]:
    """某局、某镇、某街道作表态发言: one of them is known."""
    ends = _ends()
    return re.compile(
        r"(?P<names>(?:[^、，。；：“”（）()的和等\n]{2,14}[、和])+[^、，。；：“”（）()的和等\n]{1,12}?"
        rf"(?:{ends}))"
        r"等?(?:[^，。；：、]{0,8}?(?:单位|部门|地方|企业|乡镇))?(?:主要|有关)?(?:负责人|负责同志|代表)?"
        r"(?:关于[^，。；]{1,60}的?|向[^，。；：、]{2,16}|先后|分别|依次|现场|在会上|就[^，。；]{1,40}|围绕[^，。；]{1,40}|结合[^，。；]{1,40})*(?:作|做|作了|进行|进行了)?(?:交流|典型|表态|经验|书面|大会|重点|专题|情况|检视|检讨|对照检查|述职)?$"
    )


def listed_bodies(text: str, span: Span, cast: Cast) -> tuple[Actor, ...]:
    """The members of such a list at the end of ``span``, but for a few words before the verb; empty where none stands."""
    start = max(span.start, span.end - _REACH)
    if (heard := text.rfind("听取", start, span.end)) >= 0:  # 会议听取了 | 某局、某镇关于某事的汇报
        start = heard + len("听取")
    start += text.startswith("了", start)
    if text.find("、", start, span.end) < 0:
        return ()
    if (found := _LIST.search(text, start, span.end)) and not cast.persons_in(*found.span("names")):
        members = _members(found, cast)
        return members if len(members) >= _FEWEST else ()
    mixed = _mixed().search(text, start, span.end)
    if not mixed or _NOBODY.search(mixed["names"]) or cast.persons_in(start, span.end) or text[mixed.start("names") - 1] == "的":  # 关于某事的 | 报告、某局关于某事的报告
        return ()
    members = tuple(a for a in _members(mixed, cast) if len(a.name) > _PLACE_ALONE or _told_by_end().fullmatch(a.name) or cast.bodies_in(a.start, a.end))
    return members if cast.bodies_in(*mixed.span("names")) or _tell_bodies(members) else ()


def _tell_bodies(members: tuple[Actor, ...]) -> bool:
    """办公厅、规划财务司、人事司: whether a list tells by how all its members end that it is of bodies, not of towns alone."""
    told = all(_told_by_end().fullmatch(member.name) and not _GENERAL.search(member.name) for member in members)
    return told and not all(member.name.endswith(_TOWNS) for member in members)


def members_of(text: str, span: Span, cast: Cast) -> tuple[Actor, ...]:
    """The members of a list that is all that stands before a verb, if one of them is known as a body: 某红十字会、甲公司、乙服务队分别 | 捐赠."""
    listed = _ALL.fullmatch(text, *span)
    if listed is None or not cast.bodies_in(*span) or cast.persons_in(*span) or _NOBODY.search(listed["names"]):
        return ()
    return _members(listed, cast)


def listed_ahead(text: str, segment_start: int, cast: Cast) -> tuple[Actor, ...]:
    """The bodies of 甲、乙、丙等单位代表，某某、某某先后发言: a list that a comma parts from the persons who speak, too."""
    comma = segment_start - 1
    if comma < 0 or text[comma] != "，" or not text.endswith(_VOICES, 0, comma):
        return ()
    start = 1 + max(text.rfind(mark, max(0, comma - _REACH), comma) for mark in "，。；：\n")
    return listed_bodies(text, Span(max(start, comma - _REACH), comma), cast)


def bodies_joined(text: str, start: int, persons: tuple[Actor, ...], cast: Cast) -> tuple[Actor, ...]:
    """甲局, 乙镇 of 甲局、乙镇、丙村党支部书记某某作典型发言, 某党、某会以及委员某某作大会发言: bodies that open a list of speakers."""
    title = Span(max(start, persons[0].start - _TITLE), persons[0].start)
    bodies = [b for b in cast.bodies_in(start, persons[0].start) if _JOINS.match(text, b.end, title.end)]
    if not bodies or bodies[-1].end < title.start or text.find("，", bodies[-1].end, title.end) >= 0:
        return ()
    alone = not cast.bodies_in(bodies[-1].end, title.end) and not text.startswith("、", bodies[-1].end)
    if any(_JOINS.fullmatch(text, one.end, other.start) is None for one, other in pairwise(bodies)) or not (alone or len(bodies) > 1):
        return ()
    offices_of_two = not alone and any(b.name.endswith(_GOVERNING) for b in bodies)  # 县委、县政府督查室主任某某
    return () if offices_of_two or text[bodies[0].start - 1] in _GOVERNS else tuple(bodies)


def _members(found: re.Match[str], cast: Cast) -> tuple[Actor, ...]:
    """The members of a list; those that are known as bodies go by that name."""
    actors = []
    start, end = found.span("names")
    cuts = [at for at in range(start, end) if found.string[at] in "、和" and not cast.inside_body(at, at + 1)]
    for begin, stop in pairwise([start - 1, *cuts, end]):
        voice = _VOICE_ENDS.search(found.string, begin + 1, stop)  # 某部、某厅主要负责同志和某市、某州…
        span = Span(begin + 1, voice.start() if voice and begin + 1 < voice.start() else stop)
        known = [b for b in cast.bodies_in(*span) if (b.start, b.end) == span]
        if known or found.string[stop - 1] not in _PLACE_ENDS:  # 兰山区 is no body
            actors.append(known[0] if known else Actor(*span, found.string[span.start : span.end], person=False))
    return tuple(actors)
