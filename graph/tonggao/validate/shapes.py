"""The SHACL shapes as they stand in ontology/shapes.ttl: the one place that says what a graph has to keep to."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from pyoxigraph import BlankNode, Literal, NamedNode, Quad, RdfFormat, Triple, parse

from tonggao.describe.vocabulary import vocabulary_iri
from tonggao.ontology_files import ontology_file

SH = "http://www.w3.org/ns/shacl#"
Term = NamedNode | BlankNode | Literal | Triple
_TARGETS = ("targetClass", "targetObjectsOf", "targetSubjectsOf", "targetNode")
# What says no constraint: kinds, targets, messages, and what a constraint in SPARQL brings along.
_ASIDE = {"message", "property", "sparql", "path", "select", "prefixes", *_TARGETS}


class Constraint(NamedTuple):
    """One thing that can be wrong, with its message by language.

    ``targets`` are (targetClass, targetObjectsOf, targetSubjectsOf or targetNode; IRIs), ``path`` the properties to follow from there, ``says`` what
    SHACL says of the values (its terms without prefix), ``select`` a query instead.
    """

    targets: tuple[tuple[str, tuple[str, ...]], ...]
    path: tuple[str, ...]
    says: dict[str, tuple[Term, ...]]
    select: str | None
    messages: dict[str, str]


class Shapes(NamedTuple):
    """All constraints, and the prefixes that those in SPARQL are written with."""

    constraints: tuple[Constraint, ...]
    prefixes: dict[str, str]


@cache
def load_shapes() -> Shapes:
    """The shapes that ship with tonggao."""
    return read_shapes(parse(path=str(ontology_file("shapes.ttl")), format=RdfFormat.TURTLE))


def read_shapes(quads: Iterator[Quad]) -> Shapes:
    """The constraints of a graph of shapes, in the order of their shapes' names."""
    graph = _Graph(quads)
    shapes = [node for node in graph.of_type(f"{SH}NodeShape") if isinstance(node, NamedNode)]
    found = [c for shape in sorted(shapes, key=lambda node: node.value) for c in _constraints(graph, shape)]
    declared = [graph.one(node, "prefix") for node in graph.declarations()]
    namespaces = [graph.one(node, "namespace") for node in graph.declarations()]
    prefixes = {
        prefix.value: namespace.value
        for prefix, namespace in zip(declared, namespaces, strict=True)
        if isinstance(prefix, Literal) and isinstance(namespace, Literal)
    }
    return Shapes(tuple(found), prefixes)


class _Graph:
    """What the file says, by subject and predicate."""

    def __init__(self, quads: Iterator[Quad]) -> None:
        self._said: dict[Term, dict[str, list[Term]]] = {}
        for quad in quads:
            self._said.setdefault(quad.subject, {}).setdefault(quad.predicate.value, []).append(quad.object)

    def of_type(self, iri: str) -> list[Term]:
        return [node for node, said in self._said.items() if NamedNode(iri) in said.get(vocabulary_iri("rdf:type"), ())]

    def declarations(self) -> list[Term]:
        return [value for said in self._said.values() for value in said.get(f"{SH}declare", ())]

    def all(self, node: Term, name: str) -> list[Term]:
        return self._said.get(node, {}).get(SH + name, [])

    def one(self, node: Term, name: str) -> Term | None:
        return next(iter(self.all(node, name)), None)

    def says(self, node: Term) -> dict[str, tuple[Term, ...]]:
        """The constraints of a shape: lists unfolded, alternatives of ``or`` as their data types."""
        found: dict[str, tuple[Term, ...]] = {}
        for predicate, values in self._said[node].items():
            name = predicate.removeprefix(SH)
            if not predicate.startswith(SH) or name in _ASIDE:
                continue
            items = [item for value in values for item in self.items(value)]
            if name == "or":
                items = [kind for item in items for kind in self.all(item, "datatype")]
            found[name] = tuple(items)
        return found

    def items(self, node: Term) -> list[Term]:
        """The members of a list, or the node itself where it is none."""
        said = self._said.get(node, {})
        first = said.get(vocabulary_iri("rdf:first"))
        if first is None:
            return [] if node == NamedNode(vocabulary_iri("rdf:nil")) else [node]
        return [*first, *self.items(said[vocabulary_iri("rdf:rest")][0])]


def _constraints(graph: _Graph, shape: Term) -> Iterator[Constraint]:
    targets = tuple(
        (name, tuple(node.value for node in graph.all(shape, name) if isinstance(node, NamedNode)))
        for name in _TARGETS
        if graph.all(shape, name)
    )
    if own := graph.says(shape):
        yield Constraint(targets, (), own, None, _messages(graph, shape))
    for node in graph.all(shape, "property"):
        path = tuple(step.value for step in graph.items(graph.all(node, "path")[0]) if isinstance(step, NamedNode))
        yield Constraint(targets, path, graph.says(node), None, _messages(graph, node))
    for node in graph.all(shape, "sparql"):
        select = graph.one(node, "select")
        assert isinstance(select, Literal)
        yield Constraint(targets, (), {}, select.value, _messages(graph, node))


def _messages(graph: _Graph, node: Term) -> dict[str, str]:
    return {
        message.language: message.value
        for message in graph.all(node, "message")
        if isinstance(message, Literal) and message.language
    }
