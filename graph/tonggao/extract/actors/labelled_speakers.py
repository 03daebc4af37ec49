"""Who speaks by a label: a line that opens with an office, a name and a colon (人大代表于果：建议…)."""

from collections.abc import Iterable

from tonggao.extract.actors.found_people import Holder, People
from tonggao.extract.actors.listed_names import ENDS_OF_BODIES
from tonggao.language.name_ends import PUNCTUATION_BOUND, Name, is_han
from tonggao.language.name_words import is_place, not_names, rare_surnames, surname_at
from tonggao.language.occurrences import behind_mark
from tonggao.language.title_chains import Chain
from tonggao.language.word_tags import dictionary_tag

_DOING = ("v", "d", "p", "c", "a")  # 代表呼吁：
_LENGTHS = (2, 3)
_COLONS = ("：", ":")
_MARKS = "，。；：！？”\n"
_OPENS = "”。\n"
_LONGEST = 16  # code points of an office's body before it


def read_labelled(people: People, chains: Iterable[Chain]) -> None:
    """Adds them, whatever words their names are made of."""
    text = people.text
    for chain in chains:
        before = text[behind_mark(text, _MARKS, chain.start, _LONGEST) : chain.start]
        if (chain.start > len(before) and text[chain.start - len(before) - 1] not in _OPENS) or not all(map(is_han, before)):
            continue
        for length in _LENGTHS:
            end = chain.end + length
            word = text[chain.end : end]
            size = surname_at(word, 0) or int(word[:1] in rare_surnames())
            named = size and len(word) > size and all(map(is_han, word)) and word not in not_names() and word[-1] not in ENDS_OF_BODIES and not is_place(word) and dictionary_tag(word)[:1] not in _DOING
            if named and text.startswith(_COLONS, end) and not people.holds(chain.end):
                name = Name(chain.end, end, word, PUNCTUATION_BOUND)
                people.add(name, "people/labelled")
                people.holders.append(Holder(name, chain))
