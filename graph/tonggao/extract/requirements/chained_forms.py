"""Forms that demand only right after another demand: 该停的坚决停; 两天内组建巡查队; 到期未改的，严肃追责."""

import re

from tonggao.extract.requirements.curt_forms import is_curt
from tonggao.extract.requirements.imperatives import leads_in, opening_at, opens_demand, reports, states
from tonggao.extract.requirements.speech_clauses import Clause
from tonggao.language.sentences import Span

_QUALITY = re.compile(r"有(?![的些关人])[^，。；有]{2,24}的[一-龥]{2,3}(?:[、，。]|$)")
# 该停的坚决停, 能调则调, 应转尽转, 一律空库迎汛, 限期清零, 宁听骂声、不听哭声: terse demands whose topic comes first.
_TERSE = re.compile(
    r"(?!我)[^，。；、]{0,14}(?:[该能](?P<same>[^，。；、]{1,6})的(?:(?:就|都|坚决|一律|尽量|全部|必须|要|一定|马上|立即)要?)?(?P=same)|该[^，。；、]{1,4}的(?:就|要|都|坚决|一律|必须|全部|一定)|[能可该](?P<can>.{1,2})[则尽就](?P=can)|"
    r"[当应](?P<due>.{1,2})[则尽](?P=due)|一律[^，。；、的]{2,}|坚决不?[^，。；、的]{1,}|(?:限期|马上|立即|当场)[^，。；、的]{2,}|宁[可愿]?[^，。；、]{2,6}[、，][也不绝]|宁[^，。；、]勿[^，。；、])"
)
_EXAMPLES = re.compile("[^，。；]{2,40}等[^，。；的了]{0,8}(?:部位|场所|区域|地段|路段|地方|地区|部门|单位|人群|行业|领域|环节|时段|对象)")  # 学校、医院等重点部位，
_TOPIC_AT_ONCE = re.compile("(?![也都还并不能可该凡])[^，。；、要应须]{3,10}(?P<at_once>限期|坚决|一律|第一时间|停止|暂停|当[天日场])(?!反对|维护|拥护|支持|贯彻)[^，。；、的了]{2,12}")
_MORE = re.compile(
    "抓[^，。；、的了]{3,8}(?=，)|[重求建强促优提拓扩稳保育引聚转][^，。；、的了要]{2}(?=，[重求建强促优提拓扩稳保育引聚转])|[多少](?:谋|建|献|做(?!了)|办|听|看|想|干|问|讲|说|走|跑|下|提|出|引|招|养|留|为|到|从|同|与|往|用)(?![数元样种个方半])"
)  # 多谋长远之策
_FIELD = re.compile(  # 在健康促进上发力
    "在[^，。；的]{2,20}(?:上|方面|[^当]中)(?:再|更|多|持续|精准|重点|聚力|协同|下大?)*(?:功夫|力气|苦功|发力|用力|用劲|加力|使劲|聚力|着力|求突破|求实效|见实效|见成效|见真章|出实招|出新招|出成果|做文章|想办法|动脑筋|作表率|做表率|走前列|走在前|打头阵|争先|创优|当先锋|不松劲|不放松|不停步|再突破|再提升|再加力|再发力|有作为|有突破|有提升|勇担当|破题|攻坚|[求展出创树办见开谱添增聚提争强站补谋][新实真大好佳优强硬合活全][一-龥]{1,2}$|再(?:重视|提高|提升|加力|加强|转变|强化|聚焦|深化|压实|严格|认识|提速|优化|落实|完善|创新|拓展|加码|升级|部署|用力|下功夫)$)"
)
# 亮身份作表率, 为群众办实事, 向先进学习, 急群众之所急: spoken of whoever was told before.
_SHORT_VERBS = "树扬转提挖增讲顾学找亮作比重求见出动守保稳惠暖补强扩优促抓敢能快早勤扶治防控查纠改建管护拓引聚凝解办抢赶战谋干创争闯"
_TWICE_OR_FOR = re.compile(
    f"[{_SHORT_VERBS}][一-龥]{{2}}[{_SHORT_VERBS}][一-龥]{{2}}(?=[，、]|$)|"
    "[急想帮解办谋盼](?:群众|企业|百姓|人民|基层|职工|师生|客户|旅客|党|国家)[^，。；]{0,3}[所难盼忧需急想事](?:[所难盼忧需急想])?(?=[，、]|$)|"
    "(?:为|替|给)(?:群众|企业|百姓|人民|基层|职工|师生|客户|旅客|大局)[^，。；的了]{0,8}(?:办|解|谋|分|排|着想|服务|撑腰|造福)|"
    "对[^，。；]{2,40}(?:进行|开展|实行|实施|予以|加以|逐一|逐个|全面)(?!了)[^，。；了]{2,}|"
    "向[^，。；]{2,14}(?:学习|看齐|靠拢|聚焦|倾斜|延伸|拓展|迈进)(?=[，、]|$)"
)
_SANCTIONED = re.compile("[^，。；]{4,30}[的者]")  # 构成犯罪的，依法追究刑事责任
_SANCTION = re.compile("[对凡][^。；]{2,60}?(?:追责|问责|追究|查处|零容忍|免职|严惩|严处|惩处|惩治|处[理罚分]|通报|取消|约谈|不贷|停[岗产业职工运]|取缔|清退|吊销|拆除|没收|辞退|开除|劝退)")
_BEFALLS = re.compile("[对凡][^，。；]{2,30}?(?:(?:发现|露头|出现)[^，。；]{1,3}[、就即]?[^，。；]{2,5}|(?:终身|严肃|坚决|从严|依[法规纪]|一律|倒查|顶格)[^，。；的]{2,14})")
_BY_WHOM = re.compile("由[^，。；的]{2,14}(?:依法|依规|依纪|依照|按照?|予以|给予|责令|批评|处以|追究|移送|收缴|取消|没收|劝[阻返导])")
_BY_OR_SINCE = re.compile("(?:[一两二三四五六七八九十半0-9]{1,3}个?(?:小时|天|日|周|星期|月)(?:之内|内)|(?:本月|下月|年|[0-9]{1,2}月)底前|(?:[0-9]{4}年|今年|明年)?[0-9]{1,2}月(?:[0-9]{1,2}日|[上中下]旬|初|中旬)?(?:之前|以前|前)|[本下]?(?:周|月|季度|学期)[内末底]前?|(?:入|主)?[冬春夏秋汛]?[汛冬春夏秋]期?(?:来临|到来)?之?前|年内|从?(?:明天|今天|即日|现在|本周|下周)起)")
_CONDITION = re.compile(r"[^，]{0,30}?(?:没有|如果|若|不行|不足|不够|不通)")


def goes_on(shielded: str, clause: Clause) -> bool:
    """Forms that demand only right after another demand: 有…的气概; 没有路，就闯出一条路; 该停的坚决停."""
    first = clause.segments[0]
    if _MORE.match(shielded, *first) or _FIELD.match(shielded, *first) or is_curt(shielded, _after_topic(shielded, clause)):
        return True
    if _TWICE_OR_FOR.match(shielded, *first) and not states(shielded, clause.start, clause.end):
        return True
    if _TERSE.match(shielded, *_after_topic(shielded, clause)) and not states(shielded, clause.start, clause.end):
        return True
    if _is_timed(shielded, clause) or _is_sanction(shielded, clause) or _QUALITY.match(shielded, *first) or _is_led_in(shielded, clause):
        return True
    if len(clause.segments) > 1 and _CONDITION.match(shielded, *first):
        return shielded[clause.segments[1].start] == "就"
    return False


def _after_topic(shielded: str, clause: Clause) -> Span:
    """凡发生事故的，一律…: the segment behind the case that is spoken of, else the first."""
    first, *others = clause.segments
    if not (shielded.startswith(("凡", "对"), first.start) or shielded[first.end - 1] == "的" or _EXAMPLES.fullmatch(shielded, *first)):
        return first
    return next((s for s in others if not shielded.startswith(("不论", "无论", "不管"), s.start)), first)


def _is_timed(shielded: str, clause: Clause) -> bool:
    """两天内组建巡查队; 从明天起，实行日报告: by when or since when a bare verb tells to act."""
    first, *others = clause.segments
    when = _BY_OR_SINCE.match(shielded, *first)
    if when is None or states(shielded, clause.start, clause.end):
        return False
    told = others[0] if when.end() == first.end and others else Span(when.end(), first.end)
    opening = opening_at(shielded, *told)
    if opening is not None and opening[0] == "weak" and opening[1] < told.end and shielded[opening[1]] not in "的者了":  # 6月10日前|完成排查
        return True
    return opens_demand(shielded, *told)


def _is_sanction(shielded: str, clause: Clause) -> bool:
    """到期未改的，严肃追责: what befalls those of whom the first segment tells, 一经查实 between them or not."""
    first, *others = clause.segments
    if not others or _SANCTIONED.fullmatch(shielded, *first) is None or states(shielded, clause.start, clause.end):
        return False
    if shielded[first.start] in "对凡" and _SANCTION.match(shielded, clause.start, clause.end) and shielded.find("将", clause.start, clause.end) < 0:  # 对工作不力的，就地免职
        return True
    befalls = others[1] if len(others) > 1 and shielded.startswith(("一经", "经查"), others[0].start) else others[0]
    if _BY_WHOM.match(shielded, *befalls):
        return True
    return opens_demand(shielded, befalls.start + shielded.startswith("予以", befalls.start) * len("予以"), befalls.end)


def is_sanction(shielded: str, quote: Span) -> bool:
    """对瞒报事故的，必须严肃追责: what befalls whoever does wrong, told to nobody by name."""
    return _SANCTION.match(shielded, *quote) is not None


def _is_led_in(shielded: str, clause: Clause) -> bool:
    """Whether a frame fills the first segment and a bare verb opens the second."""
    if len(clause.segments) < 2 or not leads_in(shielded, clause.segments[0]):
        return False
    if states(shielded, clause.start, clause.end) or reports(shielded, clause):
        return False
    return opens_demand(shielded, *clause.segments[1])


def is_terse(shielded: str, segment: Span, before: str) -> bool:
    """楼道堆物限期清零: a short topic of its own and what is to become of it at once; 险情第一时间上报 only if the demand ``before`` it is a ban."""
    if before == "prohibition" and _BEFALLS.fullmatch(shielded, *segment):  # 严禁野外用火，|对违规用火发现一起查处一起
        return True
    found = _TOPIC_AT_ONCE.fullmatch(shielded, *segment)
    if found is None or opening_at(shielded, *segment) is not None:
        return False
    return before == "prohibition" or found["at_once"] in ("限期", "坚决", "一律")
