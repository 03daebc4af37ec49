"""Who is honoured at a meeting, and tours and talks that are called by the body's words where the headline's say less."""

import pytest
from tests.extract.events.conftest import Told, told

MEETING = "5月10日，白云县召开总结表彰大会。"


@pytest.mark.parametrize(
    ("text", "others", "why"),
    [
        ("养路工林岳、司机周静等16名老兵被评为“优秀士兵”。", {"林岳", "周静"}, "counted behind 等"),
        ("会上为养路工林岳、司机周静等5名老党员颁发了纪念章。", {"林岳", "周静"}, "who gets it, whoever gives it"),
        ("与会领导为养路工林岳、司机周静等先进个人颁奖。", {"林岳", "周静"}, "leaders without names give it"),
        ("会议对养路工林岳等9名个人进行了通报表彰。", {"林岳"}, "通报表彰"),
        ("大会表彰了养路工林岳、司机周静等优秀党员。", {"林岳", "周静"}, "the object of 表彰了"),
        ("副县长何成宣读决定，授予林岳、周静等12名教师“好老师”称号。", {"何成", "林岳", "周静"}, "12名教师 before the title"),
        ("首批受聘的专家林岳等5位专家领取了聘书。", {"林岳"}, "who takes his letter"),
        ("中层干部和受表彰代表参加会议。副县长何成宣读决定。", {"何成"}, "受表彰 of those who come"),
    ],
)
def test_who_is_honoured(text: str, others: set[str], why: str) -> None:
    found = set().union(*told(MEETING + text).values())
    assert {who for who, how in found if how == "other"} == others, why


@pytest.mark.parametrize(
    ("text", "label", "why"),
    [
        ("林岳在白云农村考察邮政工作\n5月10日，局长林岳到白云省考察农村邮政工作。", "到白云省考察农村邮政工作", "where and what, in the body"),
        ("林岳在青河调研\n5月10日，市长林岳先后来到两家企业，就复工复产进行调研。", "就复工复产进行调研", "the headline says only where"),
        ("林岳深入牧区督导防火工作\n5月10日，旗委书记林岳督导草原防灭火工作。", "督导草原防灭火工作", "深入牧区 names nothing"),
        ("林岳在青河调研\n5月10日至12日，省长林岳到青河调研。", "在青河调研", "as much, and the headline's is what it is called"),
        ("林岳会见青岭集团客人\n5月10日，市长林岳会见了青岭集团董事长周静、总裁何成一行。", "会见了青岭集团董事长周静、总裁何成", "客人 says not whom"),
    ],
)
def test_how_a_tour_is_called(text: str, label: str, why: str) -> None:
    assert [key.rsplit(" ", 1)[0] for key in told(text)] == [label], why


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("历时两天半的青河市作家协会第六次代表大会，今天上午在青河闭幕。林岳当选为主席，周静当选为副主席。",
         {"青河市作家协会第六次代表大会 2024-05-20": {("青河市作家协会", "host"), ("林岳", "other"), ("周静", "other")}}),
        ("5月10日，青河监狱开展防暴演练。监狱长林岳担任总指挥，副监狱长周静担任副总指挥。", {"防暴演练 2024-05-10": {("青河监狱", "host"), ("林岳", "other"), ("周静", "other")}}),
    ],
)  # fmt: skip
def test_congresses_and_drills(text: str, expected: Told) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5月10日，白云县举行欢迎仪式。欢迎仪式由副县长林岳主持。", {"欢迎仪式 2024-05-10": {("林岳", "chair")}}),
        ("5月10日晚，县气象局发布预警信号。北坡镇随即召开应对工作紧急调度会，镇党委书记林岳主持会议。", {"应对工作紧急调度会 2024-05-10": {("林岳", "chair")}}),
        ("5月10日，青岭集团董事长林岳一行到白云县考察。县长周静陪同考察。双方召开座谈会，周静介绍了县情。",
         {"到白云县考察 2024-05-10": {("林岳", "inspect"), ("周静", "attend")}, "座谈会 2024-05-10": {("周静", "speak")}}),
        ("5月10日，全省安全生产现场观摩会在青河召开。青河、白云、赤岭市交通局和省路桥集团作了经验交流。",
         {"全省安全生产现场观摩会 2024-05-10": {("赤岭市交通局", "speak"), ("省路桥集团", "speak")}}),
    ],
)  # fmt: skip
def test_rites_told_by_their_chair_and_rounds_of_both_sides(text: str, expected: Told) -> None:
    assert told(text) == expected
