"""Reads what speakers say into demands: clause by clause, a demand for each cue, wish or bare verb that opens one."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tonggao.claims import Modality
from tonggao.extract.addressees import Actors
from tonggao.extract.attribution import Stretch
from tonggao.extract.clauses import Clause, clauses_of, numbered
from tonggao.extract.imperatives import is_demand, is_premise, opens_demand, states
from tonggao.extract.modality import Head, head_of
from tonggao.language.scan import Token
from tonggao.language.sentences import Span

# Verbs after which a bare verb at once is a demand (甲强调，坚持…); after 表示 or 说 it is as often a promise.
_COMMANDING = frozenset({"强调", "指出", "要求", "指示", "批示", "讲话指出", "着重强调", "特别强调", "提出"})
_CONDITIONS = ("只要", "如果", "若", "凡", "一旦", "无论", "不管", "不论", "没有", "谁", "哪里")
_AIMS = ("要实现", "要想", "要做到", "要解决", "要完成", "要真正")
_NEEDS = ("必须", "就必须", "需要", "迫切需要", "还必须", "更需要", "必须要")
# Negations that as often go on with a statement as they demand.
_MERE_NEGATIONS = frozenset({"不搞", "决不", "绝不", "决不搞", "绝不搞", "坚决不", "坚决不搞", "不可", "不能"})
# Titles of features and digests: a speaker's words end where the demands end, what follows is the reporter's.
_SCATTERED = re.compile(r"【|[^\n]{0,60}(?:快讯|反响|热议|述评|综述|纪实|侧记|纪事|——)")


class Draft(NamedTuple):
    """A demand, [start, end) in code points, before its issuer and concepts are known."""

    start: int
    end: int
    modality: Modality
    rule: str
    addressee: Span | None


class DemandReader:
    """Reads stretches in order; remembers whether the clause before was a demand, and who was addressed in this sentence."""

    def __init__(self, shielded: str, cues: Sequence[Token], actors: Actors) -> None:
        self._shielded = shielded
        self._cues = cues
        self._cue_starts = [c.start for c in cues]
        self._actors = actors
        self._scattered = _SCATTERED.match(shielded) is not None
        self._chained = False
        self._addressee: Span | None = None

    def read(self, stretches: Sequence[Stretch]) -> Iterator[tuple[Stretch, Draft]]:
        previous: Stretch | None = None
        for stretch in stretches:
            follows = previous is not None and not stretch.verb and previous.speaker == stretch.speaker
            if not follows or self._shielded[previous.end : stretch.start].strip():  # type: ignore[union-attr]
                self._chained = False
            self._addressee = None
            if stretch.directive and (stretch.verb or self._chained or not self._scattered):
                for draft in self._stretch(stretch):
                    yield stretch, draft
            previous = stretch

    def _stretch(self, stretch: Stretch) -> Iterator[Draft]:
        if not self._has_cue(stretch.start, stretch.end) and not self._may_do_without(stretch):
            self._chained = False
            return
        opening = True
        for clause in clauses_of(self._shielded, stretch.start, stretch.end):
            drafts = list(self._clause(clause, stretch, opening))
            # A definition (担当，就是…) does not end a chain of demands.
            self._chained = bool(drafts) or (
                self._chained and self._shielded.find("就是", clause.start, clause.end) >= 0
            )
            opening = False
            yield from drafts

    def _has_cue(self, start: int, end: int) -> bool:
        return bisect_left(self._cue_starts, start) < bisect_left(self._cue_starts, end)

    def _may_do_without(self, stretch: Stretch) -> bool:
        """Whether a stretch without a cue can hold a demand: bare verbs follow a demand, a commanding verb or a number."""
        return (
            self._chained
            or stretch.tag == "asks"
            or stretch.verb in _COMMANDING
            or numbered(self._shielded, *stretch[:2])
        )

    def _clause(self, clause: Clause, stretch: Stretch, opening: bool) -> Iterator[Draft]:
        heads = self._heads(clause)
        if not heads:
            draft = self._bare(clause, stretch, opening)
            if draft:
                yield draft
            return
        first = heads[0][0]
        if first and self._addressee is None:
            if not opens_demand(self._shielded, *clause.segments[first - 1]):
                self._addressee = self._actors.carrying(clause.segments[0])
        starts = [self._first_segment(clause, at, head) for at, head in heads]
        if starts[0] > 1 and self._bare_lead(clause, starts[0], stretch, opening):
            yield Draft(clause.start, clause.segments[starts[0] - 1].end, "imperative", "bare-verb", None)
        for (at, head), start, following in zip(heads, starts, [*starts[1:], len(clause.segments)], strict=True):
            yield self._draft(
                clause.segments[start].start, clause.segments[following - 1].end, clause.segments[at], head
            )

    def _heads(self, clause: Clause) -> list[tuple[int, Head]]:
        """The cues that open a demand each, with the numbers of their segments."""
        heads: list[tuple[int, Head]] = []
        for number, segment in enumerate(clause.segments):
            head = self._head(segment)
            if head is None:
                continue
            if not heads and number and head.cue.entry.term in _MERE_NEGATIONS and self._stated(clause, number):
                continue
            if heads and heads[-1][0] == number - 1:
                before = heads[-1][1]
                if self._aims(before, head):
                    continue
                if before.bare and before.cue.entry.term == "需要" and self._is_topic(clause.segments[number - 1]):
                    heads.pop()
            heads.append((number, head))
        return heads

    def _stated(self, clause: Clause, number: int) -> bool:
        """Whether the segments before the ``number``-th make a statement that a mere negation goes on with."""
        return states(self._shielded, clause.start, clause.segments[number - 1].end)

    def _first_segment(self, clause: Clause, at: int, head: Head) -> int:
        """The number of the segment with which a demand's quote starts: that of its aim, condition or topic, else its cue's."""
        if not at:
            return at
        before = clause.segments[at - 1]
        if self._shielded.startswith(_CONDITIONS, before.start):
            return at - 1
        if self._shielded.startswith("需要", before.start) and head.bare and self._is_topic(before):
            return at - 1
        if self._shielded[clause.segments[at].start] in "都均" and not states(self._shielded, clause.start, before.end):
            return 0
        if at > 1 or states(self._shielded, *before) or is_premise(self._shielded, *before):
            return at
        if opens_demand(self._shielded, *before) or (head.bare and self._is_topic(before)):
            return 0
        return at

    def _head(self, segment: Span) -> Head | None:
        a = bisect_left(self._cue_starts, segment.start)
        b = bisect_left(self._cue_starts, segment.end, lo=a)
        return head_of(self._shielded, segment, self._cues[a:b]) if a < b else None

    def _aims(self, head: Head, following: Head) -> bool:
        """要实现…，必须…: one demand, the first half being its aim."""
        return (
            head.bare
            and following.bare
            and following.cue.entry.term in _NEEDS
            and self._shielded.startswith(_AIMS, head.cue.start)
        )

    def _is_topic(self, segment: Span) -> bool:
        """A noun phrase before the cue: 需要整改的单位，必须…."""
        at = self._shielded.rfind("的", *segment)
        return 0 < segment.end - at - 1 <= 5 and at > segment.start

    def _bare_lead(self, clause: Clause, first: int, stretch: Stretch, opening: bool) -> bool:
        part = Clause(clause.start, clause.segments[first - 1].end, clause.segments[:first], clause.listed)
        return self._may_be_bare(clause, stretch, opening) and is_demand(self._shielded, part, self._chained)

    def _may_be_bare(self, clause: Clause, stretch: Stretch, opening: bool) -> bool:
        return self._chained or clause.listed or (opening and (stretch.tag == "asks" or stretch.verb in _COMMANDING))

    def _bare(self, clause: Clause, stretch: Stretch, opening: bool) -> Draft | None:
        """A clause without a modal, where a demand may do without."""
        asked = opening and stretch.tag == "asks"
        actor = self._actors.after(clause.start, clause.segments[0].end) if asked else None
        if asked and not states(self._shielded, clause.start, clause.end):
            return (
                Draft(clause.start, clause.end, "imperative", "asked", actor) if actor or self._acts(clause) else None
            )
        if self._may_be_bare(clause, stretch, opening) and is_demand(self._shielded, clause, self._chained):
            return Draft(clause.start, clause.end, "imperative", "bare-verb", None)
        return None

    def _acts(self, clause: Clause) -> bool:
        return is_demand(self._shielded, clause, True)

    def _draft(self, start: int, end: int, segment: Span, head: Head) -> Draft:
        cue = head.cue
        if head.modality == "hope":
            willing = cue.entry.term.startswith("愿")
            told = None if willing else self._actors.after(cue.end, segment.end)
            told = told or self._actors.partner(cue.start, end)
            self._addressee = told
            return Draft(self._wish_start(segment, cue), end, "hope", "hope", told)
        if head.bare:
            told = self._addressee
            if told is None and cue.entry.term.endswith("需要"):
                told = self._actors.after(cue.end, segment.end)
        else:
            told = self._actors.before(segment.start, cue.start)
            if told is None and cue.entry.term.endswith("需要"):
                told = self._actors.after(cue.end, segment.end)
            self._addressee = told
        return Draft(start, end, head.modality, "cue", told)

    def _wish_start(self, segment: Span, cue: Token) -> int:
        """甲希望… is quoted from 希望; 中方愿… with its subject, which does what is wished."""
        return segment.start if cue.entry.term.startswith("愿") else cue.start
