"""What holds of relations whatever the text."""

import pytest

from tonggao.extract.relations.task_aspects import aspects_in_row

ROW = "教育关键在领导、重点在落实，"


@pytest.mark.parametrize(
    ("unit", "why"),
    [
        ("关键在水", "members that nothing parts"),
        ("、关键在水", "members that 、 parts"),
        ("、关键在于水", "在于, or 在 and what begins with 于"),
        ("关键在", "nothing but cues"),
        ("，治水关键在水、重点在人！", "rows that end in no stop"),
    ],
)
def test_a_row_of_aspects_is_read_in_one_way(unit: str, why: str) -> None:
    # Two ways to read a member would make as many ways as there are atoms.
    text = "治水" + unit * 2_000 + "！\n" + ROW
    found = list(aspects_in_row(text))
    assert {text[slice(*related.source)] for related in found} >= {"教育"}, why
    assert len(found) == 2, why
