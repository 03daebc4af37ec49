"""How a Chinese character is read."""

import os
from functools import cache
from types import ModuleType


def syllables(character: str) -> list[str]:
    """Its readings without tones, the most usual first (单: dan, shan, chan); none for what is no Chinese character."""
    found = _pypinyin().pinyin(
        character, style=_pypinyin().Style.NORMAL, heteronym=True, errors="ignore", v_to_u=True
    )
    return list(dict.fromkeys(found[0])) if found else []


@cache
def _pypinyin() -> ModuleType:
    """The library without its phrases: 45 MB and a tenth of a second that single characters do not need."""
    asked = os.environ.get("PYPINYIN_NO_PHRASES")
    os.environ["PYPINYIN_NO_PHRASES"] = "true"
    try:
        import pypinyin
    finally:
        del os.environ["PYPINYIN_NO_PHRASES"]
        if asked is not None:
            os.environ["PYPINYIN_NO_PHRASES"] = asked
    return pypinyin
