import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tonggao.claims import Claims, PersonMention
from tonggao.errors import TonggaoError
from tonggao.readout import Passage, Readout
from tonggao.store import GraphStore
from tonggao.view import Opening, write_graph_page
from tonggao.view.html import inert_json
from tonggao.view.look import read_look


def data_of(page: Path) -> dict[str, Any]:
    """The data that a page carries."""
    html = page.read_text(encoding="utf-8")
    found = re.search(r'<script type="application/json" id="data">(.*?)</script>', html, re.DOTALL)
    assert found is not None
    data: dict[str, Any] = json.loads(found[1])
    return data


def test_the_summary_says_what_the_page_holds(store_with_two_readouts: GraphStore, tmp_path: Path) -> None:
    page = tmp_path / "graph.html"
    summary = write_graph_page(store_with_two_readouts, page)
    assert summary.path == page
    assert summary.focus == "沈若川"
    assert summary.shown == summary.nodes == 33
    assert summary.size == page.stat().st_size
    assert summary.size < 1_000_000


def test_the_same_graph_gives_the_same_bytes(store_with_two_readouts: GraphStore, tmp_path: Path) -> None:
    for name in ("first.html", "second.html"):
        write_graph_page(store_with_two_readouts, tmp_path / name)
    assert (tmp_path / "first.html").read_bytes() == (tmp_path / "second.html").read_bytes()


# More persons than the first drawing takes: a choice of few among many is where an order of chance would show.
_WRITE_IN_FRESH_PROCESS = """
import sys
from pathlib import Path
from typing import Any
from tonggao.claims import Claims, PersonMention
from tonggao.describe import entities_lines, readout_iri, readout_lines
from tonggao.identify import identify
from tonggao.readout import Passage, Readout
from tonggao.store import GraphStore
from tonggao.view import Opening, write_graph_page
names = [f"林{chr(0x4E00 + n)}" for n in range(200)]
text = "、".join(names)
people = tuple(PersonMention(name, (Passage(3 * n, 3 * n + 2),), "people/list") for n, name in enumerate(names))
claimed = [(Readout(id=name, text=text, title="名单"), Claims(persons=people)) for name in ("a", "b")]
with GraphStore.in_memory() as store:
    store.replace_readouts({readout_iri(r.id): readout_lines(r, c) for r, c in claimed})
    store.replace_entities(entities_lines(identify(claimed)))
    write_graph_page(store, Path(sys.argv[1]))
"""


def test_bytes_depend_on_no_hash_seed_and_no_locale(tmp_path: Path) -> None:
    script = tmp_path / "write.py"
    script.write_text(_WRITE_IN_FRESH_PROCESS, encoding="utf-8")
    for name, seed, locale in (("a.html", "1", "C"), ("b.html", "2", "C.UTF-8")):
        environment = {
            **os.environ,
            "PYTHONHASHSEED": seed,
            "LC_ALL": locale,
            "PYTHONUTF8": "0",
            "PYTHONCOERCECLOCALE": "0",
        }
        done = subprocess.run(
            [sys.executable, str(script), str(tmp_path / name)], env=environment, capture_output=True, check=False
        )
        assert done.returncode == 0, done.stderr.decode("utf-8", "replace")
    assert (tmp_path / "a.html").read_bytes() == (tmp_path / "b.html").read_bytes()


def test_the_page_names_no_host(page_of_two_readouts: Path) -> None:
    html = page_of_two_readouts.read_text(encoding="utf-8")
    outside_scripts = re.sub(r"<(script|style)\b.*?</\1>", "", html, flags=re.DOTALL)
    assert not re.search(r"""(?:src|href)\s*=\s*["']?(?!data:)\w+:""", outside_scripts)
    assert "connect-src &#39;none&#39;" in html
    assert "default-src &#39;none&#39;" in html
    assert "unsafe" not in html[: html.index("<style>")]


@given(
    st.recursive(
        st.text() | st.integers() | st.none(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)
    )
)
def test_inert_json_carries_everything_and_no_markup(value: object) -> None:
    text = inert_json(value)
    assert json.loads(text) == value
    assert not set(text) & set("<>&\u2028\u2029")


def test_a_focus_is_found_by_name_title_id_and_address(store_with_two_readouts: GraphStore, tmp_path: Path) -> None:
    expected = {
        "林远舟": "林远舟",
        "清江市数字治理工作推进会召开": "清江市数字治理工作推进会召开",
        "qingjiang-meeting": "清江市数字治理工作推进会召开",
        "person/林远舟": "林远舟",
        "https://w3id.org/tonggao/id/concept/一网通达": "一网通达",
    }
    found = {
        name: write_graph_page(store_with_two_readouts, tmp_path / "page.html", opening=Opening(focus=name)).focus
        for name in expected
    }
    assert found == expected


def test_an_unknown_focus_names_the_nearest(store_with_two_readouts: GraphStore, tmp_path: Path) -> None:
    with pytest.raises(TonggaoError, match="nothing in the graph is called 林远州; did you mean 林远舟"):
        write_graph_page(store_with_two_readouts, tmp_path / "page.html", opening=Opening(focus="林远州"))
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_is_one_clear_error(store_with_two_readouts: GraphStore, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with pytest.raises(TonggaoError, match=r"cannot write .*choose another place"):
        write_graph_page(store_with_two_readouts, tmp_path / "file" / "graph.html")


def test_a_failed_write_leaves_the_old_page_and_no_rubbish(store_with_two_readouts: GraphStore, tmp_path: Path) -> None:
    (tmp_path / "graph.html").mkdir()  # a folder of that name cannot be replaced by a file
    with pytest.raises(TonggaoError):
        write_graph_page(store_with_two_readouts, tmp_path / "graph.html")
    assert [entry.name for entry in tmp_path.iterdir()] == ["graph.html"]


def test_texts_beyond_the_limit_leave_their_quotes(
    make_store: Callable[..., GraphStore], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tonggao.view.page_data.MOST_DATA", 10)
    readout = Readout(id="long", text="林远舟出席会议并讲话，会议开了一天。", title="会议")
    claims = Claims(persons=(PersonMention("林远舟", (Passage(0, 3),), "people/list"),))
    with make_store((readout, claims)) as store:
        summary = write_graph_page(store, tmp_path / "graph.html")
    data = data_of(tmp_path / "graph.html")
    assert [readout.keys() for readout in data["readouts"]] == [{"key", "title", "node", "file"}]
    assert data["claims"] == [[0, 0, 0, [[0, 3, "林远舟", "", "出席会议并讲话，会议开了一天"]]]]
    assert data["rules"] == ["people/list"]
    assert not summary.texts


def test_a_page_of_a_huge_graph_carries_what_is_near_its_focus(
    store_with_two_readouts: GraphStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tonggao.view.page.MOST_NODES", 12)
    summary = write_graph_page(store_with_two_readouts, tmp_path / "graph.html", opening=Opening(focus="桐溪区"))
    data = data_of(tmp_path / "graph.html")
    nodes, edges, claims = data["nodes"], data["edges"], data["claims"]
    assert summary.nodes == data["total"] == 33
    assert len(nodes) == 12
    assert {"桐溪区", "在桐溪区调研社区服务", "沈若川", "贺兰溪"} <= {node["zh"] for node in nodes}
    assert {number for edge in edges for number in edge[4]} == set(range(len(claims)))


def test_an_empty_store_gives_a_page_that_says_so(tmp_path: Path) -> None:
    with GraphStore.in_memory() as empty_store:
        summary = write_graph_page(empty_store, tmp_path / "graph.html")
    assert summary.focus is None
    assert summary.nodes == summary.shown == 0


def test_every_word_of_the_page_is_there_in_both_languages_and_used() -> None:
    strings = read_look("strings.json")
    rooms = files("tonggao.view").joinpath("page").iterdir()
    page_files = [file for room in rooms for file in room.iterdir() if not file.name.endswith(".css")]
    scripts = "\n".join(file.read_text(encoding="utf-8") for file in page_files)
    # Some names are put together: those of claims, columns and types of events.
    strings = {
        name: words
        for name, words in strings.items()
        if not re.match("claim_|concept_|flow_|organization_|type_", name)
    }
    for name, words in strings.items():
        assert words.keys() == {"zh", "en"}, name
        used = rf'"{name}"|strings\.{name}\b|\b{name.replace("period_", "")}'
        assert re.search(used, scripts), f"{name} is never shown"
    assert set(re.findall(r'model\.text\("(\w+)"', scripts)) <= strings.keys()
