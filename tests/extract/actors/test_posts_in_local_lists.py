"""Whose office it is in the lists of counties, towns, schools, courts and bureaus, where most names of bodies are left out. All are invented."""

import pytest
from tests.extract.actors.conftest import posts_in

SCHOOL = "青禾职业技术学院召开会议\n6月3日，青禾职业技术学院召开会议。"
COURT = "青禾县人民法院召开会议\n6月3日，青禾县人民法院召开会议。派驻纪检监察组组长周静、"
COUNTY = "青禾县召开会议\n6月3日，青禾县召开会议。"
BUREAU = "青禾县水利局召开会议\n6月3日，青禾县水利局召开会议。局长林岳主持。"
TOWN = "青禾镇召开会议\n6月3日，青禾镇召开会议。镇党委书记林岳主持。"

CASES = [
    (f"{SCHOOL}学校党委书记何立、机械学院党委书记林岳讲话。", ("何立", "书记", "青禾职业技术学院党委"), "the school's, though its colleges have committees"),
    (f"{SCHOOL}经济与管理学院党委副书记、院长何立发言。", ("何立", "副书记", "青禾职业技术学院经济与管理学院党委"), "a college of two fields, however long with its committee"),
    (f"{SCHOOL}信息工程与外国语学院院长何立发言。", ("何立", "院长", "青禾职业技术学院信息工程与外国语学院"), "a long name of nothing but fields"),
    (f"{SCHOOL}外国语学院党总支书记何立发言。", ("何立", "书记", "青禾职业技术学院外国语学院党总支"), "a college that many schools have is no school of its own"),
    (f"{SCHOOL}新闻中心主任何立发言。", ("何立", "主任", "青禾职业技术学院新闻中心"), "a school's medium"),
    (f"{SCHOOL}澜江大学农学院院长何立应邀参加。", ("何立", "院长", "澜江大学农学院"), "another university's college is none of ours"),
    (f"{COURT}副院长何立参加。", ("何立", "副院长", "青禾县人民法院"), "behind the group that is posted there"),
    (f"{COURT}执行局局长何立参加。", ("何立", "局长", "青禾县人民法院执行局"), "the court's bureau, none of the group's"),
    (f"{COUNTY}县水利局局长林岳，白水村党支部书记、村委会主任何立参加。", ("何立", "书记", "白水村党支部"), "a village's cell is no room of a bureau"),
    (f"{COUNTY}县委副书记林岳，花园村党支部书记何立参加。", ("何立", "书记", "花园村党支部"), "nor of the county's committee"),
    (f"{COUNTY}林岳，建设镇党委书记何立参加。", ("何立", "书记", "建设镇党委"), "a town that goes by a verb"),
    (f"{COUNTY}县长林岳、幸福社区主任何立参加。", ("何立", "主任", "幸福社区"), "a neighbourhood's head without its committee"),
    (f"{COUNTY}县长林岳、团结村驻村第一书记何立参加。", ("何立", "第一书记", "团结村"), "who is posted to a village that goes by a word"),
    (f"{BUREAU}四级调研员何立参加。", ("何立", "四级调研员", "青禾县水利局"), "a rank in the bureau that speaks"),
    (f"{BUREAU}机关党支部书记何立参加。", ("何立", "书记", "青禾县水利局机关党支部"), "the cell of its staff"),
    (f"{TOWN}镇四级调研员何立参加。", ("何立", "四级调研员", "青禾镇"), "a rank in the town"),
    (f"{TOWN}大湾村支书周静、胜利村驻村第一书记何立参加。", ("何立", "第一书记", "胜利村"), "not of the village named before"),
    (f"{COUNTY}县委组织部副部长、“两新”工委书记何立参加。", ("何立", "书记", "青禾县委“两新”工委"), "a committee by its quoted field, behind a department of the Party"),
    (f"{COUNTY}林岳会见来访的澜江职业技术学院党委书记何立。", ("何立", "书记", "澜江职业技术学院党委"), "的 opens no name"),
    (f"{COUNTY}副县长林岳、县水利局副局长段长立参加。", ("段长立", "副局长", "青禾县水利局"), "段长 begins a name behind an office"),
    (f"{COUNTY}会上县政府党组成员、副县长何立讲话。", ("何立", "成员", "青禾县政府党组"), "会上 without a comma opens no name"),
    (f"{COUNTY}县财政局党组书记、局长林岳，白水镇武装部部长何立参加。", ("何立", "部长", "白水镇武装部"), "a town's department is no room of a bureau"),
    (f"{BUREAU}出席会议的有局党组成员、副局长何立。", ("何立", "副局长", "青禾县水利局"), "有 behind 的 opens none either"),
    (f"{BUREAU}机关党委书记周静，办公室主任何立参加。", ("何立", "主任", "青禾县水利局办公室"), "the bureau's office, not that of its staff's committee"),
    (f"{BUREAU}省军区副司令员周静出席，副局长何立参加。", ("何立", "副局长", "青禾县水利局"), "what a guest's body has not is our own"),
    (f"{COURT}法警大队大队长林岳，机关党委专职副书记何立参加。", ("何立", "专职副书记", "青禾县人民法院机关党委"), "the court's, behind one of its squads"),
    ("集团会议\n6月3日，青禾城投集团召开会议。市人大常委会副主任林岳出席，党委委员、纪委书记何立参加。", ("何立", "委员", "青禾城投集团党委"), "a congress has no such committee"),
    (f"{COUNTY}县委书记林岳、政协主席何立参加。", ("何立", "主席", "青禾县政协"), "a conference's chairman without his county"),
    (f"{COUNTY}县委副书记（政法）、统战部部长何立参加。", ("何立", "副书记", "青禾县委"), "what he is in charge of, in brackets, ends no chain of offices"),
    ("望江门街道会议\n6月3日，望江门街道召开会议。市政协委员何立发言。", ("何立", "委员", "市政协"), "the street's name holds no city's"),
    ("医院会议\n6月3日，市第一人民医院召开会议。副市长何立参加，队员们汇报了在武汉52个日夜的工作。", ("何立", "副市长", "市政府"), "not of the city where they served"),
    ("慰问\n6月3日，县长林岳到青禾镇敬老院慰问，院长何立陪同。", ("何立", "院长", "青禾镇敬老院"), "of the home that somebody comes to"),
    ("林岳来我校调研\n6月3日，市委书记林岳到澜江大学调研，图书馆馆长何立陪同。", ("何立", "馆长", "澜江大学图书馆"), "of the school that somebody comes to look at"),
    ("义诊\n6月3日，市委书记林岳到青禾县妇幼保健院调研，党委书记何立陪同。", ("何立", "书记", "青禾县妇幼保健院党委"), "of the hospital, whose city's secretary is named"),
]


@pytest.mark.parametrize(("text", "post", "why"), CASES, ids=[why for _, _, why in CASES])
def test_whose_office(text: str, post: tuple[str, str, str], why: str) -> None:
    assert {row for row in posts_in(text) if row[0] == post[0]} >= {post}


def test_no_school_has_a_hospitals_head() -> None:
    text = "调研\n6月3日，县长林岳先后到县医院、县第一中学调研，院长何立陪同。"
    assert not {row for row in posts_in(text) if row[0] == "何立"}


def test_of_two_visited_none_is_meant() -> None:
    text = "林岳调研\n6月3日，市委书记林岳到澜江大学调研，赴云岭学院考察。图书馆馆长何立陪同。"
    assert ("何立", "馆长", "澜江大学图书馆") not in posts_in(text)
