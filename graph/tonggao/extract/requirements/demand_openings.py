"""Where a demand begins: with its cue, or with the aim, condition or topic before it."""

import re
from collections.abc import Sequence

from tonggao.extract.requirements.actor_endings import is_actor_phrase, sounds_like_actor
from tonggao.extract.requirements.imperatives import is_premise, opening_at, opens_demand, states
from tonggao.extract.requirements.modality import Head
from tonggao.extract.requirements.speech_clauses import Clause
from tonggao.language.sentences import Span
from tonggao.lexicon.words import terms_tagged

_HAPPENS = re.compile("(?:发生|出现|发现)(?![^，]*(?:[了的]|及时|立即|马上|第一时间|随时|当[场即]|主动|迅速|如实|逐级|尽快))[^，]{2,14}|[^，了的]{0,10}(?:达到|超过|低于|高于|不足)[^，了]{1,14}(?:以上|以下|时|的)|[^，了的]{2,10}(?:达到|超过|低于|高于|不足)[0-9.]+(?:毫米|摄氏度|度|℃|级|小时|分钟|厘米|米|海里|公里)")  # 发生重大事故，须在1小时内上报
# What limits a demand belongs to it: 汛期到来前，病险水库要除险; 未经批准，不得…; 对查出的问题，….
_BOUNDS = re.compile(
    "[^，]{2,12}(?:之?(?<![面眼目当])前|以前|之?内|以内)|未(?![来必免曾])经?[^，]{2,16}|[^，了是要]{2,16}未(?:经|通过|达到|取得|完成|办理|整改)[^，了是要]{2,16}|"
    "[^，了是要]{2,16}满(?:[0-9一二三四五六七八九十半两]{1,3}个?[年月天日周])|"
    "[对凡针](?![标照接策话比])(?![^，]*(?:来说|而言|来讲|照单全收|零容忍|[立即][行知][立即]改|动真碰硬|一[抓查管]到底|该[^，]{1,4}的|提出|[作做]出|[负具]有|有着|依[法规纪]|从[严重快]|严[肃厉]|坚决|及时|立即|马上|盯[紧牢住]|给予|表示|予以|进行了|感到|充满|充分|造成|产生|带来|构成|十分|非常|高度|要求|重要|深远))[^，]{2,44}"
)
# In which field something must be done belongs to it: 在队伍建设方面，要抓好质量.
_IN_FIELD = re.compile("(?:[^，]{2,8}(?<![存现正不实站])在|在|就)[^，要]{2,30}(?:方面|问题上|工作上|工作中|过程中|领域|层面|环节)")
_ANYBODY = re.compile("任何(?:人|单位|部门|干部|领导|个人|组织|企业)")
_LISTED = re.compile("[^，。；：]{2,80}等(?:[一-龥]{0,4}(?:城市|地区|省份|省区市|省市|市县|地方|部门|单位|企业|院校|国家|行业|领域|活动|工作|事项|项目|问题|任务|场所|人员|群体|制度|产品|物资))?")  # 上海、天津等城市，应该…
_FINDS = re.compile("发现|遇[到有]?|出现|涉及|存在")  # 发现缺陷等问题，|应停止生产
_DEALT_WITH = re.compile("对[^，]{2,24}(?:开展|进行|实施)(?!的)(?:一次|一轮|全面)?[^，的]{2,12}")  # 对网吧开展一次排查，|清单要…
_CASE_BY_CASE = re.compile("(?:发现|查实|露头|出现|冒头)[^，]{0,5}(?:、|就|即|一)[^，]{1,6}")  # 对顶风违纪的，发现一起查处一起，决不姑息
_CASE_GOES_ON = re.compile("[对凡](?![^，]*的)[^，了]{4,20}，(?:[^，了是要]{2,20}的[^，的了是要]{0,14}|[^，了是要]{2,20}者)")  # 对扰乱秩序，危害健康的活动，要取缔
_ONCE_FOUND = re.compile("(?:一经|一旦)[^，]{1,6}")  # 对瞒报事故的，一经查实，就地免职，绝不手软
_TELLS_PHASE = re.compile("进入|处于|正值|正是|到了|已到|来到|面临")  # 防治进入关键时期，|一刻也不能放松
_DONE_BY_OTHERS = re.compile("[应须需](?:经|由|报请?|先)")  # 方案涉及职工利益，需经审议: what comes first undergoes it
_NOT_ONE = re.compile("一[^，]{1,3}[也都]?不")  # 群众的事，一件也不能拖
# What comes before belongs to it: 群众有所盼，干部就得有所办; “三保”三件大事，件件都要落实.
_CORRELATED = re.compile("[^，]{0,10}?就(?:得|要|必须|应)|(?:件件|个个|样样|人人|事事|处处|条条|项项|户户|步步|天天|级级|层层)[都要均须]")
_THINGS = re.compile("(?![对就在从把将由为以向这那此需])[^，。；：了是过在需有视正已]{2,16}(?:现象|行为|问题|项目|资金|工程|设施|车辆|物资|案件|线索|费用|经费|工作|活动)")  # 毁林开荒现象，应当坚决制止
# 各级政府宁可少盖楼，也要办好教育: what is given up belongs to what is told.
# 从现在起，会议一律不摆鲜花: from when on something holds opens it.
_FROM_THEN = re.compile("(?:从|自)?(?:即日|现在|今天|今日|明天|今年|明年|本月|下月|(?:19|20)?[0-9]{1,2}[年月日][^，]{0,6})(?:起|开始)")
_CONCEDES = re.compile("[^，]{0,14}(?:宁[可愿肯]|即使|即便|哪怕|纵使|就是再|再[苦难大忙累穷险多])")
_SEES = re.compile("在(?:充分)?(?:看到|肯定|总结|取得)[^，]{2,30}")  # 在看到成效的同时，也要看到问题
_EACH_ITS_OWN = re.compile("既[要不]|每[^，]{1,6}都[要须应]")
_WHOEVER = re.compile("谁[^，]{1,4}[、，]?谁")  # 谁撂荒、谁负责 says all by itself
_SAYS_WHAT = re.compile("(?<!也)(?<!还)(?<![但凡只要特别尤其])(?:都是|不是(?!要)|而是(?!要)|正是|就是|才是|[^，。；]{2,}(?<![但凡只要特别尤其还又老就总于不])是[^，。；]{2,}的$)")  # 成就都是干出来的，|要再接再厉: a statement
_HOW_IT_IS = re.compile("(?:不易|不容易|可贵|重要|重大|艰巨|光荣)$|不是[^，。；]*而是|(?:承载|凝聚|蕴含|寄托)着")  # 创造不易，|要珍惜成果
_IN_ROLE = re.compile("(?<![动当极所发奋敢有担为])作为(?![，。；、]|空间)")  # 院长|作为第一责任人; not 主动作为
# 各学院作为责任主体，|面对新要求，要…: what stands between a role and its cue.
_CIRCUMSTANCE = re.compile("面[对临][^，]{2,}|(?:站在|身处|处在|进入|肩负(?!着)|围绕|针对|按照|根据|结合|聚焦|对照)[^，]{2,}|(?:在|当)[^，]{2,}(?:面前|之际|中|下|上|时|关头|时刻|阶段|方面|[期汛]间)")
_WHOEVER_THEN = re.compile("谁就")  # 不能谁嗓门大，谁就说了算，|更不能拉帮结伙
_DEFINES = re.compile("[^，。；]{3,}(?<![也才这那])就是[^，。；]{3,}")  # 保护专利就是保护创新，|要…
_STANDS = re.compile("处于|处在|站在")  # 两国处于新的十字路口，|需要作出选择
_THERE_IS = re.compile("有(?:着|其|世界|最|丰富|巨大|独特|自己)|没有|(?:承载|凝聚|蕴含|寄托|体现|蕴藏|承担|担负|肩负|发挥)着|(?:将|已|正|正在)(?:进入|迎来|迈入|处于|步入)|仍有|还有|存在|面临|依然|就是|位于|不是|而是|都是")  # …仍有发挥效应的空间: a statement, no topic
_OPENS_WAY = re.compile("[^，。；]{4,}为[^，。；]{2,}(?:开辟|提供|创造|奠定|带来|注入|打开|增添)[^，。；使让]{2,}")  # 民族复兴为合作开辟广阔空间: what it does
_DURING = re.compile("[^，了是要]{2,14}期间")  # 企业停产整顿期间，不能明停暗开; a ban (换届期间，不得…) stands alone
_FRONTED = re.compile("的(?:事情?|话|人|钱|项目|行为|做法|企业|产品|会议?|文件)$")  # 不利于生态的事，坚决不能做
_CASE = re.compile("(?:涉及|属于|符合|构成|违反|触犯|确需|确有|存在|达到|未达到|不符合|具备)[^，]{1,16}的")  # 涉及资金的，财政要兜底
_DEFECT = re.compile("(?![对凡])[^，是了要应须]{2,14}(?:不[^，的是]{1,4}|未(?:完成|达标|落实|整改|通过|办理|到位|报备|经[^，]{2,6}))的")
_DUE = re.compile("应?该[^，的]{1,6}的[^，的]{0,8}")  # 该解决的周转房，|年底前应解决到位
# 钱怎么花、活怎么干，都要公示: what is asked of is what the demand is about.
_HOW = "[^，、的]{1,6}(?:怎么|怎样|如何|由谁|谁)[^，、的]{1,6}"
_ASKED_OF = re.compile(f"{_HOW}(?:、{_HOW})*")
_MUST_ALL = ("都要", "都应", "都必须", "都得", "均要", "均应", "均须", "要", "必须")
_SCENE = ("面对", "面临", "进入", "站在", "身处", "处在", "踏上")  # before an aim: 面对新形势，在更高水平上推进…，必须…
_ABOUT_IT = re.compile("任何(?:时候|情况|条件|环境)|一[^，]{1,5}[也都]|丝毫|[都也]")  # 坚持党的领导，|任何时候都不能动摇
_BY_WHEN = re.compile("(?:天[黑亮]|入夜|入汛|开学|开春|雨前|日落|凌晨|清晨|会)[0-9]{0,2}[点时]?之?前|(?:[^，。；、的]{0,3}[0-9一二三四五六七八九十]{1,3}[^，。；、的]{0,5}|[本下次明今][^，。；、的]{1,3}|[年月周季汛][^，。；、的]{0,2})(?:之?前|之?内|底前?|末)")
_PAST_CASE = 2
_HEADING = 4  # the longest point that is no more than a heading
_PAST_FINDING = 3
_PAST_SCENE = 2
_SHORT = 8
_LONGEST_HEAD_NOUN = 5
_JOINED_NOUN = re.compile("[一-龥]{2,6}(?:和|与|及|以及|、)[一-龥]{0,2}(?:建议|问题|困难|情况|意见|事项|线索|隐患|诉求|风险)")
_MEMBERS = re.compile("(?:[^，。；的了在要]{2,12}(?:、|和|及))*[^，。；的了在要、]{2,12}(?:成员|人士|干部|群众|党员|委员|代表|同志|职工|青年|同胞)")
_LONGEST_TASK = 12
_MOST_AIMS = 3  # segments before 要
_MOST_SUMMED_UP = 4  # segments before 都要, or before 必须
NEEDS = ("必须", "也必须", "就必须", "需要", "迫切需要", "还必须", "更需要", "必须要")
_UPHOLDS = ("坚持", "始终坚持")
_BANS = ("严禁", "不准", "不得", "不许", "禁止")


ABOVE_ALL = ("特别是", "尤其是")


def first_segment(shielded: str, clause: Clause, at: int, head: Head) -> int:
    """The number of the segment a demand is quoted from: that of its aim, condition or topic, else its cue's."""
    if not at:
        return at
    before = clause.segments[at - 1]
    if head.bare and listed_actors(shielded, clause.segments[:at]):
        return 0
    if shielded.startswith(ABOVE_ALL, clause.segments[at].start) and is_actor_phrase(shielded[before.start : before.end]):
        return at - 1  # 全体党员，特别是领导干部要…
    if _stands_alone(shielded, clause, at, head):
        return at
    if at > 1 and head.bare and _CIRCUMSTANCE.fullmatch(shielded, *before) and _plays_role(shielded, clause.segments[at - 2]):
        return at - 2
    if at > 1 and _DEALT_WITH.fullmatch(shielded, *before):
        return at
    if (found := _is_found(shielded, clause, at)) is not None:
        return found
    if shielded.startswith(terms_tagged("demand_context", "condition"), before.start) or _BOUNDS.fullmatch(shielded, *before) or _HAPPENS.fullmatch(shielded, *before):
        further = at > 1 and shielded.startswith(("凡", "对"), clause.segments[at - 2].start)  # 凡是触碰红线的，不论是谁，都要…
        return at - 1 - further
    if head.modality == "imperative" and _DURING.fullmatch(shielded, *before):  # 节日期间，公车一律入库
        return at - 1
    if _is_what_it_concerns(shielded, before, head) or _FROM_THEN.fullmatch(shielded, *before):
        return at - 1
    if _is_correlated(shielded, before, clause.segments[at]):
        return at - 1
    undergoes = any(form.match(shielded, clause.segments[at].start) for form in (_NOT_ONE, _DONE_BY_OTHERS))
    if undergoes and at == 1 and not states(shielded, *before):
        return 0
    needed = shielded.startswith("需要", before.start) and is_topic(shielded, before)
    if _DUE.fullmatch(shielded, *before) and not head.bare and _BY_WHEN.match(shielded, clause.segments[at].start, head.cue.start):
        return at - 1
    timed = at == 1 and _BY_WHEN.fullmatch(shielded, clause.segments[at].start, head.cue.start) is not None
    if timed and is_topic(shielded, before) and not (_SAYS_WHAT.search(shielded, *before) or states(shielded, *before)):
        return 0  # 群众反映的问题，|月底前要全部办结
    fronted = _FRONTED.search(shielded, *before) and clause.segments[at].end - clause.segments[at].start <= _SHORT
    if head.bare and (needed or fronted or shielded[before.end - 1] == "的") and not _SAYS_WHAT.search(shielded, *before):
        return at - 1
    sums_up = at <= _MOST_SUMMED_UP and shielded[clause.segments[at].start] in "都均"
    if sums_up and not states(shielded, clause.start, before.end):
        return 0
    needs = head.cue.entry.term in NEEDS or (head.cue.entry.term == "要" and at <= _MOST_AIMS)
    if head.bare and needs and _all_aim(shielded, clause, at):
        return 0
    if at == _PAST_SCENE and head.bare and needs and shielded.startswith(_SCENE, clause.start) and _aims(shielded, before):
        return 1
    if at > 1 or states(shielded, *before) or _OPENS_WAY.fullmatch(shielded, *before) or is_premise(shielded, *before):
        return at
    if head.bare and is_actor_phrase(shielded[before.start : before.end]):  # 广大党员干部，要…
        return 0
    stands = _STANDS.search(shielded, *before)
    where = stands is not None and stands.start() > before.start and not sounds_like_actor(shielded[before.start : stands.start()])
    named = head.bare and not where and (_names_task(shielded, before) or is_topic(shielded, before) or _names_things(shielded, before, head))
    return 0 if named or opens_demand(shielded, *before) else at


def listed_actors(shielded: str, segments: Sequence[Span]) -> Span | None:
    """Those whom all of several segments before a cue list: 农工党、九三学社成员，医药卫生界人士，|要…; else None."""
    listed = len(segments) > 1 and all(_MEMBERS.fullmatch(shielded, *segment) for segment in segments)
    return Span(segments[0].start, segments[-1].end) if listed else None


def _stands_alone(shielded: str, clause: Clause, at: int, head: Head) -> bool:
    """Whether nothing before the ``at``-th segment belongs to its demand: the segment says all, or the one before it does."""
    start = clause.segments[at].start
    before = clause.segments[at - 1]
    if _DEFINES.fullmatch(shielded, *before) or _HOW_IT_IS.search(shielded, *before) or (at > 1 and _WHOEVER_THEN.match(shielded, *before) and shielded.find("谁", *clause.segments[at - 2]) >= 0):
        return True
    if _EACH_ITS_OWN.match(shielded, start) or _is_point(shielded, clause, at, head):
        return True
    if _NOT_ONE.match(shielded, start) and _TELLS_PHASE.search(shielded, *before):
        return True
    return shielded.startswith("就是", start - 2) or _WHOEVER.match(shielded, *before) is not None


def _plays_role(shielded: str, segment: Span) -> bool:
    """院长|作为第一责任人, 某校作为试点院校: who is to act, told by a role."""
    return _IN_ROLE.search(shielded, segment.start + 1, segment.end) is not None


def _is_correlated(shielded: str, before: Span, segment: Span) -> bool:
    """Whether the segment before the cue's is one half of what is said: 越是赶工期，越要…; 在看到成效的同时，也要…."""
    if shielded[before.start] == "越" == shielded[segment.start]:
        return True
    if _CORRELATED.match(shielded, segment.start) and (shielded[before.start] == "哪" == shielded[segment.start] or not states(shielded, *before)):
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
    if _CASE.fullmatch(shielded, *before) or (not head.bare and _DEFECT.fullmatch(shielded, *before)):  # 病历不合格的，|科主任必须说明原因
        return True
    if _plays_role(shielded, before):  # 院长作为第一责任人，须…
        return True
    if not head.bare:
        return _IN_FIELD.fullmatch(shielded, *before) is not None and _ANYBODY.match(shielded, before.end + 1) is not None  # 在审批等领域，|任何人不得打招呼
    if _DURING.fullmatch(shielded, *before) and not bans(head):
        return True
    if (_LISTED.fullmatch(shielded, *before) and (_FINDS.match(shielded, *before) or not opens_demand(shielded, *before))) or _IN_FIELD.fullmatch(shielded, *before):
        return True
    return shielded.startswith(_MUST_ALL, head.cue.start) and _ASKED_OF.fullmatch(shielded, *before) is not None


def _is_point(shielded: str, clause: Clause, at: int, head: Head) -> bool:
    """Whether the aim before the cue is no part of its demand: 办好这件事，一是要…; （三）守住底线，党员干部必须…."""
    numbered = shielded[clause.segments[at].start - 1] in "是①②③④⑤⑥⑦⑧⑨⑩"
    return numbered or (at == 1 and leads_alone(shielded, clause, head))


def leads_alone(shielded: str, clause: Clause, head: Head) -> bool:
    """Whether a clause's first segment demands by itself: the cue of the second has a subject of its own, or bans something else."""
    first = clause.segments[0]
    heads_point = clause.numbered and first.end - first.start <= _HEADING  # 三是严肃纪律，严禁公款吃喝
    about_it = _ABOUT_IT.match(shielded, clause.segments[1].start) is not None
    if head.modality == "prohibition" and not (heads_point or about_it) and opens_demand(shielded, *first):  # 严守群众纪律，不准收受馈赠
        return True
    told = shielded[clause.segments[1].start : head.cue.start]
    if told and shielded.startswith(_UPHOLDS, clause.start) and sounds_like_actor(told):  # 坚持依法改革，立法机构要…: no aim
        return True
    each = clause.numbered or shielded[clause.start - 1] == "）" or shielded[clause.segments[1].start] == "每"
    return each and not head.bare and opens_demand(shielded, *first)


def bans(head: Head) -> bool:
    """Whether a cue opens a ban of its own, which goes on with no demand before it."""
    return head.bare and head.cue.entry.term.startswith(_BANS)


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
    joined = _JOINED_NOUN.fullmatch(shielded, of + 1, segment.end) is not None  # 执行中的重要情况和建议，要及时报告
    return of > 0 and (0 < noun <= _LONGEST_HEAD_NOUN or joined)

