"""Who speaks in a text that a readout names: 甲的重要文章, the report that 甲 gave."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property

from tonggao.extract.requirements.subject_kinds import PRONOUNS, Candidate

_NEAR = 120  # code points between an author and his text
_BY_AUTHOR = ("的重要文章", "的文章", "的署名文章", "重要文章", "总书记重要文章")
_GAVE = re.compile("[^。]{0,24}(?:[作做][^。，]{0,80}|在[^。，]{0,6})报告")  # 甲作工作报告, 甲在报告中回顾了…。报告提出，…


class TextAuthors:
    """``candidates`` for subjects in the order in which they stand in ``text``."""

    def __init__(self, text: str, candidates: Sequence[Candidate]) -> None:
        self._text = text
        self._candidates = candidates

    def of(self, candidate: Candidate) -> str | None:
        """Who speaks in a text that words for speakers name, or None."""
        if candidate.name in ("own", "deed"):
            return None
        if candidate.name != "given":
            return self._named_as_author(candidate.start)
        reporter = self._nearest_named(candidate.start)
        gave = reporter and _GAVE.match(self._text, reporter.end, candidate.start)
        return reporter.name if reporter and gave else None

    def _named_as_author(self, before: int) -> str | None:
        """Who wrote the text spoken of: the last person named as an author (甲的重要文章), else one named just before."""
        last = bisect_left(self._authors, before, key=lambda candidate: candidate.start)
        if last:
            return self._authors[last - 1].name
        named = self._nearest_named(before)
        if named and self._text.rfind("《", 0, named.start) > self._text.rfind("》", 0, named.start):
            return None  # 评论员文章《论学习贯彻某某重要讲话》: whom a title names did not write
        return named.name if named and before - named.end <= _NEAR else None

    def _nearest_named(self, before: int) -> Candidate | None:
        nearest = bisect_left(self._named, before, key=lambda candidate: candidate.start) - 1
        return self._named[nearest] if nearest >= 0 else None

    @cached_property
    def _named(self) -> list[Candidate]:
        return [c for c in self._candidates if c.kind == "person" and c.name not in PRONOUNS]

    @cached_property
    def _authors(self) -> list[Candidate]:
        return [c for c in self._named if self._text.startswith(_BY_AUTHOR, c.end)]
