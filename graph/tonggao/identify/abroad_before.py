"""Where a body abroad is whose name many places have (地区法院, 国家大学): in the city or place that the words right before it name."""

from collections.abc import Iterable

from tonggao.claims import OrganizationMention
from tonggao.identify.divisions import division
from tonggao.identify.names import city_country, plain_key
from tonggao.identify.relative import is_bare, relative
from tonggao.identify.titles import words_before
from tonggao.language.foreign_names import transliterated_share
from tonggao.language.segmenter import tagged_words
from tonggao.readout import Passage

_SHORTEST_CITY, _LONGEST = 2, 6  # characters
_SHORTEST = 3  # characters of a place known by its sound alone, of which so many are written by it
_MOSTLY = 0.75
_PLACE = "ns"


def abroad_before(text: str, mentions: Iterable[OrganizationMention]) -> dict[str, str]:
    """The place abroad of each body known by a common name alone, where the readout has one before it and no other."""
    found: dict[str, set[str]] = {}
    for mention in mentions:
        name = plain_key(mention.name)
        if mention.resolved == mention.name and (is_bare(name) or relative(name) is not None):
            found.setdefault(name, set()).update(filter(None, (_place_before(text, at) for at in mention.passages)))
    return {name: places.pop() for name, places in found.items() if len(places) == 1}


def _place_before(text: str, passage: Passage) -> str:
    """The known city abroad (河内), or the word for a place written by its sound (纽约 | 曼哈顿), right before a passage; empty for none."""
    words = words_before(text, passage.start)
    ends = (words[-size:] for size in range(min(_LONGEST, len(words)), _SHORTEST_CITY - 1, -1))
    if city := next((city for city in ends if city_country(city)), ""):
        return city
    word, tag = tagged_words(words)[-1] if words else ("", "")
    abroad = tag == _PLACE and len(word) >= _SHORTEST and transliterated_share(word) >= _MOSTLY
    return word if abroad and division(word) is None else ""
