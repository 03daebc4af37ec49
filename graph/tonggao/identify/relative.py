"""Bodies' names that name another body in every readout: 市委, 高新区管委会 and 团市委 say not where, 教育局 and 教务处 not whose."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from tonggao.identify import prefectures
from tonggao.identify.any_parts import is_any_part
from tonggao.identify.bodies import branch_body, is_told
from tonggao.identify.body_words import forms, is_local, usual_words
from tonggao.identify.data import tagged
from tonggao.identify.house_parts import part_of_house
from tonggao.identify.of_place import ORDINAL, committee_of
from tonggao.identify.own_names import own_name
from tonggao.language.segmenter import tagged_words
from tonggao.lexicon import load_lexicon

_OFFICES = frozenset({"department", "root", "any-department", "office"})
_PROVINCES = frozenset({"省", "自治区"})
_UNNAMED = "某"
_NATIONS = "特别行政区"  # its bodies are told apart by name
_UNLISTED = re.compile(r"[省市县区][^省市县区州旗镇乡村]{1,5}[委局厅办]")


class Relative(NamedTuple):
    """A name in parts: ``before`` the level (共青团 of 团市委), the ``level`` that stands for a place, and the body's words behind it."""

    before: str
    level: str
    rest: str

    def at(self, place: str) -> str:
        """The name with the place for the level."""
        return f"{self.before}{prefectures.at(place, self.rest)}"

    @property
    def usual(self) -> str:
        """The name as printed, its words in their usual form."""
        rest = forms("province").get(self.rest, self.rest) if self.level in _PROVINCES else self.rest
        rest = forms("exact").get(rest) or committee_of(self.level, usual_words(rest)[1])
        return f"{self.before}{prefectures.at(self.level, rest)}"


@cache
def _levels() -> tuple[str, ...]:
    """The level words, the longest first."""
    words = {*load_lexicon().terms("level_words"), *_terms("level")} - {_NATIONS}
    return tuple(sorted(words, key=lambda word: (-len(word), word)))


@cache
def _terms(tag: str) -> frozenset[str]:
    return frozenset(tagged("relative_names.tsv", tag))


@lru_cache(maxsize=1 << 11)
def relative(name: str) -> Relative | None:
    """The parts of a name whose place only its readout says; None for other names.

    >>> relative("市住建局"), relative("市场监管总局")
    (Relative(before='', level='市', rest='住建局'), None)
    """
    if is_told(name) and not is_local(name):
        return None
    if (term := ORDINAL.match(name)) and name.startswith(_levels(), term.end()):  # 十二届县委
        return relative(name[term.end() :])
    if of := prefectures.bare(name):
        return Relative("", prefectures.LEVEL, of)
    before, rest = branch_body(name)
    if before and rest:
        level = next((level for level in _levels() if rest.startswith(level)), "")
        form = forms("branch").get(rest.removeprefix(level)) if level else None
        return Relative(before, level, form) if form else None
    level = next((level for level in _levels() if name.startswith(level)), "")
    rest = name.removeprefix(level)
    if not level or not rest or not (len(level) > 1 or _is_body(rest) or _is_unlisted(name)):
        return None
    return Relative("", level, rest)


def _is_body(words: str) -> bool:
    """Whether what stands behind a level of one character begins like a body's name: 住建局, but not 场监管总局."""
    return any(_is_known(words[:end]) for end in range(len(words), 0, -1)) or words.startswith(tuple(_terms("body")))


def _is_unlisted(name: str) -> bool:
    """Whether a name is that of a place's body that no list has (市禁毒委, 县工人俱乐部); 市场监管处 and 省会学校 are no place's."""
    if name[:2] in load_lexicon().terms("whole_words"):
        return False
    return bool(_UNLISTED.fullmatch(name)) or (_begins_with_level(name) and _ends_as_body(name))


def _begins_with_level(name: str) -> bool:
    """Whether the level is a word of its own."""
    words = tagged_words(name, hmm=False)
    return len(words) > 1 and words[0][0] == name[0] and len(words[1][0]) > 1


def _ends_as_body(name: str) -> bool:
    lexicon = load_lexicon()
    return bool(own_name(name).head) or name.endswith(
        (*lexicon.terms("house_heads"), *lexicon.terms("inner_bodies"), *_terms("end"))
    )


def _is_known(words: str) -> bool:
    entry = load_lexicon().terms("body_heads").get(words)
    return bool(usual_words(words)[0]) or (entry is not None and entry.tag in _OFFICES)


def of_ours(name: str) -> str:
    """A bare name in its usual form: 学校党委 and 我校党委 are 校党委.

    >>> of_ours("我校党委"), of_ours("学院路派出所")
    ('校党委', '学院路派出所')
    """
    lexicon = load_lexicon()
    called = next((form for form in forms("ours") if name.startswith(form)), "")
    rest = name.removeprefix(called)
    return (
        forms("ours")[called] + rest
        if called and (rest.startswith(tuple(lexicon.terms("inner_bodies"))) or rest in lexicon.terms("house_departments"))
        else name
    )


@cache
def _inner_bodies() -> tuple[str, ...]:
    return tuple(load_lexicon().terms("inner_bodies"))


@cache
def _called_or_inner() -> tuple[str, ...]:
    """What the name of a part begins with that says not whose: an inner body, or a word for the house."""
    return (*_inner_bodies(), *(word for word in load_lexicon().terms("house_words") if len(word) > 1))


@lru_cache(maxsize=1 << 11)
def is_bare(name: str) -> bool:
    """Whether a name says not whose the body is (教育局, 公司, 教务处, 党委学工部), or not which one of many (空军某旅)."""
    if name in _terms("bare") or _UNNAMED in name:
        return True
    if is_told(name):
        return False
    lexicon = load_lexicon()
    entry = lexicon.terms("body_heads").get(name)
    if entry is not None:
        return True
    if name in lexicon.terms("house_departments") or is_local(name) or part_of_house(name):
        return True
    words, inner = lexicon.terms("house_words"), _inner_bodies()
    if name.startswith(_called_or_inner()):
        return True
    if of_ours(name)[:1] in words and of_ours(name)[1:].startswith(inner):  # 校党委, 厅党组
        return True
    return is_any_part(name)
