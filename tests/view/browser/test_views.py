"""The views made for the questions people have, by button on the page and by option when it is written."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tonggao.claims import Claims, PersonMention, PostAttestation
from tonggao.readout import Passage, Readout
from tonggao.store import GraphStore
from tonggao.view import Opening, write_graph_page

_OVERLAPS = """
const boxes = tonggao.drawing.visibleIds().map((id) => {
  const [box, { x, y }] = [tonggao.painting.boxOf(id), tonggao.drawing.placeOf(id)];
  return { id, left: x - box.left, right: x + box.right, top: y - box.top, bottom: y + box.bottom };
});
return boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
).map((b) => `${tonggao.model.nodes[a.id].zh} / ${tonggao.model.nodes[b.id].zh}`));
"""


@pytest.mark.parametrize("view", ["graph", "ego", "event", "concept", "flow", "organization", "together"])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_view_has_a_button_and_nothing_overlaps(page: Any, view: str, language: str) -> None:
    if language == "en":
        page.press("tool-lang")
    page.press(f"#view-buttons [data-view={view}]")
    assert page.text("#view-buttons [aria-pressed=true]") == page.run(
        "return tonggao.model.views[arguments[0]][arguments[1]]", view, language
    )
    assert page.run(_OVERLAPS) == []
    assert page.shown()


@pytest.mark.parametrize(
    ("opening", "heading", "there"),
    [
        (Opening("ego", "林远舟"), "林远舟", {"清江市委书记", "清江市数字治理工作推进会"}),
        (Opening("event"), "清江市数字治理工作推进会", {"白石樵", "顾怀青"}),
        (Opening("concept", "一网通达"), "一网通达", {"清江治理的品格", "沈若川"}),
        (Opening("flow", "沈若川"), "沈若川", {"各区县"}),
        (Opening("organization", "清江市委"), "中共清江市委", {"清江市委常委", "贺兰溪"}),
    ],
)
def test_a_page_is_written_to_open_as_a_view(
    open_page: Callable[..., Any],
    store_with_two_readouts: GraphStore,
    tmp_path: Path,
    opening: Opening,
    heading: str,
    there: set[str],
) -> None:
    write_graph_page(store_with_two_readouts, tmp_path / "graph.html", opening=opening)
    page = open_page(tmp_path / "graph.html")
    assert page.text("#panel h2") == heading
    assert there <= page.shown()
    assert "#" not in page.address  # what the page opens on needs no address


def test_participants_stand_by_capacity_in_the_printed_order(page: Any) -> None:
    page.choose("清江市数字治理工作推进会")
    page.press("#panel [data-act=event]")
    headings = page.run("return tonggao.drawing.captions.map((caption) => caption.words)")
    assert [words for words in headings if words[:3] in ("主持人", "讲话人", "出席者")] == [
        "主持人 · 1",
        "讲话人 · 1",
        "出席者 · 3",
    ]
    across = page.run(
        "return arguments[0].map((id) => [tonggao.painting.state.tags.get(id), tonggao.drawing.placeOf(id).x])",
        [page.number(name) for name in ("白石樵", "贺兰溪", "顾怀青")],
    )
    assert [tag for tag, _ in across] == ["1", "2", "3"]
    assert across == sorted(across, key=lambda place: place[1])


def test_holders_of_posts_have_the_days_that_attest_them(page: Any) -> None:
    page.choose("清江市人民政府")
    page.press("#panel [data-act=organization]")
    remark = page.run("return tonggao.painting.state.remarks.get(arguments[0])", page.number("沈若川"))
    assert remark == ["2031-03-05 – 2031-04-18"]


def test_bodies_stand_below_the_one_above_them_with_their_holders(
    open_page: Callable[..., Any], store_with_departments: GraphStore, tmp_path: Path
) -> None:
    write_graph_page(store_with_departments, tmp_path / "a.html", opening=Opening("organization", "清江市委"))
    page = open_page(tmp_path / "a.html")
    assert page.shown() == {
        *("中共清江市委", "中共清江市委组织部", "中共清江市委宣传部", "清江市委组织部部长", "清江市委宣传部部长"),
        *("清江市委书记", "林远舟", "高云起", "任远山"),
    }
    assert page.run(_OVERLAPS) == []
    across = [
        page.run("return tonggao.drawing.placeOf(arguments[0]).x", page.number(name))
        for name in ("中共清江市委", "中共清江市委组织部", "清江市委组织部部长", "高云起")
    ]
    assert across == sorted(across)
    assert "不出自某篇通稿" in page.text("#panel [data-relation=under]")  # no text says it, nothing is quoted
    page.choose("中共清江市委组织部")
    page.press("#panel [data-act=organization]")
    assert page.shown() == {"中共清江市委", "中共清江市委组织部", "清江市委组织部部长", "高云起"}


def test_the_threshold_of_those_who_met_can_be_changed(page: Any) -> None:
    page.press("#view-buttons [data-view=together]")
    assert page.shown() == {"沈若川", "贺兰溪"}
    page.run(
        "const box = document.getElementById('least-box'); box.value = '1'; box.dispatchEvent(new Event('change'));"
    )
    assert page.shown() == {"沈若川", "贺兰溪", "林远舟", "白石樵", "顾怀青"}
    assert "least=1" in page.address


def test_a_line_between_two_persons_lists_the_events_they_shared(page: Any) -> None:
    page.press("#view-buttons [data-view=together]")
    page.run("tonggao.panel.showLine(arguments[0], arguments[1])", page.number("沈若川"), page.number("贺兰溪"))
    assert {"清江市数字治理工作推进会", "在桐溪区调研社区服务"} <= set(page.texts("#panel .node-link > span"))


@pytest.fixture(scope="module")
def large_page(make_store: Callable[..., GraphStore], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of forty readouts of their own persons and one that all name: more than is looked at at once."""
    claimed = []
    for number in range(40):
        names = ["林远舟", *(f"林{chr(0x4E00 + number * 20 + n)}" for n in range(20))]
        text = "、".join(names)
        people = tuple(
            PersonMention(name, (Passage(text.index(name), text.index(name) + len(name)),), "people/list")
            for name in names
        )
        claimed.append((Readout(id=f"r{number:02}", text=text, title=f"名单{number}"), Claims(persons=people)))
    path = tmp_path_factory.mktemp("large") / "graph.html"
    with make_store(*claimed) as store:
        write_graph_page(store, path)
    return path


def test_a_large_graph_opens_on_its_parts_with_their_counts(open_page: Callable[..., Any], large_page: Path) -> None:
    page = open_page(large_page)
    assert page.text("#view-buttons [aria-pressed=true]") == "总览"
    parts = page.run("return tonggao.model.overview.parts.map((part) => [part.count, part.kinds])")
    nodes = page.run("return tonggao.model.real")
    assert sum(count for count, _ in parts) + page.run("return tonggao.model.overview.left") == nodes > 600
    assert all(sum(kinds.values()) == count for count, kinds in parts)
    assert "通稿40" in page.text("#panel")
    assert page.text("#shown") == f"显示 {len(parts)} 个部分，全图 {nodes} 个节点"


def test_a_part_opens_and_leads_back(open_page: Callable[..., Any], large_page: Path) -> None:
    page = open_page(large_page)
    page.run("tonggao.choose(tonggao.model.real)")
    assert "个节点" in page.text("#panel .kind")
    page.press("#panel [data-act=part]")
    assert 0 < len(page.shown()) <= 80
    assert page.run(_OVERLAPS) == []
    page.back()
    page.wait_for("document.querySelector('#view-buttons [aria-pressed=true]')?.textContent === '总览'")


def test_never_more_than_the_most_are_drawn(open_page: Callable[..., Any], large_page: Path) -> None:
    page = open_page(large_page)
    page.press("#view-buttons [data-view=graph]")
    page.choose("林远舟")
    for _ in range(3):
        page.run("tonggao.model.nodes.filter((n) => n.kind === 'readout').forEach((n) => tonggao.expand(n.id))")
    assert page.run("return tonggao.drawing.visibleIds().length") == 300


def test_the_days_in_a_post_end_before_it_is_told_of_as_past(
    open_page: Callable[..., Any], make_store: Callable[..., GraphStore], tmp_path: Path
) -> None:
    claimed = []
    for day, words, former in (("2031-03-05", "清江市市长沈若川", False), ("2031-10-27", "清江市原市长沈若川", True)):
        readout = Readout(id=day, title="清江", date=day, text=f"清江\n{words}出席。\n")
        span = (Passage(3, 3 + len(words)),)
        post = PostAttestation("沈若川", "市长", "清江市人民政府", words[:-3], span, "posts/before-name", former)
        name = PersonMention("沈若川", (Passage(len(words), len(words) + 3),), "people/after-title")
        claimed.append((readout, Claims(persons=(name,), posts=(post,))))
    with make_store(*claimed) as store:
        write_graph_page(store, tmp_path / "a.html", opening=Opening("organization", "清江市人民政府"))
    page = open_page(tmp_path / "a.html")
    remark = page.run("return tonggao.painting.state.remarks.get(arguments[0])", page.number("沈若川"))
    assert remark == ["2031-03-05"]
