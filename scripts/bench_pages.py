#!/usr/bin/env python3
"""Print how soon pages can be used, in headless Chromium, beside plain pyvis output of the same graph in the same run.

python3 scripts/bench_pages.py

Needs Chromium and its driver. Absolute times are the machine's; the column to trust is the ratio to pyvis.
"""

from __future__ import annotations

import argparse
import importlib.util
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from chromium import HEADLESS, find_chromium, find_driver
from environment import ROOT, ensure

if TYPE_CHECKING:
    from selenium.webdriver import Chrome

NODES = 20_000
ROUNDS = 5
_BROWSER = (
    *HEADLESS,
    "--host-resolver-rules=MAP * ~NOTFOUND",  # pyvis asks a CDN: here it is told at once that there is none
    "--window-size=1360,860",
)
# Drawn, and free to answer: two frames after the page says it is ready. pyvis is when its layout has settled enough to
# be shown, which is when vis-network takes its loading bar away.
_OURS = "document.documentElement.dataset.ready === 'yes'"
_PYVIS = "typeof network !== 'undefined' && network.physics.ready === true && network.physics.stabilized === true"
_READY = """
const done = arguments[arguments.length - 1];
const look = () => (%s) ? requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now())))
                        : setTimeout(look, 10);
look();
"""
# From the last letter typed to the panel that is painted.
_SEARCH = """
const done = arguments[arguments.length - 1];
const box = document.getElementById("search-box");
box.focus();
box.value = arguments[0].slice(0, -1);
box.dispatchEvent(new InputEvent("input", { bubbles: true }));
requestAnimationFrame(() => {
  const begun = performance.now();
  box.value = arguments[0];
  box.dispatchEvent(new InputEvent("input", { bubbles: true }));
  const hits = performance.now();
  box.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
  requestAnimationFrame(() => requestAnimationFrame(() =>
    done([hits - begun, performance.now() - begun, document.querySelector("#panel h2").textContent])));
});
"""


class Interactive(NamedTuple):
    """Seconds until pages of one graph can be used, in the median, and how many nodes all of them draw.

    ``pyvis`` draws every relation between the nodes, as ours holds them; ``sparing`` only the lines that ours draws.
    """

    nodes: int
    ours: float
    pyvis: float
    sparing: float


class Searching(NamedTuple):
    """Milliseconds from the last letter to the hits and to the panel, the worst of all searches."""

    nodes: int
    hits: float
    panel: float
    searches: int


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures; in ``.venv`` where tonggao or selenium is not installed for the Python that runs this."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if not all(importlib.util.find_spec(name) for name in ("tonggao", "selenium")):
        return subprocess.run([ensure("test") / "python", __file__, *given], check=False).returncode
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--nodes", type=int, default=NODES, help="of the large graph (default: %(default)s)")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="each page is opened (default: %(default)s)")
    args = parser.parse_args(given)
    with tempfile.TemporaryDirectory() as folder:
        print(as_text(*measure(Path(folder), args.nodes, args.rounds)))
    return 0


def measure(folder: Path, nodes: int, rounds: int) -> tuple[Interactive, int, Searching, float]:
    """The figures: both 80-node pages, bytes of a page without data, searches, seconds to write the large page."""
    import tonggao
    from invented import invented_store
    from tonggao.view import write_graph_page

    with invented_store(nodes // 10) as store:
        begun = time.perf_counter()
        page = write_graph_page(store, folder / "large.html")
        writing = time.perf_counter() - begun
    with tonggao.build(ROOT / "examples", output=folder / "samples") as samples:
        samples.view(folder / "small.html")
    small = (folder / "small.html").read_text(encoding="utf-8")
    drawn = write_pyvis(small, folder / "pyvis.html")
    write_pyvis(small, folder / "sparing.html", sparing=True)
    driver = open_browser()
    try:
        # In turns, so that all have the same luck with the machine.
        pages = (("small.html", _OURS), ("pyvis.html", _PYVIS), ("sparing.html", _PYVIS))
        times = [[seconds_until(driver, folder / name, ready) for name, ready in pages] for _ in range(rounds)]
        medians = [statistics.median(column) for column in zip(*times, strict=True)]
        searching = search(driver, folder / "large.html", page.nodes)
    finally:
        driver.quit()
    return Interactive(drawn, *medians), bytes_without_data(small), searching, writing


def as_text(interactive: Interactive, empty: int, searching: Searching, writing: float) -> str:
    """The figures as lines."""
    ratio = interactive.pyvis / interactive.ours
    return "\n".join(
        [
            f"the samples' page, {interactive.nodes} nodes, seconds until the page can be used (median):",
            f"  tonggao {interactive.ours:.2f}   pyvis, as it comes {interactive.pyvis:.2f}   pyvis / tonggao {ratio:.1f}",
            f"  pyvis with only the lines that tonggao draws {interactive.sparing:.2f}",
            f"page without its data: {empty / 1000:,.0f} kB",
            f"{searching.nodes:,} nodes, worst of {searching.searches} searches:",
            f"  last letter to hits {searching.hits:.0f} ms, to the panel painted {searching.panel:.0f} ms",
            f"  written in {writing:.1f} s",
        ]
    )


def write_pyvis(page: str, path: Path, *, sparing: bool = False) -> int:
    """Write the nodes that our page draws at first, and all relations between them, as pyvis does it, unasked.

    ``sparing`` takes only the lines that ours draws. Returns how many nodes there are.
    """
    from pyvis.network import Network

    data = page_data(page)
    network = Network(height="860px", width="100%", directed=True, cdn_resources="in_line")
    for node in data["start"]["nodes"]:
        network.add_node(node["id"], label=node["label"], group=node["group"])
    drawn = {node["id"] for node in data["start"]["nodes"]}
    lines = [(edge["from"], edge["to"], "") for edge in data["start"]["edges"]]
    for start, end, relation in lines if sparing else [edge[:3] for edge in data["edges"]]:
        if start in drawn and end in drawn:
            network.add_edge(start, end, title=relation)
    path.write_text(network.generate_html(), encoding="utf-8")
    return len(drawn)


def page_data(page: str) -> dict[str, Any]:
    """The data that a page of ours carries."""
    import json

    found = re.search(r'<script type="application/json" id="data">(.*?)</script>', page, re.DOTALL)
    if not found:
        raise ValueError("a page without data")
    data: dict[str, Any] = json.loads(found[1])
    return data


def bytes_without_data(page: str) -> int:
    """The page's own weight: scripts, styles and library."""
    return len(re.sub(r'(id="data">).*?(</script>)', r"\1\2", page, count=1, flags=re.DOTALL).encode("utf-8"))


def open_browser() -> Chrome:
    """A headless Chromium with nothing in its caches."""
    from selenium import webdriver

    options = webdriver.ChromeOptions()
    options.binary_location = find_chromium()
    for argument in _BROWSER:
        options.add_argument(argument)
    browser = webdriver.Chrome(options=options, service=webdriver.ChromeService(find_driver()))
    browser.set_script_timeout(300)
    return browser


def seconds_until(driver: Chrome, page: Path, ready: str) -> float:
    """From the start of loading until the page is ready."""
    driver.get("about:blank")
    driver.get(page.as_uri())
    milliseconds: float = driver.execute_async_script(_READY % ready)
    return milliseconds / 1000


def search(driver: Chrome, page: Path, nodes: int) -> Searching:
    """Search the large page by characters, pinyin and initials, for the well connected and the rare."""
    seconds_until(driver, page, _OURS)
    names = driver.execute_script(
        "const people = tonggao.model.nodes.filter((node) => node.kind === 'person')"
        "  .sort((a, b) => b.degree - a.degree);"
        "return [people[0], people[people.length - 1]].map((node) => node.zh)"
    )
    words = [*names, "工作推进会", "shuzi", "zhaoyz", "gzt"]
    driver.execute_async_script(_SEARCH, "wu")  # the first search indexes the names
    results = [driver.execute_async_script(_SEARCH, word) for word in words for _ in range(3)]
    return Searching(nodes, max(row[0] for row in results), max(row[1] for row in results), len(results))


if __name__ == "__main__":
    sys.exit(main())
