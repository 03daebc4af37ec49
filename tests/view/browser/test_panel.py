"""The side panel: the claims behind a node or a line, and the way to the text."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from tonggao.store import GraphStore
from tonggao.view import Opening, write_graph_page


def test_it_opens_on_the_best_connected_node_with_its_evidence(page: Any) -> None:
    assert page.text("#panel h2") == "沈若川"
    assert page.text("#shown") == "显示 33 / 33 个节点"
    assert "市委副书记、市长沈若川主持会议" in page.text("#panel")


def test_a_click_lists_the_claims_with_words_date_and_readout(page: Any) -> None:
    page.click_node("清江市数字治理工作推进会")
    page.wait_for_panel("清江市数字治理工作推进会")
    chair = page.text("#panel section[data-relation=chair]")
    assert "沈若川" in chair
    assert "2031-03-05" in chair
    assert "清江市数字治理工作推进会召开" in chair
    marked = page.run(
        "return [...document.querySelectorAll('#panel section[data-relation=attend] mark')].map((m) => m.textContent)"
    )
    assert marked == ["市委常委白石樵、贺兰溪，市人大常委会主任顾怀青出席会议"] * 3
    names = page.run(
        "const links = document.querySelectorAll('#panel section[data-relation=attend] .node-link');"
        "return [...links].map((link) => link.textContent)"
    )
    assert names == ["白石樵", "贺兰溪", "顾怀青"]  # as printed


def test_a_mention_is_quoted_with_the_words_around_it(page: Any) -> None:
    page.choose("顾怀青")
    quotes = page.texts("#panel section[data-relation=mentions] blockquote")
    assert "市人大常委会主任顾怀青出席会议" in quotes[0]


def test_a_requirement_is_not_quoted_beside_itself(page: Any) -> None:
    page.choose("林远舟")
    issued = page.texts("#panel section[data-relation=issues] .node-link")
    assert "不得以报表代替走访" in issued
    assert page.texts("#panel section[data-relation=issues] blockquote") == []


def test_a_click_on_the_label_counts_too(page: Any) -> None:
    scale = page.run("return tonggao.drawing.network.getScale()")
    page.click_node("清江市人大常委会", below=round(22 * scale))
    page.wait_for_panel("清江市人大常委会")


def test_a_click_beside_everything_lets_go(page: Any) -> None:
    page.click_node("林远舟")
    page.wait_for_panel("林远舟")
    page.run("tonggao.choose(null)")
    assert "2 篇通稿" in page.text("#panel")


def test_the_words_open_in_the_text(page: Any) -> None:
    page.run("tonggao.choose(arguments[0])", page.number("要用好𠮷祥里社区的经验，把《清江市数字治理条例》落到实处"))
    page.run("document.querySelector('#panel .see-text').click()")
    # 𠮷 is one code point and two UTF-16 units: offsets count the former.
    assert (
        "".join(page.texts("#reading-text [data-from].now"))
        == "要用好𠮷祥里社区的经验，把《清江市数字治理条例》落到实处"
    )
    assert "".join(page.texts("#reading-text .reader-text")).startswith("清江市数字治理工作推进会召开\n3月4日")
    assert page.run("return document.getElementById('reading').open")


def test_an_empty_graph_says_so(open_page: Callable[..., Any], tmp_path: Path) -> None:
    with GraphStore.in_memory() as empty_store:
        write_graph_page(empty_store, tmp_path / "graph.html")
    page = open_page(tmp_path / "graph.html")
    assert "图中还没有可看的内容" in page.text("#panel")


def test_neighbours_come_in_by_relation_with_their_number_said_before(
    open_page: Callable[..., Any], store_with_two_readouts: GraphStore, tmp_path: Path
) -> None:
    write_graph_page(store_with_two_readouts, tmp_path / "graph.html", opening=Opening(focus="桐溪区"))
    page = open_page(tmp_path / "graph.html")
    page.run("tonggao.choose(arguments[0])", page.number("沈若川"))
    before = page.run("return tonggao.drawing.countShown('requirement')")
    button = "#panel section[data-relation=issues] .bring"
    assert page.text(button) == f"带出 {2 - before} 个"
    page.run("document.querySelector(arguments[0]).click()", button)
    assert page.run("return tonggao.drawing.countShown('requirement')") == 2
    assert page.run("return document.querySelector(arguments[0])", button) is None


def test_what_a_double_click_brings_in_is_counted_by_relation_under_the_pointer(
    open_page: Callable[..., Any], store_with_two_readouts: GraphStore, tmp_path: Path
) -> None:
    write_graph_page(store_with_two_readouts, tmp_path / "graph.html", opening=Opening(focus="桐溪区"))
    page = open_page(tmp_path / "graph.html")
    number = page.number("沈若川")
    missing = page.run("return tonggao.drawing.missingNeighbours(arguments[0]).length", number)
    page.run("tonggao.tip.show({ node: arguments[0], pointer: { DOM: { x: 9, y: 9 } } })", number)
    name, count, relations = page.texts("#hover > *")
    assert name == "沈若川"
    assert f"另有 {missing} 个" in count
    assert "担任 " in relations
