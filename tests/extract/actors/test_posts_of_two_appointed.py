"""Posts whose body or holder a neighbour would take: two appointed in one sentence, parts behind a mark, companies by their part in a work."""

import pytest
from tests.extract.actors.conftest import Row, bodies_in, posts_in

_HOSPITAL = "平州市人民医院召开会议\n平州市人民医院召开会议，院长林岳主持。"


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "成立前线指挥部，由副县长林岳任指挥长，县应急管理局局长丁远、县消防救援大队教导员周静任副指挥长。",
            {
                ("林岳", "副县长", "县政府"),
                ("林岳", "指挥长", "前线指挥部"),
                ("丁远", "局长", "县应急管理局"),
                ("丁远", "副指挥长", "前线指挥部"),
                ("周静", "教导员", "县消防救援大队"),
                ("周静", "副指挥长", "前线指挥部"),
            },
            "the office behind 任 is of the name before it, though the next title follows at once",
        ),
        (
            "会上成立了第一批医疗救治队，市中心医院副院长林岳任队长。",
            {("林岳", "副院长", "市中心医院"), ("林岳", "队长", "第一批医疗救治队")},
            "a team that is founded and headed",
        ),
        (
            f"{_HOSPITAL}内科主任丁远、感染科副主任周静、骨科护士长赵一凡参加。",
            {
                ("林岳", "院长", "平州市人民医院"),
                ("丁远", "主任", "平州市人民医院内科"),
                ("周静", "副主任", "平州市人民医院感染科"),
                ("赵一凡", "护士长", "平州市人民医院骨科"),
            },
            "parts that the lexicon knows, whatever the segmenter makes of the words",
        ),
        (
            "承建单位远景建设集团副总经理林岳、监理单位宏图监理公司总监理工程师丁远、设计单位青禾设计院院长周静发言。",
            {("林岳", "副总经理", "远景建设集团"), ("丁远", "总监理工程师", "宏图监理公司"), ("周静", "院长", "青禾设计院")},
            "what part a company has in a work is none of its name",
        ),
        (
            "肯尼亚农业和畜牧业发展部部长姆万加、巴西科技创新部副部长佩雷拉来访。",
            {("姆万加", "部长", "肯尼亚农业和畜牧业发展部"), ("佩雷拉", "副部长", "巴西科技创新部")},
            "a ministry abroad by whatever fields",
        ),
        ("林岳同俄罗斯总统会谈，中国科技部部长丁远参加。", {("丁远", "部长", "中国科技部")}, "no Russian ministry"),
        ("坦桑尼亚驻华使馆商务参赞姆万加参加。", {("姆万加", "商务参赞", "坦桑尼亚驻华使馆")}, "a counsellor by his field"),
        (
            "青陵中院院长林岳调研\n青陵法院网讯　市中级人民法院党组书记、院长林岳到东山县人民法院调研。县委常委周静参加。",
            {("林岳", "书记", "青陵市中级人民法院党组"), ("林岳", "院长", "青陵市中级人民法院"), ("周静", "常委", "东山县委")},
            "a middle court is a city's, and its place no county",
        ),
    ],
)
def test_posts_are_of_who_holds_them(text: str, expected: set[Row], why: str) -> None:
    assert posts_in(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("省人民检察院党组书记、检察长林岳主持。省检察院研究室主任丁远参加。", {"省人民检察院", "省人民检察院党组", "省检察院研究室"}, "one body by two forms"),
        ("郑北中院开会。郑北市中级人民法院副院长林岳出席，郑北中院有关部门参加。", {"郑北市中级人民法院"}, "a city's court by its stem"),
    ],
)
def test_a_body_by_two_forms_is_one(text: str, expected: set[str], why: str) -> None:
    assert bodies_in(text) == expected, why
