"""The ontology and a graph that uses it are consistent under OWL 2 RL; versions and licence are stated."""

from collections.abc import Iterable

import owlrl
import pytest
import rdflib
from rdflib import DCTERMS, OWL, RDF, URIRef

from tonggao import __version__
from tonggao.ontology_files import ontology_file
from tonggao.store import GraphStore

ONTOLOGY = "https://w3id.org/tonggao/ontology"
PERSON = "https://w3id.org/tonggao/id/person/简宁"


def faults(graph: rdflib.Graph) -> list[str]:
    """What a reasoner says against it, after adding all that follows."""
    closure = owlrl.OWLRL_Semantics(graph, axioms=False, daxioms=False, rdfs=True)
    closure.closure()
    return sorted(set(closure.error_messages))


def ontology_with(lines: Iterable[str] = ()) -> rdflib.Graph:
    graph = rdflib.Graph().parse(ontology_file("tonggao.ttl"))
    return graph.parse(data="".join(lines), format="nt")


def lines_of(store: GraphStore, subject: str | None = None) -> list[str]:
    return [f"{quad.triple} .\n" for quad in store.quads(subject=subject)]


def test_ontology_is_consistent() -> None:
    graph = ontology_with()
    before = len(graph)
    assert faults(graph) == []
    assert len(graph) > before  # it did reason


def test_graph_is_consistent_with_the_ontology(store_with_two_readouts: GraphStore) -> None:
    graph = ontology_with(lines_of(store_with_two_readouts))
    assert faults(graph) == []
    assert (URIRef(PERSON), RDF.type, URIRef("http://xmlns.com/foaf/0.1/Person")) in graph  # as it follows


@pytest.mark.parametrize("other", ["Organization", "Meeting", "PostAttestation", "Passage"])
def test_reasoner_sees_what_cannot_be(store_with_two_readouts: GraphStore, other: str) -> None:
    """Also where a class only inherits that it excludes another."""
    lines = [*lines_of(store_with_two_readouts, PERSON), f"<{PERSON}> <{RDF.type}> <{ONTOLOGY}#{other}> .\n"]
    assert faults(ontology_with(lines))


@pytest.mark.parametrize(
    ("file", "iri"), [("tonggao.ttl", ONTOLOGY), ("shapes.ttl", "https://w3id.org/tonggao/shapes")]
)
def test_version_and_licence_are_stated(file: str, iri: str) -> None:
    graph = rdflib.Graph().parse(ontology_file(file))
    assert str(graph.value(URIRef(iri), OWL.versionInfo)) == __version__
    assert graph.value(URIRef(iri), OWL.versionIRI) == URIRef(f"{iri}/{__version__}")
    assert graph.value(URIRef(iri), DCTERMS.license) == URIRef("https://www.apache.org/licenses/LICENSE-2.0")
