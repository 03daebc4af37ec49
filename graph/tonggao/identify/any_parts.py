"""Names of parts that any university, company or office may have: 会计学院, 发展规划部, 军分区党委. They say not whose the part is."""

import re
from functools import cache, lru_cache

from tonggao.identify.bodies import is_told, usual_name
from tonggao.identify.data import tagged
from tonggao.identify.territories import territory
from tonggao.language.segmenter import tagged_words
from tonggao.lexicon import load_lexicon

_NAMED = re.compile(r"[省市县区州旗镇乡村]|街道|社区|大队|公社|全国|国家")  # a place, known or not
_NAMES = frozenset({"nr", "nrt", "nrfg", "ns", "nt", "nz", "x", "eng"})  # tags of words that are names
_LINKS = frozenset({"c", "p", "f", "m", "uj"})
_SHORTEST = 2
_LEAST = 4  # 发展部 may be a ministry abroad


@lru_cache(maxsize=1 << 11)
def is_any_part(name: str) -> bool:
    """Whether a name is of ordinary words alone and ends in a word for a part of a body.

    >>> is_any_part("经济与管理学院"), is_any_part("柳川学院"), is_any_part("国家卫星中心")
    (True, False, False)
    """
    if name in _parts("alone") or is_no_schools(name):
        return True
    part = next((name[at:] for at in range(len(name)) if name[at:] in _any_part()), "")  # the longest
    if len(name) < _LEAST or not part or is_told(usual_name(name)) or name.endswith(_parts("whole")):
        return False
    own = _ordinary().sub("", name.removesuffix(part))
    if own.startswith(_parts("only")) or any(is_told(name[:end]) for end in range(_SHORTEST, len(name))):
        return False
    if _NAMED.search(own[1:]) or territory(name) is not None:
        return False
    return not own or all(_is_ordinary(word, tag) for word, tag in tagged_words(own, hmm=False))


def is_no_schools(name: str) -> bool:
    """Whether a name is of a part that no school has: 支队."""
    return name in _parts("office")


def _is_ordinary(word: str, tag: str) -> bool:
    """Whether a word is no name and no part of one: single characters are what is left of words that no dictionary has."""
    return tag not in _NAMES and (len(word) > 1 or tag in _LINKS)


@cache
def _ordinary() -> re.Pattern[str]:
    return re.compile("|".join(_parts("word")))


@cache
def _any_part() -> frozenset[str]:
    """Words for parts of bodies: those in ``any_parts.tsv``, and the lexicon's parts and inner bodies."""
    lexicon = load_lexicon()
    return frozenset({*_parts("part"), *lexicon.terms("house_departments"), *lexicon.terms("inner_bodies")})


@cache
def _parts(tag: str) -> tuple[str, ...]:
    """The words with a tag in ``any_parts.tsv``, the longest first."""
    return tuple(sorted(tagged("any_parts.tsv", tag), key=lambda word: (-len(word), word)))
