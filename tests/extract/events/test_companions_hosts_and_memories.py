"""Who goes along to a meeting, for whom a reception is, whom 由 names as host, and what the two who talk remember of themselves."""

import pytest
from tests.extract.events.conftest import Told, told

TALKS = "会见\n国家主席沈国栋5月18日在东岭会见南岛国总统姜文涛。\n"
BOTH = {("沈国栋", "meet"), ("姜文涛", "meet")}
CALL = {"会见南岛国总统姜文涛 2024-05-18": BOTH}
OPENED = "论坛\n5月13日上午，国家主席沈国栋在东岭出席南方合作论坛第四届部长级会议开幕式并发表主旨讲话。\n"
OPENING = "南方合作论坛第四届部长级会议开幕式 2024-05-13"
SPOKE = {("沈国栋", "attend"), ("沈国栋", "speak")}


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "5月19日，沈国栋主席在东岭出席南方国家第九次峰会闭幕会议。\n何志远、赵明成陪同出席。",
            {"南方国家第九次峰会闭幕会议 2024-05-19": {("沈国栋", "attend"), ("何志远", "attend"), ("赵明成", "attend")}},
            "where somebody attends, so do those who go along",
        ),
        (
            OPENED + "当天中午，沈国栋为与会外方嘉宾及各代表团团长举行欢迎宴会。\n何志远出席上述活动。\n赵明成主持开幕式。",
            {OPENING: SPOKE | {("何志远", "attend"), ("赵明成", "chair")}, "欢迎宴会 2024-05-13": {("沈国栋", "host"), ("何志远", "attend")}},
            "与会 says of the guests that they are there; 开幕式 is the one that is called so",
        ),
        (
            "会谈\n5月18日，国家主席沈国栋在东岭同南岛国总统姜文涛举行会谈。会谈前，沈国栋为姜文涛和夫人罗美兰举行欢迎仪式。",
            {"同南岛国总统姜文涛举行会谈 2024-05-18": BOTH, "欢迎仪式 2024-05-18": {("沈国栋", "host"), ("姜文涛", "other"), ("罗美兰", "other")}},
            "a reception for two",
        ),
        (
            "2024年青禾互联网大会5月2日在桐山开幕，由青禾互联网大会主办，清江省人民政府承办。",
            {"2024年青禾互联网大会 2024-05-02": {("青禾互联网大会", "host"), ("清江省人民政府", "host")}},
            "what 由 names is no second event",
        ),
        (
            TALKS + "会见后，两国元首共同见证交换多份双边合作文件。",
            CALL | {"共同见证交换多份双边合作文件 2024-05-18": {("沈国栋", "other"), ("姜文涛", "other")}},
            "papers may be exchanged",
        ),
        (
            "5月2日，清江商会座谈会在青禾举行。\n青禾大学校董沈国栋，省政协委员、青禾商会副会长何志远，青禾出版社发行人姜文涛在座谈会上发言。",
            {"清江商会座谈会 2024-05-02": {("沈国栋", "speak"), ("何志远", "speak"), ("姜文涛", "speak")}},
            "commas part those who speak",
        ),
        (TALKS + "沈国栋指出，今年3月你访问中国，我们进行了交流。", CALL | {"访问中国 2024-03": {("姜文涛", "other")}}, "你 made the visit"),
        (TALKS + "沈国栋指出，去年我们在北港会晤后，合作取得成果。", CALL | {"在北港会晤 2023": BOTH}, "我们 are the two"),
        (TALKS + "姜文涛表示，2019年，我在北港出席东岭合作论坛开幕式。", CALL | {"东岭合作论坛开幕式 2019": {("姜文涛", "attend")}}, "the speaker himself"),
        (TALKS + "姜文涛表示，我期待明年出席东岭合作论坛。", CALL, "what is to come"),
        ("5月3日，南岛国总统姜文涛在第五届“春天在路上”论坛致辞中表示，要合作。", {"第五届“春天在路上”论坛 2024-05-03": {("姜文涛", "speak")}}, "in a speech, without 上"),
        (
            "宣讲\n中央宣讲团成员、某研究院院长沈国栋5月9日至10日在东岭宣讲党的三中全会精神。\n中央宣讲团成员、省委副书记何志远近日在北港作宣讲报告。",
            {"在东岭宣讲党的三中全会精神 2024-05-10": {("沈国栋", "speak")}, "在北港作宣讲报告 None": {("何志远", "speak")}},
            "what is preached may be named",
        ),
        (
            "仪式\n省政协12日上午在中山堂举行仪式，纪念孙中山先生诞辰。\n省政协副主席沈国栋代表省政协，副省长何志远代表省政府，先后向孙中山先生塑像敬献花篮。",
            {"仪式 2024-05-12": {("省政协", "host"), ("沈国栋", "other"), ("何志远", "other")}},
            "each for a body, one after another",
        ),
        (
            "5月4日，清江省工商业联合会第三次代表大会选举产生新一届领导班子，沈国栋当选主席。省委副书记何志远到会祝贺并讲话。",
            {"清江省工商业联合会第三次代表大会 2024-05-04": {("沈国栋", "other"), ("何志远", "attend"), ("何志远", "speak")}},
            "a meeting that elects on a stated day takes place",
        ),
        (
            "5月8日，中央巡视工作领导小组组长沈国栋出席全国巡视工作会议暨中央巡视省（区、市）动员部署会并讲话。何志远主持会议。",
            {"全国巡视工作会议暨中央巡视省（区、市）动员部署会 2024-05-08": {("沈国栋", "attend"), ("沈国栋", "speak"), ("何志远", "chair")}},
            "a bracket inside the name",
        ),
        (
            "某会议8日上午在京举行全体会议。委员长沈国栋主持。\n会议审议了沈国栋委员长出席第六次世界议长大会情况的书面报告。\n会议听取了代表资格审查委员会主任委员何志远作的报告。",
            {"某会议 2024-05-08": {("沈国栋", "chair"), ("何志远", "speak")}, "第六次世界议长大会 None": {("沈国栋", "attend")}},
            "what is reported on is told in passing",
        ),
        ("纪念日\n5月24日是某纪念日。当天上午，东岭广场举行纪念大会。主席沈国栋将出席纪念大会。", {"纪念大会 2024-05-24": {("沈国栋", "attend")}}, "当天 is not a year ago"),
    ],
)
def test_companions_hosts_and_memories(text: str, expected: Told, why: str) -> None:
    assert told(text) == expected, why
