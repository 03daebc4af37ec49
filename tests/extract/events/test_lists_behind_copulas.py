"""Those whom a copula names: 主持会议的是…, 执行主席是…; who speaks for another. All names are invented."""

import pytest
from tests.extract.events.conftest import told

_LEAD = "全国政协九届三次会议10日举行全体会议。"


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (f"标题\n{_LEAD}主持会议的是林岳、周静。", {("林岳", "chair"), ("周静", "chair")}, "who chairs"),
        (
            f"标题\n{_LEAD}今天会议的执行主席是林岳、周静。",
            {("林岳", "other"), ("周静", "other")},
            "an office at the session is no chairing",
        ),
        (
            f"标题\n{_LEAD}出席会议的是林岳、周静、何达。",
            {("林岳", "attend"), ("周静", "attend"), ("何达", "attend")},
            "who is there",
        ),
        (
            f"标题\n{_LEAD}林国勤委员代表伍文清委员作联合发言。",
            {("林国勤", "speak")},
            "who speaks for another one, not that one",
        ),
    ],
)
def test_parts(text: str, expected: set[tuple[str, str]], why: str) -> None:
    assert set().union(*told(text).values()) == expected, why
