"""Programs that people ask endpoints with."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.serve.conftest import Client

PREFIXES = "PREFIX tg: <https://w3id.org/tonggao/ontology#> PREFIX dct: <http://purl.org/dc/terms/> "
IDS = PREFIXES + "SELECT ?id { ?r a tg:Readout ; dct:identifier ?id } ORDER BY ?id"
SAMPLES = ["county-inspection", "foreign-talks", "municipal-meeting"]
GRAPH = PREFIXES + "CONSTRUCT { ?r dct:identifier ?id } WHERE { ?r a tg:Readout ; dct:identifier ?id }"


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_sparqlwrapper(server: Client, method: str) -> None:
    from SPARQLWrapper import CSV, JSON, TURTLE, XML, SPARQLWrapper

    wrapper = SPARQLWrapper(f"{server.root}/sparql")
    wrapper.setMethod(method)
    wrapper.setQuery(IDS)
    wrapper.setReturnFormat(JSON)
    rows = wrapper.query().convert()["results"]["bindings"]
    assert [row["id"]["value"] for row in rows] == SAMPLES
    wrapper.setReturnFormat(XML)
    assert len(wrapper.query().convert().getElementsByTagName("result")) == 3
    wrapper.setReturnFormat(CSV)
    assert wrapper.query().convert().decode().split() == ["id", *SAMPLES]
    wrapper.setQuery(GRAPH)
    wrapper.setReturnFormat(TURTLE)
    assert b"county-inspection" in wrapper.query().convert()


def test_sparqlwrapper_posts_a_query_as_it_is(server: Client) -> None:
    from SPARQLWrapper import JSON, POST, POSTDIRECTLY, SPARQLWrapper

    wrapper = SPARQLWrapper(f"{server.root}/sparql", returnFormat=JSON)
    wrapper.setMethod(POST)
    wrapper.setRequestMethod(POSTDIRECTLY)
    wrapper.setQuery("ASK {}")
    assert wrapper.query().convert()["boolean"] is True


@pytest.mark.parametrize("method", ["GET", "POST", "POST_FORM"])
def test_rdflib(server: Client, method: str) -> None:
    from rdflib import Graph, Literal, URIRef
    from rdflib.plugins.stores.sparqlstore import SPARQLStore

    graph = Graph(SPARQLStore(f"{server.root}/sparql", method=method))
    assert [str(row.id) for row in graph.query(IDS)] == SAMPLES
    assert graph.query("ASK {}").askAnswer is True
    identifier = URIRef("http://purl.org/dc/terms/identifier")
    (readout,) = graph.subjects(identifier, Literal("foreign-talks"))
    assert readout == URIRef("https://w3id.org/tonggao/id/readout/foreign-talks")
    assert len(graph.query(GRAPH).graph) == 3


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["-H", "Accept: text/csv", "--data-urlencode", f"query={IDS}"], "\r\n".join(["id", *SAMPLES, ""])),
        (["-H", "Accept: text/csv", "-G", "--data-urlencode", f"query={IDS}"], "\r\n".join(["id", *SAMPLES, ""])),
        (["-H", "Content-Type: application/sparql-query", "--data-binary", "ASK {}"], '{"head":{},"boolean":true}'),
    ],
    ids=["form", "get", "direct"],
)
def test_curl(server: Client, arguments: list[str], expected: str) -> None:
    if shutil.which("curl") is None:
        pytest.skip("no curl: install it (Debian: curl) to test the endpoint with it")
    run = subprocess.run(["curl", "-sS", *arguments, f"{server.root}/sparql"], capture_output=True, check=True)
    assert run.stdout.decode() == expected
