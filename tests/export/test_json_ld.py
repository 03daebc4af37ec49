"""JSON-LD means the same to an independent processor, and its context is the ontology's."""

import json
from pathlib import Path

from pyld import jsonld
from pyoxigraph import RdfFormat, parse

from tonggao.export import export_graph
from tonggao.export.json_ld import load_context
from tonggao.store import GraphStore


def test_pyld_expands_it_to_the_same_quads(store_with_hostile_words: GraphStore, tmp_path: Path) -> None:
    export_graph(store_with_hostile_words, tmp_path / "g.jsonld")
    document = json.loads((tmp_path / "g.jsonld").read_text(encoding="utf-8"))
    lines = jsonld.to_rdf(document, {"format": "application/n-quads"})
    found = {str(quad) for quad in parse(lines, format=RdfFormat.N_QUADS)}
    assert found == {str(quad) for quad in store_with_hostile_words.quads()}


def test_usual_values_are_plain_json(store_with_two_readouts: GraphStore, tmp_path: Path) -> None:
    export_graph(store_with_two_readouts, tmp_path / "g.jsonld")
    graphs = json.loads((tmp_path / "g.jsonld").read_text(encoding="utf-8"))["@graph"]
    nodes = {node["@id"]: node for graph in graphs for node in graph["@graph"]}
    assert nodes["person/简宁"]["skos:prefLabel"] == {"zh": "简宁", "zh-latn-pinyin": "Jian Ning"}
    (chairing,) = [node for node in nodes.values() if node.get("capacity") == "chair"]
    assert (chairing["@type"], chairing["position"], chairing["participantName"]) == ("Participation", 1, "简宁")


def test_context_stands_alone() -> None:
    expanded = jsonld.expand(
        {"@context": load_context(), "@id": "http://a", "chairedBy": "http://b", "@type": "Meeting"}
    )
    assert expanded == [
        {
            "@id": "http://a",
            "@type": ["https://w3id.org/tonggao/ontology#Meeting"],
            "https://w3id.org/tonggao/ontology#chairedBy": [{"@id": "http://b"}],
        }
    ]
