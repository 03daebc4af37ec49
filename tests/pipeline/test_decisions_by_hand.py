"""Decisions by hand survive rebuilds, take effect without new readouts, and are undone by deleting their line."""

from pathlib import Path

from pyoxigraph import RdfFormat, parse

import tonggao
from tonggao import KnowledgeGraph
from tonggao.describe import BASE

SECRETARY = "6月2日，柳川市委书记岳明山主持柳川市水网建设推进会。"
LINE = "name\tperson/岳明山\t岳山\teditor\t2031-07-01\tas the yearbook has it\n"


def names(graph: KnowledgeGraph) -> set[str]:
    rows = graph.query("posts").as_dicts()
    return {str(row["person"]) for row in rows}


def test_decision_takes_effect_and_is_undone(tmp_path: Path) -> None:
    source, output = tmp_path / "20310603.txt", tmp_path / "output"
    source.write_text(f"柳川推进水网建设\n{SECRETARY}\n", encoding="utf-8")
    with tonggao.build(source, output=output) as graph:
        assert names(graph) == {"岳明山"}
    for text, expected in ((LINE, {"岳山"}), (LINE, {"岳山"}), ("", {"岳明山"})):
        (output / "decisions.tsv").write_text(text, encoding="utf-8")
        with tonggao.build(source, output=output) as graph:
            assert names(graph) == expected


def test_replaced_iri_is_in_the_history_until_it_is_back(tmp_path: Path) -> None:
    source, output = tmp_path / "20310603.txt", tmp_path / "output"
    source.write_text(f"柳川推进水网建设\n{SECRETARY}市长简宁出席。\n", encoding="utf-8")
    tonggao.build(source, output=output).close()
    assert not (output / "history.nq").exists()
    merged = "same\tperson/岳明山\tperson/简宁\teditor\t2031-07-01\tone person\n"
    for text, expected in ((merged, [("person/简宁", "person/岳明山")]), ("", [])):
        (output / "decisions.tsv").write_text(text, encoding="utf-8")
        with tonggao.build(source, output=output) as graph:
            rows = graph.query("SELECT ?a { ?a <http://purl.org/dc/terms/isReplacedBy> ?b }").rows
            assert not rows, "no query sees the history"
        quads = parse(path=str(output / "history.nq"), format=RdfFormat.N_QUADS)
        found = [(str(quad.subject.value), str(quad.object.value)) for quad in quads]
        assert found == [(f"{BASE}{older}", f"{BASE}{newer}") for older, newer in expected]
