"""Texts whose lines were broken to a width: extraction reads them unbroken, claims point into the text as it is.

A line break inside a sentence may cut a name or a verb in two. Such breaks are taken out before extraction, and every offset
found is carried back to the original text afterwards.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import Any

from tonggao.claims import CLAIM_KINDS, Claims
from tonggao.readout import Passage, Readout

_ENDS = frozenset("。！？；：”）》】.!?")
_WRAP = re.compile(r"\n[ \t]*(?=[^\s])")
_FEWEST = 2  # breaks that show a width; the title's is none of them
_SHORTEST = 16  # a line broken to a width is at least this long


@dataclass(frozen=True, slots=True)
class Unwrapped:
    """A readout without its wraps, and where the cuts were: ``cuts[i]`` is the offset in the unwrapped text after which
    ``lost[i]`` more characters of the original have been taken out."""

    readout: Readout
    cuts: tuple[int, ...]
    lost: tuple[int, ...]

    def original(self, offset: int, *, end: bool = False) -> int:
        """The offset in the original text; an ``end`` stays before the break it touches."""
        at = bisect_right(self.cuts, offset - 1 if end else offset)
        return offset + (self.lost[at - 1] if at else 0)


def unwrap(readout: Readout) -> Unwrapped | None:
    """The readout with breaks inside its sentences taken out; None where its lines are whole."""
    text = readout.text
    if not _may_be_wrapped(text):
        return None
    breaks = [match for match in _WRAP.finditer(text) if _inside_sentence(text, match.start())]
    if len(breaks) < _FEWEST:
        return None
    pieces: list[str] = []
    cuts: list[int] = []
    reached = 0
    for match in breaks:
        pieces.append(text[reached : match.start()])
        reached = match.end()
        cuts.append(sum(map(len, pieces[-1:])) + (cuts[-1] if cuts else 0))
    pieces.append(text[reached:])
    lost = tuple(accumulate(match.end() - match.start() for match in breaks))
    return Unwrapped(replace(readout, text="".join(pieces)), tuple(cuts), lost)


def _may_be_wrapped(text: str) -> bool:
    """Whether two lines between the first and the last are long and end in no stop: cheaper to see than each break's surroundings."""
    inner = text.split("\n")[1:-1]
    return sum(len(line) >= _SHORTEST and line[-1] not in _ENDS for line in inner) >= _FEWEST


def _inside_sentence(text: str, position: int) -> bool:
    line = text.rfind("\n", 0, position) + 1  # the title's line has no wraps
    return line > 0 and position - line >= _SHORTEST and text[position - 1] not in _ENDS


def rewrap(claims: Claims, unwrapped: Unwrapped, text: str) -> Claims:
    """The claims with their offsets, and the quotes that follow from them, in the original text."""
    kinds = {name: tuple(_moved(c, unwrapped, text) for c in getattr(claims, name)) for name in CLAIM_KINDS}
    return replace(claims, **kinds)


def _moved(claim: Any, unwrapped: Unwrapped, text: str) -> Any:
    spans = (Passage(unwrapped.original(p.start), unwrapped.original(p.end, end=True)) for p in claim.passages)
    changes: dict[str, Any] = {"passages": tuple(spans)}
    if hasattr(claim, "quote"):
        start, end = unwrapped.original(claim.start), unwrapped.original(claim.end, end=True)
        changes |= {"start": start, "end": end, "quote": text[start:end]}
    if hasattr(claim, "participants"):
        changes["participants"] = tuple(_moved(p, unwrapped, text) for p in claim.participants)
    return replace(claim, **changes)
