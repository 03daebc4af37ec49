"""What fills the room between two marks of a list of names: a name, whatever word it is besides (武装 in 林岳、武装、何成)."""

from tonggao.extract.actors.listed_names import ENDS_OF_BODIES, is_sure
from tonggao.language.foreign_names import dotted_at
from tonggao.language.name_ends import PUNCTUATION_BOUND, Name, act_at, is_han
from tonggao.language.name_words import is_place, not_names, rare_surnames, surname_at
from tonggao.language.names_of_parts import name_of_parts
from tonggao.language.padded_names import padded_name_at
from tonggao.language.word_tags import dictionary_tag, is_word

_CLOSES = ("等", "及", "以及", "和", "（女", "（回族", "（")
_MARKS = tuple("、，。； \u3000\n")
_JOINS = tuple("、， \u3000")
_NO_LAST = frozenset("们的了着等及和与")


def item_at(text: str, position: int) -> Name | None:
    """A surname with one or two characters more, alone between marks or before what closes the list; None where none stands."""
    size = surname_at(text, position) or int(text[position : position + 1] in rare_surnames())
    for end in (position + size + 1, position + size + 2) if size else ():
        word = text[position:end]
        if len(word) == end - position and all(map(is_han, word)) and _ends_at(text, end):
            named = word[-1] not in _NO_LAST and not (word[-1] in ENDS_OF_BODIES and not _is_rare(word)) and not is_place(word)
            return Name(position, end, word, PUNCTUATION_BOUND) if named else None
    return None


def _ends_at(text: str, end: int) -> bool:
    return end >= len(text) or text[end] in _MARKS or text.startswith(_CLOSES, end) or act_at(text, end)


def _is_rare(word: str) -> bool:
    """林发科: three characters of which no two are a word."""
    return len(word) > 2 and not is_word(word[1:]) and not is_word(word)


def is_vouched(text: str, item: Name, names: list[Name]) -> bool:
    """Whether the list shows that an ``item`` of it is a name: sure ones stand on both sides, or two before it where it is the last."""
    before = sum(is_sure(text, name) for name in names)
    following = item_at(text, item.end + 1) if text[item.end : item.end + 1] in _JOINS else None
    plain = following is not None and not is_word(following.name) and following.name not in not_names()
    return plain or before > 1 if before else plain and following is not None and is_sure(text, following)


def goes_on_over_comma(text: str, comma: int, names: list[Name]) -> bool:
    """县领导林岳，丁远，何成出席: whether a list of names goes on behind a comma, where no word of what somebody does stands there."""
    if text[comma : comma + 1] != "，":
        return False
    item = padded_name_at(text, comma + 1) or dotted_at(text, comma + 1) or name_of_parts(text, comma + 1) or item_at(text, comma + 1)
    if item is None or not _ends_at(text, item.end):
        return False
    if item.end - item.start > len(item.name):  # nothing but a name is printed so
        return True
    if not is_word(item.name):
        return True
    goes_on = text[item.end : item.end + 1] in _JOINS  # 林岳、丁远，全程 | 参加
    return goes_on and dictionary_tag(item.name)[:1] not in tuple("vdpcrm") and is_vouched(text, item, names)
