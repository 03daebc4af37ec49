"""Decisions by hand survive rebuilds, take effect without new readouts, and are undone by deleting their line."""

from pathlib import Path

import pytest
from pyoxigraph import RdfFormat, parse

import tonggao
from tonggao import KnowledgeGraph
from tonggao.cli import main
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


MISTYPED = (
    ("same\tperson/岳明山\tperson/简宁", ""),
    ("same\tperson/岳明珊\tperson/宋知秋", "no readout tells of person/岳明珊; did you mean person/岳明山?"),
    ("name\torganization/柳川市畏\t柳川", "no readout tells of organization/柳川市畏; did you mean organization/柳川市委?"),
    ("drop\tconcept/治水\t", "no readout tells of concept/治水"),
    ("different\t20310603#person-9-99\tperson/岳明山", "the readout 20310603 has no person-9-99; did you mean"),
    ("different\t20310605#person-9-12\tperson/岳明山", "there is no readout 20310605"),
    ("different\t20310603#person-20-23\tperson/宋知秋", "does not mean person/宋知秋"),
    ("different\t20310603#person-20-23\tperson/岳明山", ""),
    ("drop\torganization/柳川市人民政府\t", ""),
)


def test_decision_that_names_nothing_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source, output = tmp_path / "days", tmp_path / "output"
    source.mkdir()
    (source / "20310603.txt").write_text(f"柳川推进水网建设\n{SECRETARY}市长简宁出席。\n", encoding="utf-8")
    (source / "20310604.md").write_text("柳川开会\n柳川市委书记宋知秋讲话。\n", encoding="utf-8")
    output.mkdir()
    file = output / "decisions.tsv"
    lines = "".join(f"{line}\teditor\t2031-07-01\tsee the yearbook\n" for line, _ in MISTYPED)
    file.write_text(f"# a comment\n{lines}", encoding="utf-8")
    expected = [(f"{file}:{n}: ", says) for n, (_, says) in enumerate(MISTYPED, start=2) if says]
    for command in (["build", str(source), "-o", str(output), "--jobs", "1"], ["review", "--store", str(output)]):
        assert main(command) == 0
        told = [line.removeprefix("tonggao: ") for line in capsys.readouterr().err.splitlines() if str(file) in line]
        assert len(told) == len(expected)
        assert [line for line, (where, says) in zip(told, expected, strict=True) if where not in line or says not in line] == []
