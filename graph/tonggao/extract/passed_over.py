"""What stands in a text and is no part of it: extraction reads the readout without, claims point into the text as it is.

A line break inside a sentence may cut a name or a verb in two; so may a zero-width character, and a space after a comma parts a list;
what a page prints around its text would be claimed, and a headline run into the text hides who it is about. All are taken out before extraction, and every offset found is carried back to the original
text afterwards.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise
from typing import Any

from tonggao.claims import CLAIM_KINDS, Claims
from tonggao.extract.headline_again import headline_again
from tonggao.extract.wrapping import line_breaks
from tonggao.language.page_furniture import page_furniture
from tonggao.readout import Passage, Readout

_INVISIBLE = "\u00ad\u200b-\u200f\u2060\ufeff"
# Spaces that pad a name stand between Han characters and stay; so does the indentation proper, which is ideographic.
_STRAY = re.compile(
    rf"[{_INVISIBLE}]+|(?:^|(?<=[，。；：、！？）\n]))[ \t\u00a0\u2002\u2003]+(?=[\u3400-\u9fff“《（\u3000])"
)


@dataclass(frozen=True, slots=True)
class Shortened:
    """A readout without what is passed over, and where the cuts were: ``cuts[i]`` is the offset in the shortened text after which
    ``lost[i]`` more characters of the original have been taken out."""

    readout: Readout
    cuts: tuple[int, ...]
    lost: tuple[int, ...]

    def original(self, offset: int, *, end: bool = False) -> int:
        """The offset in the original text; an ``end`` stays before the cut it touches."""
        at = bisect_right(self.cuts, offset - 1 if end else offset)
        return offset + (self.lost[at - 1] if at else 0)


def pass_over(readout: Readout) -> Shortened | None:
    """The readout without breaks inside its sentences, stray spaces, what nobody sees and page furniture; None where it has none of them."""
    text = readout.text
    strays = (found.span() for found in _STRAY.finditer(text))
    gone = _merged([*line_breaks(text), *strays, *page_furniture(text), *headline_again(text)])
    if not gone:
        return None
    kept = list(pairwise([0, *(edge for span in gone for edge in span), len(text)]))[::2]
    cuts = tuple(accumulate(end - start for start, end in kept[:-1]))
    lost = tuple(accumulate(end - start for start, end in gone))
    return Shortened(replace(readout, text="".join(text[start:end] for start, end in kept)), cuts, lost)


def _merged(found: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans in order, none reaching into the next: a break's indentation is a stray space, too."""
    spans: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if spans and start <= spans[-1][1]:
            start, last = spans.pop()
            end = max(end, last)
        spans.append((start, end))
    return spans


def carried_back(claims: Claims, shortened: Shortened, text: str) -> Claims:
    """The claims with their offsets, and the quotes that follow from them, in the original text."""
    kinds = {name: tuple(_moved(c, shortened, text) for c in getattr(claims, name)) for name in CLAIM_KINDS}
    return replace(claims, **kinds)


def _moved(claim: Any, shortened: Shortened, text: str) -> Any:
    spans = (Passage(shortened.original(p.start), shortened.original(p.end, end=True)) for p in claim.passages)
    changes: dict[str, Any] = {"passages": tuple(spans)}
    if hasattr(claim, "quote"):
        start, end = shortened.original(claim.start), shortened.original(claim.end, end=True)
        changes |= {"start": start, "end": end, "quote": text[start:end]}
    if hasattr(claim, "participants"):
        changes["participants"] = tuple(_moved(p, shortened, text) for p in claim.participants)
    return replace(claim, **changes)
