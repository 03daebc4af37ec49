"""The page in a real browser: what a person sees, clicks and types."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

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

if TYPE_CHECKING:
    from selenium.webdriver import Chrome

OpenPage = Callable[..., "Chrome"]


def requests_of(browser: "Chrome") -> list[str]:
    """The addresses that were asked for since the last call, but for files and the browser's own."""
    messages = (json.loads(entry["message"])["message"] for entry in browser.get_log("performance"))
    asked = (m["params"]["request"]["url"] for m in messages if m["method"] == "Network.requestWillBeSent")
    return [address for address in asked if not address.startswith(("file:", "data:", "blob:", "chrome:"))]


@pytest.fixture
def open_page(browser: "Chrome") -> Iterator[OpenPage]:
    """Opens a page afresh; at the end of the test no request may have left it and no error may stand in its console."""

    def open_it(page: Path, state: str = "", *, width: int = 1360, height: int = 860) -> "Chrome":
        metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
        browser.get("about:blank")
        browser.get(page.as_uri() + state)
        assert browser.execute_script("return document.documentElement.dataset.ready") == "yes"
        return browser

    browser.get_log("browser")
    browser.get_log("performance")
    yield open_it
    assert requests_of(browser) == []
    assert [entry for entry in browser.get_log("browser") if entry["level"] in ("SEVERE", "WARNING")] == []


@pytest.fixture
def page(open_page: OpenPage, page_of_two_readouts: Path) -> "Chrome":
    """The page of the two readouts, just opened."""
    return open_page(page_of_two_readouts)


def text_of(browser: "Chrome", selector: str) -> str:
    """The text of an element as it stands in the page."""
    text: str = browser.execute_script("return document.querySelector(arguments[0]).textContent", selector)
    return text


def node_number(browser: "Chrome", label: str) -> int:
    """The number on the page of the node with this label."""
    number: int = browser.execute_script(
        "return tonggao.model.nodes.find((node) => node.zh === arguments[0]).id", label
    )
    return number


def click_node(browser: "Chrome", label: str, *, below: int = 0, times: int = 1) -> None:
    """Click where the node is drawn, or ``below`` pixels under its middle, as a hand would."""
    from selenium.webdriver import ActionChains

    spot = browser.execute_script(
        "const { network } = tonggao.drawing;"
        "const spot = network.canvasToDOM(network.getPosition(arguments[0]));"
        "const frame = document.getElementById('drawing').getBoundingClientRect();"
        "return [Math.round(frame.left + spot.x), Math.round(frame.top + spot.y)];",
        node_number(browser, label),
    )
    actions = ActionChains(browser, duration=0)
    actions.w3c_actions.pointer_action.move_to_location(spot[0], spot[1] + below)
    for _ in range(times):
        actions.click()
    actions.perform()


def wait_for(browser: "Chrome", condition: str, *arguments: Any) -> None:
    """Wait until a script's condition holds; vis-network tells a click from a double one by waiting."""
    from selenium.webdriver.support.ui import WebDriverWait

    WebDriverWait(browser, 10, poll_frequency=0.02).until(
        lambda driver: driver.execute_script(f"return {condition}", *arguments), f"never came true: {condition}"
    )


def wait_for_panel(browser: "Chrome", heading: str) -> None:
    """Wait until the panel is about the node with this label."""
    wait_for(browser, "document.querySelector('#panel h2')?.textContent === arguments[0]", heading)


def type_keys(browser: "Chrome", *keys: str) -> None:
    """Type on the keyboard, wherever the focus is."""
    from selenium.webdriver import ActionChains

    ActionChains(browser, duration=0).send_keys(*keys).perform()


def test_it_opens_on_the_best_connected_node_with_its_evidence(page: "Chrome") -> None:
    assert text_of(page, "#panel h2") == "沈若川"
    assert text_of(page, "#shown") == "显示 32 / 32 个节点"
    assert "市委副书记、市长沈若川主持会议" in text_of(page, "#panel")


def test_a_click_lists_the_claims_with_words_date_and_readout(page: "Chrome") -> None:
    click_node(page, "清江市数字治理工作推进会")
    wait_for_panel(page, "清江市数字治理工作推进会")
    chair = text_of(page, "#panel section[data-relation=chair]")
    assert "沈若川" in chair
    assert "2031-03-05" in chair
    assert "清江市数字治理工作推进会召开" in chair
    marked = page.execute_script(
        "return [...document.querySelectorAll('#panel section[data-relation=attend] mark')].map((m) => m.textContent)"
    )
    assert marked == ["市委常委白石樵、贺兰溪，市人大常委会主任顾怀青出席会议"] * 3
    names = page.execute_script(
        "const links = document.querySelectorAll('#panel section[data-relation=attend] .node-link');"
        "return [...links].map((link) => link.textContent)"
    )
    assert names == ["白石樵", "贺兰溪", "顾怀青"]  # as printed


def test_a_click_on_the_label_counts_too(page: "Chrome") -> None:
    scale = page.execute_script("return tonggao.drawing.network.getScale()")
    click_node(page, "清江市人大常委会", below=round(22 * scale))
    wait_for_panel(page, "清江市人大常委会")


def test_a_click_beside_everything_lets_go(page: "Chrome") -> None:
    click_node(page, "林远舟")
    wait_for_panel(page, "林远舟")
    page.execute_script("tonggao.choose(null)")
    assert "2 篇通稿" in text_of(page, "#panel")


def test_the_words_open_in_the_text(page: "Chrome") -> None:
    page.execute_script(
        "tonggao.choose(arguments[0])", node_number(page, "要用好𠮷祥里社区的经验，把《清江市数字治理条例》落到实处")
    )
    page.execute_script("document.querySelector('#panel .see-text').click()")
    # 𠮷 is one code point and two UTF-16 units: offsets count the former.
    assert text_of(page, "#reading-text mark") == "要用好𠮷祥里社区的经验，把《清江市数字治理条例》落到实处"
    assert text_of(page, "#reading-text").startswith("清江市数字治理工作推进会召开\n3月4日")
    assert page.execute_script("return document.getElementById('reading').open")


def test_search_by_chinese_label(page: "Chrome") -> None:
    from selenium.webdriver.common.keys import Keys

    type_keys(page, "/", "贺兰")
    wait_for(page, "!document.getElementById('search-hits').hidden")
    assert text_of(page, "#search-hits [aria-selected=true] .hit-label") == "贺兰溪"
    type_keys(page, Keys.ENTER)
    wait_for_panel(page, "贺兰溪")
    assert page.execute_script("return document.getElementById('search-hits').hidden")


def test_search_moves_with_the_arrows_and_ends_with_escape(page: "Chrome") -> None:
    from selenium.webdriver.common.keys import Keys

    type_keys(page, "/", "清江市委")
    wait_for(page, "document.querySelectorAll('#search-hits [data-node]').length > 3")
    first = text_of(page, "#search-hits [aria-selected=true]")
    type_keys(page, Keys.ARROW_DOWN)
    assert text_of(page, "#search-hits [aria-selected=true]") != first
    type_keys(page, Keys.ESCAPE)
    assert page.execute_script("return document.getElementById('search-hits').hidden")


def test_search_leaves_the_input_method_alone(page: "Chrome") -> None:
    composing = (
        "const b = document.getElementById('search-box'); b.value = '林'; const say = (n, o) => b.dispatchEvent(%s);"
    )
    page.execute_script((composing % "new InputEvent('input', { isComposing: true, bubbles: true })") + "say();")
    assert page.execute_script("return document.getElementById('search-hits').hidden")
    page.execute_script("document.getElementById('search-box').dispatchEvent(new CompositionEvent('compositionend'))")
    assert text_of(page, "#search-hits [data-node] .hit-label") == "林远舟"


def test_search_says_when_nothing_is_found(page: "Chrome") -> None:
    type_keys(page, "/", "无此人")
    wait_for(page, "!document.getElementById('search-hits').hidden")
    assert text_of(page, "#search-hits") == "没有名称含“无此人”的节点"


def test_the_legend_has_every_class_and_hides_it(page: "Chrome") -> None:
    labels = page.execute_script("return [...document.querySelectorAll('.legend-label')].map((e) => e.textContent)")
    assert labels == ["通稿", "活动", "人物", "职务", "机构", "群体", "提法", "要求", "文献", "地点"]
    assert page.execute_script("return document.querySelectorAll('#legend canvas.icon').length") == len(labels)
    page.execute_script("document.querySelector('#legend button[data-kind=person]').click()")
    assert text_of(page, "#shown") == "显示 27 / 32 个节点"
    assert page.execute_script("return document.querySelector('[data-kind=person]').ariaPressed") == "false"
    assert "hide=person" in page.current_url
    page.execute_script("document.querySelector('#legend button[data-kind=person]').click()")
    assert text_of(page, "#shown") == "显示 32 / 32 个节点"


def test_the_address_brings_back_what_was_seen(open_page: OpenPage, page_of_two_readouts: Path) -> None:
    page = open_page(page_of_two_readouts, "#node=concept/一网通达&hide=work,nonsense&lang=en&theme=dark")
    assert text_of(page, "#panel h2") == "一网通达"
    assert text_of(page, "#shown") == "shown 31 of 32 nodes"
    assert page.execute_script("return document.documentElement.dataset.theme") == "dark"
    assert page.execute_script("return document.documentElement.lang") == "en"


def test_an_address_that_names_nothing_is_passed_over(open_page: OpenPage, page_of_two_readouts: Path) -> None:
    page = open_page(page_of_two_readouts, "#node=person/nobody&lang=xx&theme=pink&only=1")
    assert text_of(page, "#shown") == "显示 32 / 32 个节点"
    assert text_of(page, "#panel h2") == "沈若川"


def test_back_leads_out_of_a_neighbourhood(page: "Chrome") -> None:
    page.execute_script("tonggao.choose(arguments[0])", node_number(page, "林远舟"))
    page.execute_script("tonggao.onlyAround(arguments[0])", node_number(page, "桐溪区"))
    wait_for(page, "location.hash.includes('only=1')")
    page.back()
    wait_for_panel(page, "林远舟")
    assert text_of(page, "#shown") == "显示 32 / 32 个节点"


def test_back_leads_to_the_node_before(page: "Chrome") -> None:
    for label in ("林远舟", "贺兰溪"):
        page.execute_script("tonggao.choose(arguments[0])", node_number(page, label))
    wait_for(page, "location.hash.includes(encodeURIComponent('贺兰溪'))")
    page.back()
    wait_for_panel(page, "林远舟")


def test_labels_switch_to_english(page: "Chrome") -> None:
    page.find_element("id", "tool-lang").click()
    assert text_of(page, "#legend .legend-label") == "Readout"
    assert text_of(page, "#shown") == "shown 32 of 32 nodes"
    assert "chaired" in text_of(page, "#panel")
    page.find_element("id", "tool-lang").click()
    assert text_of(page, "#shown") == "显示 32 / 32 个节点"


def test_dark_is_dark(page: "Chrome") -> None:
    colour = "return getComputedStyle(document.body).backgroundColor"
    light = page.execute_script(colour)
    page.find_element("id", "tool-theme").click()
    assert page.execute_script(colour) != light
    assert page.execute_script("return tonggao.painting.state.theme.dark") is True


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
    open_page: OpenPage, page_of_two_readouts: Path, language: str
) -> None:
    assert open_page(page_of_two_readouts, f"#lang={language}").execute_script(_OVERLAPS) == []


def test_the_neighbourhood_alone_and_back(page: "Chrome") -> None:
    page.execute_script("tonggao.onlyAround(arguments[0])", node_number(page, "桐溪区"))
    shown = page.execute_script("return document.getElementById('shown').textContent")
    assert shown != "显示 32 / 32 个节点"
    assert "only=1" in page.current_url
    page.find_element("id", "tool-reset").click()
    assert text_of(page, "#shown") == "显示 32 / 32 个节点"


def test_what_was_left_out_comes_in(open_page: OpenPage, store_with_two_readouts: GraphStore, tmp_path: Path) -> None:
    write_graph_page(store_with_two_readouts, tmp_path / "graph.html", focus="桐溪区")
    page = open_page(tmp_path / "graph.html")
    before = page.execute_script("return tonggao.drawing.countShown('concept')")
    assert before == 0
    type_keys(page, "/", "一心为民")
    wait_for(page, "document.querySelector('#search-hits [data-node]')")
    page.execute_script("tonggao.choose(arguments[0])", node_number(page, "一心为民"))
    assert page.execute_script("return tonggao.drawing.isShown(arguments[0])", node_number(page, "一心为民"))
    click_node(page, "清江治理的品格", times=2)
    wait_for(page, "tonggao.drawing.countShown('concept') === 4")


def test_placed_later_nothing_overlaps_either(
    open_page: OpenPage, store_with_two_readouts: GraphStore, tmp_path: Path
) -> None:
    write_graph_page(store_with_two_readouts, tmp_path / "graph.html", focus="桐溪区")
    page = open_page(tmp_path / "graph.html")
    for label in ("沈若川", "林远舟", "清江市委", "一网通达"):
        page.execute_script("tonggao.choose(arguments[0]); tonggao.expand(arguments[0])", node_number(page, label))
    now = (
        "const nodes = tonggao.model.nodes.filter((n) => tonggao.drawing.isShown(n.id));"
        "const { network } = tonggao.drawing;"
        "tonggao.model.start = { nodes: nodes.map((n) => ({ id: n.id, ...network.getPosition(n.id) })) };"
    )
    assert page.execute_script(now + "return tonggao.model.start.nodes.length") > 15
    assert page.execute_script(_OVERLAPS) == []


def test_the_keyboard_walks_along_the_lines(page: "Chrome") -> None:
    from selenium.webdriver.common.keys import Keys

    page.execute_script("tonggao.choose(arguments[0])", node_number(page, "清江市数字治理工作推进会"))
    neighbours = page.execute_script(
        "return [...tonggao.model.drawnNeighbours(arguments[0])].map((id) => tonggao.model.nodes[id].zh)",
        node_number(page, "清江市数字治理工作推进会"),
    )
    type_keys(page, Keys.ARROW_RIGHT)
    assert text_of(page, "#panel h2") in neighbours


def test_the_facts_table_says_what_the_drawing_says(page: "Chrome") -> None:
    page.find_element("id", "tool-facts").click()
    rows = page.execute_script(
        "return [...document.querySelectorAll('#facts tbody tr')].map((r) => [...r.cells].map((c) => c.textContent))"
    )
    assert ["清江市数字治理工作推进会", "主持人", "沈若川", "市委副书记、市长沈若川主持会议"] in rows
    assert len(rows) == page.execute_script("return tonggao.drawing.visibleEdges().length")


def test_the_picture_shows_paper_shapes_and_legend(page: "Chrome") -> None:
    colours = page.execute_script(
        "const copy = tonggao.drawing.picture();"
        "const pixels = copy.getContext('2d').getImageData(0, 0, copy.width, copy.height).data;"
        "const seen = new Set();"
        "for (let i = 0; i < pixels.length; i += 4) seen.add(`${pixels[i]},${pixels[i + 1]},${pixels[i + 2]}`);"
        "return [...seen]"
    )
    assert {"47,109,181", "192,57,43", "30,132,73"} <= set(colours)  # persons, events, organizations


def test_the_phone_keeps_drawing_and_panel(open_page: OpenPage, page_of_two_readouts: Path) -> None:
    page = open_page(page_of_two_readouts, width=380, height=760)
    assert page.execute_script("return document.documentElement.scrollWidth") <= 380
    assert page.execute_script("return document.getElementById('drawing').getBoundingClientRect().height") > 200
    assert page.execute_script("return document.getElementById('panel').getBoundingClientRect().height") > 200
    assert page.execute_script("return document.getElementById('legend').open") is False


def test_an_empty_graph_says_so(open_page: OpenPage, tmp_path: Path) -> None:
    with GraphStore.in_memory() as empty_store:
        write_graph_page(empty_store, tmp_path / "graph.html")
    page = open_page(tmp_path / "graph.html")
    assert "图中还没有可看的内容" in text_of(page, "#panel")


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


def test_hostile_words_stay_words(open_page: OpenPage, make_store: Callable[..., GraphStore], tmp_path: Path) -> None:
    from selenium.common.exceptions import NoAlertPresentException

    with make_store(hostile_readout()) as store:
        write_graph_page(store, tmp_path / "graph.html")
    page = open_page(tmp_path / "graph.html")
    count = page.execute_script("return tonggao.model.nodes.length")
    assert count > 6
    for number in range(count):
        page.execute_script("tonggao.choose(arguments[0])", number)
        page.execute_script("document.querySelector('#panel .see-text')?.click()")
        page.execute_script("document.getElementById('reading').close()")
        assert page.execute_script(_STRANGE_ELEMENTS) == []
    type_keys(page, "/", "<img")
    page.execute_script("document.getElementById('tool-facts').click()")
    with pytest.raises(NoAlertPresentException):
        _ = page.switch_to.alert
    title = page.execute_script("return tonggao.model.readouts[0].title")
    assert title.startswith("</script><img src=x onerror=alert(2)>")
    assert page.execute_script("return document.querySelectorAll('script').length") == 3


def test_neighbours_come_in_by_relation_with_their_number_said_before(
    open_page: OpenPage, store_with_two_readouts: GraphStore, tmp_path: Path
) -> None:
    write_graph_page(store_with_two_readouts, tmp_path / "graph.html", focus="桐溪区")
    page = open_page(tmp_path / "graph.html")
    page.execute_script("tonggao.choose(arguments[0])", node_number(page, "沈若川"))
    before = page.execute_script("return tonggao.drawing.countShown('requirement')")
    button = "#panel section[data-relation=issues] .bring"
    assert text_of(page, button) == f"带出 {2 - before} 个"
    page.execute_script("document.querySelector(arguments[0]).click()", button)
    assert page.execute_script("return tonggao.drawing.countShown('requirement')") == 2
    assert page.execute_script("return document.querySelector(arguments[0])", button) is None
