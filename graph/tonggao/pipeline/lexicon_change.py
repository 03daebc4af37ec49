"""What changed in the lexicon since a build, and which texts that touches.

A rule sees an entry of the lexicon where its term, or what a place is shortened to, stands in the text; a test takes away the
entries that no sample mentions and finds the same claims. So an entry that is new, gone or another touches the texts that hold
it, and no others.
"""

import gzip
import re
import zlib
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path

from ahocorasick_rs import AhoCorasick

from tonggao.lexicon import Entry, load_lexicon
from tonggao.readout import Readout

_COMPLETED = "places"  # the kind whose terms rules make of their beginnings: 安康市 of 安康
_BEGINNING = 2  # characters
# Kind -> tag of entries that rules get to by a code, which stands in no text: from 美 to 美国, from a city to its province.
_BY_CODE = {"countries": "", "country_short": "", "places": "province"}
_SPACE = re.compile(r"\s+")


class LexiconChange:
    """The entries that two lexicons do not share. ``everywhere`` says that they may touch any text."""

    def __init__(self, before: Iterable[Entry], now: Iterable[Entry]) -> None:
        older, newer = list(before), list(now)
        different = set(older) ^ set(newer)
        self.entries = len(different)
        moved = [one for one in older if one not in different] != [one for one in newer if one not in different]
        self.everywhere = moved or any(
            one.kind in _BY_CODE and one.tag.startswith(_BY_CODE[one.kind]) for one in different
        )
        self._terms = sorted({one.term[:_BEGINNING] if one.kind == _COMPLETED else one.term for one in different})

    def touches(self, readout: Readout) -> bool:
        """Whether the claims of a readout may be others now."""
        if not self.entries or self.everywhere:
            return self.everywhere
        from tonggao.extract.passed_over import pass_over
        from tonggao.extract.plain_form import in_plain_form  # OpenCC, for a changed lexicon alone

        plain = in_plain_form(readout)
        shortened = pass_over(plain or readout)
        read = (readout, plain, shortened and shortened.readout)
        texts = [part for one in read if one for part in (one.title, one.text)]
        # Names are read without the spaces that pad them.
        return any(
            self._automaton.find_matches_as_indexes(form) for text in texts for form in (text, _SPACE.sub("", text))
        )

    @cached_property
    def _automaton(self) -> AhoCorasick:
        return AhoCorasick(self._terms)


def change_since(path: Path) -> LexiconChange:
    """What changed since ``keep_lexicon`` wrote to ``path``; everything, where nothing is there or it is damaged."""
    try:
        with gzip.open(path, "rt", encoding="utf-8", newline="\n") as file:
            before = [Entry(*line.rstrip("\n").split("\t")) for line in file]
    except (OSError, EOFError, zlib.error, ValueError, TypeError):
        before = []
    return LexiconChange(before, _entries())


def keep_lexicon(path: Path) -> None:
    """Write the lexicon's entries, for the next build to compare with its own."""
    with path.open("wb") as raw, gzip.GzipFile("", "wb", 1, raw, mtime=0) as packed:
        packed.write("".join([f"{term}\t{kind}\t{tag}\t{value}\n" for term, kind, tag, value in _entries()]).encode())


def _entries() -> Iterable[Entry]:
    return (entry for entries in load_lexicon().by_kind.values() for entry in entries.values())
