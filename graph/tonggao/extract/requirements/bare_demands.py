"""Clauses without a modal that demand by the verb they open with, or forbid by what is not done."""

import re

from tonggao.extract.requirements.chained_forms import goes_on
from tonggao.extract.requirements.curt_forms import is_curt_anyhow
from tonggao.extract.requirements.imperatives import is_when, opening_at, opens_demand, reports, states
from tonggao.extract.requirements.speech_clauses import Clause
from tonggao.extract.requirements.verbless import is_verbless
from tonggao.language.name_words import is_country
from tonggao.language.sentences import Span

_CONCERNING = re.compile("对[^，]{2,24}的(?=[一-龥])")  # 对弄虚作假的严肃处理
_IN_CASE = re.compile("(?:遇有?|如遇|一旦(?:发生|出现|发现))[^，的了]{2,12}?(?=及时|立即|迅速|马上|第一时间|果断)")  # 遇有险情|迅速转移群众
_BORNE_IN_MIND = re.compile("(?:始终|时刻|永远|切实|深刻|充分|真正)?(?:牢记|铭记|谨记|认清|明白|懂得|记住|坚信|认识到?|理解|领会|树立)")
_PLANNED = re.compile(  # 督导组将严督实导, not 各乡镇将方案报县委
    "[^，。；把要]{2,12}(?<![需必可])将(?![士军领近要])(?![^，]{2,24}(?:报|交|送|转|纳入|列入|作为|融入|贯穿|当成|当作|落[到实]|摆|放|用[于在]|列为|压|传|延伸|细化|分解|变|化|统一|调[整至]|转[为到移给]|改[为造建]|扩[大展]|覆盖|下[放沉]|打造|建[成设]|培[育养]|提高到|降[至低到]|控制|延[长续]|整合|推[广向]))"
)
_MADE_INTO = re.compile("纳入|列入|列为|作为|当作|当成|融入|贯穿|贯彻|落实|落到|转化|摆[在上]|放[在到]|变[为成]|体现[在到]|做到|用于|延伸|延展|细化|分解|提升|调整|转为|改为|扩大到|扩展|覆盖|下放|下沉|打造成|建成|培育成|提高到|控制在|延长|做[优强]|推向|挺在|报|交|送")
# 在某机关看望干部，了解工作情况: a tour that is told.
_VISITS = re.compile("在[^，]{2,20}(?:看望|考察|调研|走访|慰问|参观|察看|查看|听取|会见|召开|举行|主持|出席|同[^，]{2,10}(?:交流|座谈))")
# 不私拉电线, 不酒后驾车: what is not done opens a point of a list, or goes on after a demand.
_REFRAINS = re.compile("不(?:[在乱私闯超收送信传赌吸打占抽偷吃拿玩贪图走当给让讲设留带攀请闹欠拖等靠怕为向]|随意|随地|擅自|酒后|盲目|参与|组织|传播|浪费|轻信|食用|采摘|猎捕|饲养|购买|私自|违规|违章|违法)(?![^，]*就)(?![断少于时样同成足到止得上下起])[^，。；是的]{2,}")
_REFRAINS_FROM_ALL = re.compile("不[一-龥]{1,3}(?:、不[一-龥]{1,3})+")  # 对暂时困难的企业，不抽贷、不断贷
_FOR_WHOM = re.compile("对[^，]{2,24}")
# 反对任何单边制裁: where a country stands, asked of nobody; 反对形式主义 is a demand.
_OPPOSES = re.compile("(?:坚决|强烈|一贯|始终)?反对(?:任何|一切|把|将|武装|使用|一国|某些|个别国家|以[^，。；]{1,14}(?:为名|为由|为借口))[^。；]*|(?:坚决|强烈|一贯|始终)?反对[^，。；]{0,12}(?:制裁|霸权|霸凌|强权|单边主义|保护主义|冷战|干涉|“台独”|阵营|军备竞赛|脱钩)[^。；]*")
_CONTACT = re.compile("联系(?:人|电话|方式|地址)")  # how to reach whoever tells is no demand


def is_demand(shielded: str, clause: Clause, chained: bool) -> bool:
    """Whether a clause without a modal is a demand. ``chained``: the clause before it was one."""
    if refrains(shielded, clause) or (chained and (goes_on(shielded, clause) or is_verbless(shielded, clause.segments[0]))):
        return True
    first = clause.segments[0]
    if is_curt_anyhow(shielded, first) and not states(shielded, clause.start, clause.end):
        return True
    if chained and _REFRAINS_FROM_ALL.fullmatch(shielded, *clause.segments[-1]) and len(clause.segments) < 3:
        return len(clause.segments) == 1 or _FOR_WHOM.fullmatch(shielded, *first) is not None
    if shielded.startswith("走进", first.start) and _walks_in(shielded, clause):
        return False
    if _PLANNED.match(shielded, *first) or _is_future(shielded, first) or _CONTACT.match(shielded, *first) or takes_stand(shielded, clause):
        return False
    said = _BORNE_IN_MIND.match(shielded, *first)  # 牢记权力是人民给的: what is to be borne in mind states nothing
    if states(shielded, first.end if said else clause.start, clause.end) or reports(shielded, clause):
        return False
    if is_when(shielded, Span(clause.start, clause.end)):
        return False
    if is_when(shielded, first) and len(clause.segments) > 1:  # 推介活动期间，全镇签约12个项目: what was done then
        return opens_demand(shielded, *clause.segments[1])
    topic = _CONCERNING.match(shielded, *first) or _IN_CASE.match(shielded, *first)
    start = topic.end() if topic else first.start
    return opens_demand(shielded, start, first.end) or _frames_demand(shielded, clause)


def _walks_in(shielded: str, clause: Clause) -> bool:
    """走进车间，|甲与职工交谈: where a tour goes on; not 走进群众，|倾听呼声."""
    first, *others = clause.segments
    if not others:  # 走进车间，|甲叮嘱: the verb of speech ends the clause
        return shielded.startswith("，", first.end)
    return not opens_demand(shielded, *others[0])


def takes_stand(shielded: str, clause: Clause) -> bool:
    """反对任何单边制裁, 支持某国自主发展: where a country stands, asked of nobody."""
    first = clause.segments[0]
    if shielded.startswith("支持", first.start):
        return any(is_country(shielded[first.start + 2 : first.start + 2 + length]) for length in range(2, 6)) and not shielded.startswith("中国", first.start + 2)
    return len(clause.segments) == 1 and _OPPOSES.match(shielded, *first) is not None


def _is_future(shielded: str, segment: Span) -> bool:
    """将严厉打击…: what will be done; not 将党建纳入考核, nor 将加强党建作为头等大事."""
    if shielded[segment.start] != "将" or _MADE_INTO.search(shielded, *segment):
        return False
    following = opening_at(shielded, segment.start + 1, segment.end)
    return following is not None and following[0] != "frame"


def _frames_demand(shielded: str, clause: Clause) -> bool:
    """把…摆在…, and 以…为…，加强…: a frame counts where a verb follows it."""
    first = clause.segments[0]
    found = opening_at(shielded, *first)
    if found is None or found[0] != "frame" or _VISITS.match(shielded, *first):
        return False
    made_into = shielded[first.start] == "将" and _MADE_INTO.search(shielded, *first) is not None
    return shielded[first.start] == "把" or made_into or any(opens_demand(shielded, *segment) for segment in clause.segments[1:2])


def refrains(shielded: str, clause: Clause) -> bool:
    """Whether a clause opens with what is not to be done: 不私拉电线，不飞线充电."""
    if _REFRAINS.match(shielded, clause.start, clause.segments[0].end) is None or states(shielded, clause.start, clause.end):
        return False
    return not any(shielded.startswith(("就", "则", "才", "便", "会"), segment.start) for segment in clause.segments[1:])
