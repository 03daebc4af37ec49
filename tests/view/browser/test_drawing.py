"""The drawing: labels, language, colours, layout, what is brought in."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tonggao.store import GraphStore
from tonggao.view import Opening, write_graph_page


def test_labels_switch_to_english(page: Any) -> None:
    page.press("tool-lang")
    assert page.text("#legend .legend-label") == "Readout"
    assert page.text("#shown") == "shown 33 of 33 nodes"
    assert "chaired" in page.text("#panel")
    page.press("tool-lang")
    assert page.text("#shown") == "显示 33 / 33 个节点"


def test_dark_is_dark(page: Any) -> None:
    colour = "return getComputedStyle(document.body).backgroundColor"
    light = page.run(colour)
    page.press("tool-theme")
    assert page.run(colour) != light
    assert page.run("return tonggao.painting.state.theme.dark") is True


_OVERLAPS = """
const boxes = [...tonggao.model.start.nodes].map(({ id, x, y }) => {
  const box = tonggao.painting.boxOf(id);
  return { id, left: x - box.left, right: x + box.right, top: y - box.top, bottom: y + box.bottom };
});
const found = [];
boxes.forEach((a, i) => boxes.slice(i + 1).forEach((b) => {
  if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom) {
    found.push(`${tonggao.model.nodes[a.id].zh} / ${tonggao.model.nodes[b.id].zh}`);
  }
}));
return found;
"""


@pytest.mark.parametrize("language", ["zh", "en"])
def test_no_label_covers_another_as_the_browser_measures_them(
    open_page: Callable[..., Any], page_of_two_readouts: Path, language: str
) -> None:
    assert open_page(page_of_two_readouts, f"#lang={language}").run(_OVERLAPS) == []


def test_the_neighbourhood_alone_and_back(page: Any) -> None:
    page.run("tonggao.showView('around', arguments[0])", page.number("桐溪区"))
    shown = page.run("return document.getElementById('shown').textContent")
    assert shown != "显示 33 / 33 个节点"
    assert "hops=1" in page.address
    page.press("tool-reset")
    assert page.text("#shown") == "显示 33 / 33 个节点"


def test_what_was_left_out_comes_in(
    open_page: Callable[..., Any], store_with_two_readouts: GraphStore, tmp_path: Path
) -> None:
    write_graph_page(store_with_two_readouts, tmp_path / "graph.html", opening=Opening(focus="桐溪区"))
    page = open_page(tmp_path / "graph.html")
    before = page.run("return tonggao.drawing.countShown('concept')")
    assert before == 0
    page.type("/", "一心为民")
    page.wait_for("document.querySelector('#search-hits [data-node]')")
    page.run("tonggao.choose(arguments[0])", page.number("一心为民"))
    assert page.run("return tonggao.drawing.isShown(arguments[0])", page.number("一心为民"))
    page.click_node("清江治理的品格", times=2)
    page.wait_for("tonggao.drawing.countShown('concept') === 4")


def test_placed_later_nothing_overlaps_either(
    open_page: Callable[..., Any], store_with_two_readouts: GraphStore, tmp_path: Path
) -> None:
    write_graph_page(store_with_two_readouts, tmp_path / "graph.html", opening=Opening(focus="桐溪区"))
    page = open_page(tmp_path / "graph.html")
    for label in ("沈若川", "林远舟", "中共清江市委", "一网通达"):
        page.run("tonggao.choose(arguments[0]); tonggao.expand(arguments[0])", page.number(label))
    now = (
        "const nodes = tonggao.model.nodes.filter((n) => tonggao.drawing.isShown(n.id));"
        "const { network } = tonggao.drawing;"
        "tonggao.model.start = { nodes: nodes.map((n) => ({ id: n.id, ...network.getPosition(n.id) })) };"
    )
    assert page.run(now + "return tonggao.model.start.nodes.length") > 15
    assert page.run(_OVERLAPS) == []


def test_the_keyboard_walks_along_the_lines(page: Any) -> None:
    from selenium.webdriver.common.keys import Keys

    page.run("tonggao.choose(arguments[0])", page.number("清江市数字治理工作推进会"))
    neighbours = page.run(
        "return [...tonggao.model.drawnNeighbours(arguments[0])].map((id) => tonggao.model.nodes[id].zh)",
        page.number("清江市数字治理工作推进会"),
    )
    page.type(Keys.ARROW_RIGHT)
    assert page.text("#panel h2") in neighbours


def test_the_facts_table_says_what_the_drawing_says(page: Any) -> None:
    page.press("tool-facts")
    rows = page.run(
        "return [...document.querySelectorAll('#facts tbody tr')].map((r) => [...r.cells].map((c) => c.textContent))"
    )
    assert ["清江市数字治理工作推进会", "主持人", "沈若川", "市委副书记、市长沈若川主持会议"] in rows
    assert len(rows) == page.run("return tonggao.drawing.visibleEdges().length")


def test_the_phone_keeps_drawing_and_panel(open_page: Callable[..., Any], page_of_two_readouts: Path) -> None:
    page = open_page(page_of_two_readouts, width=380, height=760)
    assert page.run("return document.documentElement.scrollWidth") <= 380
    assert page.run("return document.getElementById('drawing').getBoundingClientRect().height") > 200
    assert page.run("return document.getElementById('panel').getBoundingClientRect().height") > 200
    assert page.run("return document.getElementById('legend').open") is False


_OUTSIDE = """
const { network } = tonggao.drawing;
const edges = tonggao.drawing.bounds();
const frame = document.getElementById('drawing').getBoundingClientRect();
const from = network.canvasToDOM({ x: edges.left, y: edges.top });
const to = network.canvasToDOM({ x: edges.right, y: edges.bottom });
return from.x < 0 || from.y < 0 || to.x > frame.width || to.y > frame.height;
"""


def test_a_window_made_smaller_still_shows_everything(
    open_page: Callable[..., Any], page_of_two_readouts: Path
) -> None:
    page = open_page(page_of_two_readouts, width=1500, height=1000)
    before = page.run("return tonggao.drawing.network.getScale()")
    page.resize(1120, 420)
    page.wait_for("tonggao.drawing.network.getScale() < arguments[0]", before)
    assert page.run(_OUTSIDE) is False


def test_headings_count_as_part_of_the_drawing(page: Any) -> None:
    page.run("tonggao.showView('organization')")
    inside = page.run(
        "const edges = tonggao.drawing.bounds();"
        "return tonggao.drawing.captions.map(tonggao.captions.span).every(([a, b]) => edges.left <= a && b <= edges.right)"
    )
    assert inside is True
    assert page.run("return tonggao.drawing.captions.length") > 0


def test_a_phone_opens_on_a_part_that_can_be_read(open_page: Callable[..., Any], page_of_two_readouts: Path) -> None:
    page = open_page(page_of_two_readouts, width=380, height=760)
    assert page.run("return tonggao.drawing.network.getScale()") >= 0.6
    page.press("tool-fit")
    assert page.run(_OUTSIDE) is False


def test_nothing_left_to_draw_is_said(page: Any) -> None:
    page.run("tonggao.showView('together', null, { least: 99 })")
    assert page.text("#notice").startswith("按现在的筛选没有可画的")
    page.press("tool-reset")
    assert page.run("return document.getElementById('notice').hidden") is True


def test_persons_who_met_once_are_drawn_where_nobody_met_twice(page: Any) -> None:
    page.run("tonggao.showView('together')")
    assert page.shown()
