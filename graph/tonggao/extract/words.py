"""Regular expressions made of the lexicon's words, for places where a rule has already looked."""

import re
from functools import cache

from tonggao.lexicon import load_lexicon


@cache
def alternation(kind: str, tag: str) -> str:
    """The terms of a kind that carry a tag as alternatives of a regular expression, longest first."""
    terms = (term for term, entry in load_lexicon().terms(kind).items() if tag in entry.tag.split(","))
    return "|".join(re.escape(term) for term in sorted(terms, key=lambda term: (-len(term), term)))


@cache
def tags_of(kind: str) -> dict[str, str]:
    """Term -> tag of a kind."""
    return {term: entry.tag for term, entry in load_lexicon().terms(kind).items()}
