"""Which reports are of one event."""

import pytest

from tonggao.claims import EventMention, Participation
from tonggao.identify.entities import ClaimKey
from tonggao.identify.events import ReportedEvent, join_events
from tonggao.readout import Passage

AT = (Passage(0, 2),)


def reported(readout: str, label: str, date: str | None, *who: str) -> ReportedEvent:
    parts = tuple(Participation(name, "attend", i, "出席", AT, "r") for i, name in enumerate(who, start=1))
    return ReportedEvent(
        ClaimKey(readout, "event-0-2"), EventMention(label, "talks", AT, "r", date, participants=parts)
    )


def grouped(*reports: ReportedEvent) -> set[frozenset[str]]:
    return {frozenset(report.claim.readout for report in same.reports) for same in join_events(reports)}


LONG = "柳川市水网建设推进会"


@pytest.mark.parametrize(
    ("reports", "together"),
    [
        # a full name on one day is one event, whoever is listed
        ([reported("a", LONG, "2031-06-02", "岳明山"), reported("b", LONG, "2031-06-02", "宋知秋")], {"ab"}),
        # the next year's is another
        ([reported("a", LONG, "2031-06-02"), reported("b", LONG, "2032-06-02")], {"a", "b"}),
        # what has no date may have taken place at any time
        ([reported("a", LONG, None, "岳明山"), reported("b", LONG, None, "岳明山")], {"a", "b"}),
        # one host receives two guests on a day
        (
            [reported("a", "会见", "2031-06-02", "岳明山", "甲"), reported("b", "会见", "2031-06-02", "岳明山", "乙")],
            {"a", "b"},
        ),
        # a welcome names its hosts, not whom they welcome
        (
            [reported("a", "欢迎仪式", "2031-06-02", "岳明山"), reported("b", "欢迎仪式", "2031-06-02", "岳明山")],
            {"a", "b"},
        ),
    ],
)
def test_reports_of_one_event(reports: list[ReportedEvent], together: set[str]) -> None:
    expected = {frozenset(readouts) for readouts in together}
    assert grouped(*reports) == expected
    assert grouped(*reversed(reports)) == expected


def test_events_of_one_name_and_date_have_different_keys() -> None:
    same = list(join_events([reported("a", "会见", "2031-06-02", "甲"), reported("b", "会见", "2031-06-02", "乙")]))
    assert [one.key.parts for one in same] == [("2031-06-02", "会见"), ("2031-06-02", "会见.2")]


def test_each_join_says_why() -> None:
    for same in join_events([reported("a", LONG, "2031-06-02"), reported("b", "会见", None)]):
        assert same.reason
        assert 0 < same.score <= 1
