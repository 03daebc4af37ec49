"""Who goes along, reports and talks in local readouts. All persons and places are invented."""

import pytest
from tests.extract.conftest import read_events

PEOPLE = ("沈国栋", "赵文博", "周敏")
BODIES = ("县总工会", "县人大常委会", "县人民政府")
Part = tuple[str, str]


@pytest.mark.parametrize(
    ("body", "expected", "why"),
    [
        ("5月3日，县委书记沈国栋偕同县长赵文博、副县长周敏到青禾镇调研防汛工作。", {("沈国栋", "inspect"), ("赵文博", "attend"), ("周敏", "attend")}, "偕同 takes along"),
        ("5月3日，县委书记沈国栋偕同县长赵文博一同调研恒远公司发展情况。", {("沈国栋", "inspect"), ("赵文博", "attend")}, "一同 is said of both"),
        (
            "4月28日，县总工会召开劳动节座谈会。沈国栋、赵文博与劳模代表座谈交流。",
            {("县总工会", "host"), ("沈国栋", "attend"), ("赵文博", "attend")},
            "who talks with others at a 座谈会 is there",
        ),
        ("2月19日，县人民代表大会第三次会议开幕。沈国栋代表县人民政府向大会报告政府工作。", {("沈国栋", "speak")}, "报告政府工作"),
        (
            "4月3日，思政工作交流会举行。院长沈国栋以《牢固树立信念》为题，教授赵文博以“新的里程碑”为题，畅谈了体会。",
            {("沈国栋", "speak"), ("赵文博", "speak")},
            "speeches told by their titles alone",
        ),
        ("4月3日，由县总工会、县人大常委会和灵山、百花山景区合作主办的登山节启动仪式举行。", {("县总工会", "host"), ("县人大常委会", "host")}, "whom a list of organizers opens with"),
        ("4月3日，沈国栋、赵文博到烈士陵园祭扫革命烈士。", {("沈国栋", "other"), ("赵文博", "other")}, "祭扫"),
        ("7月20日，沈国栋赴青岭变电站指挥抢修，赵文博、周敏现场参加。", {("沈国栋", "inspect"), ("赵文博", "attend"), ("周敏", "attend")}, "指挥抢修"),
        ("3月3日，沈国栋一行到我市开展督察。赵文博陪同。", {("沈国栋", "inspect"), ("赵文博", "attend")}, "督察"),
        ("2月3日，县总工会召开全会。沈国栋作财政预算执行情况的报告，赵文博作大会交流。", {("县总工会", "host"), ("沈国栋", "speak"), ("赵文博", "speak")}, "a report that no 关于 opens"),
        ("2月3日，县总工会举行欢送仪式。沈国栋、赵文博为队员送行。", {("县总工会", "host"), ("沈国栋", "attend"), ("赵文博", "attend")}, "who sees off at a rite"),
        ("2月3日，县总工会召开全会。沈国栋解读应急预案，赵文博应邀指导。", {("县总工会", "host"), ("沈国栋", "speak"), ("赵文博", "attend")}, "a plan explained; who comes to guide"),
        ("2月3日，县总工会举行揭牌仪式。沈国栋旁听了授课。", {("县总工会", "host"), ("沈国栋", "observe")}, "who listens gives no lesson"),
        (
            "2月3日，县人大常委会举行会议。周敏主持。会议听取和审议了沈国栋代表县人民政府所作的关于低保工作的报告，赵文博关于预算调整方案的报告。",
            {("县人大常委会", "host"), ("周敏", "chair"), ("沈国栋", "speak"), ("赵文博", "speak")},
            "whose reports are heard one after another",
        ),
        ("沈国栋主持会议。会议传达省督察组要求。", {("沈国栋", "chair")}, "a group, no deed"),
    ],
)
def test_participants(body: str, expected: set[Part], why: str) -> None:
    events = read_events(f"云岭要闻\n{body}", PEOPLE, BODIES)
    assert {(p.who, p.how) for event in events for p in event.participants} == expected, why
