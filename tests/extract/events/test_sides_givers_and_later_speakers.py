"""What a group saw beside a meeting, who gives and signs, rites once a meeting is over, speakers told later. All persons and places are invented."""

import pytest
from tests.extract.events.conftest import told


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("5月10日，江海县召开防汛工作会议。县委书记林岳主持会议。县水利局局长周静汇报了防汛工作，副县长何成作了补充。",
         {"防汛工作会议 2024-05-10": {("林岳", "chair"), ("周静", "speak"), ("何成", "speak")}}, "who adds to an account speaks"),
        ("5月10日，江海县召开防汛工作会议。县委书记林岳主持会议。县水利局局长周静对方案作了补充完善。",
         {"防汛工作会议 2024-05-10": {("林岳", "chair")}}, "what is mended is no speech"),
        ("5月10日，江海县召开防汛工作会议。县委书记林岳主持会议。青岭镇党委书记周静在会上作了检查。",
         {"防汛工作会议 2024-05-10": {("林岳", "chair"), ("周静", "speak")}}, "who owns up to the meeting speaks"),
        ("5月10日，江海县召开防汛工作会议。县委书记林岳主持会议。副县长周静就贯彻落实会议精神讲意见。",
         {"防汛工作会议 2024-05-10": {("林岳", "chair"), ("周静", "speak")}}, "讲意见"),
        ("5月10日，江海县召开防汛工作会议。县委副书记林岳，县委办公室副主任（主持工作）周静，县财政局局长何成出席会议。",
         {"防汛工作会议 2024-05-10": {("林岳", "attend"), ("周静", "attend"), ("何成", "attend")}}, "a duty in brackets before a name is no deed"),
        ("5月10日，江海县召开防汛工作会议。县委副书记林岳，县水利局副局长周静（主持日常工作），县财政局局长何成出席会议。",
         {"防汛工作会议 2024-05-10": {("林岳", "attend"), ("周静", "attend"), ("何成", "attend")}}, "nor behind one"),
        ("5月10日，税务局揭牌仪式举行。市长林岳、省税务局副局长周静共同揭牌。\n周静指出，要抓好落实。林岳强调，要做好服务。",
         {"税务局揭牌仪式 2024-05-10": {("林岳", "other"), ("周静", "other"), ("林岳", "speak"), ("周静", "speak")}}, "who did something at a rite is quoted from there"),
    ],
)  # fmt: skip
def test_later_speakers(text: str, expected: dict[str, set[tuple[str, str]]], why: str) -> None:
    assert told(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("5月10日，江海县召开协作联席会议。县委书记林岳出席会议。\n会前，云州市党政代表团考察了青岭社区、白龙工坊，副县长周静、石山镇党委书记何成陪同。县农业局局长吴海参加。",
         {"协作联席会议 2024-05-10": {("林岳", "attend"), ("江海县", "host"), ("吴海", "attend")},
          "考察了青岭社区、白龙工坊 None": {("云州市党政代表团", "inspect"), ("周静", "attend"), ("何成", "attend")}}, "who goes along with the guests is not at the meeting for it"),
        ("5月10日，市长林岳会见青岭集团董事长周静一行。\n会见后，代表团一行还参观了高新技术产业园，园区主任何成陪同参观。",
         {"会见青岭集团董事长周静 2024-05-10": {("林岳", "meet"), ("周静", "meet")}, "参观了高新技术产业园 2024-05-10": {("何成", "attend")}}, "after talks, on their day"),
        ("5月10日，江海县召开推进会议。县委书记林岳出席会议。会后，与会人员参观了青岭社区。副县长周静主持会议。",
         {"推进会议 2024-05-10": {("林岳", "attend"), ("周静", "chair")}}, "nobody goes along: a part of the meeting"),
        ("5月10日，青岭集团董事长林岳率考察团到江海县考察。期间，考察团一行参观了青岭社区，副县长周静陪同。",
         {"到江海县考察 2024-05-10": {("林岳", "inspect"), ("周静", "attend")}}, "a stop of the tour that is told"),
        ("5月10日，市长林岳带领市委常委、宣传部部长周静、市政协主席何成到青岭镇检查防汛工作。",
         {"到青岭镇检查防汛工作 2024-05-10": {("林岳", "inspect"), ("周静", "attend"), ("何成", "attend")}}, "persons are led, not the bodies of their offices"),
        ("5月10日，市长林岳与青岭集团董事长周静一行举行座谈。副市长何成座谈时在座。",
         {"与青岭集团董事长周静一行举行座谈 2024-05-10": {("林岳", "meet"), ("周静", "meet"), ("何成", "attend")}}, "座谈时在座"),
    ],
)  # fmt: skip
def test_tours_beside(text: str, expected: dict[str, set[tuple[str, str]]], why: str) -> None:
    got = told(text)
    assert {label: parts - {("江海县", "host")} for label, parts in got.items()} == {label: parts - {("江海县", "host")} for label, parts in expected.items()}, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("5月10日，招商推介会举行。县委书记林岳讲话。县商务局与白龙集团、县水利局与青岭公司等签订了合作协议。",
         {"招商推介会 2024-05-10": {("林岳", "speak"), ("县商务局", "other"), ("白龙集团", "other"), ("县水利局", "other"), ("青岭公司", "other")}}, "pairs with 等 behind the last"),
        ("5月10日，招商推介会举行。县委书记林岳讲话。县商务局、县水利局分别与白龙集团、青岭公司签订合作协议。",
         {"招商推介会 2024-05-10": {("林岳", "speak"), ("县商务局", "other"), ("县水利局", "other"), ("白龙集团", "other"), ("青岭公司", "other")}}, "each side a list"),
        ("5月10日，助学捐赠仪式举行。县长林岳致辞。青岭集团总裁周静代表集团捐赠款物，副县长何成接受捐赠。",
         {"助学捐赠仪式 2024-05-10": {("林岳", "speak"), ("周静", "other"), ("何成", "other")}}, "who gives for his company"),
        ("5月10日，县长林岳到青岭镇检查捐赠物资发放工作。", {"到青岭镇检查捐赠物资发放工作 2024-05-10": {("林岳", "inspect")}}, "what was given is no giving"),
        ("5月10日，防汛动员会召开。县长林岳讲话。会后，举行授旗仪式。县委副书记周静出席。",
         {"防汛动员会 2024-05-10": {("林岳", "speak")}, "授旗仪式 2024-05-10": {("周静", "attend")}}, "a rite once the meeting is over is no part of it"),
    ],
)  # fmt: skip
def test_giving_and_signing(text: str, expected: dict[str, set[tuple[str, str]]], why: str) -> None:
    assert told(text) == expected, why
