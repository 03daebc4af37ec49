import json
import subprocess
import sys
from pathlib import Path

import pytest

from tonggao.cli import main
from tonggao.evaluate import KINDS

GOLD = {"persons": [{"name": "郑远帆"}], "posts": [], "organizations": [], "events": [], "requirements": []}


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    """One annotated readout that names nobody the annotation names."""
    (tmp_path / "20240618.txt").write_text("今天天气晴朗。", encoding="utf-8")
    (tmp_path / "20240618.json").write_text(json.dumps(GOLD), encoding="utf-8")
    return tmp_path


def test_table_and_misses(gold: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", str(gold), "--misses", "persons"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "1 readouts"
    assert [line.split()[0] for line in lines[1 : 1 + len(KINDS)]] == list(KINDS)
    assert lines[1] == "persons            P 0.000  R 0.000  F1 0.000   gold    1  found    0"
    assert lines[1 + len(KINDS) :] == ["20240618\tmissed\t郑远帆"]


def test_table_for_machines(gold: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", str(gold), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["persons"]["gold"] == 1


def test_unknown_kind_suggests_the_nearest(gold: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", str(gold), "--misses", "person"]) == 2
    assert capsys.readouterr().err == "tonggao: no kind person; did you mean persons?\n"


@pytest.mark.parametrize("name", ["dev", "local"])
def test_table_is_that_of_the_reference_scorer(
    shared_texts: Path, name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shared = shared_texts / "gold"
    main(["extract", *map(str, sorted((shared / name).glob("*.txt")))])
    facts = tmp_path / "facts.jsonl"
    facts.write_text(capsys.readouterr().out, encoding="utf-8")
    command = [sys.executable, shared / "score.py", shared / name, facts, "--json"]
    reference = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    main(["evaluate", str(shared / name), "--json"])
    assert json.loads(capsys.readouterr().out) == reference
