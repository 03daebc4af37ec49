"""Special guests in a list over commas, members who speak for others, wives behind a day, and the other side of talks by what it says."""

import pytest
from tests.extract.events.conftest import Told, told


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("要闻\n海洋论坛5月10日开幕。秘鲁总统加莱亚，峰会特邀嘉宾、海洋组织秘书长罗德里，总理林岳先后致辞。",
         {"海洋论坛 2024-05-10": {("加莱亚", "speak"), ("罗德里", "speak"), ("林岳", "speak")}}, "特邀嘉宾 is what he is"),
        ("要闻\n省政协5月10日召开大会。林岳委员代表周静委员作联合发言。", {"大会 2024-05-10": {("省政协", "host"), ("林岳", "speak")}}, "for whom he speaks is silent"),
        ("要闻\n国家主席林岳5月10日晚和夫人周静在人民大会堂举行宴会。", {"宴会 2024-05-10": {("林岳", "host"), ("周静", "host")}}, "a day between the two"),
        ("林岳同秘鲁总理举行会谈\n欢迎仪式后，两国总理举行了会谈。林岳表示，愿加强合作。胡安·加莱表示，愿共同努力。",
         {"同秘鲁总理举行会谈 None": {("林岳", "meet"), ("胡安·加莱", "meet")}}, "who answers is the other side"),
        ("林岳同秘鲁总理举行会谈\n欢迎仪式后，两国总理举行了会谈。林岳表示，愿加强合作。胡安·加莱表示，愿共同努力。\n周静说，很好。",
         {"同秘鲁总理举行会谈 None": {("林岳", "meet")}}, "two others: nobody knows which"),
    ],
)  # fmt: skip
def test_special_guests_and_other_sides(text: str, expected: Told, why: str) -> None:
    assert told(text) == expected, why
