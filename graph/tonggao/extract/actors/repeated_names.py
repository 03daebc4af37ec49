"""Whom a text tells of without any office: a surname and two characters that keep coming back before what somebody does."""

import re
from collections import Counter
from functools import cache

from tonggao.extract.actors.found_people import People
from tonggao.language.name_ends import PUNCTUATION_BOUND, Name, is_han
from tonggao.language.name_shapes import may_be_name
from tonggao.language.name_words import is_place, is_plain_name, not_names, surname_openers
from tonggao.language.word_tags import dictionary_tag, is_word, tags

_SIZE = 3  # code points of most names
_FEWEST = 3  # times that a text has it
_ACTS = 2  # times that it acts at the head of a clause
_DOES = ("v", "d", "p")
_PRONOUNS = ("他", "她")
_THINGS = tuple("“”号苗树茶花果镇村乡市县区州省路山河湖江岛湾滩桥庙寺楼馆园站厂队杯奖级型组")
_CONTEXT = 8


def read_repeated(people: People) -> None:
    """Adds those whom no other rule has found; what the segmenter takes for something else, or a quotation names, is nobody."""
    text = people.text
    heads = Counter(match.group() for match in _at_heads().finditer(text))
    for word, count in heads.items():
        if count >= _ACTS and text.count(word) >= _FEWEST and word not in people.names and _may_name(word):
            places = _places(text, word)
            if _acts(text, word, places):
                people.add(Name(places[0], places[0] + _SIZE, word, PUNCTUATION_BOUND), "people/repeated")


@cache
def _at_heads() -> re.Pattern[str]:
    """What opens a clause like a name: a surname and two characters."""
    return re.compile(f"(?<![\u3400-\u9fff])[{''.join(sorted(surname_openers()))}][\u4e00-\u9fff]{{2}}")


def _may_name(word: str) -> bool:
    if not (is_plain_name(word) and all(map(is_han, word)) and may_be_name(word, 1)) or word[-1] in _THINGS or word in not_names() or word[:2] in not_names():
        return False
    return not (is_word(word) or is_place(word) or is_place(word[:2]) or dictionary_tag(word[:2])[:1] in ("v", "d", "n", "a", "m", "r") or any(dictionary_tag(part)[:2] not in ("", "nr", "ng") for part in (word, word[1:])))  # 强降雨


def _places(text: str, word: str) -> list[int]:
    found, at = list[int](), text.find(word)
    while at >= 0:
        found.append(at)
        at = text.find(word, at + _SIZE)
    return found


def _acts(text: str, word: str, places: list[int]) -> bool:
    """Whether the segmenter takes it for a name wherever it stands, and it does something more than once."""
    acts = 0
    for at in places:
        words = tags(text[at : at + _CONTEXT])
        if words[0] != (word, "nr") or text[at - 1 : at] == "“" or text[at + _SIZE : at + _SIZE + 1] in _THINGS:
            return False
        follows = words[1] if len(words) > 1 else ("", "")
        does = follows[0].startswith(_PRONOUNS) or (follows[1][:1] in _DOES and dictionary_tag(follows[0])[:1] in _DOES)
        acts += does and not is_han(text[at - 1 : at] or "。")
    return acts >= _ACTS
