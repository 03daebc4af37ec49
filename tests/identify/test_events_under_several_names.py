"""Which reports are of one event that they call by different names."""

import pytest
from tests.identify.conftest import SESSION, grouped, reported

from tonggao.identify.reports import ReportedEvent

BUREAU = "中央政治局会议"
DRIVE = "全市扫黑除恶动员部署会"
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
        # 工作 left out, on one day
        (
            [reported("a", "柳川市安全生产工作电视电话会议", "2031-06-02"), reported("b", "柳川市安全生产电视电话会议", "2031-06-02")],
            {"ab"},
        ),
        (
            [reported("a", "柳川市安全生产工作电视电话会议", "2031-06-02"), reported("b", "柳川市安全生产电视电话会议", "2031-09-05")],
            {"a", "b"},
        ),
        # words that any meeting may have, and who was there
        ([reported("a", DRIVE, "2031-06-02", "岳明山"), reported("b", "柳川市扫黑除恶工作会议", "2031-06-02", "简宁", "岳明山")], {"ab"}),
        ([reported("a", DRIVE, "2031-06-02", "岳明山"), reported("b", "柳川市扫黑除恶推进会议", "2031-06-02", "简宁")], {"a", "b"}),
        ([reported("a", "柳川市扫黑除恶部署会", "2031-06-02"), reported("b", "柳川市扫黑除恶推进会议", "2031-06-02")], {"ab"}),
        ([reported("a", "柳川市扫黑除恶部署会", "2031-06-02"), reported("b", "白河市扫黑除恶推进会议", "2031-06-02")], {"a", "b"}),
        ([reported("a", "柳川市扫黑除恶部署会", "2031-06-02"), reported("b", "柳川市扫黑除恶推进会议", "2031-06-03")], {"a", "b"}),
        # spoken of within days, and so late that another may be meant
        ([reported("a", "柳川市扫黑除恶部署会", "2031-06-02"), reported("b", "柳川市扫黑除恶推进会议", None, published="2031-06-04")], {"ab"}),
        ([reported("a", "柳川市扫黑除恶部署会", "2031-06-02"), reported("b", "柳川市扫黑除恶推进会议", None, published="2031-07-04")], {"a", "b"}),
        # last year's is not meant
        (
            [
                reported("a", "柳川市委经济工作会议", "2030-12-28"),
                reported("b", "柳川市委经济工作会议", "2031-12-29"),
                reported("c", "柳川市经济工作会议", None, published="2032-01-02"),
                reported("d", "柳川市委经济工作会议", None, published="2032-01-03"),
            ],
            {"a", "bcd"},
        ),
        # the number left out
        ([reported("a", THIRD, "2031-06-02"), reported("b", "柳川市委深改委会议", "2031-06-02")], {"ab"}),
        ([reported("a", THIRD, "2031-06-02"), reported("b", "柳川市委深改委会议", "2031-06-05")], {"a", "b"}),
        # games that are held every few years, by their city alone
        (
            [reported("a", "杭州第19届亚运会", "2031-09-23"), reported("b", "杭州亚运会", None, published="2031-06-14")],
            {"ab"},
        ),
        ([reported("a", "杭州第19届亚运会", "2031-09-23"), reported("b", "杭州亚运会", "2031-06-14")], {"a", "b"}),
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
