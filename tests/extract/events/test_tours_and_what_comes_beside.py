"""Tours by their words, what comes beside a meeting, and who is told of before his name. All persons and places are invented."""

import pytest
from tests.extract.events.conftest import told


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("5月10日，省总工会主席林岳带队到临江市开展“送温暖”慰问活动。", {"“送温暖”慰问活动 2024-05-10": {("林岳", "other")}}, "活动 belongs to its name"),
        ("5月10日，市长林岳到临江县开展调研活动。", {"到临江县开展调研 2024-05-10": {("林岳", "inspect")}}, "a name that says nothing"),
        ("5月10日，教育司司长林岳一行来我校对规划落实情况开展调研。", {"来我校对规划落实情况开展调研 2024-05-10": {("林岳", "inspect")}}, "where they came stands before what it was on"),
        ("5月10日，市西部办主任林岳带领代表团访问江海大学中国西部研究院。", {"访问江海大学中国西部研究院 2024-05-10": {("林岳", "other")}}, "a long name of a house"),
        ("5月10日，全州防汛会议召开，州长林岳讲话。会后，林岳随即赶赴白龙县检查指导抢险工作。",
         {"全州防汛会议 2024-05-10": {("林岳", "speak")}, "赶赴白龙县检查指导抢险工作 2024-05-10": {("林岳", "inspect")}}, "赶赴"),
        ("5月10日，全州防汛会议召开，州长林岳讲话。连线结束后，林岳一行冒雨赶赴白玛河大堤查看险情。",
         {"全州防汛会议 2024-05-10": {("林岳", "speak")}, "赶赴白玛河大堤查看险情 2024-05-10": {("林岳", "inspect")}}, "who hurries there makes no mere stop"),
        ("5月10日，全州经济会议召开，州长林岳讲话。会前，林岳、副州长周静到白龙集团项目现场观摩。",
         {"全州经济会议 2024-05-10": {("林岳", "speak")}, "到白龙集团项目现场观摩 2024-05-10": {("林岳", "inspect"), ("周静", "inspect")}}, "观摩"),
        ("5月10日，市人大街道工委组织部分代表组成视察组深入到海霞社区，开展深化文明城市建设专题视察活动。",
         {"深化文明城市建设专题视察活动 2024-05-10": {("市人大街道工委", "host"), ("视察组", "inspect")}}, "a team that a body formed"),
        ("4月9日至12日，由校党委书记林岳同志带队，副校长周静和教务处主要负责同志组成的考察组赴云州大学考察学习。",
         {"赴云州大学考察学习 2024-04-12": {("林岳", "inspect"), ("周静", "inspect")}}, "a team told by those it is made of"),
        ("5月10日，正在北京参加学习贯彻二十届三中全会精神专题研讨班的省委书记林岳返回江海。",
         {"学习贯彻二十届三中全会精神专题研讨班 None": {("林岳", "attend")}}, "said of who is named later; a course on a 全会 is none"),
        ("5月10日，江海机械研究院有限公司与青湖通导信息技术有限公司关于水质实验室签约仪式举行。市长林岳出席仪式。",
         {"水质实验室签约仪式 2024-05-10": {("江海机械研究院有限公司", "other"), ("青湖通导信息技术有限公司", "other"), ("林岳", "attend")}}, "whose rite it is stands before 关于"),
        ("5月10日，防台会商会召开。会上，省长林岳与临海市市长周静视频连线，了解情况。", {"防台会商会 2024-05-10": {("周静", "other")}}, "linked into a meeting"),
        ("3月31日，江海省政府与云州大学续签《战略合作协议》。", {"续签《战略合作协议》 2024-03-31": {("江海省政府", "other"), ("云州大学", "other")}}, "a title is closed"),
        ("3月7日，云州大学主任林岳一行6人到我处调研教学管理工作。教务处副处长周静接待来访人员并主持召开座谈会。",
         {"到我处调研教学管理工作 2024-03-07": {("林岳", "inspect"), ("周静", "host")}, "座谈会 2024-03-07": {("周静", "chair")}}, "who receives, and then presides"),
    ],
)  # fmt: skip
def test_tour(text: str, expected: dict[str, set[tuple[str, str]]], why: str) -> None:
    assert told(text) == expected, why
