"""Lists behind their verb, rites after talks, swearing in. All persons and places are invented."""

import pytest
from tests.extract.events.conftest import told


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("5月10日，全市商会会议召开。参加的商会领导有：会长林岳、常务副会长周静等，秘书长韩立群列席了本次会议。",
         {"全市商会会议 2024-05-10": {("林岳", "attend"), ("周静", "attend"), ("韩立群", "observe")}}, "the list ends before those of whom another verb is said"),
        ("5月10日，全市消防会议召开。本次参与会议的领导有街道办事处副主任林岳；区教育局科长周静；派出所所长韩立群。",
         {"全市消防会议 2024-05-10": {("林岳", "attend"), ("周静", "attend"), ("韩立群", "attend")}}, "semicolons part it"),
        ("5月10日，两市召开对口合作座谈会。市长林岳主持会议，他说，要多走走。\n座谈会后举行签约仪式。林岳与县长周静签署《合作协议》。",
         {"对口合作座谈会 2024-05-10": {("林岳", "chair"), ("林岳", "speak")}, "签约仪式 2024-05-10": {("林岳", "other"), ("周静", "other")}}, "a rite after the talk, told after what was said"),
        ("5月10日，市人大常委会举行第二次会议。主任林岳主持会议，并举行宪法宣誓仪式，副主任周静监督宣誓。\n林岳在讲话中指出，要抓实。",
         {"第二次会议 2024-05-10": {("市人大常委会", "host"), ("林岳", "chair"), ("林岳", "speak")},
          "宪法宣誓仪式 2024-05-10": {("周静", "other")}}, "nobody gives an oath; who speaks then speaks to the meeting"),
        ("5月10日，市教育局召开学习教育总结会议，学习林岳同志在全省学习教育总结会议上的讲话。局长周静主持会议。",
         {"学习教育总结会议 2024-05-10": {("市教育局", "host"), ("周静", "chair")}, "全省学习教育总结会议 None": {("林岳", "speak")}}, "the wider meeting is another"),
        ("5月10日，全市党建会议召开。会上，市水利局、市教育局分别交流了党建工作开展情况。",
         {"全市党建会议 2024-05-10": {("市水利局", "speak"), ("市教育局", "speak")}}, "bodies in turn"),
        ("5月10日，院党组会议召开。副院长林岳就信访、庭长周静就廉政风险防控分别发言。", {"院党组会议 2024-05-10": {("林岳", "speak"), ("周静", "speak")}}, "each with a topic of his own"),
        ("5月10日，全市述职会议召开。县委书记林岳，区委书记周静现场述职，其余书面述职。", {"全市述职会议 2024-05-10": {("林岳", "speak"), ("周静", "speak")}}, "现场述职 by itself"),
        ("5月10日，村民议事会召开。会上，老党员林岳提醒，不得乱打药。工会主席周静宣布了选举结果。", {"村民议事会 2024-05-10": {("林岳", "speak"), ("周静", "other")}},
         "提醒; a result made known"),
        ("5月10日，市量子产业大会开幕。会上，江量科技公司正式揭牌。省委常委林岳，董事长周静共同为量子公司揭牌。",
         {"江量科技公司正式揭牌 2024-05-10": {("林岳", "other"), ("周静", "other")}, "市量子产业大会 2024-05-10": set()}, "opened beside the meeting, by those named"),
        ("5月10日，签约仪式举行，县长林岳出席。签约仪式结束后，雁川产业园二期项目开工。随着县委书记周静宣布开工，机械齐鸣。",
         {"签约仪式 2024-05-10": {("林岳", "attend")}, "雁川产业园二期项目开工 2024-05-10": {("周静", "other")}}, "works begun after a rite"),
        ("5月10日，全市项目会议召开，县长林岳讲话。会上，已有二十个项目开工。周静出席会议。", {"全市项目会议 2024-05-10": {("林岳", "speak"), ("周静", "attend")}}, "a number of works"),
        ("国务院新闻办今天（5月10日）举行新闻发布会。", {"新闻发布会 2024-05-10": {("国务院新闻办", "host")}}, "a day in brackets after 今天"),
        ("5月10日，教务处召开系统应用研讨会。处长林岳出席会议。\n林岳首先对各位专家表示欢迎，并简要介绍了基本情况。",
         {"系统应用研讨会 2024-05-10": {("教务处", "host"), ("林岳", "attend"), ("林岳", "speak")}}, "简要 ends in no 要"),
        ("5月10日，市公安局组织相关部门前往东街口参加“平安宣传日”集中宣传活动。副局长林岳陪同。",
         {"“平安宣传日”集中宣传活动 2024-05-10": {("市公安局", "attend"), ("林岳", "attend")}}, "who goes with others to a campaign"),
        ("5月10日，厅长林岳到云州大学调研。在座谈会上，处长周静汇报了情况。听取汇报后，林岳给予肯定。他强调，要抓实。",
         {"到云州大学调研 2024-05-10": {("林岳", "inspect")}, "座谈会 2024-05-10": {("周静", "speak"), ("林岳", "speak")}}, "he goes on there"),
        ("5月10日，故宫院长沈国栋与云州大学校长周静好举行座谈。会谈后，沈国栋为师生带来“文物与城市”主题讲座。\n周静好表示，要合作。",
         {"与云州大学校长周静好举行座谈 2024-05-10": {("沈国栋", "meet"), ("周静好", "meet"), ("周静好", "speak")}, "“文物与城市”主题讲座 2024-05-10": {("沈国栋", "speak")}},
         "quoted is what was said at the talk"),
    ],
)  # fmt: skip
def test_list_or_rite(text: str, expected: dict[str, set[tuple[str, str]]], why: str) -> None:
    assert told(text) == expected, why
