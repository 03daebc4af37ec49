"""The query operation of the SPARQL 1.1 Protocol, as its specification has it (sections in brackets)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import quote, urlencode

import pytest
from pyoxigraph import Literal, NamedNode, QueryResultsFormat, QuerySolutions, RdfFormat, parse, parse_query_results

if TYPE_CHECKING:
    from tests.serve.conftest import Client

FORM = "application/x-www-form-urlencoded"
DIRECT = "application/sparql-query"
ASK = "ASK {}"
ONE = "https://w3id.org/tonggao/id/readout/county-inspection"
OTHER = "https://w3id.org/tonggao/id/readout/foreign-talks"
TITLES = "SELECT DISTINCT ?r { ?r a <https://w3id.org/tonggao/ontology#Readout> }"
GRAPHS = "SELECT DISTINCT ?r { GRAPH ?r { ?x a <https://w3id.org/tonggao/ontology#Readout> } }"


class Case(NamedTuple):
    """A request and the status that it gets."""

    why: str
    method: str
    parameters: list[tuple[str, str]]  # in the address
    status: int
    type: str | None = None
    body: bytes | None = None
    accept: str | None = None


CASES = [
    Case("a query by GET [2.1.1]", "GET", [("query", ASK)], 200),
    Case("a query by a posted form [2.1.2]", "POST", [], 200, FORM, urlencode({"query": ASK}).encode()),
    Case("a form whose type names its charset", "POST", [], 200, f"{FORM}; charset=UTF-8", b"query=ASK%20%7B%7D"),
    Case("a query posted as it is [2.1.3]", "POST", [], 200, DIRECT, ASK.encode()),
    Case(
        "a query posted as it is, its graphs in the address",
        "POST",
        [("default-graph-uri", ONE)],
        200,
        DIRECT,
        b"ASK {}",
    ),
    Case("HEAD is GET without the body", "HEAD", [("query", ASK)], 200),
    Case("nothing to answer: the service describes itself", "GET", [], 200),
    Case("PUT is none of the two methods", "PUT", [("query", ASK)], 405),
    Case("DELETE is none either", "DELETE", [("query", ASK)], 405),
    Case("exactly one query [2.1]", "GET", [("query", ASK), ("query", "SELECT * {}")], 400),
    Case("one in the form and one in the address are two", "POST", [("query", ASK)], 400, FORM, b"query=ASK%20%7B%7D"),
    Case("another media type", "POST", [], 415, "text/plain", ASK.encode()),
    Case("a form that does not say so", "POST", [], 415, None, b"query=ASK%20%7B%7D"),
    Case("a query that does not say so", "POST", [], 415, None, ASK.encode()),
    Case("a query that is not UTF-8 [2.1.3]", "POST", [], 400, DIRECT, "ASK {}".encode("utf-16")),
    Case("a form that is not UTF-8", "POST", [], 400, FORM, b"query=%FF%FE"),
    Case("a query with a fault in it [2.1.5]", "GET", [("query", "ASK {")], 400),
    Case("a graph that is no IRI", "GET", [("query", ASK), ("default-graph-uri", "no iri")], 400),
    Case("a format that is not there", "GET", [("query", ASK)], 406, accept="image/png"),
    Case("rows are no Turtle", "GET", [("query", "SELECT * {}")], 406, accept="text/turtle"),
    Case("a graph is no CSV", "GET", [("query", "CONSTRUCT WHERE { ?s ?p ?o }")], 406, accept="text/csv"),
    Case("an update by form [2.2]", "POST", [], 403, FORM, urlencode({"update": "CLEAR ALL"}).encode()),
    Case("an update posted as it is", "POST", [], 403, "application/sparql-update", b"CLEAR ALL"),
    Case("an update where a query should be", "GET", [("query", "CLEAR ALL")], 400),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.why)
def test_status_of_every_form(server: Client, case: Case) -> None:
    headers = {name: value for name, value in (("Content-Type", case.type), ("Accept", case.accept)) if value}
    reply = server.send(case.method, f"/sparql?{urlencode(case.parameters)}", case.body, headers)
    assert reply.status == case.status
    if case.status >= 400:
        assert case.method == "HEAD" or reply.text.endswith("\n")
        assert "Traceback" not in reply.text


def rows(body: bytes) -> set[str]:
    found = parse_query_results(body, format=QueryResultsFormat.JSON)
    assert isinstance(found, QuerySolutions)
    return {solution["r"].value for solution in found}


DATASETS = [
    # query, default graphs, named graphs, what is found
    (TITLES, [], [], 3),  # the union of all graphs
    (TITLES, [ONE], [], {ONE}),
    (TITLES, [ONE, OTHER], [], {ONE, OTHER}),  # merged
    (TITLES, [], [ONE], set()),  # named graphs alone leave the default graph empty
    (GRAPHS, [], [], 3),
    (GRAPHS, [], [ONE], {ONE}),
    (GRAPHS, [ONE], [], set()),  # as default graphs alone leave no named one
    (GRAPHS, [ONE], [OTHER], {OTHER}),
    (TITLES, [ONE], [OTHER], {ONE}),
    (TITLES.replace("{ ?r", f"FROM <{OTHER}> {{ ?r"), [], [], {OTHER}),  # the query's own, where the request has none
    (TITLES.replace("{ ?r", f"FROM <{OTHER}> {{ ?r"), [ONE], [], {ONE}),  # the request goes before the query [2.1.4]
    (GRAPHS.replace("{ GRAPH", f"FROM NAMED <{OTHER}> {{ GRAPH"), [], [ONE], {ONE}),
]


@pytest.mark.parametrize("form", ["get", "form", "direct"])
@pytest.mark.parametrize(("query", "default", "named", "expected"), DATASETS)
def test_data_set_of_the_request(
    server: Client, form: str, query: str, default: list[str], named: list[str], expected: set[str] | int
) -> None:
    graphs = [("default-graph-uri", iri) for iri in default] + [("named-graph-uri", iri) for iri in named]
    if form == "get":
        reply = server.send("GET", "/sparql?" + urlencode([("query", query), *graphs]))
    elif form == "form":
        body = urlencode([("query", query), *graphs]).encode()
        reply = server.send("POST", "/sparql", body, {"Content-Type": FORM})
    else:
        reply = server.send("POST", "/sparql?" + urlencode(graphs), query.encode(), {"Content-Type": DIRECT})
    assert reply.status == 200
    found = rows(reply.body)
    assert found == expected if isinstance(expected, set) else len(found) == expected


FORMATS = [
    ("SELECT ?o { ?s <http://purl.org/dc/terms/title> ?o } LIMIT 1", accept, type_)
    for accept, type_ in (
        ("", "application/sparql-results+json"),
        ("*/*", "application/sparql-results+json"),
        ("application/json", "application/sparql-results+json"),
        ("application/sparql-results+xml", "application/sparql-results+xml"),
        ("text/csv", "text/csv; charset=utf-8"),
        ("text/tab-separated-values", "text/tab-separated-values; charset=utf-8"),
        ("text/csv;q=0.4, application/xml;q=0.9, text/html", "application/sparql-results+xml"),
        ("text/*", "text/csv; charset=utf-8"),
        ("application/sparql-results+json;q=0, */*;q=0.1", "application/sparql-results+xml"),
    )
]
FORMATS += [
    ("CONSTRUCT { ?s a ?o } WHERE { ?s a ?o } LIMIT 3", accept, type_)
    for accept, type_ in (
        ("", "text/turtle; charset=utf-8"),
        ("application/n-triples", "application/n-triples"),
        ("application/ld+json", "application/ld+json"),
        ("application/rdf+xml", "application/rdf+xml"),
        ("text/turtle;q=0.1, application/ld+json", "application/ld+json"),
    )
]


@pytest.mark.parametrize(("query", "accept", "type_"), FORMATS)
def test_format_that_the_client_likes_best(server: Client, query: str, accept: str, type_: str) -> None:
    reply = server.query(query, accept)
    assert (reply.status, reply.headers["content-type"]) == (200, type_)
    assert "accept" in reply.headers["vary"].lower()
    plain = type_.partition(";")[0]
    if plain.startswith("application/sparql-results"):
        assert len(list(parse_query_results(reply.body, format=QueryResultsFormat.from_media_type(plain)))) == 1
    elif query.startswith("CONSTRUCT"):
        assert len(list(parse(reply.body, format=RdfFormat.from_media_type(plain)))) == 3
    else:
        assert reply.text.splitlines()[0] in ("o", "?o")


@pytest.mark.parametrize(
    ("format", "expected"),
    [("json", '{"head":{},"boolean":true}'), ("csv", "true\n"), ("tsv", "true\n")],
)
def test_ask_in_every_format_of_rows(server: Client, format: str, expected: str) -> None:
    assert server.query("ASK {}", format=format).text == expected


def test_describe_gives_what_is_said_of_a_thing(server: Client) -> None:
    iri = "https://w3id.org/tonggao/ontology#Person"
    said = list(parse(server.query(f"DESCRIBE <{iri}>").body, format=RdfFormat.TURTLE))
    assert {t.subject.value for t in said if isinstance(t.subject, NamedNode)} == {iri}
    assert "人物" in {t.object.value for t in said if isinstance(t.object, Literal)}


def test_description_of_the_service(server: Client) -> None:
    for accept in ("text/turtle", "application/ld+json", "application/n-triples", ""):
        reply = server.get("/sparql", accept)
        type_ = reply.headers["content-type"].partition(";")[0]
        said = {
            (t.predicate.value, getattr(t.object, "value", ""))
            for t in parse(reply.body, format=RdfFormat.from_media_type(type_))
        }
        sd = "http://www.w3.org/ns/sparql-service-description#"
        assert (f"{sd}endpoint", f"{server.root}/sparql") in said
        assert (f"{sd}supportedLanguage", f"{sd}SPARQL11Query") in said
        assert (f"{sd}feature", f"{sd}UnionDefaultGraph") in said


def test_chinese_comes_and_goes_whole(server: Client) -> None:
    words = "通稿𠮷“引号”"
    reply = server.query(f'SELECT ("{words}" AS ?r) {{}}')
    assert json.loads(reply.text)["results"]["bindings"][0]["r"]["value"] == words
    raw = f'query=SELECT ("{quote(words)}" AS ?r) {{}}'.replace(" ", "+")
    assert rows(server.send("POST", "/sparql", raw.encode(), {"Content-Type": FORM}).body) == {words}


def test_large_answer_comes_in_pieces_and_whole(server: Client) -> None:
    reply = server.query("SELECT ?s ?x { ?s ?p ?o . ?x a ?y } LIMIT 20000", "text/csv")
    assert reply.headers.get("transfer-encoding") == "chunked"
    assert reply.body.count(b"\r\n") == 20001
