"""How characters are read, for searching names as they are typed on a keyboard without Chinese."""

from collections.abc import Iterable

from tonggao.syllables import syllables

_TYPED = (("ü", "v"), ("ê", "e"))
_OTHER_SPELLINGS = {"lv": ("lu", "lyu"), "nv": ("nu", "nyu"), "lve": ("lue", "lyue"), "nve": ("nue", "nyue")}


def readings(texts: Iterable[str]) -> dict[str, str]:
    """Every reading of every Chinese character in the texts, without tones: {character: "dan shan chan"}.

    All of them, as a name's reading is known to its bearer only (单 is Shan as a surname, dan elsewhere). Characters
    come in the order of their code points, readings in the alphabet's.
    """
    found: dict[str, str] = {}
    for char in sorted(set().union(*texts)):
        if ord(char) < 0x3400 or not char.isalpha():
            continue
        if spelled := syllables(char):
            found[char] = " ".join(sorted({form for reading in spelled for form in _forms(reading)}))
    return found


def _forms(reading: str) -> set[str]:
    """A reading as people type it: 吕 as lv, lyu and lu."""
    for letter, typed in _TYPED:
        reading = reading.replace(letter, typed)
    return {reading, *_OTHER_SPELLINGS.get(reading, ())} if reading.isascii() and reading.isalpha() else set()
