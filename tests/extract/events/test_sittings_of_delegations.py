"""Where deputies sit: each delegation and each group apart, and who has a seat of honour. All persons and places are invented."""

import pytest
from tests.extract.conftest import read_events

PEOPLE = ("沈国栋", "何正", "赵文博", "姜涛", "周敏")


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "讨论热烈\n省委书记沈国栋在参加湖西代表团审议时说，完全赞成报告。省长姜涛在参加河西代表团审议时说，成绩来之不易。",
            [("湖西代表团审议", {("沈国栋", "attend"), ("沈国栋", "speak")}), ("河西代表团审议", {("姜涛", "attend"), ("姜涛", "speak")})],
            "another delegation's sitting, though one's words are told before it and the names end alike",
        ),
        (
            "讨论热烈\n副主席沈国栋在参加经济界委员小组讨论时说，完全赞成报告。副主席姜涛在参加科技界委员小组讨论时说，成绩来之不易。",
            [("经济界委员小组讨论", {("沈国栋", "attend"), ("沈国栋", "speak")}), ("科技界委员小组讨论", {("姜涛", "attend"), ("姜涛", "speak")})],
            "as are groups",
        ),
        (
            "大会开幕\n5月10日，云岭县第三次党员代表大会开幕。沈国栋、姜涛在主席台执行主席席就座。",
            [("云岭县第三次党员代表大会", {("沈国栋", "attend"), ("姜涛", "attend")})],
            "whoever sits there attends",
        ),
        (
            "出访\n5月10日，沈国栋将作为姜涛主席特别代表赴南岛出席海洋峰会。",
            [("海洋峰会", {("沈国栋", "attend")})],
            "who sends somebody stays at home",
        ),
        (
            "仪式\n国家主席沈国栋10日举行仪式，欢迎南岛国总统姜涛对我国进行国事访问。姜涛是应沈国栋邀请对我国进行国事访问并出席海洋文明对话大会的。",
            [("仪式", {("沈国栋", "host"), ("姜涛", "attend")}), ("国事访问", {("姜涛", "other")}), ("海洋文明对话大会", {("姜涛", "attend")})],
            "who is welcomed is on a visit, and there for a conference",
        ),
    ],
)
def test_who_sits_where(text: str, expected: list[tuple[str, set[tuple[str, str]]]], why: str) -> None:
    events = read_events(text, PEOPLE, (), date="2024-05-12")
    assert [(e.label, {(p.who, p.how) for p in e.participants}) for e in events] == expected, why


def test_a_day_told_behind_the_verb() -> None:
    found = read_events("赴外\n5月8日，有关方面宣布，沈国栋将赴南岛出席于5月20日在南港举行的海洋博览会。", PEOPLE, (), date="2024-05-08")
    assert [(e.label, e.date) for e in found] == [("海洋博览会", "2024-05-20")]
