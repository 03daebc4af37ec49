"""Meetings called on orders from above, what inspection teams feed back, heads whom a list leaves unnamed. All persons and places are invented."""

import pytest
from tests.extract.events.conftest import told


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("林岳就防汛工作作出批示\n5月10日，市长林岳就防汛工作作出批示。他强调，要把群众安全放在第一位。\n根据批示要求，市防汛指挥部于10日23时召开全市防汛视频调度会。副市长周静主持。",
         {"全市防汛视频调度会 2024-05-10": {("市防汛指挥部", "host"), ("周静", "chair")}}, "a meeting that a body calls on orders, after what was said"),
        ("林岳就防汛工作作出批示\n5月10日，省长林岳就防汛工作作出批示。批示指出，要加强值守。\n批示下发后，水利厅副厅长周静于10日晚主持召开紧急会商会，水利厅总工程师何成参加会商。",
         {"紧急会商会 2024-05-10": {("周静", "chair"), ("何成", "attend")}}, "who acts once orders have come down"),
        ("5月10日，主题教育活动领导小组在青岭召开第二批教育活动片区座谈会。省委书记林岳出席会议并讲话。",
         {"第二批教育活动片区座谈会 2024-05-10": {("主题教育活动领导小组", "host"), ("林岳", "attend"), ("林岳", "speak")}}, "活动 is part of the group's name"),
        ("江海第一次会议主席团会议5月10日举行。主席林岳主持会议。\n会议之前，出席江海第一次会议的各代表团召开会议，审议了草案。\n主席周静、何成出席会议。",
         {"江海第一次会议主席团会议 2024-05-10": {("林岳", "chair"), ("周静", "attend"), ("何成", "attend")}}, "whose delegations met is no meeting that is told of"),
        ("5月15日，外交部副部长林岳在北京同法国第一副外长彼得·汉森举行中法外交部第十二轮磋商。外交部欧亚司司长何成参加磋商。",
         {"中法外交部第十二轮磋商 2024-05-15": {("林岳", "meet"), ("彼得·汉森", "meet"), ("何成", "attend")}}, "consultations with a name of their own"),
        ("林岳视察\n县委书记林岳10日到78集团军视察，强调要加强练兵。", {"到78集团军视察 2024-05-10": {("林岳", "inspect")}}, "no range of days where a unit's number follows"),
        ("集团公司召开庆祝建党85周年暨先进表彰大会\n5月10日，集团公司召开庆祝中国共产党成立85周年暨先进表彰大会。总经理林岳出席大会。",
         {"庆祝中国共产党成立85周年暨先进表彰大会 2024-05-10": {("集团公司", "host"), ("林岳", "attend")}}, "the body has the occasion in full"),
    ],
)  # fmt: skip
def test_orders(text: str, expected: dict[str, set[tuple[str, str]]], why: str) -> None:
    assert told(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("2023年7月5日至9月30日，市委第四巡察组对青岭县医院党委进行了常规巡察。2024年5月10日，市委第四巡察组向青岭县医院党委反馈了巡察情况。县医院党委书记林岳主持会议并作表态发言。",
         {"对青岭县医院党委进行了常规巡察 2023-09-30": {("市委第四巡察组", "inspect")},
          "向青岭县医院党委反馈了巡察情况 2024-05-10": {("市委第四巡察组", "host"), ("林岳", "chair"), ("林岳", "speak")}}, "the team's inspection is told of first"),
        ("5月10日，省委第五巡视组向云州市委反馈巡视情况。省委巡视办主任林岳出席向市委领导班子反馈专项巡视情况会议。会上，组长何成通报了专项巡视情况，市委书记周静主持会议。",
         {"市委领导班子反馈专项巡视情况会议 2024-05-10": {("林岳", "attend"), ("何成", "speak"), ("周静", "chair")}}, "the meeting has a name of its own"),
    ],
)  # fmt: skip
def test_feedback(text: str, expected: dict[str, set[tuple[str, str]]], why: str) -> None:
    assert told(text) == expected, why


@pytest.mark.parametrize(
    "tail",
    ["和各乡镇党委书记", "和各乡镇书记、乡镇长", "（苗族）和各乡镇党委书记、乡镇长，县直有关部门负责人共120余人", "及各县市区长", "和相关企业总经理", "及有关部门处长"],
)
def test_unnamed_heads(tail: str) -> None:
    """Heads whom nobody names end the list of those who are named."""
    text = f"5月10日，县里召开经济工作会议。县委书记林岳，县委副书记周静{tail}参加了会议。"
    assert told(text) == {"经济工作会议 2024-05-10": {("林岳", "attend"), ("周静", "attend")}}


def test_seated_with_the_unnamed() -> None:
    text = "5月10日，县里召开经济工作会议。县委书记林岳、县委副书记周静及相关部门负责人在主席台就座。"
    assert told(text) == {"经济工作会议 2024-05-10": {("林岳", "attend"), ("周静", "attend")}}
