"""Terms are written as Oxigraph writes them, so that stored lines and described lines are the same bytes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import Literal, RdfFormat, parse

from tonggao.describe import terms

SCALARS = st.text(st.characters(exclude_categories=("Cs",)))


def as_oxigraph_writes(term: str) -> str:
    (quad,) = parse(f"<http://a> <http://b> {term} .", format=RdfFormat.N_TRIPLES)
    return str(quad.object)


@given(SCALARS)
def test_any_words_survive_and_are_canonical(words: str) -> None:
    term = terms.text(words)
    (quad,) = parse(f"<http://a> <http://b> {term} .", format=RdfFormat.N_TRIPLES)
    assert quad.object == Literal(words)
    assert as_oxigraph_writes(term) == term


@given(SCALARS)
def test_line_stays_one_line(words: str) -> None:
    assert "\n" not in terms.text(words)
    assert "\r" not in terms.text(words)


@pytest.mark.parametrize(
    ("date", "datatype"),
    [
        ("2018-08-20", "date"),
        ("2018-08", "gYearMonth"),
        ("2018", "gYear"),
    ],
)
def test_date_is_typed_by_its_precision(date: str, datatype: str) -> None:
    assert terms.date(date) == f'"{date}"^^<{terms.XSD}{datatype}>'


@pytest.mark.parametrize("date", ["8月20日", "2018-8-20", "", "2018-08-20T10:00"])
def test_what_is_no_date_stays_a_string(date: str) -> None:
    assert terms.date(date) == f'"{date}"'


@pytest.mark.parametrize(
    "term", [terms.number(12), terms.TRUE, terms.chinese("“名”"), terms.english("a\\b"), terms.web_address('x"> y')]
)
def test_other_terms_are_canonical(term: str) -> None:
    assert as_oxigraph_writes(term) == term
