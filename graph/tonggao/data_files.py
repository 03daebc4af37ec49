"""Data files beside the code that uses them: tab-separated lines, ``#`` for comments."""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files


def data_rows(package: str, file: str) -> Iterator[tuple[str, ...]]:
    """The rows of a data file of a package, in its order."""
    for line in files(package).joinpath(file).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("# "):  # a CSS selector may begin with #
            yield tuple(line.split("\t"))


@cache
def words_tagged(package: str, file: str, tag: str) -> tuple[str, ...]:
    """The words that a data file of words and tags has under one tag, in its order."""
    return tuple(word for word, kind in data_rows(package, file) if kind == tag)
