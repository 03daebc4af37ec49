"""What the lines of a readout are: headline, lead, the headlines of a bulletin's items."""

import re
from collections.abc import Sequence

from tonggao.language.sentences import Sentence

_HEADLINE = 60  # code points: a longer first line that ends a sentence is none
_BULLETIN = re.compile("快讯|简讯|短讯|速览|要闻集锦|一句话新闻|新闻摘要")


def body_line(text: str, sentences: Sequence[Sentence]) -> int:
    """The line after the headline; the first one where a text without a headline begins with a sentence."""
    if not sentences:
        return 1
    start, end = sentences[0].start, sentences[0].end
    return 0 if text[end - 1] == "。" or (text[end - 1] == "！" and end - start > _HEADLINE) else 1


def lead_line(text: str, sentences: Sequence[Sentence]) -> int:
    """The body's first line: what stands before it without a full stop is a second headline or a dateline."""
    body = body_line(text, sentences)
    return next((s.line for s in sentences if s.line >= body and text[s.end - 1 - (text[s.end - 1] == "”")] in "。！？"), body)


def item_headlines(text: str, sentences: Sequence[Sentence]) -> list[int]:
    """Where the items of a bulletin begin: what was told before them is not spoken of any more."""
    if not sentences or not _BULLETIN.search(text, 0, sentences[0].end):
        return []
    return [s.start for s in sentences if s.line and s.place == 0 and text[s.end - 1] not in "。！？”：；"]
