"""Line breaks that a width made, not the writer: they stand inside sentences."""

import re

from tonggao.language.list_lines import is_entry

_ENDS = frozenset("。！？；：”）》】.!?")
_WRAP = re.compile(r"\n[ \t]*(?=[^\s])")
_FEWEST = 2  # breaks that show a width; the title's is none of them
_SHORTEST = 16  # a line broken to a width is at least this long
_FULL = 0.7  # of the longest line: a shorter one ends where its writer ended it


def line_breaks(text: str) -> list[tuple[int, int]]:
    """The breaks inside sentences, each with the indentation behind it; none where lines are whole.

    Lines that a width broke are about equally long: a byline among long paragraphs is none.
    """
    width = _width(text)
    if not width:
        return []
    found = [match.span() for match in _WRAP.finditer(text) if _inside_sentence(text, match.start(), width)]
    return found if len(found) >= _FEWEST else []


def _width(text: str) -> int:
    """How long a full line is; 0 where the lines between the first and the last do not show that they were broken."""
    inner = text.split("\n")[1:-1]
    width = max(map(len, inner), default=0)
    broken = sum(len(line) >= max(_SHORTEST, width * _FULL) and line[-1] not in _ENDS for line in inner)
    return width if broken >= _FEWEST else 0


def _inside_sentence(text: str, position: int, width: int) -> bool:
    line = text.rfind("\n", 0, position) + 1  # the title's line has no wraps
    if not line or position - line < max(_SHORTEST, width * _FULL) or text[position - 1] in _ENDS:
        return False
    return not is_entry(text, line) and not is_entry(text, position + 1)
