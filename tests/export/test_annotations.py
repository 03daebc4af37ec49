"""Web Annotations: the model's own terms, every claim once, selectors that find their words again."""

import json
from pathlib import Path
from typing import Any

import pytest
from pyld import jsonld
from pyoxigraph import RdfFormat, parse

from tonggao.export import export_graph
from tonggao.ontology_files import ontology_file
from tonggao.store import GraphStore

# What the standard's context, http://www.w3.org/ns/anno.jsonld, says of the keys that are used.
OA, AS = "http://www.w3.org/ns/oa#", "http://www.w3.org/ns/activitystreams#"
LINK, NUMBER = {"@type": "@id"}, {"@type": "http://www.w3.org/2001/XMLSchema#integer"}
CONTEXT: dict[str, Any] = {
    "id": "@id",
    "type": "@type",
    "label": "http://www.w3.org/2000/01/rdf-schema#label",
    "motivation": {"@id": f"{OA}motivatedBy", "@type": "@vocab"},
    "identifying": f"{OA}identifying",
    "describing": f"{OA}describing",
    **{name: f"{OA}{name}" for name in ("Annotation", "SpecificResource", "TextPositionSelector", "TextQuoteSelector")},
    **{name: f"{OA}{name}" for name in ("exact", "prefix", "suffix")},
    **{name: {"@id": f"{OA}has{name.capitalize()}", **LINK} for name in ("body", "target", "source", "selector")},
    **{name: {"@id": f"{OA}{name}", **NUMBER} for name in ("start", "end")},
}


@pytest.fixture
def collection(store_with_two_readouts: GraphStore, tmp_path: Path) -> dict[str, Any]:
    export_graph(store_with_two_readouts, tmp_path / "g.annotations.jsonld")
    found: dict[str, Any] = json.loads((tmp_path / "g.annotations.jsonld").read_text(encoding="utf-8"))
    return found


def items(collection: dict[str, Any]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = collection["first"]["items"]
    return found


def targets(annotation: dict[str, Any]) -> list[dict[str, Any]]:
    target = annotation["target"]
    return target if isinstance(target, list) else [target]


def test_every_claim_is_an_annotation(collection: dict[str, Any], store_with_two_readouts: GraphStore) -> None:
    claims = {q.subject.value for q in store_with_two_readouts.quads() if q.predicate.value.endswith("#evidence")}
    assert {annotation["id"] for annotation in items(collection)} == claims
    assert collection["total"] == len(claims) == len(items(collection))


def test_selectors_find_their_words(collection: dict[str, Any], store_with_two_readouts: GraphStore) -> None:
    texts = {
        q.subject.value: q.object.value
        for q in store_with_two_readouts.quads()
        if q.predicate.value.endswith("#isString")
    }
    assert items(collection)
    for annotation in items(collection):
        assert targets(annotation)
        for target in targets(annotation):
            place, quote = target["selector"]
            text = texts[target["source"]]
            assert text[place["start"] : place["end"]] == quote["exact"]
            assert text[: place["start"]].endswith(quote["prefix"])
            assert text[place["end"] :].startswith(quote["suffix"])


def test_mention_identifies_its_entity(collection: dict[str, Any]) -> None:
    (mention,) = [
        a for a in items(collection) if a["motivation"] == "identifying" and a.get("body", {}).get("label") == "宋知秋"
    ]
    assert mention["body"]["id"] == "https://w3id.org/tonggao/id/person/宋知秋"


def test_it_says_what_the_query_constructs(collection: dict[str, Any], store_with_two_readouts: GraphStore) -> None:
    # The context has offsets not negative; Oxigraph makes plain whole numbers of any kind of them.
    document = {"@context": CONTEXT, "@graph": items(collection)}
    found = {
        str(q.triple)
        for q in parse(jsonld.to_rdf(document, {"format": "application/n-quads"}), format=RdfFormat.N_QUADS)
    }
    query = ontology_file("annotations.rq").read_text(encoding="utf-8")
    assert found == {str(triple) for triple in store_with_two_readouts.query(query)}  # type: ignore[union-attr]
