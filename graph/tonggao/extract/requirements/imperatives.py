"""Bare verbs that open a demand where no modal stands: 加强…, 切实抓好…, 把…摆在…."""

import re
from functools import cache

from tonggao.extract.requirements.speech_clauses import Clause
from tonggao.language.sentences import Span
from tonggao.lexicon.words import alternation, lengths_by_first, tags_of

# 是 that states, not 还是, 特别是, 实事求是, 不是.
IS = r"(?<![特别尤还但于总凡若只其而不就一二三四五六七八九十])(?<!事求)(?<![商议论]国)是(?!非[，、]|否)"
# A clause with one of these states or reports: 坚持…，是…的根本要求; 推进…，取得了….
_STATES = (
    rf"{IS}|(?<![除为])了(?!解|然)|取得(?!的)|受到[^，]{{0,4}}影响|将(?:会|继续|进一步|为|持续|在)|吗$|(?<![注侧着])重在|"
    "具有[^，]{0,8}(?:意义|作用|价值|影响|地位|优势)|增长[0-9百]|达到?[0-9]|正(?=加快|在|成为)|(?<![自早])已[到经是进有成]|"
    "(?:很|非常|较为|比较|相当)[^，。、；要]{1,3}(?=[，。；、]|$)|较[多深大高强难重广差紧低少](?=[，。；、]|$)|不等于|高度重视[^。；]{2,40}，[^。；]{2,24}召开"
)
_OF_USE = ("有利于", "有助于")
# What is not there or would be: no demand where it is the first segment's main word, or opens another segment.
_PREMISE = re.compile("没有|如果|只有")
_PREMISE_OR_DEFINITION = re.compile("没有|如果|只有|就是")
# Another subject after the first comma, or a reporter's turn of phrase: a report.
_OTHER_SUBJECT = re.compile("各地|我国|我们|全国|中国|全党|当地|他|她|大家")
_REPORTED = re.compile("牢记[^，。]{0,16}嘱托")
_INSIDE = re.compile("在[^，]{2,24}?(?:中|上|下|方面|领域|范围内)(?=[一-龥])")  # 在改革中激发活力: followed by a verb
_BY_MEANS = re.compile("以[^，的]{1,14}为(?:导向|重点|抓手|契机|目标|核心|主线|牵引|引领|载体|突破口|依托|龙头|支撑|中心|主题|纽带|平台|切入点|着力点|鉴|先导|标尺|准绳)(?=[一-龥])")  # 以需求为导向做实服务
_CONCERNING = re.compile("对[^，]{2,24}的(?=[一-龥])")  # 对弄虚作假的严肃处理
_TIME = "(?<![人先落以])后|(?<![及按准实随适])时|之际|期间|之前"  # 听取汇报后 is when, no demand
_SAYS_ALL = 4  # a verb this long needs nothing behind it
_LONGEST_SCENE = 7
_PARTICLE = re.compile(r"地(?![方区位域铁质震理毯市级])")
_QUALITY = re.compile(r"有(?![的些关人])[^，。；有]{2,24}的[一-龥]{2,3}(?:[、，。]|$)")
# 该停的坚决停, 能调则调, 应转尽转, 一律空库迎汛, 限期清零, 宁听骂声、不听哭声: terse demands whose topic comes first.
_TERSE = re.compile(
    r"(?!我)[^，。；、]{0,14}(?:[该能](?P<same>[^，。；、]{1,6})的(?P=same)|该[^，。；、]{1,4}的(?:就|要|都|坚决|一律|必须|全部|一定)|[能可](?P<can>.{1,2})[则尽就](?P=can)|"
    r"[当应](?P<due>.{1,2})[则尽](?P=due)|一律[^，。；、的]{2,}|坚决不?[^，。；、的]{1,}|(?:限期|马上|立即|当场)[^，。；、的]{2,}|宁[可愿]?[^，。；、]{2,6}[、，][也不绝]|宁[^，。；、]勿[^，。；、])"
)
_EXAMPLES = re.compile("[^，。；]{2,40}等[^，。；的了]{0,8}(?:部位|场所|区域|地段|路段|地方|地区|部门|单位|人群|行业|领域|环节|时段|对象)")  # 学校、医院等重点部位，
_TOPIC_AT_ONCE = re.compile("(?![也都还并不能可该凡])[^，。；、要应须]{3,10}(?P<at_once>限期|坚决|一律|第一时间|停止|暂停|当[天日场])(?!反对|维护|拥护|支持|贯彻)[^，。；、的了]{2,12}")
_MORE = re.compile(
    "抓[^，。；、的了]{3,8}(?=，)|[重求建强促优提拓扩稳保育引聚转][^，。；、的了要]{2}(?=，[重求建强促优提拓扩稳保育引聚转])|[多少](?:谋|建|献|做(?!了)|办|听|看|想|干|问|讲|说|走|跑|下|提|出|引|招|养|留|为|到|从|同|与|往|用)(?![数元样种个方半])"
)  # 多谋长远之策
_BY_DEGREE = re.compile("先[一-龥]一步|[一-龥][一-龥]?[深先快严高实细早远重多优密紧前久][上下出]?一[层步分寸点格度级程环筹截尺招着](?![一-龥]*的)")  # 学深一层, 干快一步
_BORNE_IN_MIND = re.compile("(?:始终|时刻|永远|切实|深刻|充分|真正)?(?:牢记|铭记|谨记|认清|明白|懂得|记住|坚信|认识到?|理解|领会|树立)")
_AIMED_AT = re.compile("确保|保证|力争|争取|推动|促进|努力|务求|力求|实现|助力|早日|[使让]")  # 确保行动取得实效 states nothing
_PLANNED = re.compile(  # 督导组将严督实导, not 各乡镇将方案报县委
    "[^，。；把要]{2,12}(?<![需必可])将(?![士军领近要])(?![^，]{2,24}(?:报|交|送|转|纳入|列入|作为|融入|贯穿|当成|当作|落[到实]|摆|放|用[于在]|列为|压|传|延伸|细化|分解|变|化|统一))"
)
_MADE_INTO = re.compile("纳入|列入|列为|作为|当作|当成|融入|贯穿|贯彻|落实|落到|转化|摆[在上]|放[在到]|变[为成]|体现[在到]|做到|用于|延伸|延展|细化|分解|提升|做[优强]|推向|挺在|报|交|送")
_FIELD = re.compile(  # 在健康促进上发力
    "在[^，。；的]{2,20}(?:上|方面|[^当]中)(?:再|更|多|持续|精准|重点|聚力|协同|下大?)*(?:功夫|力气|苦功|发力|用力|用劲|加力|使劲|聚力|着力|求突破|求实效|见实效|见成效|见真章|出实招|出新招|出成果|做文章|想办法|动脑筋|作表率|做表率|走前列|走在前|打头阵|争先|创优|当先锋|不松劲|不放松|不停步|再突破|再提升|再加力|再发力|有作为|有突破|有提升|勇担当|破题|攻坚|[求展出创树办见开谱添增聚提争强站补谋][新实真大好佳优强硬合活全][一-龥]{1,2}$)"
)
# 在抓好…的同时，加强…; 围绕…，开展…: what leads in a bare verb.
_LEADS_IN = re.compile(
    "(?:紧紧|紧密|严格|认真|始终|全面)?(?:围绕|按照|结合|根据|针对|对照|依据|遵照|依照|比照|参照)[^，]{2,50}|"
    "在[^，]{2,60}(?:同时|基础上|前提下|框架下|领导下|指导下|[过进]程中)|从[^，]{2,30}(?:入手|出发|抓起|着手)"
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
# 在某机关看望干部，了解工作情况: a tour that is told.
_VISITS = re.compile("在[^，]{2,20}(?:看望|考察|调研|走访|慰问|参观|察看|查看|听取|会见|召开|举行|主持|出席|同[^，]{2,10}(?:交流|座谈))")
# 不私拉电线, 不酒后驾车: what is not done opens a point of a list, or goes on after a demand.
_REFRAINS = re.compile("不(?:[在乱私闯超收送信传赌吸打占抽偷吃拿玩贪图走当给让讲设留带攀请闹欠拖等靠怕为向]|随意|随地|擅自|酒后|盲目|参与|组织|传播|浪费|轻信|食用|采摘|猎捕|饲养|购买|私自|违规|违章|违法)(?![^，]*就)(?![断少于时样同成足到止得上下起])[^，。；是的]{2,}")
_SANCTIONED = re.compile("[^，。；]{4,30}[的者]")  # 构成犯罪的，依法追究刑事责任
_BY_WHOM = re.compile("由[^，。；的]{2,14}(?:依法|依规|依纪|依照|按照?|予以|给予|责令|批评|处以|追究|移送|收缴|取消|没收|劝[阻返导])")
_BY_OR_SINCE = re.compile("(?:[一两二三四五六七八九十半0-9]{1,3}个?(?:小时|天|日|周|星期|月)(?:之内|内)|(?:本月|下月|年|[0-9]{1,2}月)底前|从?(?:明天|今天|即日|现在|本周|下周)起)")
_CONTACT = re.compile("联系(?:人|电话|方式|地址)")  # how to reach whoever tells is no demand
_CONDITION = re.compile(r"[^，]{0,30}?(?:没有|如果|若|不行|不足|不够|不通)")


@cache
def _states() -> re.Pattern[str]:
    return re.compile(f"{_STATES}|{alternation('demand_context', 'states')}")


@cache
def _time() -> re.Pattern[str]:
    return re.compile(f"(?:{_TIME}|(?:{alternation('demand_context', 'scene')})[之过程]{{0,2}}中)$")


def opening_at(text: str, position: int, end: int) -> tuple[str, int] | None:
    """(tag, end) of the longest imperative word that starts at ``position``, or None."""
    tags = tags_of("imperatives")
    for length in lengths_by_first("imperatives").get(text[position : position + 1], ()):
        tag = tags.get(text[position : position + length]) if length <= end - position else None
        if tag:
            return tag, position + length
    return None


def opens_demand(text: str, start: int, end: int) -> bool:
    """Whether the segment [start, end) begins as a demand does: with a verb, or with adverbs and a verb."""
    if _BY_DEGREE.match(text, start, end):
        return True
    position, adverbs = start, 0
    while (found := opening_at(text, position, end)) is not None:
        tag, after = found
        if after == end:
            return (adverbs > 0 and tag in ("verb", "weak")) or (tag == "verb" and end - position >= _SAYS_ALL)  # 严肃处理。 再接再厉，
        if tag == "verb":
            return text[after] not in "的者了过性"
        if tag == "weak":
            return text[after] not in "的者了" and (adverbs > 0 or _verb_at(text, after, end))
        if tag == "frame":
            by_means = _BY_MEANS.match(text, position, end)
            if by_means is not None and opens_demand(text, by_means.end(), end):
                return True
            inside = _INSIDE.match(text, position, end)
            return adverbs > 0 or (inside is not None and opens_demand(text, inside.end(), end))
        position = after
        particle = _PARTICLE.match(text, position, end)
        if particle:
            position, tag = particle.end(), "urgent"
        if tag == "urgent" and position < end and text[position] != "的" and opening_at(text, position, end) is None:
            return True
        adverbs += 1
    return False


def _verb_at(text: str, position: int, end: int) -> bool:
    found = opening_at(text, position, end)
    return found is not None and found[0] == "verb"


def states(shielded: str, start: int, end: int) -> bool:
    """Whether [start, end) says what is or was, rather than what is to be done."""
    for found in _states().finditer(shielded, start, end):
        if found.group() in _OF_USE and opening_at(shielded, found.start() - 2, found.start() + 2):
            continue  # 塑造|有利于创新的生态
        clause = max(start, shielded.rfind("，", start, found.start()) + 1)
        if found.group() != "取得" or _AIMED_AT.search(shielded, clause, found.start()) is None:
            return True
    return False


def is_when(shielded: str, span: Span) -> bool:
    """Whether a span only says when something is or was (听取汇报后, 督导检查中)."""
    return _time().search(shielded, max(span.start, span.end - _LONGEST_SCENE), span.end) is not None


def is_premise(shielded: str, start: int, end: int) -> bool:
    """Whether a segment says what is not there or what would be (没有…, 如果…)."""
    return _PREMISE.search(shielded, start, end) is not None


def is_demand(shielded: str, clause: Clause, chained: bool) -> bool:
    """Whether a clause without a modal is a demand. ``chained``: the clause before it was one."""
    if refrains(shielded, clause) or (chained and _goes_on(shielded, clause)):
        return True
    first = clause.segments[0]
    if _PLANNED.match(shielded, *first) or _is_future(shielded, first) or _CONTACT.match(shielded, *first):
        return False
    said = _BORNE_IN_MIND.match(shielded, *first)  # 牢记权力是人民给的: what is to be borne in mind states nothing
    if states(shielded, first.end if said else clause.start, clause.end) or _reports(shielded, clause):
        return False
    if is_when(shielded, Span(clause.start, clause.end)):
        return False
    topic = _CONCERNING.match(shielded, *first)
    start = topic.end() if topic else first.start
    return opens_demand(shielded, start, first.end) or _frames_demand(shielded, clause)


def _is_future(shielded: str, segment: Span) -> bool:
    """将严厉打击…: what will be done; not 将党建纳入考核, nor 将加强党建作为头等大事."""
    if shielded[segment.start] != "将" or _MADE_INTO.search(shielded, *segment):
        return False
    following = opening_at(shielded, segment.start + 1, segment.end)
    return following is not None and following[0] != "frame"


def _reports(shielded: str, clause: Clause) -> bool:
    first, *others = clause.segments
    return (
        is_premise(shielded, *first)
        or _REPORTED.match(shielded, *first) is not None
        or any(_PREMISE_OR_DEFINITION.match(shielded, *segment) for segment in others)
        or any(_OTHER_SUBJECT.match(shielded, *segment) for segment in others)
    )


def _frames_demand(shielded: str, clause: Clause) -> bool:
    """把…摆在…, and 以…为…，加强…: a frame counts where a verb follows it."""
    first = clause.segments[0]
    found = opening_at(shielded, *first)
    if found is None or found[0] != "frame" or _VISITS.match(shielded, *first):
        return False
    made_into = shielded[first.start] == "将" and _MADE_INTO.search(shielded, *first) is not None
    return shielded[first.start] == "把" or made_into or any(opens_demand(shielded, *segment) for segment in clause.segments[1:2])


def _after_topic(shielded: str, clause: Clause) -> Span:
    """凡发生事故的，一律…: the segment behind the case that is spoken of, else the first."""
    first, *others = clause.segments
    if not (shielded.startswith(("凡", "对"), first.start) or shielded[first.end - 1] == "的" or _EXAMPLES.fullmatch(shielded, *first)):
        return first
    return next((s for s in others if not shielded.startswith(("不论", "无论", "不管"), s.start)), first)


def _goes_on(shielded: str, clause: Clause) -> bool:
    """Forms that demand only right after another demand: 有…的气概; 没有路，就闯出一条路; 该停的坚决停."""
    first = clause.segments[0]
    if _MORE.match(shielded, *first) or _FIELD.match(shielded, *first):
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


def _is_timed(shielded: str, clause: Clause) -> bool:
    """两天内组建巡查队; 从明天起，实行日报告: by when or since when a bare verb tells to act."""
    first, *others = clause.segments
    when = _BY_OR_SINCE.match(shielded, *first)
    if when is None or states(shielded, clause.start, clause.end):
        return False
    return opens_demand(shielded, *(others[0] if when.end() == first.end and others else Span(when.end(), first.end)))


def _is_sanction(shielded: str, clause: Clause) -> bool:
    """到期未改的，严肃追责: what befalls those of whom the first segment tells, 一经查实 between them or not."""
    first, *others = clause.segments
    if not others or _SANCTIONED.fullmatch(shielded, *first) is None or states(shielded, clause.start, clause.end):
        return False
    befalls = others[1] if len(others) > 1 and shielded.startswith(("一经", "经查"), others[0].start) else others[0]
    if _BY_WHOM.match(shielded, *befalls):
        return True
    return opens_demand(shielded, befalls.start + shielded.startswith("予以", befalls.start) * len("予以"), befalls.end)


def refrains(shielded: str, clause: Clause) -> bool:
    """Whether a clause opens with what is not to be done: 不私拉电线，不飞线充电."""
    if _REFRAINS.match(shielded, clause.start, clause.segments[0].end) is None or states(shielded, clause.start, clause.end):
        return False
    return not any(shielded.startswith(("就", "则", "才", "便", "会"), segment.start) for segment in clause.segments[1:])


def is_terse(shielded: str, segment: Span, before: str) -> bool:
    """楼道堆物限期清零: a short topic of its own and what is to become of it at once; 险情第一时间上报 only if the demand ``before`` it is a ban."""
    found = _TOPIC_AT_ONCE.fullmatch(shielded, *segment)
    if found is None or opening_at(shielded, *segment) is not None:
        return False
    return before == "prohibition" or found["at_once"] in ("限期", "坚决", "一律")


def leads_in(shielded: str, segment: Span) -> bool:
    """Whether a segment says only how or under whom something is to be done: 围绕…, 在…领导下."""
    return _LEADS_IN.fullmatch(shielded, *segment) is not None


def _is_led_in(shielded: str, clause: Clause) -> bool:
    """Whether a frame fills the first segment and a bare verb opens the second."""
    if len(clause.segments) < 2 or _LEADS_IN.fullmatch(shielded, *clause.segments[0]) is None:
        return False
    if states(shielded, clause.start, clause.end) or _reports(shielded, clause):
        return False
    return opens_demand(shielded, *clause.segments[1])
