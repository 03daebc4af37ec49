"""The legend, which is the filter too."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tonggao.claims import Claims, PersonMention
from tonggao.readout import Passage, Readout
from tonggao.store import GraphStore
from tonggao.view import write_graph_page


def test_the_legend_has_every_class_and_hides_it(page: Any) -> None:
    labels = page.run("return [...document.querySelectorAll('#legend-rows .legend-label')].map((e) => e.textContent)")
    assert labels == ["通稿", "活动", "人物", "职务", "机构", "群体", "提法", "要求", "定义", "文献", "地点"]
    assert page.run("return document.querySelectorAll('#legend canvas.icon').length") == len(labels)
    page.run("document.querySelector('#legend button[data-kind=person]').click()")
    assert page.text("#shown") == "显示 28 / 33 个节点"
    assert page.run("return document.querySelector('[data-kind=person]').ariaPressed") == "false"
    assert "hide=person" in page.address
    page.run("document.querySelector('#legend button[data-kind=person]').click()")
    assert page.text("#shown") == "显示 33 / 33 个节点"


def test_relations_are_hidden_and_shown(page: Any) -> None:
    chaired = "tonggao.drawing.visibleEdges().filter((edge) => edge.relation === 'chair').length"
    assert page.run(f"return {chaired}") == 1
    page.press("#relation-rows button[data-relation=chair]")
    assert page.run(f"return {chaired}") == 0
    assert "without=chair" in page.address
    page.press("#relation-rows button[data-relation=chair]")
    assert page.run(f"return {chaired}") == 1


_SET = (
    "for (const [name, value] of Object.entries(arguments[0])) document.getElementById(`period-${name}`).value = value;"
    "document.getElementById('period-from').dispatchEvent(new Event('change'));"
)


@pytest.mark.parametrize(
    ("period", "there", "gone"),
    [
        (
            {"from": "2031-04"},
            {"在桐溪区调研社区服务", "桐溪区", "沈若川"},
            {"清江市数字治理工作推进会", "林远舟", "一心为民"},
        ),
        ({"to": "2031-03-31"}, {"清江市数字治理工作推进会", "林远舟"}, {"在桐溪区调研社区服务", "桐溪区"}),
        ({"from": "2031", "to": "2031"}, {"清江市数字治理工作推进会", "在桐溪区调研社区服务"}, set()),
        ({"from": "2031-03-04", "to": "2031-03-04"}, {"清江市数字治理工作推进会"}, {"在桐溪区调研社区服务"}),
        ({"from": "2032"}, set(), {"清江市数字治理工作推进会", "沈若川"}),
        ({"from": "gestern"}, {"清江市数字治理工作推进会", "在桐溪区调研社区服务"}, set()),  # no date bounds nothing
    ],
)
def test_a_period_leaves_what_is_said_of_it(page: Any, period: dict[str, str], there: set[str], gone: set[str]) -> None:
    page.run(_SET, period)
    shown = page.shown()
    assert there <= shown
    assert not gone & shown


def test_the_undated_have_a_switch_of_their_own(
    open_page: Callable[..., Any], make_store: Callable[..., GraphStore], tmp_path: Path
) -> None:
    dated = Readout(id="a", text="林远舟讲话。", title="有日期", date="2031-03-05")
    undated = Readout(id="b", text="沈若川讲话。", title="没有日期")
    claimed = [
        (readout, Claims(persons=(PersonMention(readout.text[:3], (Passage(0, 3),), "people/list"),)))
        for readout in (dated, undated)
    ]
    with make_store(*claimed) as store:
        write_graph_page(store, tmp_path / "graph.html")
    page = open_page(tmp_path / "graph.html")
    assert page.shown() == {"林远舟", "沈若川", "有日期", "没有日期"}
    page.press("period-undated")
    assert page.shown() == {"林远舟", "有日期"}
    assert "undated=0" in page.address
    page = open_page(tmp_path / "graph.html", "#from=2032&undated=1")
    assert page.shown() == {"沈若川", "没有日期"}
