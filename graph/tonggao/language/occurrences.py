"""Where a text has a string, and where its words begin behind a mark."""

from collections.abc import Iterator


def occurrences(text: str, word: str) -> Iterator[int]:
    """Where each mention of ``word``, which is not empty, begins, in code points; overlapping ones included."""
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + 1)


def behind_mark(text: str, marks: str, end: int, reach: int | None = None) -> int:
    """Where what stands before ``end`` begins: behind the last of the one-character ``marks``, ``reach`` code points back at the most if it is given."""
    furthest = 0 if reach is None else max(0, end - reach)
    return max(furthest, *(text.rfind(mark, furthest, max(0, end)) + 1 for mark in marks))
