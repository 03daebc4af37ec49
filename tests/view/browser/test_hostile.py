"""Readouts that try to be more than text."""

import csv
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import networkx as nx
import pytest
from pyoxigraph import RdfFormat, parse

from tonggao.claims import (
    Claims,
    ConceptMention,
    EventMention,
    Participation,
    PersonMention,
    PostAttestation,
    Requirement,
    WorkMention,
)
from tonggao.readout import Passage, Readout
from tonggao.store import GraphStore
from tonggao.view import write_graph_page, write_reading_pages

HOSTILE = (
    "<script>alert(1)</script>",
    "</script><img src=x onerror=alert(2)>",
    "\"'><svg/onload=alert(3)>",
    "<a href='javascript:alert(4)'>href</a>",
    "{{ 7*7 }}<!--",
    "\u202e乱\u2066序\u2028行",
)


def hostile_readout() -> tuple[Readout, Claims]:
    """A readout whose every name is an attempt on the page."""
    text = "\n".join(HOSTILE) + "\n" + "长" * 10_000
    spans = {words: (Passage(text.index(words), text.index(words) + len(words)),) for words in HOSTILE}
    script, image, svg, link, template, marks = HOSTILE
    readout = Readout(
        id=script, text=text, title=image + "长" * 10_000, date="2031", source=svg, url="javascript:alert(5)"
    )
    start, end = spans[link][0]
    claims = Claims(
        persons=(PersonMention(script, spans[script], "people/<b>"), PersonMention(marks, spans[marks], "r")),
        posts=(PostAttestation(script, image, svg, link, spans[image], "r"),),
        events=(
            EventMention(
                image,
                "other",
                spans[image],
                "r",
                participants=(Participation(script, "attend", 1, svg, spans[svg], "r"),),
            ),
        ),
        requirements=(Requirement(link, start, end, "hope", (Passage(start, end),), "r", script, template),),
        concepts=(ConceptMention(template, spans[template], "r"),),
        works=(WorkMention(svg, spans[svg], "r"),),
    )
    return readout, claims


_STRANGE_ELEMENTS = """
const strange = ["img", "svg", "script", "a", "iframe"].flatMap((tag) => [`main ${tag}`, `dialog ${tag}`]).join(",");
return [...document.querySelectorAll(strange)].map((element) => element.outerHTML);
"""


def test_hostile_words_stay_words(
    open_page: Callable[..., Any], make_store: Callable[..., GraphStore], tmp_path: Path
) -> None:
    from selenium.common.exceptions import NoAlertPresentException

    with make_store(hostile_readout()) as store:
        write_graph_page(store, tmp_path / "graph.html")
    page = open_page(tmp_path / "graph.html")
    count = page.run("return tonggao.model.nodes.length")
    assert count > 6
    for number in range(count):
        page.run("tonggao.choose(arguments[0])", number)
        page.run("document.querySelector('#panel .see-text')?.click()")
        page.run("document.getElementById('reading').close()")
        assert page.run(_STRANGE_ELEMENTS) == []
    page.type("/", "<img")
    page.run("document.getElementById('tool-facts').click()")
    with pytest.raises(NoAlertPresentException):
        _ = page.driver.switch_to.alert
    title = page.run("return tonggao.model.readouts[0].title")
    assert title.startswith("</script><img src=x onerror=alert(2)>")
    assert page.run("return document.querySelectorAll('script').length") == 3


@pytest.mark.parametrize("view", ["ego", "event", "concept", "flow", "organization", "together"])
def test_hostile_words_stay_words_in_every_view(
    open_page: Callable[..., Any], make_store: Callable[..., GraphStore], tmp_path: Path, view: str
) -> None:
    with make_store(hostile_readout()) as store:
        write_graph_page(store, tmp_path / "graph.html")
    page = open_page(tmp_path / "graph.html")
    page.press(f"#view-buttons [data-view={view}]")
    page.press("tool-facts")
    assert page.run(_STRANGE_ELEMENTS) == []


def test_hostile_words_are_saved_as_words(
    open_page: Callable[..., Any], make_store: Callable[..., GraphStore], tmp_path: Path
) -> None:
    with make_store(hostile_readout()) as store:
        write_graph_page(store, tmp_path / "graph.html")
        page = open_page(tmp_path / "graph.html")
        triples = {quad.triple for quad in parse(page.run("return tonggao.turtle()").encode(), format=RdfFormat.TURTLE)}
        assert triples <= {quad.triple for quad in store.quads()}
    (tmp_path / "graph.graphml").write_text(page.run("return tonggao.graphml()"), encoding="utf-8")
    labels = {node["label"] for _, node in nx.read_graphml(tmp_path / "graph.graphml").nodes(data=True)}
    assert {"<script>alert(1)</script>", "\"'><svg/onload=alert(3)>"} <= labels
    drawing = ElementTree.fromstring(page.run("return tonggao.svg()"))
    kinds = {element.tag.rpartition("}")[2] for element in drawing.iter()}
    assert kinds <= {"svg", "title", "rect", "line", "g", "path", "text"}


def test_a_spreadsheet_runs_nothing(
    open_page: Callable[..., Any], make_store: Callable[..., GraphStore], tmp_path: Path
) -> None:
    name = '=HYPERLINK("http://example.org")'
    readout = Readout(id="a", text=name, title="+1", date="2031")
    claims = Claims(persons=(PersonMention(name, (Passage(0, len(name)),), "r"),))
    with make_store((readout, claims)) as store:
        write_graph_page(store, tmp_path / "graph.html")
    content = open_page(tmp_path / "graph.html").run("return tonggao.csv()").removeprefix("\ufeff")
    cells = [cell for row in csv.reader(io.StringIO(content)) for cell in row]
    assert f"'{name}" in cells
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]


def test_hostile_readouts_stay_text_on_their_pages(
    open_page: Callable[..., Any], make_store: Callable[..., GraphStore], tmp_path: Path
) -> None:
    readout, claims = hostile_readout()
    with make_store((readout, claims)) as store:
        pages = write_reading_pages(store, tmp_path / "reading", graph_page=tmp_path / "graph.html")
    page = open_page(next(path for path in pages.path.parent.glob("*.html") if path != pages.path))
    assert "".join(page.texts(".reader-text")) == readout.text
    for _ in range(12):
        page.type("j")
    strange = 'main img, main svg, main script, main iframe, main a[href^="javascript"], main [onerror], main [onload]'
    assert page.run("return document.querySelectorAll(arguments[0]).length", strange) == 0
    index = open_page(pages.path)
    assert index.run("return document.querySelectorAll(arguments[0]).length", strange) == 0
    assert index.texts("#index tbody a") == [readout.title]
