"""Events without a day: what many speak of within days, words that come months later, what is held once a year."""

import pytest
from tests.identify.conftest import grouped, reported

from tonggao.identify.reports import ReportedEvent

FORUM = "全国水网传承发展座谈会"


def word(readout: str, published: str, label: str = FORUM, date: str | None = None) -> ReportedEvent:
    return reported(readout, label, date, published=published)


NEWS = [word("a", "2031-06-02"), word("b", "2031-06-03"), word("c", "2031-06-05")]


@pytest.mark.parametrize(
    ("reports", "together", "why"),
    [
        ([*NEWS, word("d", "2031-09-01")], {"abcd"}, "what many spoke of is spoken of again"),
        ([*NEWS, word("d", "2032-09-01")], {"abc", "d"}, "perhaps of the next one"),
        ([*NEWS, word("d", "2031-01-01")], {"abc", "d"}, "before it was held"),
        ([*NEWS[:2], word("d", "2031-09-01")], {"ab", "d"}, "two words make no news"),
        ([*NEWS, word("d", "2031-10-01", date="2031-06")], {"abcd"}, "the month is told"),
        (
            [word(one, f"2031-06-0{day}", "柳川市政府水网新闻发布会") for day, one in enumerate("abc", 1)]
            + [word("d", "2031-09-01", "柳川市政府水网新闻发布会")],
            {"abc", "d"},
            "press conferences are held again and again",
        ),
        ([word("a", "2031-03-17", "全国两会"), word("b", "2031-04-11", "全国两会")], {"ab"}, "once a year"),
        ([word("a", "2031-03-17", "全国两会"), word("b", "2032-04-11", "全国两会")], {"a", "b"}, "the next year's"),
        ([word("a", "2031-01-20", "春节团拜会", "2031-01-20"), word("b", "2031-01-21", "春节团拜会")], {"ab"}, "told with its day and without"),
        (
            [word("a", "2031-04-16", "是第133届柳川水网博览会", "2031-04-16"), word("b", "2031-04-15", "第133届柳川水网博览会", "2031-04-15")],
            {"ab"},
            "今天是第133届柳川水网博览会开幕第二天",
        ),
    ],
)  # fmt: skip
def test_reports_without_a_day(reports: list[ReportedEvent], together: set[str], why: str) -> None:
    assert grouped(*reports) == {frozenset(one) for one in together}, why
    assert grouped(*reversed(reports)) == {frozenset(one) for one in together}, why
