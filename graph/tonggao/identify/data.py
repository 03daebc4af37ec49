"""Reads this room's data files."""

from collections.abc import Iterator

from tonggao.data_files import data_rows, words_tagged


def rows(file: str) -> Iterator[tuple[str, ...]]:
    """The rows of a data file of this room, in its order."""
    return data_rows(__package__, file)


def table(file: str) -> dict[str, str]:
    """The rows of a data file of two columns: the second by the first."""
    return {row[0]: row[1] for row in rows(file)}


def tagged(file: str, tag: str) -> tuple[str, ...]:
    """The words that a data file of words and tags has under one tag, in its order."""
    return words_tagged(__package__, file, tag)
