"""Groups that somebody receives, told by their last words. All persons and places are invented."""

import pytest
from tests.extract.events.conftest import told


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("5月10日，国务院总理沈国栋在人民大会堂会见青云友谊奖的获奖外国专家代表。副总理周敏参加会见。",
         {"会见青云友谊奖的获奖外国专家代表 2024-05-10": {("沈国栋", "meet"), ("获奖外国专家代表", "meet"), ("周敏", "attend")}}, "who stands behind 的"),
        ("沈国栋会见青云友谊奖获奖外国专家\n5月10日，国务院总理沈国栋会见青云友谊奖的获奖外国专家代表。",
         {"会见青云友谊奖的获奖外国专家代表 2024-05-10": {("沈国栋", "meet"), ("获奖外国专家代表", "meet")}}, "the headline is little shorter"),
        ("5月10日，副总理沈国栋集体会见出席第三届长河论坛外方议会领导人。",
         {"集体会见出席第三届长河论坛外方议会领导人 2024-05-10": {("沈国栋", "meet"), ("外方议会领导人", "meet")},
          "第三届长河论坛 None": {("外方议会领导人", "attend")}}, "what they came for"),
        ("5月10日，省长沈国栋会见由团长何立本率领的林国访问团。", {"会见由团长何立本率领的林国访问团 2024-05-10": {("沈国栋", "meet"), ("何立本", "meet"), ("林国访问团", "meet")}}, "with its head"),
        ("5月10日，省长沈国栋会见了客商代表。", {"会见了客商代表 2024-05-10": {("沈国栋", "meet")}}, "anybody"),
    ],
)  # fmt: skip
def test_group_received(text: str, expected: dict[str, set[tuple[str, str]]], why: str) -> None:
    assert told(text) == expected, why
