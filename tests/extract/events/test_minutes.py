"""Minutes printed as a form of rows. All persons and places are invented."""

import pytest
from tests.extract.conftest import ReadEvents

ROWS = "时间：2024年5月10日下午\n地点：县水利局会议室\n主持人：沈国栋\n参加人员：周敏 赵文博\n列席人员：何立本\n会议研究了防汛工作。"
THERE = {("沈国栋", "chair"), ("周敏", "attend"), ("赵文博", "attend"), ("何立本", "observe")}


@pytest.mark.parametrize(
    ("title", "body", "expected", "why"),
    [
        ("云岭县防汛工作协调会会议纪要", ROWS, ("云岭县防汛工作协调会", "2024-05-10", "县水利局会议室", THERE), "the headline names the meeting"),
        ("云岭县防汛工作会议记录", ROWS, ("云岭县防汛工作会议", "2024-05-10", "县水利局会议室", THERE), "记录"),
        ("党委会议纪要", ROWS.replace("时间", "会议时间").replace("主持人", "主　持"), ("党委会议", "2024-05-10", "县水利局会议室", THERE),
         "rows by other words"),
        ("防汛知识讲座预告", ROWS, None, "no minutes: it may not take place"),
        ("云岭县防汛工作会议纪要", "主持人：沈国栋\n正文从略。", None, "one row is no form"),
    ],
)
def test_minutes(events_of: ReadEvents, title: str, body: str, expected: tuple[str, str, str, set[tuple[str, str]]] | None, why: str) -> None:
    found = [(e.label, e.date, e.place, {(p.who, p.how) for p in e.participants}) for e in events_of(body, title)]
    assert found == ([expected] if expected else []), why
