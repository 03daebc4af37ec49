"""Building again over what was built: only what changed is extracted, and the graph is as if built at once."""

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.pipeline.conftest import ONE_JOB, TEXTS, graph, states

import tonggao.pipeline.shards as shards
from tonggao.claims import Claims
from tonggao.errors import TonggaoError
from tonggao.extract import extract_claims
from tonggao.output_folder import OutputFolder
from tonggao.pipeline import BuildSummary, Options, build_output
from tonggao.pipeline.summary import Remade
from tonggao.readout import Readout


def test_unchanged_sources_extract_and_rewrite_nothing(folder: Path, tmp_path: Path, extracted: list[str]) -> None:
    output = tmp_path / "output"
    build_output([folder], output, ONE_JOB)
    before, generation = graph(output), OutputFolder(output).current()
    written = {path: path.stat().st_mtime_ns for path in generation.graph.rglob("*")}
    extracted.clear()
    summary = build_output([folder], output, ONE_JOB)
    assert (summary.read, summary.unchanged, summary.readouts, extracted) == (0, 3, 3, [])
    assert (OutputFolder(output).current(), graph(output)) == (generation, before)
    assert {path: path.stat().st_mtime_ns for path in generation.graph.rglob("*")} == written
    assert states(output) == dict.fromkeys(TEXTS, "unchanged")


def change_text(folder: Path) -> None:
    (folder / "20240618.txt").write_text(
        "澄北市召开抗旱工作会议\n6月17日，市长林望舒出席抗旱工作会议。", encoding="utf-8"
    )


def add_text(folder: Path) -> None:
    (folder / "20240719.txt").write_text("澄北市召开秋收工作会议\n7月18日，市长司空晓出席。", encoding="utf-8")


def add_twin_before(folder: Path) -> None:
    shutil.copy(folder / "20240702.txt", folder / "00.txt")


def add_twin_after(folder: Path) -> None:
    shutil.copy(folder / "20240702.txt", folder / "9.txt")


def remove_text(folder: Path) -> None:
    (folder / "20240702.txt").unlink()


def rename_text(folder: Path) -> None:
    (folder / "20240702.txt").rename(folder / "20240702-新.txt")


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ([change_text], ["20240618"]),
        ([add_text], ["20240719"]),
        ([add_twin_before], ["00"]),
        ([add_twin_after], ["9"]),
        ([remove_text], []),
        ([rename_text], ["20240702-新"]),
        ([change_text, add_text, remove_text], ["20240618", "20240719"]),
    ],
)
def test_a_build_after_changes_gives_what_building_at_once_gives(
    folder: Path, tmp_path: Path, extracted: list[str], changes: list[Callable[[Path], None]], expected: list[str]
) -> None:
    build_output([folder], tmp_path / "again", ONE_JOB)
    for change in changes:
        change(folder)
    extracted.clear()
    build_output([folder], tmp_path / "again", Options(jobs=1, prune=True))
    assert extracted == expected
    build_output([folder], tmp_path / "at-once", ONE_JOB)
    assert graph(tmp_path / "again") == graph(tmp_path / "at-once")


DECISIONS = ("", "same\tperson/郑远帆\tperson/司空晓", "name\tperson/司空晓\t司空", "drop\tperson/林望舒\t")


@pytest.mark.parametrize("seed", range(3))
def test_any_history_of_builds_gives_what_building_at_once_gives(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    folder, again, at_once = tmp_path / "readouts", tmp_path / "again", tmp_path / "at-once"
    for output in (folder, at_once):
        output.mkdir()
    texts = [*TEXTS.values(), TEXTS["20240702"], "澄北市召开抗旱会议\n6月17日，市长林望舒、市委书记郑远帆出席抗旱会议。"]
    for _ in range(5):
        for name in chance.sample("abcdef", 2):
            (folder / f"{name}.txt").write_text(chance.choice(texts), encoding="utf-8")
        for path in sorted(folder.glob("*.txt"))[3:]:
            if chance.random() < 0.3:
                path.unlink()
        decided = f"{line}\teditor\t2024-08-01\tso\n" if (line := chance.choice(DECISIONS)) else ""
        if (again / "store").exists():
            (again / "decisions.tsv").write_text(decided, encoding="utf-8")
        build_output([folder], again, Options(jobs=1, prune=True))
    (at_once / "decisions.tsv").write_text(decided, encoding="utf-8")
    build_output([folder], at_once, ONE_JOB)
    assert graph(again) == graph(at_once)


@pytest.mark.parametrize("spoil", [lambda path: path.unlink(), lambda path: path.write_bytes(b"# mine\n" + path.read_bytes())])
def test_a_turtle_file_that_is_not_as_it_was_written_is_made_anew(
    folder: Path, tmp_path: Path, spoil: Callable[[Path], None]
) -> None:
    build_output([folder], tmp_path / "again", ONE_JOB)
    spoil(tmp_path / "again" / "graph.ttl")
    add_text(folder)
    build_output([folder], tmp_path / "again", ONE_JOB)
    build_output([folder], tmp_path / "at-once", ONE_JOB)
    assert graph(tmp_path / "again") == graph(tmp_path / "at-once")


@pytest.mark.parametrize("kept", ["identity", "lines"])
def test_what_is_kept_of_entities_and_is_gone_is_named(folder: Path, tmp_path: Path, kept: str) -> None:
    output = tmp_path / "output"
    build_output([folder], output, ONE_JOB)
    before = graph(output)
    path: Path = getattr(OutputFolder(output).current(), kept)
    path.unlink()
    add_text(folder)
    with pytest.raises(TonggaoError, match=f"{path.name}: is missing; delete the folder `store`"):
        build_output([folder], output, ONE_JOB)
    assert graph(output) == before


def test_a_twin_takes_the_place_of_a_readout_that_is_gone(folder: Path, tmp_path: Path) -> None:
    add_twin_after(folder)
    build_output([folder], tmp_path / "again", ONE_JOB)
    assert states(tmp_path / "again")["9"] == "duplicate"
    remove_text(folder)
    build_output([folder], tmp_path / "again", Options(jobs=1, prune=True))
    build_output([folder], tmp_path / "at-once", ONE_JOB)
    assert graph(tmp_path / "again") == graph(tmp_path / "at-once")


def test_without_prune_what_is_gone_stays_and_is_listed(folder: Path, tmp_path: Path) -> None:
    output = tmp_path / "output"
    build_output([folder], output, ONE_JOB)
    before = graph(output)
    remove_text(folder)
    assert build_output([folder], output, ONE_JOB).removed == 0
    assert (graph(output), states(output)["20240702"]) == (before, "kept")


def test_entities_that_nothing_supports_disappear(folder: Path, tmp_path: Path) -> None:
    output = tmp_path / "output"
    build_output([folder], output, ONE_JOB)
    remove_text(folder)
    (folder / "20240715.txt").unlink()
    summary = build_output([folder], output, Options(jobs=1, prune=True))
    assert summary.removed == 2
    assert [quad for quad in graph(output)[0] if "司空晓" in quad or "河湾镇" in quad] == []


def test_prune_spares_what_lies_under_an_input_that_cannot_be_read(folder: Path, tmp_path: Path) -> None:
    output = tmp_path / "output"
    build_output([folder], output, ONE_JOB)
    (folder / "20240702.txt").write_bytes(b"\x80\x80")
    summary = build_output([folder], output, Options(jobs=1, prune=True))
    assert (summary.removed, summary.readouts) == (0, 3)


@pytest.mark.parametrize("again", [[], ["20240618.txt"]])  # what is not read this time is extracted from what is kept
def test_another_version_extracts_all_anew_and_says_so(
    folder: Path, tmp_path: Path, extracted: list[str], monkeypatch: pytest.MonkeyPatch, again: list[str]
) -> None:
    output = tmp_path / "output"
    build_output([folder], output, ONE_JOB)
    before = graph(output)
    monkeypatch.setattr("tonggao.pipeline.anew.rules_version", lambda: "another")
    extracted.clear()
    summary = build_output([folder / name for name in again] or [folder], output, ONE_JOB)
    assert (sorted(extracted), summary.remade, summary.read) == (sorted(TEXTS), Remade(all=True), 3)
    assert "all were extracted anew" in summary.as_text()
    assert graph(output) == before


def test_a_readout_that_breaks_a_rule_fails_alone(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(readout: Readout) -> Claims:
        if readout.id == "20240702":
            raise IndexError("no such\nsentence")
        return extract_claims(readout)

    output = tmp_path / "output"
    with monkeypatch.context() as patched:
        patched.setattr(shards, "extract_claims", broken)
        summary = build_output([folder], output, ONE_JOB)
    assert list(map(str, summary.skipped)) == [
        f"{folder / '20240702.txt'}: could not be extracted (IndexError: no such sentence)"
    ]
    assert states(output) == {"20240618": "read", "20240702": "failed", "20240715": "read"}
    build_output([folder], output, ONE_JOB)  # tried again, and well this time
    assert states(output) == {"20240618": "unchanged", "20240702": "read", "20240715": "unchanged"}


def test_a_pool_of_processes_gives_what_one_gives(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def totals(summary: BuildSummary) -> tuple[int, dict[str, int]]:
        return summary.readouts, summary.claims

    one = build_output([folder], tmp_path / "one", ONE_JOB)
    monkeypatch.setattr(shards, "_READOUTS", 1)
    two = build_output([folder], tmp_path / "two", Options(jobs=2))
    assert totals(one) == totals(two)
    assert graph(tmp_path / "one") == graph(tmp_path / "two")


def test_other_ways_to_tell_entities_apart_extract_nothing(
    folder: Path, tmp_path: Path, extracted: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    output = tmp_path / "output"
    build_output([folder], output, ONE_JOB)
    generation = OutputFolder(output).current()
    monkeypatch.setattr("tonggao.pipeline.anew.linking_version", lambda: "another")
    extracted.clear()
    build_output([folder], output, ONE_JOB)
    assert (extracted, OutputFolder(output).current() != generation) == ([], True)  # but the links are made anew
    again = OutputFolder(output).current()
    build_output([folder], output, ONE_JOB)
    assert OutputFolder(output).current() == again
