"""The benchmark of adding the last file: it compares the two graphs and times every step; the seconds are not tested."""

from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest


def test_every_step_is_timed_and_both_graphs_are_one(
    load_script: Callable[[str], ModuleType], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for day in (17, 18):
        text = f"澄北市召开会议\n6月{day}日，澄北市召开防汛工作会议，市委书记郑远帆出席并讲话。"
        (tmp_path / f"202406{day}.txt").write_text(text, encoding="utf-8")
    bench = load_script("bench_day")
    assert bench.main([str(tmp_path)]) == 0
    rows = [line.split() for line in capsys.readouterr().out.splitlines()[1:]]
    assert [" ".join(row[2:-2]) for row in rows] == [*bench.STEPS, "all"]
    assert {tuple(row[:2]) for row in rows} == {("2", "2")}


def test_graphs_that_differ_are_told(
    load_script: Callable[[str], ModuleType], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = load_script("bench_day")
    monkeypatch.setattr(bench, "FILES", ("graph.ttl", "store/lock", "store/current"))  # the last numbers the builds
    files = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for number, path in enumerate(files):
        path.write_text(f"澄北市召开会议\n6月1{number}日，澄北市召开防汛工作会议。", encoding="utf-8")
    with pytest.raises(SystemExit, match="store/current of the graph that was added to differs"):
        bench.measure(files, tmp_path / "out")
