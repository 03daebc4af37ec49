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
    return _tagger()(words, hmm)
