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
    rf"{IS}|事关(?![^，。；]{{2,24}}(?:的|问题上|领域|方面|等))|来之不易(?!的)|[会议谈](?:一直)?(?:开|持续|进行)到了?[^，。；]{{0,6}}(?:[0-9零一二三四五六七八九十两]+[时点]|凌晨|深夜|天亮|半夜)|(?<![除为])了(?!解|然)|取得(?!的)|受到[^，]{{0,4}}影响|将(?:会|继续|进一步|为|持续|在)|吗$|(?<![注侧着])重在|"
    "具有[^，]{0,8}(?:意义|作用|价值|影响|地位|优势)|增长[0-9百]|达到?[0-9]|正(?=加快|在|成为|处于|处在)|(?<![自早])已[到经是进有成]|"
    "(?:很|非常|较为|比较|相当)[^，。、；要]{1,3}(?=[，。；、]|$)|较[多深大高强难重广差紧低少](?=[，。；、]|$)|不等于|方知|方得始终|(?:任务|出路|难点|根源|症结)(?:就|还|也)?在|(?<=，)不是|不是[^，。；]{0,4}(?:对立|矛盾|孤立|割裂|一成不变|终点|目的)|对此[^，。；]{0,4}(?:赞赏|感谢|欣慰|满意)|，成为[^，。；]{2,}里程碑|提出[^，。；]{0,16}(?:伟大|重大)(?:倡议|构想|理念|论断)|高度重视[^。；]{2,40}，[^。；]{2,24}召开"
)
_URGING = ("加快", "加紧")
_OF_USE = ("有利于", "有助于")
# What is not there or would be: no demand where it is the first segment's main word, or opens another segment.
_PREMISE = re.compile("没有|如果|只有|只要|假如|倘若|即使|即便|哪怕")
_PREMISE_OR_DEFINITION = re.compile("没有|如果|只有|只要|就是")
# Another subject after the first comma, or a reporter's turn of phrase: a report.
_OTHER_SUBJECT = re.compile("各地|我国|我们|全国|中国|全党|当地|他|她|大家")
_REPORTED = re.compile("牢记[^，。]{0,16}嘱托")
# 建设新云州，关键在党; 坚持这一点，事业才能前进; 落实上级要求，云州把安全放在首位: what something hangs on, what follows it, who did so.
_HINGES = re.compile("(?:最)?(?:关键|根本|核心|要害|根基|基础|前提|希望|出路|潜力|后劲|动力|活力|底气|优势|难点|短板)(?:还|就|也)?(?:在(?![^，]{0,12}[中上]下)|靠|看)|(?![让使])[^，。；]{0,12}(?:才能|方能|才会|才可能|才算)")
_FULFILS = re.compile("(?:深入|全面|认真|坚决|切实)?(?:落实|按照|遵照|遵循|践行|贯彻|不负|带着|沿着|循着|根据)[^，。；]{0,10}(?:总书记|主席|总理|党中央)[^，。；]{0,16}(?:要求|嘱托|指示|教诲|指引|期望|重托|方向|部署|期待)$")
_TAKES = re.compile("(?:(?<![略际展作众实务势民业家活产])需要|应(?:该|当)?是)[^，的]+$")  # 促进复苏|需要共识
_DOER = 6  # the longest place or body that did so
_INSIDE = re.compile("在[^，了]{2,40}(?:地区|城市|机场|企业|学校|医院|单位|乡镇|景区|园区|社区|行业|窗口|口岸|路段|部位)(?=实行|推行|开展|设立|建立|推[广进动]|实施|试点|配[备齐]|增设|积极|稳步|有序|全面|深入|率先|大力|加快|逐步|探索|普遍|规范|分类|统筹|优先)|在[^，]{2,24}?(?:(?<!集)中(?![村国央])|上|下|方面|领域|范围内|面前)(?=[一-龥])")  # 在改革中激发活力: followed by a verb
_TIME = "(?<![人先落以])后|(?<![及按准实随适])时|之际|期间|之前"  # 听取汇报后 is when, no demand
_OF_WHOM = "他她"  # 学习|他严于律己的精神
_SAYS_ALL = 4  # a verb this long needs nothing behind it
_LONGEST_SCENE = 7
_PARTICLE = re.compile(r"地(?![方区位域铁质震理毯市级])")
_BY_DEGREE = re.compile("先[一-龥]一步|[一-龥][一-龥]?[深先快严高实细早远重多优密紧前久][上下出]?一[层步分寸点格度级程环筹截尺招着](?![一-龥]*的)")  # 学深一层, 干快一步
_ON_WHAT = re.compile("(?:思想|行动|工作|作风|政治|认识|措施|组织|制度|责任|管理|纪律|力度|标准)上(?=[一-龥]{2})")
# 以更高标准|推进…, 按时限|报送…: how something is to be done, right before the verb.
_HOW = re.compile(
    "以(?:更|最|一流|严|实|优|高|新|饱满|昂扬|务实|过硬|扎实|良好|奋进|钉钉子|“)[^，为]{0,12}?"
    "(?:标准|姿态|状态|力度|举措|作风|干劲|行动|决心|质量|担当|速度|效率|热情|斗志|勇气|劲头|毅力|定力|成效|成绩|实绩|要求|措施|纪律|精神|服务|步伐|水平)(?=[一-龥]{2})"
    "|按照?[^，的了]{0,8}?(?:时限|要求|程序|规定|标准|计划|节点|步骤|分工|进度|规范|时序|期限|职责|权限|图纸|规程|比例|方案|预案)(?=[一-龥]{2})"
)
_AIMED_AT = re.compile("确保|保证|力争|争取|推动|促进|努力|务求|力求|实现|助力|早日|加快|尽快|[使让]")  # 确保行动取得实效 states nothing
# 在抓好…的同时，加强…; 围绕…，开展…: what leads in a bare verb.
_LEADS_IN = re.compile(
    "(?:紧紧|紧密|严格|认真|始终|全面)?(?:围绕|按照|结合|根据|针对|对照|依据|遵照|依照|比照|参照)[^，]{2,50}|"
    "在[^，]{2,60}(?:同时|基础上|前提下|框架下|领导下|指导下|[过进]程中)|从[^，]{2,30}(?:入手|出发|抓起|着手)"
)


@cache
def _states() -> re.Pattern[str]:
    return re.compile(f"{_STATES}|{alternation('demand_context', 'states')}")


@cache
def _by_means() -> re.Pattern[str]:
    """以需求为导向|做实服务: as what something is taken, before a verb."""
    return re.compile(f"以[^，的]{{1,14}}为(?:{alternation('demand_context', 'means')})(?=[一-龥])")


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


_OPENING = 200  # code points of a segment that are looked into: 按要求按规定按… has an end


def opens_demand(text: str, start: int, end: int) -> bool:
    """Whether the segment [start, end) begins as a demand does: with a verb, or with adverbs and a verb."""
    if _BY_DEGREE.match(text, start, end):
        return True
    if start >= end:
        return False
    end = min(end, start + _OPENING)
    position, adverbs, urged = start, 0, False
    if where := _ON_WHAT.match(text, start, end):  # 思想上绷紧弦
        position = where.end()
    elif text[start] in "以按" and (how := _HOW.match(text, start, end)):
        return opens_demand(text, how.end(), end)
    while (found := opening_at(text, position, end)) is not None:
        tag, after = found
        if after == end:
            return (adverbs > 0 and tag in ("verb", "weak")) or (tag == "verb" and end - position >= _SAYS_ALL)  # 严肃处理。 再接再厉，
        if tag == "verb":
            return text[after] not in "的者了过性"
        if tag == "weak":
            return text[after] not in "的者了" and (adverbs > 0 or text[after] in _OF_WHOM or _verb_at(text, after, end))
        if tag == "frame":
            by_means = _by_means().match(text, position, end)
            if by_means is not None and opens_demand(text, by_means.end(), end):
                return True
            inside = _INSIDE.match(text, position, end)
            return adverbs > 0 or (inside is not None and opens_demand(text, inside.end(), end))
        position = after + (tag == "adverb" and text.startswith("、", after) and opening_at(text, after + 1, end) is not None)  # 及时、准确发布
        particle = _PARTICLE.match(text, position, end)
        if particle:
            position, tag = particle.end(), "urgent"
        if tag == "urgent" and position < end and text[position] != "的" and opening_at(text, position, end) is None:
            return True
        urged = urged or text.startswith(_URGING, position - 2)
        adverbs += 1
    return urged and position < end and text[position] not in "的了、"  # 加快高水平|科技自立自强


def _verb_at(text: str, position: int, end: int) -> bool:
    found = opening_at(text, position, end)
    return found is not None and found[0] == "verb"


_IS_NOT = re.compile("[^，。；要]{2,14}?(?<!是)(?<!要)不是[^。；要]{2,60}?，而是(?![要应]|必须)")  # 讲政治不是老调重弹，而是有针对性
_NEAR_SUBJECT = 10  # code points


def states(shielded: str, start: int, end: int) -> bool:
    """Whether [start, end) says what is or was, rather than what is to be done."""
    if _IS_NOT.match(shielded, start, end):
        return True
    if 0 < shielded.find("不是“", start, start + _NEAR_SUBJECT) < shielded.find("，而是", start, end):  # 整改不是“选择题”，而是“必答题”
        return True
    for found in _states().finditer(shielded, start, end):
        if found.group() in _OF_USE and opening_at(shielded, found.start() - 2, found.start() + 2):
            continue  # 塑造|有利于创新的生态
        clause = max(start, shielded.rfind("，", start, found.start()) + 1)
        if found.group() not in ("取得", "得到") or _AIMED_AT.search(shielded, clause, found.start()) is None:
            return True
    return False


def is_when(shielded: str, span: Span) -> bool:
    """Whether a span only says when something is or was (听取汇报后, 督导检查中)."""
    return _time().search(shielded, max(span.start, span.end - _LONGEST_SCENE), span.end) is not None


def is_premise(shielded: str, start: int, end: int) -> bool:
    """Whether a segment says what is not there or what would be (没有…, 如果…)."""
    return _PREMISE.search(shielded, start, end) is not None


def reports(shielded: str, clause: Clause) -> bool:
    """Whether a clause reports: it says what is not there or would be, or what somebody else does behind the comma."""
    first, *others = clause.segments
    return (
        is_premise(shielded, *first)
        or _REPORTED.match(shielded, *first) is not None
        or _TAKES.search(shielded, *first) is not None
        or any(_PREMISE_OR_DEFINITION.match(shielded, *segment) for segment in others)
        or any(_OTHER_SUBJECT.match(shielded, *segment) or _HINGES.match(shielded, *segment) for segment in others)
        or (bool(others) and _FULFILS.match(shielded, *first) is not None and _does(shielded, others[0]))
    )


def _does(shielded: str, segment: Span) -> bool:
    """Whether a segment opens with who does what it tells: 云州|把安全放在首位."""
    if opening_at(shielded, *segment):
        return False
    return any(opening_at(shielded, at, segment.end) for at in range(segment.start + 2, min(segment.start + _DOER, segment.end)))


def leads_in(shielded: str, segment: Span) -> bool:
    """Whether a segment says only how or under whom something is to be done: 围绕…, 在…领导下."""
    return _LEADS_IN.fullmatch(shielded, *segment) is not None

