"""Dates in the words of a text, completed from the day of publication."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tonggao.language.dates import find_dates

PIECES = [
    "2024-03-05", " ",
    "2024年", "3月", "5日", "31日", "2月29日", "至", "到", "和", "—", "今天", "昨天", "当天", "次日", "（", "）", "去年", "本月", "将", "拟",
    "二〇二四年", "三月", "十二", "日", "月", "年", "上午", "近日", "，", "。", "0", "９", "\n", "𠮷",
]  # fmt: skip


def spans(text: str, published: str | None, said: str | None = None) -> list[tuple[str, str, str]]:
    found = find_dates(text, published, said=said)
    return [(text[d.start : d.end], d.first, d.last) for d in found]


@pytest.mark.parametrize(
    ("text", "published", "day", "why"),
    [
        ("2024年3月5日上午", "2024-03-06", "2024-03-05", "stated in full; the hour is no part of it"),
        ("2024 年 3 月 5 日", "2024-03-06", "2024-03-05", "spaces around figures, as word processors put them"),
        ("7 月 3 日", "2024-07-04", "2024-07-03", "without a year, too"),
        ("2024-03-05 09:10", None, "2024-03-05", "as pages stamp it"),
        ("2024.3.5", None, "2024-03-05", "with points"),
        ("2024年3月", "2025-01-01", "2024-03", "no day is invented"),
        ("2024年的工作", "2025-01-01", "2024", "nor a month"),
        ("8月20日上午在全市会议上", "2018-08-21", "2018-08-20", "the year from the publication"),
        ("8月20日", "2018", "2018-08-20", "a year alone completes to that year"),
        ("12月30日", "2024-01-02", "2023-12-30", "the latest such day not after it"),
        ("2月29日", "2025-03-01", "2024-02-29", "that there was"),
        ("23日到某县考察", "2023-02-24", "2023-02-23", "a day alone: this month"),
        ("30日到某县考察", "2023-03-02", "2023-01-30", "or the latest month that has it"),
        ("将于4月5日访问", "2023-04-01", "2023-04-05", "将: still to come"),
        ("拟于1月5日召开", "2023-12-29", "2024-01-05", "拟: over the turn of the year"),
        ("将出席5月6日举行的仪式", "2023-05-04", "2023-05-06", "whoever is to be there"),
        ("大会5日将开幕", "2023-11-03", "2023-11-05", "将 after the day"),
        ("今天（9月7日）上午", "2023-09-07", "2023-09-07", "the brackets say which day"),
        ("昨晚（9月26日）开幕", "2023-09-27", "2023-09-26", "even where today is another"),
        ("昨天", "2024-03-01", "2024-02-29", "the day before, over the month"),
        ("去年11月", "2023-02-02", "2022-11", "year words"),
        ("上月5日", "2023-01-10", "2022-12-05", "month words over the turn of the year"),
        ("二〇二四年三月五日", "2025-01-01", "2024-03-05", "Chinese numerals"),
        ("十二月二十八日", "2024-02-03", "2023-12-28", "without the year too"),
        ("四月十九日", "2024-05-03", "2024-04-19", "a day from the thirteenth to the nineteenth"),
        ("３月５日", "2024-03-06", "2024-03-05", "full-width digits"),
        ("8号上午在3号会议室", "2024-03-09", "2024-03-08", "号 counts rooms too"),
    ],
)
def test_a_date_keeps_its_precision_and_is_completed(text: str, published: str, day: str, why: str) -> None:
    assert [(first, last) for _, first, last in spans(text, published)] == [(day, day)], why


@pytest.mark.parametrize(
    ("text", "published", "first", "last"),
    [
        ("7月3日至4日", "2024-07-05", "2024-07-03", "2024-07-04"),
        ("9月30日至10月2日", "2023-10-03", "2023-09-30", "2023-10-02"),
        ("12月31日至1月2日", "2023-01-02", "2022-12-31", "2023-01-02"),
        ("12月5日至6日", "2023-12-05", "2023-12-05", "2023-12-06"),  # it goes on after the readout
        ("2023年12月30日至1月2日", "2024-01-03", "2023-12-30", "2024-01-02"),
        ("28日至2日", "2024-03-03", "2024-02-28", "2024-03-02"),
        ("将于1月5日至7日", "2023-12-29", "2024-01-05", "2024-01-07"),
        ("3—5日", "2023-05-06", "2023-05-03", "2023-05-05"),
        ("6日和7日", "2023-05-09", "2023-05-06", "2023-05-07"),
    ],
)
def test_a_range_has_a_first_and_a_last_day(text: str, published: str, first: str, last: str) -> None:
    assert [(a, b) for _, a, b in spans(text, published)] == [(first, last)]


@pytest.mark.parametrize(
    ("text", "published", "why"),
    [
        ("近日、日前和近期", "2024-03-05", "name no day"),
        ("8月20日", None, "nothing tells the year"),
        ("20日", "2018", "nor the month"),
        ("2月30日", "2024-03-05", "no such day"),
        ("13月1日的", "2024-03-05", "no such month"),
        ("第3日、连续5日、10日内、3日游", "2024-03-05", "counts of days"),
        ("2023年度", "2024-03-05", "a fiscal year is no date"),
        ("6个月，3月球", "2024-03-05", "months counted, and a moon"),
        ("同日", "2024-03-05", "the same as what?"),
    ],
)
def test_what_is_no_date(text: str, published: str | None, why: str) -> None:
    assert spans(text, published) == [], why


def test_the_same_day_is_the_one_last_spoken_of() -> None:
    assert spans("3月1日签约，同日返回", "2024-03-05")[-1] == ("同日", "2024-03-01", "2024-03-01")
    assert spans("当天下午", "2024-03-05", said="2024-03-02") == [("当天", "2024-03-02", "2024-03-02")]
    assert spans("次日", "2024-03-05", said="2024-02-29") == [("次日", "2024-03-01", "2024-03-01")]


@pytest.mark.parametrize(
    ("text", "inferred"), [("2024年3月5日", False), ("3月5日", True), ("今天", True), ("今年3月", True)]
)
def test_what_was_completed_is_marked(text: str, inferred: bool) -> None:
    assert [d.inferred for d in find_dates(text, "2024-03-06")] == [inferred]


@given(
    st.lists(st.sampled_from(PIECES), max_size=25).map("".join),
    st.sampled_from(["2024-03-05", "2024-02-29", "2024-03", "2024", "0001-01-01", "9999-12-31", None]),
)
def test_spans_are_in_order_and_hold_real_days(text: str, published: str | None) -> None:
    found = find_dates(text, published, said="2024-02-28")
    assert all(0 <= d.start < d.end <= len(text) for d in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(d.first[: len(d.last)] <= d.last[: len(d.first)] for d in found)
