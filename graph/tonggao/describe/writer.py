"""Collects the lines of one graph."""

from bisect import bisect_left
from functools import cache

from tonggao.claims import Passages
from tonggao.describe import terms
from tonggao.describe import vocabulary as v
from tonggao.describe.iris import claim_iri, passage_iri
from tonggao.readout import Readout


class GraphWriter:
    """The N-Quads lines of one graph, each once. Subjects, predicates and objects are terms in N-Quads form."""

    def __init__(self, graph: str) -> None:
        self._tail = f" {terms.iri(graph)} .\n"
        self._lines: set[str] = set()

    def add(self, subject: str, predicate: str, *objects: str) -> None:
        for obj in objects:
            self._lines.add(f"{subject} {predicate} {obj}{self._tail}")

    def taken(self) -> list[str]:
        """The lines so far, in no set order; the writer begins anew."""
        lines = list(self._lines)
        self._lines.clear()
        return lines

    def sorted_lines(self) -> list[str]:
        """The lines in code point order."""
        return sorted(self._lines)


@cache  # a few dozen in all
def _rule(rule: str) -> str:
    return terms.text(rule)


class ReadoutWriter(GraphWriter):
    """The graph of one readout: knows how to write a claim with its evidence.

    The lines of claims and passages are three in four: written together, they cost half of what they do one at a time.
    """

    def __init__(self, readout: Readout, iri: str) -> None:
        super().__init__(iri)
        self.readout = readout
        self.iri = iri
        self.node = terms.iri(iri)
        self._written: dict[tuple[int, int], str] = {}
        self._passages: dict[str, tuple[str, ...]] = {}  # each node with its lines

    def sorted_lines(self) -> list[str]:
        """The lines in code point order. Passages' nodes begin alike: only they are sorted, and their lines stand together."""
        lines = super().sorted_lines()
        nodes = sorted(self._passages)
        if nodes:
            at = bisect_left(lines, nodes[0])
            lines[at:at] = [line for node in nodes for line in self._passages[node]]
        return lines

    def claim_node(self, name: str) -> str:
        """The node of the claim of that name."""
        return terms.iri(claim_iri(self.iri, name))

    def claim(self, name: str, kind: str, passages: Passages, rule: str) -> str:
        """Write what every claim carries and return its node."""
        node = self.claim_node(name)
        tail = self._tail
        self._lines.update(
            (
                f"{node} {v.TYPE} {kind}{tail}",
                f"{node} {v.RULE} {_rule(rule)}{tail}",
                f"{node} {v.DERIVED} {self.node}{tail}",
                *[f"{node} {v.EVIDENCE} {self.passage(start, end)}{tail}" for start, end in passages],
            )
        )
        return node

    def passage(self, start: int, end: int) -> str:
        """Write the passage [start, end) unless it is there already, and return its node.

        It gets no type: the range of ``tg:evidence`` says that it is a passage, and types would be 8% of all quads.
        """
        node = self._written.get((start, end))
        if node is None:
            node = self._written[start, end] = terms.iri(passage_iri(self.iri, start, end))
            tail = self._tail
            self._passages[node] = (  # in code point order
                f"{node} {v.EXACT} {terms.text(self.readout.text[start:end])}{tail}",
                f"{node} {v.BEGIN} {terms.number(start)}{tail}",
                f"{node} {v.END} {terms.number(end)}{tail}",
                f"{node} {v.CONTEXT} {self.node}{tail}",
            )
        return node
