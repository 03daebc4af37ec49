"""Lists of a group's members under their offices in it. All people and places are invented."""

import pytest
from tests.extract.actors.conftest import Row, actors_of, bodies_in, names_in, posts_in

NOTICE = """关于调整市防汛抗旱领导小组成员的通知
市政府决定对市防汛抗旱领导小组成员进行调整。调整后名单如下：
组　长：林岳（市委副书记、市长）
第一副组长：丁　一（市委常委、常务副市长）
副 组 长：周静　市水利局局长
　　　　　阿曼·江（市应急局副局长）
成　员：赵小禾、钱 多、孙二喜
各县区负责人
领导小组下设办公室，办公室主任由周静同志兼任，成员从各单位抽调。
"""


def test_a_notice_gives_the_members_their_offices_in_the_group_and_their_own_ones() -> None:
    group = "市防汛抗旱领导小组"
    assert posts_in(NOTICE) == {
        ("林岳", "组长", group),
        ("林岳", "副书记", "市委"),
        ("林岳", "市长", "市政府"),
        ("丁一", "第一副组长", group),
        ("丁一", "常委", "市委"),
        ("丁一", "常务副市长", "市政府"),
        ("周静", "副组长", group),
        ("周静", "局长", "市水利局"),
        ("阿曼·江", "副组长", group),
        ("阿曼·江", "副局长", "市应急局"),
        ("赵小禾", "成员", group),
        ("钱多", "成员", group),
        ("孙二喜", "成员", group),
        ("周静", "主任", group + "办公室"),
    }
    assert group in bodies_in(NOTICE)


def test_what_shows_a_members_office_is_where_it_stands_and_the_name() -> None:
    posts = actors_of(NOTICE).posts
    of_two = [post for post in posts if post.rule == "posts/in-roster" and post.person in ("丁一", "阿曼·江")]
    assert [[NOTICE[p.start : p.end] for p in post.passages] for post in of_two] == [
        ["第一副组长", "丁　一"],
        ["副 组 长", "阿曼·江"],
    ]


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "县防汛指挥部组成人员\n总指挥：  林岳  县委副书记\n副总指挥： 丁远  副县长\n           周　静  县水利局局长\n",
            {
                ("林岳", "总指挥", "县防汛指挥部"),
                ("林岳", "副书记", "县委"),
                ("丁远", "副总指挥", "县防汛指挥部"),
                ("丁远", "副县长", "县政府"),
                ("周静", "副总指挥", "县防汛指挥部"),
                ("周静", "局长", "县水利局"),
            },
            "columns: no office is of the name on the next line",
        ),
        (
            "县医院质量管理委员会成员名单\n主任委员：林岳 县医院院长\n委员：（按姓氏笔画排序）\n丁　零　县教育局局长\n",
            {
                ("林岳", "主任委员", "县医院质量管理委员会"),
                ("林岳", "院长", "县医院"),
                ("丁零", "委员", "县医院质量管理委员会"),
                ("丁零", "局长", "县教育局"),
            },
            "a remark on their order stands before the names",
        ),
        (
            "成立安全生产督导组。组长：县长林岳；副组长：副县长丁远；成员：各部门负责人。",
            {
                ("林岳", "组长", "安全生产督导组"),
                ("林岳", "县长", "县政府"),
                ("丁远", "副组长", "安全生产督导组"),
                ("丁远", "副县长", "县政府"),
            },
            "in one sentence, the other office first",
        ),
        (
            "县文联理事会成员名单\n理事：欧阳　岳（县文联主席）\n",
            {("欧阳岳", "理事", "县文联理事会"), ("欧阳岳", "主席", "县文联")},
            "a surname of two characters, set off",
        ),
        ("班子成员到齐。\n主任：林岳\n", set(), "no group is named"),
        ("县文联理事会成员名单\n理事：各乡镇代表、有关单位人员\n", set(), "no names stand there"),
    ],
)
def test_lists_are_printed_in_many_ways(text: str, expected: set[Row], why: str) -> None:
    assert posts_in(text) == expected, why


def test_words_that_are_no_names_end_a_list() -> None:
    assert names_in("县防汛指挥部成员名单\n成员：林岳、各乡镇、有关部门\n") == ["林岳"]
