"""Prefectures under a commissioner (地区), which what rules them is named after by the stem alone: 柳川 of 柳川地委, 柳川行署."""

import re
from collections.abc import Iterator
from functools import lru_cache

from tonggao.language.foreign_names import is_transliteration, transliterated_share
from tonggao.language.name_ends import is_han
from tonggao.language.place_edges import opens_place
from tonggao.language.plausible_stems import plausible_stem
from tonggao.language.word_tags import dictionary_tag

_RULED = re.compile("地委|(?:地区)?行署(?!专员公署)|地区(?=行政公署|中级人民法院|中级法院|中院|人民检察院|纪委|监委|政协)")
_SHORTEST, _LONGEST, _LONGEST_HAN = 2, 6, 3
_BY_SOUND = 0.7
_OPENINGS = ("中共", "时任", "现任", "原任", "曾任", "历任", "共青团", "原")
_NO_NAME = frozenset("各本全我该省市县区州委和与及的为在对向由")


@lru_cache(maxsize=1)  # stems and readers of places ask of the same text
def prefecture_stems(text: str) -> tuple[str, ...]:
    """What the text calls its prefectures, in the order of their first mention; by their sound where they are longer than Han names are."""
    return tuple(dict.fromkeys(_stems(text))) if "地委" in text or "行署" in text else ()


def _stems(text: str) -> Iterator[str]:
    for ruled in _RULED.finditer(text):
        end = ruled.start()
        starts = (start for start in range(max(0, end - _LONGEST), end - _SHORTEST + 1) if opens_place(text, start) or text.endswith(_OPENINGS, 0, start))
        stem = next((text[start:end] for start in starts if _names_prefecture(text[start:end])), "")
        if stem:
            yield stem


def _names_prefecture(stem: str) -> bool:
    if not all(map(is_han, stem)) or not _NO_NAME.isdisjoint(stem) or stem.startswith(_OPENINGS):
        return False
    if len(stem) > _LONGEST_HAN:
        return transliterated_share(stem) > _BY_SOUND and is_transliteration(stem[-1]) and dictionary_tag(stem)[:1] not in ("v", "n")
    return plausible_stem(stem, "地区")
