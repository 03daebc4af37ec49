"""What the lines of a readout are: headline, lead, the headlines of a bulletin's items."""

import re
from collections.abc import Sequence

from tonggao.extract.events.cast import Cast
from tonggao.language.sentences import Sentence

_HEADLINE = 60  # code points: a longer first line that ends a sentence is none
_SCENERY = 48  # code points of a sentence that sets the scene
_ON_A_DAY = re.compile(r"(?:[^，。；：0-9]{2,24}，)?(?:(?:[0-9]{4}年)?[0-9]{1,2}月)?[0-9]{1,2}日|(?:近日|日前|连日来|[昨今]天)")
_TOLD = re.compile(r"[0-9]日|召开|举行|近日|日前|[昨今]天")
_BULLETIN = re.compile("快讯|简讯|短讯|速览|要闻集锦|一句话新闻|新闻摘要")


def body_line(text: str, sentences: Sequence[Sentence]) -> int:
    """The line after the headline; the first one where a text without a headline begins with a sentence."""
    if not sentences:
        return 1
    start, end = sentences[0].start, sentences[0].end
    return 0 if text[end - 1] == "。" or (text[end - 1] == "！" and end - start > _HEADLINE) else 1


def is_subtitle(text: str, sentences: Sequence[Sentence], sentence: Sentence) -> bool:
    """——某某走访调研项目建设: a line below the headline that a dash begins and no full stop ends."""
    return text.startswith("——", sentence.start) and 0 < sentence.line < lead_line(text, sentences)


def lead_line(text: str, sentences: Sequence[Sentence]) -> int:
    """The body's first line: what stands before it without a full stop is a second headline or a dateline."""
    body = body_line(text, sentences)
    return next((s.line for s in sentences if s.line >= body and text[s.end - 1 - (text[s.end - 1] == "”")] in "。！？"), body)


def lead_sentence(text: str, sentences: Sequence[Sentence], first: int, cast: Cast) -> Sentence | None:
    """The sentence that tells first in the line ``first``: behind one of mere scenery (又是一年新春到，寒冬腊月暖意浓。2月10日，…)."""
    row = [s for s in sentences if s.line == first][:2]
    if len(row) == 2 and _ON_A_DAY.match(text, row[1].start, row[1].end) and row[0].end - row[0].start <= _SCENERY:
        told = _TOLD.search(text, row[0].start, row[0].end) or cast.persons_in(*row[0][:2]) or cast.bodies_in(*row[0][:2])
        return row[0] if told else row[1]
    return row[0] if row else None


def item_headlines(text: str, sentences: Sequence[Sentence]) -> list[int]:
    """Where the items of a bulletin begin: what was told before them is not spoken of any more."""
    if not sentences or not _BULLETIN.search(text, 0, sentences[0].end):
        return []
    return [s.start for s in sentences if s.line and s.place == 0 and text[s.end - 1] not in "。！？”：；"]
