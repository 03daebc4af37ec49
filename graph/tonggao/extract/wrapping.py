"""Texts whose lines were broken to a width, or that hold characters nobody sees: extraction reads them without, claims point into the text
as it is.

A line break inside a sentence may cut a name or a verb in two; so may a zero-width character, and a space after a comma parts a list. All
are taken out before extraction, and every offset found is carried back to the original text afterwards.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise
from typing import Any

from tonggao.claims import CLAIM_KINDS, Claims
from tonggao.readout import Passage, Readout

_ENDS = frozenset("。！？；：”）》】.!?")
_WRAP = re.compile(r"\n[ \t]*(?=[^\s])")
_INVISIBLE = "\u00ad\u200b-\u200f\u2060\ufeff"
# Spaces that pad a name stand between Han characters and stay; so does the indentation proper, which is ideographic.
_STRAY = re.compile(
    rf"[{_INVISIBLE}]+|(?:^|(?<=[，。；：、！？）\n]))[ \t\u00a0\u2002\u2003]+(?=[\u3400-\u9fff“《（\u3000])"
)
_FEWEST = 2  # breaks that show a width; the title's is none of them
_SHORTEST = 16  # a line broken to a width is at least this long
_LEAST_FILLED = 0.6  # of the longest line: digits and letters are half as wide as characters


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
    """The readout without breaks inside its sentences, stray spaces and what nobody sees; None where it has none of them."""
    text = readout.text
    gone = _merged([*_breaks(text), *_STRAY.finditer(text)])
    if not gone:
        return None
    kept = list(pairwise([0, *(edge for span in gone for edge in span), len(text)]))[::2]
    cuts = tuple(accumulate(end - start for start, end in kept[:-1]))
    lost = tuple(accumulate(end - start for start, end in gone))
    return Unwrapped(replace(readout, text="".join(text[start:end] for start, end in kept)), cuts, lost)


def _merged(found: list[re.Match[str]]) -> list[tuple[int, int]]:
    """Spans in order, none reaching into the next: a break's indentation is a stray space, too."""
    spans: list[tuple[int, int]] = []
    for start, end in sorted(match.span() for match in found):
        if spans and start <= spans[-1][1]:
            start, last = spans.pop()
            end = max(end, last)
        spans.append((start, end))
    return spans


def _breaks(text: str) -> list[re.Match[str]]:
    shortest = _shortest_wrapped(text)
    if shortest is None:
        return []
    found = [match for match in _WRAP.finditer(text) if _inside_sentence(text, match.start(), shortest)]
    return found if len(found) >= _FEWEST else []


def _shortest_wrapped(text: str) -> int | None:
    """How long a line broken to this text's width is at least; None where too few are: cheaper to see than each break's surroundings.

    Shorter lines among long ones are headings, whose sentence ends with them.
    """
    lines = text.split("\n")[1:]
    shortest = max(_SHORTEST, int(max(map(len, lines), default=0) * _LEAST_FILLED))
    broken = sum(len(line) >= shortest and line[-1] not in _ENDS for line in lines[:-1])
    return shortest if broken >= _FEWEST else None


def _inside_sentence(text: str, position: int, shortest: int) -> bool:
    line = text.rfind("\n", 0, position) + 1  # the title's line has no wraps
    return line > 0 and position - line >= shortest and text[position - 1] not in _ENDS


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
