"""The attacks on a server run and are survived; the whole of them takes minutes and is for the hand."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_quick_attacks_are_survived() -> None:
    run = subprocess.run(
        [sys.executable, "scripts/stress_serve.py", "--rounds", "1", "--quick"],
        cwd=ROOT, env={**os.environ, "PYTHONUTF8": "1"}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert run.returncode == 0, run.stdout + run.stderr
    *table, last = run.stdout.splitlines()
    assert table[0].split() == ["attack", "tried", "right", "alive", "s", "statuses"]
    assert len(table) > 8
    assert "server alive" in last
