"""Names right before a title: between a body and an office (市财政局 | 林岳 | 局长), known already, or only a surname (李书记)."""

from tonggao.extract.actors.found_people import People
from tonggao.language.bodies import BodyFinder
from tonggao.language.name_ends import Name, is_han
from tonggao.language.name_words import surname_at
from tonggao.language.names import LIKE_PREPOSITIONS
from tonggao.language.office_bodies import body_before
from tonggao.language.word_tags import is_word


def name_between(text: str, end: int, finder: BodyFinder) -> Name | None:
    """市财政局 | 林岳 | 局长: what stands between a body and an office is a name."""
    for length in (3, 2, 4):
        start = end - length
        size = surname_at(text, start) if start > 0 else 0
        word = text[start:end]
        if not size or length - size not in (1, 2) or word[0] in LIKE_PREPOSITIONS or not all(map(is_han, word)):
            continue
        if is_word(word):
            continue
        listed = text[start - 1] == "、" and name_between(text, start - 1, finder) is not None
        if listed or body_before(text, start, finder):
            return Name(start, end, text[start:end], 2)
    return None


def known_name_before(people: People, end: int) -> Name | None:
    for length in range(min(end, 12), 1, -1):
        word = people.text[end - length : end]
        if word in people.names:
            return Name(end - length, end, word, 2)
    return None


def surname_before(people: People, end: int) -> Name | None:
    """李书记: the one person found whose surname it is."""
    if end < 1 or not surname_at(people.text, end - 1) or is_word(people.text[max(0, end - 2) : end]):
        return None
    surname = people.text[end - 1]
    known = [name for name in people.names if name.startswith(surname) and len(name) <= 3]
    return Name(end - 1, end, known[0], 2) if len(known) == 1 else None
