"""Bodies and teams that only their words tell, printed speeches, what two sides do together. All persons and places are invented."""

import pytest
from tests.extract.events.conftest import told


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("5月10日，石桥镇在文化广场开展“夏日读书”主题活动。副县长林岳参加活动。",
         {"“夏日读书”主题活动 2024-05-10": {("林岳", "attend")}}, "a place carries out what has a name of its own"),
        ("（通讯员周静）前线指挥部5月10日召开第二次调度会。副县长林岳到会讲话。",
         {"第二次调度会 2024-05-10": {("前线指挥部", "host"), ("林岳", "speak")}}, "whose report it is, is no part of the host"),
        ("5月10日，前线指挥部召开第二次调度会。副县长林岳到会讲话。",
         {"第二次调度会 2024-05-10": {("前线指挥部", "host"), ("林岳", "speak")}}, "a body told by its last word"),
        ("5月10日，多个工会举行联席会议。", {}, "nobody in particular"),
        ("5月10日，公司召开全员大会。", {"全员大会 2024-05-10": set()}, "a word that names no one company"),
        ("省委网信办调研组莅临产业园开展专题调研\n5月10日，省委网信办调研组一行5人深入青湖区大数据产业园开展数字经济工作专题调研。调研组由省委网信办副主任林岳带队。",
         {"深入青湖区大数据产业园开展数字经济工作专题调研 2024-05-10": {("省委网信办调研组", "inspect"), ("林岳", "inspect")}},
         "a team looks; the body's words say where in full"),
        ("5月10日，省政协副主席林岳率省政协调研组到云岭县调研职业教育。", {"到云岭县调研职业教育 2024-05-10": {("林岳", "inspect"), ("省政协调研组", "inspect")}}, "a team that is led"),
        ("5月10日，省政协副主席林岳率调研组到云岭县调研职业教育。", {"到云岭县调研职业教育 2024-05-10": {("林岳", "inspect")}}, "whose team it is nobody says"),
        ("林岳到我县就水果产业进行调研\n5月10日，副省长林岳到我县就水果产业发展情况进行实地调研。", {"到我县就水果产业进行调研 2024-05-10": {("林岳", "inspect")}},
         "just as long, and 就 parts it"),
        ("政府工作报告（摘登）\n——1994年3月18日在青禾县第十一届人民代表大会第二次会议上\n县长　林岳\n各位代表：\n现在，我代表县人民政府向大会报告工作。",
         {"青禾县第十一届人民代表大会第二次会议 1994-03-18": {("林岳", "speak")}}, "a report printed whole"),
        ("3月1日至3日，国务委员林岳对林国进行正式友好访问。期间，林岳会见林国总统安德烈，会见人民党主席伊万。双方共同出席两党合作协议签字仪式。",
         {"对林国进行正式友好访问 2024-03-03": {("林岳", "other")}, "会见林国总统安德烈 None": {("林岳", "meet"), ("安德烈", "meet")},
          "会见人民党主席伊万 None": {("林岳", "meet"), ("伊万", "meet")}, "两党合作协议签字仪式 None": {("林岳", "attend"), ("伊万", "attend")}},
         "双方 are those told of last; another 会见 is another meeting"),
        ("5月10日，企业座谈会召开。经理林岳就公司发展规划做了介绍。周静表示，要抓实。", {"企业座谈会 2024-05-10": {("林岳", "speak"), ("周静", "speak")}}, "做了介绍 opens no speech"),
        ("5月10日，纪念公约通过20周年论坛举行。", {"纪念公约通过20周年论坛 2024-05-10": set()}, "通过 of an anniversary is no verb"),
    ],
)  # fmt: skip
def test_body_or_team(text: str, expected: dict[str, set[tuple[str, str]]], why: str) -> None:
    assert told(text) == expected, why
