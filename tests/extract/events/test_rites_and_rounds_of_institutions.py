"""Rites, rounds and talks of firms, schools, courts and of diplomacy: who signs, witnesses, swears, is engaged, speaks or goes along."""

import pytest
from tests.extract.events.conftest import Told, told

MEETING = "5月10日，云州大学召开青年教师座谈会。"


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (MEETING + "林岳、周静、何成等青年教师先后畅谈了工作体会。校长沈国栋讲话。",
         {"青年教师座谈会 2024-05-10": {("云州大学", "host"), ("林岳", "speak"), ("周静", "speak"), ("何成", "speak"), ("沈国栋", "speak")}}, "names without titles, and what they tell"),
        (MEETING + "座谈会上，林岳、周静等结合自身工作畅谈体会。",
         {"青年教师座谈会 2024-05-10": {("云州大学", "host"), ("林岳", "speak"), ("周静", "speak")}}, "结合…畅谈"),
        ("5月10日，云州大学党委理论学习中心组举行集体学习，邀请林岳教授作专题辅导报告。校长沈国栋主持学习会。",
         {"集体学习 2024-05-10": {("云州大学党委理论学习中心组", "host"), ("林岳", "speak"), ("沈国栋", "chair")}}, "学习会 is the 集体学习"),
        ("5月10日，副市长林岳一行来我校调研。校长沈国栋、副校长周静陪同调研并参加座谈。座谈会上，沈国栋致欢迎辞。",
         {"来我校调研 2024-05-10": {("林岳", "inspect"), ("沈国栋", "attend"), ("周静", "attend")},
          "座谈会 2024-05-10": {("沈国栋", "attend"), ("周静", "attend"), ("沈国栋", "speak")}}, "陪同 is no 同, what follows is told of those who go along"),
        ("5月10日，副市长林岳来云州大学调研项目建设并召开座谈会。林岳察看了实训中心，随后在座谈会上听取了校长沈国栋的工作汇报。",
         {"来云州大学调研项目建设 2024-05-10": {("林岳", "inspect")}, "座谈会 2024-05-10": {("林岳", "chair"), ("沈国栋", "speak")}}, "a report heard there, after the round"),
        ("5月10日，慕尼黑大学校长汉斯·韦伯率代表团访问云州大学。校长沈国栋会见了代表团一行，副校长周静陪同会见。",
         {"访问云州大学 2024-05-10": {("汉斯·韦伯", "other")}, "会见了代表团 2024-05-10": {("汉斯·韦伯", "meet"), ("沈国栋", "meet"), ("周静", "attend")}}, "陪同会见: at the audience only"),
        ("5月10日，外交部部长林岳与法国外长汉斯·韦伯在北京共同主持第八轮中法战略对话。",
         {"第八轮中法战略对话 2024-05-10": {("林岳", "chair"), ("汉斯·韦伯", "chair")}}, "talks with a number, of those who chair them"),
        ("5月10日，国家主席特使、全国人大常委会副委员长林岳应邀出席在河内举行的总统就职典礼。",
         {"总统就职典礼 2024-05-10": {("林岳", "attend")}}, "特使 is nobody's name"),
        ("5月10日，云州大学与青岭集团签署战略合作协议。在校长沈国栋、董事长周静的见证下，副校长林岳和总经理何成代表双方在协议上签字。",
         {"签署战略合作协议 2024-05-10": {("云州大学", "other"), ("青岭集团", "other"), ("沈国栋", "other"), ("周静", "other"), ("林岳", "other"), ("何成", "other")}},
         "who looks on at a signing without another name"),
        ("近日，云州大学组织开展消防应急演练。副校长周静现场观摩。", {"消防应急演练 None": {("云州大学", "host"), ("周静", "observe")}}, "a drill of late, in the lead"),
        ("5月10日，云州大学开展主题党日活动。在党支部书记林岳的领誓下，全体党员重温入党誓词。",
         {"主题党日活动 2024-05-10": {("云州大学", "host"), ("林岳", "other")}}, "在…领誓下: he leads the oath"),
        ("5月10日，云州大学举行特聘专家聘任仪式，聘请王建国、陈晓燕为特聘专家。副校长周静颁发聘书。",
         {"特聘专家聘任仪式 2024-05-10": {("云州大学", "host"), ("王建国", "other"), ("陈晓燕", "other"), ("周静", "other")}}, "who is engaged"),
        ("5月10日，云州大学第五届运动会闭幕式举行。校长沈国栋致闭幕词，副校长周静宣布比赛成绩。",
         {"云州大学第五届运动会闭幕式 2024-05-10": {("沈国栋", "speak"), ("周静", "other")}}, "results are made known"),
        ("5月10日，校长沈国栋看望慰问了离休干部林岳、何成，向他们致以问候。",
         {"看望慰问了离休干部林岳、何成 2024-05-10": {("沈国栋", "other"), ("林岳", "other"), ("何成", "other")}}, "who is looked in on by name"),
        ("5月8日至10日，校长沈国栋率云州大学代表团访问德国。副校长周静随团出访。",
         {"访问德国 2024-05-10": {("沈国栋", "other"), ("云州大学代表团", "other"), ("周静", "attend")}}, "随团"),
    ],
)  # fmt: skip
def test_institutions(text: str, expected: Told, why: str) -> None:
    assert told("要闻\n" + text) == expected, why
