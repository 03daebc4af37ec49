"""Lines and sentences of a text, as spans. Closing marks stay with the sentence that they end."""

import re
from typing import NamedTuple

# A sentence runs to 。！？ or a line's end; closing marks that follow belong to it.
_SENTENCE = re.compile(r"[^。！？\n]*[。！？]+[”’）》」』]*|[^。！？\n]+")


class Span(NamedTuple):
    """[start, end) in code points."""

    start: int
    end: int


class Sentence(NamedTuple):
    """A sentence, the number of its line (0 is the title's) and its place in that line (0 is the first)."""

    start: int
    end: int
    line: int
    place: int


def lines(text: str) -> list[Span]:
    """The lines that hold more than white space, without it at either end."""
    found = []
    begin = 0
    for line in text.split("\n"):
        stripped = line.strip()
        if stripped:
            start = begin + line.index(stripped)
            found.append(Span(start, start + len(stripped)))
        begin += len(line) + 1
    return found


def sentences(text: str) -> list[Sentence]:
    """The sentences of a text, none crossing a line, white space at either end left out.

    >>> text = "标题\\n甲说。乙说：“好。”丙走了"
    >>> [text[s.start : s.end] for s in sentences(text)]
    ['标题', '甲说。', '乙说：“好。”', '丙走了']
    """
    found: list[Sentence] = []
    for number, line in enumerate(lines(text)):
        for place, (start, end) in enumerate(_trimmed(text, *line)):
            found.append(Sentence(start, end, number, place))
    return found


def _trimmed(text: str, start: int, end: int) -> list[tuple[int, int]]:
    found = []
    for match in _SENTENCE.finditer(text, start, end):
        a, b = match.span()
        while a < b and text[a].isspace():
            a += 1
        while b > a and text[b - 1].isspace():
            b -= 1
        if a < b:
            found.append((a, b))
    return found
