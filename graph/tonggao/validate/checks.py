"""Asks a store what in its graphs breaks the shapes, each named graph taken by itself."""

from collections.abc import Collection, Iterator
from itertools import islice
from typing import NamedTuple

from pyoxigraph import Literal, NamedNode

from tonggao.describe.iris import entities_graph
from tonggao.describe.vocabulary import vocabulary_iri
from tonggao.store import GraphStore
from tonggao.table import one_line
from tonggao.validate.as_sparql import as_sparql
from tonggao.validate.shapes import load_shapes

ENTITIES = "entities"
_AT_ONCE = 500  # graphs taken into memory
_WORDS = tuple(
    map(vocabulary_iri, ("tg:quote", "nif:anchorOf", "tg:name", "tg:title", "tg:participantName", "tg:fromName"))
)


class Finding(NamedTuple):
    """Something that a shape finds wrong.

    ``readout`` is an id, or ``entities``; ``subject`` the claim, passage or entity, as its IRI less the base; ``words``
    what stands in the text there, if anything.
    """

    readout: str
    subject: str
    words: str
    message: str

    def as_text(self) -> str:
        """One line: ``readout: message 【words】 (subject)``."""
        quoted = f" 【{self.words}】" if self.words else ""
        return one_line(f"{self.readout}: {self.message}{quoted} ({self.subject})")


def validate_store(store: GraphStore, *, language: str = "en") -> Iterator[Finding]:
    """What is wrong with any graph, readout by readout, then among the entities; nothing where all keeps to the shapes.

    Messages are in ``language``, en or zh.
    """
    yield from _findings(store, None, language)


def validate_graphs(store: GraphStore, graphs: Collection[str], *, language: str = "en") -> Iterator[Finding]:
    """The same for these graphs only, given by IRI: readouts some hundreds at a time, in memory."""
    entities = entities_graph(store.base)
    readouts = iter(sorted(set(graphs) - {entities}))
    while batch := list(islice(readouts, _AT_ONCE)):
        with store.excerpt(batch) as excerpt:
            yield from _findings(excerpt, None, language)
    if entities in graphs:
        yield from _findings(store, entities, language)


def _findings(store: GraphStore, graph: str | None, language: str) -> list[Finding]:
    shapes = load_shapes()
    found: set[tuple[str, str, str]] = set()
    for constraint in shapes.constraints:
        for row in store.select(as_sparql(constraint, shapes.prefixes, graph), checked=True):
            where, subject = row.values()
            assert isinstance(subject, NamedNode)
            found.add((graph or str(getattr(where, "value", "")), subject.value, constraint.messages[language]))
    entities = entities_graph(store.base)
    ordered = sorted(found, key=lambda row: (row[0] == entities, row))
    return [_finding(store, *row) for row in ordered if row[0].startswith(store.base)]


def _finding(store: GraphStore, graph: str, subject: str, message: str) -> Finding:
    said: dict[str, str] = {}
    for quad in store.quads(graph, subject):
        if isinstance(quad.object, Literal):
            said[quad.predicate.value] = max(said.get(quad.predicate.value, ""), quad.object.value)
    words = next((said[name] for name in _WORDS if name in said), "")
    return Finding(_readout(store, graph), subject.removeprefix(store.base), words, message)


def _readout(store: GraphStore, graph: str) -> str:
    """The id of the readout whose graph it is."""
    if graph == entities_graph(store.base):
        return ENTITIES
    identifier = vocabulary_iri("dct:identifier")
    ids = sorted(quad.object.value for quad in store.quads(graph, graph) if quad.predicate.value == identifier and isinstance(quad.object, Literal))
    return ids[0] if ids else graph.removeprefix(f"{store.base}readout/")
