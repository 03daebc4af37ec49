"""Web Annotations (W3C): what the query annotations.rq constructs, in the JSON that annotation tools read."""

import json
from collections.abc import Iterable
from typing import Any, BinaryIO

from pyoxigraph import Literal, NamedNode, QueryTriples, Triple

from tonggao.ontology_files import ontology_file
from tonggao.store import GraphStore

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_OA = "http://www.w3.org/ns/oa#"
_KEYS = {
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#type": "type",
    "http://www.w3.org/2000/01/rdf-schema#label": "label",
    **{
        f"{_OA}{name}": key
        for name, key in {
            "motivatedBy": "motivation",
            "hasTarget": "target",
            "hasBody": "body",
            "hasSource": "source",
            "hasSelector": "selector",
        }.items()
    },
    **{f"{_OA}{name}": name for name in ("start", "end", "exact", "prefix", "suffix")},
}
_NUMBERS = ("start", "end")
_UNSET = "VALUES ?readout { UNDEF }"
_Node = dict[str, Any]


def write_annotations(store: GraphStore, out: BinaryIO) -> None:
    """A collection with an annotation a line, readout by readout in text order. Needs memory for one readout."""
    query = ontology_file("annotations.rq").read_text(encoding="utf-8")
    assert _UNSET in query
    out.write(f'{{"@context": "{CONTEXT}", "id": "{store.base}annotations", "type": "AnnotationCollection",\n'.encode())
    out.write(b'"first": {"type": "AnnotationPage", "startIndex": 0, "items": [')
    total = 0
    for readout in store.readouts():
        constructed = store.query(query.replace(_UNSET, f"VALUES ?readout {{ <{readout}> }}"))
        assert isinstance(constructed, QueryTriples)
        for annotation in _annotations(constructed):
            line = json.dumps(annotation, ensure_ascii=False)
            out.write(f"{',' if total else ''}\n{line}".encode())
            total += 1
    out.write(f'\n]}},\n"total": {total}}}\n'.encode())


def _annotations(triples: Iterable[Triple]) -> list[_Node]:
    """The annotations of one readout, each with its targets and bodies inside it."""
    said: dict[str, dict[str, set[str]]] = {}
    for triple in triples:
        assert isinstance(triple.subject, NamedNode)
        assert isinstance(triple.object, NamedNode | Literal)
        key, value = _KEYS[triple.predicate.value], triple.object.value
        said.setdefault(triple.subject.value, {}).setdefault(key, set()).add(
            value.removeprefix(_OA) if key in ("type", "motivation") else value
        )
    found = [_nested(subject, said) for subject, keys in said.items() if "motivation" in keys]
    return sorted(found, key=lambda node: (_first_start(node), node["id"]))


def _nested(subject: str, said: dict[str, dict[str, set[str]]]) -> _Node:
    node: _Node = {"id": subject}
    for key in _KEYS.values():
        if key not in said[subject]:
            continue
        values = [_value(key, value, said) for value in sorted(said[subject][key])]
        if key == "target":
            values.sort(key=_start)
        node[key] = values[0] if len(values) == 1 else values
    return node


def _value(key: str, value: str, said: dict[str, dict[str, set[str]]]) -> Any:
    if key in _NUMBERS:
        return int(value)
    return _nested(value, said) if key in ("target", "body", "selector") and value in said else value


def _first_start(annotation: _Node) -> int:
    targets = annotation["target"]
    return _start(targets[0] if isinstance(targets, list) else targets)


def _start(target: _Node) -> int:
    return next(int(selector["start"]) for selector in target["selector"] if "start" in selector)
