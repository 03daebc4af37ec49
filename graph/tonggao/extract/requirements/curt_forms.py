"""Curt demands that have no verb of demands in front: 问题不查清不放过, 思想认识再提高, 有案必查."""

import re

from tonggao.language.sentences import Span
from tonggao.lexicon.words import tags_of

# 群众不满意不销号: what must not be let go before something is so.
_NOT_UNTIL = re.compile(
    "[^，。；、的了是]{2,10}(?:不|没有?|未)[^，。；、不的了]{1,4}(?:坚决|决|绝|一律)?不(?:放过|罢休|收兵|撤兵|撤岗|撤离|脱钩|销号|销案|验收|复工|复产|开工|投产|开学|下班|收工|松手|松劲|松懈|结案|过关|离岗|下线|放行|签字|拨款|上报|出村|出门|交账|提拔|重用|歇脚)"
    "|不[一-龥]{2,3}不[一-龥]{2,3}"
    "|[^，。；、了是]{2,10}(?:不到位|不达标|不合格|不彻底|不过关|不满意|不认可|不清零|不落实)的?，?(?:坚决|决|绝|一律)?不(?:放过|销号|销案|验收|复工|复产|开工|投产|过关|放行|脱钩|结案|签字)"
)
# 整改措施再压实: what is to become more than it is.
_AGAIN = re.compile(
    "(?![^，]{0,2}[一一][^，]{0,2}再)[^，。；、的了是要不]{2,8}再(?:提高|提升|压实|强化|加强|加力|加压|加码|加劲|升级|升温|深化|细化|优化|聚焦|发力|动员|部署|落实|夯实|拧紧|绷紧|增强|严格|明确|完善|创新|突破|提速|提级|提质|延伸|拓展|巩固|下沉|检视|鼓劲|出发)"
)
_OWN_SHAPE = re.compile(
    "[有逢凡违失][一-龥]必[一-龥]|[应当能可](?P<one>[一-龥])[尽则](?P=one)|[一逐][企户村校案事人项厂矿河湖镇乡县街楼岗路点院组]一[策案议档册表卡图招岗长员码账]"
    "|[多少]一[些点份分][^，。；、的]{1,8}|谁[一-龥]{1,4}[、，]?谁[一-龥]{1,4}|不[一-龥]{1,4}就(?:换人|让位|挪位|换岗|下课|问责|免职|停产|关停)|宁[一-龥]{1,2}[勿毋不][一-龥]{1,2}|早[一-龥]{1,2}(?:、早[一-龥]{1,2})+"
)


def is_curt_anyhow(shielded: str, segment: Span) -> bool:
    """Whether a segment says curtly what must be, wherever somebody speaks who demands: 问题不查清不放过."""
    return _NOT_UNTIL.fullmatch(shielded, *segment) is not None or _AGAIN.fullmatch(shielded, *segment) is not None


def is_curt(shielded: str, segment: Span) -> bool:
    """Whether a segment is made of set words for what must be done, right after another demand: 一事一议、特事特办."""
    words = shielded[segment.start : segment.end]
    if len(words) > _LONGEST:
        return False
    if _OWN_SHAPE.fullmatch(words):
        return True
    tags = tags_of("demand_context")
    return all(tags.get(word) == "curt" or _OWN_SHAPE.fullmatch(word) for word in words.split("、"))


_LONGEST = 24
