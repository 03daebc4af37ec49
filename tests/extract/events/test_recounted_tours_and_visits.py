"""Tours, visits and meetings of old that a readout tells of to quote what was said there. All persons and places are invented."""

import pytest
from tests.extract.events.conftest import Told, told


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("【新征程】守护根脉\n省委书记林岳总书记指出，要保护。2020年5月，林岳总书记来到云冈石窟考察文物保护工作时指出，要坚持保护第一。三年来，当地强化立法。",
         {"来到云冈石窟考察文物保护工作 2020-05": {("林岳", "inspect")}}, "told after reported speech"),
        ("【新征程】守护根脉\n林岳总书记高度重视文物保护。林岳总书记在东洲考察时强调，要保护好老城。7月，总书记在云州考察时强调，要创新。",
         {"在东洲考察 None": {("林岳", "inspect")}, "在云州考察 2023-07": {("林岳", "inspect")}}, "by the honorific alone, too; a month without its year is past"),
        ("林岳在东洲考察\n5月10日，省委书记林岳在东洲考察。他走进社区。\n林岳在东洲考察时强调，要保护好老城。", {"在东洲考察 2024-05-10": {("林岳", "inspect")}}, "the tour that is reported is no other one"),
        ("全县会议召开\n5月10日，全县防汛会议召开，县长林岳主持会议。会议要求，要学习贯彻周静在东洲考察时的讲话精神。", {"全县防汛会议 2024-05-10": {("林岳", "chair")}}, "a speech that is studied tells no tour"),
        ("周静会见罗德里\n5月10日，国务委员周静会见肯尼亚总统罗德里。罗德里表示，人民对周静主席2019年对肯尼亚进行的成功国事访问记忆犹新。",
         {"会见肯尼亚总统罗德里 2024-05-10": {("周静", "meet"), ("罗德里", "meet")}, "对肯尼亚进行的成功国事访问 2019": {("周静", "other")}}, "a visit told by a noun"),
        ("周静会见罗德里\n5月10日，国务委员周静会见肯尼亚总统罗德里。周静表示，今年3月，罗德里总统对华国事访问取得圆满成功，双方达成共识。",
         {"会见肯尼亚总统罗德里 2024-05-10": {("周静", "meet"), ("罗德里", "meet")}, "对华国事访问 2024-03": {("罗德里", "other")}}, "how a visit came off is not part of what it is called"),
        ("研讨会举行\n5月10日，纪念丝路倡议提出十周年国际研讨会在东洲举行，市长林岳致辞。", {"纪念丝路倡议提出十周年国际研讨会 2024-05-10": {("林岳", "speak")}}, "a verb in the name of the occasion parts no name"),
        ("仪式举行\n5月10日，纪念东洲运动会成功举办一周年系列活动启动仪式在东洲举行，市长林岳致辞。", {"纪念东洲运动会成功举办一周年系列活动启动仪式 2024-05-10": {("林岳", "speak")}}, "nor does one that holds events"),
        ("筹办\n5月10日，东洲市政府举行发布会介绍了东洲运动会、东洲电影节筹备情况。", {"发布会 2024-05-10": {("东洲市政府", "host")}}, "what a meeting told of was not held"),
        ("周静会见罗德里\n5月10日，国务委员周静会见肯尼亚总统罗德里。周静强调，不久前，肯尼亚政府派高级代表出席第三届丝路高峰论坛，体现了支持。今年4月，罗德里总统出席了第十届云岭论坛开幕式。欢迎肯尼亚政府派代表出席第四届丝路高峰论坛。",
         {"会见肯尼亚总统罗德里 2024-05-10": {("周静", "meet"), ("罗德里", "meet")}, "第三届丝路高峰论坛 None": {("肯尼亚政府", "attend")},
          "第十届云岭论坛开幕式 2024-04": {("罗德里", "attend")}}, "who was where, said by a speaker; not where somebody is invited to"),
        ("周静会见罗德里\n5月10日，国务委员周静会见肯尼亚总统罗德里。周静说，今年4月，林岳主席同来访的帕莱诺总统举行富有成果的会晤。",
         {"会见肯尼亚总统罗德里 2024-05-10": {("周静", "meet"), ("罗德里", "meet")}, "同来访的帕莱诺总统举行富有成果的会晤 2024-04": {("林岳", "meet"), ("帕莱诺", "meet")}},
         "a fruitful meeting is a meeting"),
        ("产业\n青禾县强调产业。不久前召开的青禾县委会议再次指出，要发展。", {"青禾县委会议 None": {("青禾县委", "host")}}, "held of late by the body whose name it has"),
        ("首发式举行\n5月10日，新书首发式在东洲举行，市长林岳致辞。当天，市文化局还举办了东洲电影节等一系列交流活动。",
         {"新书首发式 2024-05-10": {("林岳", "speak")}, "东洲电影节 2024-05-10": {("市文化局", "host")}}, "the one of several that is named"),
    ],
)  # fmt: skip
def test_recounted(text: str, expected: Told, why: str) -> None:
    assert told(text) == expected, why
