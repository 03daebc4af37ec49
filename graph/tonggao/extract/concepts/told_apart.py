"""Parts told one by one behind the count that names their whole: 两种水源，首先是渠道水源，其次是井下水源; 两篇文章，一篇是…，一篇是…."""

import re
from collections.abc import Iterator
from functools import lru_cache

from tonggao.extract.concepts.counted_lists import count_of
from tonggao.language.sentences import Span

_KINDS = "大张篇个项条道座块根支笔类件步场批种本股颗把口扇盘面节门级套"
_FIRST = f"(?:首先|一|一[{_KINDS}方面]{{1,2}}|第一[{_KINDS}]?)是"
_NEXT = f"(?:其次|再次|最后|另一?[{_KINDS}]|[二三四五六七八九]|[一二三四五六七八九][{_KINDS}方面]{{1,2}}|第[二三四五六七八九][{_KINDS}]?)是"
_PART = "[^，。；：、“”]{2,20}"
_ROW = re.compile(
    rf"(?<![第“])(?P<whole>[两二三四五六七八九十][{_KINDS}](?P<noun>[一-鿿]{{1,6}}))[，：]"
    rf"(?P<row>{_FIRST}{_PART}(?:[，；]{_NEXT}{_PART})+)(?=[，；。]|$)"
)
_MEMBER = re.compile(rf"(?:^|[，；])(?:{_FIRST}|{_NEXT})(?P<part>{_PART})")
_SHARED = 2  # code points of the whole's noun that each part ends in


@lru_cache(maxsize=1)  # concepts and their relations ask of the same text
def told_apart(text: str) -> tuple[tuple[Span, tuple[Span, ...]], ...]:
    """Each whole with its parts, as many as it counts, each ending in its noun (渠道水源 of 两种水源): other points of a list are what to do."""
    return tuple(_told_apart(text)) if "是" in text else ()


def _told_apart(text: str) -> Iterator[tuple[Span, tuple[Span, ...]]]:
    for row in _ROW.finditer(text):
        begin, noun = row.start("row"), row["noun"][-_SHARED:]
        members = (found.span("part") for found in _MEMBER.finditer(row["row"]))
        parts = tuple(Span(begin + start, begin + end) for start, end in members)
        if len(parts) == count_of(row["whole"]) and all(text.endswith(noun, *p) and p.end - p.start > len(noun) for p in parts):
            yield Span(*row.span("whole")), parts
