"""The benchmark of pages runs and sets its figures side by side; what they are depends on the machine."""

import shutil
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest


@pytest.mark.skipif(
    not (shutil.which("chromium") and shutil.which("chromedriver")), reason="no Chromium with its driver on the PATH"
)
def test_bench_measures_both_pages_and_the_search(load_script: Callable[[str], ModuleType], tmp_path: Path) -> None:
    bench = load_script("bench_pages")
    interactive, empty, searching, writing = bench.measure(tmp_path, 800, 1)
    assert interactive.nodes == 80
    assert min(interactive.ours, interactive.pyvis, interactive.sparing, searching.hits, searching.panel, writing) > 0
    assert 400_000 < empty < 1_000_000
    assert searching.nodes > 700


def test_figures_are_set_beside_pyvis(load_script: Callable[[str], ModuleType]) -> None:
    bench = load_script("bench_pages")
    lines = bench.as_text(bench.Interactive(80, 0.2, 2.0, 1.0), 634_000, bench.Searching(20_000, 30, 150, 18), 5.0)
    assert lines.splitlines()[1:4] == [
        "  tonggao 0.20   pyvis, as it comes 2.00   pyvis / tonggao 10.0",
        "  pyvis with only the lines that tonggao draws 1.00",
        "page without its data: 634 kB",
    ]


def test_invented_readouts_are_the_same_every_time(load_script: Callable[[str], ModuleType]) -> None:
    invented = load_script("invented")
    first, second = list(invented.invented_claims(20)), list(invented.invented_claims(20))
    assert first == second
    assert all(
        readout.text[passage.start : passage.end] == person.name
        for readout, claims in first
        for person in claims.persons
        for passage in person.passages
    )
