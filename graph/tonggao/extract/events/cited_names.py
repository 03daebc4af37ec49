"""Names of events that stand in a text for a speech once given there: 学习某某在某会议上的重要讲话."""

import re

_CITED = re.compile("(?:上|期间|时)的?(?:重要|系列|有关)*(?:讲话|报告|致辞|演讲|指示)(?:精神|要求)?(?:[，。；、和与及]|$)")


def is_cited(text: str, end: int) -> bool:
    """Whether the event whose name ends at ``end`` is named for a speech that is spoken of."""
    return _CITED.match(text, end) is not None
