"""Careers told line by line, a year before each office. All are invented."""

import pytest
from tests.extract.actors.conftest import Row, posts_in


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "林岳任水利部部长\n林岳简历\n1954年10月生。\n1999-2000年 青禾局副局长、党组成员\n2001-2004年 青禾公司总经理，兼青禾股份有限公司董事长\n2008年1月- 青岭县政协主席\n",
            {
                ("林岳", "部长", "水利部"),
                ("林岳", "副局长", "青禾局", "former"),
                ("林岳", "成员", "青禾局党组", "former"),
                ("林岳", "总经理", "青禾公司", "former"),
                ("林岳", "董事长", "青禾股份有限公司", "former"),
                ("林岳", "主席", "青岭县政协"),
            },
            "of whom the heading tells; what ends in no year goes on",
        ),
        (
            "任前公示\n丁远，男，1995.03-2000.06 青岭县团委副书记；2005.01至今 青岭县副县长。",
            {("丁远", "副书记", "青岭县团委", "former"), ("丁远", "副县长", "青岭县人民政府")},
            "of whoever was introduced",
        ),
        ("2001-2004年 青禾公司总经理参加了会议。", set(), "of nobody"),
    ],
)
def test_posts_of_life_lines(text: str, expected: set[Row], why: str) -> None:
    assert posts_in(text) == expected, why
