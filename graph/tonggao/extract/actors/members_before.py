"""Names before 委员, 代表, 常委 that name no body: 林岳委员建议, 林岳、丁远、周静委员提出询问."""

import re

from tonggao.extract.actors.found_people import Holder, People
from tonggao.language.foreign_names import DOTS, name_of_parts
from tonggao.language.name_ends import PUNCTUATION_BOUND, Name, act_at, is_han
from tonggao.language.name_shapes import LIKE_PREPOSITIONS
from tonggao.language.name_words import surname_at
from tonggao.language.title_chains import Chain
from tonggao.language.word_tags import dictionary_tag, is_word


def before_member(people: People, chain: Chain) -> bool:
    """林岳委员建议, 丁远代表认为: a name that fills the head of a clause, before what such a member does."""
    text, end = people.text, chain.start
    if listed := _members_listed(text, end):
        for member in listed:
            people.add(member, "people/before-title")
            people.holders.append(Holder(member, chain))
        return True
    if not act_at(text, chain.end) and not text.startswith(MEMBER_GOES_ON, chain.end):
        return False
    heads = (at for at in range(end, max(0, end - 12), -1) if not is_han(text[at - 1]) and text[at - 1] not in DOTS)
    start = next(heads, end)
    word = text[start:end]
    if not word or text[start - 1 : start].isdigit():  # 26位文史 | 委员
        return False
    size = surname_at(text, start)
    han = size and word[0] not in LIKE_PREPOSITIONS and 1 <= len(word) - size <= 2 and not is_word(word) and not dictionary_tag(word[:2]).startswith(("v", "d", "p", "c"))
    if not (han or (any(dot in word for dot in DOTS) and is_han(word[0]))):
        return False
    name = Name(start, end, word, PUNCTUATION_BOUND)
    people.add(name, "people/before-title")
    people.holders.append(Holder(name, chain))
    return True


def _members_listed(text: str, end: int) -> list[Name]:
    """Those of 林岳、丁远、周静委员提出询问: three or more that look like names and fill the clause up to ``end``."""
    start = max(text.rfind(mark, 0, end) for mark in "，。；：！？\n") + 1
    listed = [Name(*found.span(), found.group(), PUNCTUATION_BOUND) for found in _LISTED.finditer(text, start, end)]
    opens = bool(listed) and listed[0].name[0] not in LIKE_PREPOSITIONS  # not 对安全、高效、李子代表
    return listed if opens and len(listed) > _TWO and all(_is_members(text, name) for name in listed) else []


def _is_members(text: str, name: Name) -> bool:
    """A surname with one or two characters that make no word, a name with dots or one of known parts."""
    given = len(name.name) - surname_at(name.name, 0)
    han = given in (1, 2) and len(name.name) > given and not is_word(name.name)
    return han or any(dot in name.name for dot in DOTS) or name_of_parts(text, name.start) == name


_TWO = 2
_LISTED = re.compile(r"(?<![^、，。；：！？\n])[^、]{2,}?(?=、|和[^、和]{2,4}$|$)|(?<=和)[^、和]{2,4}$")
MEMBER_GOES_ON = ("则", "还", "也", "在", "：", "说", "提", "就", "围绕", "结合", "从")
