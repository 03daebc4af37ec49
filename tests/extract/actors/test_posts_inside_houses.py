"""Which body a post inside a unit, a court, a hospital, a school or a party is of. All persons and places are invented."""

import pytest
from tests.extract.actors.conftest import Row, bodies_in, names_in, posts_in


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "第九师一六一团党委书记、政委林岳主持，团长丁远，纪委书记周静，四连指导员李刚、连长王勇参加。",
            {
                ("林岳", "书记", "第九师一六一团党委"),
                ("林岳", "政委", "第九师一六一团"),
                ("丁远", "团长", "第九师一六一团"),
                ("周静", "书记", "第九师一六一团纪委"),
                ("李刚", "指导员", "四连"),
                ("王勇", "连长", "四连"),
            },
            "units by their number, with their committees",
        ),
        ("某基地副司令员林岳、某旅旅长丁远、某营教导员周静参加。", {("林岳", "副司令员", "某基地"), ("丁远", "旅长", "某旅"), ("周静", "教导员", "某营")}, "units that hide their number"),
        (
            "农工党市委会副主委林岳、市工商联主席丁远出席。",
            {("林岳", "副主委", "农工党市委会"), ("丁远", "主席", "市工商联")},
            "农工党市 is no place",
        ),
        (
            "石川大学召开会议。校党委书记林岳主持，图书馆馆长丁远，校医院院长周静参加。",
            {("丁远", "馆长", "石川大学图书馆"), ("周静", "院长", "石川大学校医院")},
            "the hospital is the university's, not its library's",
        ),
        (
            "石川市第一人民医院召开会议。院长林岳主持，感染管理科科长丁远，工会主席周静参加。",
            {("丁远", "科长", "石川市第一人民医院感染管理科"), ("周静", "主席", "石川市第一人民医院工会")},
            "管理科 alone is no ward, and has no union",
        ),
        (
            "石川市人民检察院召开会议。检察长林岳主持，公诉处处长丁远，反贪局局长周静，四级高级检察官吴芳参加。",
            {("丁远", "处长", "石川市人民检察院公诉处"), ("周静", "局长", "石川市人民检察院反贪局"), ("吴芳", "四级高级检察官", "石川市人民检察院")},
            "a procuratorate's rooms; a rank is held in the whole",
        ),
        (
            "石川市中级人民法院召开会议。院长林岳主持，研究室主任丁远参加。",
            {("丁远", "主任", "石川市中级人民法院研究室")},
            "a court's research office is no department of the Party's",
        ),
        (
            "会议任命林岳为石川市中级人民法院审判委员会委员、刑事审判第二庭庭长。",
            {("林岳", "庭长", "石川市中级人民法院刑事审判第二庭")},
            "the chamber is of the court whose committee is named",
        ),
        (
            "幸福社区党委书记林岳、团结村村委会主任丁远参加。",
            {("林岳", "书记", "幸福社区党委"), ("丁远", "主任", "团结村村委会")},
            "ordinary words are names of villages before their committees",
        ),
        ("市政协副主席李红梅、王立新、民盟市委主委赵学文出席。", {("王立新", "副主席", "市政协")}, "立新, an adverb for the segmenter, in a list of names"),
        ("巴彦苏木苏木达阿拉坦汇报。", {("阿拉坦", "苏木达", "巴彦苏木人民政府")}, "who heads a sumu's government"),
    ],
)
def test_posts_inside_houses(text: str, expected: set[Row], why: str) -> None:
    assert expected <= posts_in(text), why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "林岳一行参观了高性能复杂装备国家重点实验室、国家重金属污染防治工程技术研究中心。",
            {"高性能复杂装备国家重点实验室", "国家重金属污染防治工程技术研究中心"},
            "a field however long, verbs in it or not",
        ),
        ("大家来到工业烟气净化与能源利用国家工程研究中心。", {"工业烟气净化与能源利用国家工程研究中心"}, "与 joins two fields"),
        ("学校拥有3个国家重点实验室和一批工程研究中心，争创全国重点实验室。", set(), "any of a kind"),
        ("大会在镇政府三楼会议室召开。", set(), "a room of the house"),
        ("演出在市图书馆报告大厅举行。", set(), "a hall of the house"),
        ("县政府党组成员、副县长林岳参加。", {"县政府党组"}, "the government is not named by its own name"),
        ("县人大代表、青山村党支部书记林岳参加。", {"青山村党支部"}, "a deputy speaks for those who elected him"),
    ],
)
def test_bodies_and_places(text: str, expected: set[str], why: str) -> None:
    assert bodies_in(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("理事单位万达石化集团、会长单位青禾钢铁集团参加。", {"万达石化集团", "青禾钢铁集团"}, "what a body is in another one is no part of its name"),
        ("林岳等到清源特钢集团调研。", {"清源特钢集团"}, "等 and 到 end what stands before"),
        ("丁远汇报。林岳通报集团情况，回到集团总结。", set(), "a verb before 集团 is no name"),
        ("我校召开会议。数学与统计学院丁远、物理学院周静等同学发言，会议由材料学院承办。", {"数学与统计学院", "物理学院", "材料学院"}, "a university's colleges by their fields"),
        ("我校各学院、二级学院和兄弟学院负责人参加。", set(), "all or some of them"),
        ("林岳要求，质量科要把住出厂关，后勤科须备足口罩。", {"质量科", "后勤科"}, "departments that are told what to do"),
        ("年轻干部要多历练，各科室要配合，领导干部应带头。", set(), "persons, or all of them"),
        ("县水利局汇报。会议要求，水利局要抓紧整改。", {"县水利局"}, "one body, by its longer name"),
    ],
)
def test_where_names_begin(text: str, expected: set[str], why: str) -> None:
    assert bodies_in(text) == expected, why


def test_group_with_a_task_and_no_founder() -> None:
    assert ("林岳", "组长", "党史学习教育领导小组") in posts_in("党史学习教育领导小组组长林岳讲话。")


def test_place_behind_the_word_for_a_source() -> None:
    assert ("林岳", "书记", "临峰市委") in posts_in("巡视组反馈\n据临峰市纪委网站消息　临峰巡视组反馈。\n市委书记林岳参加。")


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "公司召开会议。会议由安委会主任、总经理林岳主持，公司行政副总丁远、生产副总周静参加。公司要求落实责任。",
            {("林岳", "总经理", "公司"), ("丁远", "行政副总", "公司"), ("周静", "生产副总", "公司")},
            "no general manager is the safety committee's",
        ),
        ("国务院副总理林岳出席，意大利副总领事保罗·孔蒂参加。", {("林岳", "副总理", "国务院")}, "副总 in longer offices"),
        ("公示如下：\n林岳，现任石川县柳河镇党委书记，拟任县直单位正职。", {("林岳", "书记", "石川县柳河镇党委")}, "who is introduced by what he holds"),
    ],
)
def test_posts_of_companies_and_notices(text: str, expected: set[Row], why: str) -> None:
    assert expected <= posts_in(text), why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "石川纸业有限公司董事丁远、Geert Piper，财务总监Erik Mack到访。",
            {("Geert Piper", "董事", "石川纸业有限公司"), ("Erik Mack", "财务总监", "石川纸业有限公司")},
            "names in Latin letters behind an office and in its list",
        ),
        ("教务处丁远处长、周静副处长出席会议。", {("丁远", "处长", "教务处"), ("周静", "副处长", "教务处")}, "an office behind the second name is of the same body"),
    ],
)
def test_guests_and_offices_behind_names(text: str, expected: set[Row], why: str) -> None:
    assert posts_in(text) >= expected, why


def test_names_no_product_in_latin_letters() -> None:
    assert names_in("公司总经理林岳参加Big Data论坛，负责人New Energy。") == ["林岳"]


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("省人大视察团视察石川，省政协专题调研组到会。", {"省人大视察团", "省政协专题调研组"}, "whom a congress and a conference have sent"),
        ("石川市禁毒委员会、石川县爱国卫生运动委员会召开会议。", {"石川市禁毒委员会", "石川县爱国卫生运动委员会"}, "a committee by its place and field"),
        ("市党政代表团赴外地考察，江西代表团审议。", {"市党政代表团", "江西代表团"}, "a city's own, and the province's at the congress"),
        ("丁远深入丽河木业、南川水泥、振东建设等企业。", {"丽河木业", "南川水泥", "振东建设"}, "companies by their trade where a tour goes"),
        ("丁远考察了现代农业、电子信息、生物医药等产业。", set(), "trades are no companies"),
        ("商务部投资促进事务局副局长林岳参加。", {"商务部投资促进事务局"}, "an unlisted part before an office"),
    ],
)
def test_groups_sent_and_companies_toured(text: str, expected: set[str], why: str) -> None:
    assert bodies_in(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "会议任命了石川市青年联合会组成人员。他们是：主席林岳，副主席丁远、周静。",
            {("林岳", "主席", "石川市青年联合会"), ("丁远", "副主席", "石川市青年联合会"), ("周静", "副主席", "石川市青年联合会")},
            "whose members are told in the next sentence",
        ),
        ("平川区人民检察院召开会议。区检察院党组书记林岳主持。", {("林岳", "书记", "平川区人民检察院党组")}, "the office's whole name"),
        ("区政协委员、律师荣光，人民监督员鲁直参加。", {("荣光", "委员", "区政协")}, "a word for a person between the office and the name"),
        ("青河省省人大常委会主任林岳，县政府副秘书长、办公室主任丁远参加。", {("林岳", "主任", "青河省人大常委会"), ("丁远", "主任", "县政府办公室")}, "a level said twice; a government's own office"),
        ("青石镇党委书记、镇级总河长丁远巡河。", {("丁远", "书记", "青石镇党委")}, "a river's chief by the level"),
    ],
)
def test_members_told_and_offices_by_level(text: str, expected: set[Row], why: str) -> None:
    assert posts_in(text) >= expected, why
