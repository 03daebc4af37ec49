"""How near the bodies of two posts are, and for how common a name that is near enough."""

import pytest

from tonggao.identify.common_names import Spread
from tonggao.identify.offices import office
from tonggao.identify.reach import side_by_side


@pytest.mark.parametrize(
    ("one", "other", "widest", "why"),
    [
        ("谷城县水利局", "谷城县公安局", Spread.CITY, "one county: only names that each county has several of do not tell"),
        ("襄阳市水利局", "襄阳市公安局", Spread.PROVINCE, "a city has more officials"),
        ("湖北省水利厅", "湖北省公安厅", Spread.COUNTRY, "a province has more still"),
        ("谷城县水利局", "襄阳市公安局", Spread.PROVINCE, "a county in the city"),
        ("谷城县水利局", "保康县公安局", Spread.PROVINCE, "two counties of a city"),
        ("上海市浦东新区水务局", "上海市宝山区水务局", None, "a city as large as a province"),
        ("襄阳市公安局", "襄阳学院", Spread.PROVINCE, "a school named after the city"),
        ("岚山集团", "岚山冶炼公司", Spread.CITY, "a company and its part"),
        ("襄阳学院", "襄阳医院", Spread.PROVINCE, "two houses of a city"),
        ("襄阳师范学院", "襄阳师范大学党委", Spread.CITY, "a school under two names"),
        ("华东岚山大学科技处", "华东岚山大学党委", Spread.CITY, "two parts of a school that begins with a place"),
        ("财政部人事司", "财政部预算司", Spread.CITY, "two parts of a ministry"),
        ("中国银行湖北分行", "中国银行安徽分行", Spread.COUNTRY, "branches everywhere"),
        ("湖北大学", "湖北医院", Spread.COUNTRY, "a province has many"),
        ("第一医院", "第一中学", None, "an ordinary word"),
        ("谷城县水利局", "安吉县公安局", None, "counties of two provinces"),
        ("岚山集团", "白河学院", None, "nothing in common"),
        ("罗曼诺夫公司", "罗曼诺夫学院", None, "a foreigner's name begins much"),
    ],
)
def test_for_how_common_a_name_two_posts_are_near(one: str, other: str, widest: Spread | None, why: str) -> None:
    posts = office(one, "主任"), office(other, "主任")
    near = [spread for spread in Spread if side_by_side(*posts, spread)]
    assert near == [spread for spread in Spread if widest is not None and spread <= widest], why
    assert near == [spread for spread in Spread if side_by_side(*reversed(posts), spread)]
