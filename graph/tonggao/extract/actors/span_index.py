"""Spans by their place, so that what covers a place is found without a look at all of them."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import NamedTuple


class Placed(NamedTuple):
    """What stands in [start, end)."""

    start: int
    end: int
    name: str = ""


class SpanIndex:
    """Spans in text order, each once."""

    def __init__(self, spans: Iterable[Placed] = ()) -> None:
        self._spans = sorted(set(spans))
        self._longest = max((span.end - span.start for span in self._spans), default=0)

    def add(self, span: Placed) -> bool:
        """False where the span is there already."""
        at = bisect_left(self._spans, span)
        if self._spans[at : at + 1] == [span]:
            return False
        self._spans.insert(at, span)
        self._longest = max(self._longest, span.end - span.start)
        return True

    def between(self, start: int, end: int) -> list[Placed]:
        """What stands in [start, end)."""
        first = bisect_left(self._spans, (start,))
        return [span for span in self._spans[first : bisect_left(self._spans, (end,))] if span.end <= end]

    def covering(self, start: int, end: int) -> list[Placed]:
        """What fills [start, end), or more than it."""
        return [span for span in self._opened(end - self._longest, start + 1) if span.end >= end]

    def goes_across(self, position: int) -> bool:
        """True where a span holds ``position`` behind its first character."""
        return any(span.end > position for span in self._opened(position - self._longest, position))

    def _opened(self, first: int, before: int) -> Sequence[Placed]:
        """What starts in [first, before)."""
        return self._spans[bisect_left(self._spans, (first,)) : bisect_left(self._spans, (before,))]
