"""A folder of readouts to build from, and what is seen of a build."""

from pathlib import Path

import pytest

import tonggao.pipeline.shards as shards
from tonggao.claims import Claims
from tonggao.extract import extract_claims
from tonggao.output_folder import OutputFolder
from tonggao.pipeline import Options
from tonggao.pipeline.ledger import Ledger
from tonggao.readout import Readout
from tonggao.store import GraphStore

TEXTS = {
    "20240618": "澄北市召开防汛工作会议\n6月17日，澄北市召开防汛工作会议，市委书记郑远帆出席并讲话。",
    "20240702": "郑远帆在河湾镇调研\n7月1日，澄北市委书记郑远帆到河湾镇调研。市长司空晓陪同。",
    "20240715": "澄北市政府召开常务会议\n7月14日，澄北市市长司空晓主持召开市政府常务会议。会议指出，要抓好秋收。",
}
ONE_JOB = Options(jobs=1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with three readouts of one city."""
    path = tmp_path / "readouts"
    path.mkdir()
    for name, text in TEXTS.items():
        (path / f"{name}.txt").write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def extracted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The ids of what is extracted from here on."""
    ids: list[str] = []

    def noted(readout: Readout) -> Claims:
        ids.append(readout.id)
        return extract_claims(readout)

    monkeypatch.setattr(shards, "extract_claims", noted)
    return ids


def graph(output: Path) -> tuple[list[str], bytes, bytes]:
    with GraphStore.open(OutputFolder(output).current().graph, read_only=True) as store:
        quads = sorted(str(quad) for quad in store.quads())
    return quads, (output / "graph.ttl").read_bytes(), (output / "graph.html").read_bytes()


def states(output: Path) -> dict[str, str]:
    with Ledger(OutputFolder(output).current().ledger, read_only=True) as ledger:
        return {entry.id or Path(entry.origin).name: entry.state for entry in ledger.entries()}
