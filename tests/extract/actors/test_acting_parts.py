"""Parts of the body a readout is about, where they act or are told without its name. All names are invented."""

import pytest
from tests.extract.actors.conftest import bodies_in

OPENING = "柳川市水利局召开会议\n6月3日，柳川市水利局召开会议。"


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("由政策法规科牵头。", {"政策法规科"}, "who leads"),
        ("局规划科、审批科负责人汇报了情况。", {"局规划科", "审批科"}, "the bureau by its word"),
        ("机关党委召开会议。", {"机关党委"}, "of any bureau"),
        ("各科室负责人、全体干部参加。", set(), "any of them"),
        ("有关科室牵头。", set(), "not told which"),
    ],
)
def test_parts_that_act(text: str, expected: set[str], why: str) -> None:
    assert bodies_in(OPENING + text) == {"柳川市水利局", *expected}, why


def test_no_part_without_a_house() -> None:
    assert bodies_in("会议要求，由政策审批科负责人汇报。") == set()
