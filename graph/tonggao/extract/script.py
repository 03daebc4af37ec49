"""Traditional Chinese, simplified character by character."""

import re
from dataclasses import replace
from functools import cache

from opencc import OpenCC

from tonggao.readout import Readout

_SAMPLE = 600
_HAN = re.compile("[\u3400-\u9fff\U00020000-\U0003ffff]")
_BASIC_HAN = range(0x3400, 0xA000)
# In traditional texts every third character has another form; one in a simplified text is a name's or a quotation's.
_SHARE = 0.05

@cache
def _converter() -> OpenCC:
    return OpenCC("t2s")


@cache
def _traditional() -> re.Pattern[str]:
    """Characters that have a simplified form: to look for one costs a fifth of a conversion."""
    characters = [chr(code) for code in _BASIC_HAN]
    converted = str(_converter().convert("\n".join(characters))).split("\n")
    return re.compile(f"[{''.join(a for a, b in zip(characters, converted, strict=True) if a != b)}]")


def simplify(readout: Readout) -> Readout | None:
    """The readout in simplified characters, each in its place; None where it is in them already."""
    if _traditional().search(readout.text, 0, _SAMPLE) is None:
        return None
    text = str(_converter().convert(readout.text))
    if len(text) != len(readout.text):  # no character has been known to do this; then one by one
        text = "".join(_one(character) for character in readout.text)
    changed = sum(a != b for a, b in zip(text, readout.text, strict=True))
    if changed < _SHARE * len(_HAN.findall(text)):
        return None
    return replace(readout, text=text, title=str(_converter().convert(readout.title)))


def _one(character: str) -> str:
    converted = str(_converter().convert(character))
    return converted if len(converted) == 1 else character
