"""Regular expressions made of the lexicon's words, for places where a rule has already looked."""

import re
from collections.abc import Iterable
from functools import cache

from tonggao.lexicon.loader import load_lexicon


@cache
def alternation(kind: str, tag: str) -> str:
    """The terms of a kind that carry a tag as alternatives of a regular expression, longest first."""
    terms = sorted(terms_tagged(kind, tag), key=lambda term: (-len(term), term))
    return "|".join(map(re.escape, terms))


@cache
def compiled(kind: str, tag: str) -> re.Pattern[str]:
    """The same, compiled."""
    return re.compile(alternation(kind, tag))


@cache
def terms_tagged(kind: str, tag: str) -> tuple[str, ...]:
    """The terms of a kind that carry a tag, perhaps beside others, in the order of the file."""
    return tuple(term for term, entry in load_lexicon().terms(kind).items() if tag in entry.tag.split(","))


@cache
def lengths_by_first(kind: str) -> dict[str, tuple[int, ...]]:
    """First character of a kind's terms -> the lengths they have, longest first: most places in a text open no term."""
    return _lengths((term[0], len(term)) for term in load_lexicon().terms(kind))


@cache
def lengths_by_last(kind: str) -> dict[str, tuple[int, ...]]:
    """Last character of a kind's terms -> the lengths they have, longest first."""
    return _lengths((term[-1], len(term)) for term in load_lexicon().terms(kind))


def _lengths(found: Iterable[tuple[str, int]]) -> dict[str, tuple[int, ...]]:
    lengths: dict[str, set[int]] = {}
    for character, length in found:
        lengths.setdefault(character, set()).add(length)
    return {character: tuple(sorted(found, reverse=True)) for character, found in lengths.items()}


@cache
def tags_of(kind: str) -> dict[str, str]:
    """Term -> tag of a kind."""
    return {term: entry.tag for term, entry in load_lexicon().terms(kind).items()}
