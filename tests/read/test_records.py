import io
import json

import pytest

from tonggao.read import Skipped
from tonggao.read.assemble import How
from tonggao.read.records import json_rows, read_records
from tonggao.readout import Readout

TEXT = "澄北市召开防汛工作会议。"


def read(*lines: bytes, option: str | None = None) -> list[Readout | Skipped]:
    return read_stream(b"\n".join(lines), How(option))


def read_stream(data: bytes, how: How) -> list[Readout | Skipped]:
    return list(read_records(json_rows(io.BytesIO(data)), "file", "file.jsonl", how))


def test_record_gives_every_field() -> None:
    record = {
        "id": "a",
        "title": "防汛会议",
        "date": "2024-06",
        "source": "澄北日报",
        "url": "https://example.org/a",
        "text": TEXT,
    }
    assert read(json.dumps(record).encode()) == [
        Readout("a", f"防汛会议\n{TEXT}", "防汛会议", "2024-06", "record", "澄北日报", "https://example.org/a")
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-be"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_lines_are_read_in_whatever_encoding(encoding: str, end: str) -> None:
    line = json.dumps({"text": TEXT}, ensure_ascii=False)
    mark = "\ufeff" if encoding == "utf-16-be" else ""
    found = read_stream(f"{mark}{line}{end}{line}{end}".encode(encoding), How())
    assert [item.text for item in found if isinstance(item, Readout)] == [TEXT, TEXT]
    assert len(found) == 2


def test_title_already_in_the_text_is_not_put_there_twice() -> None:
    (readout,) = read(json.dumps({"title": "澄北市", "text": f"\n{TEXT}"}).encode())
    assert isinstance(readout, Readout)
    assert readout.text == f"\n{TEXT}"


def test_id_falls_back_to_url_then_line() -> None:
    rows = [{"url": "https://example.org/a", "text": TEXT}, {"text": TEXT}, {"id": 7, "text": TEXT}]
    found = read(*(json.dumps(row).encode() for row in rows))
    assert [item.id for item in found if isinstance(item, Readout)] == ["https://example.org/a", "file#2", "7"]


def test_option_is_before_the_record_date() -> None:
    (readout,) = read(json.dumps({"date": "2024", "text": TEXT}).encode(), option="2018-08-21")
    assert isinstance(readout, Readout)
    assert (readout.date, readout.date_from) == ("2018-08-21", "option")


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (b"no json", "is not JSON (Expecting value: line 1 column 1 (char 0)); put one object on each line"),
        (b"[1]", 'has no "text"; each line needs an object with at least that key'),
        (b'{"text": 3}', 'has a "text" that is no string; write it in quotes'),
        (b'{"words": "\\u4f1a"}', 'has no "text"; say what it is called here with --map text=NAME (there is: words)'),
        (b'{"text": "\\u4f1a", "date": "soon"}', "no such date: soon; write it like 2018-08-21, 2018-08 or 2018"),
        (b'{"text": "\\u4f1a", "title": ["a"]}', 'has a "title" that is no string; write it in quotes'),
        (b'{"text": ""}', "is empty; nothing was read"),
        (
            b"[" * 100_000,
            "is not JSON (maximum recursion depth exceeded while decoding a JSON array from a unicode string)",
        ),
        (b'{"id": ' + b"1" * 5000 + b"}", "is not JSON (Exceeds the limit (4300 digits) for integer string conversion"),
    ],
)
def test_a_bad_line_is_named_and_the_next_is_read(line: bytes, message: str) -> None:
    first, second = read(line, json.dumps({"text": TEXT}).encode())
    assert isinstance(first, Skipped)
    assert str(first).startswith(f"file.jsonl:1: {message}")
    assert isinstance(second, Readout)


def test_what_goes_into_ids_and_graphs_is_clean_and_on_one_line() -> None:
    record = {"id": "a\nb\u0000", "title": "会\ud800\r\n议", "source": "甲\n报", "url": "\ud800", "text": TEXT}
    (readout,) = read(json.dumps(record).encode())
    assert isinstance(readout, Readout)
    assert (readout.id, readout.title, readout.source, readout.url) == ("a b\ufffd", "会\ufffd 议", "甲 报", "\ufffd")
    assert readout.text == f"会\ufffd 议\n{TEXT}"


def test_escaped_lone_surrogate_is_replaced_and_counted() -> None:
    (readout,) = read(b'{"text": "\\u4f1a\\ud800"}')
    assert isinstance(readout, Readout)
    assert (readout.text, readout.replaced) == ("会\ufffd", 1)


def test_mapped_keys_are_read_in_place_of_the_usual_ones() -> None:
    row = {"content": TEXT, "pub_date": "2024/6/18", "date": "2020", "url": "https://example.org/a"}
    how = How(fields={"text": "content", "date": "pub_date", "id": "url"})
    (readout,) = read_stream(json.dumps(row).encode(), how)
    assert isinstance(readout, Readout)
    assert (readout.id, readout.text, readout.date) == ("https://example.org/a", TEXT, "2024-06-18")


def test_a_mapped_key_that_is_not_there_suggests_the_nearest() -> None:
    how = How(fields={"text": "contents"})
    (skipped,) = read_stream(b'{"content": "\\u4f1a"}', how)
    assert str(skipped) == 'file.jsonl:1: has no "contents", which --map names as the text; did you mean content?'
