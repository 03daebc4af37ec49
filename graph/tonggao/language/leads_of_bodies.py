"""Verbs that stand right before a body's name and would be read into it: 希望 | 云桥集团引以为戒, 经 | 柳川大学研究."""

import re
from functools import cache

from tonggao.language.body import Body
from tonggao.language.name_ends import is_han
from tonggao.language.phrase_words import words_of
from tonggao.language.scan import Token

_FOLLOWS = re.compile("(?:[还也就更]?[要应须]|(?<=[要应须]))(?:认真)?(?:学习借鉴|学习|借鉴)")
_LEAST = 2  # code points of a name before its head
_LONGEST = 4
_SOURCE = re.compile("(?:新华社|中新社|央视网|本报|本台|[据按])?(?:消息|讯|报道)(?=..)")
_DONE_BY = {"经": re.compile("(?:党委|会议|集体)?(?:批准|同意|研究|审核|审议|授权|推荐|评审|考核|选拔|调查|核查|授予)"), "据": re.compile("[^，。；]{0,8}(?:介绍|透露|统计|通报|消息|报道|测算|反映)"), "受": re.compile("(?:公司|总公司|有限公司)?(?:党委)?(?:之)?(?:委托|邀请|指派|指使|聘请|表彰|嘉奖|处罚|命|托|邀|请|雇)"), "从": re.compile("[^，。；]{0,6}(?:获悉|了解到|得知|引进|采购|购买|购入)")}


def behind_lead(text: str, start: int, token: Token) -> int:
    """Where the name that ends in the head ``token`` begins behind a verb that leads to it; ``start`` where none does.

    A name that is such a verb (希望集团) stays.
    """
    if source := _SOURCE.match(text, start, token.start - _LEAST):
        return source.end()
    if (follows := _FOLLOWS.match(text, start, token.start - _LEAST)) is not None:  # 要学习 | 石山钢铁有限公司的做法
        return follows.end()
    if token.start - start > _LONGEST * 2 + _LEAST or (is_han(text[start - 1 : start] or "。") and text[start - 1] not in "他她并还"):
        return start
    by = _DONE_BY.get(text[start])
    if by is not None:
        return start + 1 if token.start - start > _LEAST and by.match(text, token.end) else start
    size = next((n for n in (4, 3, 2) if text[start : start + n] in _leads()), 0)
    return start + size if size and token.start - start - size >= _LEAST else start


def is_known_led_to(text: str, start: int, known: Body | None) -> bool:
    """Whether nothing but a word that leads to it stands between ``start`` and a body of the lexicon: 受 | 国台办, 按照 | 太平洋岛国论坛秘书处."""
    return known is not None and known.kind == "central" and start < known.start and _LEADS_IN.fullmatch(text, start, known.start) is not None


_LEADS_IN = re.compile("[一-鿿]{0,4}?(?:[受经据从为被由向同对与给按率到]|按照|根据|通过|来自|会见|访问|走进)")


@cache
def _leads() -> frozenset[str]:
    return frozenset(word for word in (*words_of("leads-to-body"), *words_of("function")) if len(word) > 1)
