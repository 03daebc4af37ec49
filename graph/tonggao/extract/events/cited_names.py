"""Names of events that stand in a text for a speech once given there: 学习某某在某会议上的重要讲话."""

import re

from tonggao.language.sentences import Span

_CITED = re.compile("(?:上|期间|时)的?(?:重要|系列|有关)*(?:讲话|报告|致辞|演讲|指示)(?:精神|要求)?(?:[，。；、和与及]|$)")

_STUDY = re.compile("(?:学习|传达|领会|贯彻|落实|重温|聆听)[^。；]{0,60}$")
_REACH = 80  # code points before a name


def is_studied(text: str, name: Span, until: int) -> bool:
    """会议传达学习了某某在某会议上的讲话精神，某局长汇报了情况: whether the event called ``name`` is where the studied speech was given,
    and who stands at ``until`` begins another clause.
    """
    another = text.find("，", name.end, until) >= 0 or text.find("；", name.end, until) >= 0
    return another and is_cited(text, name.end) and _STUDY.search(text, max(0, name.start - _REACH), name.start) is not None


def is_cited(text: str, end: int) -> bool:
    """Whether the event whose name ends at ``end`` is named for a speech that is spoken of."""
    return _CITED.match(text, end) is not None
