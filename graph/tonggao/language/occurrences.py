"""Where a text has a string."""

from collections.abc import Iterator


def occurrences(text: str, word: str) -> Iterator[int]:
    """Where each mention of ``word``, which is not empty, begins, in code points; overlapping ones included."""
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + 1)
