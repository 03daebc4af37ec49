from pathlib import Path

import pytest

from tonggao.read import Skipped, read_sources
from tonggao.readout import Readout

HEADER = "标题,content,pub_date,url"
ROW = '防汛会议,"澄北市召开会议。\n要抓好""防汛"", 抓实。",2024/6/18,https://example.org/1'
FIELDS = {"text": "content", "date": "pub_date", "title": "标题"}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize(("delimiter", "suffix"), [(",", "csv"), (";", "csv"), ("\t", "tsv")])
def test_table_is_read_by_mapped_columns(tmp_path: Path, encoding: str, delimiter: str, suffix: str) -> None:
    path = tmp_path / f"rows.{suffix}"
    rows = "\r\n".join([HEADER, ROW, ROW.replace("/1", "/2")]).replace(",", delimiter)
    path.write_bytes(rows.encode(encoding))
    first, second = read_sources([path], fields=FIELDS)
    assert isinstance(first, Readout)
    expected = f'防汛会议\n澄北市召开会议。\n要抓好"防汛"{delimiter} 抓实。'
    assert (first.id, first.text, first.date) == ("https://example.org/1", expected, "2024-06-18")
    assert isinstance(second, Readout)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("", "is empty; nothing was read"),
        ("text\n", "is empty; nothing was read"),
        ("甲,乙\n一,二\n", 'has no "text"; say what it is called here with --map text=NAME (there is: 甲, 乙)'),
    ],
)
def test_a_table_without_texts_says_why(tmp_path: Path, content: str, message: str) -> None:
    path = tmp_path / "rows.csv"
    path.write_text(content, encoding="utf-8")
    (skipped,) = read_sources([path])
    assert isinstance(skipped, Skipped)
    assert skipped.reason == message


def test_rows_of_uneven_length_are_read(tmp_path: Path) -> None:
    path = tmp_path / "rows.csv"
    path.write_text("text,title\n会议一\n会议二,题,多,余\n", encoding="utf-8")
    assert [item.text for item in read_sources([path]) if isinstance(item, Readout)] == ["会议一", "题\n会议二"]
