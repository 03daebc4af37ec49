"""Data files beside the code that uses them: tab-separated lines, ``#`` for comments."""

from collections.abc import Iterator
from importlib.resources import files


def data_rows(package: str, file: str) -> Iterator[tuple[str, ...]]:
    """The rows of a data file of a package, in its order."""
    for line in files(package).joinpath(file).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("# "):  # a CSS selector may begin with #
            yield tuple(line.split("\t"))
