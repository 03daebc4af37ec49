"""Reads the lexicon's data files.

A file ``<kind>.tsv`` holds one term a line: ``term<TAB>tag<TAB>value``; tag and value may be left out. ``#`` starts a comment line.
The file's stem is the kind of all its terms. Files in ``lookup/`` are only looked up by term: the scan does not report them, since
terms as common as surnames would drown it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

FOLDER = Path(__file__).parent


class Entry(NamedTuple):
    """A term of the lexicon. ``tag`` and ``value`` are what its file says of it, else empty."""

    term: str
    kind: str
    tag: str
    value: str


@dataclass(frozen=True)
class Lexicon:
    """All entries by kind, and those that the scan reports by term, as ``by_term``."""

    by_kind: dict[str, dict[str, Entry]]
    by_term: dict[str, list[Entry]]

    @cached_property
    def by_pattern(self) -> tuple[tuple[str, list[Entry]], ...]:
        """The terms that the scan reports with their entries, by their number in the automaton."""
        return tuple(sorted(self.by_term.items()))

    @cached_property
    def automaton(self) -> AhoCorasick:
        """What finds all of these terms in a text; made for who scans, which not every process does."""
        # What it would take of itself for so many terms needs twice the memory and, beside all that rules look at, twice the time.
        terms = [term for term, _ in self.by_pattern]
        return AhoCorasick(terms, matchkind=MatchKind.Standard, implementation=Implementation.ContiguousNFA)

    def terms(self, kind: str) -> dict[str, Entry]:
        """The entries of one kind, by term. Raises KeyError for a kind that has no file."""
        return self.by_kind[kind]


def lexicon_files() -> list[Path]:
    """The data files, in their order."""
    return sorted([*FOLDER.glob("*.tsv"), *FOLDER.glob("lookup/*.tsv")])


def read_entries(path: Path) -> Iterator[Entry]:
    kind = path.stem
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and line[0] != "#":
            term, *said = line.split("\t")
            yield Entry(term, kind, said[0] if said else "", said[1] if len(said) > 1 else "")


@cache
def load_lexicon() -> Lexicon:
    """The shipped lexicon; read once a process."""
    by_kind: dict[str, dict[str, Entry]] = {}
    by_term: dict[str, list[Entry]] = {}
    for path in lexicon_files():
        entries = list(read_entries(path))
        by_kind.setdefault(path.stem, {}).update({entry.term: entry for entry in entries})
        if path.parent == FOLDER:
            for entry in entries:
                by_term.setdefault(entry.term, []).append(entry)
    return Lexicon(by_kind, by_term)
