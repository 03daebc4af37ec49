"""Names that stand between an edge and 一行 or 同志 (某某公司林岳一行, 对林岳同志的关心), whatever the segmenter makes of them."""

from tonggao.extract.actors.found_people import People
from tonggao.language.name_ends import PUNCTUATION_BOUND, Name, is_han
from tonggao.language.name_shapes import LIKE_PREPOSITIONS, may_be_name
from tonggao.language.name_words import is_place, not_names, surname_at
from tonggao.language.word_tags import dictionary_tag, is_word

_COMRADE = "同志"
_MARKS = ("一行", _COMRADE)
_OTHER_TAGS = {2: ("m", "ns", "nz"), 3: ("m", "ns", "nz", "t", "v")}  # by length: shorter times and verbs are words
_NO_PARTY = ("业", "为", "政", "列", "代", "们")  # 任一行业, 同志们
_EDGES = frozenset("对由与和请向为给让同及")
_LENGTHS = (3, 2)


def read_before_marks(people: People) -> None:
    text, ends = people.text, frozenset(people.bodies.values())
    for mark in _MARKS:
        position = text.find(mark)
        while position >= 0:
            if not text.startswith(_NO_PARTY, position + len(mark)):
                _read_before(people, position, ends)
            position = text.find(mark, position + len(mark))


def _read_before(people: People, end: int, ends: frozenset[int]) -> None:
    text = people.text
    for start in (end - length for length in _LENGTHS if end >= length):
        edge = text[start - 1 : start]
        if (edge and is_han(edge) and edge not in _EDGES and start not in ends) or people.holds(end - 1):
            continue
        word = text[start:end]
        named = shaped(word) or (text.startswith(_COMRADE, end) and _known_as_other(word))
        if all(map(is_han, word)) and named and not people.ends_another(word):
            people.add(Name(start, end, word, PUNCTUATION_BOUND), "people/before-mark")
            return


def _known_as_other(word: str) -> bool:
    """江山|同志: a surname that opens what the dictionary takes for something other than a noun or a deed of people."""
    other = surname_at(word, 0) == 1 and word not in not_names() and not is_place(word)
    return other and dictionary_tag(word) in _OTHER_TAGS[len(word)]


def shaped(word: str) -> bool:
    """A surname and what no word begins with."""
    size = surname_at(word, 0)
    plain = size == 1 and word[0] not in LIKE_PREPOSITIONS and word not in not_names() and not is_word(word) and may_be_name(word, size)
    return plain and (len(word) == _LENGTHS[1] or dictionary_tag(word[:2])[:2] in ("", "nr", "nz", "ng"))
