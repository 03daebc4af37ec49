"""Readouts that try to be more than text."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

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
from tonggao.view import write_graph_page

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


def test_hostile_words_stay_words(open_page: Callable[..., Any], make_store: Callable[..., GraphStore], tmp_path: Path) -> None:
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
