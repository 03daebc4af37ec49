"""Names in religion, which have no surname: 广声 of 会长广声法师, 悟能 of 方丈悟能致辞."""

import re

from tonggao.extract.actors.found_people import People
from tonggao.language.name_ends import PUNCTUATION_BOUND, Name, act_at, is_han
from tonggao.language.name_words import is_place
from tonggao.lexicon import load_lexicon

_CALLED = re.compile("法师|大和尚|尼师|活佛(?!转世|制度)")
_LED_BY = re.compile("(?:住持|方丈|监院)(?=[\u4e00-\u9fff]{2})")
_NAME = 2  # characters
_LONGEST_OFFICE = 4
_EDGES = frozenset("和与及由请同对向、，。；：\n ")
_MANY = frozenset(("各位", "诸位", "全体", "众多", "多位", "几位", "两位", "三位", "高僧", "老年", "青年"))


def read_clergy(people: People) -> None:
    """Names of two characters before 法师 that an edge or an office opens, and those behind an abbot's office that act."""
    text = people.text
    for called in _CALLED.finditer(text):
        _add(people, called.start() - _NAME)
    for office in _LED_BY.finditer(text):
        if act_at(text, office.end() + _NAME):
            _add(people, office.end())


def _add(people: People, start: int) -> None:
    text, word = people.text, people.text[max(0, start) : start + _NAME]
    if start < 0 or len(word) < _NAME or not all(map(is_han, word)) or word in _MANY or is_place(word) or people.holds(start) or people.holds(start + 1):
        return
    opens = start == 0 or text[start - 1] in _EDGES
    if opens or any(text[start - size : start] in load_lexicon().terms("offices") for size in range(2, _LONGEST_OFFICE + 1)):
        people.add(Name(start, start + _NAME, word, PUNCTUATION_BOUND), "people/religious")
