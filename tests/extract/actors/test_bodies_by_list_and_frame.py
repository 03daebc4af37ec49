"""Bodies that their list, their seat or the words around them show, and offices for a matter. All persons and most places are invented."""

import pytest
from tests.extract.actors.conftest import Row, bodies_in, posts_in


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("驻肯使馆工作人员到机场迎接。", {"驻肯使馆"}, "ours, in a country by its first character"),
        ("驻札幌总领事馆、驻英使领馆提供协助。", {"驻札幌总领事馆", "驻英使领馆"}, "in a city; two kinds of mission in one word"),
        ("多国驻沙特使馆代表出席，驻外使馆、各国驻华使馆官员参加。", set(), "any or all of them"),
        ("海事局、边检站、检验检疫局负责同志见证签约。", {"海事局", "边检站", "检验检疫局"}, "organs of a list whose heads come"),
        ("国际交流合作处、保卫处、学工部等部门负责人汇报了工作。", {"国际交流合作处", "保卫处", "学工部"}, "a school's own parts"),
        ("副主任林岳率规划计划处、建设与管理处、防汛抗旱办公室负责人调研。", {"规划计划处", "建设与管理处", "防汛抗旱办公室"}, "the first from its verb on"),
        ("派出所、律师事务所负责人参加，科室、党小组负责人发言。", set(), "any of them"),
        ("向各民主党派市委会、市工商联负责人通报情况。", {"市工商联"}, "committees of every party are no body"),
        ("林岳会见坦桑尼亚革命党、卢旺达爱国阵线代表。", {"坦桑尼亚革命党", "卢旺达爱国阵线"}, "parties of other countries"),
        ("美国中央司令部称，谷歌母公司受到处罚。", {"美国中央司令部"}, "a command abroad; whoever owns a company"),
        ("公安消防部队不得以罚代管。", set(), "部 belongs to 部队"),
        ("林岳在奥的斯电梯（中国）有限公司了解研发情况。", {"奥的斯电梯（中国）有限公司"}, "的 in a name by its sound"),
        ("打造世界一流的天文科学技术研究中心，建成智能化煤矿。", set(), "praise and kinds"),
        ("走进临沙县三个邮政支局。", set(), "several"),
        ("新疆生产建设兵团设分会场。", {"新疆生产建设兵团"}, "a body as well as a place"),
        ("林岳代表民盟第十二届中央委员会作报告。", {"民盟第十二届中央委员会"}, "a committee by its term"),
    ],
)
def test_bodies(text: str, expected: set[str], why: str) -> None:
    assert bodies_in(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "生态环境部科财司科技处处长林岳、生态司综合处处长丁远参加。",
            {("林岳", "处长", "生态环境部科财司科技处"), ("丁远", "处长", "生态环境部生态司综合处")},
            "a part of another part of the ministry",
        ),
        ("联合国秘书长岛屿问题特别代表佩特斯会见记者。", {("佩特斯", "秘书长岛屿问题特别代表", "联合国")}, "sent for a matter"),
        ("欧盟岛屿事务高级代表佩特斯到访。", {("佩特斯", "岛屿事务高级代表", "欧盟")}, "of another rank"),
        ("中央“三实”教育巡视组组长林岳到会。", {("林岳", "组长", "中央“三实”教育巡视组")}, "a quotation opens what the group is for"),
        ("92某部副部队长林岳参加。", {("林岳", "副部队长", "92某部")}, "a unit by its number"),
    ],
)
def test_posts(text: str, expected: set[Row], why: str) -> None:
    assert posts_in(text) == expected, why
