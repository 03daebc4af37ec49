"""A readout to be read: in the graph page and on a page of its own."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tonggao.store import GraphStore
from tonggao.view import write_reading_pages


def page_of(folder: Path, name: str) -> Path:
    return next(folder.glob(f"{name}.*.html"))


@pytest.fixture
def meeting(open_page: Callable[..., Any], reading_pages: Path) -> Any:
    """The meeting's page, just opened."""
    return open_page(page_of(reading_pages, "qingjiang-meeting"))


def now(page: Any) -> str:
    return "".join(page.texts(".reader [data-from].now"))


def test_the_text_is_exactly_as_it_is(meeting: Any) -> None:
    text = meeting.run("return tonggao.model.readouts[0].text")
    assert "".join(meeting.texts(".reader-text")) == text
    assert "𠮷祥里" in text


def test_every_passage_is_marked_in_the_colour_of_its_class(meeting: Any) -> None:
    missing = meeting.run(
        """
        const covered = new Set();
        for (const run of document.querySelectorAll(".reader [data-from]"))
          for (const part of [run, ...run.querySelectorAll(".run")])
            for (const name of part.classList) if (name.startsWith("of-"))
              for (let i = Number(run.dataset.from); i < Number(run.dataset.to); i += 1) covered.add(`${name} ${i}`);
        return tonggao.model.claims.filter((claim) => claim.quotes.some(([start, end]) => {
          for (let i = start; i < end; i += 1)
            if (!covered.has(`of-${tonggao.notes.colourOf(claim)} ${i}`)) return true;
          return false;
        })).map((claim) => claim.key);
        """
    )
    assert missing == []


def test_runs_that_overlap_lie_on_lines_of_their_own(meeting: Any) -> None:
    clashes = meeting.run(
        """
        return [...document.querySelectorAll(".reader [data-from]")].filter((run) => {
          const levels = [run, ...run.querySelectorAll(".run")].map((part) => part.className.match(/level-(\\d)/)[1]);
          return new Set(levels).size < levels.length;
        }).map((run) => run.textContent);
        """
    )
    assert clashes == []


def test_every_class_has_its_colour(meeting: Any) -> None:
    colours = meeting.run(
        "return [...document.querySelectorAll('.reader-filters .swatch')].map((s) => getComputedStyle(s).backgroundColor)"
    )
    assert len(colours) == len(set(colours)) >= 7


def test_the_margin_says_what_is_claimed(meeting: Any) -> None:
    notes = meeting.texts(".note")
    assert "林远舟 担任 清江市委书记" in notes
    assert "一网通达 属于 清江治理的品格" in notes
    assert "要求 林远舟 → 全市各级党组织 · 三张清单" in notes
    # Who took the same part in an event stands in one note.
    assert "出席白石樵贺兰溪顾怀青清江市数字治理工作推进会" in notes


def test_a_note_shows_its_passage_and_the_way_to_the_graph(meeting: Any) -> None:
    meeting.run("[...document.querySelectorAll('.point')].find((p) => p.textContent.startsWith('林远舟 担任')).click()")
    assert now(meeting) == "市委书记林远舟"
    assert meeting.text(".reader-now").startswith("任职林远舟担任清江市委书记")
    links = meeting.run("return [...document.querySelectorAll('.reader-now a')].map((a) => decodeURI(a.href))")
    assert links[0].endswith("/graph.html#node=person%2F林远舟")


def test_the_keyboard_goes_from_passage_to_passage(meeting: Any) -> None:
    from selenium.webdriver.common.keys import Keys

    meeting.type(Keys.ARROW_RIGHT)
    first = now(meeting)
    meeting.type("j")
    assert "2 / " in meeting.text(".reader-now .count")
    meeting.type(Keys.ARROW_LEFT)
    assert now(meeting) == first
    meeting.type("k")
    count = meeting.text(".reader-now .count")
    assert count.split(" / ")[0] == count.split(" / ")[1]  # before the first comes the last


def test_a_class_that_is_switched_off_is_not_marked_nor_stepped_to(meeting: Any) -> None:
    for kind in ("person", "post", "organization", "event", "concept", "definition", "work"):
        meeting.press(f".reader-filters [data-kind={kind}]")
    colour = "return getComputedStyle(document.querySelector(arguments[0])).borderBottomColor"
    assert meeting.run(colour, ".run.of-person") == "rgba(0, 0, 0, 0)"
    assert meeting.run(colour, ".run.of-requirement") != "rgba(0, 0, 0, 0)"
    meeting.type("j")
    assert meeting.text(".reader-now .count") == "1 / 4"
    assert now(meeting) == "全市各级党组织要把“三张清单”作为推进工作的抓手"


def test_clicks_on_one_spot_go_through_what_overlaps_there(meeting: Any) -> None:
    spot = "[...document.querySelectorAll('.reader [data-from]')].find((run) => run.textContent === '三张清单').click()"
    meeting.run(spot)
    assert now(meeting) == "三张清单"
    meeting.run(spot)
    assert now(meeting) == "全市各级党组织要把“三张清单”作为推进工作的抓手"


def test_the_address_points_at_a_passage(open_page: Callable[..., Any], reading_pages: Path) -> None:
    page = open_page(page_of(reading_pages, "qingjiang-meeting"), "#char=18,32")
    assert now(page) == page.run("return Array.from(tonggao.model.readouts[0].text).slice(18, 32).join('')")
    page.type("j")
    assert page.run("return /^#char=\\d+,\\d+$/.test(location.hash)")


def test_the_address_names_a_claim(reading_pages: Path, open_page: Any) -> None:
    page = open_page(page_of(reading_pages, "qingjiang-meeting"))
    key, start, end = page.run("const post = tonggao.model.claims.find((claim) => claim.kind === 'post'); return [post.key, ...post.quotes[0]]")
    page.run("location.hash = arguments[0]", f"#{key}")
    page.wait_for("tonggao.reader.now !== null")
    assert page.run("return tonggao.reader.now.key") == key
    assert page.run("return location.hash") == f"#char={start},{end}"


@pytest.mark.parametrize("state", ["#char=5,3", "#char=-1,4", "#char=0,100000", "#char=a,b", "#nonsense", "#char=%"])
def test_an_address_that_points_nowhere_does_no_harm(
    open_page: Callable[..., Any], reading_pages: Path, state: str
) -> None:
    assert now(open_page(page_of(reading_pages, "qingjiang-meeting"), state)) == ""


def test_a_page_leads_to_the_readouts_before_and_after(open_page: Callable[..., Any], reading_pages: Path) -> None:
    page = open_page(page_of(reading_pages, "qingjiang-meeting"))
    assert page.text("#next") == "沈若川在桐溪区调研社区服务 →"
    page.press("next")
    page.wait_for("document.title === '沈若川在桐溪区调研社区服务'")
    assert page.text("#previous") == "← 清江市数字治理工作推进会召开"


def test_a_page_of_a_graph_without_texts_leads_to_the_reading_page(
    open_page: Callable[..., Any],
    store_with_two_readouts: GraphStore,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from tonggao.view import write_graph_page

    monkeypatch.setattr("tonggao.view.page_data.MOST_DATA", 10)
    write_graph_page(store_with_two_readouts, tmp_path / "graph.html", reading="reading")
    write_reading_pages(store_with_two_readouts, tmp_path / "reading", graph_page=tmp_path / "graph.html")
    page = open_page(tmp_path / "graph.html", "#node=concept/三张清单")
    assert page.text("#panel mark") == "三张清单"
    page.press("#panel [data-relation=uses] a.see-text")
    page.wait_for("document.documentElement.dataset.ready === 'yes' && document.querySelector('.reader')")
    assert now(page) == "三张清单"


def test_without_reading_pages_it_says_how_to_write_them(
    open_page: Callable[..., Any],
    store_with_two_readouts: GraphStore,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from tonggao.view import write_graph_page

    monkeypatch.setattr("tonggao.view.page_data.MOST_DATA", 10)
    write_graph_page(store_with_two_readouts, tmp_path / "graph.html")
    page = open_page(tmp_path / "graph.html")
    page.run("tonggao.choose(null)")
    assert "tonggao view --reading" in page.text("#panel")


def test_the_index_lists_every_readout_with_its_counts(open_page: Callable[..., Any], reading_pages: Path) -> None:
    page = open_page(reading_pages / "index.html")
    rows = page.run(
        "return [...document.querySelectorAll('#index tbody tr')].map((r) => [...r.cells].map((c) => c.textContent))"
    )
    assert rows == [
        ["2031-04-18", "沈若川在桐溪区调研社区服务", "清江日报", "2", "2", "", "1", "1", "1", "", ""],
        ["2031-03-05", "清江市数字治理工作推进会召开", "清江日报", "5", "6", "1", "1", "4", "5", "1", "1"],
    ]


def test_the_index_is_filtered_and_sorted(open_page: Callable[..., Any], reading_pages: Path) -> None:
    page = open_page(reading_pages / "index.html")
    page.run(
        "const box = document.getElementById('index-box'); box.value = '桐溪 2031'; box.dispatchEvent(new Event('input'));"
    )
    assert page.run("return [...document.querySelectorAll('#index tbody tr')].map((row) => row.hidden)") == [
        False,
        True,
    ]
    assert page.text("#index-count") == "1 / 2 篇"
    page.press("#index thead [data-sort=date]")
    assert page.texts("#index tbody td:first-child") == ["2031-03-05", "2031-04-18"]
    page.press("#index thead [data-sort='0']")
    assert page.texts("#index tbody td:nth-child(4)") == ["5", "2"]


@pytest.mark.parametrize("name", ["index", "qingjiang-meeting"])
def test_a_phone_needs_no_scrolling_sideways(open_page: Callable[..., Any], reading_pages: Path, name: str) -> None:
    page = open_page(next(reading_pages.glob(f"{name}*.html")), width=380, height=760)
    assert page.run("return document.documentElement.scrollWidth") <= 380
