"""The address keeps the state."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest


def test_the_address_brings_back_what_was_seen(open_page: Callable[..., Any], page_of_two_readouts: Path) -> None:
    page = open_page(page_of_two_readouts, "#node=concept/一网通达&hide=work,nonsense&lang=en&theme=dark")
    assert page.text("#panel h2") == "一网通达"
    assert page.text("#shown") == "shown 32 of 33 nodes"
    assert page.run("return document.documentElement.dataset.theme") == "dark"
    assert page.run("return document.documentElement.lang") == "en"


def test_an_address_that_names_nothing_is_passed_over(
    open_page: Callable[..., Any], page_of_two_readouts: Path
) -> None:
    page = open_page(page_of_two_readouts, "#node=person/nobody&lang=xx&theme=pink&only=1")
    assert page.text("#shown") == "显示 33 / 33 个节点"
    assert page.text("#panel h2") == "沈若川"


def test_the_address_keeps_the_chosen_line(open_page: Callable[..., Any], page_of_two_readouts: Path) -> None:
    line = "line=event/2031-03-04/清江市数字治理工作推进会&line=person/沈若川"
    page = open_page(page_of_two_readouts, f"#{line}")
    assert page.texts("#panel .pair .node-link > span") == ["清江市数字治理工作推进会", "沈若川"]
    assert "市委副书记、市长沈若川主持会议" in page.text("#panel")
    page.press("tool-lang")  # writes the address anew
    assert page.address.count("line=") == 2
    page.choose("林远舟")
    assert "line=" not in page.address


def test_back_leads_out_of_a_neighbourhood(page: Any) -> None:
    page.run("tonggao.choose(arguments[0])", page.number("林远舟"))
    page.run("tonggao.showView('around', arguments[0])", page.number("桐溪区"))
    page.wait_for("location.hash.includes('hops=1')")
    page.back()
    page.wait_for_panel("林远舟")
    assert page.text("#shown") == "显示 33 / 33 个节点"


def test_back_leads_to_the_node_before(page: Any) -> None:
    for label in ("林远舟", "贺兰溪"):
        page.run("tonggao.choose(arguments[0])", page.number(label))
    page.wait_for("location.hash.includes(encodeURIComponent('贺兰溪'))")
    page.back()
    page.wait_for_panel("林远舟")


@pytest.mark.parametrize(
    ("state", "title", "shown"),
    [
        (
            "#view=ego&node=person/林远舟",
            "林远舟 · 此人的职务、活动和同场者",
            {"林远舟", "清江市委书记", "中共清江市委"},
        ),
        (
            "#view=event&about=event/2031-04-17/在桐溪区调研社区服务",
            "在桐溪区调研社区服务 · 参加者",
            {"沈若川", "贺兰溪", "桐溪区"},
        ),
        ("#view=concept&node=concept/清江治理的品格", "清江治理的品格 · 组成", {"一网通达", "一线响应", "一心为民"}),
        ("#view=flow&node=person/沈若川", "沈若川 · 谁向谁", {"沈若川", "各区县", "希望各区县在一网通达上先行一步"}),
        (
            "#view=organization&node=organization/清江市委",
            "中共清江市委 · 上下级机构",
            {"中共清江市委", "清江市委书记", "林远舟", "白石樵"},
        ),
        ("#view=together&least=2", "谁和谁一起", {"沈若川", "贺兰溪"}),
        ("#node=place/桐溪区&hops=1", "桐溪区 · 周边 1 步", {"桐溪区", "在桐溪区调研社区服务"}),
        ("#node=place/桐溪区&hops=2", "桐溪区 · 周边 2 步", {"桐溪区", "沈若川"}),
    ],
)
def test_the_address_names_a_view(
    open_page: Callable[..., Any], page_of_two_readouts: Path, state: str, title: str, shown: set[str]
) -> None:
    page = open_page(page_of_two_readouts, state)
    assert page.text("#view-title").startswith(title)
    assert shown <= page.shown()


@pytest.mark.parametrize(
    "state",
    [
        "#view=ego&node=event/2031-04-17/在桐溪区调研社区服务",  # no person: the view takes the best connected one
        "#view=__proto__",
        "#view=part&about=part/99",
        "#view=overview",  # of a small graph there is none
        "#least=-3&view=together",
        "#hops=7&node=person/nobody",
        "#from=soon&to=%",
        "#read=readout/nothing&char=a,b",
        "#read=readout/qingjiang-meeting&char=99999,100000",
    ],
)
def test_an_address_that_cannot_be_followed_does_no_harm(
    open_page: Callable[..., Any], page_of_two_readouts: Path, state: str
) -> None:
    assert open_page(page_of_two_readouts, state).shown()


def test_the_address_opens_the_text_at_its_passage(open_page: Callable[..., Any], page_of_two_readouts: Path) -> None:
    page = open_page(page_of_two_readouts, "#read=readout/qingjiang-meeting&char=18,32")
    assert page.run("return document.getElementById('reading').open")
    text = "".join(page.texts("#reading-text .reader-text"))
    assert "".join(page.texts("#reading-text [data-from].now")) in text[18:32]
    page.press("reading-close")
    page.wait_for("!location.hash.includes('read=')")


def test_going_back_closes_the_text(page: Any) -> None:
    page.choose("林远舟")
    page.press("#panel .see-text")
    page.wait_for("location.hash.includes('read=')")
    page.back()
    page.wait_for("!document.getElementById('reading').open")


def test_the_link_is_copied_or_offered(page: Any) -> None:
    page.choose("林远舟")
    page.run(
        "window.copied = null;"
        "Object.defineProperty(navigator, 'clipboard', { configurable: true, value: {"
        "  writeText: async (words) => { window.copied = words; } } });"
    )
    page.press("tool-link")
    page.wait_for("window.copied !== null")
    assert page.run("return window.copied") == page.address
    assert page.text("#notice") == "链接已复制"
