"""Rolls of those elected, as they are published. All names are invented."""

import pytest
from tests.extract.actors.conftest import Row, names_in, posts_in

_COMMITTEE = """中国共产党第三届中央委员会候补委员名单
（按得票多少为序）
丁远山 卫大达 王大安（女） 巴音朝鲁（蒙古族） 多吉 方 新 回良岳
"""
_POLITBURO = """三届中央政治局常委、委员名单
中央政治局常务委员会委员
林岳山 丁远达 周文静
中央政治局委员
（按姓氏笔画为序）
丁远达 马文岳 王小静（女） 周文静 林岳山
中央书记处书记
周文静 王小静
"""
_NOTICE = """公告
第三届全国人民代表大会常务委员会委员长、副委员长、秘书长和委员，已由第三届全国人民代表大会第一次会议于2031年3月15日选出，共9人。
委员长 林岳山
副委员长
丁远达 范徐丽萍（女） 司马·铁力（维吾尔族）
秘书长 丁远达（兼）
委　员（按姓名笔画排列）
马文岳 王小静（女） 方　新
现予公告。
"""
_STANDING = "全国人民代表大会常务委员会"


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (_COMMITTEE, {(n, "候补委员", "中央委员会") for n in ("丁远山", "卫大达", "王大安", "巴音朝鲁", "多吉", "方新", "回良岳")}, "the seat stands in the heading"),
        (
            _POLITBURO,
            {(n, "常委", "中央政治局") for n in ("林岳山", "丁远达", "周文静")}
            | {(n, "委员", "中央政治局") for n in ("丁远达", "马文岳", "王小静", "周文静", "林岳山")}
            | {(n, "书记", "中央书记处") for n in ("周文静", "王小静")},
            "each seat has a line of its own, and its body",
        ),
        (
            _NOTICE,
            {("丁远达", "副委员长", _STANDING), ("范徐丽萍", "副委员长", _STANDING), ("司马·铁力", "副委员长", _STANDING), ("丁远达", "秘书长", _STANDING)}
            | {("林岳山", "委员长", "全国人大常委会")}
            | {(n, "委员", _STANDING) for n in ("马文岳", "王小静", "方新")},
            "seats before names, apart from them or with a space inside",
        ),
        ("县水利局会议名单\n水利 工程 建设\n", set(), "words, and no body that has seats"),
        ("中国共产党第三届中央委员会委员名单\n会议 通过 了 决议 并 号召 全党\n", set(), "a line of words is no list"),
    ],
)
def test_seats(text: str, expected: set[Row], why: str) -> None:
    assert posts_in(text) == expected, why


def test_who_speaks_by_a_label() -> None:
    assert names_in("建设新农村\n人大代表于果：建议开课。\n人大代表候二河：要有相应组织。\n政协委员：希望增加投入。\n人大代表呼吁：要开课。") == ["于果", "候二河"]
