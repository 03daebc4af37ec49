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
        (
            "集团召开会议\n宣布：丁吉胜任浙江南太湖城市开发控股集团有限公司党委副书记；免去张峡涛的浙江南太湖城市开发控股集团有限公司总经理职务。",
            {("丁吉胜", "副书记", "浙江南太湖城市开发控股集团有限公司党委"), ("张峡涛", "总经理", "浙江南太湖城市开发控股集团有限公司", "former")},
            "a trade inside a company's name",
        ),
        (
            "经研究决定，免去林岳同志的东城控股集团董事长、总经理及兴业控股集团党委书记职务。",
            {
                ("林岳", "董事长", "东城控股集团", "former"),
                ("林岳", "总经理", "东城控股集团", "former"),
                ("林岳", "书记", "兴业控股集团党委", "former"),
            },
            "职务 is of all that 及 joins",
        ),
        (
            "换帅\n林岳任国家能源集团董事长，此前他任中国大唐集团董事长。",
            {("林岳", "董事长", "国家能源集团"), ("林岳", "董事长", "中国大唐集团", "former")},
            "此前他任",
        ),
        (
            "四川公司召开会议\n四川公司召开会议，集团公司党组成员、副总经理林岳出席。",
            {("林岳", "成员", "集团公司党组"), ("林岳", "副总经理", "集团公司")},
            "集团公司 is what the readout's own company is part of",
        ),
        (
            "林巨才任书画院院长，白描为常务副院长，关仁山、朱以撒、周静等17人为副院长。",
            {
                ("林巨才", "院长", "书画院"),
                ("白描", "常务副院长", "书画院"),
                ("关仁山", "副院长", "书画院"),
                ("朱以撒", "副院长", "书画院"),
                ("周静", "副院长", "书画院"),
            },
            "a list of those named with others",
        ),
        (
            "书画院聘请林岳、孙振国为名誉院长，丁启竣为院长。",
            {("林岳", "名誉院长", "书画院"), ("孙振国", "名誉院长", "书画院"), ("丁启竣", "院长", "书画院")},
            "who asks them tells of what",
        ),
        (
            "青岭市医学会结核病学分会成立\n青岭市传染病医院的林岳院长当选为主任委员，丁远、周静当选为副主任委员。",
            {
                ("林岳", "院长", "青岭市传染病医院"),
                ("林岳", "主任委员", "青岭市医学会结核病学分会"),
                ("丁远", "副主任委员", "青岭市医学会结核病学分会"),
                ("周静", "副主任委员", "青岭市医学会结核病学分会"),
            },
            "an office behind a name that is elected to another; the branch named before",
        ),
        (
            "开发区党工委委员、党群工作部部长林岳主持，协会办公室主任仲明惟博士参加。",
            {("林岳", "委员", "开发区党工委"), ("林岳", "部长", "开发区党群工作部"), ("仲明惟", "主任", "协会办公室")},
            "a department of the zone; 博士 is no part of a name",
        ),
        ("会议由盟市委委员林岳主持，林岳作为青河集团总经理，表示支持。", {("林岳", "委员", "盟市委"), ("林岳", "总经理", "青河集团")}, "the League's city committee; 作为"),
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
    assert names_in("徐微微、车玉华、陈秋平9名同志入选协会会员。") == ["徐微微", "车玉华", "陈秋平"]
