"""Dates, times and other words that open a segment before its subject."""

import re
from functools import cache

from tonggao.lexicon.words import alternation, terms_tagged


@cache
def time_words() -> re.Pattern[str]:
    """Dates, times and other words that may open a segment before its subject; matches nothing too."""
    words = alternation("speech_context", "time")
    return re.compile(rf"(?:[0-9０-９]+[年月日号时点分]|（[^（）]*）|[至—、\s”’]|{words})*")


@cache
def may_open_time() -> frozenset[str]:
    """The characters, white space aside, that what ``time_words`` matches may begin with: few segments begin with one."""
    return frozenset("0123456789０１２３４５６７８９（至—、") | {
        term[0] for term in terms_tagged("speech_context", "time")
    }
