"""The one pass over a text that finds every lexicon term."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from dataclasses import dataclass, field
from operator import itemgetter
from typing import NamedTuple

from tonggao.lexicon import Entry, load_lexicon

_PLACE = itemgetter(1, 2)  # start and end of (pattern, start, end)
_START = itemgetter(0)
_make = tuple.__new__  # a named tuple as its class makes it, without a call of Python's: a third of all that scanning takes


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
    _longest: dict[str, list[Token]] = field(default_factory=dict, repr=False, compare=False)

    def of(self, kind: str) -> list[Token]:
        """The tokens of one kind; empty where there are none."""
        return self.by_kind.get(kind, [])

    def starting(self, kind: str, at: int) -> list[Token]:
        """The tokens of one kind that start at ``at``, shortest first."""
        tokens = self.of(kind)
        return tokens[bisect_left(tokens, at, key=_START) : bisect_right(tokens, at, key=_START)]

    def longest(self, kind: str) -> list[Token]:
        """The tokens of one kind, leftmost longest, none overlapping. Told once and shared: not to be changed."""
        kept = self._longest.get(kind)
        if kept is None:
            kept = self._longest[kind] = _leftmost_longest(self._whole(kind))
        return kept

    def _whole(self, kind: str) -> list[Token]:
        """The tokens of one kind without the United Nations of 会同 | 国家发展改革委's like: 联合 | 国家统计局, where the state's body begins inside."""
        tokens = self.of(kind)
        if _JOINTLY not in self.text:
            return tokens
        return [token for token in tokens if not (self.text.startswith(_JOINTLY, token.start) and token.end == token.start + 3 and self.starting(kind, token.start + 2))]


_JOINTLY = "联合国家"


def _leftmost_longest(tokens: list[Token]) -> list[Token]:
    kept: list[Token] = []
    last = reached = -1
    for token in tokens:  # in order of start, then end
        start, end, _ = token
        if start == last:
            kept[-1] = token
        elif start >= reached:
            kept.append(token)
            last = start
        else:
            continue
        reached = end
    return kept


def scan(text: str) -> Scan:
    """Find every lexicon term in ``text``, overlapping ones included, in one pass."""
    lexicon = load_lexicon()
    by_pattern = lexicon.by_pattern
    by_kind: defaultdict[str, list[Token]] = defaultdict(list)
    found = lexicon.automaton.find_matches_as_indexes(text, overlapping=True)
    found.sort(key=_PLACE)
    for pattern, start, end in found:
        for entry in by_pattern[pattern][1]:
            by_kind[entry.kind].append(_make(Token, (start, end, entry)))
    return Scan(text, dict(by_kind))
