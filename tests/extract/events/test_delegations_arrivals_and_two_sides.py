"""Delegations that meet at a congress, who arrives by plane, two sides at one table, what is done when a meeting is over."""

import pytest
from tests.extract.events.conftest import Told, told

LEAD = "5月17日，望江街道防汛指挥部召开紧急会商会。"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # who attends the congress meets by itself
            "青禾县代表团举行全体会议\n出席市第六届人民代表大会第三次会议的青禾县代表团5月17日举行全体会议，审议政府工作报告。代表团团长、县委书记罗起元主持会议。",
            {"青禾县代表团举行全体会议 2024-05-17": {("青禾县代表团", "host"), ("罗起元", "chair")}},
        ),
        (  # by the same plane, under titles that differ
            "代表团抵达云州\n5月17日中午，市委书记罗起元率市代表团乘专机抵达云州。市政协主席冯若水，市委秘书长秦世海同机抵达。",
            {"抵达云州 2024-05-17": {("罗起元", "other"), ("市代表团", "other"), ("冯若水", "other"), ("秦世海", "other")}},
        ),
        (  # those who accompany him
            "罗起元抵达云州\n5月17日中午，市委书记罗起元乘专机抵达云州。市委秘书长秦世海等陪同人员同机抵达。",
            {"抵达云州 2024-05-17": {("罗起元", "other"), ("秦世海", "attend")}},
        ),
        (
            "省长同外企负责人举行圆桌会\n5月17日，省长李中强在京同三江银行董事长罗起元、青禾公司总经理冯若水举行“1+2”圆桌会。",
            {"“1+2”圆桌会 2024-05-17": {("李中强", "meet"), ("罗起元", "meet"), ("冯若水", "meet")}},
        ),
        ("市长举行恳谈会\n5月17日，市长李中强与企业家代表举行恳谈会。", {"恳谈会 2024-05-17": {("李中强", "meet")}}),
        (  # the verb says where they went
            f"望江街道部署防汛\n{LEAD}散会后，街道党工委书记仇立春、办事处主任卜凡分头上堤查险。",
            {"紧急会商会 2024-05-17": {("望江街道防汛指挥部", "host")}, "上堤查险 2024-05-17": {("仇立春", "inspect"), ("卜凡", "inspect")}},
        ),
        (
            "全县动员大会召开\n5月17日，县委召开动员大会。县委书记佟长林作动员讲话。大会结束后，佟长林与机关干部一起，到引江干渠工地参加了义务劳动。",
            {"动员大会 2024-05-17": {("县委", "host"), ("佟长林", "speak")}, "到引江干渠工地参加了义务劳动 2024-05-17": {("佟长林", "other")}},
        ),
        (  # nobody is received again
            "罗起元会见客商\n5月17日，县委书记罗起元会见了三江公司社长山口健太郎。管委会主任苏丽钦主持会见。会见结束后，苏丽钦与山口健太郎签署了增资协议。副县长蔡毅参加会见。",
            {
                "会见了三江公司社长山口健太郎 2024-05-17": {("罗起元", "meet"), ("山口健太郎", "meet"), ("苏丽钦", "chair"), ("蔡毅", "attend")},
                "签署了增资协议 2024-05-17": {("苏丽钦", "other"), ("山口健太郎", "other")},
            },
        ),
        (  # the study is what the convened session does
            "集团开展专题学习\n5月17日，集团公司党委书记郗铁成主持召开党委理论学习中心组第六次学习会，围绕历史开展专题学习研讨。总经理阎峻作重点发言。",
            {"党委理论学习中心组第六次学习会 2024-05-17": {("郗铁成", "chair"), ("阎峻", "speak")}},
        ),
        (
            "西泉县召开大会\n5月17日，西泉县警示教育大会举行。县委书记马占福讲话。会后，马占福对12名新任干部进行了集体廉政谈话，县纪委书记端木森参加谈话。",
            {"西泉县警示教育大会 2024-05-17": {("马占福", "speak")}, "集体廉政谈话 2024-05-17": {("马占福", "speak"), ("端木森", "attend")}},
        ),
        (
            "运动会开幕\n5月17日，云州市第四届运动会开幕式在云州举行。市长门立新致辞。市体育局局长罗起元也来到现场。",
            {"云州市第四届运动会开幕式 2024-05-17": {("门立新", "speak"), ("罗起元", "attend")}},
        ),
    ],
)  # fmt: skip
def test_what_is_told(text: str, expected: Told) -> None:
    assert told(text) == expected


def test_who_is_received_is_called_shortly_where_the_text_does() -> None:
    text = "林岳会见客人\n委员长林岳5月17日在京会见芬兰总理图尔钦。\n会见图尔钦时，林岳表示，两国关系好。\n芬兰总理图尔钦17日下午前往天安门广场，向人民英雄纪念碑敬献花圈。"
    assert told(text) == {
        "会见图尔钦 2024-05-17": {("林岳", "meet"), ("图尔钦", "meet")},
        "向人民英雄纪念碑敬献花圈 2024-05-17": {("图尔钦", "other")},  # behind others' words, by somebody with his office and a day
    }


def test_speakers_for_others_are_named_in_a_list() -> None:
    text = "市政协召开座谈会\n5月17日，市政协召开座谈会。会上，罗起元、冯若水、秦世海作为委员代表，在分会场作了发言。三江镇、石盘乡、青禾村作为代表作了发言。"
    parts = {part for parts in told(text).values() for part in parts}
    assert {who for who, how in parts if how == "speak"} == {"罗起元", "冯若水", "秦世海"}


def test_a_headline_names_a_plenary_session_shortly_where_it_says_whose() -> None:
    text = "罗起元在二十届中央纪委三次全会上讲话\n罗起元5月17日在中国共产党第二十届中央纪律检查委员会第三次全体会议上讲话。中共中央政治局常委罗起元强调，要坚持。"
    assert [label for label in told(text) if "全" in label] == ["二十届中央纪委三次全会 2024-05-17"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # behind an instruction, on no stated day
            "林岳作出重要指示\n国家主席林岳作出重要指示，要千方百计搜救。根据林岳指示，国务委员丁远已率工作组赶赴现场指导救援处置工作，应急管理部派工作组赶赴现场。",
            {"赶赴现场指导救援处置工作 None": {("丁远", "other")}},
        ),
        ("县里发生火灾\n事故发生后，县委书记林岳第一时间带队赶赴青禾镇火灾现场指挥救援。", {"赶赴青禾镇火灾现场指挥救援 None": {("林岳", "other")}}),
        ("县里发生火灾\n事故发生后，消防救援队伍赶赴现场开展救援。", {}),  # nobody is named
    ],
)
def test_who_hurries_to_a_disaster(text: str, expected: Told) -> None:
    assert told(text) == expected
