"""Hides what stands inside quotation marks, brackets and title marks, so that rules read the sentence around it."""

import re

HIDDEN = "\ue000"
_MARKED = re.compile(
    r"“[^“”\n]*”|《[^《》\n]*》|（[^（）\n]*）|「[^「」\n]*」|『[^『』\n]*』|〔[^〔〕\n]*〕|\([^()\n]*\)"
)
_SPEECH = re.compile(r"[，。！？；].*[，。！？；…]?$")
_SHORTEST_SPEECH = 16  # a quotation shorter than this is a term (“四不两直”) or a motto, no speech


def shield(text: str) -> str:
    """``text``, equally long, with the insides of marks hidden; quoted speech (他说：“我们要…”) stays open.

    >>> shield("做到“不漏一户，不落一人”，落实《办法》").count(HIDDEN)
    11
    """

    def hide(match: re.Match[str]) -> str:
        words = match.group()
        if words[0] == "“" and len(words) >= _SHORTEST_SPEECH and _speaks(text, match.start(), words):
            return words
        return words[0] + HIDDEN * (len(words) - 2) + words[-1]

    return _MARKED.sub(hide, text)


def _speaks(text: str, start: int, words: str) -> bool:
    """Whether a quotation is somebody's speech: it follows a colon or opens a line, and has a sentence's punctuation."""
    before = text[start - 1] if start else "\n"
    return before in "：:\n\u3000 ，。" and _SPEECH.search(words, 1) is not None
