"""Reads what stands before a name or a body's name: whose country a bare 国防部 or 中央书记处 is, and the title as printed."""

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, MatchKind

from tonggao.identify.data import rows, tagged
from tonggao.identify.offices import abroad_roles
from tonggao.identify.territories import country
from tonggao.lexicon import load_lexicon

_BREAK = re.compile(r"[，。；：！？!?;\s“”（）()《》【】—]")
_PUNCTUATION = re.compile(r"[，。；：！？!?;\s“”（）()《》【】—、]")
_LINK = re.compile(r"[、兼]")
_BACK = 40
_ELECTED = re.compile(
    r"(?:，(?:对|祝贺)[他她](?:再次)?|(?:\d{1,2}日|当天|当日|今天|正式|再次)*(?:宣誓)?)"
    r"(?:当选连任|当选为?|就任|连任|出任|被任命为)(?P<title>[^，。；\n]{3,24})(?=[，。；\n])"
)
_FIELD = 4  # 中央组织 before 书记
_WORDS = 24  # characters before a name: a state's long name, its office and first names
_STATES = re.compile(r"[\u4e00-\u9fff]{0,10}(?:共和国|王国|联邦|合众国|苏丹国|国)?")


class _Countries(NamedTuple):
    automaton: AhoCorasick
    names: tuple[str, ...]
    usual: dict[str, str]


@cache
def _parties() -> tuple[tuple[str, str], ...]:
    return tuple((name, state) for name, state in rows("party_countries.tsv"))


@cache
def parties() -> tuple[str, ...]:
    """The short names of other states' ruling parties."""
    return tuple(name for name, _ in _parties())


@cache
def _countries() -> _Countries:
    usual = {}
    for term in load_lexicon().terms("countries"):
        if (found := country(term)) is not None:
            usual[term] = found.name
    usual |= dict(_parties())
    usual |= {"中共": "中国"}
    names = tuple(sorted(usual))
    return _Countries(AhoCorasick(names, matchkind=MatchKind.LeftmostLongest), names, usual)


def behind_last(mark: re.Pattern[str], words: str) -> str:
    """What stands behind the last mark of a kind; all the words where there is none."""
    return mark.split(words)[-1]


def words_before(text: str, start: int) -> str:
    """The words right before ``start``, at most 24 characters and not over punctuation."""
    return behind_last(_PUNCTUATION, text[max(0, start - _WORDS) : start])


def country_before(text: str, start: int) -> str | None:
    """The country that the list of titles ending at ``start`` belongs to (波兰副总理兼, 越共中央政治局委员、); else None."""
    window = behind_last(_BREAK, text[max(0, start - _BACK) : start])
    party = next((state for name, state in _parties() if window.endswith(name)), None)
    if party is not None:
        return party
    pieces = _LINK.split(window)
    if len(pieces) == 1 or len(pieces[-1]) > _FIELD:
        return None
    for piece in reversed(pieces[:-1]):
        if not ends_in_office(piece):
            return None
        if (found := last_country(piece)) is not None:
            return found
    return None


def foreign_title(words: str) -> tuple[str, str] | None:
    """(country, role) where the words before a name are a title of a foreign state: 加蓬共和国总统."""
    role = next((words[at:] for at in range(len(words)) if words[at:] in abroad_roles()), None)
    if role is None:
        return None
    state = words.removesuffix(role)
    for number, _, end in _countries().automaton.find_matches_as_indexes(state):
        if _STATES.fullmatch(state, end) and _countries().usual[_countries().names[number]] != "中国":
            return _countries().usual[_countries().names[number]], role
    return None


def elected_to(text: str, end: int) -> tuple[str, str] | None:
    """(country, role) of the state that the words right behind a name say the person became head of.

    ，祝贺他就任加蓬共和国总统。 or 14日宣誓就任加蓬看守政府总理，
    """
    found = _ELECTED.match(text, end, end + _BACK)
    return foreign_title(found["title"]) if found else None


def countries_in(words: str) -> set[str]:
    """The usual names of the countries that a few words name."""
    found = _countries().automaton.find_matches_as_indexes(words)
    return {_countries().usual[_countries().names[number]] for number, _, _ in found}


def last_country(piece: str) -> str | None:
    """The usual name of the country named last in a few words."""
    found = _countries().automaton.find_matches_as_indexes(piece)
    return _countries().usual[_countries().names[found[-1][0]]] if found else None


def ends_in_office(piece: str) -> bool:
    """Whether a few words end in an office (一中校长)."""
    offices = load_lexicon().terms("offices")
    return any(piece[at:] in offices for at in range(max(0, len(piece) - 6), len(piece) - 1))


@cache
def _descriptors() -> frozenset[str]:
    return frozenset(
        entry.term for entry in load_lexicon().terms("offices").values() if entry.tag in ("descriptor", "government")
    )


def is_delegate(words: str) -> bool:
    """Whether the words before a name call a person a delegate (全国人大代表), which whoever holds a post may be."""
    return words.endswith(tagged("office_words.tsv", "delegate"))


def description(words: str, behind: Iterable[str]) -> str:
    """What a person is without a post, as the words before the name or behind it say (工人, 教授); empty where they do not."""
    before = next((words[at:] for at in range(max(0, len(words) - 6), len(words) - 1) if words[at:] in _descriptors()), "")
    ends = (one[:end] for one in sorted(behind) for end in range(len(one), 1, -1))
    return before or next((one for one in ends if one in _descriptors()), "")


def describes(words: str) -> bool:
    """Whether the words before a name say what a person is without naming a post (村民, 航天员), or name a local head (州长); 县领导 has one."""
    return not words.endswith(tagged("office_words.tsv", "leader")) and any(words[at:] in _descriptors() for at in range(max(0, len(words) - 6), len(words) - 1))
