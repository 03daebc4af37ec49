"""Who is told by a bare verb, who must not do something, and how the noun phrases end that name those who are told."""

import re
from collections.abc import Sequence
from functools import cache

from tonggao.extract.requirements.actor_endings import sounds_like_actor
from tonggao.extract.requirements.actor_names import ActorNames
from tonggao.extract.requirements.duties import names_nobody, tells_to_act
from tonggao.extract.requirements.imperatives import opening_at
from tonggao.language.segmenter import tagged_words
from tonggao.language.sentences import Span
from tonggao.lexicon.words import alternation, tags_of, terms_tagged

_PREPOSITION = re.compile(
    r"[^，]{0,6}把(?![手关])|对|把|向|让|由于|在(?![场座岗职]的?)|给|同(?![志学胞行事仁])|与(?!会)|为|从|按照|关于|围绕|将|使|针对|通过|面对|根据|随着|当(?![地前事局])"
)
TOGETHER = ("一道", "一起", "共同", "携手", "并肩")
_NOUN_GOES_ON = frozenset("的、和及与或之（“”，。家者员师们")
_VERB_CHARACTERS = frozenset("在向把以将对为从让使像能要应不作都也继再更多少早真珍们")
_FROM_NOW = ("近期", "今后", "下一步", "下步", "接下来", "日后")
_WITH_EFFECT = ("有力", "有序", "有效", "有所", "有更")
_QUANTIFIERS = ("广大", "各", "全体", "所有", "每")  # 全县 广大党员
MODIFIES = re.compile("(?![做当为是成把将被让给]|向(?!往)|按照|根据|围绕|沿着|本着|依托|遵循|以(?![^，。；]{1,8}为)|在(?:今后|以后|未来|将来|新|各自|平凡|下一步|接下来|[^，。；]{1,6}的[^，。；的]{1,6}[上中里下]))[一-龥]{2,4}的[一-龥]")
PRESENT = re.compile("会后(?=[各全有])|(?:随行|随团|同行|在场|到场|在座|涉及|参会|与会|陪同|列席|前来|参训|隶属|下属)的")  # …的部门
_TEACHES = ("启示我们", "告诉我们", "提醒我们", "告诫我们", "警示我们", "昭示我们", "启迪我们")
_TOLD = re.compile("(?:鼓励|勉励|叮嘱|嘱咐|提醒|号召|告诫|寄语|嘱托|要求)(?!他|她|的)")
_GOING_BY = re.compile("按照?|根据|依据|对照|围绕|结合|针对|聚焦|立足|本着|会同|比照|参照|以(?=[^，]+为)")
NO_AGENT = ("由衷", "由此", "由于", "由来", "由小", "由点", "由表", "由浅", "由虚")
DOES_WELL = ("办出", "办好", "办成", "办得")  # 论坛|办出成果: 办 is no office
_HAS_DUTY = re.compile("(?:担负|肩负|承担|发挥)着|居于|处于")  # 办公室担负着重要职责 says what it is for
_OF_WHERE = frozenset(("全国", "全省", "全市", "全县", "全区", "全州", "全镇", "全乡", "全校", "全院", "全厂", "全公司", "各级", "全系统", "全行业"))
_LONGEST_REST = 8
_SHORT_VERBS = frozenset("抓强促保建管带育聚引招选用留爱护惠帮扶助暖")
_NO_REST = frozenset("的和与及、，在对向为把将要应须不也")
_MAY = re.compile("[^，。；的]{0,10}?(?<![认许宁不适])可以?(?![持靠信行控观喜能见循再支追比贵口替用谓])")
_MAY_DO = ("能够", "可以", "结合", "围绕", "近期", "今后")
_HOW = ("大力", "大胆", "积极", "认真", "切实", "努力", "主动", "尽快", "继续", "充分", "严格", "全面", "深入", "扎实", "着力", "不断")  # 嘱咐企业负责人|大力推进创新
_BOUND = frozenset("以把将被让给向")  # 全厂职工|以厂为家
_TELLING = 4  # a name as long as this is no chance: 安保法警|严格查验
_STRICTLY = ("严格", "全程", "认真", "逐一", "逐个", "逐户", "逐人", "24小时", "昼夜", "坚守", "严把", "严查", "每日", "每天", "每周", "随时", "第一时间")
_WRONGDOER = re.compile("(?:凡|违反|违犯|违者|违法|违规|违纪|不服从|不执行|不履行|拒不|拒绝|逾期|未|肇事|逃避|阻挠|徇私)[^，。；]{0,24}者$")  # what befalls them is told to others
# What is done with them is the topic: 培养学生应注重创新.
_DONE_TO = re.compile("(?:培养|培育|教育|选拔|任用|发展|招收|引进|关心|关爱|服务|联系|依靠|团结|帮助|救助|保护|对待)(?:学生|党员|群众|人才|青年|农民|职工|孩子|儿童|老人|企业|干部)")
LONGEST_NAME = 40
LONGEST_TERM = 12


_JOINT_TEAM = re.compile("[一-龥]{2}(?:[和与、][一-龥]{2})+(?:工作|联合|领导)?(?:[小专]?组|专班|队|小分队|团)")  # 督导和服务工作组


# Words that begin like such an ending and name nobody: 强化|组织领导, 提高|站位.
_NO_ENDING = ("组织", "组建", "组成", "办理", "办好", "办法", "办事", "办学", "办案", "办实", "部署", "部位", "科学", "科技", "科研", "科普", "站位", "站稳", "站点", "处理", "处置", "处罚", "处分", "处突", "商业", "商贸", "商机", "局面", "局部")


def ends_official(shielded: str, at: int) -> bool:
    """Whether a word that opens like a verb goes on at ``at`` so that it names who acts: 审计|系统."""
    return shielded.startswith(terms_tagged("demand_context", "official"), at) and not shielded.startswith(_NO_ENDING, at)


@cache
def _field_body() -> re.Pattern[str]:
    """Bodies whose field of work is a verb elsewhere: 教育督导部门, 施工单位."""
    fields, bodies = (alternation("demand_context", tag) for tag in ("field", "of_field"))
    return re.compile(f"(?:{fields}){{1,2}}(?:{bodies})|派出所|联系领导|用[人工]单位")


def names_field(shielded: str, start: int, end: int) -> bool:
    """Whether words that begin like a verb name people or a body by their work: 抢险|官兵, 派驻|专家."""
    return _field_body().match(shielded, start, end) is not None


class ToldActors(ActorNames):
    """Those who are told without a cue before them."""

    def _noun_phrase(self, start: int, end: int) -> Span | None:
        words = self._shielded[start:end]
        if tags_of("actors").get(words) == "whole" or tags_of("actor_endings").get(words) == "ending":  # 宣传文化部门, 在校学生, 包联领导: no verb, no 在
            return Span(start, end)
        if end - start > 2 and words[-1] == "者" and words[-2] in "二两三四五":  # 贸易、投资、金融三者 are things
            return None
        if _WRONGDOER.match(self._shielded, start, end) or _DONE_TO.fullmatch(self._shielded, start, end):
            return None
        there = PRESENT.match(self._shielded, start, end)
        start = there.end() if there else start
        if self._shielded.endswith(_TEACHES, start, end):  # 历史启示|我们应坚定自信
            return Span(end - 2, end)
        told = _TOLD.match(self._shielded, start, end)  # 他鼓励|学生要树立信心
        start = told.end() if told and self._is_actor_end(end, told.end()) else start
        if end - start > LONGEST_NAME or _PREPOSITION.match(self._shielded, start, end):
            return None
        opening = opening_at(self._shielded, start, end)
        acts = opening is not None and opening[1] < end and self._acts_at(start, end) and _JOINT_TEAM.fullmatch(self._shielded, start, end) is None
        if (
            opening
            and acts
            and "的" not in self._shielded[start:end]
            and not ends_official(self._shielded, opening[1])
            and tags_of("actors").get(self._shielded[opening[1] : end]) != "head"  # 执行|干警, not 倡导|大家
            and _field_body().match(self._shielded, start, end) is None
        ):
            return None
        return Span(start, end)

    def doing(self, start: int, end: int) -> Span | None:
        """The actor that opens what is asked, before any verb (电力局架设照明), or None."""
        if names_nobody(self._shielded, start, end) or opening_at(self._shielded, start, end):
            return None
        for at in range(start + 2, min(end - 2, start + LONGEST_TERM)):
            if self._shielded[at - 1] in "的对在把向从这有":
                return None
            that = self._shielded[start] == "该" and not self._shielded.startswith("该项", start)  # 责令|该矿|停产
            if not (that or self._is_actor_end(at, start) or sounds_like_actor(self._shielded[start:at])):
                continue
            rest = at + 2 if self._shielded.startswith(_HOW, at) else at
            word, tag = tagged_words(self._shielded[rest:end])[0]
            if tag.startswith("v") and len(word) > 1 and word[0] != "有" and not self._noun_goes_on(start, at):
                return self._noun_phrase(start, at)
        return None

    def told_by_name(self, start: int, end: int) -> Span | None:
        """The actor, called by a word for actors or as each one, that opens a segment and is told by a bare verb, or None."""
        known = self._shielded[start] in "各全每" or self._from(start) is not None
        told = self.told_bare(start, end)
        if not known and (told is None or told.start != start or told.end - start < _TELLING or not self._shielded.startswith(_STRICTLY, told.end)):
            return None
        if told is None or self._shielded.startswith(("谁", "每人", "每个人"), start) or "的" in self._shielded[told.start : told.end]:
            return None
        return None if any(at == start for at, _ in self._people) else told

    def told_over(self, first: Span, second: Span) -> Span | None:
        """The actor that opens a segment and is told in the next one (各乡镇按照…的任务，逐村分解), or None."""
        if not tells_to_act(self._shielded, *second) or names_nobody(self._shielded, *first):
            return None
        for match in _GOING_BY.finditer(self._shielded, first.start + 2, min(first.end, first.start + LONGEST_NAME)):
            actor = self._noun_phrase(first.start, match.start())
            if actor and (self._is_actor_end(actor.end, actor.start) or sounds_like_actor(self._shielded[actor.start : actor.end])):
                return actor
        return None

    def told_bare(self, start: int, end: int) -> Span | None:
        """The actor that opens a segment and is told by a bare verb (市委办每月通报进度; 各乡镇于月底前将方案报县委), or None."""
        opens = opening_at(self._shielded, start, end) is not None and self._from(start) is None
        if _HAS_DUTY.search(self._shielded, start, end):
            return None
        start += self._shielded.startswith("由", start) and not self._shielded.startswith(NO_AGENT, start)
        opens = opens and not self._shielded.startswith("有关", start) and _field_body().match(self._shielded, start, end) is None
        if names_nobody(self._shielded, start, end) or opens or self._shielded[end - 1] == "的":  # 各站完不成任务的，…
            return None
        for at in range(start + 2, min(end, start + LONGEST_NAME)):
            last = self._shielded.rfind("（", start, at) if self._shielded[at - 1] == "）" else at  # 各县（市、区）
            named = (start, at) in self._mentioned_bodies or self._word_ends_at(last, start) or self._is_quoted_body(start, at)
            if not (named or sounds_like_actor(self._shielded[start:last])):  # cheaper to tell than a verb behind it
                continue
            if MODIFIES.match(self._shielded, at, end) or self._is_part_of_system(start, at, end):
                continue
            if _MAY.match(self._shielded, at, end):  # 居民|每户可指派一人外出: what is allowed
                return None
            if tells_to_act(self._shielded, at, end) and not self._longer_actor(start, at):
                done = named and (start, at) not in self._mentioned_bodies and self._verb_inside(start, at)
                return None if done else self._noun_phrase(start, at)
        return None

    def _is_part_of_system(self, start: int, at: int, end: int) -> bool:
        """Whether the words up to ``at`` only say of where those are that a verb follows: 全国|税务系统采取措施."""
        if self._shielded[start:at] not in _OF_WHERE:
            return False
        return any(sounds_like_actor(self._shielded[at:to]) or self._shielded[at:to] in tags_of("actors") for to in range(at + 2, min(end, at + _LONGEST_REST)))

    def told_by(self, segments: Sequence[Span]) -> Span | None:
        """Who is to do what befalls those of whom the segment before tells: 违反规定的，由公安机关予以处罚."""
        by = [segment for segment in segments[:1] if self._shielded.startswith("由", segment.start)]
        return self.told_bare(*by[0]) if by else None

    def _verb_inside(self, start: int, end: int) -> bool:
        """思想上高度重视高层次人才: what somebody does with an actor, no actor; 纪检机关和|组织|部门 does nothing."""
        if _field_body().match(self._shielded, start, end):
            return False
        if self._shielded.find("已", start, end) > 0:  # 云州市已组织力量|做好善后
            return True
        return self._shielded[start] not in "各全" and any(self._acts_at(at, end - 2) and self._does_at(at, end) for at in range(start + 1, end - 3))

    def _extended(self, actor: Span, end: int) -> Span:
        """An actor with the noun that its name goes on to before a verb: 家属|协管员把好关, 高新区|投促局、审批局的同志公布."""
        for at in range(min(end, actor.end + _LONGEST_REST), actor.end + 1, -1):
            rest = self._shielded[actor.end : at]
            if self._shielded.startswith((*DOES_WELL, "组织"), at - 1):  # 北京|论坛|办出成果, 院长|某某|组织救治
                continue
            if rest[0] in _NO_REST or rest.startswith(_MAY_DO) or not _BOUND.isdisjoint(rest) or not (sounds_like_actor(rest) or rest in tags_of("actors")):
                continue
            named = rest in tags_of("actors") or rest in tags_of("actor_endings")  # 辖区|派出所
            if not named and any(self._does_at(i, at) for i in range(actor.end, at - 1)):
                continue
            at = self._listed_on(at, end)
            if self._verb_at(at, end) or tells_to_act(self._shielded, at, end) or self._shielded.startswith("的同志", at):
                return Span(actor.start, at)
        return actor

    def _does_at(self, at: int, end: int) -> bool:
        """Whether a verb or adverb stands at ``at`` that is no part of an office's name (督查|室)."""
        opening = opening_at(self._shielded, at, end)
        return opening is not None and opening[0] != "frame" and not ends_official(self._shielded, opening[1])

    def _done_inside(self, start: int, end: int) -> bool:
        """Whether something is done between ``start`` and ``end``."""
        return any(self._does_at(at, end) for at in range(start + 2, end - 1))

    def _verb_and_object(self, start: int, end: int) -> bool:
        """Whether a verb takes the word for an actor behind it: 抓|队伍, 加强|队伍."""
        if _field_body().fullmatch(self._shielded, start, end):  # 勉励|抢险官兵
            return False
        if self._shielded[start] in _SHORT_VERBS and self._shielded[start + 1 : end] in tags_of("actors"):
            return True
        opening = opening_at(self._shielded, start, end)
        return opening is not None and opening[0] != "weak" and self._shielded[opening[1] : end] in tags_of("actors")

    def _listed_on(self, at: int, end: int) -> int:
        """Where a list of offices ends that goes on at ``at``."""
        while self._shielded[at : at + 1] == "、":
            further = next((n for n in range(min(end, at + LONGEST_TERM), at + 2, -1) if sounds_like_actor(self._shielded[at + 1 : n])), at)
            if further == at:
                break
            at = further
        return at

    def _acts_at(self, at: int, end: int) -> bool:
        opening = opening_at(self._shielded, at, end)
        return opening is not None and opening[0] in ("verb", "urgent")

    def _is_followed_by_verb(self, start: int, at: int, end: int) -> bool:
        modifies = MODIFIES.match(self._shielded, at, end)  # 村里引进的项目
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
            or self._shielded.startswith(_WITH_EFFECT, at)
            or self._shielded.startswith(TOGETHER, at)
            or self._shielded.startswith(_FROM_NOW, at)
            or opening_at(self._shielded, at, end) is not None
        )

    def kept_from(self, start: int, end: int) -> Span | None:
        """Who must not do what follows (不允许任何人说情; 严禁党员干部参与赌博), or None."""
        if not self._shielded.startswith("任何", start):
            named = self._list_at(start, end)
            return named if named and named.end < end and not self._noun_goes_on(start, named.end) else None
        for at in range(start + 3, min(end, start + LONGEST_TERM)):
            if self._shielded[at] in "、和或" or self._longer_actor(start, at):
                continue
            if self._word_ends_at(at, start) or sounds_like_actor(self._shielded[start:at]):
                return Span(start, at)
        return None
