import json
from pathlib import Path

import pytest

from tonggao.cli import main

TEXT = "澄北市召开防汛工作会议\n市委书记郑远帆出席澄北市防汛工作会议。"


@pytest.fixture
def folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A graph built in ``output`` of eight days of ten, one of them twice, beside an empty file."""
    days = tmp_path / "days"
    days.mkdir()
    for day in (1, 2, 3, 5, 6, 7, 8, 10):
        (days / f"202406{day:02}.txt").write_text(f"{TEXT}第{day}次。", encoding="utf-8")
    (days / "twin.txt").write_text(f"{TEXT}第1次。", encoding="utf-8")
    (days / "empty.txt").touch()
    (days / "table.xlsx").touch()
    main(["build", str(days), "-o", str(tmp_path / "output"), "--jobs", "1"])
    capsys.readouterr()
    return tmp_path


def status(folder: Path, capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(["status", "--store", str(folder / "output"), *arguments]) == 0
    return capsys.readouterr().out


def test_status_counts_inputs_and_names_missing_days(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first, *rest = status(folder, capsys).splitlines()
    assert first.startswith(f"{folder / 'output'}: readouts 8 · claims ")
    assert rest == [
        "  inputs: read 8 · duplicate 1 · skipped 1 · aside 1",
        "  skipped 1: is empty",
        "  daily series: 8 days from 2024-06-01 to 2024-06-10, missing 2: 2024-06-04, 2024-06-09",
    ]


def test_list_names_every_input_with_its_reason(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = [line.split("\t") for line in status(folder, capsys, "--list").splitlines()]
    days = folder / "days"
    assert len(rows) == 11
    assert rows[0] == ["read", str(days / "20240601.txt"), "20240601", ""]
    assert rows[-3:] == [
        ["skipped", str(days / "empty.txt"), "", "is empty; nothing was read"],
        ["aside", str(days / "table.xlsx"), "", rows[-2][3]],
        ["duplicate", str(days / "twin.txt"), "twin", "same text as 20240601"],
    ]


def test_json_is_for_programs(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    whole = json.loads(status(folder, capsys, "--format", "json"))
    assert whole["inputs"]["duplicate"] == 1
    assert whole["series"][0]["missing"] == ["2024-06-04", "2024-06-09"]
    rows = [json.loads(line) for line in status(folder, capsys, "--list", "--format", "json").splitlines()]
    assert rows[0]["state"] == "read"


def test_status_of_no_graph_says_how_to_build_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["status", "--store", str(tmp_path)]) == 2
    assert "no graph in it; build one with `tonggao build" in capsys.readouterr().err
