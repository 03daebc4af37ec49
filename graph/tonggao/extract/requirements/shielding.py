"""Hides what stands inside quotation marks, brackets and title marks, so that rules read the sentence around it."""

import re

HIDDEN = "\ue000"
_MARKED = re.compile(
    r"“[^“”\n]*”|《[^《》\n]*》|（[^（）\n]*）|\([^()\n]*\)|「[^「」\n]*」|『[^『』\n]*』|〔[^〔〕\n]*〕"
)
_BEFORE_SPEECH = "\n\u3000 ，。"
_SENTENCE_MARK = re.compile(r"[，。！？；]")
_DEMANDS = ("要", "必须", "务必", "不能", "不得", "希望")
_SAID = ("说，", "强调，", "指出，", "要求，", "叮嘱，", "嘱咐，", "提醒，", "告诫，")
_SHORTEST_SPEECH = 16  # a quotation shorter than this is a term (“四不两直”) or a motto, no speech


def shield(text: str) -> str:
    """``text``, equally long, with the insides of marks hidden; quoted speech (他说：“我们要…”) stays open.

    >>> shield("做到“不漏一户，不落一人”，落实《办法》").count(HIDDEN)
    11
    """

    def hide(match: re.Match[str]) -> str:
        words = match.group()
        if words[0] == "“" and _is_speech(text, match):
            return words
        return words[0] + HIDDEN * (len(words) - 2) + words[-1]

    return _MARKED.sub(hide, text)


def _is_speech(text: str, quotation: re.Match[str]) -> bool:
    """Whether a quotation is speech: punctuated, and after a colon, or long or ended as a sentence is."""
    start = quotation.start()
    before = text[start - 1] if start else "\n"
    words = quotation.group()
    if before == "，" and words.startswith(_DEMANDS, 1) and text.endswith(_SAID, 0, start):  # 她说，“要管好身边人，算好这笔账”
        return True
    whole = len(words) >= _SHORTEST_SPEECH or words[-2] in "。！？"
    if before not in "：:" and not (whole and before in _BEFORE_SPEECH):
        return False
    return _SENTENCE_MARK.search(words) is not None
