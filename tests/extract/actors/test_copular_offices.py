"""Whom a copula gives an office, lists that open with a rare surname, married women's names of four characters. All names are invented."""

import pytest
from tests.extract.actors.conftest import Row, names_in, posts_in

_SESSION = "全国政协九届三次会议10日举行全体会议。"
_OF = "全国政协九届三次会议"


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            f"{_SESSION}今天会议的执行主席是林岳、周静、何达。",
            {(n, "执行主席", _OF) for n in ("林岳", "周静", "何达")},
            "of the session that the text names",
        ),
        (
            "今天大会的执行主席为：林岳、周静、何达。",
            {(n, "执行主席", "大会") for n in ("林岳", "周静", "何达")},
            "which no text names here",
        ),
        (f"{_SESSION}大会发言人林岳介绍情况。", {("林岳", "发言人", _OF)}, "whatever the office"),
        (
            "县作家协会主席是林文岳。当时的县水利局局长是丁大远。",
            {("林文岳", "主席", "县作家协会"), ("丁大远", "局长", "县水利局", "former")},
            "one sure name, and a time past",
        ),
        (
            "座谈会主持人是林文岳。县水利局局长是位女同志。",
            set(),
            "who chairs holds no office of a body, and 位 names nobody",
        ),
        ("在主席台就座的有林岳、周静。林岳、周静在主席台就座。", set(), "no chairman of a platform"),
    ],
)
def test_posts_by_copula(text: str, expected: set[Row], why: str) -> None:
    assert posts_in(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "主持会议的是林岳、周静、何达。出席会议的是丁远、吴青。",
            ["林岳", "周静", "何达", "丁远", "吴青"],
            "who chairs and who is there",
        ),
        (
            "会议举行。回良岳、周文静、何大达和中央有关部门负责同志出席座谈会。", ["回良岳", "周文静", "何大达"],
            "a surname that is a common word opens the list",
        ),
        ("周静、来文岳、何达等出席座谈会。", ["周静", "来文岳", "何达"], "or stands in it"),
        ("经济林、周静林、何达林等增加。", [], "trees are nobody"),
        (
            "行政长官林郑文珊到会。范徐丽萍、周静参加会见。总干事陈冯惠珍说，要合作。",
            ["林郑文珊", "范徐丽萍", "周静", "陈冯惠珍"],
            "the husband's surname before her own name",
        ),
        ("县安监局局长安全生产意识强，严于律己。高原地区代表参加。", [], "words that hold two surnames"),
        ("会议举行。范遥心委员代表侨联界发言。", ["范遥心"], "a name that a dictionary has among its nouns"),
        ("会议举行。文化界委员代表发言。", [], "a word made of another"),
        ("垦荒队发起人杨大华宣读倡议书。", ["杨大华"], "who set something going"),
    ],
)
def test_names_by_frame(text: str, expected: list[str], why: str) -> None:
    assert names_in(text) == expected, why
