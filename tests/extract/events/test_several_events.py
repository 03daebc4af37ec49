"""Events of one readout: which stay apart, and which are one. All persons and places are invented."""

from tests.extract.conftest import read_events

from tonggao.claims import EventMention

PEOPLE = ("沈国栋", "周敏", "奥多·林德", "何立本")
BODIES = ("市政府",)


def events_in(text: str) -> list[EventMention]:
    return read_events(text, PEOPLE, BODIES, date="2024-05-12")


def labels(text: str) -> list[str]:
    return [event.label for event in events_in(text)]


def test_several_events_of_one_readout_stay_apart() -> None:
    text = (
        "沈国栋在青禾县调研\n5月9日至10日，沈国栋到青禾县调研。他强调，要抓好落实。10日下午，市政府召开座谈会，沈国栋主持。"
        "会后，沈国栋会见了奥多·林德。"
    )
    assert labels(text) == ["在青禾县调研", "座谈会", "会见了奥多·林德"]


def test_a_name_said_twice_by_a_headline_run_into_its_text_is_said_once() -> None:
    text = "联播快讯\n第五届林业博览会开幕第五届林业博览会今天（5月12日）在云州开幕。"
    assert labels(text) == ["第五届林业博览会"]


def test_audiences_that_the_text_tells_apart_are_several() -> None:
    body = "5月10日，沈国栋在云州分别会见了北岸国总理奥多·林德一行和教授何立本一行。周敏参加会见。\n在会见林德时，沈国栋表示欢迎。\n"
    together, apart = events_in(f"要闻\n{body}"), events_in(f"要闻\n{body}在会见何立本时，沈国栋介绍了云州。\n")
    assert [e.label for e in apart] == ["会见林德", "会见何立本"]
    assert [{(p.who, p.how) for p in e.participants} for e in apart] == [
        {("沈国栋", "meet"), ("奥多·林德", "meet"), ("周敏", "attend")},
        {("沈国栋", "meet"), ("何立本", "meet"), ("周敏", "attend")},
    ]
    assert len(together) == 1, "one of them is not spoken of again"


def test_guests_of_an_audience_are_told_of_the_conference_they_came_for() -> None:
    text = "临江要闻\n沈国栋10日会见来华出席第三届林业论坛的北岸国总理奥多·林德。"
    conference = events_in(text)[1]
    assert (conference.label, conference.date) == ("第三届林业论坛", None)  # the day is the audience's
    assert [(p.who, p.how) for p in conference.participants] == [("奥多·林德", "attend")]
