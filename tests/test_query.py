"""Questions by name, file or string; parameters as typed terms; errors that help."""

from pathlib import Path

import pytest

from tonggao.query import Parameter, Question, ask, fill, load_question, questions
from tonggao.store import GraphStore, QueryError

LABELS = """
# param who name: a name
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
SELECT ?label { VALUES ?who { UNDEF } ?x skos:prefLabel ?who ; skos:prefLabel ?label } ORDER BY ?label"""


def column(store: GraphStore, source: str, name: str, **parameters: str) -> list[str | None]:
    return [row[name] for row in ask(store, source, parameters).as_dicts()]


def test_question_by_name(store_with_two_readouts: GraphStore) -> None:
    assert column(store_with_two_readouts, "posts", "post", person="简宁") == [
        "柳川市人民政府市长",
        "白河省人民政府副省长",
    ]


def test_question_from_a_file(store_with_two_readouts: GraphStore, tmp_path: Path) -> None:
    path = tmp_path / "问.rq"
    path.write_text(LABELS, encoding="utf-8-sig")  # editors on Windows put a mark at the start
    assert column(store_with_two_readouts, str(path), "label", who="简　宁") == [
        "Jian Ning",
        "简宁",
    ]  # pinyin is a label, too


def test_question_from_a_string(store_with_two_readouts: GraphStore) -> None:
    assert column(store_with_two_readouts, "SELECT (1 + 1 AS ?two) { }", "two") == ["2"]


def test_answer_to_ask_and_construct(store_with_two_readouts: GraphStore) -> None:
    assert column(store_with_two_readouts, "ASK { ?s ?p ?o }", "answer") == ["true"]
    table = ask(store_with_two_readouts, 'CONSTRUCT { <http://a> <http://b> "c" } { }')
    assert table.as_dicts() == [{"subject": "http://a", "predicate": "http://b", "object": "c"}]


@pytest.mark.parametrize("hostile", ['" } } DROP ALL #', '简宁" } ?x ?y ?z { "', "\\", "a\nb", "{ UNDEF }", "<script>"])
def test_parameter_never_becomes_syntax(store_with_two_readouts: GraphStore, hostile: str) -> None:
    assert column(store_with_two_readouts, LABELS, "label", who=hostile) == []


@pytest.mark.parametrize(
    ("kind", "value", "term"),
    [
        ("name", "羅　尚義", '"罗尚义"@zh'),
        ("text", 'a "b"', '"a \\"b\\""'),
        ("iri", "http://example.org/岳明山", "<http://example.org/岳明山>"),
        ("date", "2018-08-20", '"2018-08-20"^^<http://www.w3.org/2001/XMLSchema#date>'),
        ("date", "2018-08", '"2018-08"^^<http://www.w3.org/2001/XMLSchema#gYearMonth>'),
        ("date", "2018", '"2018"^^<http://www.w3.org/2001/XMLSchema#gYear>'),
        ("number", "-12", '"-12"^^<http://www.w3.org/2001/XMLSchema#integer>'),
    ],
)
def test_parameter_is_a_term_of_its_kind(kind: str, value: str, term: str) -> None:
    question = Question("q", "SELECT * { VALUES ?x { UNDEF } }", {}, {}, (Parameter("x", kind, False, {}),))
    assert fill(question, {"x": value}) == f"SELECT * {{ VALUES ?x {{ {term} }} }}"


@pytest.mark.parametrize(
    ("kind", "value", "message"),
    [
        ("date", "8月20日", "no date"),
        ("date", "2018-8", "write 2018, 2018-08 or 2018-08-21"),
        ("number", "十二", "no whole number"),
        ("iri", "http://a> } DROP ALL", "no IRI"),
        ("text", "\ud800", "not valid text"),
    ],
)
def test_value_of_another_kind_is_refused(kind: str, value: str, message: str) -> None:
    question = Question("q", "SELECT * { VALUES ?x { UNDEF } }", {}, {}, (Parameter("x", kind, False, {}),))
    with pytest.raises(QueryError, match=message):
        fill(question, {"x": value})


@pytest.mark.parametrize(
    ("source", "parameters", "message"),
    [
        ("post", {}, "no question is named post; did you mean posts?; `tonggao questions` lists them"),
        ("posts", {"persn": "x"}, "question posts has no parameter persn; did you mean person? (it has: person, organization, role)"),
        ("SELECT * { }", {"who": "x"}, "the query has no parameter who (it has none)"),
        ("person", {}, "question person needs person; give it with --set person=…"),
        ("nowhere/own.rq", {}, "no query file nowhere/own.rq; check its name"),
        ("/", {}, "cannot read the query file /: Is a directory; name a file of SPARQL"),
        ("ASK { ?s ?p '\udcff' }", {}, "the query holds what is no Unicode text after 【ASK { ?s ?p '】; write it in UTF-8"),
        ("SELECT * {", {}, "the query is not SPARQL at line 1, column 11: after 【SELECT * {】"),
    ],
)  # fmt: skip
def test_error_is_one_helpful_line(
    store_with_two_readouts: GraphStore, source: str, parameters: dict[str, str], message: str
) -> None:
    with pytest.raises(QueryError) as raised:
        ask(store_with_two_readouts, source, parameters)
    assert str(raised.value) == message


def test_file_that_is_no_text_is_named(tmp_path: Path) -> None:
    path = tmp_path / "picture.rq"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(QueryError, match=r"picture\.rq: it is not UTF-8"):
        load_question(str(path))


@pytest.mark.parametrize("source", ["a" * 5000 + " {", "SELECT\0*"])
def test_what_cannot_be_a_path_is_sparql(source: str) -> None:
    assert load_question(source).sparql == source


def test_ready_made_questions_are_complete() -> None:
    found = questions()
    assert {question.name for question in found} >= {"posts", "participants", "requirements", "concepts", "person"}
    for question in found:
        assert set(question.title) == set(question.description) == {"en", "zh"}, question.name
        assert question.parameters, question.name
        for parameter in question.parameters:
            assert set(parameter.says) == {"en", "zh"}, (question.name, parameter.name)
            assert f"VALUES ?{parameter.name} {{ UNDEF }}" in question.sparql, (question.name, parameter.name)
