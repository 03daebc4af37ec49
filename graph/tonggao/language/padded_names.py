"""Names that are padded with spaces to the width of longer ones: 林　岳, 欧阳　岳, 林 岳 山."""

import re

from tonggao.language.name_ends import PUNCTUATION_BOUND, Name, bound_at, is_han
from tonggao.language.name_words import surname_at

_PADS = frozenset(" \u3000")
_PAD = re.compile(r"[ \u3000]{1,4}")
_DISMISSED = ("免去", "撤销", "罢免", "接受", "同意")  # 免去丁　香的…职务


def padded_name_at(text: str, position: int) -> Name | None:
    """A two-character name padded to three columns (林　岳), or a surname of two set off from one more (欧阳　岳)."""
    size = max(1, surname_at(text, position))
    if text[position + size : position + size + 1] not in _PADS:
        return None
    pad = _PAD.match(text, position + size)
    if pad is None or not is_han(text[position]) or pad.end() >= len(text) or not is_han(text[pad.end()]):
        return None
    end = pad.end() + 1
    last = _PAD.match(text, end) if size == 1 and text[position + 1] == text[end : end + 1] else None
    if last and (next_pad := _PAD.match(text, last.end() + 1)) and is_han(text[next_pad.end() : next_pad.end() + 1] or "。") and not is_han(text[next_pad.end() + 1 : next_pad.end() + 2] or "。"):
        last = None  # 林　岳　丁　远: two names
    if last and is_han(text[last.end() : last.end() + 1] or "。") and bound_at(text, last.end() + 1) >= PUNCTUATION_BOUND:  # 林 岳 山
        return Name(position, last.end() + 1, text[position] + text[pad.end()] + text[last.end()], PUNCTUATION_BOUND)
    bound = bound_at(text, end)
    if not bound or (bound == 1 and text[end] in "的有" and not text.endswith(_DISMISSED, 0, position)):
        return None
    return Name(position, end, text[position : position + size] + text[pad.end()], bound)
