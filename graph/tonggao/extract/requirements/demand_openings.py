"""Where a demand begins: with its cue, or with the aim, condition or topic before it."""

import re
from collections.abc import Sequence

from tonggao.extract.requirements.actor_endings import is_actor_phrase, sounds_like_actor
from tonggao.extract.requirements.imperatives import is_premise, leads_in, opening_at, opens_demand, states
from tonggao.extract.requirements.modality import Head
from tonggao.extract.requirements.speech_clauses import Clause
from tonggao.language.sentences import Span

_CONDITIONS = ("只要", "如果", "若", "凡", "一旦", "无论", "不管", "不论", "没有", "谁", "哪里", "遇有", "遇到", "如遇", "一遇", "有了")
_HAPPENS = re.compile("(?:发生|出现|发现)(?![^，]*[了的])[^，]{2,14}|[^，了的]{0,10}(?:达到|超过|低于|高于|不足)[^，了]{1,14}(?:以上|以下|时|的)")  # 发生重大事故，须在1小时内上报
# What limits a demand belongs to it: 汛期到来前，病险水库要除险; 未经批准，不得…; 对查出的问题，….
_BOUNDS = re.compile(
    "[^，]{2,12}(?:之?(?<![面眼目当])前|以前|之?内|以内)|未(?![来必免曾])经?[^，]{2,16}|"
    "[对凡针](?![标照接策话比])(?![^，]*(?:来说|而言|来讲|照单全收|[立即][行知][立即]改|动真碰硬|一[抓查管]到底|该[^，]{1,4}的|提出|[作做]出|[负具]有|有着|给予|表示|予以|进行了|感到|充满|充分|造成|产生|带来|构成|十分|非常|高度|要求|重要|深远))[^，]{2,44}"
)
# In which field something must be done belongs to it: 在队伍建设方面，要抓好质量.
_IN_FIELD = re.compile("(?:[^，]{2,8}(?<![存现正不实站])在|在|就)[^，要]{2,30}(?:方面|问题上|工作上|工作中|过程中|领域|层面|环节)")
_LISTED = re.compile("[^，。；：]{2,40}等(?:[一-龥]{0,4}(?:城市|地区|省份|省区市|省市|市县|地方|部门|单位|企业|院校|国家|行业|领域|活动|工作|事项|项目|问题|任务|场所|人员|群体|制度|产品|物资))?")  # 上海、天津等城市，应该…
_CASE_BY_CASE = re.compile("(?:发现|查实|露头|出现|冒头)[^，]{0,5}(?:、|就|即|一)[^，]{1,6}")  # 对顶风违纪的，发现一起查处一起，决不姑息
_CASE_GOES_ON = re.compile("[对凡](?![^，]*的)[^，了]{4,20}，(?:[^，了是要]{2,20}的[^，的了是要]{0,14}|[^，了是要]{2,20}者)")  # 对扰乱秩序，危害健康的活动，要取缔
_ONCE_FOUND = re.compile("(?:一经|一旦)[^，]{1,6}")  # 对瞒报事故的，一经查实，就地免职，绝不手软
_DONE_BY_OTHERS = re.compile("[应须需](?:经|由|报请?|先)")  # 方案涉及职工利益，需经审议: what comes first undergoes it
_NOT_ONE = re.compile("一[^，]{1,3}[也都]?不")  # 群众的事，一件也不能拖
# What comes before belongs to it: 群众有所盼，干部就得有所办; “三保”三件大事，件件都要落实.
_CORRELATED = re.compile("[^，]{0,10}?就(?:得|要|必须|应)|(?:件件|个个|样样|人人|事事|处处|条条|项项|户户|步步|天天|级级|层层)[都要均须]")
# A statement after a demand, with a subject of its own: 希望…，中国将…; 高额彩礼要刹住，移风易俗不是一阵风.
_OTHER_STATEMENT = re.compile(
    "(?:中国|中方|我们|我国|我方|[省市县区]委|[省市县区]政府|政府)[^，]{0,4}将(?![^，]{0,10}[纳列作])|(?![^，]*(?:凡是|只要|只有|越是|还是|就是|特别是|尤其是|关键|重点|核心|根本|前提|目的|目标|首要|难点|但是|或是|都是))[^，。的是]{2,12}(?:不是|就是|才是|(?<![不要])是)(?!否)[^，]{2,}|[^，。的]{2,10}(?:发挥着|有着|越来越)[^，]{2,}|[此本这]次[^，]{2,14}(?:涉及|包括|共有|分为|历时|为期)[^，]{2,}"
    "|(?:也|充分|集中|生动|再次)*(?:体现|彰显|展现|表明|反映)[了出][^，]{2,}|[^，。]{3,20}(?:[^及]时|的时候|期间|之际)$|[^，。]{2,6}(?:还将|也将|将)在[^，]{2,}(?:上线|播出|播放|刊发|发布)"
)
_THINGS = re.compile("(?![对就在从把将由为以向这那此需])[^，。；：了是过在需有视正已]{2,16}(?:现象|行为|问题|项目|资金|工程|设施|车辆|物资|案件|线索|费用|经费|工作|活动)")  # 毁林开荒现象，应当坚决制止
_PLANNED = re.compile("(?:中国|中方|我国|我方)(?:政府)?(?:也|还|都)?将(?![^，]{0,10}[纳列作])")  # all behind it is planned too
_TURNS = re.compile("(?:衷心|诚挚|由衷)?(?:祝愿|祝福|预祝|祝(?=大家|各位|同志|你们))|(?:同时|并)(?:再次|衷心|诚挚)?(?:祝贺|感谢|对[^，]{2,24}表示(?:衷心|诚挚|热烈|由衷|崇高)?的?(?:感谢|祝贺|欢迎|敬意|赞赏|慰问))")  # 期待…，同时祝贺…
# 各级政府宁可少盖楼，也要办好教育: what is given up belongs to what is told.
_CONCEDES = re.compile("[^，]{0,14}(?:宁[可愿肯]|即使|即便|哪怕|纵使|就是再|再[苦难大忙累穷险多])")
_SEES = re.compile("在(?:充分)?(?:看到|肯定|总结|取得)[^，]{2,30}")  # 在看到成效的同时，也要看到问题
_EACH_ITS_OWN = re.compile("既[要不]|每[^，]{1,6}都[要须应]")
_WHOEVER = re.compile("谁[^，]{1,4}[、，]?谁")  # 谁撂荒、谁负责 says all by itself
_THERE_IS = re.compile("仍有|还有|存在|面临|依然|就是")  # …仍有发挥效应的空间: a statement, no topic
_FRONTED = re.compile("的(?:事情?|话|人|钱|项目|行为|做法|企业|产品|会议?|文件)$")  # 不利于生态的事，坚决不能做
_CASE = re.compile("(?:涉及|属于|符合|构成|违反|触犯|确需|确有|存在|达到|未达到|不符合|具备)[^，]{1,16}的")  # 涉及资金的，财政要兜底
# 钱怎么花、活怎么干，都要公示: what is asked of is what the demand is about.
_HOW = "[^，、的]{1,6}(?:怎么|怎样|如何|由谁|谁)[^，、的]{1,6}"
_ASKED_OF = re.compile(f"{_HOW}(?:、{_HOW})*")
_MUST_ALL = ("都要", "都应", "都必须", "都得", "均要", "均应", "均须", "要", "必须")
_SCENE = ("面对", "面临", "进入", "站在", "身处", "处在", "踏上")  # before an aim: 面对新形势，在更高水平上推进…，必须…
_PAST_CASE = 2
_PAST_FINDING = 3
_PAST_SCENE = 2
_SHORT = 8
_FELT = re.compile("普遍[^，]{0,10}(?:担忧|关切|认为|期待)|都?不(?:希望|愿)看到|不愿[在选]")
_LONGEST_HEAD_NOUN = 5
_LONGEST_TASK = 12
_MOST_AIMS = 3  # segments before 要
_MOST_SUMMED_UP = 4  # segments before 都要, or before 必须
NEEDS = ("必须", "就必须", "需要", "迫切需要", "还必须", "更需要", "必须要")
_AIMED = re.compile(
    "要(?:发展|振兴|转型|前进|成功|突破|崛起|腾飞|致富|壮大|进步|生存|富强|强大|复兴|领先|出彩|出头|翻身|跨越|赶超)，"
)  # 企业要发展，
_UNDERSTOOD = re.compile("要(?:了解|读懂|理解|认识|看懂|懂得|知道)[^，。；]{1,12}，")
_DEPENDS = ("离不开", "少不了", "缺不了", "靠的是", "取决于", "就离不开", "关键在于", "归根到底")  # 学生要成才，离不开…
# Negations that as often go on with a statement as they demand.
_MERE_NEGATIONS = frozenset({"不搞", "决不", "绝不", "决不搞", "绝不搞", "坚决不", "坚决不搞", "不可"})
_COMMITS = re.compile("(?:中国|[中我][方国]|中国人民|中国政府)(?:[也都从始终一贯历来并]{0,4})(?:不搞|[决绝]不(?![能可得许准]))")
_MERE_BANS = ("不搞", "不做", "勿", "莫")
_UPHOLDS = ("坚持", "始终坚持")
_MILD = ("莫", "勿", "切莫", "切勿")
_ASSURES = re.compile("(?:做到|确保|保证|力求)(?:既|绝|决)?不(?!断)")
_BANS = ("严禁", "不准", "不得", "不许", "禁止")
_AIMS = ("要实现", "要想", "要做到", "要解决", "要完成", "要真正")


def first_segment(shielded: str, clause: Clause, at: int, head: Head) -> int:
    """The number of the segment a demand is quoted from: that of its aim, condition or topic, else its cue's."""
    if not at:
        return at
    before = clause.segments[at - 1]
    if _EACH_ITS_OWN.match(shielded, clause.segments[at].start) or _is_point(shielded, clause, at, head):
        return at
    if shielded.startswith("就是", clause.segments[at].start - 2):
        return at
    if _WHOEVER.match(shielded, before.start, before.end):
        return at
    if (found := _is_found(shielded, clause, at)) is not None:
        return found
    if shielded.startswith(_CONDITIONS, before.start) or _BOUNDS.fullmatch(shielded, *before) or _HAPPENS.fullmatch(shielded, *before):
        further = at > 1 and shielded.startswith("凡", clause.segments[at - 2].start)  # 凡是触碰红线的，不论是谁，都要…
        return at - 1 - further
    if _is_what_it_concerns(shielded, before, head):
        return at - 1
    if _is_correlated(shielded, before, clause.segments[at]):
        return at - 1
    undergoes = any(form.match(shielded, clause.segments[at].start) for form in (_NOT_ONE, _DONE_BY_OTHERS))
    if undergoes and at == 1 and not states(shielded, *before):
        return 0
    needed = shielded.startswith("需要", before.start) and is_topic(shielded, before)
    fronted = _FRONTED.search(shielded, *before) and clause.segments[at].end - clause.segments[at].start <= _SHORT
    if head.bare and (needed or fronted or shielded[before.end - 1] == "的"):
        return at - 1
    sums_up = at <= _MOST_SUMMED_UP and shielded[clause.segments[at].start] in "都均"
    if sums_up and not states(shielded, clause.start, before.end):
        return 0
    needs = head.cue.entry.term in NEEDS or (head.cue.entry.term == "要" and at <= _MOST_AIMS)
    if head.bare and needs and _all_aim(shielded, clause, at):
        return 0
    if at == _PAST_SCENE and head.bare and needs and shielded.startswith(_SCENE, clause.start) and _aims(shielded, before):
        return 1
    if at > 1 or states(shielded, *before) or is_premise(shielded, *before):
        return at
    if head.bare and is_actor_phrase(shielded[before.start : before.end]):  # 广大党员干部，要…
        return 0
    named = head.bare and (_names_task(shielded, before) or is_topic(shielded, before) or _names_things(shielded, before, head))
    return 0 if named or opens_demand(shielded, *before) else at


def _is_correlated(shielded: str, before: Span, segment: Span) -> bool:
    """Whether the segment before the cue's is one half of what is said: 越是赶工期，越要…; 在看到成效的同时，也要…."""
    if shielded[before.start] == "越" == shielded[segment.start]:
        return True
    if _CORRELATED.match(shielded, segment.start) and not states(shielded, *before):
        return True
    if shielded.startswith(("也", "更", "还"), segment.start) and _SEES.fullmatch(shielded, *before):
        return True
    return shielded.startswith(("也", "都"), segment.start) and _CONCEDES.match(shielded, *before) is not None


def _is_found(shielded: str, clause: Clause, at: int) -> int | None:
    """Where before the ``at``-th segment stands whom it befalls and that he is found out: 对…的，发现一起查处一起，绝不手软; else None."""
    segments = clause.segments
    if at == _PAST_CASE and _CASE_GOES_ON.fullmatch(shielded, clause.start, segments[1].end):
        return 0
    for back, form in ((_PAST_CASE, _CASE_BY_CASE), (_PAST_FINDING, _ONCE_FOUND)):
        case = at - back
        if case >= 0 and form.fullmatch(shielded, *segments[case + 1]) and _BOUNDS.fullmatch(shielded, *segments[case]):
            return case
    return None


def _is_what_it_concerns(shielded: str, before: Span, head: Head) -> bool:
    """Whether the segment before the cue's names the case, the field, the examples or the question that the demand is about."""
    if _CASE.fullmatch(shielded, *before):
        return True
    if not shielded.startswith("作为", before.start) and shielded.find("作为", *before) > 0:  # 院长作为第一责任人，须…
        return True
    if not head.bare:
        return False
    if _LISTED.fullmatch(shielded, *before) or _IN_FIELD.fullmatch(shielded, *before):
        return True
    return shielded.startswith(_MUST_ALL, head.cue.start) and _ASKED_OF.fullmatch(shielded, *before) is not None


def _is_point(shielded: str, clause: Clause, at: int, head: Head) -> bool:
    """Whether the aim before the cue is no part of its demand: 办好这件事，一是要…; （三）守住底线，党员干部必须…."""
    numbered = shielded[clause.segments[at].start - 1] == "是"
    return numbered or (at == 1 and leads_alone(shielded, clause, head))


def leads_alone(shielded: str, clause: Clause, head: Head) -> bool:
    """Whether a clause's first segment demands by itself: the cue of the second has a subject of its own, or bans something else."""
    if bans(head) and not clause.numbered and opens_demand(shielded, *clause.segments[0]):  # 严守群众纪律，不准收受馈赠
        return True
    told = shielded[clause.segments[1].start : head.cue.start]
    if told and shielded.startswith(_UPHOLDS, clause.start) and sounds_like_actor(told):  # 坚持依法改革，立法机构要…: no aim
        return True
    each = clause.numbered or shielded[clause.start - 1] == "）" or shielded[clause.segments[1].start] == "每"
    return each and not head.bare and opens_demand(shielded, *clause.segments[0])


def bans(head: Head) -> bool:
    """Whether a cue opens a ban of its own, which goes on with no demand before it."""
    return head.bare and head.cue.entry.term.startswith(_BANS)


def demand_end(shielded: str, segments: Sequence[Span]) -> int:
    """Where a demand ends whose cue stands in the first of ``segments``: before statements about something else (…，中国将…)."""
    ends = (_PLANNED, _TURNS)
    planned = next((n for n, segment in enumerate(segments) if n and any(form.match(shielded, *segment) for form in ends)), len(segments))
    last = planned - 1
    while last > 0 and _OTHER_STATEMENT.match(shielded, *segments[last]) and not opens_demand(shielded, *segments[last]):
        last -= 1
    return segments[last].end


def own_point(shielded: str, clause: Clause) -> Clause:
    """A point without the statement about something else behind it: 一是共同筑牢防线，|中国将…."""
    end = demand_end(shielded, clause.segments) if clause.numbered else clause.end
    return clause._replace(end=end, segments=[s for s in clause.segments if s.end <= end])


def _names_task(shielded: str, segment: Span) -> bool:
    """发展乡镇企业，要…: a short task that a word opens which is as often a noun."""
    opening = opening_at(shielded, *segment)
    short = segment.end - segment.start <= _LONGEST_TASK and shielded[segment.start : segment.end].isalpha()
    return short and opening is not None and opening[0] == "weak" and segment.end - opening[1] > 1


def _names_things(shielded: str, segment: Span, head: Head) -> bool:
    """毁林开荒现象，应当坚决制止: of what the cue says what must become of it; a ban (防火工作，严禁…) stands alone."""
    return not bans(head) and _THINGS.fullmatch(shielded, *segment) is not None


def _all_aim(shielded: str, clause: Clause, at: int) -> bool:
    """Whether every segment before the ``at``-th names an aim: 应对竞争，实现自强，必须…."""
    before = clause.segments[:at]
    if at > _MOST_SUMMED_UP or states(shielded, clause.start, before[-1].end):
        return False
    return all(opens_demand(shielded, *segment) for segment in before)


def _aims(shielded: str, segment: Span) -> bool:
    return opens_demand(shielded, *segment) and not states(shielded, *segment)


def is_topic(shielded: str, segment: Span) -> bool:
    """A noun phrase before the cue: 需要整改的单位，必须…."""
    if _THERE_IS.search(shielded, *segment):
        return False
    of = shielded.rfind("的", segment.start + 1, segment.end)
    noun = segment.end - (of + 1)
    if shielded.startswith("“", of + 1) and (closing := shielded.find("”", of, segment.end)) > 0:  # 群众反映强烈的“办事难”问题
        noun = segment.end - closing
    return of > 0 and 0 < noun <= _LONGEST_HEAD_NOUN


def states_on(shielded: str, clause: Clause, head: Head) -> bool:
    """Whether a mere negation (不搞…) is part of a statement, or of what a country says of itself (中国不搞小圈子)."""
    commits = _COMMITS.match(shielded, clause.start, clause.end) is not None
    return head.cue.entry.term in _MERE_NEGATIONS and (commits or states(shielded, clause.start, clause.end))


def felt_by_others(shielded: str, clause: Clause, number: int) -> bool:
    """国际社会普遍感到担忧，不愿选边站队，期盼和平共处: the wish goes on with what others feel."""
    return number > 0 and _FELT.search(shielded, clause.start, clause.segments[number].start) is not None


def assures_on(shielded: str, before: Span, head: Head) -> bool:
    """做到不能错放一人，也不能漏赦一人: the cue goes on with what the segment before has to make sure of."""
    return head.bare and head.modality == "prohibition" and _ASSURES.search(shielded, *before) is not None


def goes_on_alike(clause: Clause, number: int, before: tuple[int, Head], head: Head) -> bool:
    """不搞形式主义，不做表面文章; 勿以善小而不为，勿以恶小而为之: prohibitions of one length are one."""
    alike = all(h.bare and h.cue.entry.term.startswith(_MERE_BANS) for h in (before[1], head))
    earlier, own = clause.segments[number - 1], clause.segments[number]
    return alike and before[0] == number - 1 and own.end - own.start == earlier.end - earlier.start


def tells_apart(shielded: str, clause: Clause, number: int, head: Head) -> bool:
    """我们要建设的城市，是…: the cue stands in what a statement is about."""
    following = clause.segments[number + 1 : number + 2]
    if following and head.cue.entry.term == "要" and shielded.startswith(_DEPENDS, following[0].start):
        return True
    if following and head.cue.entry.term == "要" and shielded.startswith("需要", following[0].start) and states(shielded, *following[0]):
        return True  # 要胜任工作，需要掌握的本领是很多的
    if not following or not shielded.startswith("是", following[0].start):
        return False
    return shielded.find("的", head.cue.end, clause.segments[number].end) > 0


def leads_in_only(shielded: str, segments: Sequence[Span], told: Sequence[Span | None], head: Head) -> bool:
    """要在党委领导下，围绕中心任务，各部门密切协同: before the first who is told stands only how, so that the cue is his."""
    first = next((n for n, actor in enumerate(told) if actor), 0)
    if not (first and head.bare):
        return False
    how = [Span(head.cue.end, segments[0].end), *segments[1:first]]
    return all(leads_in(shielded, segment) for segment in how)


def urges_on(before: Head, head: Head) -> bool:
    """希望各级媒体及时发声，莫让谣言跑在真相前面: a mild ban goes on with what is wished."""
    return before.modality == "hope" and head.cue.entry.term.startswith(_MILD)


def has_aim(shielded: str, head: Head, following: Head) -> bool:
    """要实现…，必须…; 企业要发展，必须…: one demand, the first half being its aim."""
    if following.cue.entry.term not in NEEDS:
        return False
    if _AIMED.match(shielded, head.cue.start) or (following.bare and shielded.startswith(("要实现", "要想"), head.cue.start)):
        return True
    aimed = shielded.startswith(_AIMS, head.cue.start) or _UNDERSTOOD.match(shielded, head.cue.start) is not None
    return head.bare and following.bare and aimed
