"""Ordinals in the names of bodies: 第十届委员会 and 第十一届委员会, 第一检察厅 and 第十一检察厅 are two each, alike as they are."""

import re
from functools import lru_cache

from tonggao.language.numerals import value_of

NUMBER = r"[零〇一二三四五六七八九十百两\d]{1,4}"
_ORDINAL = re.compile(rf"第(?P<n>{NUMBER})|(?P<term>{NUMBER})届")


@lru_cache(maxsize=1 << 11)
def ordinals(name: str) -> frozenset[int]:
    """The ordinals in a name.

    >>> sorted(ordinals("十四届全国政协第三专班")), ordinals("二十国集团")
    ([3, 14], frozenset())
    """
    found = (value_of(one["n"] or one["term"]) for one in _ORDINAL.finditer(name))
    return frozenset(value for value in found if value is not None)
