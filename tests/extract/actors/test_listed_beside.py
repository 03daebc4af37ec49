"""Bodies in running sentences: lists whose place stands once, and names behind whoever acts, asks or joins. All places and people are invented."""

import pytest
from tests.extract.actors.conftest import bodies_in


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("会同榕河县教育局、水利局、妇联开展检查。", {"榕河县教育局", "水利局", "妇联"}, "the place stands before the first of them"),
        ("县供电公司、气象局分别作了汇报。", {"县供电公司", "气象局"}, "分 is of 分别"),
        ("由市生态环境局、财政局和总工会组成检查组。", {"市生态环境局", "财政局", "总工会"}, "the last joined by a word"),
        ("市教育局、财政局长等参加。", {"市教育局"}, "局 is the office's"),
        ("市教育局、民政部门要配合。", {"市教育局"}, "of no ministry"),
        ("市规划馆和职教中心吸引了来宾。", {"市规划馆"}, "what visitors see opens no list"),
        ("云海钢铁集团公司召开工作会。会上，炼铁厂、焦化公司、矿业公司作了经验交流。", {"云海钢铁集团公司", "炼铁厂", "焦化公司", "矿业公司"}, "works of one group that report"),
        ("供电公司、自来水公司要错峰检修，各热力公司要储足煤。", {"供电公司", "自来水公司"}, "a place has one of each, unless all are told"),
        ("农七师一二八团召开现场会，团党委书记林岳讲话，一三三团作了交流发言。", {"农七师一二八团", "一三三团"}, "regiments of the Corps that act"),
        ("各村党支部书记、村委会主任列席，各嘎查村党支部书记参加。", set(), "of every village"),
        ("县茶办、县督改办要抓紧。", {"县茶办", "县督改办"}, "offices for a matter"),
        ("教育部、财政局要配合。", {"教育部"}, "a ministry opens no list of a place's organs"),
    ],
)
def test_list_whose_place_stands_once(text: str, expected: set[str], why: str) -> None:
    assert bodies_in(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("责成榕河县财政局会同县足球协会研究。", {"榕河县财政局", "县足球协会"}, "会同 joins two"),
        ("会议听取了市人大法制委和云阁市腾飞置业有限公司的意见。", {"市人大法制委", "云阁市腾飞置业有限公司"}, "和 behind a body"),
        ("昌坪县召开会议。周大海代表县水利局致辞，大家鼓掌。", {"县水利局"}, "for whom he speaks"),
        ("会同县水利局开展检查。", {"县水利局"}, "a verb at the head of a clause"),
        ("会同县召开会议，会同县水利局发言。", {"会同县水利局"}, "a county of that name"),
        ("记者从金禾化工集团有限公司获悉，项目投产。", {"金禾化工集团有限公司"}, "whom the reporter asked"),
        ("市监委会同市委编办研究。", {"市监委", "市委编办"}, "会 is of 会同"),
        ("受县旅游协会委托，周大海主持会议。", {"县旅游协会"}, "受 is no part of it"),
        ("指导组会同市法院开展检查。", {"市法院"}, "会同 in no place's name"),
        ("区作家协会、市民营企业联合会参加。", {"区作家协会", "市民营企业联合会"}, "societies by a level word"),
        ("基督教协会和县志愿服务联合会参加。", {"县志愿服务联合会"}, "和 before a level word"),
        ("中央第八巡视组到会。", {"中央第八巡视组"}, "the centre's own"),
        ("在县农商行，周大海听取了介绍。", {"县农商行"}, "a county has one"),
        ("高新区管委会召开会议。", {"高新区管委会"}, "a city has one"),
        ("省文物局博物馆与社会文物处负责人参加。", {"省文物局博物馆与社会文物处"}, "one department of two fields"),
    ],
)
def test_name_behind_who_acts(text: str, expected: set[str], why: str) -> None:
    assert bodies_in(text) == expected, why
