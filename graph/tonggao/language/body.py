"""A body as a text names it, and the ordinal that may open its name."""

import re
from typing import NamedTuple

_NUMERALS = frozenset("一二三四五六七八九十百0123456789")
_JOINS = tuple("、和至")
_EARLIER = re.compile("第[一二三四五六七八九十]{1,3}届?[、和至](?:第?[一二三四五六七八九十]{1,3}届?[、和至]){0,6}$")  # 第八、九、十届
_LONGEST_LIST = 30


class Body(NamedTuple):
    """A body's name at [start, end). ``kind`` is central, root, department, name or generic; ``head`` starts its last word.

    ``place`` is the start of the level word where the name opens with a bare one (市委), else -1.
    """

    start: int
    end: int
    kind: str
    head: int
    bare_level: bool


def ordinal_start(text: str, start: int) -> int:
    """Where a name begins that stands at ``start``: 十三届, 第十四届 before it belong to it; 新一届 does not."""
    if text[start - 1 : start] != "届":
        return start
    begin = start - 1
    while begin > 0 and text[begin - 1] in _NUMERALS:
        begin -= 1
    if begin == start - 1 or text[begin - 1 : begin] in ("新", "上", "本"):
        return start
    begin = begin - 1 if text[begin - 1 : begin] == "第" else begin
    earlier = _EARLIER.search(text, max(0, begin - _LONGEST_LIST), begin) if text[begin - 1 : begin] in _JOINS else None
    return begin if earlier is None else earlier.start()
