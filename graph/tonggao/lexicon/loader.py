"""Reads the lexicon's data files.

A file ``<kind>.tsv`` holds one term a line: ``term<TAB>tag<TAB>value``; tag and value may be left out. ``#`` starts a comment line.
The file's stem is the kind of all its terms. Files in ``lookup/`` are only looked up by term: the scan does not report them, since
terms as common as surnames would drown it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, MatchKind

FOLDER = Path(__file__).parent


class Entry(NamedTuple):
    """A term of the lexicon. ``tag`` and ``value`` are what its file says of it, else empty."""

    term: str
    kind: str
    tag: str
    value: str


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All entries, by kind and by pattern number, with the automaton over their terms."""

    by_kind: dict[str, dict[str, Entry]]
    by_pattern: tuple[tuple[Entry, ...], ...]
    automaton: AhoCorasick

    def terms(self, kind: str) -> dict[str, Entry]:
        """The entries of one kind, by term. Raises KeyError for a kind that has no file."""
        return self.by_kind[kind]


def lexicon_files() -> list[Path]:
    """The data files, in their order."""
    return sorted([*FOLDER.glob("*.tsv"), *FOLDER.glob("lookup/*.tsv")])


def read_entries(path: Path) -> Iterator[Entry]:
    kind = path.stem
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        term, tag, value = (*line.split("\t"), "", "")[:3]
        yield Entry(term, kind, tag, value)


@cache
def load_lexicon() -> Lexicon:
    """The shipped lexicon; read once a process."""
    by_kind: dict[str, dict[str, Entry]] = {}
    by_term: dict[str, list[Entry]] = {}
    for path in lexicon_files():
        of_kind = by_kind.setdefault(path.stem, {})
        scanned = path.parent == FOLDER
        for entry in read_entries(path):
            of_kind[entry.term] = entry
            if scanned:
                by_term.setdefault(entry.term, []).append(entry)
    terms = sorted(by_term)
    return Lexicon(
        by_kind=by_kind,
        by_pattern=tuple(tuple(by_term[term]) for term in terms),
        automaton=AhoCorasick(terms, matchkind=MatchKind.Standard),
    )
