"""What is shown, saved for other programs."""

import csv
import io
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import networkx as nx
import pytest
from pyoxigraph import Quad, RdfFormat, parse

from tonggao.store import GraphStore


def test_the_picture_shows_paper_shapes_and_legend(page: Any) -> None:
    colours = page.run(
        "const copy = tonggao.picture();"
        "const pixels = copy.getContext('2d').getImageData(0, 0, copy.width, copy.height).data;"
        "const seen = new Set();"
        "for (let i = 0; i < pixels.length; i += 4) seen.add(`${pixels[i]},${pixels[i + 1]},${pixels[i + 2]}`);"
        "return [...seen]"
    )
    assert {"47,109,181", "192,57,43", "30,132,73"} <= set(colours)  # persons, events, organizations


def turtle_of(page: Any) -> list[Quad]:
    return list(parse(page.run("return tonggao.turtle()").encode(), format=RdfFormat.TURTLE))


@pytest.mark.parametrize("view", ["graph", "ego", "event", "concept", "flow", "organization"])
def test_turtle_says_nothing_that_the_store_does_not(page: Any, store_with_two_readouts: GraphStore, view: str) -> None:
    page.press(f"#view-buttons [data-view={view}]")
    triples = {quad.triple for quad in turtle_of(page)}
    known = {quad.triple for quad in store_with_two_readouts.quads()}
    assert len(triples) > 20
    assert triples - known == set()


def test_turtle_carries_the_words(page: Any) -> None:
    words = {quad.object.value for quad in turtle_of(page) if quad.predicate.value.endswith("anchorOf")}
    assert "要用好𠮷祥里社区的经验，把《清江市数字治理条例》落到实处" in words


def test_turtle_says_which_concepts_a_requirement_names(page: Any) -> None:
    page.choose("一网通达")
    page.press("#view-buttons [data-view=concept]")
    quads = turtle_of(page)
    base = "https://w3id.org/tonggao/id/"
    mentions = {
        q.subject
        for q in quads
        if q.predicate.value.endswith("refersTo") and q.object.value == f"{base}concept/一网通达"
    }
    named = [q for q in quads if q.predicate.value.endswith("namesConcept") and q.object in mentions]
    assert len(named) == 2


def test_graphml_is_what_is_shown(page: Any, tmp_path: Path) -> None:
    (tmp_path / "graph.graphml").write_text(page.run("return tonggao.graphml()"), encoding="utf-8")
    graph = nx.read_graphml(tmp_path / "graph.graphml", force_multigraph=True)
    assert {node["label"] for _, node in graph.nodes(data=True)} == page.shown()
    assert graph.number_of_edges() == page.run("return tonggao.drawing.visibleEdges().length")
    base = "https://w3id.org/tonggao/id/"
    edges = graph[f"{base}event/2031-03-04/清江市数字治理工作推进会"][f"{base}person/沈若川"].values()
    assert [(edge["relation"], edge["words"]) for edge in edges] == [("chair", "市委副书记、市长沈若川主持会议")]


def test_csv_is_what_is_shown(page: Any) -> None:
    content = page.run("return tonggao.csv()")
    assert content.startswith("\ufeff")
    rows = list(csv.DictReader(io.StringIO(content.removeprefix("\ufeff"))))
    assert len(rows) == page.run("return tonggao.drawing.visibleEdges().length")
    chaired = next(row for row in rows if row["relation"] == "主持人")
    assert (chaired["from"], chaired["to"]) == ("清江市数字治理工作推进会", "沈若川")
    assert chaired["dates"] == "2031-03-05"
    assert chaired["readouts"] == "清江市数字治理工作推进会召开"
    assert chaired["urls"] == "https://example.org/qingjiang/0305"


def test_svg_shows_every_label_and_the_legend(page: Any) -> None:
    root = ElementTree.fromstring(page.run("return tonggao.svg()"))
    texts = "".join(element.text or "" for element in root.iter("{http://www.w3.org/2000/svg}text"))
    assert {"林远舟", "三张清单", "人物", "提法"} <= {
        word for word in ("林远舟", "三张清单", "人物", "提法") if word in texts
    }
    names = {element.text for element in root.iter("{http://www.w3.org/2000/svg}title")}
    assert page.shown() <= names
    lines = list(root.iter("{http://www.w3.org/2000/svg}line"))
    assert len(lines) == page.run("return tonggao.drawing.visibleLines().length")


def test_who_met_whom_is_saved_with_its_counts(page: Any) -> None:
    page.press("#view-buttons [data-view=together]")
    rows = list(csv.DictReader(io.StringIO(page.run("return tonggao.csv()").removeprefix("\ufeff"))))
    assert [(row["from"], row["relation"], row["to"]) for row in rows] == [("沈若川", "同场 2 次", "贺兰溪")]
    assert 'key="e_weight">2<' in page.run("return tonggao.graphml()")


def test_the_menu_offers_every_format_and_closes(page: Any) -> None:
    from selenium.webdriver.common.keys import Keys

    page.press("tool-save")
    assert page.texts("#save-menu [role=menuitem]") == ["PNG", "SVG", "GraphML", "Turtle", "CSV"]
    page.type(Keys.ARROW_DOWN)
    assert page.run("return document.activeElement.textContent") == "SVG"
    page.type(Keys.ESCAPE)
    assert page.run("return document.getElementById('save-menu').hidden")
    assert page.run("return document.activeElement.id") == "tool-save"


@pytest.mark.parametrize("format", ["png", "svg", "graphml", "ttl", "csv"])
def test_a_format_is_handed_to_the_browser_as_a_file(page: Any, format: str) -> None:
    page.run(
        "window.saved = null;"
        "HTMLAnchorElement.prototype.click = function () { window.saved = [this.download, this.href.slice(0, 5)]; };"
    )
    page.press("tool-save")
    page.press(f"#save-menu [data-format={format}]")
    page.wait_for("window.saved !== null")
    assert page.run("return window.saved") == [f"graph.{format}", "blob:"]
