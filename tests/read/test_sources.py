import io
import json
import os
import sys
from pathlib import Path

import pytest

from tonggao.errors import TonggaoError
from tonggao.output_folder import OutputFolder
from tonggao.read import Skipped, read_sources
from tonggao.readout import Readout

KNOWN = "text (.txt), Markdown (.md), saved pages (.html), JSON lines (.jsonl), CSV, zip and tar"
TITLE = "澄北市召开全市防汛工作会议"
TEXT = f"{TITLE}\n6月17日，澄北市召开全市防汛工作会议，市委书记郑远帆出席并讲话。\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Readouts in two encodings, a transcript of two, records, a picture, and files of other kinds, in two levels."""
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "20240618-2.txt").write_text(TEXT + "乙。", encoding="gb18030")
    (tmp_path / "b" / ".hidden.txt").write_text("看不见", encoding="utf-8")
    (tmp_path / "20240705.md").write_text(
        "## 详细新闻\n\n### 甲会\n\n<p>甲。</p>\n\n### 乙会\n\n<p>乙会议。</p>\n", encoding="utf-8"
    )
    (tmp_path / "records.jsonl").write_text(json.dumps({"id": "r", "text": "丙会议"}) + "\n", encoding="utf-8")
    (tmp_path / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    (tmp_path / "table.xlsx").write_text("甲,乙", encoding="utf-8")
    return tmp_path


def readouts(*sources: str | Path, date: str | None = None) -> list[Readout]:
    found = list(read_sources(sources, date=date))
    assert [item for item in found if isinstance(item, Skipped)] == []
    return [item for item in found if isinstance(item, Readout)]


def faults(*sources: str | Path) -> list[str]:
    return [str(item) for item in read_sources(sources) if isinstance(item, Skipped) and item.fault]


def test_folder_is_read_to_the_bottom_in_order(folder: Path) -> None:
    found = list(read_sources([folder]))
    assert [item.id for item in found if isinstance(item, Readout)] == ["20240705#1", "20240705#2", "r", "b/20240618-2"]
    assert [item.origin for item in found if isinstance(item, Skipped)] == [
        str(folder / "picture.txt"), str(folder / "table.xlsx"),
    ]  # fmt: skip
    assert [item.fault for item in found if isinstance(item, Skipped)] == [True, False]


def test_file_named_by_itself_has_its_stem_as_id(folder: Path) -> None:
    (readout,) = readouts(folder / "b" / "20240618-2.txt")
    assert readout == Readout(id="20240618-2", text=TEXT + "乙。", title=TITLE, date="2024-06-18", date_from="name")


def test_transcript_gives_date_from_name_and_headline_as_title(folder: Path) -> None:
    first, second = readouts(folder / "20240705.md")
    assert (first.text, first.title, first.date, first.date_from) == ("甲会\n甲。", "甲会", "2024-07-05", "name")
    assert second.id == "20240705#2"


@pytest.mark.parametrize(
    ("name", "option", "head", "expected"),
    [
        ("20240705", "2018-01-02", "2024年6月18日　来源：澄北日报", ("2018-01-02", "option")),
        ("20240705", None, "2024年6月18日　来源：澄北日报", ("2024-07-05", "name")),
        ("readout", None, "2024年6月18日　来源：澄北日报", ("2024-06-18", "dateline")),
        ("readout-2024", None, "", ("2024-06-17", "text")),  # the lead's day, its year from the name
        ("readout", None, "", (None, None)),  # no year is stated, so no date
    ],
)
def test_date_comes_from_the_first_that_states_it(
    tmp_path: Path, name: str, option: str | None, head: str, expected: tuple[str | None, str | None]
) -> None:
    path = tmp_path / f"{name}.txt"
    title, body = TEXT.split("\n", 1)
    path.write_text(f"{title}\n{head}\n{body}", encoding="utf-8")
    (readout,) = readouts(path, date=option)
    assert (readout.date, readout.date_from) == expected


def test_malformed_date_option_is_refused_before_reading(tmp_path: Path) -> None:
    with pytest.raises(TonggaoError, match="no such date: soon"):
        list(read_sources([tmp_path], date="soon"))


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("empty.txt", b"", "is empty; nothing was read"),
        ("blank.txt", " \n\u3000\n".encode(), "is empty; nothing was read"),
        ("english.txt", b"The committee met.", "has no Chinese in it; tonggao reads Chinese readouts only"),
        ("picture.txt", b"\x89PNG\r\n", "is a PNG picture, not text; save it as text in UTF-8"),
        (
            "broken.txt",
            b"\x80\x80",
            "is neither UTF-8 nor sensible GB18030, Big5 or UTF-16; save it as text in UTF-8",
        ),
        ("page.html", b"<p>", "is a page without an article's text; save the text alone"),
        ("talk.pdf", b"%PDF", f"is a .pdf file; tonggao reads {KNOWN}"),
        ("empty.jsonl", b"", "is empty; nothing was read"),
        ("empty.md", "## 详细新闻\n".encode(), "has no ### heading below 详细新闻; nothing was read"),
    ],
)
def test_each_fault_is_named_and_the_rest_is_read(tmp_path: Path, name: str, data: bytes, message: str) -> None:
    bad, good = tmp_path / name, tmp_path / "good.txt"
    bad.write_bytes(data)
    good.write_text(TEXT, encoding="utf-8")
    found = list(read_sources([bad, good]))
    assert str(found[0]) == f"{bad}: {message}"
    assert isinstance(found[1], Readout)


def test_missing_file_suggests_the_nearest_name(folder: Path) -> None:
    assert faults(folder / "record.jsonl") == [
        f"{folder / 'record.jsonl'}: no such file or folder; did you mean {folder / 'records.jsonl'}?"
    ]
    assert faults(folder / "nowhere" / "x.txt") == [
        f"{folder / 'nowhere' / 'x.txt'}: no such file or folder; check its name"
    ]


@pytest.mark.parametrize(
    ("pattern", "ids"),
    [("*.md", ["20240705#1", "20240705#2"]), ("**/*-2.txt", ["20240618-2"]), ("b/2024061[0-9]-?.txt", ["20240618-2"])],
)
def test_patterns_stand_for_the_files_they_fit(folder: Path, pattern: str, ids: list[str]) -> None:
    assert [readout.id for readout in readouts(folder / pattern)] == ids


def test_a_pattern_that_fits_nothing_is_a_fault_and_a_file_of_that_name_is_none(folder: Path) -> None:
    assert faults(folder / "*.nothing") == [f"{folder / '*.nothing'}: fits no file; check the pattern"]
    (folder / "[1].txt").write_text(TEXT, encoding="utf-8")
    assert [readout.id for readout in readouts(folder / "[1].txt")] == ["[1]"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_pipes_and_broken_links_in_a_folder_are_faults(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")  # waited for, it would never end
    (tmp_path / "link.txt").symlink_to("gone.txt")
    broken = f"{tmp_path / 'link.txt'}: is a link to gone.txt, which is not there; mend or delete it"
    pipe = f"{tmp_path / 'pipe.txt'}: is a pipe or a device, not a file; name it by itself to have it read"
    assert faults(tmp_path) == [broken, pipe]
    assert faults(tmp_path / "link.txt") == [broken]


def test_unknown_key_of_a_record_is_refused(folder: Path) -> None:
    with pytest.raises(TonggaoError, match="no key of a record texts; did you mean text"):
        list(read_sources([folder], fields={"texts": "content"}))


def test_empty_folder_is_a_fault(tmp_path: Path) -> None:
    assert faults(tmp_path) == [f"{tmp_path}: is an empty folder; put {KNOWN} into it"]


def test_a_folder_that_keeps_a_graph_is_not_read_and_says_so(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("市委书记林岳出席会议。", encoding="utf-8")
    with OutputFolder(tmp_path / "output").writing():
        pass
    (tmp_path / "output" / "b.txt").write_text("市长丁远出席会议。", encoding="utf-8")
    assert faults(tmp_path / "output") == [
        f"{tmp_path / 'output'}: is where a graph is kept, which is not read; put the readouts into a folder of their own"
    ]
    assert faults(tmp_path) == []


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="permissions bind only other users than root"
)
def test_unreadable_file_is_a_fault(tmp_path: Path) -> None:
    path = tmp_path / "closed.txt"
    path.write_text(TEXT, encoding="utf-8")
    path.chmod(0)
    assert faults(path) == [f"{path}: cannot be read (Permission denied); check its permissions"]


def test_one_id_for_two_texts_is_a_fault(folder: Path, tmp_path: Path) -> None:
    other = folder / "20240618-2.txt"
    other.write_text(TEXT, encoding="utf-8")
    first = folder / "b" / "20240618-2.txt"
    assert faults(first, other) == [f"{other}: its id 20240618-2 is already that of {first}; rename one of them"]


def test_same_file_twice_is_read_once(folder: Path) -> None:
    path = folder / "b" / "20240618-2.txt"
    assert len(readouts(path, path)) == 1


@pytest.mark.parametrize(
    ("data", "ids"),
    [
        (TEXT.encode(), ["stdin"]),
        (TEXT.encode("gb18030"), ["stdin"]),
        (b'{"text": "\\u4f1a"}\n{"id": "x", "text": "\\u8bae"}\n', ["stdin#1", "x"]),
        ('{"text": "会"}\n{"id": "x", "text": "议"}\n'.encode("utf-16"), ["stdin#1", "x"]),
    ],
)
def test_standard_input_is_text_or_records(monkeypatch: pytest.MonkeyPatch, data: bytes, ids: list[str]) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    assert [readout.id for readout in readouts("-")] == ids


def test_hostile_text_comes_through_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "hostile.txt"
    hostile = "</script><script>alert('会议')</script> href=\"x\"\n会\x00议\\n{}"
    path.write_bytes(hostile.encode())
    (readout,) = readouts(path)
    assert readout.text == hostile.replace("\x00", "\ufffd")
    assert readout.replaced == 1


@pytest.mark.skipif(os.name != "posix", reason="only here may a name be any bytes")
@pytest.mark.parametrize(("name", "id_"), [("会议".encode("gbk"), "会议"), (b"\xff\xffx", "\\xff\\xffx")])
def test_file_names_in_other_encodings_give_readable_ids(tmp_path: Path, name: bytes, id_: str) -> None:
    path = os.path.join(os.fsencode(tmp_path), name + b".txt")
    with open(path, "w", encoding="utf-8") as file:
        file.write(TEXT)
    assert [readout.id for readout in readouts(tmp_path)] == [id_]


def test_a_year_of_transcripts_is_read_whole(shared_texts: Path) -> None:
    found = readouts(shared_texts / "corpus" / "xwlb-2023")
    assert len(found) == 5103
    assert {readout.date_from for readout in found} == {"name"}
    assert all(readout.url and readout.text.startswith(readout.title) for readout in found)
    assert not [readout.id for readout in found if "<p" in readout.text or "</" in readout.text]
