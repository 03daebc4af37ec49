"""Shards in a storage that fsspec reaches: the same graph, taken up after a stop, nothing left behind."""

from pathlib import Path

import pytest

import tonggao.pipeline.shards as shards
from tonggao.claims import Claims
from tonggao.errors import TonggaoError
from tonggao.extract import extract_claims
from tonggao.pipeline import Options, build_output
from tonggao.readout import Readout

fsspec = pytest.importorskip("fsspec")

SHARED = "memory://tonggao/shards"
TEXT = "澄北市召开第{}次防汛会议\n6月17日，澄北市召开防汛会议，市委书记郑远帆出席并讲话。"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Six readouts, in shards of two."""
    path = tmp_path / "readouts"
    path.mkdir()
    for number in range(6):
        (path / f"{number}.txt").write_text(TEXT.format(number), encoding="utf-8")
    return path


def files() -> list[str]:
    system = fsspec.filesystem("memory")
    return [Path(name).name for name in system.find("/tonggao/shards")]


def test_graph_is_the_same_and_nothing_stays_there(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shards, "_READOUTS", 2)
    build_output([folder], tmp_path / "here", Options(jobs=1))
    build_output([folder], tmp_path / "there", Options(jobs=1, shared=SHARED))
    for name in ("graph.ttl", "graph.html"):
        assert (tmp_path / "there" / name).read_bytes() == (tmp_path / "here" / name).read_bytes()
    assert files() == []


def test_what_was_done_before_a_stop_is_taken_up(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    extracted: list[str] = []
    stops = iter([KeyboardInterrupt])

    def noted(readout: Readout) -> Claims:
        if readout.id == "5" and (stop := next(stops, None)):
            raise stop
        extracted.append(readout.id)
        return extract_claims(readout)

    monkeypatch.setattr(shards, "_READOUTS", 2)
    monkeypatch.setattr(shards, "extract_claims", noted)
    with pytest.raises(KeyboardInterrupt):
        build_output([folder], tmp_path / "output", Options(jobs=1, shared=SHARED))
    assert len(files()) == 2 * 5  # of each shard that was done its claims, what it says of whom, quads, Turtle and marker
    extracted.clear()
    build_output([folder], tmp_path / "output", Options(jobs=1, shared=SHARED))
    assert (extracted, files()) == (["4", "5"], [])


@pytest.mark.parametrize("url", ["nosuch://place/shards", "file:///dev/null/shards"])
def test_a_storage_that_cannot_be_used_is_one_line(folder: Path, tmp_path: Path, url: str) -> None:
    with pytest.raises(TonggaoError, match=f"{url}.*: cannot be used .*; check the address and who may write there"):
        build_output([folder], tmp_path / "output", Options(jobs=1, shared=url))
    assert not (tmp_path / "output").exists()
