"""Days that a sentence leaves to what stands beside or before it. All persons and places are invented."""

import pytest
from tests.extract.events.conftest import told


@pytest.mark.parametrize(
    ("text", "label", "day", "why"),
    [
        ("云州抗洪\n本报云州5月10日23时讯　（记者 何成）今晚8时，省委召开全省抗洪抢险紧急会议。省委书记林岳讲话。", "全省抗洪抢险紧急会议", "2024-05-10", "printed at an hour"),
        ("现场会闭幕\n本报云州5月10日专电　为期3天的全区扶贫现场会今天在云州结束。副主席林岳出席。", "全区扶贫现场会", "2024-05-10", "sent by wire of its own"),
        ("展览开幕\n新华社云州5月10日电　由省委宣传部主办的主题展览，10日上午在博物馆开幕。省委书记林岳出席开幕式。", "开幕式", "2024-05-10", "what the lead says opened"),
        ("5月10日上午，经贸洽谈会在云州宾馆举行。副市长林岳主持。\n洽谈会上，东海公司与华信公司签订了协议，林岳、周静出席签字仪式。", "签字仪式", "2024-05-10", "a rite at the meeting"),
        ("5月8日，市委书记林岳到青岭县调研。\n5月10日上午，林岳收看庆祝大会实况。随后，市委理论学习中心组召开专题学习会。", "专题学习会", "2024-05-10", "随后: after what its paragraph tells"),
        ("5月10日下午，市长林岳会见了东海集团董事长周静。\n会见后，双方出席了项目签约仪式。", "项目签约仪式", "2024-05-10", "both sides, after the talks"),
    ],
)  # fmt: skip
def test_days(text: str, label: str, day: str, why: str) -> None:
    assert f"{label} {day}" in told(text), why


def test_day_of_another_event_in_reported_words() -> None:
    text = "5月10日，全市工作会议召开。会上，市长林岳说，要学习省委书记周静在去年扶贫大会上的讲话精神。"
    assert set(told(text)) == {"全市工作会议 2024-05-10", "去年扶贫大会 None"}


def test_day_alone_is_in_no_month_to_come() -> None:
    """Items of one digest: the fair of next month does not take the day of what is over."""
    text = "快讯\n第九届商品交易会将于6月15日至7月5日在云州举行。\n第三届技能竞赛25日在青岭落下帷幕。"
    assert "第三届技能竞赛 2024-04-25" in told(text)
