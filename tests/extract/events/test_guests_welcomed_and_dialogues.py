"""Visits that a host's welcome tells of, dialogues between states, and checks told in passing. All persons are invented."""

import pytest
from tests.extract.events.conftest import Told, told


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "访华\n国家主席林岳5月6日下午举行仪式欢迎澳大利亚总督昆廷·布赖特对我国进行国事访问。",
            {"仪式 2024-05-06": {("林岳", "host"), ("昆廷·布赖特", "other")}, "国事访问 2024-05-06": {("昆廷·布赖特", "other")}},
            "the guest makes the visit, not the host",
        ),
        (
            "对话\n首次中乌打击犯罪高级别联合对话5月6日在雪城举行。公安部部长林岳与乌克兰司法部部长洛维奇共同主持会议。",
            {"首次中乌打击犯罪高级别联合对话 2024-05-06": {("林岳", "chair"), ("洛维奇", "chair")}},
            "a dialogue with a name is what 会议 means",
        ),
        ("事迹\n5月6日，纪委书记林岳在例行检查中发现某项目存在虚报材料的现象。", {}, "what a check brought to light names no tour"),
        (
            "国书\n5月6日，美国总统奥巴特在白宫接受中国新任驻美国大使林岳递交国书。",
            {"接受中国新任驻美国大使林岳递交国书 2024-05-06": {("奥巴特", "meet"), ("林岳", "meet")}},
            "who takes credentials and who gives them",
        ),
        ("会见\n国务院副总理林岳5号在路易港会见了毛里求斯总统贾格特。", {"会见了毛里求斯总统贾格特 2024-05-05": {("林岳", "meet"), ("贾格特", "meet")}}, "号 behind a day, before what is done"),
        ("会见\n国务院副总理林岳在5号会议室会见了毛里求斯总统贾格特。", {"会见了毛里求斯总统贾格特 None": {("林岳", "meet"), ("贾格特", "meet")}}, "a room's number"),
    ],
)
def test_events(text: str, expected: Told, why: str) -> None:
    assert told(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("全国水利工作会议召开\n全国水利工作会议要求，各地要守堤。国务委员林岳出席会议并讲话。", {"全国水利工作会议 None": {("林岳", "attend"), ("林岳", "speak")}}, "who attends what only the headline tells of"),
        (
            "会见\n正在对马耳他进行正式访问的国家副主席林岳，当地时间5月6日上午在这里会见马耳他代总统希兹勒。",
            {"会见马耳他代总统希兹勒 2024-05-06": {("林岳", "meet"), ("希兹勒", "meet")}},
            "what he is doing stands before his name, a comma behind it",
        ),
        (
            "考察\n国家主席林岳近日在青河考察时强调，要守堤。5月4日至6日，林岳和全国政协主席俞大声，在青河市委书记张小贤陪同下，来到青湖等地，看望各族群众。",
            {"在青河考察 2024-05-06": {("林岳", "inspect"), ("俞大声", "inspect"), ("张小贤", "attend")}},
            "two before a comma whom one escorts",
        ),
    ],
)
def test_who_takes_part(text: str, expected: Told, why: str) -> None:
    assert told(text) == expected, why
