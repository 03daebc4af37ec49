"""The line that says where and when a sentence was printed, which is no part of it: 新华社某地3月5日电（记者某某）."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from tonggao.language.sentences import Sentence

_PRESS_LINE = re.compile(
    r"(?:[^，。；：\n]{0,24}?(?:[0-9] ?日(?:电|讯)|[报网台端]讯|讯(?=[（(])|消息))\s*(?:[（(][^）)\n]{0,40}[）)])?[：:，\s]*"
)
_PRINTED = re.compile("日[电讯]|[报网台端]讯|讯[（(]|消息")


def printed_at(text: str) -> list[int]:
    """Where words stand that end a press line, in order."""
    return [match.start() for match in _PRINTED.finditer(text)]


def after_press_line(text: str, sentence: Sentence, printed: Sequence[int]) -> int:
    """Where a sentence begins after its press line. ``printed`` is where words stand that end one, in order."""
    at = bisect_left(printed, sentence.start)
    if at == len(printed) or printed[at] >= sentence.end:  # most sentences
        return sentence.start
    press = _PRESS_LINE.match(text, sentence.start, sentence.end)
    return press.end() if press else sentence.start
