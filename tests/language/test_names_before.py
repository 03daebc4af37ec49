"""A name right before an office that stands behind it. All persons are invented."""

import pytest

from tonggao.language.names_before import tagged_name_before


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("会议由林大明", "林大明"),
        ("范明政", "范明政"),
        ("会议由孙", None),  # a surname alone
        ("理由林大明", None),  # 由 is of 理由
        ("王庄矿总工", None),  # a place of work
        ("林岳任副", None),  # a verb runs in
        ("会议成立由康庄任", None),  # behind 由 too
        ("2023年两院", None),
    ],
)
def test_name(words: str, name: str | None) -> None:
    found = tagged_name_before(f"{words}书记", len(words))
    assert (found and found.name) == name
