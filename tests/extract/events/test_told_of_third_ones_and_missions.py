"""What a speaker tells of a third one without a day, delegations on visits, missions that each hold their own, and events of a row at a place."""

import pytest
from tests.extract.events.conftest import Told, told

TALKS = "会见\n全国政协主席沈国栋5月18日在东岭会见南岛国总统姜文涛。\n"
CALL = {"会见南岛国总统姜文涛 2024-05-18": {("沈国栋", "meet"), ("姜文涛", "meet")}}
BOTH = {("何志远", "meet"), ("姜文涛", "meet")}


@pytest.mark.parametrize(
    ("said", "expected", "why"),
    [
        ("沈国栋表示，何志远主席同总统先生举行会晤，作出战略指引。", {"同总统先生举行会晤 None": BOTH}, "a third one's talks need no day"),
        ("沈国栋表示，何志远主席同你举行了富有成果的会见。", {"同你举行了富有成果的会见 None": BOTH}, "你 is the guest"),
        ("沈国栋表示，今天下午，何志远主席同你举行重要会晤。", {"同你举行重要会晤 2024-05-20": BOTH}, "of today, with both"),
        ("姜文涛表示，何志远主席同我两次会晤，引领两国关系。", {"同我两次会晤 None": BOTH}, "the guest himself"),
        ("沈国栋表示，期待何志远主席同总统先生举行会晤。", {}, "what is hoped for was not"),
        ("沈国栋表示，我同总统先生举行会晤。", {}, "the talks told of"),
        (
            "沈国栋表示，何志远总书记出席全国民族工作表彰大会并发表重要讲话，我们要抓好落实。",
            {"全国民族工作表彰大会 None": {("何志远", "attend"), ("何志远", "speak")}},
            "where a third one was, by its full name",
        ),
        (
            "沈国栋表示，何志远总书记亲自主持召开民营企业座谈会并发表重要讲话。",
            {"民营企业座谈会 None": {("何志远", "chair"), ("何志远", "speak")}},
            "what he chaired",
        ),
        ("沈国栋表示，何志远主席将出席东岭合作论坛。", {}, "what is to come"),
        ("沈国栋表示，欢迎何志远主席出席东岭合作论坛。", {}, "what he is asked to"),
        ("沈国栋表示，何志远主席昨天在东岭合作论坛开幕式上发表重要讲话。", {"东岭合作论坛开幕式 None": {("何志远", "speak")}}, "the speech with its verb"),
        ("沈国栋表示，要落实赵明成总书记在全国教育大会上关于育人工作的重要讲话精神。", {"全国教育大会 None": {("赵明成", "speak")}}, "the speech with its matter"),
    ],
)
def test_third_ones_told_of(said: str, expected: Told, why: str) -> None:
    assert told(TALKS + said) == CALL | expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("近日，全国政协代表团访问南岛国、北洲国，举行多场活动。", {"访问南岛国、北洲国 None": {("全国政协代表团", "other")}}, "a lead of late"),
        ("5月3日，南岛国交流团访问东岭。", {"访问东岭 2024-05-03": {("南岛国交流团", "other")}}, "the group goes itself"),
        (
            "5月27日，中国驻德国大使馆举行国庆招待会。中国驻法国使馆近日举行国庆招待会。",
            {"国庆招待会 2024-05-27": {("中国驻德国大使馆", "host")}, "国庆招待会 None": {("中国驻法国使馆", "host")}},
            "each mission its own",
        ),
        ("以智能未来为主题的2024世界飞行器大会在东岭举行。", {"2024世界飞行器大会 None": set()}, "one of a row, at its place"),
        ("第二届茶博会将在青禾市举行。", {}, "to come, without a day"),
        ("5月24日，世界茶业圆桌会议在东岭举行，这是该会议首次在南部举行。", {"世界茶业圆桌会议 2024-05-24": set()}, "a remark names nothing"),
        ("清明敬献花篮仪式5月30日举行 沈国栋等党和国家领导人将出席", {"清明敬献花篮仪式 2024-05-30": {("沈国栋", "attend")}}, "named first of those to come"),
        ("5月30日，沈国栋等市领导来到青禾区调研。", {"来到青禾区调研 2024-05-30": {("沈国栋", "inspect")}}, "a name before 等市领导"),
        (
            "5月29日，颁授仪式在东岭举行。仪式上，“青禾勋章”获得者沈国栋、“友谊奖章”获得者姜文涛发言。",
            {"颁授仪式 2024-05-29": {("沈国栋", "speak"), ("姜文涛", "speak")}},
            "who bears an order in quotation marks",
        ),
    ],
)
def test_delegations_missions_and_rows(text: str, expected: Told, why: str) -> None:
    assert told(text) == expected, why
