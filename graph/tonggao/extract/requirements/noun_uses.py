"""Words for demands that are nouns where they stand: 按照上级要求, 听取建议."""

import re
from functools import cache

from tonggao.lexicon.words import alternation

_ACCORDING = re.compile("(?:按照?|依照|遵照|根据)[^，。；后]{0,8}$")
_OF_OTHERS = re.compile("要求(?:别人|他人|人家|下级|下属|部下|群众|干部)[^，。；的]{0,6}的(?:事情?)?，?(?:自己|领导|干部|党员)")  # 要求别人做到的自己先做到

_TELLS_ON = re.compile("[^，。；]{2,24}?(?:就|围绕|针对)(?:学习|传达|宣传)?(?:贯彻|落实|做好|抓好|开展|推进)[^，。；]{2,30}$")
_POINTS = re.compile("要求[，：:](?:一[要是]|第一|首先|要|必须)")  # 甲就贯彻会议精神要求，一要…: he asks

_OF_HIS = re.compile("的(?:系列|一系列)?(?:重要|殷切|谆谆)?(?:讲话|指示|批示|指示批示|论述|嘱托|部署|讲话精神|指示精神)(?:精神)?(?:和|、|及|与)?$")  # 总书记的指示|要求，让大家精神振奋

_DISPOSED_OF = re.compile("[将把][^，。；]{2,30}$")  # 把决议|要求落到实处
_PUT = re.compile("要求(?:不折不扣|真正|切实|全面|逐项|逐条)*(?:地)?(?:落到|落实|落地|转化|细化|贯穿|体现|纳入|融入|传达|变成|变为)")
_BY_NAME_THEN = re.compile("[^，。；]{3,}(?:时(?![代期间任机限段空])|(?<![前之以])后(?![续备勤期方]))(?!提|作|再|又|还|也|的)[一-龥]{2,12}$")
_PURPOSE = re.compile("为了?[一-龥]{0,4}[和并、]?")  # 为督促和|要求单位合规运营，某局将…: a purpose


@cache
def _takes_object() -> re.Pattern[str]:
    return re.compile(alternation("speech_context", "takes_object"))


def is_noun(shielded: str, lead: int, verb_start: int) -> bool:
    """Whether 要求 at ``verb_start`` ends a phrase that begins at ``lead`` (按照上级要求).

    >>> is_noun("按照上级要求，抓好落实", 0, 4), is_noun("上级要求抓好落实", 0, 2)
    (True, False)
    """
    if _OF_OTHERS.match(shielded, verb_start) or _ACCORDING.search(shielded, lead, verb_start) or _OF_HIS.search(shielded, lead, verb_start) or (_PUT.match(shielded, verb_start) and _DISPOSED_OF.search(shielded, lead, verb_start)):  # 按战时|要求
        return True
    if tells_on(shielded, lead, verb_start):
        return False
    if _PURPOSE.fullmatch(shielded, lead, verb_start):
        return True
    if _BY_NAME_THEN.search(shielded, lead, verb_start):  # 看望老兵时某某|要求
        return False
    taken = _takes_object().search(shielded, lead, verb_start)
    return taken is not None and shielded[verb_start - 1] not in "后时中并间"


def tells_on(shielded: str, lead: int, verb_start: int) -> bool:
    """Whether 要求 at ``verb_start`` is what somebody does about a matter, points behind it.

    >>> tells_on("周平就贯彻会议精神要求，一要开会", 0, 9)
    True
    """
    return _POINTS.match(shielded, verb_start) is not None and _TELLS_ON.match(shielded, lead, verb_start) is not None
