"""Who holds which post in ministries, firms, schools, courts and the army. All persons and most bodies are invented."""

import pytest
from tests.extract.actors.conftest import Row, posts_in


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("据青禾市档案馆馆长林岳介绍，项目进展顺利。", {("林岳", "馆长", "青禾市档案馆")}, "据 opens no place's name"),
        ("出席会议的有青禾区检察院检察长林岳。", {("林岳", "检察长", "青禾区检察院")}, "nor does 有"),
        ("同青禾区检察院检察长林岳座谈交流。", {("林岳", "检察长", "青禾区检察院")}, "nor 同"),
        ("记者采访了青禾市广播电视台台长林岳。", {("林岳", "台长", "青禾市广播电视台")}, "who is asked stands before the medium"),
        (
            "参加活动的有林岳（中国环境行业协会会长），周静（青禾市档案馆馆长）。",
            {("林岳", "会长", "中国环境行业协会"), ("周静", "馆长", "青禾市档案馆")},
            "有 leads in the first of such a list",
        ),
        (
            "云桥地铁公司财务部部长林岳介绍情况，最高人民检察院副检察长周静发言。",
            {("林岳", "部长", "云桥地铁公司财务部"), ("周静", "副检察长", "最高人民检察院")},
            "what names its own whole is no part of the body before it",
        ),
        (
            "会议由青禾市中级人民法院办公室主任林岳主持，海屿市儿童医院院办公室主任周静致辞。",
            {("林岳", "主任", "青禾市中级人民法院办公室"), ("周静", "主任", "海屿市儿童医院院办公室")},
            "nor is what a place opens",
        ),
        ("国家民委巡视工作办公室主任林岳参加会议。", {("林岳", "主任", "国家民委巡视工作办公室")}, "a body before the task of an office"),
        ("国家能源局就业服务指导中心主任林岳参加会议。", {("林岳", "主任", "国家能源局就业服务指导中心")}, "a centre's tasks are verbs, too"),
        ("青禾市消防救援支队防火监督处处长林岳参加会议。", {("林岳", "处长", "青禾市消防救援支队防火监督处")}, "a weak verb opens a field before its task"),
        ("青禾理工大学继续教育学院党委书记林岳参加会议。", {("林岳", "书记", "青禾理工大学继续教育学院党委")}, "继续 is no verb there"),
        ("中国移动科技部副主任林岳参加会议。", {("林岳", "副主任", "中国移动科技部")}, "a company's department that is called as a ministry is"),
        ("内蒙古银行行长林岳、中国农业银行内蒙古分行行长周静出席。", {("林岳", "行长", "内蒙古银行"), ("周静", "行长", "中国农业银行内蒙古分行")}, "no bank of 蒙古"),
        ("西藏军区某边防营营长林岳、教导员周静出席。", {("林岳", "营长", "西藏军区某边防营"), ("周静", "教导员", "西藏军区某边防营")}, "a unit with the command it is of"),
        ("武警海东省总队某支队支队长林岳出席。", {("林岳", "支队长", "武警海东省总队某支队")}, "so has a part of the armed police"),
        ("驻军某合成旅旅长林岳、某边防团政委周静出席。", {("林岳", "旅长", "某合成旅"), ("周静", "政委", "某边防团")}, "某 belongs to the unit"),
        ("一中队班长林岳、二中队司务长周静作表态发言。", {("林岳", "班长", "一中队"), ("周静", "司务长", "二中队")}, "an office of a company's mess"),
        ("任命林丽华为青禾航空集团公司办公室主任。", {("林丽华", "主任", "青禾航空集团公司办公室")}, "华 ends the name, though 华为 is a company"),
        (
            "国能青源发电有限公司总经理林岳、中石油江北销售分公司副总经理周静出席。",
            {("林岳", "总经理", "国能青源发电有限公司"), ("周静", "副总经理", "中石油江北销售分公司")},
            "short names of state companies open the names of their branches",
        ),
        ("国家电网首席专家林岳出席。", {("林岳", "首席专家", "国家电网")}, "a title beside a body is a post"),
        ("周静，女，1975年3月生，现任海屿开放大学校长。", {("周静", "校长", "海屿开放大学")}, "任 leads in a school that no list has"),
    ],
)
def test_institutions(text: str, expected: set[Row], why: str) -> None:
    assert posts_in(text) == expected, why
