"""The pages in a real browser: they ask nothing of any other server, and break none of their own rules."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

import pytest

if TYPE_CHECKING:
    from selenium.webdriver import Chrome
    from tests.serve.conftest import Client, Serving

Open = Callable[..., "Chrome"]
PERSON, READOUT = "/id/person/" + quote("钟岱"), "/id/readout/county-inspection"

_AXE = Path(__file__).parents[2] / "view" / "browser" / "axe" / "axe.min.js"
_CHECK = """
const done = arguments[arguments.length - 1];
axe.run({ exclude: ["#yasgui"] }, { resultTypes: ["violations"] }).then(({ violations }) =>
  done(violations.map((found) => [found.id, found.help, found.nodes.map((node) => node.target.join(" ")).slice(0, 3)])));
"""


@pytest.fixture
def visit(browser: Chrome, server: Client) -> Iterator[Open]:
    """Opens a page of the server; at the end nothing was asked of others and nothing was refused."""

    def open_it(path: str, *, width: int = 1360, theme: str = "light") -> Chrome:
        metrics = {"width": width, "height": 860, "deviceScaleFactor": 1, "mobile": False}
        browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
        features = [{"name": "prefers-color-scheme", "value": theme}]
        browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})
        browser.get(server.root + path)
        return browser

    browser.get_log("browser")
    browser.get_log("performance")
    yield open_it
    browser.delete_all_cookies()
    messages = [json.loads(entry["message"])["message"] for entry in browser.get_log("performance")]
    asked = {m["params"]["request"]["url"] for m in messages if m["method"] == "Network.requestWillBeSent"}
    others = {address for address in asked if urlsplit(address).scheme.startswith("http") and not address.startswith(server.root)}
    assert others == set()
    assert [entry for entry in browser.get_log("browser") if entry["level"] in ("SEVERE", "WARNING")] == []


def wait_for(browser: Chrome, condition: str) -> None:
    from selenium.webdriver.support.ui import WebDriverWait

    def holds(driver: Chrome) -> object:
        return driver.execute_script(f"return {condition}")

    WebDriverWait(browser, 60, poll_frequency=0.05).until(holds, f"never came true: {condition}")


def texts(browser: Chrome, selector: str) -> list[str]:
    script = "return [...document.querySelectorAll(arguments[0])].map((e) => e.textContent.trim())"
    found: list[str] = browser.execute_script(script, selector)
    return found


def test_from_search_to_the_words(visit: Open) -> None:
    browser = visit("/?lang=zh")
    box = browser.find_element("name", "q")
    box.send_keys("zhongdai\n")
    wait_for(browser, "location.pathname === '/search'")
    browser.find_element("link text", "钟岱").click()
    wait_for(browser, "document.querySelector('h1 bdi')?.textContent === '钟岱'")
    browser.find_element("css selector", ".claims blockquote a").click()
    wait_for(browser, "document.documentElement.dataset.read === 'yes'")
    marked = "".join(texts(browser, "#readout .run.now"))
    assert "钟岱" in marked
    assert browser.execute_script("return location.hash").startswith("#char=")


def test_names_in_a_readout_lead_to_their_pages(visit: Open) -> None:
    browser = visit(f"{READOUT}?lang=en")
    wait_for(browser, "document.documentElement.dataset.read === 'yes'")
    assert texts(browser, ".reader-filters button")
    browser.execute_script("document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }))")
    wait_for(browser, "document.querySelector('.reader-now a.name') !== null")
    name = texts(browser, ".reader-now a.name")[0]
    browser.find_element("css selector", ".reader-now a.name").click()
    wait_for(browser, "document.querySelector('h1 bdi') !== null && location.pathname.startsWith('/id/')")
    assert texts(browser, "h1 bdi") == [name]


def test_claim_in_the_address_is_pointed_at(visit: Open, server: Client) -> None:
    claim = "SELECT ?c { ?c a <https://w3id.org/tonggao/ontology#Requirement> } ORDER BY ?c LIMIT 1"
    iri = server.query(claim, "text/csv").text.split()[1]
    browser = visit("/resource?iri=" + quote(iri, safe=""))
    wait_for(browser, "document.documentElement.dataset.read === 'yes'")
    assert browser.execute_script("return `#${tonggao.reader.now.key}`") == "#" + iri.partition("#")[2]


def test_yasgui_answers_a_ready_made_question(visit: Open) -> None:
    browser = visit("/query?lang=zh")
    wait_for(browser, "document.documentElement.dataset.asking === 'yes'")
    browser.execute_script(
        "const menu = document.getElementById('question'); menu.value = 'posts';"
        "menu.dispatchEvent(new Event('change', { bubbles: true }));"
    )
    wait_for(browser, "document.getElementById('p-person') !== null")
    browser.find_element("id", "p-person").send_keys("钟岱\n")
    wait_for(browser, "location.search.includes('person=')")
    wait_for(browser, "document.querySelectorAll('#yasgui .dataTable tbody tr').length > 1")
    assert "岚江市委常委" in " ".join(texts(browser, "#yasgui .dataTable td"))
    assert '"钟岱"@zh' in browser.execute_script("return yasgui.getTab().getQuery()")


def test_yasgui_asks_ones_own_question_and_leads_to_pages(visit: Open) -> None:
    browser = visit("/query?lang=en")
    wait_for(browser, "document.documentElement.dataset.asking === 'yes'")
    browser.execute_script(
        "const tab = yasgui.getTab();"
        "tab.setQuery('SELECT ?p { ?p a <https://w3id.org/tonggao/ontology#Person> } ORDER BY ?p LIMIT 3');"
        "tab.getYasqe().query();"
    )
    wait_for(browser, "document.querySelectorAll('#yasgui a.iri').length === 3")
    browser.find_element("css selector", "#yasgui a.iri").click()
    wait_for(browser, "document.querySelector('h1 bdi') !== null || window.length >= 0")
    handles = browser.window_handles
    assert len(handles) <= 2
    if len(handles) == 2:  # opened beside it
        browser.switch_to.window(handles[1])
        wait_for(browser, "location.pathname.startsWith('/id/person/')")
        browser.close()
        browser.switch_to.window(handles[0])


@pytest.mark.parametrize(
    ("query", "offered"),
    [
        ("PREFIX nif", "nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>"),
        ("PREFIX tg: <https://w3id.org/tonggao/ontology#> SELECT * { ?s a tg:PostA", "tg:PostAttestation"),
        ("PREFIX tg: <https://w3id.org/tonggao/ontology#> SELECT * { ?s tg:issuerN", "tg:issuerName"),
    ],
)
def test_yasgui_completes_names_from_here(visit: Open, query: str, offered: str) -> None:
    browser = visit("/query?lang=en")
    wait_for(browser, "document.documentElement.dataset.asking === 'yes'")
    browser.execute_script(
        "const editor = yasgui.getTab().getYasqe(); editor.setValue(arguments[0]); editor.focus();"
        "editor.setCursor({ line: 0, ch: arguments[0].length }); editor.autocomplete(false);",
        query,
    )
    wait_for(browser, "document.querySelector('.CodeMirror-hints') !== null || yasgui.getTab().getQuery() !== " + json.dumps(query))
    shown = [*texts(browser, ".CodeMirror-hints li"), browser.execute_script("return yasgui.getTab().getQuery()")]
    assert any(offered in text for text in shown)


def test_yasgui_says_what_was_wrong(visit: Open, browser: Chrome) -> None:
    visit("/query?lang=en")
    wait_for(browser, "document.documentElement.dataset.asking === 'yes'")
    browser.execute_script("const tab = yasgui.getTab(); tab.setQuery('SELECT * { SERVICE <http://127.0.0.1:9/> {} }'); tab.getYasqe().query().catch(() => {});")
    wait_for(browser, "document.querySelector('#yasgui .yasr').textContent.includes('SERVICE would ask another server')")
    browser.get_log("browser")  # the refusal itself, which a browser reports as an error


def test_link_to_a_query_opens_with_its_answer(visit: Open, server: Client) -> None:
    reply = server.query("SELECT (2 + 3 AS ?five) {}", "text/html,application/xhtml+xml")
    browser = visit(reply.headers["location"])
    wait_for(browser, "document.querySelector('#yasgui .dataTable tbody')?.textContent.includes('5')")


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("path", ["/", "/search?q=l", PERSON, READOUT, "/query?question=posts", "/downloads", "/nothing"])
def test_everyone_can_use_it(browser: Chrome, server: Client, path: str, theme: str) -> None:
    features = [{"name": "prefers-color-scheme", "value": theme}]
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})
    browser.get(server.root + path)
    wait_for(browser, "document.documentElement.dataset.ready === 'yes'")
    browser.execute_script(_AXE.read_text(encoding="utf-8"))
    assert browser.execute_async_script(_CHECK) == []


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("path", ["/", "/search?q=l", PERSON, READOUT, "/query?question=posts", "/downloads"])
def test_phone(visit: Open, path: str, theme: str) -> None:
    browser = visit(path, width=380, theme=theme)
    wait_for(browser, "document.documentElement.dataset.ready === 'yes'")
    assert browser.execute_script("return document.documentElement.scrollWidth <= innerWidth")
    assert browser.execute_script("return document.documentElement.dataset.theme") == theme


def test_theme_and_language_are_kept(visit: Open) -> None:
    browser = visit("/?lang=zh")
    browser.find_element("id", "theme").click()
    browser.find_element("id", "other-language").click()
    wait_for(browser, "document.documentElement.lang === 'en'")
    browser.find_element("link text", "Downloads").click()
    wait_for(browser, "document.querySelector('h1')?.textContent === 'Downloads'")
    assert browser.execute_script("return document.documentElement.dataset.theme") == "dark"
    browser.execute_script("localStorage.clear()")


def test_graph_page_has_its_own_rules(visit: Open) -> None:
    browser = visit("/graph.html")
    wait_for(browser, "document.documentElement.dataset.ready === 'yes'")


def test_token_is_the_password_of_a_browser(browser: Chrome, built: Path, serve_store: Serving) -> None:
    with serve_store(built, token="open-sesame") as client:
        browser.get(f"http://any:open-sesame@127.0.0.1:{client.port}/query?question=posts&person={quote('钟岱')}")
        wait_for(browser, "document.querySelectorAll('#yasgui .dataTable tbody tr').length > 1")
        browser.get("about:blank")
