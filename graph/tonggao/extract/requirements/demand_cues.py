"""The cues of a readout's speech (要, 必须, 希望 …), and which of a clause's cues open a demand each."""

from bisect import bisect_left
from collections.abc import Sequence

from tonggao.extract.requirements.cue_bonds import (
    asks_in_passing,
    assures_on,
    ends_case,
    felt_by_others,
    gives_up,
    goes_on_alike,
    has_aim,
    keeps_off,
    resolves_on,
    states_on,
    tells_apart,
    urges_on,
)
from tonggao.extract.requirements.demand_openings import is_topic
from tonggao.extract.requirements.modality import Head, head_of
from tonggao.extract.requirements.speech_clauses import Clause
from tonggao.extract.requirements.uncued_points import is_rule
from tonggao.language.scan import Token
from tonggao.language.sentences import Span


class DemandCues:
    """``cues`` in text order; ``shielded`` is the readout's text with the insides of quotation marks hidden."""

    def __init__(self, shielded: str, cues: Sequence[Token]) -> None:
        self._shielded = shielded
        self._cues = cues
        self._starts = [cue.start for cue in cues]

    def stand_in(self, start: int, end: int) -> bool:
        """Whether a cue begins in [start, end)."""
        at = bisect_left(self._starts, start)
        return at < len(self._starts) and self._starts[at] < end

    def heads(self, clause: Clause) -> list[tuple[int, Head]]:
        """The cues that open a demand each, with the numbers of their segments."""
        heads: list[tuple[int, Head]] = []
        for number, segment in enumerate(clause.segments):
            head = self._head_of(segment)
            if head is None or (not heads and states_on(self._shielded, clause, head)):
                continue
            felt = head.modality == "hope" and felt_by_others(self._shielded, clause, number)
            assures = number > 0 and assures_on(self._shielded, clause.segments[number - 1], head)
            if felt or assures or tells_apart(self._shielded, clause, number, head):
                continue
            if heads and head.bare and (head.cue.entry.value == "aim" or urges_on(heads[-1][1], head)):  # 要加强值守，坚决杜绝漏管
                continue
            if heads and (asks_in_passing(self._shielded, heads[-1][1], head) or ends_case(self._shielded, clause, heads[-1], number, head)):
                continue
            if heads and (resolves_on(self._shielded, segment, head) or keeps_off(self._shielded, segment) or (head.modality == "prohibition" and gives_up(self._shielded, clause, number))):
                continue
            if head.modality == "imperative" and not is_rule(self._shielded, clause, number, head, behind=bool(heads)):
                continue
            if heads and goes_on_alike(self._shielded, clause, number, heads[-1], head):
                continue
            if heads and heads[-1][0] == number - 1:
                before = heads[-1][1]
                if has_aim(self._shielded, before, head, segment.start):
                    continue
                if before.bare and before.cue.entry.term == "需要" and is_topic(self._shielded, clause.segments[number - 1]):
                    heads.pop()
            heads.append((number, head))
        return heads

    def _head_of(self, segment: Span) -> Head | None:
        a = bisect_left(self._starts, segment.start)
        b = bisect_left(self._starts, segment.end, lo=a)
        return head_of(self._shielded, segment, self._cues[a:b]) if a < b else None
