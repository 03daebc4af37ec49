"""Demands that name no verb of demands: who takes a thing in hand, what is done how often, what is stopped, what one keeps from."""

import re
from collections.abc import Sequence

from tonggao.claims import Modality
from tonggao.extract.requirements.chained_forms import is_terse
from tonggao.extract.requirements.imperatives import opening_at
from tonggao.language.sentences import Span

_TAKES = "包案|包保|包抓|包联|包干|负总责|兜底|挂帅|领办|认领|挂牌督办"
# 信访积案|由|领导包案: a thing, and who takes it in hand.
_IN_HAND = re.compile(f"[^，。；、的了是由已将]{{2,10}}由(?![此于来衷])[^，。；、的了是]{{1,12}}?(?:{_TAKES})[^，。；、的了]{{0,6}}")
_LEADS = re.compile("由(?![此于来衷])[^，。；的了]{2,24}?(?:牵头|负责|统筹)[^，。；的了]{0,12}")  # 由市住建局牵头，各街道配合
_EVERY = "每?[日天周旬月季年](?:一|有)?(?:调度|通报|研判|会商|拉练|督查|督导|小结|例会|检查|排查|报告|盘点|晾晒|点评|分析|碰头|考核|公示|总结|推进|汇报|复盘|巡查|清零|清|结)"
_HOW_OFTEN = re.compile(f"{_EVERY}(?:、{_EVERY})+|每[日天周旬月季年]一[一-龥]{{2}}(?:、每[日天周旬月季年]一[一-龥]{{2}})*")  # 每月一调度、每季一通报
# 高温时段|停止露天作业, 重点项目|实行专班推进: what becomes of a thing that is nobody; a body that does so only tells.
_BECOMES = re.compile("(?![今去近前往当目全我本国或][^，]|[0-9])[^，。；、的了是要已将对把在从与和可能应“”]{2,7}(?<![省市县区州镇乡村局委厅部院校会司厂办所里国年前后家关团方场])(?:实行|停止|暂停)(?![了的])[^，。；了]{2,}(?<!制度)(?<!体制)(?<!办法)(?<!政策)(?<!方针)(?<!体系)")
_NO_OPENING = "重点"  # 重点项目实行专班推进
_VETO = re.compile("[^，。；、的了是要已将]{2,8}一票否决")  # 实验室安全|一票否决
_EACH_ONE = re.compile("(?![^，。；]*(?:基本|全部|真正))[^，。；、的了是要已]{2,6}(?:件件有着落|事事有回音|条条有回应|件件有回音)(?:、[件事条][件事条]有[一-龥]{2})*")
_ALOOF = "[吃收送打占拿赌搞摆耍推拖等讲走]"
# 不吃请、不收礼, 不给组织丢脸: what one keeps from.
_KEEPS_FROM = re.compile(f"不{_ALOOF}[一-龥]{{1,2}}(?:、不[一-龥]{{1,3}})+|不给[^，。；、的]{{1,8}}(?:丢脸|丢人|抹黑|添乱|拖后腿|丢份)")
_AIMS_AT = ("做到", "确保", "保证", "力求", "坚持", "实现")


def is_verbless(shielded: str, segment: Span) -> bool:
    """Whether a segment behind a demand tells what is to be, with no verb of demands: 信访积案由领导包案, 每月一调度."""
    opens = opening_at(shielded, *segment) is not None and not shielded.startswith(_NO_OPENING, segment.start)
    if opens and _HOW_OFTEN.fullmatch(shielded, *segment) is None:
        return False
    return any(form.fullmatch(shielded, *segment) for form in (_IN_HAND, _HOW_OFTEN, _BECOMES, _VETO, _EACH_ONE))


def names_leader(shielded: str, segment: Span) -> bool:
    """Whether a segment says by whom something is to be led, behind a demand of another: 要抓紧整治，|由市住建局牵头."""
    return shielded[segment.start] == "由" and _LEADS.fullmatch(shielded, *segment) is not None


def modality_of(shielded: str, segment: Span) -> Modality:
    """What a demand without a cue asks behind another: 不吃请、不收礼 forbids."""
    return "prohibition" if _KEEPS_FROM.match(shielded, *segment) else "imperative"


def opens_anew(shielded: str, segments: Sequence[Span], number: int, before: Modality) -> bool:
    """Whether a segment behind a cue's own is a demand in few words: 要压实责任，|楼道堆物限期清零; 要管好自己，|不吃请、不收礼."""
    segment = segments[number]
    if is_terse(shielded, segment, before) or is_verbless(shielded, segment):
        return True
    return before == "obligation" and segment == segments[-1] and _keeps_from(shielded, segment, segments[number - 1])


def _keeps_from(shielded: str, segment: Span, before: Span) -> bool:
    """Whether a segment bans with a bare 不, the one ``before`` it being no aim that it spells out."""
    return _KEEPS_FROM.fullmatch(shielded, *segment) is not None and not shielded.startswith(_AIMS_AT, before.start)
