"""Whether a place or a body is named as another's than the readout's own: where help, goods or a delegation go, as an example, as a guest's."""

import re
from functools import cache

from tonggao.language.occurrences import behind_mark
from tonggao.lexicon.words import alternation, terms_tagged

_MARKS = "，。；：\n"
_CLAUSE = 40  # code points before a name
_LISTED = re.compile("(?:[\u4e00-\u9fff]{2,9}[、和])+$")
_BEHIND_VERB = "了在于的"  # 落户于青禾, 感谢了青禾
_OF_OTHERS = re.compile("[^，。；、\n]{2,14}?公司|人(?=[，。、；）])|至[\u4e00-\u9fff]{2,6}(?:高速|铁路|公路|客运|航线|段|城际|高铁)|[-－—~～]|[0-9一二三四五六七八九十百]+个日日?夜")
_DAYS_THERE = re.compile("[^，。；、]{0,6}?[0-9一二三四五六七八九十百]+个?多?(?:日夜|昼夜|天|年|月)")
_INVITED = re.compile("[^，。；、]{2,20}(?:应邀|受邀|到会指导|莅临)")  # 青禾市副市长甲应邀出席
_SHORT_OF_VERB = 8  # code points between 在青禾 and what is done there


def is_others(text: str, at: int, end: int) -> bool:
    """Whether what stands around the name from ``at`` to ``end`` tells that it is another's."""
    before = text[behind_mark(text, _MARKS, at, _CLAUSE) : at]
    listed = _LISTED.search(before)
    first = before[: listed.start()] if listed else before
    if any(part.endswith(terms_tagged("place_roles", "to")) for led in {before, first} for part in (led, led.rstrip(_BEHIND_VERB))):
        return True
    if text.startswith(terms_tagged("place_roles", "of"), end) or _OF_OTHERS.match(text, end) or _INVITED.match(text, end):
        return True
    return first.endswith("在") and (_there().match(text, end) is not None or _DAYS_THERE.match(text, end) is not None)


@cache
def _there() -> re.Pattern[str]:
    return re.compile(f"[^，。；、]{{0,{_SHORT_OF_VERB}}}?(?:{alternation('place_roles', 'there')})")
