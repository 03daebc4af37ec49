"""Posts of committees, branches, headquarters and co-operatives as readouts of schools, works and associations tell them. All are invented."""

import pytest
from tests.extract.actors.conftest import Row, bodies_in, names_in, posts_in


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "青岭大学第五届学术委员会委员聘任仪式举行\n青岭大学党委书记林岳出席。产生学术委员会委员19人，丁远担任主任委员，周静、赵一凡担任副主任委员。",
            {
                ("林岳", "书记", "青岭大学党委"),
                ("丁远", "主任委员", "青岭大学学术委员会"),
                ("周静", "副主任委员", "青岭大学学术委员会"),
                ("赵一凡", "副主任委员", "青岭大学学术委员会"),
            },
            "the committee named before",
        ),
        (
            "选举林岳院士担任第九届校学术委员会主任委员，丁远教授等16名委员担任副主任委员，周静教授担任秘书长。",
            {("林岳", "主任委员", "校学术委员会"), ("丁远", "副主任委员", "校学术委员会"), ("周静", "秘书长", "校学术委员会")},
            "a form of address between the name and 担任; a committee without its term",
        ),
        (
            "我局林岳三级调研员参加座谈会。",
            {("林岳", "三级调研员", "我局")},
            "a name between what a body calls itself and a rank",
        ),
        (
            "集团公司副总工程师兼工程部（战备部）部长林岳、市委宣传部（文明办）副部长丁远参加。",
            {("林岳", "副总工程师", "集团公司"), ("林岳", "部长", "工程部（战备部）"), ("丁远", "副部长", "市委宣传部（文明办）")},
            "a department with a second name",
        ),
        (
            "中铁九局山东指挥部总经理林岳、副总经理丁远参加。",
            {("林岳", "总经理", "中铁九局山东指挥部"), ("丁远", "副总经理", "中铁九局山东指挥部")},
            "the same office right before in the list",
        ),
        (
            "选举产生了第一届妇联主席、副主席。学校工会专职副主席林岳当选为妇联主席，校团委书记丁远当选为副主席。",
            {
                ("林岳", "专职副主席", "学校工会"),
                ("林岳", "主席", "学校妇联"),
                ("丁远", "书记", "校团委"),
                ("丁远", "副主席", "妇联"),
            },
            "the body that another was elected head of",
        ),
        (
            "区人大常委会农业工委副主任林岳，工委委员、星火村党总支书记丁远参加。",
            {("林岳", "副主任", "区人大常委会农业工委"), ("丁远", "委员", "区人大常委会农业工委"), ("丁远", "书记", "星火村党总支")},
            "工委 is the one before",
        ),
        (
            "林岳同志保留青岭中学党委书记职务，丁远同志任青岭中学新一届校长。",
            {("林岳", "书记", "青岭中学党委"), ("丁远", "校长", "青岭中学")},
            "who keeps a post holds it",
        ),
        ("中共青岭省委书记林岳，中共青岭省委副书记、省长丁远出席。", {("林岳", "书记", "中共青岭省委"), ("丁远", "副书记", "中共青岭省委"), ("丁远", "省长", "青岭省人民政府")}, "a government is no Party's"),
        (
            "市农委赴青岭市调研\n市农委副主任林岳赴青岭市调研，青岭市农业局局长丁远陪同。",
            {("林岳", "副主任", "市农委"), ("丁远", "局长", "青岭市农业局")},
            "the city that they go to is another one",
        ),
    ],
)
def test_reads_posts_of_working_bodies(text: str, expected: set[Row], why: str) -> None:
    assert posts_in(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "先后来到辽宁现代农机装备集团、黑山为民农机专业合作社和瑾雄果蔬种植专业合作社考察，发展农民专业合作社。",
            {"辽宁现代农机装备集团", "黑山为民农机专业合作社", "瑾雄果蔬种植专业合作社"},
            "co-operatives by whatever words, 现代 in a company's name",
        ),
        ("会议在东湖校区图书馆第二会议室召开。", set(), "a room of a house"),
        ("省政府与航天科工、中国中化、中国节能等8家央企签约。", {"省政府", "航天科工", "中国中化", "中国节能"}, "central enterprises by their short names"),
    ],
)
def test_reads_working_bodies(text: str, expected: set[str], why: str) -> None:
    assert bodies_in(text) == expected, why


def test_a_count_ends_a_list_of_those_who_join() -> None:
    assert names_in("徐微微、车玉兰、陈秋平9名同志入选协会会员。") == ["徐微微", "车玉兰", "陈秋平"]
