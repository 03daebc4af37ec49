"""Who is told to do something: the actor before a cue, after 希望, or named earlier in the sentence."""

import re
from collections.abc import Sequence
from functools import cache

from tonggao.extract.requirements.actor_endings import is_actor_phrase, sounds_like_actor
from tonggao.extract.requirements.duties import bears_duty, names_nobody
from tonggao.extract.requirements.imperatives import IS, opening_at
from tonggao.extract.requirements.partners import Partners
from tonggao.extract.requirements.told_actors import LONGEST_NAME, LONGEST_TERM, PRESENT
from tonggao.language.sentences import Span
from tonggao.lexicon.words import alternation

_NEAR = 8
_UNDONE = re.compile("[^，]{2,12}的[也都还就则]?")
_LONGEST_LEAD = 44
_SPOKEN_TO = re.compile(
    "[向对](?P<one>[^，。；：“”向对]{2,26}?)(?:一再|再三|反复|多次|特别|专门|郑重)?(?:提出|提了|讲了|谈了|作了|发出|表示|强调|指出|说)[^，。；：“”]{0,12}[，：:“]{1,2}$|"
    "(?:寄语|寄望于|(?<![明具总主新])要求|责令|责成|号召|呼吁|叮嘱|嘱咐|告诫|勉励|鼓励|提醒|倡议)(?P<other>[^，。；：“”]{2,16})[，：:“]{1,2}$"
)
_ONE = "任何(?!一[项种件条次场份]|作业|活动|行为|项目|工程|资金|产品|车辆|船只|问题(?!单位)|商品|药品|食品|信息|数据|事项|工作(?!人员)|区域|地方(?!政府)|地块|时候|时间|时刻|情况|条件|环境|理由|形式|借口|名义|手段|场合|问题|方式)[一-龥]{1,6}?"
_ANYONE = re.compile(f"{_ONE}(?:(?:、|和|或者?|及)(?:任何)?[一-龥]{{1,6}}?)*(?=[都也均一绝决不严]|$)")
_WHEN = re.compile("(?:[和及]|以及)?(?:(?:当前|目前|现在|眼下)(?:和|及|以及)?)?(?:今后|下)一个?(?:时期|阶段|段时间|步)|当前|目前|近期|今后|[0-9]{1,2}[月日][^，的]{0,4}?[前内]|[0-9]{1,2}月[底末初](?!前)|[^，的]{2,6}(?:期间|之际|时候)|[^，的]{2,8}(?<![之以])(?:之|以)前|(?:19|20)[0-9]{2}年(?:度|[上下]半年)?")
_HIMSELF = re.compile("(?:自身|自己|本身|本人|每人|人人)[也都更还]?$")  # 组织部门|自身要过得硬
_THAN_EVER = re.compile("比(?:以往|以前|过去|历史上)?(?:的)?(?:任何(?:时候|时期|时刻)|以往|以前|过去)都?要?(?:更加?|还要?)?$")  # 中非双方|比以往任何时候都更|需要…
_UNALLOWED = re.compile("未经[^，。；的]{0,8}?(?:批准|同意|许可|允许|授权|审批|检疫|评估|审核|审查|验收|检测|检查|登记|备案|培训|考核|核实)")
_WHICHEVER = re.compile("凡(?:是)?(?=[^，的]{2,14}的[^，的]{1,6}$)")
_IN_TIME = re.compile("(?:一律|都|均)?(?:要|须|必须|应|应当|应该|得)(?:[在于][^，。；]{2,14}(?:前|内)|限期|尽快|立即|全部)[^，。；]{0,4}(?:改|完成|关|退|整|停|拆|转|搬|迁|清|注销|办理|纳入|建|销)")
_AMONG = frozenset("志门位体员府业校院镇乡县组构部")  # 各部门之间 act, not both sides between them
_JOINS = re.compile("特别是|尤其是|包括|以及|[、和及]")
_BY = re.compile("(?<![来理自缘])由(?![于此来衷])")
_ONES = "每(?:个人|人|名)(?![一-龥]{0,4}(?:党员|干部|成员|同志|职工|教师))[^，]{0,10}$"  # of those told before: 每人至少要读两本书
_NOT_ONE = re.compile("一[户人名个家分厘天刻寸亩株头][人户]?[也都]?")
_ANY_OF_YOU = re.compile("谁[也都就]$")
_DOING = frozenset("把将对向从到让给也")  # 各科室把精神传达到每名职工
_WHOEVER = re.compile(f"谁[^，]{{0,4}}$|{_ONES}")
_TO_THE_LAST = re.compile("一[户个条件家处项名次车滴米棵头间栋座张份分毛][也都]?$")  # 隐患一户都|不能漏: what it is done with
_ASIDE = re.compile(
    f"{_ONES}|对|把|不[^，]{1,8}、$|一[^，]{1,3}[也都]?$|[^，]{2,6}(?:再[^，]{1,3}|一[天刻分时丝点毫]{1,2})[也都]?$|在[^，]{2,8}$|任何(?:时候|时间|情况下|条件下)$|[^，的]{1,8}(?:[思行政组作工生业学]\\S[上中]|[期汛]?(?:之前|[汛期月底天日]前|期间|以内|[天日月]内))$|[^，]{2,6}不[^，]{1,4}$"
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
    return re.compile(rf"(?:{alternation('speech_context', 'occupies')})(?![于及])")


@cache
def _carries() -> re.Pattern[str]:
    return re.compile(rf"{alternation('speech_context', 'carries')}|{IS}|(?<![这那也不])就是|(?:没有?|未)(?:接到|收到|得到|经过|取得|获得)")


@cache
def _at_times() -> re.Pattern[str]:
    """When, behind the actor: 机关干部|工作日中午|一律不准饮酒."""
    occasion = alternation("demand_context", "occasion")
    return re.compile(rf"(?:(?:{occasion})(?:期间|时间|期|[前后时])|工作日|节假日|平时)(?:中午|午间|夜间|里)?$")

# When or in which place of a row, behind the actor: 教师|上课前|必须…; 水利局|每半年|要…; 医院|一是|要….
_MOMENT = re.compile(
    "[一-鿿、]{2,8}?(?:之前|以前|之后|以后|期间|的?同时|过程中|前|后|时)|[一二三四五六]是|[一二三四五六](?=[要须应必])|第[一二三四五]"
    "|(?:今年|明年|当年|[0-9]{4}年)?[0-9]{1,2}月(?:[0-9]{1,2}日)?[底末初中]?(?:之前|以前|前|之内|内)|今年[内底]|年[内底]前?"
    "|中途|一[年月周天]|夜间|夜里|平时|随时|任何时候[都也]?|从?(?:现在|即日|今[天日年]|明[天年]|本周|下周|[0-9]{1,2}[月日])起|每(?:半年|一?[天日周月年]|[两三]?个?月|季度?|学期|旬)(?:至少|都)?|(?:[本当下次]?[周月年季旬]度?|[0-9]{1,2}[月日]份?)[底末初中内前]{1,2}"
)
_DONE_TO = re.compile("(?:[税医房教林企机改][一-龥])?(?:调整|改革|换届|选[拔举配]|任[免用]|提拔|培训|考核|管理|监督|教育|整合|撤并|合并|建设|改制|重组|普查|调查|审计|评[选议价]|巡[察视]|反映|来信|来访)")  # 干部|调整期间
_YOU_ARE = re.compile("(?:你们|大家|各位|我们)(?=都?是|作为|处在|肩负|站在|身处|担负|承担|想问题|看问题|谋划|作决策|做决策|办事情|干事创业|(?:[一-龥]{4}、)*[一-龥]{4}(?:，|$))")
_WE_DO = re.compile("(?:今天|今后|现在|当前)?(?P<we>我们)(?:今天|现在|正在)?(?:纪念|缅怀|庆祝|开展|举行|召开|学习|推进|实施|建设)")
_LEADER = re.compile("(?:总书记|主席|总理|党中央)$")  # 总书记在云州工作多年，|要认真领悟: told of, not told
_IN_GENERAL = ("人民", "群众", "百姓", "老百姓")  # 人民就是江山，|要为民造福
_ABOVE_ALL = re.compile("特别是|尤其是")  # 尤其是|领导干部，要…
_AND_MUST = re.compile("(?:[二三四五六七八九十]是|第[二三四五六])?，?要")
_UNDERGOES = re.compile("(?:始终|永远|牢牢|紧紧|切实|都|也|首先)*(?:掌握在|握在|置于|放在|摆在|建立在|贯穿|纳入|得到|受到)")
_LEADERS = "领导"  # 领导|要带头下井; 党的领导要加强 tells nobody
_MOMENT_ENDS = frozenset("途里候起前后时间中是天日周月年度期旬底末初内都少一二三四五")


class Actors(Partners):
    """Who is told to do something in one readout."""

    def before(self, start: int, cue_start: int) -> Span | None:
        """The actor that is the subject of the cue at ``cue_start``, its segment starting at ``start``.

        None where there is none, or a mere topic.
        """
        if (ever := _THAN_EVER.search(self._shielded, start, cue_start)) and ever.start() > start:
            cue_start = ever.start()
        if (anyone := self._shielded.find("任何", start, cue_start)) >= 0 and (whoever := _ANYONE.match(self._shielded, anyone, cue_start)):
            return Span(anyone, whoever.end())  # 补贴资金|任何单位和个人不得挪用
        if _NOT_ONE.fullmatch(self._shielded, start, cue_start):  # 一户也|不能漏
            return None
        if self._shielded[cue_start - 1] == "谁" and self._shielded[cue_start] in "就也都" and cue_start == start + 1:
            return Span(start, cue_start)  # 谁出纰漏，|谁就要说清楚
        if whoever := _ANY_OF_YOU.search(self._shielded, start, cue_start):  # 谁|也不许碰; 谁出纰漏，谁|就要说清楚
            return Span(whoever.start(), whoever.start() + 1)
        if _WHOEVER.match(self._shielded, start, cue_start) or _TO_THE_LAST.search(self._shielded, max(start, cue_start - 4), cue_start):
            return None
        leading = _leading().match(self._shielded, start, cue_start)
        if leading:
            start = leading.end()
        allowed = _UNALLOWED.match(self._shielded, start, cue_start)  # 未经批准|学生不准返校
        start = allowed.end() if allowed and allowed.end() < cue_start else start
        when = _WHEN.match(self._shielded, start, cue_start)  # 春灌期间任何人不得…
        if when and when.end() < cue_start:
            start = when.end()
        if self._shielded.find("对", start + 2, cue_start) > 0 and (acting := self._occupied_actor(start, cue_start)):
            return acting  # 组织部门|对敢担当的干部要…
        himself = _HIMSELF.search(self._shielded, max(start, cue_start - _NEAR), cue_start)
        if himself and himself.start() > start + 1:
            cue_start = himself.start()
        if self._shielded[cue_start - 1] in "你您" and cue_start > start:  # 这件事|你要盯到底
            return Span(cue_start - 1, cue_start)
        adverbs = _adverbs().search(self._shielded, max(start, cue_start - LONGEST_TERM), cue_start)
        among = self._shielded.rfind("之间", start, adverbs.start() if adverbs else cue_start)
        if among > 0 and among + 2 == (adverbs.start() if adverbs else cue_start) and self._shielded[among - 1] in _AMONG:
            return self._noun_phrase(start, among) if self._is_actor_end(among, start) or sounds_like_actor(self._shielded[start:among]) else None
        times = _at_times().search(self._shielded, max(start, cue_start - LONGEST_TERM), adverbs.start() if adverbs else cue_start)
        ends = (*((adverbs.start(),) if adverbs else ()), cue_start, *((times.start(),) if times else ()))
        for end in ends:
            if self._shielded[start:end] == _LEADERS:
                return Span(start, end)
            if end > start and (self._is_actor_end(end, start) or sounds_like_actor(self._last_joined(start, end))):
                return self._noun_phrase(start, end)
        acting = self._occupied_actor(start, cue_start) or self._actor_at_moment(start, cue_start)
        return acting or (self._actor_at_moment(start, adverbs.start()) if adverbs else None)

    def _actor_at_moment(self, start: int, end: int) -> Span | None:
        """The actor before words that say when it has to act (教师|上课前|必须…), or its first, second … duty."""
        if end - start > LONGEST_NAME or self._shielded[end - 1] not in _MOMENT_ENDS:
            return None
        for at in range(end - 2, start + 1, -1):
            if self._shielded[at - 2] in "的每" or _DONE_TO.match(self._shielded, at, end) or not _MOMENT.fullmatch(self._shielded, at, end):
                continue
            if self._is_actor_end(at, start) or sounds_like_actor(self._shielded[start:at]):
                return self._noun_phrase(start, at)
        return None

    def _last_joined(self, start: int, end: int) -> str:
        """The last of those that a noun phrase joins (各级部门特别是|市县局), else all of it."""
        words = self._shielded[start:end]
        found = [match.end() for match in _JOINS.finditer(words)]
        return words[found[-1] :] if found and len(words) > LONGEST_TERM else words

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

    def carrying(self, segment: Span) -> Span | None:
        """The actor of whom a segment says what it is or bears (纪检机关是…，要…; 作为党员，要…)."""
        if self._shielded.startswith("作为", segment.start):
            return self.before(segment.start + 2, segment.end)
        if you := _YOU_ARE.match(self._shielded, *segment):  # 你们是第一道防线，|必须…
            return Span(*you.span())
        if we := _WE_DO.match(self._shielded, *segment):  # 今天我们纪念先辈，|要…
            return Span(*we.span("we"))
        if names_nobody(self._shielded, *segment):
            return None
        verb = _carries().search(self._shielded, segment.start, min(segment.end, segment.start + LONGEST_NAME))
        if verb:
            actor = self.before(segment.start, verb.start())
            if actor and verb.group() == "就是" and self._shielded[actor.start : actor.end] in _IN_GENERAL:
                return None
            return None if actor and _LEADER.search(self._shielded, *actor) else actor
        leading = _leading().match(self._shielded, *segment)  # 今后|员工未经培训，不得…
        start = leading.end() if leading else segment.start
        actor = self._occupied_actor(start, segment.end) or self._actor_at_moment(start, segment.end)
        return None if actor and _LEADER.search(self._shielded, *actor) else actor

    def bearing(self, segment: Span) -> Span | None:
        """The actor of whom a segment says that he answers for something (校长是第一责任人，|假期不得离岗), or None."""
        return self.carrying(segment) if bears_duty(self._shielded, segment) else None

    def carrying_one(self, segments: Sequence[Span], cue_end: int) -> Span | None:
        """The actor that the first of ``segments`` tells of, or that a later one takes up (…至关重要，云州这方面基础较好，要走在前列).

        None where the words from ``cue_end`` on say what is to be done with it, and not by whom: 党校是重要阵地，必须掌握在可靠的人手里.
        """
        if _UNDERGOES.match(self._shielded, cue_end):
            return None
        if len(segments) > 1 and self._shielded.startswith("作为", segments[0].start) and (actor := self.carrying(segments[1])):
            return actor  # 作为上游地区，云州责无旁贷，应…
        taken_up = (segment for segment in segments[1:] if any(self._shielded.find(word, *segment) > 0 for word in ("作为", "这方面")))
        return next((actor for segment in (*segments[:1], *taken_up) if (actor := self.carrying(segment))), None)

    def alone(self, segment: Span) -> Span | None:
        """The actor that fills a segment before the cue's (广大党员干部，要…; 凡是有能力的企业，都不得…), or None."""
        if (which := _WHICHEVER.match(self._shielded, *segment)) and self._is_actor_end(segment.end, which.end()):
            if self._shielded[segment.end + 1 : segment.end + 2] in ("须", "都", "必", "要", "应", "均") and _IN_TIME.match(self._shielded, segment.end + 1):
                return None  # 凡是亏损的企业，|都要在年底前改制完毕: what must become of them
            return self._noun_phrase(which.end(), segment.end)
        if (above := _ABOVE_ALL.match(self._shielded, *segment)) and self._is_actor_end(segment.end, above.end()):
            return self._noun_phrase(above.end(), segment.end)
        return self._noun_phrase(*segment) if is_actor_phrase(self._shielded[segment.start : segment.end]) else None

    def filling(self, segment: Span) -> Span | None:
        """The actor that fills all of what a verb of speech is followed by, nothing done in it (叮嘱|随行的|民政所负责人，一定要…), or None."""
        there = PRESENT.match(self._shielded, *segment)
        start, end = (there.end() if there else segment.start), segment.end
        if not 2 <= end - start <= LONGEST_NAME or not _DOING.isdisjoint(self._shielded[start:end]) or opening_at(self._shielded, start, end):
            return None
        if any(self._does_at(at, end) and not self._longer_actor(start, at) for at in range(start + 2, end - 1)):
            return None
        if not (self._is_actor_end(end, start) or sounds_like_actor(self._shielded[start:end])):
            return None
        actor = self._noun_phrase(start, end)
        return self._by_name(actor) if actor else None

    def did_there(self, segments: Sequence[Span]) -> bool:
        """Whether somebody named did something in some place: 在困难职工家，|某某送上慰问金; his name may be a verb."""
        if self._shielded[segments[0].start] != "在":
            return False
        return any(person == segment.start for segment in segments[1:2] for person, _ in self._people)

    def by_whom(self, start: int, end: int) -> Span | None:
        """Who is to do what a segment tells of something: 资金缺口由区财政局统筹解决."""
        by = _BY.search(self._shielded, start, min(end, start + LONGEST_TERM))
        return self.told_bare(by.end(), end) if by else None

    def spoken_to(self, start: int) -> Span | None:
        """To whom the points are put that begin at ``start`` (他向新任命的同志提出要求：), or None."""
        said = _SPOKEN_TO.search(self._shielded, max(0, start - _LONGEST_LEAD), start)
        if said is None or said.lastgroup is None:
            return None
        told = Span(*said.span(said.lastgroup))
        there = PRESENT.match(self._shielded, *told)  # 要求|随行的|镇招商办：…
        told = Span(there.end(), told.end) if there else told
        words = self._shielded[told.start : told.end]
        named = words.replace("、", "").isalnum() and (self._is_actor_end(told.end, told.start) or sounds_like_actor(words))
        within = [person for person in self._people if told.start < person[0] and person[1] <= told.end]
        if named and len(within) == 1 and within[0][1] == told.end:  # 对社区书记、居委会主任某某说
            return Span(*within[0])
        return self._by_name(told) if named else None

    def go_on(self, actor: Span | None, start: int) -> bool:
        """Whether all of a kind were addressed by the point before ``start``, in the same sentence: 一是各单位要…；二是要…."""
        if actor is None or self._shielded[actor.start] != "各" or self._shielded[start - 1] not in "；;":
            return False
        return _AND_MUST.match(self._shielded, start) is not None

    def is_body(self, actor: Span) -> bool:
        """Whether an actor begins with a single body or place by its name (县委宣传部, 云州县), not 各单位 or 大家."""
        return any(start == actor.start for start, _ in self._mentioned_bodies) or self._ends_in_division(actor)

    def _ends_in_division(self, actor: Span) -> bool:
        return actor.end - actor.start > 2 and self._shielded[actor.end - 1] in "省市县区州镇乡"
