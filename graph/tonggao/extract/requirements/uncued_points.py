"""Clauses without a cue that demand for what they are, not for the verb they open with: points of a list, what is proposed."""

import re
from collections.abc import Iterator, Sequence

from tonggao.extract.requirements.imperatives import is_when, opening_at, opens_demand, states
from tonggao.extract.requirements.modality import Head
from tonggao.extract.requirements.speech_clauses import Clause, told_before
from tonggao.language.occurrences import behind_mark
from tonggao.language.sentences import Span

# Points of a list of faults, and points that are merely named or tell results (四是效率与公平的关系).
_FAULT = re.compile("不(?:够|足|高|强|到位|实|严|力|牢|深|细)(?=[，、]|$)|薄弱|欠缺|缺乏|滞后")
_SHORTCOMING = re.compile("不(?:够|足|强|到位|实|严|力|牢)[^，、。]{0,4}(?=[，、]|$)|存在(?:“|[^，]{0,10}(?:问题|现象|漏洞|差距|短板|不足|偏差|隐患))|缺位|弱化|虚化|走样")
_NAMED_ONLY = re.compile("(?:问题|差距|困难|关系|工作|方面|情况|事项)$|更加?[强高好优彰](?=[，、]|$)|明显|显著|日益|不断[^，]{2}$")
_DECIDES = ("欢迎", "感谢", "特此", "同意", "原则同意", "批准", "审议通过", "通过", "免去", "任命", "决定")  # points of what a meeting decides
_LISTED = re.compile("(?:要求|意见|建议|倡议|希望|期望|安排|部署|任务|举措|打算|项工作|件事|[一二三四五六七八九十几两][点条]|精神提出|工作提出)[：:](?:[^，。；]{0,6}|第一，|首先，)$")
_LAST_POINT = re.compile("本(?:[通公]告|通知|办法|规[定约则]|公约|守则|细则|制度|倡议)|[^，。；：]{0,8}(?:时间|地点|电话|地址|邮箱|网址|范围|对象|名额|条件)[：:]")  # 本通告自…起施行
_HEADING = re.compile("[一-龥]{4}(?:[，、][一-龥]{4}){1,3}。(?:要|必须|各|全)")  # 强调，一是全体动员，全民参与。要…
_AGENDA = re.compile("[^，]{2,40}?会议?(?:审议|表决|决定)")  # 委员长会议建议，常委会会议审议…
_PROPOSES = ("建议", "提议", "倡议")
_APPEALS = ("呼吁", "强烈呼吁", "建议", "倡议")  # 呼吁，给村医更多机会
_ORDERS = ("责令", "当场责令", "现场责令", "责成", "勒令")
_DATED = re.compile("(?:19|20)[0-9]{2}年(?:[在对把将全起底前]|内|之前)")
_TOPIC = re.compile("[^，。；：的了是已曾都也将过]{2,16}")
_BECOMES = re.compile("(?:做|争做|争当|当好|甘当|勇当)[^，。；]{2,16}(?:者|人|家|员|兵|手|先锋|表率|模范|标兵)")  # 倡议：做文明风尚的倡导者
_LONGEST_PROPOSED = 16  # what stands before the verb


def is_fault(shielded: str, clause: Clause) -> bool:
    """Whether a clause names what is wrong (二是力度不够)."""
    return _FAULT.search(shielded, clause.start, clause.end) is not None


_IN_BRACKETS = "（\ue000）"  # the number of a point, as the cues' text has it
_INSIGHT = re.compile("(?:认识|经验|规律|体会|启示|成就|成果|高度)[^。；（]{0,6}[。：]（\ue000）")


def tells_insights(shielded: str, clause: Clause) -> bool:
    """规律性认识达到新的高度。（一）坚持…。（二）坚持…: points that say what was learnt, and demand nothing."""
    if not shielded.startswith(_IN_BRACKETS, clause.start - len(_IN_BRACKETS)):
        return False
    line = shielded.rfind("\n", 0, clause.start) + 1
    return _INSIGHT.search(shielded, line, clause.start) is not None


_DONE = re.compile("(?:[做办抓](?:了|好了)|完成了|开展了|采取了|推出了|实施了)[^。；：]{0,14}[：:]|(?:体现|表现|反映)(?:在|为)?[^，。；：]{0,10}[：:]|(?<!部)分为?[一二三四五六七八九十0-9]+个?(?:部分|章|篇|板块|专题|大项)[：:]")  # 《纲要》分五个部分：一是坚持…
_TOLD_BACK = 600  # code points before a point that tell what the points are


def tells_of_work_done(shielded: str, clause: Clause) -> bool:
    """一年来主要做了以下工作：一是…；二是坚持…: points of a report."""
    return _DONE.search(shielded, *told_before(shielded, clause.start, _TOLD_BACK)) is not None


_OUR_SIDE = "(?:中方|中国(?:政府)?|我国|我方)"
_PLAN_GOES_ON = re.compile(f"。(?:为此，)?{_OUR_SIDE}(?:也|还)?(?:将(?![士军])|愿|邀请|提议|倡议|宣布|决定|计划)")
_PLAN_BEGINS = re.compile(f"[^。]{{0,30}}{_OUR_SIDE}(?:也|还)?(?:愿|将|支持|宣布|决定)(?![^。]*(?:倡议|建议|主张|希望|呼吁)[：:。]?$)[^。]*")
_TAKES_STEPS = re.compile("将(?:采取|实施|推出|从|在)[^。]{0,30}(?:措施|举措|行动|方面|领域)")  # 中国政府将采取措施，在以下领域支持各方
_FIRST_POINT = re.compile("(?<=[。：:\\n\u3000])(?:一是|一、|第一，|首先，)")
_LIST_BACK = 3000  # code points before a point where its list may begin


def heads_own_plan(shielded: str, clause: Clause) -> bool:
    """中方愿同各方办好这几件事。…七是加强人文往来。中方邀请…: what the speaker's own plan is called."""
    firsts = [match.start() for match in _FIRST_POINT.finditer(shielded, max(0, clause.start - _LIST_BACK), clause.start)]
    if not firsts:
        return False
    end = len(shielded[: firsts[-1]].rstrip("。：:\n\u3000 "))
    begins = behind_mark(shielded, "。", end)
    if _PLAN_BEGINS.fullmatch(shielded, begins, end) is None:
        return False
    return _PLAN_GOES_ON.match(shielded, clause.end) is not None or _TAKES_STEPS.search(shielded, begins, end) is not None


_RESULTS = re.compile("(?:达成|形成|取得|签署|发布|实现|收获|促成)了?[^。；]{0,24}(?:成果|共识|协议|文件|清单|项目)[^。；]{0,10}(?:包括|包含|涵盖|涉及|有：)|[^。；]{2,30}(?:主要包括|主要有)：(?![一1第（])")


def tells_results(shielded: str, clause: Clause) -> bool:
    """论坛达成了多项成果，包括签署多项协议；建立合作平台: what was reached, one after another."""
    return _RESULTS.search(shielded, told_before(shielded, clause.end, _TOLD_BACK).start, clause.end) is not None


def tells_of_faults(shielded: str, clause: Clause) -> bool:
    """Whether a clause tells what somebody does badly, or defines: 区教育局落实政策不够有力，监管存在“灯下黑”; …，就是…."""
    if any(shielded.startswith("就是", segment.start) for segment in clause.segments[1:]):
        return True
    return _SHORTCOMING.search(shielded, clause.segments[0].start, clause.segments[0].end) is not None


_GAINED = re.compile("[^，。；]{2,16}(?:进一步|明显|显著|不断|持续|大幅|日益|稳步)(?:强化|增强|提升|提高|改善|巩固|优化|好转|完善|加强|彰显|提振|扩大|增加|下降|减少|上升|增长|拓展|健全)|[^，。；]{2,12}(?:焕然一新|蓬勃发展|蒸蒸日上|迈上新台阶|有目共睹)")


def tells_of_gains(shielded: str, clause: Clause) -> bool:
    """县政协发挥委员主体作用，|委员责任意识进一步强化: what was reached, no demand."""
    return any(_GAINED.fullmatch(shielded, *segment) and not opens_demand(shielded, *segment) for segment in clause.segments[1:])


# 优良作风：一、敬业的作风；二、严谨的作风: what there is to have, no demand of its own.
_QUALITY = re.compile("[^，。；]{2,10}的(?:作风|态度|精神|品格|品质|意识|理念|原则|能力|本领|素质|胸怀|境界|情怀|信念|追求|习惯|形象|思想|思维)")


# 三是如雷贯耳。审计监督要权威: what a point is called. 第二，走绿色道路的转型: one of the kinds or features that were told off before.
_SIMILE = re.compile("“?[如似像若][一-龥\ue000]{3}”?(?=。)")
_KIND_TOLD = re.compile("[^，。；：]{2,24}的(?P<kind>[一-龥]{2,4})(?=。)")
_NAMES_FIELD = re.compile("[一-龥]{1,2}。(?![一二三四五六七八九十第（]|\\s|$)")  # 第二，安全。要落实责任: what the point is about


def is_point(shielded: str, clause: Clause, chained: bool) -> bool:
    """Whether a clause is a point of a list of demands, whatever its first word is. ``chained``: the clause before demanded."""
    listed = chained or (clause.numbered and _HEADING.match(shielded, clause.start)) or _LISTED.search(shielded, clause.start - 12, clause.start)
    if clause.numbered and (_NAMES_FIELD.match(shielded, clause.start) or names_kind(shielded, clause)):
        return False
    if shielded.startswith(_DECIDES, clause.start) or _LAST_POINT.match(shielded, clause.start):
        return False
    if not (listed and clause.numbered) or states(shielded, clause.start, clause.end):
        return False
    if _QUALITY.fullmatch(shielded, clause.start, clause.end) and not opens_demand(shielded, clause.start, clause.end):
        return False
    return _NAMED_ONLY.search(shielded, clause.start, clause.end) is None


def names_kind(shielded: str, clause: Clause) -> bool:
    """Whether a point is a mere name: a simile, or a noun phrase like one of the points before (一是人口众多的转型。…二是走绿色道路的转型)."""
    if _SIMILE.match(shielded, clause.start) and not opens_demand(shielded, clause.start, clause.end):
        return True
    told = _KIND_TOLD.match(shielded, clause.start)
    if told is None or told.end() != clause.end:
        return False
    if not opens_demand(shielded, clause.start, clause.end):
        return shielded[clause.start] not in "做争当甘勇" and told["kind"][-1] not in "者人员家手兵"  # 做文明新风的引领者 is asked
    alike = re.compile(f"(?:第?[一二三四五六七八九十][是，、）])(?P<before>[^，。；：]{{2,24}}的{told['kind']})[。，；]")
    before = alike.finditer(shielded, max(0, clause.start - _TOLD_BACK), clause.start)
    return any(not opens_demand(shielded, *match.span("before")) for match in before)


def is_agenda(shielded: str, segment: Span) -> bool:
    """Whether a segment names what a session is to deliberate."""
    return _AGENDA.match(shielded, *segment) is not None


def is_case(shielded: str, clause: Clause, number: int) -> bool:
    """Whether the segment before the ``number``-th says whom 一律… befalls: 对无证经营的单位，一律关停."""
    before = clause.segments[number - 1] if number else None
    return before is not None and (shielded[before.start] in "对凡" or shielded[before.end - 1] in "的者")


_WHEN = re.compile("[^，。；了是]{2,12}(?:期间|时段|之前|以前|之后|以后|[0-9月日]前|[节期]前|起|以内|之内)")


def _holds_when(shielded: str, segment: Span) -> bool:
    """Whether the segment before a rule says when it holds, or is a rule of the same kind: 节日期间，公车一律入库，|烟花一律禁放."""
    return _WHEN.fullmatch(shielded, *segment) is not None or shielded.find("一律", segment.start + 2, segment.end) > 0


def is_rule(shielded: str, clause: Clause, number: int, head: Head, *, behind: bool = False) -> bool:
    """Whether 一律 says what befalls whom: 对无证经营的，一律关停; 学生进校一律测温. ``behind`` another cue only 凡… opens a case."""
    opens_case = shielded[clause.segments[number].start] == "凡"  # …，凡疲劳驾驶的一律停岗
    if behind and not opens_case and (not number or shielded[clause.segments[number - 1].start] != "凡"):
        return False
    if opens_case and not head.bare:
        return True
    if head.bare:
        return is_case(shielded, clause, number)
    if not number and shielded.startswith("凡", clause.start):  # 凡没有依据的收费一律取消
        return True
    topic = clause.segments[number].start
    if number and not _holds_when(shielded, clause.segments[number - 1]):
        return False
    return _TOPIC.fullmatch(shielded, topic, head.cue.start) is not None


def only_names(shielded: str, clause: Clause, actor: Span) -> bool:
    """告诫年轻干部，必须…: who is asked, the demand coming after the comma; 提醒村民，有情况可以反映: and what he may do."""
    following = clause.segments[1:2]
    if not following and is_when(shielded, clause.segments[0]):  # 要求工作组进村后，不准吃请
        return True
    return actor.end == clause.end or (actor.end == clause.segments[0].end and any(shielded.find("可以", *s) >= 0 for s in following))


def is_asked(shielded: str, clause: Clause, verb: str) -> bool:
    """Whether what is asked is a point of a list, or tells what is to be done with or of something. ``verb``: the verb of speech."""
    first = clause.segments[0]
    if verb in _ORDERS:  # 责令该矿停产整改
        return True
    if _DATED.match(shielded, *first):  # 要求2012年在重点城市开展监测
        return True
    if _BECOMES.fullmatch(shielded, *first) or (verb in _APPEALS and shielded.startswith(("给", "为"), first.start)):
        return True
    if (is_when(shielded, first) or shielded.endswith("以后", 0, first.end)) and len(clause.segments) > 1:  # 要求大家：回去以后，立即汇报
        return opens_demand(shielded, *clause.segments[1])
    return is_point(shielded, clause, True) or _disposes(shielded, first) or _does(shielded, first, verb)


def _disposes(shielded: str, segment: Span) -> bool:
    """建议，将云州纳入试点: the first word tells what is to be done with something."""
    opening = opening_at(shielded, *segment)
    return opening is not None and opening[0] == "frame" and shielded[segment.start] not in "在根依通面针按"


def _does(shielded: str, segment: Span, verb: str) -> bool:
    """建议，食用菌项目实行…: what is proposed of something. ``verb``: the verb of speech before it."""
    if verb not in _PROPOSES or shielded[segment.start : segment.end].find("的", 0, 4) >= 0:
        return False
    ends = range(segment.start + 2, min(segment.end - 2, segment.start + _LONGEST_PROPOSED))
    return any((found := opening_at(shielded, at, segment.end)) is not None and found[0] == "verb" for at in ends)


def told_in_turn(segments: Sequence[Span], told: Sequence[Span | None]) -> Iterator[tuple[Span, Span | None]]:
    """The parts of a clause that each tell somebody of his own (甲牵头，乙配合), with whom. ``told``: the actor of each segment."""
    firsts = [0, *(n for n, actor in enumerate(told) if n and actor)]
    for number, end in zip(firsts, [*firsts[1:], len(told)], strict=True):
        yield Span(segments[number].start, segments[end - 1].end), told[number]
