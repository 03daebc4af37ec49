"""Parties of other states whose names are quoted: 青国“人民阵线”副主席, “人民联盟”代表团."""

import re
from collections.abc import Iterator

from tonggao.language.body import Body
from tonggao.language.name_words import is_country

_QUOTED = re.compile("“[\u4e00-\u9fff]{2,10}(?:阵线|党|联盟|运动|联合会)”(?=副?主席|总书记|副?总裁|领导人|领袖|代表团|总统候选人|议员|党首|中央|副?秘书长|第一书记)")
_LONGEST_COUNTRY = 8  # code points


def quoted_parties(text: str) -> Iterator[Body]:
    """Each behind the name of its state, before whoever heads or sends for it."""
    for found in _QUOTED.finditer(text) if "”" in text else ():
        starts = range(max(0, found.start() - _LONGEST_COUNTRY), found.start() - 1)
        start = next((start for start in starts if is_country(text[start : found.start()])), None)
        if start is not None:
            yield Body(start, found.end(), "name", found.start(), False)
