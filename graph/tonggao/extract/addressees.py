"""Who is told to do something: the actor before a cue, after 希望, or named earlier in the sentence."""

import re
from functools import cache

from tonggao.extract.actor_endings import sounds_like_actor
from tonggao.extract.actor_names import ActorNames
from tonggao.extract.duties import names_nobody, tells_to_act
from tonggao.extract.imperatives import IS, opening_at
from tonggao.extract.words import alternation, tags_of
from tonggao.language.sentences import Span

_PREPOSITION = re.compile(
    r"对|把|向|让|由于|在|给|同(?![志学胞行事仁])|与(?!会)|为|从|按照|关于|围绕|将|使|针对|通过|面对|根据|随着|当(?![地前事局])"
)
_PARTNER = re.compile(r"(?<![共一等相协合])同(?![行心舟意样步志时台等胞])|(?<!参)与(?![会时其])|和(?![平谐睦美])")
_TOGETHER = ("一道", "一起", "共同", "携手", "并肩")
_NOUN_GOES_ON = frozenset("的、和及与或之（“”，。家者员师们")
# What goes on after the noun phrase that names an actor, and how such a phrase ends.
_VERB_CHARACTERS = frozenset("在把以将对为从让使像能要应不作都也继再更多少早真珍们有")
_NOUN_ENDINGS = frozenset("家者员师生们人方团队友国省市县区委会部局院校企党组站群众属年王统理席相卿使长官联")
_OFFICIAL = (
    "庭",
    "局",
    "处",
    "科",
    "办",
    "室",
    "中心",
    "委",
    "部门",
    "机构",
    "单位",
    "机关",
    "人员",
    "力量",
    "队伍",
    "小组",
    "专班",
    "组",
)  # 监管部门 is a noun
_LONGEST_NAME = 40
_LONGEST_TERM = 12
_YEARS = frozenset({"今年", "明年", "全年", "每年", "当年", "去年"})
_QUANTIFIERS = ("广大", "各级", "各类", "各位", "全体", "所有", "每")  # 全县 广大党员
_MODIFIES = re.compile("(?![做当为是成])[一-龥]{2,4}的[一-龥]")
_UNDONE = re.compile("[^，]{2,12}的[也都还就则]?")
_LONGEST_LEAD = 44
_SPOKEN_TO = re.compile(
    "[向对](?P<one>[^，。；：“”向对]{2,16}?)(?:提出|提了|讲了|谈了|作了|发出|表示|强调|说)[^，。；：“”]{0,12}[，：:“]{1,2}$|"
    "(?:寄语|寄望于|(?<![明具总主新])要求|责令|责成|号召|呼吁|叮嘱|嘱咐|告诫|勉励|鼓励|提醒|倡议)(?P<other>[^，。；：“”]{2,16})[，：:“]{1,2}$"
)
_GOING_BY = re.compile("按照?|根据|依据|对照|围绕|结合|针对|聚焦|立足|本着|会同|比照|参照|以(?=[^，]+为)")
_NO_VERBS = ("有关", "更多")
_PRESENT = re.compile("(?:随行|在场|到场|在座|涉及|参会|与会|陪同|列席|前来)的")  # …的部门
_EACH_OF_YOU = ("各位", "诸位")
_FROM = ("由衷", "由此", "由于", "由来", "由小", "由点", "由表", "由浅", "由虚")
_ASIDE = re.compile(
    "对|把|不[^，]{1,8}、$|一[^，]{1,3}[也都]?$|任何(?:时候|时间|情况下|条件下)$|[^，的]{1,8}(?:[思行政组作工生业学]\\S[上中]|[期汛]?(?:之前|[汛期月底天日]前|期间|以内|[天日月]内))$|[^，]{2,6}不[^，]{1,4}$"
)


@cache
def _adverbs() -> re.Pattern[str]:
    """Adverbs between an actor and its cue."""
    return re.compile(rf"(?:{alternation('demand_context', 'adverb')})+$")


@cache
def _leading() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternation('speech_context', 'introduces')})+")


@cache
def _occupied() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternation('speech_context', 'occupies')})(?!于)")


@cache
def _carries() -> re.Pattern[str]:
    return re.compile(rf"{alternation('speech_context', 'carries')}|{IS}")


class Actors(ActorNames):
    """Who is told to do something in one readout."""

    def before(self, start: int, cue_start: int) -> Span | None:
        """The actor that is the subject of the cue at ``cue_start``, its segment starting at ``start``.

        None where there is none, or a mere topic.
        """
        leading = _leading().match(self._shielded, start, cue_start)
        if leading:
            start = leading.end()
        adverbs = _adverbs().search(self._shielded, max(start, cue_start - _LONGEST_TERM), cue_start)
        ends = (adverbs.start(), cue_start) if adverbs else (cue_start,)
        for end in ends:
            if end > start and (self._is_actor_end(end, start) or sounds_like_actor(self._shielded[start:end])):
                return self._noun_phrase(start, end)
        return self._occupied_actor(start, cue_start)

    def _occupied_actor(self, start: int, cue_start: int) -> Span | None:
        """The actor before what it is doing when it has to act (干部下乡要…; 市委对问题要…)."""
        for match in _occupied().finditer(self._shielded, start + 2, cue_start):
            if self._is_actor_end(match.start(), start):
                return self._noun_phrase(start, match.start())
        return None

    def is_aside(self, start: int, cue_start: int) -> bool:
        """Whether the words before a cue are no subject, so that the actor named before goes on (对…要, 一刻不能, 办不了的也要)."""
        leading = _leading().match(self._shielded, start, cue_start)
        start = leading.end() if leading else start
        if start == cue_start or _adverbs().fullmatch(self._shielded, start, cue_start):  # 又不能
            return True
        aside = _ASIDE.match(self._shielded, start, cue_start) or _UNDONE.fullmatch(self._shielded, start, cue_start)
        return aside is not None

    def _noun_phrase(self, start: int, end: int) -> Span | None:
        there = _PRESENT.match(self._shielded, start, end)
        start = there.end() if there else start
        if end - start > _LONGEST_NAME or _PREPOSITION.match(self._shielded, start, end):
            return None
        opening = opening_at(self._shielded, start, end)
        acts = opening is not None and opening[1] < end and self._acts_at(start, end)
        if (
            opening
            and acts
            and "的" not in self._shielded[start:end]
            and not self._shielded.startswith(_OFFICIAL, opening[1])
            and tags_of("actors").get(self._shielded[opening[1] : end]) != "head"  # 执行|干警, not 倡导|大家
        ):
            return None
        return Span(start, end)

    def carrying(self, segment: Span) -> Span | None:
        """The actor of whom a segment says what it is or bears (纪检机关是…，要…; 作为党员，要…)."""
        if self._shielded.startswith("作为", segment.start):
            return self.before(segment.start + 2, segment.end)
        if names_nobody(self._shielded, *segment):
            return None
        verb = _carries().search(self._shielded, segment.start, min(segment.end, segment.start + _LONGEST_NAME))
        return self.before(segment.start, verb.start()) if verb else None

    def after(self, start: int, end: int) -> Span | None:
        """The actor named right after a cue (希望各位代表珍惜荣誉; 建议由市残联牵头), or None."""
        start += self._shielded.startswith("由", start) and not self._shielded.startswith(_FROM, start)
        if self._shielded.startswith(_EACH_OF_YOU, start) and self._verb_at(start + 2, end):
            return Span(start, start + 2)
        named = self._list_at(start, end)
        if named and (named.end == end or self._is_followed_by_verb(start, named.end, end)):
            return named
        if self._from(start) is None and self._verb_at(start, end) and not self._shielded.startswith(_NO_VERBS, start):
            return None
        end = min(end, start + _LONGEST_NAME)
        marks = (self._shielded.find(mark, start, end) for mark in "，。；：")
        end = min([end, *(at for at in marks if at >= 0)])
        for at in range(start + 2, end + 1):
            known = self._ends_at(at, start) or self._is_quoted_body(start, at)
            if known and _MODIFIES.match(self._shielded, at, end):
                continue
            if not known and (self._shielded[at - 1] not in _NOUN_ENDINGS or self._shielded[at - 2 : at] in _YEARS):
                if self._acts_at(at, end) and not self._longer_actor(start, at):
                    return None
                continue
            if (
                at == end
                or self._is_followed_by_verb(start, at, end)
                or (
                    (self._word_ends_at(at, start) or (start, at) in self._mentioned)
                    and not self._noun_goes_on(start, at)
                )
            ):
                return Span(start, at)
        return None

    def kept_from(self, start: int, end: int) -> Span | None:
        """Who must not do what follows (不允许任何人说情; 严禁党员干部参与赌博), or None."""
        if not self._shielded.startswith("任何", start):
            named = self._list_at(start, end)
            return named if named and named.end < end and not self._noun_goes_on(start, named.end) else None
        for at in range(start + 3, min(end, start + _LONGEST_TERM)):
            if self._shielded[at] in "、和或" or self._longer_actor(start, at):
                continue
            if self._word_ends_at(at, start) or sounds_like_actor(self._shielded[start:at]):
                return Span(start, at)
        return None

    def spoken_to(self, start: int) -> Span | None:
        """To whom the points are put that begin at ``start`` (他向新任命的同志提出要求：), or None."""
        said = _SPOKEN_TO.search(self._shielded, max(0, start - _LONGEST_LEAD), start)
        if said is None or said.lastgroup is None:
            return None
        told = Span(*said.span(said.lastgroup))
        words = self._shielded[told.start : told.end]
        named = words.replace("、", "").isalnum() and (self._is_actor_end(told.end, told.start) or sounds_like_actor(words))
        return told if named else None

    def told_next(self, start: int, end: int) -> Span | None:
        """The actor that opens a later segment of what is asked (要求甲牵头，乙配合), or None."""
        told = self.after(start, end) if self._from(start) is not None else None
        return told or self.told_bare(start, end)

    def is_body(self, actor: Span) -> bool:
        """Whether an actor begins with a single body or place by its name (县委宣传部, 云州县), not 各单位 or 大家."""
        return any(start == actor.start for start, _ in self._mentioned_bodies) or self._ends_in_division(actor)

    def _ends_in_division(self, actor: Span) -> bool:
        return actor.end - actor.start > 2 and self._shielded[actor.end - 1] in "省市县区州镇乡"

    def told_bare(self, start: int, end: int) -> Span | None:
        """The actor that opens a segment and is told by a bare verb (市委办每月通报进度; 各乡镇于月底前将方案报县委), or None."""
        opens = opening_at(self._shielded, start, end) is not None and self._from(start) is None
        start += self._shielded.startswith("由", start) and not self._shielded.startswith(_FROM, start)
        if names_nobody(self._shielded, start, end) or (opens and not self._shielded.startswith("有关", start)):
            return None
        for at in range(start + 2, min(end, start + _LONGEST_NAME)):
            last = self._shielded.rfind("（", start, at) if self._shielded[at - 1] == "）" else at  # 各县（市、区）
            named = (start, at) in self._mentioned_bodies or self._word_ends_at(last, start)
            if not (named or sounds_like_actor(self._shielded[start:last])):  # cheaper to tell than a verb behind it
                continue
            if _MODIFIES.match(self._shielded, at, end):
                continue
            if tells_to_act(self._shielded, at, end) and not self._longer_actor(start, at):
                done = named and (start, at) not in self._mentioned_bodies and self._verb_inside(start, at)
                return None if done else self._noun_phrase(start, at)
        return None

    def told_over(self, first: Span, second: Span) -> Span | None:
        """The actor that opens a segment and is told in the next one (各乡镇按照…的任务，逐村分解), or None."""
        if not tells_to_act(self._shielded, *second) or names_nobody(self._shielded, *first):
            return None
        for match in _GOING_BY.finditer(self._shielded, first.start + 2, min(first.end, first.start + _LONGEST_NAME)):
            actor = self._noun_phrase(first.start, match.start())
            if actor and (self._is_actor_end(actor.end, actor.start) or sounds_like_actor(self._shielded[actor.start : actor.end])):
                return actor
        return None

    def _verb_inside(self, start: int, end: int) -> bool:
        """思想上高度重视高层次人才: what somebody does with an actor, no actor."""
        return self._shielded[start] not in "各全" and any(self._acts_at(at, end - 2) for at in range(start + 1, end - 3))

    def _acts_at(self, at: int, end: int) -> bool:
        opening = opening_at(self._shielded, at, end)
        return opening is not None and opening[0] in ("verb", "urgent")

    def _is_followed_by_verb(self, start: int, at: int, end: int) -> bool:
        modifies = _MODIFIES.match(self._shielded, at, end)  # 村里引进的项目
        return modifies is None and self._verb_at(at, end) and not self._longer_actor(start, at)

    def _noun_goes_on(self, start: int, at: int) -> bool:
        """Whether the actor that ends at ``at`` is only the first part of a noun phrase (企业 of 企业家, 代表 of 代表的)."""
        if self._shielded[at] in _NOUN_GOES_ON or self._shielded.startswith(_QUANTIFIERS, at):
            return True
        return self._longer_actor(start, at)

    def _verb_at(self, at: int, end: int) -> bool:
        if at >= end:
            return False
        return (
            self._shielded[at] in _VERB_CHARACTERS
            or self._shielded.startswith(_TOGETHER, at)
            or opening_at(self._shielded, at, end) is not None
        )

    def partner(self, start: int, end: int, willing: bool) -> Span | None:
        """With whom something is wished: 愿同…一道; 增进与…的友谊. ``willing``: 愿 is the cue, so 和 may mean with."""
        for match in _PARTNER.finditer(self._shielded, start, end):
            joins = match.group() == "和"
            found = self._joined(match.end(), end) if joins and willing else None
            if not joins:
                found = self._after_with(match.end(), end)
            if found is None:
                continue
            if self._shielded.startswith("在内的", found.end):
                further = self.after(found.end + 3, end)
                return Span(found.start, further.end) if further else found
            return found
        return None

    def _joined(self, start: int, end: int) -> Span | None:
        named = self._list_at(start, end)
        return named if named and self._verb_at(named.end, end) else None

    def _after_with(self, start: int, end: int) -> Span | None:
        return self.after(start, end) or self._list_at(start, end) or self._before_verb(start, end)

    def _before_verb(self, start: int, end: int) -> Span | None:
        """Any short noun that a verb or 的 follows."""
        if self._verb_at(start, end):
            return None
        for at in range(start + 2, min(end, start + _LONGEST_TERM)):
            if self._shielded[at - 1] in "，。；、":
                return None
            if self._shielded[at] == "的" or self._verb_at(at, end):
                return Span(start, at)
        return None
