"""Whose a signing is, lists of bodies that speak, what is held next, campaigns of a union. All persons and places are invented."""

import pytest
from tests.extract.events.conftest import told


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("5月10日，澄湖大学与临江市人民政府战略合作协议签约仪式在图书馆举行。校长林岳出席。",
         {"战略合作协议签约仪式 2024-05-10": {("澄湖大学", "other"), ("临江市人民政府", "other"), ("林岳", "attend")}}, "the parties stand before the name"),
        ("5月10日，全市文献工作座谈会召开，市长林岳讲话。中央办公厅、中央宣传部、中央党史和文献研究院、北京市委宣传部负责同志作了发言。",
         {"全市文献工作座谈会 2024-05-10": {("林岳", "speak"), ("中央办公厅", "speak"), ("中央宣传部", "speak"), ("中央党史和文献研究院", "speak"), ("北京市委宣传部", "speak")}},
         "和 inside a name parts no list"),
        ("5月10日，全市经营会议召开。会上，第一工程公司、第二工程公司、山东公司、江南同力四家单位的分管负责人就全年指标做了交流发言。",
         {"全市经营会议 2024-05-10": {("第一工程公司", "speak"), ("第二工程公司", "speak"), ("山东公司", "speak"), ("江南同力", "speak")}}, "counted without 等"),
        ("5月10日，区检察院举行公开听证会，副检察长林岳主持听证会，小学校长周静担任听证员。\n林岳表示，要应听尽听。\n检察长韩立群在随后召开的检务工作座谈会上强调，要接受监督。",
         {"公开听证会 2024-05-10": {("区检察院", "host"), ("林岳", "chair"), ("林岳", "speak"), ("周静", "attend")}, "检务工作座谈会 2024-05-10": {("韩立群", "speak")}},
         "where somebody speaks next, also after what was said"),
        ("5月10日，市总工会开展“夏送清凉”慰问活动。市总工会主席林岳参加活动。", {"“夏送清凉”慰问活动 2024-05-10": {("市总工会", "host"), ("林岳", "attend")}},
         "a body holds what is called 活动"),
        ("县人大常委会举行第九次会议\n5月10日，青禾县十四届人大常委会第九次会议举行。主任林岳主持会议。",
         {"青禾县十四届人大常委会第九次会议 2024-05-10": {("县人大常委会", "host"), ("林岳", "chair")}}, "the body's name has more numbers"),
        ("5月10日，镇党委书记林岳带队到白马河检查河长制工作。林岳在白马村召开现场会，镇长周静参加现场会并发言。",
         {"到白马河检查河长制工作 2024-05-10": {("林岳", "inspect")}, "现场会 2024-05-10": {("林岳", "chair"), ("周静", "attend"), ("周静", "speak")}}, "a meeting on the tour is on its day"),
        ("5月10日，县妇联举行主题宣传活动。主席林岳带领参加活动的党员重温誓词。", {"主题宣传活动 2024-05-10": {("县妇联", "host"), ("林岳", "other")}}, "参加活动的 is said of others"),
        ("白音旗十四届人大常委会举行第二十九次会议\n5月10日，白音旗十四届人大常委会第二十九次会议在旗人大常委会会议室举行。主任林岳主持会议。",
         {"白音旗十四届人大常委会第二十九次会议 2024-05-10": {("林岳", "chair")}}, "the house in whose hall it meets is no meeting; the headline only adds the verb"),
        ("5月10日，县委第五巡察组向石桥乡党委反馈巡察情况。县委组织部副部长林岳出席向石桥乡党委领导班子反馈会议。",
         {"石桥乡党委领导班子反馈会议 2024-05-10": {("林岳", "attend")}}, "the meeting with the whole leadership names it"),
        ("3月27日，江海纸业有限公司董事长林岳，总经理周静到我公司参观交流。\n在随后的座谈中，林岳表示感谢。\n周静表示，要学习交流。",
         {"到我公司参观交流 2024-03-27": {("林岳", "other"), ("周静", "other")}, "座谈 2024-03-27": {("林岳", "speak"), ("周静", "speak")}}, "a round on a visit, told by where somebody speaks"),
    ],
)  # fmt: skip
def test_hearing_or_list(text: str, expected: dict[str, set[tuple[str, str]]], why: str) -> None:
    assert told(text) == expected, why
