"""The benchmark runs and sets its figures side by side; what they are depends on the machine and is not tested."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]


def test_bench_measures_every_tool() -> None:
    # As a user runs it: each tool is measured in a process of its own, which imports the script by its path.
    run = subprocess.run(
        [sys.executable, "scripts/bench.py", "examples", "--characters", "2000"],
        cwd=ROOT, env={**os.environ, "PYTHONUTF8": "1"}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    first, _, *rows = run.stdout.splitlines()
    assert first.startswith("2,000 characters in 3 readouts")
    assert [row[:24].strip() for row in rows] == ["tonggao, all claims", "jieba.cut", "jieba.posseg.cut", "rjieba.cut"]


def test_table_gives_ratios_to_jieba(load_script: Callable[[str], ModuleType]) -> None:
    bench = load_script("bench")
    measured = {"fast": bench.Measured(0.5, 0.1, None), "jieba.cut": bench.Measured(2.0, 1.0, 99.6)}
    assert bench.as_table(measured, 1_000_000).splitlines()[1:] == [
        "fast                          2,000         4.00      0.10          -",
        "jieba.cut                       500         1.00      1.00        100",
    ]


@pytest.mark.parametrize("characters", [1, 700, 5000])  # part of one text, of several, and more than there are
def test_sample_has_the_length_asked_for(
    load_script: Callable[[str], ModuleType], tmp_path: Path, characters: int
) -> None:
    (tmp_path / "a.txt").write_text("市委召开会议\n" + "会议强调，要抓落实。" * 60, encoding="utf-8")
    (tmp_path / "b.txt").write_text("县委召开会议\n" + "会议要求，要见实效。" * 60, encoding="utf-8")
    bench = load_script("bench")
    texts = bench.sample_texts([tmp_path], characters)
    assert sum(map(len, texts)) == characters
    assert texts == bench.sample_texts([tmp_path], characters)
