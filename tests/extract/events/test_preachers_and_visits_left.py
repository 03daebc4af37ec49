"""Members of a team of preachers, visits that ended before the one told of, the main venue. All persons and places are invented."""

import pytest
from tests.extract.events.conftest import Told, told

_TEAM = "要闻\n连日来，省委宣讲团走进云州大学、清江学院举行全会精神报告会。\n"


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (_TEAM + "今天下午，省委宣讲团成员、省委宣传部副部长林岳，以“新征程”为主题，为云州大学师生讲解全会精神。\n昨天，在清江学院，省委宣讲团成员、省社科院院长周静以问答的方式宣讲全会精神。",
         {"全会精神报告会 None": {("省委宣讲团", "host"), ("林岳", "speak"), ("周静", "speak")}}, "each in a sentence of his own"),
        (_TEAM + "今天上午，省委宣讲团成员、省社科院院长林岳理论联系实际，为云州大学师生宣讲全会精神。", {"全会精神报告会 None": {("省委宣讲团", "host"), ("林岳", "speak")}}, "how he does it, right behind the name"),
        (_TEAM + "省委宣讲团成员围绕省委书记林岳的讲话，深入宣讲了全会精神。", {"全会精神报告会 None": {("省委宣讲团", "host")}}, "whose words they preach on"),
        (_TEAM + "省委宣讲团成员、省社科院院长林岳走进云州大学，听取对宣讲的意见。", {"全会精神报告会 None": {("省委宣讲团", "host")}}, "no preaching of his"),
        ("要闻\n5月10日，副总理林岳抵达沈城，开始对云国进行正式友好访问。\n林岳是在当天结束对青国的访问后抵达沈城的。",
         {"对云国进行正式友好访问 2024-05-10": {("林岳", "other")}, "对青国的访问 2024-05-10": {("林岳", "other")}}, "left that day for the next"),
        ("要闻\n5月10日，副总理林岳抵达沈城，开始对云国进行正式友好访问。\n林岳将在结束对云国的访问后回国。", {"对云国进行正式友好访问 2024-05-10": {("林岳", "other")}}, "the visit told of"),
        ("要闻\n5月10日，全省教育工作会议在云州召开。省长林岳出席会议并讲话。林岳强调，要办好教育。副省长周静、方远出席主会场会议，沈如海主持会议。",
         {"全省教育工作会议 2024-05-10": {("林岳", "attend"), ("林岳", "speak"), ("周静", "attend"), ("方远", "attend"), ("沈如海", "chair")}}, "the main venue is the meeting's"),
        ("林岳看望参加政协会议的教育界委员\n5月10日，省长林岳看望了参加省政协十二届二次会议的教育界、科技界委员。", {"看望参加政协会议的教育界委员 2024-05-10": {("林岳", "other")}}, "the headline says whom in fewer words"),
    ],
)  # fmt: skip
def test_told(text: str, expected: Told, why: str) -> None:
    assert told(text) == expected, why
