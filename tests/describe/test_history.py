"""Replaced IRIs: a merge to one, a split to each, nothing for what stayed or lost all its claims."""

from pathlib import Path

import pytest

from tonggao.describe.history import merged_history, moved_links, read_history, replaced_lines
from tonggao.errors import TonggaoError

LINK = "<https://x/r#person-{}> <https://w3id.org/tonggao/ontology#refersTo> <https://x/{}> <https://x/entities> .\n"


def lines(**links: str) -> list[str]:
    return [LINK.format(claim, entity) for claim, entity in links.items()]


def nodes(**links: str) -> set[str]:
    return {f"<https://x/{entity}>" for entity in links.values()}


@pytest.mark.parametrize(
    ("before", "after", "replaced"),
    [
        ({"a": "甲", "b": "乙"}, {"a": "甲", "b": "甲"}, {("乙", "甲")}),
        ({"a": "甲", "b": "甲"}, {"a": "甲.一", "b": "甲.二"}, {("甲", "甲.一"), ("甲", "甲.二")}),
        ({"a": "甲", "b": "甲"}, {"a": "甲", "b": "甲.二"}, set()),  # 甲 is there still
        ({"a": "甲"}, {}, set()),  # its readout was removed
    ],
)
def test_replaced(before: dict[str, str], after: dict[str, str], replaced: set[tuple[str, str]]) -> None:
    there = nodes(**after)
    found = replaced_lines(moved_links(lines(**before), lines(**after)), there, "https://x/")
    assert {
        tuple(part.removeprefix("<https://x/").rstrip(">") for part in line.split()[0:3:2]) for line in found
    } == replaced
    assert all(line.endswith("<https://x/history> .\n") for line in found)
    assert merged_history(found, found, there) == found


def test_what_is_there_again_is_not_replaced_any_more() -> None:
    one, other = {"a": "甲", "b": "乙"}, {"a": "甲", "b": "甲"}
    found = replaced_lines(moved_links(lines(**one), lines(**other)), nodes(**other), "https://x/")
    again = replaced_lines(moved_links(lines(**other), lines(**one)), nodes(**one), "https://x/")
    assert merged_history(found, again, nodes(**one)) == []


def test_a_history_is_read_as_it_was_written(tmp_path: Path) -> None:
    written = replaced_lines({("<https://x/乙>", "<https://x/甲>")}, set(), "https://x/")
    (tmp_path / "replaced.nq").write_text("".join(written), encoding="utf-8")
    assert read_history(tmp_path / "replaced.nq") == written
    assert read_history(tmp_path / "none.nq") == []


@pytest.mark.parametrize("content", [b"\xff\xfe", b"<https://x/a", b"\n", b"<https://x/a> <https://x/b> <https://x/c> .\n"])
def test_a_damaged_history_says_how_to_go_on(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "replaced.nq").write_bytes(content)
    with pytest.raises(TonggaoError, match=r"replaced.nq.* is damaged.*; delete the folder `store`"):
        read_history(tmp_path / "replaced.nq")
