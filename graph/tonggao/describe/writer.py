"""Collects the lines of one graph."""

from functools import cache
from typing import NamedTuple

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
    return f"{v.RULE} {terms.text(rule)}"


class Described(NamedTuple):
    """One readout's graph: ``said`` has of each subject what is said of it, predicate and object, each once and in code point order."""

    iri: str
    said: dict[str, list[str]]

    def lines(self) -> list[str]:
        """The N-Quads lines in code point order."""
        tail = f" {terms.iri(self.iri)} .\n"
        return [f"{node} {one}{tail}" for node in sorted(self.said) for one in self.said[node]]


class ReadoutWriter:
    """The graph of one readout: knows how to write a claim with its evidence. Subjects, predicates and objects are terms in N-Quads form.

    Three in four statements are about claims and passages: written together, they cost half of what they do one at a time.
    """

    def __init__(self, readout: Readout, iri: str) -> None:
        self.readout = readout
        self.iri = iri
        self.node = terms.iri(iri)
        self._derived = f"{v.DERIVED} {self.node}"
        self._context = f"{v.CONTEXT} {self.node}"
        self._said: dict[str, list[str]] = {self.node: []}
        self._passages: dict[str, list[str]] = {}
        self._written: dict[tuple[int, int], str] = {}

    def described(self) -> Described:
        """What was written."""
        said = {node: sorted(set(said)) for node, said in self._said.items()}
        return Described(self.iri, said | self._passages)

    def add(self, subject: str, predicate: str, *objects: str) -> None:
        """Say something of the readout or of a claim that is written."""
        self._said[subject] += [f"{predicate} {obj}" for obj in objects]

    def claim_node(self, name: str) -> str:
        """The node of the claim of that name."""
        return terms.iri(claim_iri(self.iri, name))

    def claim(self, name: str, kind: str, passages: Passages, rule: str) -> str:
        """Write what every claim carries and return its node."""
        node = self.claim_node(name)
        evidence = [f"{v.EVIDENCE} {self.passage(start, end)}" for start, end in passages]
        self._said[node] = [f"{v.TYPE} {kind}", _rule(rule), self._derived, *evidence]
        return node

    def passage(self, start: int, end: int) -> str:
        """Write the passage [start, end) unless it is there already, and return its node.

        It gets no type: the range of ``tg:evidence`` says that it is a passage, and types would be 8% of all quads.
        """
        node = self._written.get((start, end))
        if node is None:
            node = self._written[start, end] = terms.iri(passage_iri(self.iri, start, end))
            self._passages[node] = [  # in code point order
                f"{v.EXACT} {terms.text(self.readout.text[start:end])}",
                f"{v.BEGIN} {terms.number(start)}",
                f"{v.END} {terms.number(end)}",
                self._context,
            ]
        return node
