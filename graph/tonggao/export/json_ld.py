"""JSON-LD 1.1 with the published context, ontology/context.jsonld, in the file itself: nothing has to be fetched."""

import json
from collections.abc import Iterable
from typing import Any, BinaryIO, NamedTuple

from pyoxigraph import Literal, NamedNode, Quad

from tonggao.describe.iris import TG, entities_graph
from tonggao.describe.vocabulary import TYPE, XSD_STRING
from tonggao.ontology_files import ontology_file
from tonggao.store import GraphStore

_WHOLE_NUMBER = "xsd:integer"
_BOOLEAN = "xsd:boolean"
_Value = str | int | bool | dict[str, str]


class _Term(NamedTuple):
    """How the context has a property written: its key, what its values are, and whether they go by language."""

    key: str
    coercion: str | None
    by_language: bool


def load_context() -> dict[str, Any]:
    """The published context, without what IRIs begin with."""
    context: dict[str, Any] = json.loads(ontology_file("context.jsonld").read_text(encoding="utf-8"))["@context"]
    return context


def write_json_ld(store: GraphStore, out: BinaryIO) -> None:
    """All graphs as named graphs, a subject a line. Needs memory for the largest graph only."""
    context = load_context()
    writer = _NodeWriter(context, store.base)
    opening = json.dumps([context, {"@base": store.base}], ensure_ascii=False, indent=1)
    out.write(f'{{"@context": {opening},\n"@graph": [\n'.encode())
    graphs = [entities_graph(store.base), *store.readouts()]
    for i, graph in enumerate(graphs):
        nodes = ",\n".join(json.dumps(node, ensure_ascii=False) for node in writer.nodes(store.quads(graph)))
        name = json.dumps(graph.removeprefix(store.base), ensure_ascii=False)
        comma = "," if i < len(graphs) - 1 else ""
        out.write(f'{{"@id": {name}, "@graph": [\n{nodes}\n]}}{comma}\n'.encode())
    out.write(b"]}\n")


class _NodeWriter:
    """Writes what is said of subjects as JSON-LD nodes."""

    def __init__(self, context: dict[str, Any], base: str) -> None:
        self._base = base
        self._prefixes = {iri: name for name, iri in context.items() if isinstance(iri, str) and name[0] != "@"}
        self._terms = {
            self._full(said["@id"], context): _Term(key, said.get("@type"), said.get("@container") == "@language")
            for key, said in context.items()
            if isinstance(said, dict)
        }

    def nodes(self, quads: Iterable[Quad]) -> list[dict[str, Any]]:
        """The nodes of one graph, by subject."""
        found: dict[str, dict[str, list[NamedNode | Literal]]] = {}
        for quad in quads:
            assert isinstance(quad.subject, NamedNode)  # a graph has no blank nodes
            assert isinstance(quad.object, NamedNode | Literal)
            found.setdefault(quad.subject.value, {}).setdefault(quad.predicate.value, []).append(quad.object)
        return [self._node(subject, found[subject]) for subject in sorted(found)]

    def _node(self, subject: str, said: dict[str, list[NamedNode | Literal]]) -> dict[str, Any]:
        node: dict[str, Any] = {"@id": subject.removeprefix(self._base)}
        for predicate in sorted(said):
            objects = sorted(said[predicate], key=str)
            if f"<{predicate}>" == TYPE:
                node["@type"] = _one_or_all([self._compact(value.value) for value in objects])
                continue
            term = self._terms.get(predicate) or _Term(self._compact(predicate), None, False)
            node[term.key] = self._by_language(objects) if term.by_language else self._all(objects, term)
        return node

    def _all(self, objects: list[NamedNode | Literal], term: _Term) -> Any:
        return _one_or_all([self._value(value, term.coercion) for value in objects])

    def _by_language(self, objects: list[NamedNode | Literal]) -> Any:
        tagged: dict[str, list[_Value]] = {}
        for value in objects:
            if not isinstance(value, Literal) or not value.language:
                return [self._value(value, None) for value in objects]  # an array is no language map
            tagged.setdefault(value.language, []).append(value.value)
        return {language: _one_or_all(tagged[language]) for language in sorted(tagged)}

    def _value(self, value: NamedNode | Literal, coercion: str | None) -> _Value:
        """A value as the context has it, or in full where it is of another kind than the context says."""
        if isinstance(value, NamedNode):
            if coercion == "@vocab":
                return self._compact(value.value)
            short = value.value.removeprefix(self._base)
            return short if coercion == "@id" else {"@id": short}
        if value.language:
            return {"@language": value.language, "@value": value.value}
        datatype = self._compact(value.datatype.value)
        if coercion == datatype:
            return _native(value.value, datatype)
        if coercion is None and value.datatype.value == XSD_STRING:
            return value.value
        return {"@type": datatype, "@value": value.value}

    def _compact(self, iri: str) -> str:
        """A term of the ontology by its name, one of another vocabulary with its prefix."""
        if iri.startswith(TG):
            return iri.removeprefix(TG)
        for start, prefix in self._prefixes.items():
            if iri.startswith(start):
                return f"{prefix}:{iri.removeprefix(start)}"
        return iri

    def _full(self, term: str, context: dict[str, Any]) -> str:
        prefix, _, name = term.partition(":")
        return f"{context[prefix]}{name}"


def _native(value: str, datatype: str) -> _Value:
    """Whole numbers and truth as JSON has them; all else stays as written, since JSON's numbers round."""
    if datatype == _WHOLE_NUMBER and str(int(value)) == value:
        return int(value)
    return value == "true" if datatype == _BOOLEAN and value in ("true", "false") else value


def _one_or_all(values: list[Any]) -> Any:
    return values[0] if len(values) == 1 else values
