import json
import os
import random
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, parse

from tonggao.claims_file import Claimed, read_claims
from tonggao.describe import BASE
from tonggao.errors import TonggaoError
from tonggao.knowledge_graph import KnowledgeGraph
from tonggao.output_folder import OutputFolder
from tonggao.pipeline import NothingReadError, Options, build_output
from tonggao.store import GraphStore

READOUTS = {
    "20240618": "澄北市召开防汛工作会议\n6月17日，澄北市召开防汛工作会议，市委书记郑远帆出席并讲话。",
    "20240702": "郑远帆在河湾镇调研\n7月1日，澄北市委书记郑远帆到河湾镇调研。市长司空晓陪同。",
    "20240715": "澄北市政府召开常务会议\n7月14日，澄北市市长司空晓主持召开市政府常务会议。会议指出，要抓好秋收。",
}


@pytest.fixture
def sources(tmp_path: Path) -> list[Path]:
    """Three readouts of one city, a file each."""
    paths = []
    for name, text in READOUTS.items():
        paths.append(tmp_path / f"{name}.txt")
        paths[-1].write_text(text, encoding="utf-8")
    return paths


def ids(output: Path) -> list[str]:
    return [readout.id for readout, _ in read_claims(OutputFolder(output).current().claims)]


def quads(output: Path) -> list[str]:
    with GraphStore.open(OutputFolder(output).current().graph, read_only=True) as store:
        return sorted(str(quad) for quad in store.quads())


def test_folder_holds_graph_and_pages(sources: list[Path], tmp_path: Path) -> None:
    summary = build_output(sources, tmp_path / "output")
    assert sorted(path.name for path in (tmp_path / "output").iterdir()) == [
        "graph.html",
        "graph.ttl",
        "reading",
        "store",
    ]
    assert (summary.readouts, summary.read, summary.skipped, summary.duplicates) == (3, 3, (), ())
    assert ids(tmp_path / "output") == sorted(READOUTS)
    titles = {quad.object.value for quad in parse(path=str(tmp_path / "output" / "graph.ttl")) if is_title(quad)}
    assert titles == {text.split("\n")[0] for text in READOUTS.values()}


def is_title(quad: Quad) -> bool:
    return isinstance(quad.predicate, NamedNode) and quad.predicate.value == "http://purl.org/dc/terms/title"


def test_summary_counts_what_is_no_readout(sources: list[Path], tmp_path: Path) -> None:
    (tmp_path / "abroad.txt").write_text("国际联播快讯\n奥多·林德要求各方立即停火。", encoding="utf-8")
    summary = build_output([tmp_path], tmp_path / "output")
    assert summary.left_alone == {"news from abroad": 1}
    assert "  no readout, left alone: news from abroad 1" in summary.as_text().splitlines()
    assert not any(kind.startswith("no readout") for kind in summary.claims)
    (tmp_path / "abroad.txt").write_text("云州市委召开会议\n云州市委召开会议，研究防汛工作。", encoding="utf-8")
    assert build_output([tmp_path], tmp_path / "output").left_alone == {}


def test_summary_counts_and_says_what_was_skipped(sources: list[Path], tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    (tmp_path / "notes.xlsx").touch()
    (tmp_path / "twin.txt").write_text(READOUTS["20240618"], encoding="utf-8")
    lines = build_output([tmp_path], tmp_path / "output").as_text().splitlines()
    assert lines[0].startswith(f"{tmp_path / 'output'}: readouts 3 (read now 4) · claims ")
    assert lines[1].startswith("  persons ")
    assert lines[2:] == [
        "  same text: twin is 20240618",
        "  skipped 1: is empty",
        "  left aside 1 files of other kinds",
        f"  {tmp_path / 'output' / 'graph.ttl'}",
        f"  {tmp_path / 'output' / 'graph.html'}",
        f"  {tmp_path / 'output' / 'reading' / 'index.html'}",
    ]


def test_many_readouts_get_pages_of_their_own_on_request_and_keep_them(
    sources: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tonggao.pipeline.run._MOST_TO_READ", 2)
    output = tmp_path / "output"
    build_output(sources[:2], output)
    assert (output / "reading" / "index.html").exists()
    build_output(sources, tmp_path / "other")
    assert not (tmp_path / "other" / "reading").exists()
    build_output(sources, tmp_path / "asked", Options(reading=True))
    assert len(list((tmp_path / "asked" / "reading").glob("*.html"))) == 4
    build_output(sources, output)  # more than two now: what is there is kept up to date
    assert len(list((output / "reading").glob("*.html"))) == 4


@pytest.mark.parametrize("shard", [300, 3])  # a first Turtle is written from the shards' own lines
def test_turtle_of_a_build_is_what_export_gives(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, shard: int) -> None:
    monkeypatch.setattr("tonggao.pipeline.shards._READOUTS", shard)
    ids = ["a/1", "a-1", "a.1", "a", "a 1", "甲/1", "甲", "甲-1"]  # their IRIs come in another order
    rows = [{"id": id_, "text": f"{READOUTS['20240618']}第{number}次。"} for number, id_ in enumerate(ids)]
    rows.append({"id": "z", "text": rows[2]["text"]})  # a duplicate, which leaves its id
    (tmp_path / "x.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    build_output([tmp_path / "x.jsonl"], tmp_path / "output")
    with KnowledgeGraph(tmp_path / "output") as kg:
        kg.export(tmp_path / "exported.ttl")
    assert (tmp_path / "output" / "graph.ttl").read_bytes() == (tmp_path / "exported.ttl").read_bytes()


@pytest.mark.parametrize("seed", ["0", "2", "4242"])
def test_same_readouts_same_bytes_in_any_order_and_hash_seed(tmp_path: Path, seed: str) -> None:
    samples = sorted((Path(__file__).parents[2] / "examples").glob("*.txt"))  # rich in claims on the same words
    samples.append(tmp_path / "two-rules.txt")  # one definition that two rules find
    samples[-1].write_text("要闻\n郑远帆指出，中国式现代化是人与自然和谐共生的现代化。", encoding="utf-8")
    build_output(samples, tmp_path / "one")
    shuffled = random.Random(seed).sample(samples, len(samples))
    command = [sys.executable, "-m", "tonggao", "build", "-o", str(tmp_path / "other"), *map(str, shuffled)]
    subprocess.run(command, check=True, env={**os.environ, "PYTHONHASHSEED": seed})
    for name in ("graph.ttl", "graph.html"):
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "other" / name).read_bytes()
    assert quads(tmp_path / "one") == quads(tmp_path / "other")


def test_adding_gives_what_building_at_once_gives(sources: list[Path], tmp_path: Path) -> None:
    build_output(sources, tmp_path / "at-once")
    build_output(sources[1:], tmp_path / "added")
    summary = build_output(sources[:1], tmp_path / "added")
    assert (summary.readouts, summary.read) == (3, 1)
    assert quads(tmp_path / "added") == quads(tmp_path / "at-once")
    assert (tmp_path / "added" / "graph.ttl").read_bytes() == (tmp_path / "at-once" / "graph.ttl").read_bytes()


def test_a_changed_readout_replaces_the_one_before(sources: list[Path], tmp_path: Path) -> None:
    output = tmp_path / "output"
    build_output(sources, output)
    sources[0].write_text("澄北市召开抗旱工作会议\n6月17日，澄北市召开抗旱工作会议。", encoding="utf-8")
    build_output(sources[:1], output)
    assert ids(output) == sorted(READOUTS)
    assert [quad for quad in quads(output) if "防汛" in quad] == []


def test_of_one_text_the_smallest_id_is_the_readout_whenever_it_comes(sources: list[Path], tmp_path: Path) -> None:
    output, twin = tmp_path / "output", tmp_path / "00.txt"
    twin.write_text(READOUTS["20240618"], encoding="utf-8")
    build_output(sources, output)
    summary = build_output([twin], output)
    assert (summary.readouts, summary.duplicates) == (3, (("20240618", "00"),))
    with GraphStore.open(OutputFolder(output).current().graph, read_only=True) as store:
        assert store.readouts() == [f"{BASE}readout/{id_}" for id_ in ("00", "20240702", "20240715")]


@pytest.mark.parametrize("names", [["00", "9"], ["9", "00"], ["00"], []])
def test_a_readout_says_where_else_its_text_was_found(sources: list[Path], tmp_path: Path, names: list[str]) -> None:
    output = tmp_path / "output"
    build_output(sources, output)
    for name in names:
        (tmp_path / f"{name}.txt").write_text(READOUTS["20240618"], encoding="utf-8")
        build_output([tmp_path / f"{name}.txt"], output)
    first, *others = sorted(["20240618", *names])
    lines = [quad for quad in quads(output) if "alsoFoundAs" in quad]
    assert [line.split(" ")[0] for line in lines] == [f"<{BASE}readout/{first}>"] * len(others)
    assert [line.split('"')[1] for line in lines] == others
    assert (output / "graph.ttl").read_text(encoding="utf-8").count("alsoFoundAs") == bool(others)


def test_nothing_read_builds_nothing(tmp_path: Path) -> None:
    with pytest.raises(NothingReadError, match="no readout could be read, so no graph was built") as caught:
        build_output([tmp_path / "gone.txt"], tmp_path / "output")
    assert [skipped.reason for skipped in caught.value.skipped] == ["no such file or folder; check its name"]
    assert list(tmp_path.iterdir()) == []


class _StoppedError(Exception):
    pass


def stop_linking(items: Iterable[Claimed], what: str) -> Iterable[Claimed]:
    """Progress of a build that is interrupted while it links its second readout."""
    for number, item in enumerate(items):
        if what == "readouts linked" and number == 1:
            raise _StoppedError
        yield item


def test_an_interrupted_build_changes_nothing(sources: list[Path], tmp_path: Path) -> None:
    output = tmp_path / "output"
    build_output(sources[:1], output)
    before, generation = seen(output), OutputFolder(output).current()
    with pytest.raises(_StoppedError):
        build_output(sources, output, progress=stop_linking)
    assert (seen(output), OutputFolder(output).current()) == (before, generation)


def seen(output: Path) -> dict[Path, bytes]:
    """All files of an output folder but the shards that wait for the next build."""
    return {path: path.read_bytes() for path in output.rglob("*") if path.is_file() and path.parent.name != "shards"}


def test_readers_of_the_last_graph_are_not_disturbed(sources: list[Path], tmp_path: Path) -> None:
    output = tmp_path / "output"
    build_output(sources[:1], output)
    with GraphStore.open(OutputFolder(output).current().graph, read_only=True) as store:
        build_output(sources, output)
        assert len(store.readouts()) == 1


@pytest.mark.parametrize("base", ["https://example.org/id/", "http://澄北.example/甲/"])
def test_iris_begin_with_the_base(sources: list[Path], tmp_path: Path, base: str) -> None:
    build_output(sources[:1], tmp_path / "output", Options(base=base))
    assert OutputFolder(tmp_path / "output").current().base == base
    graphs = {quad.split(" <")[-1] for quad in quads(tmp_path / "output")}
    assert [graph for graph in graphs if not graph.startswith(base)] == []


@pytest.mark.parametrize(
    "base",
    [
        "example.org/",
        "https://example.org",
        "https://example.org/a b/",
        "https://x/>/",
        "https://x/#",
        "https://[x/",
        "",
    ],
)
def test_a_base_that_makes_no_iris_is_refused(sources: list[Path], tmp_path: Path, base: str) -> None:
    with pytest.raises(TonggaoError, match="is no base for IRIs; write an absolute one that ends in /"):
        build_output(sources, tmp_path / "output", Options(base=base))
    assert not (tmp_path / "output").exists()


HOSTILE = (
    '</script><script>alert(1)</script>"\'\\ href="javascript:alert(1)" {{7*7}} ${x}\n'
    "会议\x00由<b>郑远帆</b>主持\ud800。"
)


def test_hostile_text_is_kept_as_inert_text(tmp_path: Path) -> None:
    path = tmp_path / "hostile.txt"
    path.write_bytes(HOSTILE.encode("utf-8", "surrogatepass"))
    build_output([path], tmp_path / "output")
    stored = HOSTILE.replace("\x00", "\ufffd").replace("\ud800", "\ufffd")
    literals = {
        quad.object.value
        for quad in parse(path=str(tmp_path / "output" / "graph.ttl"), format=RdfFormat.TURTLE)
        if isinstance(quad.object, Literal)
    }
    assert {stored, stored.split("\n")[0]} <= literals
    page = (tmp_path / "output" / "graph.html").read_text(encoding="utf-8")
    assert "<script>alert(1)" not in page
    assert "<b>郑远帆" not in page
