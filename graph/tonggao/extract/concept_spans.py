"""What the concept rooms share: a candidate label, and where a noun phrase begins."""

from functools import cache
from typing import NamedTuple

from tonggao.lexicon import load_lexicon

# The longest word that bounds a noun phrase; words are looked up by length, longest first.
_LONGEST_BOUND = 4


class Candidate(NamedTuple):
    """A possible label, ``text[start:end]``, and the rule that found it."""

    start: int
    end: int
    rule: str


class Bounds(NamedTuple):
    """Words that end a noun phrase to their right."""

    verbs: frozenset[str]
    functions: frozenset[str]
    hides: frozenset[str]


@cache
def bounds() -> Bounds:
    """The lexicon's bounding words, by what they are."""
    terms = load_lexicon().terms("concept_bounds")

    def tagged(tag: str) -> frozenset[str]:
        return frozenset(term for term, entry in terms.items() if entry.tag == tag)

    return Bounds(tagged("verb"), tagged("function"), tagged("hide"))


def is_word(char: str) -> bool:
    """Whether a character may stand inside a name: Chinese, a letter or a digit, no punctuation."""
    return char.isalnum()


def phrase_start(text: str, end: int, reach: int) -> int:
    """Where the noun phrase that ends at ``end`` begins: behind the nearest verb, function word or punctuation.

    Looks back ``reach`` characters at most. A verb right before ``end`` belongs to the phrase (人才培养|机制).
    """
    verbs, functions, hides = bounds()
    floor = max(0, end - reach)
    at = end
    while at > floor:
        char = text[at - 1]
        if not char.isalnum():
            return at
        if char in functions and text[at - 1 : at + 1] not in hides and text[at - 2 : at] not in hides:
            return at
        if at < end and any(text[at - n : at] in verbs for n in range(2, _LONGEST_BOUND + 1) if at - n >= floor):
            return at
        at -= 1
    return at
