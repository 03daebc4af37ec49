"""How somebody is told to act without a cue: 市委办每月通报进度; 各乡镇于月底前将方案报县委."""

import re
from functools import cache

from tonggao.extract.requirements.imperatives import opening_at, opens_demand
from tonggao.language.sentences import Span
from tonggao.lexicon.words import alternation

# When somebody is to act stands before the verb.
_BY_WHEN = re.compile(
    "(?:[于在][^，。；、的]{1,12}?|(?:[0-9一二三四五六七八九十两]|[月年季]底|[本下][周月季]|[今明节汛春秋冬夏])[^，。；、的]{0,8}?)"
    "(?:之前|以前|前|之内|以内|内)|(?:明天|今天|即日|本周|下周|本月|下月|[0-9]{1,2}日)起|每(?:季度|学期|半年|个月|星期|[日天周月年旬]|季(?!度))|[^，。；、的把对将]{2,6}(?:期间|时段)|会后|年内|连夜|立即|马上|尽快|火速|即刻|当[天晚日]|近期|在[^，。；、的]{2,8}?中(?=[做当起带打展])|按(?:照)?[^，。；]{2,8}要求|"
    "结合[^，。；]{2,6}?(?=[一-龥]{2})"
)
# A duty whose first word is no verb of demands.
_DISPOSES = "[0-9]+小时|不[^，。；、是会能同够足少大小高多断仅但只管论得须必用]{1,3}、不|[将把][^，。；]{2,16}(?:报|交|送|转|传达|纳入|列入|作为|融入|贯穿|当成|当作|落到|列为|摆在|放在)"
_EACH_TIME = "每[周月季年天](?!来)|至少|不定期|带头|率先|亲自"  # 院领导每周至少参加一次查房 is told to
_ATTITUDES = ("鼓励", "欢迎", "呼吁", "号召", "希望", "勉励", "感谢", "恳请", "提醒", "支持")
_DUE = ("召开", "拿出", "提交", "上报", "报送", "报告", "下发", "印发", "兑现", "到位")
# What sides, the speaker or those present do or did; 一方面, 并: no subject.
_NOBODY = "(?:中国)?人民解放军|解放军|中国军队|人民军队|(?:国务院[^，。；]{1,10}|国家[一-龥]{2,10}(?:局|委)|(?:财政|教育|农业农村|水利|交通运输|应急管理|自然资源|民政|商务|工业和信息化|生态环境|住房城乡建设|人力资源社会保障|公安|文化和旅游)部)(?:还|也|已|先后|迅速|紧急|进一步|持续|积极|第一时间|随即|同步)|只要|只有|如果|一旦|假如|无论|不管|尽管|虽然|因为|感谢|感激|祝贺|钦佩|赞赏|[很非十深][常分感]?高兴|一个(?:国家|民族|政党|社会|人)|[^，。；]{2,10}[向为][一-龥]{0,4}(?:总书记|主席|总理|委员长)|(?:要求|建议|敦促|呼吁|希望|请求|责成)[^，。；]|(?:以[^，。；]{2,10}为核心的)?党中央|党和(?:国家|政府)|[^，。；]{2,12}(?:始终|一直|历来|一贯|长期)(?:高度|十分|非常)?(?:重视|关心|关注|支持)|[一-龥]方|每[天日周月季年旬晚早]|[0-9]|[^，。；]{1,16}对(?![口外接标照账症比])|[今明去当]年|[^，。；]{0,8}将(?!士)(?!.{2,16}[报送])|[我你他她咱大谁]|抓(?!手)|双方|[相坚深确]信|与会|参会|一方面|另一方面|[并也还再又]"


# 校长是食品安全第一责任人: what somebody bears, told right before what he must not do.
_BEARS = re.compile("(?:是|作为|担任)[^，]{0,14}(?:责任人|责任主体|牵头人|主力军|带头人|一道防线|一道关口)$")


# 救出的伤员|要第一时间后送, 转移出来的群众|要有饭吃: with or for whom something is to be done.
_PATIENT = re.compile("[^，。；]{0,24}(?:伤员|病人|患者|伤病员|病例|死者|遇难者|遇险者|被困者|群众|居民|村民|老人|孩子|儿童|孕产?妇|学生|游客|旅客|灾民|人员|住户|农户|牧民|职工|家属)")
_DONE_TO_THEM = re.compile(
    "(?![^，。；]*(?:自觉|主动|自行|自愿|自己|配合|服从|听从|积极|互相|带头))[^，。；有]{0,10}(?:后送|转移|撤离|转运|转送|送医|转诊|收治|救治|安置|隔离治疗)(?:到位|完毕|完|出[来去]|[到至在][^，。；]{2,14}|结束|妥当)?$"
    "|[^，。；]{0,4}有(?:饭|水|衣|地方|住处|热饭|干净水|房)[^，。；、]{0,2}(?:吃|喝|穿|住)"
)


def is_patient(shielded: str, actor: Span, must: Span) -> bool:
    """Whether something ``must`` be done with those who are named, or for them: 救出的伤员|要第一时间后送."""
    return _PATIENT.fullmatch(shielded, *actor) is not None and _DONE_TO_THEM.match(shielded, *must) is not None


def bears_duty(shielded: str, segment: Span) -> bool:
    """Whether a segment says who answers for something: 村支书是第一责任人，|汛期不得离岗."""
    return _BEARS.search(shielded, *segment) is not None


@cache
def _duty() -> re.Pattern[str]:
    return re.compile(f"{_DISPOSES}|{alternation('demand_context', 'duty')}")


@cache
def _nobody() -> re.Pattern[str]:
    return re.compile(f"{_NOBODY}|(?![^，。；]{{0,20}}(?:{_EACH_TIME}))[^，。；]{{0,60}}(?:{alternation('demand_context', 'no_actor')})")


def tells_to_act(shielded: str, at: int, end: int) -> bool:
    """Whether a verb that may tell a subject to act stands at ``at``, a time or who helps before it."""
    if _duty().match(shielded, at, end):
        return True
    if shielded.startswith(_ATTITUDES, at):  # 公安机关鼓励群众举报: what the body itself does
        return False
    when = _BY_WHEN.match(shielded, at, end)
    at = when.end() if when else at
    opening = opening_at(shielded, at, end) if when else None
    if opening is not None and opening[0] == "verb":  # 结合实际抓好落实 has nothing behind its verb
        return True
    if opening is not None and opening[0] == "weak" and shielded[at - 1] in "前内" and shielded[opening[1] : opening[1] + 1] not in ("的", "者", "了"):
        return True  # 于月底前|完成排查
    if when and shielded[at - 1] in "前内" and shielded.startswith(_DUE, at):  # 三天之内|召开专题会议
        return True
    return opens_demand(shielded, at, end) or _duty().match(shielded, at, end) is not None


def names_nobody(shielded: str, start: int, end: int) -> bool:
    """Whether the words from ``start`` open with nobody who can be told to act."""
    return _nobody().match(shielded, start, end) is not None
