import io
import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

import tonggao
from tonggao.errors import TonggaoError

TEXT = """澄北市召开防汛工作会议
6月17日，澄北市召开防汛工作会议，澄北市委书记郑远帆出席并讲话。
郑远帆强调，要压实防汛责任。"""


@pytest.fixture
def kg(tmp_path: Path) -> Iterator[tonggao.KnowledgeGraph]:
    """The graph of one readout."""
    (tmp_path / "20240618.txt").write_text(TEXT, encoding="utf-8")
    with tonggao.build(tmp_path / "20240618.txt", output=tmp_path / "output") as built:
        yield built


def test_build_opens_what_it_built(kg: tonggao.KnowledgeGraph) -> None:
    assert kg.summary is not None
    assert (kg.summary.readouts, kg.path.name) == (1, "output")


def test_ready_made_questions_take_parameters(kg: tonggao.KnowledgeGraph) -> None:
    assert "郑远帆" in kg.query("person", person="郑远帆").as_text()
    with pytest.raises(TonggaoError, match="did you mean person"):
        kg.query("persons")


def test_own_questions_are_sparql(kg: tonggao.KnowledgeGraph) -> None:
    classes = kg.query("SELECT DISTINCT ?class { <https://w3id.org/tonggao/id/person/郑远帆> a ?class }")
    assert classes.as_dicts() == [{"class": "https://w3id.org/tonggao/ontology#Person"}]


def test_page_opens_on_a_name(kg: tonggao.KnowledgeGraph, tmp_path: Path) -> None:
    assert kg.view(tmp_path / "page.html", focus="郑远帆").focus == "郑远帆"
    assert "郑远帆" in (tmp_path / "page.html").read_text(encoding="utf-8")
    with pytest.raises(TonggaoError, match="nothing in the graph is called 郑远"):
        kg.view(tmp_path / "other.html", focus="郑远")
    assert not (tmp_path / "other.html").exists()


@pytest.mark.parametrize("name", ["graph.ttl", "graph.nq", "graph.graphml"])
def test_export_by_suffix_or_format(kg: tonggao.KnowledgeGraph, tmp_path: Path, name: str) -> None:
    kg.export(tmp_path / name)
    assert "郑远帆".encode() in (tmp_path / name).read_bytes()


def test_export_to_a_stream(kg: tonggao.KnowledgeGraph) -> None:
    stream = io.BytesIO()
    kg.export(stream, "nquads")
    assert "郑远帆".encode() in stream.getvalue()


def test_an_unknown_format_writes_nothing(kg: tonggao.KnowledgeGraph, tmp_path: Path) -> None:
    with pytest.raises(TonggaoError):
        kg.export(tmp_path / "graph.xls")
    assert not (tmp_path / "graph.xls").exists()


def test_rdflib_and_networkx_hold_the_same_person(kg: tonggao.KnowledgeGraph) -> None:
    person = "https://w3id.org/tonggao/id/person/郑远帆"
    assert person in {str(subject) for subject in kg.to_rdflib().subjects()}
    assert person in kg.to_networkx()


def test_a_fresh_graph_keeps_to_the_shapes(kg: tonggao.KnowledgeGraph) -> None:
    assert list(kg.validate()) == []


def test_an_open_graph_stays_as_it_was_while_more_is_built(kg: tonggao.KnowledgeGraph, tmp_path: Path) -> None:
    record = {"id": "2", "text": TEXT.replace("防汛", "抗旱")}
    (tmp_path / "more.jsonl").write_text(json.dumps(record), encoding="utf-8")
    with tonggao.build(tmp_path / "more.jsonl", output=kg.path) as newer:
        assert (len(kg.store.readouts()), len(newer.store.readouts())) == (1, 2)
    with tonggao.open(kg.path) as again:
        assert len(again.store.readouts()) == 2
        assert again.summary is None


def test_a_closed_graph_answers_no_more(kg: tonggao.KnowledgeGraph) -> None:
    kg.close()
    with pytest.raises(TonggaoError, match="is closed"):
        kg.query("person", person="郑远帆")


def test_opening_what_was_never_built_says_how(tmp_path: Path) -> None:
    path = os.fspath(tmp_path / "nowhere")
    with pytest.raises(TonggaoError, match="no such folder; build one with `tonggao build SOURCE…"):
        tonggao.open(path)
