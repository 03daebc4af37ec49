"""Places told by what of the state's own stands there: 莲都 of 莲都海关, which is named by its place's stem and no level."""

from collections import Counter
from collections.abc import Iterator

from tonggao.language.name_ends import is_han
from tonggao.language.place_edges import opens_place
from tonggao.language.plausible_stems import plausible_stem
from tonggao.language.word_tags import dictionary_tag
from tonggao.lexicon.words import compiled

_NO_NAME = frozenset("的了和与在为对由向从把被给让等及到赴是有该各本全我新老原")
_SHORTEST, _LONGEST = 2, 4
_TWICE = 2  # once may be any word before 海关


def stems_of_houses(text: str) -> Iterator[str]:
    """Stems behind a plain edge and before such a house, where the text names the house more than once."""
    found = {(stem, house.group()) for house in compiled("stem_houses", "house").finditer(text) if (stem := _stem_before(text, house.start()))}
    called = Counter({(stem, head): text.count(stem + head) for stem, head in found})
    return (stem for (stem, _), count in called.items() if count >= _TWICE)


def _stem_before(text: str, end: int) -> str:
    for start in range(end - _SHORTEST, max(-1, end - _LONGEST - 1), -1):
        if opens_place(text, start):
            stem = text[start:end]
            return stem if all(map(is_han, stem)) and (plausible_stem(stem) or _is_unknown(stem)) else ""
    return ""


def _is_unknown(stem: str) -> bool:
    """莲都: two characters that are no word of the language, and none that joins words."""
    return len(stem) == _SHORTEST and not dictionary_tag(stem) and _NO_NAME.isdisjoint(stem)
