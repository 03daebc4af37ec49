"""Replaced IRIs: a merge to one, a split to each, nothing for what stayed or lost all its claims."""

import pytest

from tonggao.describe.history import merged_history, moved_links, replaced_lines

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
