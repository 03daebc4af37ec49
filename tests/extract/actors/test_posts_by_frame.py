"""Posts and bodies in the frames of sentences that readouts put them in. All persons and most places are invented."""

import pytest

from tonggao.extract.actors.actors import extract_actors
from tonggao.extract.reading import prepare
from tonggao.readout import Readout

Row = tuple[str, str, str] | tuple[str, str, str, str]


def posts_in(text: str) -> set[Row]:
    posts = extract_actors(prepare(Readout(id="t", text=text))).posts
    return {(p.person, p.role, p.org, "former") if p.former else (p.person, p.role, p.org) for p in posts}


def bodies_in(text: str) -> set[str]:
    return {found.name for found in extract_actors(prepare(Readout(id="t", text=text))).organizations}


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "座谈会由澄河县委常委、政府常务副县长林岳山主持。",
            {("林岳山", "常委", "澄河县委"), ("林岳山", "常务副县长", "澄河县人民政府")},
            "政府 alone before 县长 is the place's",
        ),
        ("地委委员、行署专员林岳山出席。", {("林岳山", "委员", "地委"), ("林岳山", "专员", "行署")}, "so is 行署"),
        (
            "云帆科技股份有限公司林岳山董事长、青禾城投集团丁远副总经理出席。",
            {("林岳山", "董事长", "云帆科技股份有限公司"), ("丁远", "副总经理", "青禾城投集团")},
            "a name between a company and the office is its holder's",
        ),
        ("莱茵河资本合伙人林岳山出席。", {("林岳山", "合伙人", "莱茵河资本")}, "a house that no list knows, without a name inside"),
        (
            "此前任松江省委常委的林岳山任青江省委常委。",
            {("林岳山", "常委", "松江省委", "former"), ("林岳山", "常委", "青江省委")},
            "who held one office holds another",
        ),
        (
            "此前担任青禾市副市长的丁远航已任松江省政府党组成员。",
            {("丁远航", "副市长", "青禾市人民政府", "former"), ("丁远航", "成员", "松江省政府党组")},
            "已任",
        ),
        ("任县委书记的高标准要求没有变。", set(), "高标准 is nobody"),
        (
            "松江省委常委林岳山出席。会议宣布，林岳山同志任中共松江省委常委。",
            {("林岳山", "常委", "松江省委")},
            "one committee with and without 中共 is one post",
        ),
    ],
)
def test_posts_are_read_in_every_frame(text: str, expected: set[Row], why: str) -> None:
    assert posts_in(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "会议选举产生了中国共产党云岭工业大学第十二届委员会、青禾市总工会第十八届执行委员会。",
            {"中国共产党云岭工业大学第十二届委员会", "青禾市总工会第十八届执行委员会"},
            "a committee elected for a term",
        ),
        ("青禾市总工会第十八届执行委员会第一次会议召开。", set(), "before 第一次会议 the words name a meeting"),
        (
            "工行青禾分行、农行柳河支行、平安银行青禾分行、移动青禾分公司参加。",
            {"工行青禾分行", "农行柳河支行", "平安银行青禾分行", "移动青禾分公司"},
            "a branch behind its bank's short name",
        ),
        ("构建行业标准体系。", set(), "建行 in 构建行业"),
        ("惠州46中、惠州市第46中学、惠州市第3小学参加。", {"惠州46中", "惠州市第46中学", "惠州市第3小学"}, "schools by number"),
        ("2010年中考、100中选。", set(), "figures before 中"),
        ("云岭大学中西医结合研究所参加。", {"云岭大学中西医结合研究所"}, "中西医 is a field, no inside"),
        ("林岳山到市重大项目办、市征地拆迁指挥部调研。", {"市重大项目办", "市征地拆迁指挥部"}, "到 joins nothing to a body"),
        ("免去林岳山同志任市委审计委员会主任的职务。", {"市委审计委员会"}, "a commission of the Party committee"),
        ("市委国家安全委员会开会，俄罗斯国家安全委员会派员。", {"市委国家安全委员会", "俄罗斯国家安全委员会"}, "here and abroad"),
    ],
)
def test_bodies_are_read_in_every_frame(text: str, expected: set[str], why: str) -> None:
    assert bodies_in(text) == expected, why
