"""The place that a readout opens with: who its title or its first sentence tells of, unless that is a guest."""

import re
from collections.abc import Collection, Iterator

from tonggao.language.name_ends import is_han
from tonggao.lexicon import load_lexicon

_HEADER_LINES = 4
_LONGEST = 14  # code points of a place with those it lies in
_DATELINE = re.compile(
    r"(?:[^\n。，]{0,30}?(?:讯|电|消息|报道)[ \u3000]*(?:[（(][^）)\n]{1,40}[）)])?[：: \u3000]*)?"
    r"(?:(?:[0-9]{4}年)?(?:[0-9]{1,2}月)?[0-9]{1,2}日(?:[至、][0-9]{1,2}日)?(?:[上下]午|晚)?，?|近日，|日前，|[昨今]天(?:[上下]午)?，)?(?:中共|中国共产党)?"
)
_GUESTS = re.compile("[^，。；\n]{0,24}?(?:一行|代表团|考察团|访问团|学习团|考察组|来访|来我|莅临|到我)")
_OUTER = "省州盟市县区旗"


def opening_place(text: str, level: str, stems: Collection[str]) -> str:
    """The full name of the place of this level that the text opens with; "" where it opens with none. ``stems``: those that the text names."""
    for at in _openings(text):
        if full := _place_at(text, at, level, stems):
            return full
    return ""


def _openings(text: str) -> Iterator[int]:
    """Where the lines of the head begin, and where they do behind a dateline and a day."""
    at = 0
    for line in text.split("\n", _HEADER_LINES)[:_HEADER_LINES]:
        yield at
        dateline = _DATELINE.match(text, at, at + len(line))
        if dateline is not None and dateline.end() > at:
            yield dateline.end()
        at += len(line) + 1


def _place_at(text: str, at: int, level: str, stems: Collection[str]) -> str:
    end = text.find(level, at + 2, at + _LONGEST)
    if end < 0 or not all(map(is_han, text[at:end])):
        return ""
    begin = at + max((n + 1 for n in range(2, end - at - 2) if text[at + n] in _OUTER), default=0)  # 柳川市 | 桐山县
    stem, full = text[begin:end], text[begin : end + len(level)]
    known = stem in stems or stem.removesuffix("自治") in stems or full in load_lexicon().terms("places")
    return full if known and not _GUESTS.match(text, end) else ""
