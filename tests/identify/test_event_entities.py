"""Which meeting of a series follows which."""

import pytest

from tonggao.claims import EventMention
from tonggao.identify.entities import ClaimKey
from tonggao.identify.event_entities import describe_events
from tonggao.identify.events import join_events
from tonggao.identify.reports import ReportedEvent
from tonggao.readout import Passage

AT = (Passage(0, 2),)


@pytest.mark.parametrize(
    ("meetings", "followed"),
    [
        ([("柳川市政府第七次全体会议", "2031-02-03"), ("柳川市政府第八次全体会议", "2031-05-06")], {"八": "七"}),
        # a new term counts anew: its second comes after the eighth of the term before
        ([("柳川市政府第八次全体会议", "2031-02-03"), ("柳川市政府第二次全体会议", "2031-08-16")], {}),
        # without a date the numbers are all there is
        ([("柳川市政府第七次全体会议", None), ("柳川市政府第八次全体会议", "2031-05-06")], {"八": "七"}),
    ],
)
def test_meeting_follows_the_one_before_it(meetings: list[tuple[str, str | None]], followed: dict[str, str]) -> None:
    reports = [
        ReportedEvent(ClaimKey(str(i), "event-0-2"), EventMention(label, "meeting", AT, "r", date), None)
        for i, (label, date) in enumerate(meetings)
    ]
    events = {event.key: event for event in describe_events(list(join_events(reports)), lambda key, name: key)}
    found = {event.label[6:7]: events[event.follows].label[6:7] for event in events.values() if event.follows}
    assert found == followed
