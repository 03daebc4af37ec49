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
         {"安全生产工作会议 2024-05-06": {("云州市应急局", "host"), ("林岳", "chair")}, "走访慰问老职工 2024-05-07": {("林岳", "other")}}, "另讯"),
    ],
)  # fmt: skip
def test_items(text: str, expected: Told, why: str) -> None:
    assert told(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("换届\n5月10日，云州市作家协会第五次会员代表大会召开。市文联主席林岳讲话。大会选举产生了第五届理事会。在随后召开的五届一次理事会上，周静当选为主席。林岳指出，要多出精品。",
         {"云州市作家协会第五次会员代表大会 2024-05-10": {("云州市作家协会", "host"), ("林岳", "speak")}, "五届一次理事会 None": {("周静", "other")}}, "of those whom the congress elected"),
        ("开幕\n5月10日上午，云州市科协第六次代表大会召开。晚上，大会主席团举行第一次会议，副主席林岳主持。\n大会选举产生了第六届委员会。周静当选为主席。",
         {"云州市科协第六次代表大会 2024-05-10": {("周静", "other")}, "第一次会议 2024-05-10": {("大会主席团", "host"), ("林岳", "chair")}}, "the congress elects, not its presidium"),
        ("活动\n5月10日，县检察院召开座谈会，检察长林岳通报情况。最后，林岳与县工商联党组书记周静签署《联络意见》。",
         {"座谈会 2024-05-10": {("县检察院", "host"), ("林岳", "speak")}, "签署《联络意见》 2024-05-10": {("林岳", "other"), ("周静", "other")}}, "a paper with a title"),
        ("捐赠\n5月10日，青禾县举行爱心捐赠仪式，县红十字会、恒信集团、蓝天志愿服务队分别捐赠图书500册。", {"爱心捐赠仪式 2024-05-10": {("县红十字会", "other"), ("恒信集团", "other"), ("蓝天志愿服务队", "other")}},
         "one known body makes the list one of bodies"),
        ("比赛\n5月10日，第三届护理技能大赛举行。县卫健局局长林岳致辞，县人民医院护士长周静获一等奖。", {"第三届护理技能大赛 2024-05-10": {("林岳", "speak"), ("周静", "other")}}, "who wins"),
        ("开赛\n5月10日，“云岭杯”全国越野挑战赛鸣枪开赛。副市长林岳宣布开赛。", {"“云岭杯”全国越野挑战赛 2024-05-10": {("林岳", "other")}}, "a race that starts"),
        ("联席会\n5月10日，县法院召开联席会议。县委副书记林岳讲话。会前，林岳为“教育基地”揭牌。", {"联席会议 2024-05-10": {("县法院", "host"), ("林岳", "speak")}, "揭牌 2024-05-10": {("林岳", "other")}}, "what was done before it was not done there"),
    ],
)  # fmt: skip
def test_what_stands_beside_a_meeting(text: str, expected: Told, why: str) -> None:
    assert told(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("会前\n5月10日，县法院召开联席会议。县委副书记林岳讲话。会前，林岳一行参观了少年审判工作室。",
         {"联席会议 2024-05-10": {("县法院", "host"), ("林岳", "speak")}, "参观了少年审判工作室 2024-05-10": {("林岳", "other")}}, "a stop beside a meeting is no part of it"),
        ("检查\n5月10日，市长林岳赴青禾县青龙水库查看水情。", {"赴青禾县青龙水库查看水情 2024-05-10": {("林岳", "inspect")}}, "so short a matter needs its place"),
        ("慰问\n5月10日，局长林岳前往红光社区走访慰问“全国先进工作者”、退休职工周静家庭。", {"前往红光社区走访慰问 2024-05-10": {("林岳", "other")}}, "so long a matter does not"),
        ("慰问\n5月10日，市委书记林岳、市长周静分赴某旅、武警支队、消防支队走访慰问。", {"走访慰问 2024-05-10": {("林岳", "other"), ("周静", "other")}}, "nor a list of places"),
        ("会见\n5月10日，市长林岳会见并宴请了考察团主要成员。", {"会见并宴请了考察团主要成员 2024-05-10": {("林岳", "meet")}}, "meeting and dining"),
    ],
)  # fmt: skip
def test_stops_and_their_names(text: str, expected: Told, why: str) -> None:
    assert told(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("督导\n5月10日，省委第七督导组组长林岳率队到云州市督导主题教育。市委书记周静陪同。督导组在云州宾馆召开座谈会，局长何成发言。",
         {"到云州市督导主题教育 2024-05-10": {("林岳", "inspect"), ("周静", "attend")}, "座谈会 2024-05-10": {("省委第七督导组", "host"), ("何成", "speak")}},
         "the team that is there calls the meeting"),
        ("捐赠\n5月10日，云州市爱心捐赠仪式举行。县长林岳出席。受助残疾人代表、青石村村民发言表示感谢。退休教师周静发出倡议。",
         {"云州市爱心捐赠仪式 2024-05-10": {("林岳", "attend"), ("周静", "speak")}}, "somebody without a name speaks, not who was named before"),
        ("演练\n5月10日，县应急局组织开展应急演练，副县长林岳现场指挥，局长周静任总指挥。", {"应急演练 2024-05-10": {("县应急局", "host"), ("林岳", "other"), ("周静", "other")}}, "who commands"),
        ("启动\n由市妇联、市教育局联合主办的“春苗”救助行动5月10日在市青少年宫举行启动仪式。副市长林岳出席仪式。",
         {"启动仪式 2024-05-10": {("市妇联", "host"), ("市教育局", "host"), ("林岳", "attend")}}, "who organizes what it is of"),
    ],
)  # fmt: skip
def test_hosts_and_commanders(text: str, expected: Told, why: str) -> None:
    assert told(text) == expected, why
