"""Cues of duty that only say how things are, and ask nobody: 合作应该是互利的; 老手艺都要纯手工完成; 春节就要到了."""

import re

from tonggao.extract.requirements.actor_endings import sounds_like_actor
from tonggao.language.scan import Token
from tonggao.language.sentences import Span

_SHOULD = frozenset({"应", "应当", "应该", "理应"})
_WHO = ("儿童", "青年", "少年", "干部", "党员", "学生", "教师", "们", "者", "人才", "企业家", "战士", "官兵", "群众")
# 发展需要合作与共识: what it takes, by name.
_ABSTRACT = (
    "合作|共识|共享|创新|人才|勇气|智慧|担当|信心|耐心|定力|力量|理解|信任|支持|和平|稳定|发展|改革|开放|包容|对话|尊重|团结|规则|秩序|机遇|协作|互信|平台|动力|活力|"
    "沟通|交流|陪伴|关爱|关怀|传承|坚守|坚持|时间|空间|资金|技术|环境|土壤|氛围|法治|保障|支撑|实干|精神|情怀|温度"
)
_KIND = "(?:更加?|更多|更大|更好|更高|更强|最|新|良好|国际|共同|全面|长期|广泛|开放|持续|坚定|充足|必要|一定|足够|适当|有力|稳定|和平|安全|政治|战略|巨大|极大|不断|真正|的){0,4}"
_BY_NAME = re.compile(f"{_KIND}(?:{_ABSTRACT})(?:(?:、|和|与|以及|及|更需要){_KIND}(?:{_ABSTRACT}))*$|[^，。；]{{0,12}}(?:听到|看到|听见|看见)[^，。；]{{2,}}")
# 还要承受价格波动的影响, 每天要走三十里: what somebody goes through.
_SUFFERS = re.compile("(?:承受|忍受|遭受|面临|付出|蒙受)[^，。；]{0,24}(?:影响|压力|损失|代价|痛苦|冲击|风险|考验|负担|折磨|伤害|后果|成本)$|(?:花|花费|耗费|耗时|走|跑|等|绕|翻|爬|搭上|搭进|多花)(?:上|掉|费|去)?(?:近|约|大约|将近|整整|至少|好)?[0-9一二两三四五六七八九十百千几半数]+(?:多|余)?(?:个|天|[里年月公元块小分座趟趟倍])")
_STILL = re.compile("(?:仍|依然|仍然|还)需要?$")
_ROAD_AHEAD = re.compile("(?:克服|战胜|应对|跨越)[^，。；]{0,10}(?:困难|挑战|障碍|阻力)$|爬坡过坎|(?:一定|更多|较长|不少|很长)的?(?:时间|时日)|(?:继续)?付出[^，。；]{0,6}努力$|时日|时间")  # 转型|仍需|爬坡过坎
_MOST = re.compile("[^，。；]{0,4}(?:绝?大部分|绝?大多数?|多数|不少|许多|很多|往往|通常)[^，。；]{0,14}[都也均还]?$")
_TAKES = re.compile("[^，。；]{0,6}(?:完成|进口|依赖|依靠|手工|人工|外购|购买|支付|缴纳|外出)")
_IN_SO_LONG = re.compile("(?:再有|还有|再过|还剩|不到|过)[^，。；]{1,8}(?:年|月|天|日|小时|周|星期)[^，。；]{0,2}[就快]要$")
_SOON = re.compile("[^，。；]{1,8}(?<![为好解除])了$")


def only_observes(shielded: str, cue: Token, segment: Span) -> bool:
    """Whether the cue of duty at ``cue`` only says how things are."""
    if cue.entry.term in _SHOULD and shielded.startswith("是", cue.end):  # 体系应是一个有机整体, not 新时代青年应是有为的一代
        told = shielded[segment.start : cue.start]
        return not (sounds_like_actor(told) or told.endswith(_WHO))
    if _STILL.search(shielded, segment.start, cue.end) and _ROAD_AHEAD.match(shielded, cue.end, segment.end):
        return True
    if cue.entry.term.endswith("需要"):
        return _BY_NAME.match(shielded, cue.end, segment.end) is not None
    if not cue.entry.term.endswith("要"):
        return False
    soon = shielded[cue.end - 2] in "就快"
    if soon and (_SOON.fullmatch(shielded, cue.end, segment.end) or _IN_SO_LONG.match(shielded, segment.start, cue.end)):  # 春节就要到了
        return True
    if _SUFFERS.match(shielded, cue.end, segment.end):
        return True
    return _MOST.fullmatch(shielded, segment.start, cue.end - 1) is not None and _TAKES.match(shielded, cue.end, segment.end) is not None
