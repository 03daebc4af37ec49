"""Prefectures named by their sound, schools that are no college of another, who is asked something, and what 原 holds for. All are invented."""

import pytest
from tests.extract.actors.conftest import Row, bodies_in, names_in, posts_in


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "调研\n阿勒玛依地委书记林岳深入塔什墩县。地委委员、塔什墩县委书记丁远，行署副专员周静陪同。",
            {("林岳", "书记", "阿勒玛依地委"), ("丁远", "委员", "阿勒玛依地委"), ("丁远", "书记", "塔什墩县委"), ("周静", "副专员", "阿勒玛依地区行署")},
            "a prefecture and a county by their sound",
        ),
        ("会议认为，地委书记林岳说得好。这一天，行署专员丁远到会。", {("林岳", "书记", "地委"), ("丁远", "专员", "行署")}, "a mark is no part of a name"),
        (
            "青岭理工大学召开大会\n青岭理工大学召开大会。林岳此前任渭川师范学院院长，丁远曾任材料学院院长。",
            {("林岳", "院长", "渭川师范学院", "former"), ("丁远", "院长", "青岭理工大学材料学院", "former")},
            "a school of its own by its kind, a college by its field",
        ),
        ("学校召开大会\n会上宣布：林岳同志任中共青岭理工大学委员会书记。", {("林岳", "书记", "中共青岭理工大学委员会")}, "中共 before a school that no list has"),
        (
            "座谈\n原省水利局局长、省水利学会会长林岳，原副市长、市委常委丁远，时任市科协主席、市老年学会会长周静参加。",
            {
                ("林岳", "局长", "省水利局", "former"),
                ("林岳", "会长", "省水利学会"),
                ("丁远", "副市长", "市政府", "former"),
                ("丁远", "常委", "市委", "former"),
                ("周静", "主席", "市科协", "former"),
                ("周静", "会长", "市老年学会", "former"),
            },
            "原 does not hold for what people lead who have left office, 时任 does",
        ),
        ("座谈\n省商务厅副厅长林岳、江苏援青工作组组长丁远参加。", {("林岳", "副厅长", "省商务厅"), ("丁远", "组长", "江苏援青工作组")}, "a team sent to help comes from elsewhere"),
        ("座谈\n县供销社老主任林岳发言。敬老院院长丁远参加。", {("林岳", "主任", "县供销社", "former"), ("丁远", "院长", "敬老院")}, "老 before an office, and in a house's name"),
        (
            "衡塘市物资局召开大会\n衡塘市物资局召开大会。原局长、局顾问林岳，局调研员丁远参加。",
            {("林岳", "局长", "衡塘市物资局", "former"), ("林岳", "顾问", "衡塘市物资局"), ("丁远", "调研员", "衡塘市物资局")},
            "局 before an adviser and a rank is the readout's own",
        ),
        ("会议\n泽州农村商业银行召开会议，行长林岳主持。", {("林岳", "行长", "泽州农村商业银行")}, "one character and 州 at a clause's beginning"),
        ("会议\n5月30日，中国少年先锋队青禾市代表大会召开。市教育局局长林岳讲话。", {("林岳", "局长", "青禾市教育局")}, "先锋 is no newspaper of 中国少年"),
        ("青禾自治旗旗委召开会议\n旗委书记林岳主持。", {("林岳", "书记", "青禾自治旗委")}, "an autonomous banner without its people"),
    ],
)
def test_posts(text: str, expected: set[Row], why: str) -> None:
    assert posts_in(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("他勉励女工帕孜热安心学技术，鼓励村官祝小兰扎根基层。", {"帕孜热", "祝小兰"}, "up to the next word, whatever it is"),
        ("县长林岳询问院长丁存厚隔离病房建设情况。", {"林岳", "丁存厚"}, "a noun behind the name"),
        ("勉励教师安心从教，鼓励学生广泛参与，希望村民高度重视。", set(), "what they are to do is nobody"),
        ("鼓励老人买点好种子。叮嘱村民于家中种菜。", set(), "nor what they are to buy, and where"),
        ("学习献身的电业局职工罗长庚，职工真心实意为群众办事。", {"罗长庚"}, "an idiom is nobody"),
        ("县政协主席林岳主持，县政协副主席丁远讲话，副主席排志勇、副主席早相龙作提案工作报告。", {"林岳", "丁远", "排志勇", "早相龙"}, "surnames that are common words, behind one office after another"),
    ],
)
def test_names(text: str, expected: set[str], why: str) -> None:
    assert set(names_in(text)) == expected, why


def test_a_case_is_handled_and_no_part_of_the_company() -> None:
    assert bodies_in("林岳结合审理青禾糖业集团破产案的经历发言。") == {"青禾糖业集团"}
