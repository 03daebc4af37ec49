"""What a person can do with a page in a real browser."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from selenium.webdriver import Chrome


class Page:
    """A page in the browser: what stands in it, and the hand that uses it."""

    def __init__(self, driver: "Chrome") -> None:
        self.driver = driver

    @property
    def address(self) -> str:
        return self.driver.current_url

    def run(self, script: str, *arguments: Any) -> Any:
        """What a script returns that runs in the page."""
        return self.driver.execute_script(script, *arguments)

    def text(self, selector: str) -> str:
        """The text of the first element that a selector finds."""
        text: str = self.run("return document.querySelector(arguments[0]).textContent", selector)
        return text

    def texts(self, selector: str) -> list[str]:
        """The text of every element that a selector finds."""
        found: list[str] = self.run(
            "return [...document.querySelectorAll(arguments[0])].map((e) => e.textContent)", selector
        )
        return found

    def press(self, selector: str) -> None:
        """Press the button with this id, or the first that a selector finds."""
        self.run("(document.getElementById(arguments[0]) || document.querySelector(arguments[0])).click()", selector)

    def number(self, label: str) -> int:
        """The number on the page of the node with this label."""
        number: int = self.run("return tonggao.model.nodes.find((node) => node.zh === arguments[0]).id", label)
        return number

    def choose(self, label: str) -> None:
        """Choose a node, as the search does."""
        self.run("tonggao.choose(arguments[0])", self.number(label))

    def shown(self) -> set[str]:
        """The labels of the nodes that are drawn."""
        return set(self.run("return tonggao.drawing.visibleIds().map((id) => tonggao.model.nodes[id].zh)"))

    def resize(self, width: int, height: int) -> None:
        """Make the window another size, in CSS pixels, as a hand or a turned phone does."""
        metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)

    def back(self) -> None:
        self.driver.back()

    def wait_for(self, condition: str, *arguments: Any) -> None:
        """Wait until a script's condition holds; vis-network tells a click from a double one by waiting."""
        from selenium.webdriver.support.ui import WebDriverWait

        WebDriverWait(self.driver, 60, poll_frequency=0.02).until(
            lambda driver: driver.execute_script(f"return {condition}", *arguments), f"never came true: {condition}"
        )

    def wait_for_panel(self, heading: str) -> None:
        """Wait until the panel is about the node with this label."""
        self.wait_for("document.querySelector('#panel h2')?.textContent === arguments[0]", heading)

    def type(self, *keys: str) -> None:
        """Type on the keyboard, wherever the focus is."""
        from selenium.webdriver import ActionChains

        ActionChains(self.driver, duration=0).send_keys(*keys).perform()

    def click_node(self, label: str, *, below: int = 0, times: int = 1) -> None:
        """Click where the node is drawn, or ``below`` pixels under its middle, as a hand would."""
        from selenium.webdriver import ActionChains

        spot = self.run(
            "const { network } = tonggao.drawing;"
            "const spot = network.canvasToDOM(network.getPosition(arguments[0]));"
            "const frame = document.getElementById('drawing').getBoundingClientRect();"
            "return [Math.round(frame.left + spot.x), Math.round(frame.top + spot.y)];",
            self.number(label),
        )
        actions = ActionChains(self.driver, duration=0)
        actions.w3c_actions.pointer_action.move_to_location(spot[0], spot[1] + below)
        for _ in range(times):
            actions.click()
        actions.perform()


OpenPage = Callable[..., Page]


def requests_of(browser: "Chrome") -> list[str]:
    """The addresses that were asked for since the last call, but for files and the browser's own."""
    messages = (json.loads(entry["message"])["message"] for entry in browser.get_log("performance"))
    asked = (m["params"]["request"]["url"] for m in messages if m["method"] == "Network.requestWillBeSent")
    return [address for address in asked if not address.startswith(("file:", "data:", "blob:", "chrome:"))]


@pytest.fixture
def open_page(browser: "Chrome") -> Iterator[OpenPage]:
    """Opens a page afresh; at the end of the test no request may have left it and no error may stand in its console."""

    def open_it(path: Path, state: str = "", *, width: int = 1360, height: int = 860) -> Page:
        page = Page(browser)
        page.resize(width, height)
        browser.get("about:blank")
        browser.get(path.as_uri() + state)
        assert browser.execute_script("return document.documentElement.dataset.ready") == "yes"
        return page

    browser.get_log("browser")
    browser.get_log("performance")
    yield open_it
    assert requests_of(browser) == []
    assert [entry for entry in browser.get_log("browser") if entry["level"] in ("SEVERE", "WARNING")] == []


@pytest.fixture
def page(open_page: OpenPage, page_of_two_readouts: Path) -> Page:
    """The page of the two readouts, just opened."""
    return open_page(page_of_two_readouts)
