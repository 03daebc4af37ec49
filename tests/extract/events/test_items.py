"""Texts of several items, each of which is read like a readout of its own."""

import pytest
from tests.extract.events.conftest import Told, told

ROUND_UP = (
    "一周要闻\n◆5月6日，街道党工委书记林岳主持召开安全生产例会。副主任周静参加。\n◆5月7日，市人大常委会副主任姜涛一行来街道调研养老服务工作。周静陪同。\n"
    "◆5月8日上午，街道党工委理论学习中心组举行第四次集中学习。主任何成作交流发言。"
)
EACH = "市领导分赴各地检查防汛工作\n5月6日，市长林岳赴云溪县检查水库。\n5月7日，副市长周静到东港区检查低洼地段排涝工作。\n同日，副市长姜涛深入高新区检查地质灾害防治工作。"


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (ROUND_UP,
         {"安全生产例会 2024-05-06": {("林岳", "chair"), ("周静", "attend")},
          "来街道调研养老服务工作 2024-05-07": {("姜涛", "inspect"), ("周静", "attend")},
          "第四次集中学习 2024-05-08": {("街道党工委理论学习中心组", "host"), ("何成", "speak")}}, "marks"),
        (EACH,
         {"赴云溪县检查水库 2024-05-06": {("林岳", "inspect")}, "到东港区检查低洼地段排涝工作 2024-05-07": {("周静", "inspect")},
          "深入高新区检查地质灾害防治工作 2024-05-07": {("姜涛", "inspect")}}, "a day and somebody new"),
        ("要闻\n5月6日，云州市应急局召开安全生产工作会议。局长林岳主持会议。\n另讯　5月7日，林岳走访慰问老职工。",
         {"安全生产工作会议 2024-05-06": {("云州市应急局", "host"), ("林岳", "chair")}, "走访慰问老职工 2024-05-07": {("林岳", "inspect")}}, "另讯"),
    ],
)  # fmt: skip
def test_items(text: str, expected: Told, why: str) -> None:
    assert told(text) == expected, why
