"""Offices of other countries that no list has: ministers by their fields (贸工大臣, 石油能源大臣), heads of states, cities and emirates (新南威尔士州州长)."""

from tonggao.language.before_office import Before
from tonggao.language.foreign_bodies import are_fields, are_nouns
from tonggao.language.foreign_names import transliterated_share
from tonggao.language.name_ends import is_han
from tonggao.language.name_words import is_place
from tonggao.language.place_names import PlaceReader

_LONGEST_FIELDS = 12  # code points
_SHORTEST_FIELDS = 2
_LISTS = tuple("、，和与及兼")
_SEATED = ("州长", "副州长", "市长", "副市长", "省长", "副省长")


def minister_before(text: str, start: int, places: PlaceReader) -> tuple[Before, int] | None:
    """挪威 | 贸工 before 大臣, 、石油能源 before 大臣: the country, "" behind a mark of a list, and where the words for the fields begin."""
    listed: tuple[Before, int] | None = None
    for at in range(start - _SHORTEST_FIELDS, max(0, start - _LONGEST_FIELDS), -1):
        country = places.countries.get(at)
        if country is not None:
            told = are_fields(text[at:start]) or are_nouns(text[at:start])
            return (Before(country.start, text[country.start : at], place=True), at) if told else listed
        if text[at - 1] in _LISTS and are_fields(text[at:start]):
            listed = Before(at, ""), at
    return listed


def seat_abroad(text: str, start: int, term: str, places: PlaceReader) -> Before | None:
    """新南威尔士州 before 州长, 塔林 before 市长、某党主席, 迪拜 before 酋长: a place written by its sound, in a text that names another country."""
    if not places.countries or term not in (*_SEATED, _EMIR):
        return None
    own = text[start - 1] == term.removeprefix("副")[0] and term != _EMIR
    end = start - own
    if not (own or term == _EMIR or text.startswith(_LISTS, start + len(term))):
        return None
    begin = next((at for at in range(end - _SHORTEST_SEAT, max(0, end - _LONGEST_SEAT), -1) if _opens_seat(text, at, places)), end)
    seat = text[begin:end]
    if len(seat) < _SHORTEST_SEAT or is_place(seat) or is_place(text[begin:start]) or not all(map(is_han, seat)):
        return None
    return Before(begin, text[begin:start], place=True) if transliterated_share(seat) >= (_BY_SOUND if len(seat) > _SHORTEST_SEAT else 1) else None


def _opens_seat(text: str, at: int, places: PlaceReader) -> bool:
    """Whether a name may begin here: behind a mark, a country or whom somebody meets."""
    return not is_han(text[at - 1]) or text[at - 1] in _LISTS or at in places.countries or text.endswith(_MEETS, 0, at)


_EMIR = "酋长"
_SHORTEST_SEAT, _LONGEST_SEAT = 2, 9
_BY_SOUND = 0.75
_MEETS = ("会见", "会见了", "拜会", "会晤", "会晤了", "同", "的")
