"""Names whose group is told behind them: 甲、乙等老一辈革命家, 甲、乙等先进典型."""

import re
from functools import cache

from tonggao.extract.actors.found_people import People
from tonggao.language.name_ends import PUNCTUATION_BOUND, Name, is_han
from tonggao.language.name_shapes import LIKE_PREPOSITIONS
from tonggao.language.name_words import is_place, not_names, surname_at
from tonggao.language.names_before import tagged_name_before
from tonggao.language.numerals import value_of
from tonggao.language.occurrences import occurrences
from tonggao.language.word_tags import dictionary_tag
from tonggao.lexicon.words import terms_tagged

_ALONE = ("等老一辈", "等老一代")  # one name is enough where these follow
_LENGTHS = (2, 3)
_WORDS = frozenset("n v a d vn an ad vd i l j t s f".split())  # tags of ordinary words


def read_before_groups(people: People) -> None:
    """Names in a row before 等 and a word for persons who are looked up to; a single one only before 老一辈."""
    text = people.text
    for lived in occurrences(text, "生前"):  # 参观林岳、丁远生前工作过的实验室
        _add(people, _row_before(text, lived - text.startswith(_HELD, lived - 1)))
    for counted in _COUNTED.finditer(text):  # 林岳、丁远、何成三名航天员
        names = _row_before(text, counted.start())
        if len(names) == value_of(counted["count"]) and any(len(name.name) > _LENGTHS[0] for name in names):  # not 青禾、白河两名代表
            _add(people, names)
    for at in occurrences(text, "等"):
        names = _row_before(text, at) if _group().match(text, at) else []
        if len(names) > 1 or text.startswith(_ALONE, at):
            _add(people, names)


def _add(people: People, names: list[Name]) -> None:
    for name in names:
        people.add(name, "people/before-group")


_HELD = ("，生前是", "，生前任", "，生前系", "，生前担任", "，生前曾")  # 林岳，生前任青禾县公安局局长
_COUNTED = re.compile("(?<=[\u4e00-\u9fff])(?P<count>[两二三四五六])[名位](?=[\u4e00-\u9fff]{0,6}?(?:航天员|同志|队员|委员|代表|院士|教授|专家|科学家|记者|民警|烈士|战士|教师|医生|选手|运动员|主席|总统|总理|领导人|外长|部长))")


@cache
def _group() -> re.Pattern[str]:
    groups = "|".join(terms_tagged("person_groups", "honoured"))
    count = "一大?批|[0-9一二三四五六七八九十百数多余]{1,4}[名位]|众多|许多|不少|老一辈|老一代|广大"
    return re.compile(f"等(?:{count})?(?:无产阶级|著名|优秀|革命|先进|全国|时代)?(?:{groups})")


def _row_before(text: str, end: int) -> list[Name]:
    """The names in a row that ends at ``end``: each fills the room between two marks, or is one as the segmenter reads it."""
    names: list[Name] = []
    while name := _between_marks(text, end) or tagged_name_before(text, end):
        led = name.name[0] in LIKE_PREPOSITIONS and surname_at(name.name, 1) > 0 and len(name.name) > _LENGTHS[0]
        names.append(name._replace(start=name.start + 1, name=name.name[1:]) if led else name)  # 向 | 林岳
        if text[name.start - 1 : name.start] != "、":
            break
        end = name.start - 1
    return names


def _between_marks(text: str, end: int) -> Name | None:
    for length in _LENGTHS:
        word = text[end - length : end]
        if end >= length and not is_han(text[end - length - 1 : end - length] or "。") and _may_name(word):
            return Name(end - length, end, word, PUNCTUATION_BOUND)
    return None


def _may_name(word: str) -> bool:
    """A surname that opens what the dictionary does not take for an ordinary word."""
    surname = all(map(is_han, word)) and 0 < surname_at(word, 0) < len(word)
    return surname and word not in not_names() and not is_place(word) and dictionary_tag(word) not in _WORDS
