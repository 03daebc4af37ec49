"""Careers told line by line, a year before each office. All are invented."""

import pytest
from tests.extract.actors.conftest import Row, actors_of, posts_in


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


TABLE = """丁远同志简历
汉族，1954年10月生，云州人。
1985.07--1999.03 青禾县水利局技术员、副局长
1999-2004年 云州集团公司总经理、党组书记，兼云州股份有限公司董事长
2004年至今 云州市副市长
2008年1月- 云州市委书记（至2012年12月）"""


def test_a_table_of_spells_tells_the_posts_of_whom_its_heading_names() -> None:
    found = actors_of(TABLE)
    assert [person.name for person in found.persons] == ["丁远"]
    assert {(post.role, post.org, post.former) for post in found.posts} == {
        ("副局长", "青禾县水利局", True),
        ("总经理", "云州集团公司", True),
        ("书记", "云州集团公司党组", True),
        ("董事长", "云州股份有限公司", True),
        ("副市长", "云州市人民政府", False),
        ("书记", "云州市委", True),
    }


def test_a_table_without_a_name_is_nobodys() -> None:
    assert actors_of(TABLE.replace("丁远同志简历", "大事记")).posts == ()
