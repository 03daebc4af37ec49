"""The readout's own body where its name is shortened, and the offices of it and of its departments. All persons and places are invented."""

import pytest
from tests.extract.actors.conftest import Row, bodies_in, posts_in

from tonggao.extract.actors.shortened import shortens

SHORT = [
    ("省高院", "清漳省高级人民法院", "the level for the place"),
    ("清漳高院", "清漳省高级人民法院", "the place without its level"),
    ("县检察院", "青禾县人民检察院", "人民 is left out behind the place"),
    ("化工部", "化学工业部", "characters are left out inside"),
    ("国家计委", "国家计划委员会", "委 stands for 委员会"),
    ("林业局", "国家林业局", "the state is left out"),
    ("省消防总队", "清漳省公安消防总队", "公安 is left out behind the place"),
    ("青禾城投集团", "青禾市城市建设投资集团有限公司", "a company without its legal form"),
    ("市城投集团", "青禾市城市建设投资集团有限公司", "the 市 of 城市 is no level"),
    ("青禾一中", "青禾市第一中学", "中 stands for 中学"),
    ("农行清漳省分行", "中国农业银行清漳省分行", "a bank's branch"),
    ("市税务局", "国家税务总局青禾市税务局", "the head office is left out before the place"),
    ("高检院", "最高人民检察院", "both are listed as one body"),
]

OTHERS = [
    ("市医院", "青禾市中医医院", "another hospital of the same city"),
    ("青禾大学", "青禾大学附属医院", "a part that the other has a name of its own for"),
    ("集团公司", "青禾集团有限公司", "a word that calls any group"),
    ("市委", "青禾市卫生健康委员会", "too short to tell"),
    ("青禾公司", "青禾市自来水公司", "the field is left out"),
    ("青禾大学", "青禾医科大学", "a university of another field"),
]


@pytest.mark.parametrize(("short", "full", "why"), SHORT)
def test_shortened(short: str, full: str, why: str) -> None:
    assert shortens(short, full), why


@pytest.mark.parametrize(("short", "full", "why"), OTHERS)
def test_not_shortened(short: str, full: str, why: str) -> None:
    assert not shortens(short, full), why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "省高院召开会议\n6月3日，清漳省高级人民法院召开会议。党组书记、院长林岳主持。",
            {("林岳", "书记", "清漳省高级人民法院党组"), ("林岳", "院长", "清漳省高级人民法院")},
            "a headline shortens the court's name",
        ),
        (
            "国家计委召开会议\n6月3日，国家计划委员会召开会议。委党组副书记、副主任林岳主持，副主任周静、丁远出席。",
            {("林岳", "副书记", "国家计划委员会党组"), *((name, "副主任", "国家计划委员会") for name in ("林岳", "周静", "丁远"))},
            "a commission has directors, and 委 calls it",
        ),
        ("应急管理部召开会议\n副部长林岳、周静出席。", {(name, "副部长", "应急管理部") for name in ("林岳", "周静")}, "a ministry has vice ministers"),
        ("国家林业局召开会议\n资源司司长林岳通报情况。", {("林岳", "司长", "国家林业局资源司")}, "a bureau of the state has departments"),
        ("青禾市水利局召开会议\n资源司司长林岳通报情况。", {("林岳", "司长", "资源司")}, "a city's has none"),
        ("应急管理部召开会议\n会议由救援协调局局长林岳主持。", {("林岳", "局长", "应急管理部救援协调局")}, "a ministry's 局"),
        (
            "国家税务总局召开会议\n征管和科技发展司司长林岳发言。",
            {("林岳", "司长", "国家税务总局征管和科技发展司")},
            "和 joins the name of a department",
        ),
        (
            "6月3日，国家文物局副局长兼督察司司长林岳发言。",
            {("林岳", "副局长", "国家文物局"), ("林岳", "司长", "国家文物局督察司")},
            "a department behind 兼",
        ),
        (
            "省红十字会专职副会长、救护部部长林岳发言。",
            {("林岳", "专职副会长", "省红十字会"), ("林岳", "部长", "省红十字会救护部")},
            "what a department does may be a verb, where 部 stands twice",
        ),
        (
            "青禾市烟草专卖局（公司）召开会议\n党组书记、局长、经理林岳讲话。公司副经理周静主持。",
            {
                ("林岳", "书记", "青禾市烟草专卖局（公司）党组"),
                ("林岳", "局长", "青禾市烟草专卖局（公司）"),
                ("林岳", "经理", "青禾市烟草专卖局（公司）"),
                ("周静", "副经理", "青禾市烟草专卖局（公司）"),
            },
            "a bureau and a company in one",
        ),
        (
            "民建青禾市委召开会议\n市委副主委林岳主持，副主委周静发言。",
            {("林岳", "副主委", "民建青禾市委"), ("周静", "副主委", "民建青禾市委")},
            "only the democratic parties have a 主委",
        ),
        (
            "国务院侨务办公室召开会议\n海东省侨办主任林岳发言。副主任周静主持。",
            {("林岳", "主任", "海东省侨办"), ("周静", "副主任", "国务院侨务办公室")},
            "the office of the guest who was named before is the own body's, too",
        ),
        (
            "长江水利委员会召开会议\n6月3日，长江水利委员会召开会议。长江水利委员会水文局局长林岳发言。委党组书记、主任周静主持。",
            {("林岳", "局长", "长江水利委员会水文局"), ("周静", "书记", "长江水利委员会党组"), ("周静", "主任", "长江水利委员会")},
            "a part is no fuller name of its whole",
        ),
        (
            "铁道部副部长兼劳动和卫生司司长林岳发言。",
            {("林岳", "副部长", "铁道部"), ("林岳", "司长", "铁道部劳动和卫生司")},
            "兼 opens no name, and 和 joins the name of a department",
        ),
        (
            "莲都海关与滨崎市人民政府签约\n9月15日，莲都海关与滨崎市人民政府签约。莲都海关党组书记、关长林岳出席。",
            {("林岳", "书记", "莲都海关党组"), ("林岳", "关长", "莲都海关")},
            "a customs office is named by its place's stem",
        ),
        (
            "航天建设集团公司召开会议\n10月24日，中国航天建设集团公司在北京召开会议。集团公司总经理林岳讲话。",
            {("林岳", "总经理", "中国航天建设集团公司")},
            "the fuller name stands below the headline",
        ),
    ],
)
def test_own_offices(text: str, expected: set[Row], why: str) -> None:
    assert posts_in(text) == expected, why


def test_one_body_by_its_longest_form() -> None:
    assert bodies_in("省高院召开会议\n6月3日，清漳省高级人民法院召开会议。") == {"清漳省高级人民法院"}
