"""The readout and the passage: what every claim points into."""

import hashlib
from dataclasses import dataclass
from typing import NamedTuple


class Passage(NamedTuple):
    """A span [start, end) of a readout's text, in code points."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Readout:
    """One input text. ``text`` is cleaned once at reading and never changes; all offsets are code points in it.

    ``date`` is ISO with the stated precision (``2018-08-21``, ``2018-08``, ``2018``) and ``date_from`` says where it was
    found: ``option``, ``name``, ``dateline``, ``record`` or ``text``. ``replaced`` counts the control characters and lone surrogates
    that reading replaced by U+FFFD.
    """

    id: str
    text: str
    title: str = ""
    date: str | None = None
    date_from: str | None = None
    source: str | None = None
    url: str | None = None
    replaced: int = 0

    def exact(self, passage: Passage) -> str:
        """The passage's words, exactly as they stand."""
        return self.text[passage.start : passage.end]

    @property
    def hash(self) -> str:
        """SHA-256 of the text in UTF-8, as hex."""
        return hashlib.sha256(self.text.encode("utf-8")).hexdigest()
