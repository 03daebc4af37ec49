"""Calls to account, presidiums, looking on, and words that are or are not names where somebody takes part. All persons and places are invented."""

import pytest
from tests.extract.events.conftest import told


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("5月10日，省安委会办公室约谈江海县政府。省应急管理厅厅长林岳主持约谈并讲话，江海县副县长周静作表态发言。",
         {"约谈江海县政府 2024-05-10": {("周静", "speak"), ("林岳", "chair"), ("林岳", "speak"), ("省安委会办公室", "meet")}}, "a body calls another to account"),
        ("近日，江海市委副书记林岳、副市长周静代表市委、市政府，公开约谈春季观摩评比中倒数第一的城关镇和市水利局分管领导。",
         {"公开约谈春季观摩评比中倒数第一的城关镇和市水利局分管领导 None": {("周静", "meet"), ("林岳", "meet")}}, "what they did before, which the object tells, is none of theirs"),
        ("5月10日，市委书记林岳带队观摩全市重点项目建设。市长周静参加观摩。",
         {"观摩全市重点项目建设 2024-05-10": {("周静", "attend"), ("林岳", "inspect")}}, "looked at by somebody named"),
        ("5月10日，全市防汛应急演练在江海县举行。副市长林岳现场观摩并讲话，县长周静、副县长何成观摩演练。",
         {"全市防汛应急演练 2024-05-10": {("何成", "attend"), ("周静", "attend"), ("林岳", "attend"), ("林岳", "speak")}}, "looking on at what takes place is being there"),
        ("市九届人大二次会议1月20日在市会议中心开幕。\n1月20日下午，市九届人大二次会议主席团举行第二次会议。大会主席团常务主席林岳主持会议。",
         {"市九届人大二次会议 2024-01-20": set(), "市九届人大二次会议主席团举行第二次会议 2024-01-20": {("市九届人大二次会议主席团", "host"), ("林岳", "chair")}}, "a presidium's meeting is not its congress"),
        ("1月20日上午，大会主席团举行第三次会议。林岳主持会议。",
         {"大会主席团举行第三次会议 2024-01-20": {("大会主席团", "host"), ("林岳", "chair")}}, "named by the presidium, which meets by itself"),
        ("5月10日，江海集团董事长高山出席签约仪式并致辞。\n签约仪式前，市委书记林岳会见了高山一行。",
         {"签约仪式 2024-05-10": {("高山", "attend"), ("高山", "speak")}, "会见了高山 2024-05-10": {("林岳", "meet"), ("高山", "meet")}}, "高山 with a party is no mountain"),
        ("政协青山县七届二次会议5月10日闭幕。县政协主席林岳主持闭幕会。副主席汪洋、沈静和秘书长方圆在主席台前排就座。",
         {"政协青山县七届二次会议 2024-05-10": {("方圆", "attend"), ("林岳", "chair"), ("汪洋", "attend"), ("沈静", "attend")}}, "words that are names before where they sit"),
        ("5月10日，由老挝财政部副部长本洪·万纳率领的第二批干部考察团莅云考察。市委常委林岳陪同考察。",
         {"莅云考察 2024-05-10": {("本洪·万纳", "inspect"), ("林岳", "attend")}}, "莅 and a short name of a place"),
        ("5月10日，集团总经理林长付率公司财务部相关负责人对江海项目进行半年度综合考评。",
         {"对江海项目进行半年度综合考评 2024-05-10": {("林长付", "inspect")}}, "he leads them: no company of his name"),
        ("5月10日，副校长周静会见了来宾，国际合作交流处等部门有关负责同志参加了会谈。",
         {"会见了来宾 2024-05-10": {("周静", "meet")}}, "国际合 names nobody"),
        ("5月10日，江海公司召开督查会议，总经理林岳出席。会议最后，林总经理强调，要抓好落实。",
         {"督查会议 2024-05-10": {("林岳", "attend"), ("林岳", "speak"), ("江海公司", "host")}}, "said at the end of it"),
        ("5月10日，美国海湾大学校长访问团一行4人对我校进行了访问。",
         {"对我校进行了访问 2024-05-10": {("美国海湾大学校长访问团", "other")}}, "a group that comes to see somebody"),
        ("5月10日，云州市党政代表团来我市考察。市委书记林岳陪同。",
         {"来我市考察 2024-05-10": {("云州市党政代表团", "inspect"), ("林岳", "attend")}}, "a delegation looks at things"),
        ("5月10日，老挝国会代表团到访云州，市人大常委会主任林岳会见代表团一行。",
         {"到访云州 2024-05-10": {("老挝国会代表团", "other")}, "会见代表团 2024-05-10": {("林岳", "meet"), ("老挝国会代表团", "meet")}}, "received by what they are called"),
        ("5月10日，韩国釜山大学等高校代表团来校访问。",
         {"来校访问 2024-05-10": {("韩国釜山大学等高校代表团", "other")}}, "of several"),
        ("5月10日，集团公司综合考评组对云州项目进行了综合检查和考核。",
         {"对云州项目进行了综合检查 2024-05-10": {("集团公司综合考评组", "inspect")}}, "whatever the team does"),
        ("5月10日，海湾大学校长林岳率团来访我校，该校副教务长周静、院长何成随行。",
         {"来访我校 2024-05-10": {("何成", "attend"), ("周静", "attend"), ("林岳", "other")}}, "随行 is going along"),
        ("5月10日，来我县出席某故居纪念馆开馆仪式的最高院秘书长林岳一行莅临我院视察指导工作。",
         {"某故居纪念馆开馆仪式 None": {("林岳", "attend")}, "莅临我院视察指导工作 2024-05-10": {("林岳", "inspect")}}, "what he came for is told of him"),
        ("5月10日，江海公司在施工现场检查施工情况。总经理林岳陪同检查。",
         {"在施工现场检查施工情况 2024-05-10": {("林岳", "attend"), ("江海公司", "inspect")}}, "现场 is of the works"),
        ("5月10日，江海公司召开工作总结会，总经理林岳、副总经理周静出席。会上，林总强调，要抓好落实。",
         {"工作总结会 2024-05-10": {("周静", "attend"), ("林岳", "attend"), ("林岳", "speak"), ("江海公司", "host")}}, "林总 is he"),
    ],
)  # fmt: skip
def test_calls_presidiums_and_onlookers(text: str, expected: dict[str, set[tuple[str, str]]], why: str) -> None:
    assert told(text) == expected, why
