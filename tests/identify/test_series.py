"""Numbers in names of events, and meetings of a series in order."""

import pytest

from tonggao.claims import Claims, EventMention
from tonggao.identify import Event, identify
from tonggao.identify.series import event_name, numbered, plain_name
from tonggao.readout import Passage, Readout


@pytest.mark.parametrize(
    ("label", "series", "ordinals", "is_one"),
    [
        ("十四届全国人大常委会第三次会议", "N届全国人大常委会N次会议", (14, 3), True),
        ("第十四届全国人大常委会第三次会议", "N届全国人大常委会N次会议", (14, 3), True),
        ("第二十三次全国水利会议", "N次全国水利会议", (23,), True),
        ("第101次柳川论坛年会", "N次柳川论坛年会", (101,), True),
        ("柳川论坛2031年年会", "柳川论坛N年年会", (2031,), True),
        ("首届柳川水利高峰论坛", "N届柳川水利高峰论坛", (1,), True),
        ("第三次全体会议", "N次全体会议", (3,), False),  # any body's
        ("国务院常务会议", "国务院常务会议", (), False),
    ],
)
def test_numbered(label: str, series: str, ordinals: tuple[int, ...], is_one: bool) -> None:
    found = numbered(label)
    assert (found.series.replace("第", ""), found.ordinals, found.is_one) == (series, ordinals, is_one)


@pytest.mark.parametrize(
    "names",
    [
        ("柳川市第一届人民代表大会第二次会议", "柳川市一届人大二次会议"),
        ("政协柳川市第十二届委员会第三次会议", "柳川市政协十二届三次会议", "政协第十二届柳川市委员会第三次会议"),
        ("中国共产党柳川市第十二届委员会第四次全体会议", "中共柳川市委十二届四次全会", "十二届柳川市委四次全体（扩大）会议"),
        ("中国共产党柳川县第五次代表大会", "柳川县第五次党代会"),
        ("中国共产党柳川大学第四次代表大会", "柳川大学第四次党代会", "中共柳川大学第四次党员代表大会"),
    ],
)
def test_a_session_has_one_name_however_it_is_put(names: tuple[str, ...]) -> None:
    assert len({(event_name(name), plain_name(name)) for name in names}) == 1


@pytest.mark.parametrize("other", ["中国共产主义青年团柳川县第五次代表大会", "柳川县第五次妇女代表大会", "柳川县第六次党代会", "白河县第五次党代会"])
def test_congresses_of_others_and_of_other_numbers_are_others(other: str) -> None:
    assert event_name(other) != event_name("中国共产党柳川县第五次代表大会")


def followed(*meetings: tuple[str, str]) -> dict[str, str | None]:
    """By its day, the day of the meeting that each of these (name, day) follows."""
    at = (Passage(0, 2),)
    read = [
        (Readout(f"r{n}", "会", date=day), Claims(events=(EventMention(label, "meeting", at, "r", day),)))
        for n, (label, day) in enumerate(meetings)
    ]
    events = [entity for entity in identify(read, {}).entities if isinstance(entity, Event)]
    return {event.key.parts[0]: event.follows.parts[0] if event.follows else None for event in events}


def test_numbered_meetings_follow_by_number() -> None:
    name = "柳川市人大常委会第{}次会议"
    assert followed(
        (name.format("三"), "2031-06-01"), (name.format("二"), "2031-04-01"), (name.format("五"), "2031-09-01")
    ) == {"2031-04-01": None, "2031-06-01": "2031-04-01", "2031-09-01": "2031-06-01"}


def test_meetings_of_one_name_follow_by_day_where_they_are_a_series() -> None:
    days = ("2031-01-05", "2031-02-05", "2031-03-05")
    assert followed(*(("柳川市政府常务会议", day) for day in days)) == dict(zip(days, (None, *days), strict=False))
    assert set(followed(*(("柳川市政府常务会议", day) for day in days[:2])).values()) == {None}  # twice is none
