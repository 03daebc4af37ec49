"""The word segmenter: jieba's Rust port, loaded when it is first asked, which those who do not extract never do."""

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

Tagged = list[tuple[str, str]]


@cache
def _tagger() -> "Callable[..., Tagged]":
    import rjieba  # 31 MB of dictionary

    return rjieba.tag


def tagged_words(words: str, hmm: bool = True) -> Tagged:
    """Words and their tags; with ``hmm`` unknown words are guessed."""
    tagged = _tagger()(words, hmm)
    return _with_society(tagged) if _SOCIETY in words else tagged


_SOCIETY = "社会组织"  # a noun that the dictionary lacks


def _with_society(tagged: Tagged) -> Tagged:
    joined: Tagged = []
    for word, tag in tagged:
        if word == "组织" and joined and joined[-1][0] == "社会":
            joined[-1] = (_SOCIETY, "n")
        else:
            joined.append((word, tag))
    return joined
