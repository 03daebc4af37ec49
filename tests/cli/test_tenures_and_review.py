"""tenures and review on the command line: tables, CSV, timeline, conflicts; cases and the file they are added to."""

import csv
import io
from pathlib import Path

import pytest

from tonggao.cli import main

TEXTS = {
    "20310103": "柳川市召开会议\n柳川市委书记岳明山主持会议。市长简宁出席。",
    "20310305": "柳川市召开会议\n柳川市委书记岳明山主持会议。",
    "20310401": "柳川市召开会议\n柳川市委书记宋知秋主持会议。",
    "20310601": "柳川市召开会议\n时任柳川市市长简宁回忆说，治水不易。",
    "20310602": "白河学会开会\n白河学会理事林岳讲话。",
    "20310603": "柳川公司开会\n柳川公司经理林岳讲话。",
}


@pytest.fixture
def output(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A graph of a city whose secretary changes, and of two people of one name."""
    days = tmp_path / "days"
    days.mkdir()
    for name, text in TEXTS.items():
        (days / f"{name}.txt").write_text(f"{text}\n", encoding="utf-8")
    main(["build", str(days), "-o", str(tmp_path / "output"), "--jobs", "1"])
    capsys.readouterr()
    return tmp_path / "output"


def said(capsys: pytest.CaptureFixture[str], output: Path, *arguments: str) -> str:
    assert main([*arguments, "--store", str(output)]) == 0
    return capsys.readouterr().out


def test_csv_has_one_spell_a_row(output: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = list(csv.DictReader(io.StringIO(said(capsys, output, "tenures", "--post", "书记", "--format", "csv"))))
    assert [(r["person"], r["in_post_by"], r["until_at_least"], r["attestations"]) for r in rows] == [
        ("宋知秋", "2031-04-01", "2031-04-01", "1"),
        ("岳明山", "2031-01-03", "2031-03-05", "2"),
    ]
    assert [(r["first_readout"], r["last_readout"]) for r in rows] == [
        ("20310401", "20310401"),
        ("20310103", "20310305"),
    ]


def test_table_says_since_when_a_post_is_past(output: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = said(capsys, output, "tenures", "--person", "简宁").splitlines()
    assert lines[0].split() == [
        "person", "post", "place", "in_post_by", "until_at_least", "former_since", "attestations"
    ]  # fmt: skip
    assert [line.split() for line in lines[2:]] == [
        ["简宁", "柳川市人民政府市长", "2031-01-03", "2031-01-03", "2031-06-01", "2"]
    ]


def test_timeline_draws_what_is_attested(output: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = said(capsys, output, "tenures", "--person", "岳明山", "--format", "timeline").splitlines()
    assert lines[0].split() == ["2031-01", "2031-03"]
    assert lines[1].startswith("岳明山 柳川市委书记")
    assert set(lines[1].split()[-1]) == {"█"}


def test_unknown_format_names_the_nearest(output: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tenures", "--format", "timelin", "--store", str(output)]) == 2
    assert "timeline" in capsys.readouterr().err


def test_review_lists_cases_and_adds_them_to_a_file(output: Path, capsys: pytest.CaptureFixture[str]) -> None:
    decisions = output / "decisions.tsv"
    shown = said(capsys, output, "review", "--most", "1", "--write", str(decisions))
    assert "person/林岳\n" in shown
    assert "柳川公司经理【林岳】讲话" in shown
    assert decisions.read_text(encoding="utf-8").count("# different\tperson/林岳") == 1
    assert said(capsys, output, "review", "--most", "0") == ""
