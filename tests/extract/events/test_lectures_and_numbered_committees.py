"""Lectures, committees that meet by their number, and lists of who was there. All persons and places are invented."""

import pytest
from tests.extract.events.conftest import told


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("5月10日，医院邀请市委党校主任林岳教授来院作治水思想宣讲报告。院长周静主持报告会。",
         {"治水思想宣讲报告 2024-05-10": {("林岳", "speak"), ("周静", "chair")}}, "a lecture's whole name; 思想 is no 想"),
        ("5月10日，市博物馆馆长林岳为师生带来“文物与城市”主题讲座。讲座由教授周静主持。",
         {"“文物与城市”主题讲座 2024-05-10": {("林岳", "speak"), ("周静", "chair")}}, "带来"),
        ("5月10日，第八期在线公益讲座同期开讲。", {"第八期在线公益讲座 2024-05-10": set()}, "讲座 is what is held, not a deed"),
        ("5月10日，公司2024年一季度安委会在三楼会议室召开，会议由总经理林岳主持。", {"2024年一季度安委会 2024-05-10": {("林岳", "chair")}},
         "a committee by its number is a meeting"),
        ("5月10日，市水利局通过网络视频会议的方式召开2024年廉政工作会议。总经理林岳出席会议。", {"2024年廉政工作会议 2024-05-10": {("林岳", "attend"), ("市水利局", "host")}},
         "通过…方式 says how"),
        ("5月10日，全市防汛会议召开。参加会议的商会领导有：会长林岳、秘书长周静。参会人员有市农技站站长韩立群（研究员）。",
         {"全市防汛会议 2024-05-10": {("林岳", "attend"), ("周静", "attend"), ("韩立群", "attend")}}, "lists after 有"),
        ("5月10日，市教育局举行颁奖典礼。局长林岳、书记周静以及各学院负责人等400余人参加了现场活动。",
         {"颁奖典礼 2024-05-10": {("市教育局", "host"), ("林岳", "attend"), ("周静", "attend")}}, "现场活动"),
        ("5月10日，省长林岳与云州大学校长周静、副校长韩立群以及相关院系的负责人在湖心轩举行座谈。",
         {"举行座谈 2024-05-10": {("林岳", "meet"), ("周静", "meet"), ("韩立群", "meet")}}, "a list of those talked with names nothing"),
        ("协会赴临江市开展专题调研\n5月10日，江海省绿色产业协会携专家团队赴临江市开展绿色低碳专题调研。",
         {"赴临江市开展绿色低碳专题调研 2024-05-10": {("江海省绿色产业协会", "inspect")}}, "a body with whom it takes along"),
        ("省总工会来我市开展职工服务工作考察交流\n5月10日，省总工会主席林岳到我市考察职工服务工作。",
         {"到我市考察职工服务工作 2024-05-10": {("林岳", "inspect")}}, "the headline says it in more words"),
        ("十三届区委第六轮巡察反馈会议召开\n5月10日，十三届青湖区委第六轮巡察集中反馈会议召开。组长林岳出席会议。",
         {"十三届青湖区委第六轮巡察集中反馈会议 2024-05-10": {("林岳", "attend")}}, "the headline leaves out a few of its characters"),
        ("5月10日，青禾建筑业协会三届二次理事会在临江市召开，会长林岳出席。", {"青禾建筑业协会三届二次理事会 2024-05-10": {("林岳", "attend")}}, "三届二次 is a number, too"),
        ("5月10日，我院与万和公司校企合作签约仪式举行，院长林岳致辞。", {"校企合作签约仪式 2024-05-10": {("林岳", "speak")}}, "whose it is stands before"),
        ("5月10日，县委副书记林岳来到白河村，为全村党员讲了一堂生动的党课。", {"党课 2024-05-10": {("林岳", "speak")}}, "讲了 | 一堂党课"),
        ("5月10日，县老干部局组织60余名离退休干部参观考察县重点项目，组织部部长林岳陪同。", {"参观考察县重点项目 2024-05-10": {("县老干部局", "host"), ("林岳", "attend")}},
         "who goes with those who are led around"),
        ("5月10日，专家组组长林岳一行对我院进行二级甲等医院复审。", {"进行二级甲等医院复审 2024-05-10": {("林岳", "inspect")}}, "复审"),
        ("5月10日，团县委举办主题演讲比赛，县委副书记林岳为获奖选手颁奖。", {"主题演讲比赛 2024-05-10": {("团县委", "host"), ("林岳", "other")}}, "prizes at a contest"),
        ("省委召开抗旱会议\n四月十二日至十四日，省委召开抗旱会议。省长林岳主持会议。", {"抗旱会议 2024-04-14": {("省委", "host"), ("林岳", "chair")}}, "days written in characters"),
    ],
)  # fmt: skip
def test_what_is_held_and_who_is_there(text: str, expected: dict[str, set[tuple[str, str]]], why: str) -> None:
    assert told(text) == expected, why
