"""Labels that fit a drawing: where a Chinese text may be broken, shortened, and how much room it takes."""

import math
import re
from unicodedata import combining, east_asian_width

_LATIN_EM = 0.56  # an average letter or digit beside a Chinese character, which is one em wide
_NO_LINE_START = "，。；：、！？）》」』”’…·,.;:!?)]}%"  # closing marks never open a line
_NO_LINE_END = "（《「『“‘([{"
_PIECES = re.compile(r"[A-Za-z0-9À-ɏ'’.\-]+ ?|.", re.DOTALL)
_SPACES = re.compile(r"\s+")


def text_width(text: str) -> float:
    """Width of one line in em: Chinese characters count 1, letters and digits about half.

    Marks that Unicode calls ambiguous (“ ” … ·) count 1: Chinese fonts print them full width.
    """
    return sum(1.0 if east_asian_width(char) in "WFA" else _LATIN_EM for char in text if not combining(char))


def shorten(text: str, most: float) -> str:
    """The text on one line, cut after ``most`` em with an ellipsis; unchanged where it fits.

    >>> shorten("推动城市基层党建", 5)
    '推动城市…'
    """
    text = _SPACES.sub(" ", text).strip()
    # Hardly a character is narrower than _LATIN_EM: what lies beyond cannot fit and need not be measured.
    text = text[: int(most / _LATIN_EM) + 2]
    if text_width(text) <= most:
        return text
    kept, width = "", 0.0
    for piece in _PIECES.findall(text):
        width += text_width(piece)
        if width > most - 1:
            # One piece alone may be too long (a web address): then it is cut inside.
            return (kept or _cut(piece, most - 1)).rstrip(_NO_LINE_END + "，、；：, ") + "…"
        kept += piece
    return kept


def wrap(text: str, width: float) -> list[str]:
    """The text in lines of about ``width`` em, balanced, none opened by a closing mark.

    >>> wrap("清江市数字治理工作推进会", 8)
    ['清江市数字治', '理工作推进会']
    """
    total = text_width(text)
    if total <= width:
        return [text]
    balanced = math.ceil(total / math.ceil(total / width))
    lines, line, used = [], "", 0.0
    for piece in _PIECES.findall(text):
        fits = used + text_width(piece.rstrip()) <= balanced + 0.2
        if line and not fits and piece[0] not in _NO_LINE_START and line[-1] not in _NO_LINE_END:
            lines.append(line.strip())
            line, used = "", 0.0
        line += piece
        used += text_width(piece)
    return [*lines, line.strip()] if line.strip() else lines


def _cut(text: str, width: float) -> str:
    kept = ""
    for char in text:
        if text_width(kept + char) > width:
            break
        kept += char
    return kept
