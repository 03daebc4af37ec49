"""Lists behind an office whose first name has no Han surname: 副主任那仁格日、白海棠、第五明和委员出席. Others of the list vouch for it."""

from tonggao.extract.actors.listed_names import BRACKET, ENDS_OF_BODIES
from tonggao.language.name_ends import PUNCTUATION_BOUND, Name, act_at, is_han
from tonggao.language.name_words import is_country, is_place, is_plain_name, not_names
from tonggao.language.word_tags import dictionary_tag, is_word

_FEWEST = 3
_LONGEST = 5  # code points of a name
_SHORTEST = 2
_ADVERBS = frozenset("也还均都又")
_GOES_ON = "、"
_BOUNDS = (_GOES_ON, "（", *"，。；和与及等\n")


def mixed_list(text: str, position: int, starts: frozenset[int]) -> list[Name]:
    """The names of a list of three or more that begins at ``position``, if one has the shape of a Han name and none is a word; else none."""
    names: list[Name] = []
    while name := _member(text, position, starts):
        names.append(name)
        bracket = BRACKET.match(text, name.end)
        end = bracket.end() if bracket else name.end
        if not text.startswith(_GOES_ON, end):
            return names if len(names) >= _FEWEST and any(is_plain_name(member.name) for member in names) else []
        position = end + 1
    return []


def _member(text: str, position: int, starts: frozenset[int]) -> Name | None:
    """What stands between two marks, or before what is done."""
    for end in range(position + 1, position + _LONGEST + 1):
        if end > len(text) or not is_han(text[end - 1]) or end - 1 in starts:
            return None
        bounded = text.startswith(_BOUNDS, end) or act_at(text, end)
        if bounded and end > position + 1:
            end -= text[end - 1] in _ADVERBS and end - position > _SHORTEST  # 甲、乙、丙岳 | 也讲述了
            word = text[position:end]
            nobody = is_word(word) or word in not_names() or word[-1] in ENDS_OF_BODIES or is_place(word) or is_country(word)
            return None if nobody else Name(position, end, word, PUNCTUATION_BOUND)
    return None


def between_offices(text: str, position: int, starts: frozenset[int]) -> list[Name]:
    """通坎 of 总理通坎、国家副主席本汶和国会主席巴妮: no word, between a full office and the mark before the next one."""
    for end in range(position + _SHORTEST, position + _LONGEST + 1):
        if not is_han(text[end - 1 : end] or "。") or end - 1 in starts:
            return []
        if text.startswith((_GOES_ON, "和"), end) and end + 1 in starts:
            word = text[position:end]
            opens = dictionary_tag(word[:2])[:1] in ("v", "d", "p", "c", "r", "n", "m")
            nobody = opens or is_word(word) or word in not_names() or word[-1] in ENDS_OF_BODIES or is_place(word) or is_country(word)
            return [] if nobody else [Name(position, end, word, PUNCTUATION_BOUND)]
    return []
