"""Nouns right before a title that were read as no body, so that the title is not of a body named further off."""

from tonggao.language.name_ends import is_han
from tonggao.language.offices import Title
from tonggao.language.segment import ends_body
from tonggao.language.word_tags import tags


def abuts(text: str, title: Title) -> bool:
    """True where a noun that was read as no body stands right before a title (马累 before 市长)."""
    position = title.start
    if title.body or position == 0 or not is_han(text[position - 1]) or text.endswith(_BEHIND_HOLDERS, 0, position):
        return False
    return ends_body(text, position) or tags(text[max(0, position - 6) : position])[-1][1].startswith(("n", "j", "x"))


_BEHIND_HOLDERS = ("兼", "同志", "同志为", "同志任", "人为", "人任", "名为", "院士为", "教授为")  # 甲等17人为 | 副院长
