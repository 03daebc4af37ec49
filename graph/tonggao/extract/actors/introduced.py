"""Names that a sentence opens with to say who somebody is: 林大岳是县作家协会主席, 林大岳，县作家协会主席，从业二十年."""

import re
from collections.abc import Iterable

from tonggao.extract.actors.found_people import Holder, People
from tonggao.language.name_ends import PUNCTUATION_BOUND, Name
from tonggao.language.name_shapes import may_be_name
from tonggao.language.name_words import is_place, is_plain_name
from tonggao.language.title_chains import Chain
from tonggao.language.word_tags import dictionary_tag, is_word

_OPENS = re.compile(r"(?:^|(?<=[。！？\n”]))[ \u3000]*(?P<who>[\u4e00-\u9fff]{3})(?P<link>，?是|，|系)(?=[\u4e00-\u9fff])")
_AFTER_OFFICE = tuple("，。；")


def read_introduced(people: People, chains: Iterable[Chain]) -> None:
    """Adds whom a sentence introduces by an office that names its body, right behind the name."""
    by_start = {chain.start: chain for chain in chains}
    for match in _OPENS.finditer(people.text):
        chain = by_start.get(match.end())
        if chain is None or not chain.titles[0].body or chain.titles[0].tag == "descriptor" or not people.text.startswith(_AFTER_OFFICE, chain.end):
            continue
        if _is_name(match["who"]) and not people.is_body(name := Name(*match.span("who"), match["who"], PUNCTUATION_BOUND)):
            people.add(name, "people/introduced")
            people.holders.append(Holder(name, chain))


def _is_name(word: str) -> bool:
    """A surname and two characters that make no word of the language with it."""
    known = dictionary_tag(word[:2])[:2] not in ("", "nr", "nz", "ng")
    return is_plain_name(word) and may_be_name(word, 1) and not is_word(word) and not is_place(word) and not known
