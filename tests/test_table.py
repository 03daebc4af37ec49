"""Results as tables: Chinese aligned, nothing of a hostile string alive, standard forms for programs."""

import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import BlankNode, Literal, NamedNode
from wcwidth import wcswidth

from tonggao.table import Table, Term

XSD = "http://www.w3.org/2001/XMLSchema#"


def table(*rows: tuple[Term | None, ...], columns: tuple[str, ...] = ("a", "b")) -> Table:
    return Table(columns, rows, {"http://example.org/": "ex:"})


def test_chinese_takes_two_columns() -> None:
    shown = table((Literal("岳明山"), Literal("书记")), (Literal("ab"), None)).as_text()
    assert shown == "a       b\n──────  ────\n岳明山  书记\nab\n"


def test_long_cells_go_on_below_and_nothing_is_lost() -> None:
    words = "全市各级党组织要把水网精神落到实处" * 3
    lines = table((Literal("岳明山"), Literal(words))).as_text(width=40).splitlines()
    assert max(map(wcswidth, lines)) <= 40
    assert "".join(line[8 if i else 5 :].strip() for i, line in enumerate(lines[2:])) == words


def test_iri_is_shortened_for_the_eye_only() -> None:
    one = table((NamedNode("http://example.org/岳明山"), NamedNode("http://other.org/x")))
    assert "ex:岳明山" in one.as_text()
    assert "http://other.org/x" in one.as_text()
    assert "http://example.org/岳明山" in one.as_csv()


@pytest.mark.parametrize("hostile", ["a\nb", "\x1b[2Ja", "a\u202eb", "\u200ba"])
def test_text_cannot_move_the_cursor(hostile: str) -> None:
    shown = table((Literal(hostile), Literal("c"))).as_text()
    assert len(shown.splitlines()) == 3
    assert not any(character in shown for character in "\x1b\u202e\u200b")


@given(st.lists(st.tuples(st.text(max_size=30), st.text(max_size=30)), max_size=5), st.integers(24, 60))
def test_any_text_keeps_the_columns_straight(rows: list[tuple[str, str]], width: int) -> None:
    shown = table(*((Literal(a), Literal(b)) for a, b in rows)).as_text(width)
    assert all(wcswidth(line) <= width for line in shown.splitlines())


def test_no_rows_still_show_the_columns() -> None:
    assert table().as_text() == "a  b\n─  ─\n"


def test_csv_is_standard() -> None:
    one = table(
        (Literal('他说"是"，\n好', language="zh"), Literal("5", datatype=NamedNode(f"{XSD}integer"))),
        (None, Literal("")),
    )
    assert list(csv.reader(io.StringIO(one.as_csv(), newline=""))) == [["a", "b"], ['他说"是"，\n好', "5"], ["", ""]]


def test_json_is_the_sparql_form() -> None:
    one = table(
        (NamedNode("http://example.org/x"), Literal("名", language="zh")),
        (BlankNode("n"), Literal("5", datatype=NamedNode(f"{XSD}integer"))),
        (None, Literal("words")),
    )
    assert json.loads(one.as_json()) == {
        "head": {"vars": ["a", "b"]},
        "results": {
            "bindings": [
                {"a": {"type": "uri", "value": "http://example.org/x"}, "b": {"type": "literal", "value": "名", "xml:lang": "zh"}},
                {"a": {"type": "bnode", "value": "n"}, "b": {"type": "literal", "value": "5", "datatype": f"{XSD}integer"}},
                {"b": {"type": "literal", "value": "words"}},
            ]
        },
    }  # fmt: skip


def test_rows_as_plain_strings() -> None:
    assert table((NamedNode("http://example.org/x"), None)).as_dicts() == [{"a": "http://example.org/x", "b": None}]
