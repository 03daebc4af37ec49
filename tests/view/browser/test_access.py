"""What people need who do not see, point or print as others do."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

_AXE = Path(__file__).parent / "axe" / "axe.min.js"  # of the npm package axe-core; MPL 2.0, see LICENSE beside it
_RUN_AXE = """
const done = arguments[arguments.length - 1];
axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => done(violations.map((found) =>
  [found.impact, found.id, ...found.nodes.map((node) => node.html.slice(0, 120))])));
"""


def serious_findings(page: Any) -> list[list[str]]:
    page.run(_AXE.read_text(encoding="utf-8"))
    found: list[list[str]] = page.driver.execute_async_script(_RUN_AXE)
    return [finding for finding in found if finding[0] in ("serious", "critical")]


@pytest.mark.parametrize("state", ["", "#lang=en&theme=dark", "#view=flow", "#view=together&least=1"])
@pytest.mark.parametrize("width", [1360, 380])
def test_the_graph_page_has_no_serious_finding(
    open_page: Callable[..., Any], page_of_two_readouts: Path, state: str, width: int
) -> None:
    page = open_page(page_of_two_readouts, state, width=width)
    page.run("for (const details of document.querySelectorAll('details')) details.open = true")
    assert serious_findings(page) == []


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("button", ["tool-facts", "tool-save", "#panel .see-text"])
def test_what_opens_over_the_page_has_none_either(
    open_page: Callable[..., Any], page_of_two_readouts: Path, button: str, theme: str
) -> None:
    page = open_page(page_of_two_readouts, f"#theme={theme}")
    page.press(button)
    assert serious_findings(page) == []


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("name", ["index", "qingjiang-meeting"])
def test_the_reading_pages_have_none_either(
    open_page: Callable[..., Any], reading_pages: Path, name: str, language: str
) -> None:
    page = open_page(next(reading_pages.glob(f"{name}*.html")))
    if language == "en":
        page.press("tool-lang")
    page.press("tool-theme")
    assert serious_findings(page) == []
    page.press("tool-theme")
    assert serious_findings(page) == []


def test_on_paper_there_is_the_panel_and_no_tool(page: Any) -> None:
    page.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    try:
        displayed = "return [...arguments].map((id) => getComputedStyle(document.getElementById(id)).display)"
        assert page.run(displayed, "tools", "search", "view-buttons", "tool-fit") == ["none"] * 4
        assert page.run(displayed, "panel", "drawing") == ["block", "block"]
        # In full: nothing is left behind a scroll bar that paper does not have.
        assert page.run("const p = document.getElementById('panel'); return p.scrollHeight - p.clientHeight") <= 1
    finally:
        page.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})


def test_a_dark_page_is_printed_light(
    open_page: Callable[..., Any], page_of_two_readouts: Path, reading_pages: Path
) -> None:
    for path in (page_of_two_readouts, next(reading_pages.glob("qingjiang-m*.html")), reading_pages / "index.html"):
        page = open_page(path)
        page.press("tool-theme")
        themes = page.run(
            "return ['beforeprint', 'afterprint'].map((name) => {"
            "  window.dispatchEvent(new Event(name)); return document.documentElement.dataset.theme; })"
        )
        assert themes == ["light", "dark"]
