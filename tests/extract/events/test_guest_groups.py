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
        ("5月10日，副总理沈国栋会见出席第三届长河论坛的外方代表。", {"会见出席第三届长河论坛的外方代表 2024-05-10": {("沈国栋", "meet"), ("外方代表", "meet")}, "第三届长河论坛 None": {("外方代表", "attend")}}, "delegates of the other side"),
        ("5月10日，副总理沈国栋会见云国总统周敏。\n沈国栋还集体会见了云国友好团体及各界人士。",
         {"会见云国总统周敏 2024-05-10": {("沈国栋", "meet"), ("周敏", "meet")}, "集体会见了云国友好团体及各界人士 None": {("沈国栋", "meet")}}, "another encounter, of nobody named"),
        ("5月10日，副总理沈国栋会见云国总统周敏。\n部长何立本参加会见和颁奖。", {"会见云国总统周敏 2024-05-10": {("沈国栋", "meet"), ("周敏", "meet"), ("何立本", "attend")}}, "和 begins no object of 会见"),
        ("5月10日，省长沈国栋会见了全国优秀教师代表。", {"会见了全国优秀教师代表 2024-05-10": {("沈国栋", "meet")}}, "anybody"),
    ],
)  # fmt: skip
def test_group_received(text: str, expected: dict[str, set[tuple[str, str]]], why: str) -> None:
    assert told(text) == expected, why
