"""Persons whom a count leads in, each behind what is told of him: 五位代表分别是钻研农机的林岳；守岛三十年的丁远."""

import re
from collections.abc import Iterator

from tonggao.extract.actors.found_people import People
from tonggao.language.foreign_names import DOTS
from tonggao.language.name_ends import PUNCTUATION_BOUND, Name, is_han
from tonggao.language.name_shapes import may_be_name
from tonggao.language.name_words import is_place, surname_at
from tonggao.language.names_of_parts import name_of_parts
from tonggao.language.word_tags import is_word

_COUNTED = re.compile(r"(?:[两三四五六七八九十]{1,2}|[0-9]{1,2})(?:位|名|人)[^，。；：\n]{0,16}?(?:分别是|分别为|他们是)：?(?P<items>[^。\n]{8,400})。")
_PARTED = re.compile("；")
_LISTED = re.compile("、|以及|和(?=[^，；、]{3,}的[\u4e00-\u9fff·]{2,8}$)")
_SHORTEST, _LONGEST = 2, 8  # code points of a name
_FEWEST = 2


def read_told_in_turn(people: People) -> None:
    """Adds who stands behind the last 的 of each item, where most of the items end in such a name or in a known one."""
    text = people.text
    for match in _COUNTED.finditer(text) if "分别" in text or "他们是" in text else ():
        items = list(_items(text, *match.span("items")))
        found = [name for start, end in items if (name := _behind_of(text, start, end)) is not None]
        sure = sum(_is_shaped(name.name) for name in found)
        known = sum(bool(people.between(start, end)) for start, end in items)
        if sure >= _FEWEST and len(found) + known >= len(items):
            for name in found:
                people.add(name, "people/told-in-turn")


def _items(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    parting = _PARTED if "；" in text[start:end] else _LISTED
    at = start
    for mark in parting.finditer(text, start, end):
        yield at, mark.start()
        at = mark.end()
    yield at, end


def _behind_of(text: str, start: int, end: int) -> Name | None:
    """林岳 of 钻研农机的林岳; None where no word that may be a name stands there."""
    at = text.rfind("的", start, end) + 1
    word = text[at:end]
    if at <= start + 1 or not _SHORTEST <= len(word) <= _LONGEST or not all(is_han(char) or char in DOTS for char in word):
        return None
    return None if is_word(word) or is_place(word) else Name(at, end, word, PUNCTUATION_BOUND)


def _is_shaped(word: str) -> bool:
    size = surname_at(word, 0)
    return (size > 0 and len(word) - size in (1, 2) and may_be_name(word, size)) or name_of_parts(word + "，", 0) is not None or any(dot in word for dot in DOTS)
