"""Where a person's name ends: names by their shape, bounded by what follows them.

A segmenter cuts official prose in the wrong places (书记江成与大家), so a name is proposed by its place (after an office, at
the head of a clause) and its end decided by the words that may follow a name.
"""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

import rjieba

from tonggao.lexicon import load_lexicon

DOTS = "·•・‧∙･"
_HAN = r"\u3400-\u9fff\U00020000-\U0002ffff〇"
_DOTTED = re.compile(rf"[{_HAN}]{{1,9}}(?:[{DOTS}—–-][{_HAN}]{{1,10}})+")
_PAD = re.compile(r"[ \u3000]{1,4}")
_STOP = frozenset("，。；：、！？（）()“”‘’《》〈〉【】\n\t \u3000,.;:!?…—[]／/")
_DIGIT = frozenset("0123456789０１２３４５６７８９")
PUNCTUATION_BOUND = 3  # as good as a three-character word


class Name(NamedTuple):
    """A name at [start, end); ``name`` is without inner spaces; ``bound`` says how well its end is marked (0: not at all)."""

    start: int
    end: int
    name: str
    bound: int


def is_han(char: str) -> bool:
    return "\u3400" <= char <= "\u9fff" or "\U00020000" <= char <= "\U0002ffff"


@cache
def _followers() -> dict[str, tuple[str, ...]]:
    """Follower words by first character, longest first."""
    by_first: dict[str, list[str]] = {}
    for term in load_lexicon().terms("name_followers"):
        by_first.setdefault(term[0], []).append(term)
    return {first: tuple(sorted(terms, key=len, reverse=True)) for first, terms in by_first.items()}


@cache
def not_names() -> frozenset[str]:
    return frozenset(load_lexicon().terms("not_names"))


@cache
def surnames() -> tuple[frozenset[str], frozenset[str]]:
    """Single and compound surnames."""
    entries = load_lexicon().terms("surnames").values()
    return (
        frozenset(e.term for e in entries if e.tag != "compound"),
        frozenset(e.term for e in entries if e.tag == "compound"),
    )


def bound_at(text: str, position: int) -> int:
    """How strongly the text from ``position`` on marks the end of a name before it: the length of the follower word."""
    if position >= len(text) or text[position] in _STOP:
        return PUNCTUATION_BOUND
    char = text[position]
    if char in _DIGIT:
        return 2
    for term in _followers().get(char, ()):
        if text.startswith(term, position):
            return len(term)
    return 0


@cache
def _acts() -> tuple[str, ...]:
    return tuple(e.term for e in load_lexicon().terms("name_followers").values() if e.tag == "act")


@cache
def act_openers() -> frozenset[str]:
    """The first characters of what ``act_at`` finds."""
    return frozenset(term[0] for term in _acts())


def act_at(text: str, position: int) -> bool:
    """True where the text goes on with what only a person does (强调, 出席)."""
    return text.startswith(_acts(), position)


def surname_at(text: str, position: int) -> int:
    """Length of the surname at ``position``: 2, 1, or 0 where none stands."""
    single, compound = surnames()
    if text[position : position + 2] in compound:
        return 2
    return int(text[position : position + 1] in single)


@cache
def _transliteration() -> frozenset[str]:
    return frozenset(load_lexicon().terms("transliteration"))


def is_transliteration(word: str) -> bool:
    """True where every character is one that transliterates foreign names."""
    return all(char in _transliteration() for char in word)


def _run_end(text: str, start: int, shortest: int) -> int | None:
    """Where a transliterated name that starts at ``start`` ends: at a word that follows names, else where its characters do."""
    end = start
    while end < len(text) and end - start < 10:
        if end - start >= shortest and bound_at(text, end) >= 2:
            return end
        if text[end] not in _transliteration():
            break
        end += 1
    return end if end - start >= shortest else None


def dotted_at(text: str, position: int) -> Name | None:
    """A foreign or minority name with dots that starts at ``position``."""
    match = _DOTTED.match(text, position)
    if match is None or not any(dot in match.group() for dot in DOTS):
        return None
    first = re.split(f"[{DOTS}]", match.group(), maxsplit=1)[0]
    if len(first) > 1 and not is_transliteration(re.sub("[—–-]", "", first)):
        return None
    last = max(match.group().rfind(dot) for dot in DOTS + "—–-")
    tail = match.start() + last + 1
    end = _run_end(text, tail, 1)
    if end is None:
        return None
    return Name(position, end, text[position:end], max(bound_at(text, end), 1))


def _best_end(text: str, start: int, lengths: Iterable[int]) -> tuple[int, int] | None:
    """The end among ``start + length`` that is bounded best, with its bound; ties go to the shorter name."""
    ranked: list[tuple[int, int, int]] = []
    for length in lengths:
        end = start + length
        if end > len(text) or not is_han(text[end - 1]):
            break
        bound = bound_at(text, end)
        if bound:
            ranked.append((min(bound, PUNCTUATION_BOUND), -length, end))
    if not ranked:
        return None
    bound, _, end = max(ranked)
    return end, bound


def _padded_at(text: str, position: int) -> Name | None:
    """A two-character name padded to three columns (尹　弘)."""
    pad = _PAD.match(text, position + 1)
    if pad is None or not is_han(text[position]) or pad.end() >= len(text) or not is_han(text[pad.end()]):
        return None
    end = pad.end() + 1
    bound = bound_at(text, end)
    if not bound or (bound == 1 and end < len(text) and is_han(text[end]) and text[end] in "的有"):
        return None
    return Name(position, end, text[position] + text[pad.end()], bound)


def han_name_at(text: str, position: int) -> Name | None:
    """A Han name with a known surname that starts at ``position``."""
    size = surname_at(text, position)
    if not size:
        return None
    padded = _padded_at(text, position)
    if padded:
        return padded
    lengths: Sequence[int] = (3, 4) if size == 2 else (2, 3)
    best = _best_end(text, position, [n for n in lengths if text[position : position + n] not in not_names()])
    best = _without_preposition(text, position, best)
    if best is None and size == 2:  # 东方, 南宫 may also open a name with a one-character surname
        best = _best_end(text, position, (2,))
    if best is None:
        return None
    end, bound = best
    return Name(position, end, text[position:end], bound)


# These end few given names, and often begin what follows a name.
_PREPOSITIONS = frozenset("就在同与对向到率由从任将已和还等及致当称说的时为乱又也")


def _without_preposition(text: str, position: int, best: tuple[int, int] | None) -> tuple[int, int] | None:
    """罗成在 before 发言: a third character that may itself follow a name is not taken into it."""
    if best and best[0] - position == 3 and text[best[0] - 1] in _PREPOSITIONS and bound_at(text, best[0] - 1):
        return best[0] - 1, bound_at(text, best[0] - 1)
    return best


def foreign_name_at(text: str, position: int) -> Name | None:
    """A transliterated name without dots (帕切科), in a place where a foreigner's name is expected."""
    if bound_at(text, position) >= 2:
        return None
    end = _run_end(text, position, 1)
    if end is None or text[position:end] in not_names() or is_place(text[position:end]):
        return None
    bound = bound_at(text, end)
    if end - position == 1 and bound < 2:
        return None
    return Name(position, end, text[position:end], max(bound, 1))


def other_name_at(text: str, position: int) -> Name | None:
    """A name without a Han surname (多吉, 那日松): whatever stands up to a well-marked end, unless it is a common word."""
    padded = _padded_at(text, position)
    if padded and padded.bound >= 2:
        return padded
    if bound_at(text, position) >= 2:
        return None
    for end in range(position + 1, position + 5):
        if end > len(text) or not is_han(text[end - 1]):
            return None
        bound = bound_at(text, end)
        if bound >= 2 and end - position >= 2:
            word = text[position:end]
            fits = word not in not_names() and word[:2] not in not_names() and is_proper(word) and (not is_word(word) or act_at(text, end))
            return Name(position, end, word, bound) if fits else None
    return None


def name_at(text: str, position: int, *, foreign: bool = False) -> Name | None:
    """The name that starts at ``position``, in a place where a name is expected; None where none can be read."""
    if position >= len(text) or not is_han(text[position]):
        return None
    dotted = dotted_at(text, position)
    if dotted:
        return dotted
    han = han_name_at(text, position)
    if han and not _reads_otherwise(text, han):
        run = foreign_name_at(text, position) if han.bound < 2 else None
        return run if run and run.end > han.end and (foreign or run.end - position >= 4) else han
    if foreign:
        return foreign_name_at(text, position)
    return other_name_at(text, position) if han is None or han.bound >= 2 else None


@cache
def is_place(word: str) -> bool:
    """True for a country or an administrative division of China."""
    return word in load_lexicon().terms("countries") or word in load_lexicon().terms("places")


# Surnames that are prepositions far more often.
_LIKE_PREPOSITIONS = frozenset("应向和同于从由时当对经")


def _reads_otherwise(text: str, name: Name) -> bool:
    """干部要 before 有, 向雷锋, 应德国, 楼已经: the would-be name is, or begins with, other words of the language."""
    tagged = tags(text[name.start : name.end])
    word, tag = tagged[0]
    if tag.startswith("nr") and len(word) >= len(name.name) - 1:
        return False
    rest = name.name[surname_at(name.name, 0) :]
    if len(rest) >= 2 and len(tags(rest)) == 1:
        weak = name.bound < 2 or name.name[0] in _LIKE_PREPOSITIONS
        if is_place(rest) or tags(rest)[0][1][:1] in "dpcr" or (weak and rest in not_names()):
            return True
    if len(tagged) > 1 and len(word) == 1 and tag[:1] in "pc":
        return True
    if name.bound < 2 and is_word(name.name):
        return True
    return len(word) == 2 and len(name.name) == 3 and surname_at(name.name, 0) == 1 and not tag.startswith(("nr", "ns"))


@cache
def tags(word: str) -> tuple[tuple[str, str], ...]:
    """The segmenter's words and tags for a short stretch of text."""
    return tuple((w, t) for w, t in rjieba.tag(word))


def is_word(name: str) -> bool:
    """True where the segmenter knows ``name`` as one word that is no person's name (和平, 高峰, 石榴)."""
    tagged = tags(name)
    return len(tagged) == 1 and not tagged[0][1].startswith("nr")


def is_proper(name: str) -> bool:
    """True unless the segmenter reads ``name`` as words that cannot name anybody: a verb, an adverb, 在全市, 关于党."""
    tagged = tags(name)
    if len(tagged) == 1:
        return tagged[0][1][:1] not in _NO_NAME_TAGS
    return tagged[0][1][:1] not in "pcu" and not any(len(word) > 1 and tag[:1] in "vdmia" for word, tag in tagged)


_NO_NAME_TAGS = frozenset("avdpcurmqtfyi")
