"""Figures of speech that one becomes, plays or is known by, and what is no subject of one."""

import pytest
from tests.extract.relations.conftest import SAYS, relations


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("水产业成为青岚发展的重要引擎。", {("水产业", "重要引擎")}),  # no word of time before it
        ("渠灌技术正成为推动节水的强劲引擎。", {("渠灌技术", "引擎")}),  # praised
        ("樱桃产业成为灌区的“致富果”。", {("樱桃产业", "致富果")}),
        ("青岚也成为水运的“黄金通道”。", {("青岚", "黄金通道")}),
        ("建设水库成为灌区的“致富果”。", set()),  # what is done, not what becomes it
        ("青岚成为首个“无烟城”。", set()),  # what it is, by no figure
        ("试验区发挥“头雁”效应。", {("试验区", "头雁")}),
        ("水务集团要充分发挥“压舱石”作用。", {("水务集团", "压舱石")}),
        ("水务集团发挥着压舱石的作用。", {("水务集团", "压舱石")}),
        ("“两渠”工作成为农业的重要引擎。", {("“两渠”工作", "重要引擎")}),  # a quoted name in it
        ("水田而且必须是良田。", set()),  # a joint is no subject
        ("社区还发挥“渠边议事厅”的作用。", set()),  # a thing with a name
        ("要充分发挥工会的桥梁作用。", {("工会", "桥梁")}),  # whose part it is
        ("要发挥灌溉强大法宝作用。", {("灌溉", "法宝")}),  # how strong it is
        ("要发挥高度的主人翁作用。", set()),  # how, not whose
        ("青岚大渠被誉为“渠灌活化石”。", {("青岚大渠", "渠灌活化石")}),
        ("互助互信始终是两县合作的底色和主线。", {("互助互信", "底色")}),  # joined to an aspect
        ("水运合作是两县关系基石。", {("水运合作", "基石")}),  # no 的 before it
        ("青岚始终坚持节水是第一要务。", {("节水", "第一要务")}),  # who holds to it is no part of it
        ("建闸的初衷是“惠民于渠”。", set()),  # an aspect of it
        ("青岚大渠连接东县和西县，是水运的大动脉。", {("青岚大渠", "大动脉")}),  # what it joins
        ("在大家努力下，青岚已经成为水运大县，是水运的大动脉。", set()),  # what it has become is no subject
    ],
)
def test_figures(sentence: str, expected: set[tuple[str, str]]) -> None:
    assert {(r[0], r[2]) for r in relations(SAYS + sentence) if r[1] == "metaphor"} == expected
