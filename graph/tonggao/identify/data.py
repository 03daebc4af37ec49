"""Reads this room's data files: tab-separated lines, ``#`` for comments."""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files


def rows(file: str) -> Iterator[tuple[str, ...]]:
    """The rows of a data file of this room, in its order."""
    for line in files(__package__).joinpath(file).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield tuple(line.split("\t"))


def table(file: str) -> dict[str, str]:
    """The rows of a data file of two columns: the second by the first."""
    return {row[0]: row[1] for row in rows(file)}


@cache
def tagged(file: str, tag: str) -> tuple[str, ...]:
    """The words that a data file of words and tags has under one tag, in its order."""
    return tuple(word for word, kind in rows(file) if kind == tag)
