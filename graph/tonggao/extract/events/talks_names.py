"""Talks with a name of their own: 中北总理第三次定期会晤, not 小范围会谈."""

import re

_SHORTEST = 6  # code points of a name
# The two countries, or a number with what is held so often.
_NAMED = re.compile(
    "(?:首[次轮]|第[一二三四五六七八九十百]+[次轮])?(?:中(?![方国央午期层外医])[一-龥]{1,3}?(?:两[国军党])?(?:政府|元首|总理|外长|防长|议会|领导人|财长|经贸|投资|战略|能源|边界|高[层级]|定期|年度|第|双方|部长)|两[国军党][一-龥]{2,8}(?:第|定期|年度))"
    "|[^，。；：]{0,30}?第[一二三四五六七八九十百]+[次轮](?!会[谈晤]$)"
)


def is_named(text: str, start: int, end: int) -> bool:
    """Whether the words from ``start`` to 会晤 or 会谈, which ends at ``end``, make a name."""
    return end - start >= _SHORTEST and _NAMED.match(text, start, end) is not None
