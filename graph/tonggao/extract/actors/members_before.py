"""Names before 委员, 代表, 常委 that name no body: 林岳委员建议, 林岳、丁远、周静委员提出询问."""

import re

from tonggao.extract.actors.found_people import Holder, People
from tonggao.extract.actors.led_lists import led_names
from tonggao.language.foreign_names import DOTS
from tonggao.language.name_ends import PUNCTUATION_BOUND, Name, act_at, is_han
from tonggao.language.name_shapes import LIKE_PREPOSITIONS, is_common_word
from tonggao.language.name_words import is_place, surname_at
from tonggao.language.names_before import ENDS_NO_NAME
from tonggao.language.names_of_parts import name_of_parts
from tonggao.language.occurrences import behind_mark
from tonggao.language.title_chains import Chain
from tonggao.language.word_tags import dictionary_tag, is_proper, is_word


def before_member(people: People, chain: Chain) -> bool:
    """林岳委员建议, 丁远代表认为: a name that fills the head of a clause, before what such a member does."""
    text, end = people.text, chain.start
    role = chain.titles[0].role
    goes_on = act_at(text, chain.end) or text.startswith(MEMBER_GOES_ON, chain.end)
    member = role in _OF_HOUSES
    goes_on = goes_on or (member and text.startswith(_SPEAKS_FOR, chain.end)) or _NEXT_ONE.match(text, chain.end) is not None
    if role == "委员" and text[end - 1 : end] == "等":  # 林岳、丁远等委员
        end -= 1
    listed = _members_listed(text, end) or (listed_to(text, end) if goes_on or member else [])
    for name in listed:
        people.add(name, "people/before-title")
        people.holders.append(Holder(name, chain))
    if listed or not goes_on:
        return bool(listed)
    heads = (at for at in range(end, max(0, end - 12), -1) if (not is_han(text[at - 1]) and text[at - 1] not in DOTS) or text.endswith(_FOR_ANOTHER, 0, at))
    start = next(heads, end)
    word = text[start:end]
    if not word or text[start - 1 : start].isdigit():  # 26位文史 | 委员
        return False
    size = surname_at(text, start)
    han = size and word[0] not in LIKE_PREPOSITIONS and 1 <= len(word) - size <= 2 and not is_common_word(word) and not dictionary_tag(word[:2]).startswith(("v", "d", "p", "c"))
    han = han and word[-1] not in ENDS_NO_NAME and not is_place(word[:-1])  # 吉林的 | 代表
    parts = name_of_parts(text, start)  # 次仁顿珠 | 委员
    strange = role == "委员" and _FEWEST <= len(word) <= _MOST and is_proper(word) and not is_word(word) and word[-1] not in "界组籍等名" and _SPEAKS.match(text, chain.end) is not None  # 巴音克西 | 委员发言说
    if not (han or strange or (any(dot in word for dot in DOTS) and is_han(word[0])) or (parts is not None and parts.end == end)):
        return False
    name = Name(start, end, word, PUNCTUATION_BOUND)
    people.add(name, "people/before-title")
    people.holders.append(Holder(name, chain))
    return True


def listed_to(text: str, end: int) -> list[Name]:
    """Those whom 林岳、丁远等党组成员 lists, where the list fills the clause up to ``end``."""
    start = behind_mark(text, _MARKS, end, _LONGEST_LIST)
    named = led_names(text, start) if text.find("、", start, end) > 0 else []
    return named if named and named[-1].end == end else []


def _members_listed(text: str, end: int) -> list[Name]:
    """Those of 林岳、丁远、周静委员提出询问: three or more that look like names and fill the clause up to ``end``."""
    start = behind_mark(text, _MARKS, end, _LONGEST_LIST)
    listed = [Name(*found.span(), found.group(), PUNCTUATION_BOUND) for found in _LISTED.finditer(text, start, end)]
    opens = bool(listed) and listed[0].name[0] not in LIKE_PREPOSITIONS  # not 对安全、高效、李子代表
    return listed if opens and len(listed) > _TWO and all(_is_members(text, name) for name in listed) else []


def _is_members(text: str, name: Name) -> bool:
    """A surname with one or two characters that make no word, a name with dots or one of known parts."""
    given = len(name.name) - surname_at(name.name, 0)
    han = given in (1, 2) and len(name.name) > given and not is_word(name.name) and name.name[-1] not in ENDS_NO_NAME  # 林岳、丁远、高峰的 | 代表资格
    return han or any(dot in name.name for dot in DOTS) or name_of_parts(text, name.start) == name


_NEXT_ONE = re.compile("、[\u4e00-\u9fff·]{2,8}?(?:委员|代表|常委)(?![会团])")  # 林岳委员、丁远委员先后发言
_FEWEST, _MOST = 3, 5
_SPEAKS = re.compile("(?:代表[^，。；]{2,14})?发言|建议|认为|提出|谈到")
_TWO = 2
_MARKS = "，。；：！？\n"
_LONGEST_LIST = 400  # code points
_LISTED = re.compile(r"(?<![^、，。；：！？\n])[^、]{2,}?(?=、|和[^、和]{2,4}$|$)|(?<=和)[^、和]{2,4}$")
_OF_HOUSES = ("委员", "常委")
_FOR_ANOTHER = ("委员代表", "委员和", "常委代表", "常委和", "的")  # 林岳委员代表 | 丁远委员发言
_SPEAKS_FOR = ("代表", "和", "作")  # 林岳委员代表某党派发言, 林岳委员和丁远委员
MEMBER_GOES_ON = ("第一个", "首先", "则", "还", "也", "在", "：", "说", "提", "就", "围绕", "结合", "从")
