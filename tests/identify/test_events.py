"""Which reports are of one event."""

import pytest

from tonggao.claims import EventKind, EventMention, Participation
from tonggao.identify.entities import ClaimKey
from tonggao.identify.events import join_events
from tonggao.identify.reports import ReportedEvent, words_after
from tonggao.readout import Passage

AT = (Passage(0, 2),)


def reported(
    readout: str, label: str, date: str | None, *who: str, published: str | None = None, kind: EventKind = "meeting"
) -> ReportedEvent:
    parts = tuple(Participation(name, "attend", i, "出席", AT, "r") for i, name in enumerate(who, start=1))
    return ReportedEvent(
        ClaimKey(readout, "event-0-2"), EventMention(label, kind, AT, "r", date, participants=parts), published
    )


def grouped(*reports: ReportedEvent) -> set[frozenset[str]]:
    return {frozenset(report.claim.readout for report in same.reports) for same in join_events(reports)}


LONG = "柳川市水网建设推进会"
SESSION = "柳川市十五届人大常委会第三次会议"
WORDS = "同一篇稿子里的话" * 20


def printed(readout: str, label: str, words: str) -> ReportedEvent:
    """A report without any day, with the words that follow in the readout."""
    return reported(readout, label, None)._replace(words=words)


@pytest.mark.parametrize(
    ("reports", "together"),
    [
        # one text on two sites, even where the name could be any meeting's
        ([printed("a", LONG, WORDS), printed("b", LONG, WORDS)], {"ab"}),
        ([printed("a", "座谈会", WORDS), printed("b", "座谈会", WORDS)], {"ab"}),
        # of two texts with one lead nothing tells whether they are on one meeting
        ([printed("a", LONG, WORDS), printed("b", LONG, f"另{WORDS}")], {"a", "b"}),
        # too short a text has no words of its own
        ([printed("a", "座谈会", ""), printed("b", "座谈会", "")], {"a", "b"}),
    ],
)
def test_one_text_printed_twice_is_of_one_event(reports: list[ReportedEvent], together: set[str]) -> None:
    assert grouped(*reports) == {frozenset(one) for one in together}
    assert grouped(*reversed(reports)) == {frozenset(one) for one in together}


def test_words_that_follow_an_event() -> None:
    text = "座谈会召开。" + "某某\u3000指出要落实。" * 30
    assert words_after(text, 0) == "".join(text.split())[:120]
    assert words_after(text, len(text) - 60) == ""


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


BUREAU = "中央政治局会议"
THIRD = "柳川市委深改委第三次会议"


@pytest.mark.parametrize(
    ("reports", "together"),
    [
        # a body's meeting on one day is one, however it is put
        (
            [reported("a", BUREAU, "2031-06-02"), reported("b", "中共中央政治局召开会议", "2031-06-02")],
            {"ab"},
        ),
        # it meets again and again
        ([reported("a", BUREAU, "2031-06-02"), reported("b", BUREAU, None, published="2031-09-02")], {"a", "b"}),
        # any 市委常委会会议 may be another city's
        ([reported("a", "市委常委会会议", "2031-06-02"), reported("b", "市委常委会会议", "2031-06-02")], {"a", "b"}),
        # the number left out
        ([reported("a", THIRD, "2031-06-02"), reported("b", "柳川市委深改委会议", "2031-06-02")], {"ab"}),
        ([reported("a", THIRD, "2031-06-02"), reported("b", "柳川市委深改委会议", "2031-06-05")], {"a", "b"}),
        # the term left out
        (
            [reported("a", SESSION, "2031-06-02"), reported("b", "柳川市人大常委会第三次会议", "2031-06-02")],
            {"ab"},
        ),
        # another number
        (
            [reported("a", SESSION, "2031-06-02"), reported("b", "柳川市人大常委会第四次会议", "2031-06-02")],
            {"a", "b"},
        ),
        # two on one day: either may be meant
        (
            [
                reported("a", SESSION, "2031-06-02"),
                reported("b", "柳川市十五届人大常委会第四次会议", "2031-06-02"),
                reported("c", "柳川市人大常委会会议", "2031-06-02"),
            ],
            {"a", "b", "c"},
        ),
        # the plenary of a Central Committee by its short name
        (
            [
                reported("a", "党的三十届二中全会", None, published="2031-06-02"),
                reported("b", "中国共产党第三十届中央委员会第二次全体会议", "2031-06-02"),
            ],
            {"ab"},
        ),
        # a summit goes on for days, whatever its dash
        ([reported("a", "中国—中亚峰会", "2031-05-18"), reported("b", "中国－中亚峰会", "2031-05-19")], {"ab"}),
        ([reported("a", "中国—中亚峰会", "2031-05-18"), reported("b", "中国—中亚峰会", "2032-05-19")], {"a", "b"}),
        # news of a numbered summit
        (
            [
                reported("a", "金砖国家领导人第三十次会晤", "2031-08-21"),
                reported("b", "金砖领导人会议", None, published="2031-08-26"),
            ],
            {"ab"},
        ),
        # a visit goes on for days
        (
            [
                reported("a", "对岚山国进行国事访问", "2031-08-21", "岳明山", kind="visit"),
                reported("b", "对岚山国进行国事访问", "2031-08-24", "岳明山", kind="visit"),
            ],
            {"ab"},
        ),
        # a fair by its short name
        ([reported("a", "第六届进博会", "2031-06-02"), reported("b", "第六届中国国际进口博览会", "2031-06-02")], {"ab"}),
    ],
)
def test_meetings_under_several_names(reports: list[ReportedEvent], together: set[str]) -> None:
    assert grouped(*reports) == {frozenset(one) for one in together}
