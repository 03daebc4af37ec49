"""Which reports are of one event."""

import pytest
from tests.identify.conftest import LONG, SESSION, grouped, reported

from tonggao.identify.events import join_events
from tonggao.identify.reports import ReportedEvent


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
        # several receive one guest on a day, each by himself
        (
            [
                reported("a", "会见白河国总理李远山", "2031-06-02", "岳明山", kind="talks"),
                reported("b", "会见白河国总理李远山", "2031-06-02", "简宁", kind="talks"),
            ],
            {"a", "b"},
        ),
        # a state visit however it is praised, months later too
        (
            [
                reported("a", "对法国进行国事访问", "2031-03-20", kind="visit"),
                reported("b", "对法成功进行国事访问", "2031-03", published="2031-08-01", kind="visit"),
            ],
            {"ab"},
        ),
        # a number in the name is the meeting's own, on whichever of its days
        ([reported("a", SESSION, "2031-06-02"), reported("b", SESSION, "2031-06-05")], {"ab"}),
        # the same number months later is another's
        ([reported("a", SESSION, "2031-06-02"), reported("b", SESSION, "2031-11-05")], {"a", "b"}),
        # the next one is the next one
        (
            [reported("a", SESSION, "2031-06-02"), reported("b", "柳川市十五届人大常委会第四次会议", "2031-06-02")],
            {"a", "b"},
        ),
        # a later word of the only event of that name
        ([reported("a", LONG, "2031-06-02"), reported("b", LONG, None, published="2031-09-01")], {"ab"}),
        # an earlier word of the only event of that name: what is about to be held, but months before the last one
        ([reported("a", LONG, "2031-06-02"), reported("b", LONG, None, published="2031-05-28")], {"ab"}),
        ([reported("a", LONG, "2031-12-20"), reported("b", LONG, None, published="2031-02-13")], {"a", "b"}),
        # whose number is its own, though it is months away
        ([reported("a", SESSION, "2031-12-20"), reported("b", SESSION, None, published="2031-02-13")], {"ab"}),
        # of two events of that name, the one of the day before
        (
            [
                reported("a", LONG, "2031-06-02"),
                reported("b", LONG, "2032-06-02"),
                reported("c", LONG, None, published="2032-06-03"),
                reported("d", LONG, None, published="2033-01-01"),
            ],
            {"a", "bc", "d"},
        ),
        # one number, printed in two ways
        (
            [reported("a", "第20届柳川博览会", "2031-06-02"), reported("b", "第二十届柳川博览会", "2031-06-03")],
            {"ab"},
        ),
        # one session of one body, which has two names
        (
            [
                reported("a", "政协第十四届全国委员会常务委员会第二次会议", "2031-06-02"),
                reported("b", "全国政协十四届常委会第二次会议", "2031-06-03"),
                reported("c", "全国政协十四届常委会第三次会议", "2031-06-03"),
            ],
            {"ab", "c"},
        ),
        # never dated; with the number of the term and of the meeting it is the same months later
        (
            [
                reported("a", SESSION, None, published="2031-06-03"),
                reported("b", SESSION, None, published="2031-11-05"),
            ],
            {"ab"},
        ),
        # never dated, but news of the same days
        (
            [reported("a", LONG, None, published="2031-06-03"), reported("b", LONG, None, published="2031-06-05")],
            {"ab"},
        ),
        (
            [reported("a", LONG, None, published="2031-06-03"), reported("b", LONG, None, published="2031-09-05")],
            {"a", "b"},
        ),
        # the first of its series, and the same without its number; letters in brackets say nothing more
        ([reported("a", "首届柳川水利高峰论坛", "2031-06-02"), reported("b", "柳川水利高峰论坛", "2031-06-02")], {"ab"}),
        (
            [
                reported("a", "柳湖合作组织（LHO）第三次领导人会议", "2031-06-02"),
                reported("b", "柳湖合作组织第三次领导人会议", "2031-06-02"),
            ],
            {"ab"},
        ),
        # what was held as well may be left out, but a fair is not its opening
        (
            [reported("a", "第三届柳湖博览会暨茶叶节", "2031-06-02"), reported("b", "第三届柳湖博览会", "2031-06-04")],
            {"ab"},
        ),
        (
            [
                reported("a", "第三届柳湖博览会暨茶叶节开幕式", "2031-06-02"),
                reported("b", "第三届柳湖博览会", "2031-06-02"),
            ],
            {"a", "b"},
        ),
        # a host city before games of the world, but no province before its own
        (
            [
                reported("a", "成都第31届世界大学生夏季运动会", "2031-06-02"),
                reported("b", "第三十一届世界大学生夏季运动会", "2031-06-03"),
                reported("c", "浙江省第十七届运动会", "2031-06-02"),
                reported("d", "江苏省第十七届运动会", "2031-06-02"),
            ],
            {"ab", "c", "d"},
        ),
        # talks of one host, the guest by office alone, with or without his journey
        (
            [
                reported("a", "同到访的白河国总统李远山举行会谈", "2031-06-02", "岳明山", kind="talks"),
                reported("b", "同白河国总统会谈", "2031-06-02", "岳明山", kind="talks"),
                reported("c", "同白河国总统会谈", "2031-06-02", "简宁", kind="talks"),
            ],
            {"ab", "c"},
        ),
        # the same host may receive the same guest again a month later
        (
            [
                reported("a", "会见白河国总统李远山", "2031-06-02", "岳明山", kind="talks"),
                reported("b", "会见白河国总统李远山", None, "岳明山", published="2031-07-09", kind="talks"),
            ],
            {"a", "b"},
        ),
        # one trip of one person, as two readouts end it; another's to the same place is another
        (
            [
                reported("a", "在柳川考察", "2031-06-02", "岳明山", kind="inspection"),
                reported("b", "在柳川考察", "2031-06-03", "岳明山", kind="inspection"),
                reported("c", "在柳川考察", "2031-06-03", "简宁", kind="inspection"),
                reported("d", "在柳川考察", "2031-09-03", "岳明山", kind="inspection"),
            ],
            {"ab", "c", "d"},
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
    found = list(join_events([reported("a", LONG, "2031-06-02"), reported("b", "会见", None)]))
    assert found
    for same in found:
        assert same.reason
        assert 0 < same.score <= 1


def test_no_event_swallows_a_corpus() -> None:
    days = [f"2031-06-{day:02}" for day in range(1, 31)]
    reports = [reported(f"{n:03}", SESSION, None, published=days[n % 30]) for n in range(300)]
    assert max(len(same.reports) for same in join_events(reports)) <= 100
    one_day = [reported(f"{n:03}", LONG, "2031-06-02") for n in range(300)]
    assert max(len(same.reports) for same in join_events(one_day)) <= 100
    names = ["第二十届柳川博览会", "第20届柳川博览会"]
    under_two = [reported(f"{n:03}", names[n % 2], "2031-06-02") for n in range(300)]
    assert max(len(same.reports) for same in join_events(under_two)) <= 100


def test_event_has_the_label_that_most_reports_give() -> None:
    names = ["第20届柳川博览会", "第二十届柳川博览会", "第二十届柳川博览会"]
    (same,) = join_events([reported(str(n), name, "2031-06-02") for n, name in enumerate(names)])
    assert same.key.parts == ("2031-06-02", "第二十届柳川博览会")


def test_days_of_a_meeting_are_its_first_and_last() -> None:
    (same,) = join_events([reported("a", SESSION, "2031-06-05"), reported("b", SESSION, "2031-06-02")])
    assert same.days == ("2031-06-02", "2031-06-05")
    assert same.key.parts == ("2031-06-02", SESSION)
