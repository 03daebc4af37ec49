import io
import json
import sys
from pathlib import Path

import pytest

from tonggao.cli import main

TEXT = "澄北市召开防汛会议\n6月17日，市委书记郑远帆出席会议。\n"
KEYS = [
    "id", "title", "date", "persons", "posts", "organizations", "events", "requirements", "concepts", "definitions",
    "concept_relations", "works",
]  # fmt: skip


@pytest.fixture
def readout_file(tmp_path: Path) -> Path:
    """One readout, dated by its name."""
    path = tmp_path / "20240618-3.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_one_object_a_line_with_the_agreed_keys(readout_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extract", str(readout_file)]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    row = json.loads(line)
    assert list(row) == KEYS
    assert (row["id"], row["title"], row["date"]) == ("20240618-3", "澄北市召开防汛会议", "2024-06-18")


def test_offsets_count_in_the_text_that_is_printed(readout_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extract", "--with-text", str(readout_file)]) == 0
    row = json.loads(capsys.readouterr().out)
    assert row["text"] == TEXT
    spans = [(a, b) for kind in KEYS[3:] for claim in row[kind] for a, b in claim["passages"]]
    assert [span for span in spans if not 0 <= span[0] < span[1] <= len(TEXT)] == []


def test_bad_inputs_are_named_and_the_others_extracted(readout_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (readout_file.parent / "empty.txt").touch()
    (readout_file.parent / "gold.json").touch()
    assert main(["extract", str(readout_file.parent), "nowhere.txt"]) == 2
    out, err = capsys.readouterr()
    assert len(out.splitlines()) == 1
    assert err.splitlines() == [
        f"tonggao: {readout_file.parent / 'empty.txt'}: is empty; nothing was read",
        "tonggao: nowhere.txt: no such file or folder; check its name",
        "tonggao: 1 file of another kind left aside",
    ]


def test_a_fault_of_every_line_is_said_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = tmp_path / "table.csv"
    table.write_text("day,words\n" + "2024-06-18,会议\n" * 30, encoding="utf-8")
    assert main(["extract", str(table)]) == 2
    what = 'has no "text"; say what it is called here with --map text=NAME (there is: day, words)'
    assert capsys.readouterr().err == f"tonggao: {table}:1: {what} (29 more lines alike)\n"


def test_standard_input_in_gb18030(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode("gb18030"))))
    assert main(["extract", "-", "--date", "2024-06-18"]) == 0
    row = json.loads(capsys.readouterr().out)
    assert (row["id"], row["title"], row["date"]) == ("stdin", "澄北市召开防汛会议", "2024-06-18")


def test_what_extract_prints_can_be_read_again(readout_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["extract", "--with-text", str(readout_file)])
    first = capsys.readouterr().out
    again = readout_file.with_name("again.jsonl")
    again.write_text(first, encoding="utf-8")
    main(["extract", "--with-text", str(again)])
    assert capsys.readouterr().out == first
