"""The one pass over a text that finds every lexicon term."""

from dataclasses import dataclass
from typing import NamedTuple

from tonggao.lexicon import Entry, load_lexicon


class Token(NamedTuple):
    """A lexicon term where it stands, [start, end) in code points. Tokens overlap."""

    start: int
    end: int
    entry: Entry


@dataclass(frozen=True, slots=True)
class Scan:
    """All tokens of a text by kind, each kind in order of (start, end)."""

    text: str
    by_kind: dict[str, list[Token]]

    def of(self, kind: str) -> list[Token]:
        """The tokens of one kind; empty where there are none."""
        return self.by_kind.get(kind, [])

    def longest(self, kind: str) -> list[Token]:
        """The tokens of one kind, leftmost longest, none overlapping."""
        kept: list[Token] = []
        reached = 0
        for token in self.of(kind):  # in order of start, then end
            if kept and token.start == kept[-1].start:
                kept[-1] = token
            elif token.start >= reached:
                kept.append(token)
            else:
                continue
            reached = token.end
        return kept


def scan(text: str) -> Scan:
    """Find every lexicon term in ``text``, overlapping ones included, in one pass."""
    lexicon = load_lexicon()
    entries = lexicon.by_pattern
    by_kind: dict[str, list[Token]] = {}
    found = lexicon.automaton.find_matches_as_indexes(text, overlapping=True)
    for start, end, pattern in sorted((start, end, pattern) for pattern, start, end in found):
        for entry in entries[pattern]:
            if entry.kind in by_kind:
                by_kind[entry.kind].append(Token(start, end, entry))
            else:
                by_kind[entry.kind] = [Token(start, end, entry)]
    return Scan(text, by_kind)
