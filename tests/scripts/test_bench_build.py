"""What the benchmark of builds makes of its measurements; what they are depends on the machine and is not tested."""

import json
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest


@pytest.mark.parametrize(("power", "expected"), [(1, 1.0), (2, 2.0), (0, 0.0)])
def test_slope_is_that_of_the_growth(load_script: Callable[[str], ModuleType], power: int, expected: float) -> None:
    seconds = {part: 7 * part**power for part in (0.25, 0.5, 1.0)}
    assert load_script("bench_build").slope(seconds) == pytest.approx(expected)


@pytest.mark.parametrize(("part", "count"), [(0.5, 2), (1.0, 4), (2.5, 10)])
def test_no_text_of_a_repeated_corpus_is_the_duplicate_of_another(
    load_script: Callable[[str], ModuleType], tmp_path: Path, part: float, count: int
) -> None:
    load_script("bench_build").write_part(tmp_path / "part.jsonl", ["甲", "乙", "丙", "丁"], part)
    rows = [json.loads(line) for line in (tmp_path / "part.jsonl").read_text(encoding="utf-8").splitlines()]
    assert len({row["id"] for row in rows}) == len({row["text"] for row in rows}) == len(rows) == count


def test_figure_has_a_point_for_every_size(load_script: Callable[[str], ModuleType]) -> None:
    figure = load_script("growth_figure").figure({0.25: 10.0, 1.0: 30.0}, 5000)
    root = ElementTree.fromstring(figure)
    assert len([one for one in root.iter() if one.tag.endswith("circle")]) == 2
    assert {"1,250", "5,000", "10 s", "30 s"} <= {one.text for one in root.iter()}
