import pytest

from tonggao.read.heading import read_heading

TITLE = "澄北市委常委会会议研究防汛工作"
BODY = "6月17日，澄北市委常委会召开会议。"


@pytest.mark.parametrize(
    ("line", "date", "source"),
    [
        ("2024年6月18日　来源：澄北日报", "2024-06-18", "澄北日报"),
        ("2022年11月3日 09:15　来源：澄北日报", "2022-11-03", "澄北日报"),
        ("澄北新闻网　2025-05-20", "2025-05-20", "澄北新闻网"),
        ("2021-09-02　来源：河湾镇党政办", "2021-09-02", "河湾镇党政办"),
        ("发布时间：2024-06-18 10:20:31 信息来源：澄北发布 浏览次数：12", "2024-06-18", "澄北发布"),
        ("发布：2024-06-18　来源：校友总会", "2024-06-18", "校友总会"),
        ("更新：2024/6/18 栏目：校园新闻 发布人：某某 访问量：33", "2024-06-18", None),
        ("来源： 澄北日报 | 作者： 林苇 | 2024/6/18", "2024-06-18", "澄北日报"),
        ("（2024年6月18日）", "2024-06-18", None),
        ("二〇二四年六月十八日", "2024-06-18", None),
        ("（2024年6月18日在全市干部大会上）", "2024-06-18", None),  # an occasion is no publisher
        ("时间：2024年06月18日 08:12　来源：澄北网　作者：林苇　【字体：大 中 小】", "2024-06-18", "澄北网"),
        ("2024年6月18日来源：澄北日报", "2024-06-18", "澄北日报"),
        ("记者 林苇 2024-06-18", "2024-06-18", None),  # a reporter is no publisher
        ("来源：三河日报", None, "三河日报"),  # 三 is part of the name
        ("2024-06-18 三河日报", "2024-06-18", "三河日报"),
    ],
)
def test_dateline_gives_publication_date_and_source(line: str, date: str | None, source: str | None) -> None:
    heading = read_heading(f"{TITLE}\n{line}\n{BODY}")
    assert (heading.title, heading.date, heading.source) == (TITLE, date, source)
    assert heading.lead == BODY.removesuffix("。")


def test_a_second_headline_may_stand_before_the_dateline() -> None:
    heading = read_heading(f"{TITLE}\n林苇讲话　何川主持\n2024-06-18　来源：澄北日报\n{BODY}")
    assert (heading.title, heading.date, heading.source) == (TITLE, "2024-06-18", "澄北日报")
    assert heading.lead == BODY.removesuffix("。")


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("2024年6月17日，澄北市委常委会召开会议。", "a sentence with a date is the event's, not the publication's"),
        ("会议时间定于6月18日", "no full date"),
        ("澄北新闻网", "a bare name could be anything"),
        ("会议时间：2024年6月17日", "the day of an event"),
        ("时间：2024年6月17日 地点：澄北", "the day of an event"),
        ("资金来源：财政拨款", "not the text's source"),
    ],
)
def test_other_lines_are_no_dateline(line: str, reason: str) -> None:
    heading = read_heading(f"{TITLE}\n{line}")
    assert (heading.date, heading.source) == (None, None), reason


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"\n\u3000\u3000{TITLE}\u3000\n{BODY}", TITLE),
        (f"\u200b\n{TITLE}\n{BODY}", TITLE),  # zero-width characters make no title
        (f"原标题：别的标题\n{TITLE}\n{BODY}", TITLE),
        (f"来源：澄北日报\n{TITLE}\n{BODY}", TITLE),
        (f"2024年6月18日 {TITLE}\n{BODY}", f"2024年6月18日 {TITLE}"),  # a first line with a date is still the title
        ("", ""),
    ],
)
def test_title_is_the_first_line_that_is_one(text: str, title: str) -> None:
    assert read_heading(text).title == title


def test_foot_lines_give_source_url_and_signature_date() -> None:
    heading = read_heading(
        f"{TITLE}\n{BODY}\n二〇二四年六月十八日\n（来源：澄北日报）\n原文链接：https://example.org/a?b=1&c=2"
    )
    assert heading.date == "2024-06-18"
    assert heading.source == "澄北日报"
    assert heading.url == "https://example.org/a?b=1&c=2"


@pytest.mark.parametrize(
    ("body", "source"),
    [
        ("新华社澄北7月5日电（记者林苇）市委召开会议。", "新华社"),
        ("澄北网消息（记者 林苇）：市委召开会议。", "澄北网"),
        ("本报讯（记者 林苇）市委召开会议。", None),  # "this paper" names none
        ("市委宣传部日前下发通知，省报消息灵通。", None),
    ],
)
def test_press_line_names_the_agency(body: str, source: str | None) -> None:
    assert read_heading(f"{TITLE}\n{body}").source == source


def test_a_line_of_any_length_is_read_in_passing() -> None:
    assert read_heading("来源：" * 200_000).title.startswith("来源")
