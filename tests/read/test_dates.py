import pytest

from tonggao.errors import TonggaoError
from tonggao.read.dates import (
    Stated,
    check_date,
    choose_date,
    date_in_name,
    date_of_text,
    full_date,
    publication_date,
    western_digits,
)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("20240705-10", "2024-07-05"),
        ("2024-07-05 市委常委会", "2024-07-05"),
        ("2024_7_5", "2024-07-05"),
        ("2024年7月5日讲话", "2024-07-05"),
        ("2024/07/05", "2024-07-05"),  # folders by day
        ("2024-07", "2024-07"),
        ("sample-2018", "2018"),
        ("20240231", None),  # no such day
        ("meeting-12345678", None),  # a number is no date
        ("3002", None),
        ("readout", None),
    ],
)
def test_name_gives_the_fullest_date_that_exists(name: str, expected: str | None) -> None:
    assert date_in_name(name) == expected


@pytest.mark.parametrize("value", ["2018", "2018-08", "2018-08-21"])
def test_iso_dates_of_any_precision_pass(value: str) -> None:
    assert check_date(value) == value


@pytest.mark.parametrize("value", ["2018-08-21", "2018/8/21", "2018-08-21T10:20:00+08:00", "2018年8月21日 10:20", "20180821"])
def test_records_state_dates_in_any_usual_way(value: str) -> None:
    assert publication_date(value) == "2018-08-21"


@pytest.mark.parametrize("value", ["2018-13", "2018-02-30", "21.8.2018", "yesterday", "0000-01"])
def test_other_dates_are_refused_with_an_example(value: str) -> None:
    with pytest.raises(TonggaoError, match=f"no such date: {value}; write it like 2018-08-21"):
        check_date(value)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024年6月18日", "2024-06-18"),
        ("2024-06-18 10:20", "2024-06-18"),
        ("2024.6.8", "2024-06-08"),
        ("6月18日", None),  # no year
        ("12024-06-18", None),
    ],
)
def test_full_date_has_year_month_and_day(text: str, expected: str | None) -> None:
    assert full_date(text) == expected


@pytest.mark.parametrize(
    ("lead", "rest", "year", "expected", "reason"),
    [
        ("本报澄北8月20日讯（记者 林苇）昨日召开会议", "", "2018", "2018-08-20", "press line, year known"),
        ("新华社澄北2019年8月20日电", "", None, "2019-08-20", "press line with its own year"),
        ("8月20日上午，市委召开会议", "", "2018", "2018-08-20", "day of the lead"),
        ("7月3日至4日，副省长在澄北调研", "", "2024", "2024-07-04", "a range is over on its last day"),
        ("7月30日至8月2日，代表团访问", "", "2024", "2024-08-02", "a range over two months"),
        ("8月20日上午，市委召开会议", "", None, None, "year not stated, so not invented"),
        ("2月30日，市委召开会议", "", "2018", None, "no such day"),
        ("市委召开会议", "8月20日", "2018", None, "a date further down may be of anything"),
        ("1951年7月1日，这座水库动工", "2024年7月1日，纪念大会举行。", None, None, "the lead looks back"),
    ],
)
def test_text_dates_itself_by_its_lead(
    lead: str, rest: str, year: str | None, expected: str | None, reason: str
) -> None:
    assert date_of_text(lead, f"{lead}。{rest}", year) == expected, reason


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("二〇二四年七月五日", "2024年7月5日"),
        ("二○二四年十月二十日", "2024年10月20日"),
        ("二〇一八年十二月三十一日", "2018年12月31日"),
        ("２０１８年８月", "2018年8月"),
    ],
)
def test_numerals_read_as_digits(line: str, expected: str) -> None:
    assert western_digits(line) == expected


def test_a_later_candidate_may_only_refine_the_first() -> None:
    name, text, other = Stated("2018", "name"), Stated("2018-08-20", "text"), Stated("2019-01-01", "dateline")
    assert choose_date([name, other, text]) == text
    assert choose_date([other, text]) == other
    assert choose_date([]) is None
