import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tonggao.claims import Claims, PersonMention
from tonggao.errors import TonggaoError
from tonggao.readout import Passage, Readout
from tonggao.store import GraphStore
from tonggao.view import address_from, write_reading_pages


def readout_of(id_: str, title: str = "会议") -> tuple[Readout, Claims]:
    return Readout(id=id_, text="林远舟出席会议。", title=title), Claims(
        persons=(PersonMention("林远舟", (Passage(0, 3),), "people/list"),)
    )


def test_every_readout_gets_a_page_and_the_index(store_with_two_readouts: GraphStore, tmp_path: Path) -> None:
    pages = write_reading_pages(store_with_two_readouts, tmp_path)
    assert (pages.path, pages.readouts) == (tmp_path / "index.html", 2)
    names = sorted(path.name for path in tmp_path.iterdir())
    assert [name.partition(".")[0] for name in names] == ["index", "pages", "qingjiang-inspection", "qingjiang-meeting"]


def test_the_same_readouts_give_the_same_bytes(store_with_two_readouts: GraphStore, tmp_path: Path) -> None:
    for name in ("first", "second"):
        write_reading_pages(store_with_two_readouts, tmp_path / name)
    first, second = (
        {path.name: path.read_bytes() for path in (tmp_path / name).iterdir()} for name in ("first", "second")
    )
    assert first == second


def test_pages_of_readouts_that_are_gone_go_and_other_files_stay(
    make_store: Callable[..., GraphStore], tmp_path: Path
) -> None:
    for ids in (("a", "b"), ("b",)):
        with make_store(*map(readout_of, ids)) as store:
            write_reading_pages(store, tmp_path)
        (tmp_path / "mine.html").touch()
    names = [path.name.partition(".")[0] for path in tmp_path.iterdir()]
    assert sorted(names) == ["b", "index", "mine", "pages"]


@pytest.mark.parametrize("listed", [["../outside.html"], ["/etc/passwd"], [7], ["notes.txt"]])
def test_a_list_that_was_tampered_with_removes_nothing_else(
    make_store: Callable[..., GraphStore], tmp_path: Path, listed: list[object]
) -> None:
    (tmp_path / "outside.html").touch()
    folder = tmp_path / "reading"
    folder.mkdir()
    (folder / "notes.txt").touch()
    (folder / "pages.json").write_text(json.dumps(listed), encoding="utf-8")
    with make_store(readout_of("a")) as store:
        write_reading_pages(store, folder)
    assert (tmp_path / "outside.html").exists()
    assert (folder / "notes.txt").exists()


@pytest.mark.parametrize(
    "ids",
    [
        ("a/b", "a-b", "a b"),  # all read a-b
        ("新闻/2031 年", "新闻/2031-年"),
        ("CON", "con"),  # one name where case does not count, and none on Windows
        ("x" * 300, "x" * 301),  # longer than a file's name may be
        ("..", "."),
    ],
)
def test_readouts_with_strange_ids_get_files_of_their_own(
    make_store: Callable[..., GraphStore], tmp_path: Path, ids: tuple[str, ...]
) -> None:
    # Texts differ, or the graph would hold one readout.
    claimed = [(Readout(id=id_, text=f"林远舟出席会议{n}。", title="会议"), Claims()) for n, id_ in enumerate(ids)]
    with make_store(*claimed) as store:
        pages = write_reading_pages(store, tmp_path)
    names = {path.name.lower() for path in tmp_path.glob("*.html")}
    assert len(names) == len(ids) + 1
    assert pages.readouts == len(ids)
    assert all(len(name.encode("utf-8")) < 255 for name in names)


def test_a_folder_that_cannot_be_written_is_one_clear_error(
    store_with_two_readouts: GraphStore, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(TonggaoError, match="cannot write"):
        write_reading_pages(store_with_two_readouts, tmp_path / "file" / "reading")


def test_an_unreadable_list_is_one_clear_error(store_with_two_readouts: GraphStore, tmp_path: Path) -> None:
    (tmp_path / "pages.json").write_text("{", encoding="utf-8")
    with pytest.raises(TonggaoError, match=r"pages\.json: cannot be read"):
        write_reading_pages(store_with_two_readouts, tmp_path)


@pytest.mark.parametrize(
    ("folder", "target", "address"),
    [
        ("out", "out/reading", "reading"),
        ("out/reading", "out/graph.html", "../graph.html"),
        ("out", "通 稿/index.html", "../%E9%80%9A%20%E7%A8%BF/index.html"),
        ("out", "out/100%#1", "100%25%231"),
    ],
)
def test_addresses_between_files(folder: str, target: str, address: str) -> None:
    assert address_from(Path(folder), Path(target)) == address
