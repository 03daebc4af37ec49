"""Chinese names in pinyin, surnames by their readings as surnames: 单 is Shan, 曾 Zeng."""

from functools import cache

from tonggao.identify.data import table
from tonggao.lexicon import load_lexicon
from tonggao.syllables import syllables

_LONGEST = 4  # characters of a Chinese name


@cache
def _readings() -> dict[str, str]:
    return table("surname_readings.tsv")


@cache
def _given_readings() -> dict[str, str]:
    return table("given_readings.tsv")


def pinyin_name(name: str) -> str | None:
    """The name in pinyin without tones; None where it has no Chinese surname or is too long for a Chinese name.

    >>> pinyin_name("诸葛单")
    'Zhuge Dan'
    """
    surname = surname_of(name)
    if surname is None:
        return None
    given = "".join(_spelt(name[len(surname) :]))
    last = _readings().get(surname) or "".join(_spelt(surname)).capitalize()
    return f"{last} {given.capitalize()}"


def _spelt(characters: str) -> list[str]:
    """Syllables with an apostrophe before those that would run into the one before (Xi'an)."""
    if whole := _given_readings().get(characters):
        return [whole]
    found = [_given_readings().get(one) or next(iter(syllables(one)), one) for one in characters]
    return [f"'{one}" if at and one[0] in "aoe" else one for at, one in enumerate(found)]


def surname_of(name: str) -> str | None:
    """The surname of a Chinese name; None where it has none or is too long for one."""
    if not 2 <= len(name) <= _LONGEST or "·" in name:
        return None
    surnames = load_lexicon().terms("surnames")
    for length in (2, 1):
        if len(name) > length and (name[:length] in surnames or name[:length] in _readings()):
            return name[:length] if len(name) - length <= 2 else None
    return None
