"""Bodies of every level and system before the office of whoever heads them, in the readout of a county. All are invented.

Each stands in a list behind a holder of another body, whose body the office must not be read into.
"""

import pytest
from tests.extract.actors.conftest import actors_of

BODIES = {
    "committees of a county and their offices": "青禾县委依法治县办·主任 青禾县委网信办·主任 青禾县委巡察办·主任 青禾县直机关工委·书记 青禾县国资办·主任 青禾县政府督查室·主任",
    "bureaus of other decades": "青禾县国土资源局·局长 青禾县文体广新局·局长 青禾县乡镇企业局·局长 青禾县计生委·主任 青禾县经贸委·主任 松江省建设厅·厅长 松江省地勘局·局长",
    "vertical bodies in a place": "国家税务总局青禾县税务局·局长 青禾县烟草专卖局·局长 国网青禾县供电公司·总经理 青禾县人行·行长 农发行青禾县支行·行长 财政部驻松江专员办·主任 审计署驻青禾特派员办事处·主任 国家金融监管总局青禾监管分局·局长 青禾海关·关长",
    "public services": "青禾县疾病预防控制中心·主任 青禾县卫生监督所·所长 青禾县种子站·站长 青禾县国有林场·场长 青禾县红旗农场·场长 青禾机务段·段长 青禾监狱·监狱长 青禾开放大学·校长",
    "associations": "青禾县计生协会·会长 青禾县老年体协·主席 青禾县新闻工作者协会·主席 青禾县个体劳动者协会·会长 青禾市注册会计师协会·会长 青禾市欧美同学会·会长 青禾县供销联社·理事长",
    "committees of other parties and the League": "致公党青禾市委·主委 九三学社青禾市委·主委 农工民主党青禾市委·主委 民盟柳树沟市委·主委 共青团青禾市委·书记",
    "towns and villages": "柳河镇水管站·站长 柳河镇党政综合办·主任 柳河镇红星村委会·主任 红星居委会·主任 红星村股份经济合作社·理事长 青山风景名胜区管委会·主任",
    "prefectures, leagues and their villages": "青禾地委·书记 青禾地委宣传部·部长 青禾盟委·书记 青禾行署·专员 红星嘎查党支部·书记",
    "parts named with the same last word as the office": "商务部电子商务司·司长 青禾大学科技处·处长 最高人民法院第一巡回法庭·庭长 青禾市人民医院医务科·科长 青禾市公安局高新分局·局长",
    "parts by field": "青禾大学计算机系·主任 青禾市政协提案委·主任 青禾县检察院反贪局·局长 青禾市中级人民法院执行局·局长 青禾市人民医院神经内科二病区·主任",
    "the army": "中国人民解放军海军·司令员 东部战区陆军·参谋长 海军舟北某支队·政委 陆军第71集团军某旅·旅长 火箭军某基地·政委",
    "who was posted": "市纪委监委派驻市教育局纪检监察组·组长 青禾县税务局驻红星村工作队·队长",
}


@pytest.mark.parametrize(
    ("system", "body", "office"),
    [(system, *pair.split("·")) for system, pairs in BODIES.items() for pair in pairs.split()],
)
def test_a_body_is_read_whole_before_its_office(system: str, body: str, office: str) -> None:
    text = f"青禾县召开会议\n青禾县召开会议。县委书记何立本主持，{body}{office}周静远作了汇报，丁一参加。"
    actors = actors_of(text)
    held = [(post.role, post.org) for post in actors.posts if post.person == "周静远"]
    assert held in ([(office, body)], [(office, "青禾" + body)]), system
    assert body in {found.name for found in actors.organizations}, system


@pytest.mark.parametrize(
    ("text", "bodies", "why"),
    [
        ("企业文化部主任周静远、纪检监察部部长丁一参加。", {"企业文化部", "纪检监察部"}, "a company's own, no ministry"),
        ("文化部、原建设部、美国交通部派员参加。", {"文化部", "建设部", "美国交通部"}, "ministries"),
        ("会议研究党的建设部署，某文化部队参加。", set(), "部署, 部队: other words"),
        ("某部官兵参加演练，三支部队集结。", set(), "nobody's unit"),
        ("东部战区、陆军、海军分别派员参加。", {"东部战区", "陆军", "海军"}, "a list of them"),
        ("宣读了解聘罗汉松城关支行行长职务的决定。", {"城关支行"}, "a person dismissed from a branch is no part of its name"),
        ("宣读了免去李远城关支行行长职务的决定。", {"城关支行"}, "another verb"),
        ("师生关系融洽，大学生产实习开始。", set(), "系 is another word's"),
        ("县里派驻村工作队，红旗飘扬。", set(), "anybody's, and a flag"),
    ],
)
def test_other_words_make_no_body(text: str, bodies: set[str], why: str) -> None:
    found = actors_of(text).organizations
    assert {o.name for o in found} == bodies, why


def test_a_word_of_a_body_is_no_office() -> None:
    text = "省政府参事室主任周静远参加。"
    posts = actors_of(text).posts
    assert [(p.role, p.org) for p in posts] == [("主任", "省政府参事室")]


def test_who_is_dismissed_stands_right_before_the_body() -> None:
    posts = actors_of("宣读了解聘罗汉松城关支行行长职务的决定。").posts
    assert [(p.person, p.role, p.org, p.former) for p in posts] == [("罗汉松", "行长", "城关支行", True)]
