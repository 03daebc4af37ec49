"""What the ledger keeps of inputs from build to build: faults, what was mended, and what an earlier version wrote."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from tests.pipeline.conftest import ONE_JOB, graph, states

from tonggao.output_folder import OutputFolder
from tonggao.pipeline import Options, build_output
from tonggao.pipeline.ledger import Ledger
from tonggao.pipeline.summary import Remade


def faults(output: Path) -> list[tuple[str, str]]:
    with Ledger(OutputFolder(output).current().ledger, read_only=True) as ledger:
        return [(Path(entry.origin).name, entry.state) for entry in ledger.entries() if entry.id is None]


def test_the_ledger_keeps_what_earlier_sources_could_not_give(folder: Path, tmp_path: Path) -> None:
    output, other = tmp_path / "output", tmp_path / "other.txt"
    (folder / "empty.txt").touch()
    (folder / "table.xlsx").touch()
    other.write_text("澄北市召开林业工作会议\n7月20日，市长司空晓出席林业工作会议。", encoding="utf-8")
    build_output([folder], output, ONE_JOB)
    for sources in ([other], [f"{other.parent}/o*.txt"]):  # changed, then unchanged
        build_output(sources, output, ONE_JOB)
        assert faults(output) == [("empty.txt", "skipped"), ("table.xlsx", "aside")]


@pytest.mark.parametrize("again", ["", "empty.txt", "*.txt"])  # the folder, the file, a pattern
def test_a_fault_that_is_mended_or_gone_is_forgotten(folder: Path, tmp_path: Path, again: str) -> None:
    output = tmp_path / "output"
    (folder / "empty.txt").touch()
    build_output([folder], output, ONE_JOB)
    (folder / "empty.txt").write_text("澄北市召开林业工作会议\n市长司空晓出席。", encoding="utf-8")
    build_output([folder / again], output, ONE_JOB)
    assert faults(output) == []


def test_with_prune_the_ledger_has_this_runs_inputs_alone(folder: Path, tmp_path: Path) -> None:
    output = tmp_path / "output"
    (folder / "empty.txt").touch()
    build_output([folder], output, ONE_JOB)
    build_output([folder / "20240618.txt"], output, Options(jobs=1, prune=True))
    assert states(output) == {"20240618": "unchanged"}


def test_a_ledger_of_an_earlier_version_is_taken_over(folder: Path, tmp_path: Path) -> None:
    output = tmp_path / "output"
    build_output([folder], output, ONE_JOB)
    before, path = graph(output), OutputFolder(output).current().ledger
    with closing(sqlite3.connect(path)) as db:
        db.executescript("ALTER TABLE readouts DROP COLUMN made; ALTER TABLE faults DROP COLUMN seen; DELETE FROM facts")
    assert build_output([folder], output, ONE_JOB).remade == Remade(all=True)
    assert graph(output) == before
