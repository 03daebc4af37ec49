"""Search as one types it."""

from typing import Any

import pytest


def test_search_by_chinese_label(page: Any) -> None:
    from selenium.webdriver.common.keys import Keys

    page.type("/", "贺兰")
    page.wait_for("!document.getElementById('search-hits').hidden")
    assert page.text("#search-hits [aria-selected=true] .hit-label") == "贺兰溪"
    page.type(Keys.ENTER)
    page.wait_for_panel("贺兰溪")
    assert page.run("return document.getElementById('search-hits').hidden")


def test_search_moves_with_the_arrows_and_ends_with_escape(page: Any) -> None:
    from selenium.webdriver.common.keys import Keys

    page.type("/", "清江市委")
    page.wait_for("document.querySelectorAll('#search-hits [data-node]').length > 3")
    first = page.text("#search-hits [aria-selected=true]")
    page.type(Keys.ARROW_DOWN)
    assert page.text("#search-hits [aria-selected=true]") != first
    page.type(Keys.ESCAPE)
    assert page.run("return document.getElementById('search-hits').hidden")


def test_search_leaves_the_input_method_alone(page: Any) -> None:
    composing = (
        "const b = document.getElementById('search-box'); b.value = '林'; const say = (n, o) => b.dispatchEvent(%s);"
    )
    page.run((composing % "new InputEvent('input', { isComposing: true, bubbles: true })") + "say();")
    assert page.run("return document.getElementById('search-hits').hidden")
    page.run("document.getElementById('search-box').dispatchEvent(new CompositionEvent('compositionend'))")
    assert page.text("#search-hits [data-node] .hit-label") == "林远舟"


def test_search_says_when_nothing_is_found(page: Any) -> None:
    page.type("/", "无此人")
    page.wait_for("!document.getElementById('search-hits').hidden")
    assert page.text("#search-hits") == "没有名称含“无此人”的节点"


@pytest.mark.parametrize(
    ("typed", "label"),
    [
        ("linyuanzhou", "林远舟"),
        ("linyuan", "林远舟"),  # as far as one has typed
        ("linyz", "林远舟"),  # a syllable and initials
        ("lyz", "林远舟"),  # initials
        ("lin yuan", "林远舟"),  # with spaces
        ("shenruochuan", "沈若川"),  # 沈 is read chen, too: every reading counts
        ("chenruochuan", "沈若川"),
        ("gu huaiqing", "顾怀青"),
        ("yiwang", "一网通达"),
        ("Tongda", "一网通达"),  # inside a name
    ],
)
def test_search_by_how_names_are_read(page: Any, typed: str, label: str) -> None:
    found = page.run("return tonggao.search.find(arguments[0]).map((hit) => tonggao.model.nodes[hit.id].zh)", typed)
    assert label in found[:5]


@pytest.mark.parametrize(
    "typed",
    [
        "linzhou",  # leaves a character out
        "zhongguo",
    ],
)
def test_search_finds_nothing_that_is_not_read_so(page: Any, typed: str) -> None:
    assert page.run("return tonggao.search.find(arguments[0]).length", typed) == 0
