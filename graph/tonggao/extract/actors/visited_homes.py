"""Whose home somebody comes to: 来到困难党员林成家, 在牧户朝鲁家, 走进脱贫户余老四家的院子."""

import re

from tonggao.language.foreign_names import transliterated_share
from tonggao.language.name_ends import PUNCTUATION_BOUND, Name
from tonggao.language.name_words import is_place, rare_surnames, surname_at
from tonggao.language.title_chains import Chain
from tonggao.language.word_tags import is_word

_COMES = re.compile("(?:来到|走进|走访|到|去|深入|看望|慰问|在|从|进入|前往|得知|听说)(?:了)?[^，。；\n]{0,16}$")
_REACH = 24  # code points before an office in which somebody comes to its holder
_HOME = re.compile("(?P<who>[\u4e00-\u9fff]{2,4}?)家(?=[中里的，。、；：]|一家|门口|院|看望|走访|查看|了解|慰问|新居|新房|老屋)")
_BY_SOUND = 0.6  # share of characters that transliterate
_NO_NAMES = frozenset("各每大百千万几一全的")


def at_home(text: str, name: Name, chain: Chain) -> Name:
    """林成 of 来到困难党员林成家, which reads like a name of three characters."""
    home = len(name.name) > 2 and name.name[-1] == "家" and text[name.end : name.end + 1] != "家" and _comes(text, chain)
    return Name(name.start, name.end - 1, name.name[:-1], name.bound) if home else name


def visited_at_home(text: str, position: int, chain: Chain) -> Name | None:
    """余老四 behind 走进脱贫户 and before 家, whatever words the name is made of; None where nobody is come to."""
    found = _HOME.match(text, position) if _comes(text, chain) else None
    if found is None or not _NO_NAMES.isdisjoint(found["who"]) or is_word(found["who"]) or is_place(found["who"]):
        return None
    who = found["who"]
    size = surname_at(who, 0)
    named = (size and len(who) - size <= 2) or (who[0] in rare_surnames() and len(who) == 3) or transliterated_share(who) >= _BY_SOUND
    return Name(position, position + len(who), who, PUNCTUATION_BOUND) if named else None


def _comes(text: str, chain: Chain) -> bool:
    return _COMES.search(text, max(0, chain.start - _REACH), chain.start) is not None
