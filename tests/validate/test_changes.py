"""Only what changed since it was found sound is looked at again."""

from pathlib import Path

import pytest

from tonggao.cli import main
from tonggao.describe.iris import readout_iri
from tonggao.knowledge_graph import KnowledgeGraph
from tonggao.store import GraphStore
from tonggao.validate.record import Record

TEXT = "{day}日，澄北市召开防汛工作会议，澄北市委书记郑远帆出席并讲话。郑远帆强调，要压实防汛责任。"


@pytest.fixture
def output(tmp_path: Path) -> Path:
    """The output folder of two readouts."""
    for day in (17, 18):
        (tmp_path / f"202406{day}.txt").write_text(TEXT.format(day=day), encoding="utf-8")
    build(tmp_path)
    return tmp_path / "output"


def build(folder: Path) -> None:
    assert main(["build", str(folder), "-o", str(folder / "output")]) == 0


def checked(output: Path, *, everything: bool = False) -> int:
    with KnowledgeGraph(output) as kg:
        validation = kg.validate(everything=everything)
        assert list(validation) == []
        assert validation.graphs == 3
        return validation.checked


def test_sound_graphs_are_not_looked_at_again(output: Path) -> None:
    assert [checked(output), checked(output), checked(output, everything=True)] == [3, 0, 3]


def test_changed_readout_is_looked_at_with_the_entities(output: Path) -> None:
    checked(output)
    (output.parent / "20240618.txt").write_text(TEXT.format(day=18) + "要备足物资。", encoding="utf-8")
    build(output.parent)
    assert [checked(output), checked(output)] == [2, 0]


def test_unsound_graph_is_looked_at_until_it_is_mended(output: Path) -> None:
    checked(output)
    with KnowledgeGraph(output) as kg:
        broken = kg.path / "store"
        graph = next(broken.glob("0*/graph"))
    with GraphStore.open(graph) as store:
        iri = readout_iri("20240617")
        lines = [f"{quad} .\n" for quad in store.quads(iri) if not quad.predicate.value.endswith("#rule")]
        store.replace_readouts({iri: lines})
    with KnowledgeGraph(output) as kg:
        assert list(kg.validate(everything=False)) == []  # nothing was built: it takes --all to see it
        assert {finding.readout for finding in kg.validate()} == {"20240617"}
        again = kg.validate(everything=False)
        assert again.checked == 1
        assert {finding.readout for finding in again} == {"20240617"}


def test_other_shapes_have_everything_looked_at(output: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    checked(output)
    other = output.parent / "shapes.ttl"
    other.write_text("# other shapes", encoding="utf-8")
    monkeypatch.setattr("tonggao.validate.record.ontology_file", lambda name: other)
    assert checked(output) == 3


def test_record_that_cannot_be_used_means_everything(output: Path) -> None:
    (output / "store" / "sound.sqlite").write_bytes(b"no database" * 100)
    assert [checked(output), checked(output)] == [3, 3]
    assert Record(output / "gone" / "sound.sqlite").changed({"g": "s"}) == ["g"]
