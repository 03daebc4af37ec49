"""Queries that leave the machine, change the graph or sink the process are refused; errors name the place."""

import pytest

from tonggao.store import QueryError
from tonggao.store.sparql import MAX_DEPTH, MAX_LENGTH, check_query, malformed, names_dataset

PREFIX = "PREFIX ex: <http://example.org/> "


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * { ?s ?p ?o }",
        "SELECT * { ?service ?p 'SERVICE' . ?s ?p \"a 'SERVICE' b\" }",  # a variable, strings
        "SELECT * { <http://example.org/SERVICE> ?p '''SERVICE ' ''' }  # SERVICE\n",  # an IRI, a long string, a comment
        PREFIX + "SELECT * { ex:SERVICE ?p ex:a\\'b }",  # a local name; an escaped quotation mark opens no string
        "SELECT * { ?s ?p '''a''''. SERVICE <http://127.0.0.1:9/> { } '' }",  # the long string ends at three, a short one begins
        "SELECT * { ?insert ?delete 'INSERT DATA' }",
        "SELECT * { ?s ?p ?o FILTER(" + "(" * 50 + "1" + ")" * 50 + " = 1) }",
        "ASK { }",
        "# comment\nPREFIX ex: <http://example.org/> DESCRIBE ex:a",
    ],
)
def test_harmless_query_passes(query: str) -> None:
    check_query(query)


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
        "SELECT * { service silent <http://127.0.0.1:9/> { ?s ?p ?o } }",
        "SELECT * { ?s ?p 1SERVICE<http://127.0.0.1:9/>{ } }",  # a number needs no space after it
        "PREFIX e: <http://127.0.0.1:9/> SELECT * { SERVICEe:x { } }",  # nor does the keyword
        PREFIX
        + "SELECT * { ?s ?p ex:a\\' . SERVICE <http://127.0.0.1:9/> { } ?s ?p ex:b\\' }",  # between escaped marks
        "SELECT * { ?a < ?b . SERVICE <http://127.0.0.1:9/> { } ?c > ?d }",  # less than opens no IRI
        "SELECT * { ?s ?p '#' . SERVICE <http://127.0.0.1:9/> { } }",  # a string opens no comment
    ],
)
def test_service_is_refused_wherever_it_hides(query: str) -> None:
    with pytest.raises(QueryError, match="another server"):
        check_query(query)


@pytest.mark.parametrize(
    "query",
    [
        "LOAD <http://127.0.0.1:9/>",
        PREFIX + "INSERT DATA { ex:a ex:b ex:c }",
        "BASE <http://example.org/> DELETE WHERE { ?s ?p ?o }",
        "# comment\nDROP ALL",
        "clear graph <http://example.org/>",
    ],
)
def test_update_is_refused(query: str) -> None:
    with pytest.raises(QueryError, match="update"):
        check_query(query)


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * { FILTER(" + "(" * (MAX_DEPTH + 1) + ") }",
        "SELECT * " + "{" * (MAX_DEPTH + 1),
        "SELECT * { FILTER(" + "!" * (MAX_DEPTH + 1) + "?x) }",
        "SELECT * { FILTER(" + "- " * (MAX_DEPTH + 1) + "1) }",
        "SELECT * { ?s " + "^" * (MAX_DEPTH + 1) + "<http://a> ?o }",
    ],
)
def test_deep_nesting_is_refused_before_it_overflows_the_stack(query: str) -> None:
    with pytest.raises(QueryError, match="deep"):
        check_query(query)


def test_overlong_query_is_refused() -> None:
    with pytest.raises(QueryError, match=f"at most {MAX_LENGTH}"):
        check_query("#" * (MAX_LENGTH + 1))


@pytest.mark.parametrize(
    ("query", "said", "message"),
    [
        (
            "SELECT * {",
            'error at 1:11: expected one of "}", "{", [_]',
            "the query is not SPARQL at line 1, column 11: after 【SELECT * {】",
        ),
        (
            "SELECT *\n  { ?s 在 ?o }",
            'error at 2:8: expected "}"',
            "the query is not SPARQL at line 2, column 8: after 【{ ?s】; expected }",
        ),
        (
            "SELECT * { ?s foo:a ?o }",
            "error at 1:19: expected one of OPTIONAL, Prefix not found, ['%']",
            "the query is not SPARQL at line 1, column 19: after 【SELECT * { ?s foo:】; its prefix is not declared",
        ),
        ("SELECT", "something\nelse", "the query is not SPARQL: something else"),
    ],
)
def test_malformed_query_is_one_line_with_its_place(query: str, said: str, message: str) -> None:
    assert str(malformed(query, SyntaxError(said))) == message


@pytest.mark.parametrize(
    ("query", "named"),
    [
        ("SELECT * FROM <urn:g> { ?s ?p ?o }", True),
        ("SELECT * from named <urn:g> { ?s ?p ?o }", True),
        ("PREFIX g: <urn:> ASK FROM g:g {}", True),
        ("SELECT ?from { ?s ?from ?o }", False),  # a variable
        ("PREFIX tg: <urn:> SELECT * { ?s tg:from ?o }", False),  # a name of the ontology
        ("PREFIX from: <urn:> SELECT * { ?s from:x ?o }", False),  # a prefix
        ('SELECT * { ?s ?p "FROM <urn:g>" } # FROM <urn:g>', False),  # words and a comment
        ("SELECT * { ?s <urn:FROM> ?o }", False),
    ],
)
def test_query_that_names_its_data_set(query: str, named: bool) -> None:
    assert names_dataset(query) is named
