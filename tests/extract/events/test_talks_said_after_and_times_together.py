"""Talks told of by 会谈后, what a speaker and another were at, talks with a whole team, and lists beside groups. All persons and places are invented."""

import pytest
from tests.extract.events.conftest import Told, told

TALKS = "会见\n国家主席沈国栋5月18日在东岭会见南岛国总统姜文涛。\n"
MET = {("沈国栋", "meet"), ("姜文涛", "meet")}
CALL = "会见南岛国总统姜文涛 2024-05-18"
RALLY = "大会\n东岭省成立50周年庆祝大会5月18日在东岭举行。\n"
HELD = "东岭省成立50周年庆祝大会 2024-05-18"


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "消息\n白俄罗斯外交部长阿列尼科5月13日在与匈牙利外长西亚尔托举行会谈后表示，两国立场一致。",
            {"与匈牙利外长西亚尔托举行会谈 2024-05-13": {("阿列尼科", "meet"), ("西亚尔托", "meet")}},
            "the only words that tell of the talks",
        ),
        (
            "消息\n保加利亚总统拉德科夫5月2日在首都索菲亚和到访的匈牙利总统诺瓦科会谈后表示，愿加强合作。",
            {"和到访的匈牙利总统诺瓦科会谈 2024-05-02": {("拉德科夫", "meet"), ("诺瓦科", "meet")}},
            "和 before who has come to visit parts the two sides",
        ),
        (
            "消息\n5月2日，俄罗斯总统普列夫在与土耳其总统埃尔多通电话时表示，将重返协议。",
            {"与土耳其总统埃尔多通电话 2024-05-02": {("普列夫", "meet"), ("埃尔多", "meet")}},
            "a call, too",
        ),
        ("消息\n会谈后，两国元首共同会见记者。", {}, "nobody is named"),
    ],
)
def test_talks_of_which_only_an_adverbial_tells(text: str, expected: Told, why: str) -> None:
    assert told(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            TALKS + "沈国栋表示，何志远总理同总统先生举行会谈，达成重要共识。",
            {CALL: MET, "同总统先生举行会谈 None": {("何志远", "meet"), ("姜文涛", "meet")}},
            "a third one's talks with the guest, of no stated day",
        ),
        (
            TALKS + "沈国栋表示，何志远总理刚才专门会见姜文涛同志，提出指导意见。",
            {CALL: MET, "会见姜文涛同志 None": {("何志远", "meet"), ("姜文涛", "meet")}},
            "received",
        ),
        (TALKS + "姜文涛表示，今天我同沈国栋主席会见，十分高兴。", {CALL: MET}, "these very talks"),
        (
            TALKS + "沈国栋指出，去年9月，我同总统先生一道主持东岭合作论坛北港峰会，成果丰硕。",
            {CALL: MET, "东岭合作论坛北港峰会 2023-09": {("沈国栋", "chair"), ("姜文涛", "chair")}},
            "what both were at",
        ),
        (
            TALKS + "沈国栋指出，刚才我们一同出席了东岭合作论坛开幕式。",
            {CALL: MET, "东岭合作论坛开幕式 None": {("沈国栋", "attend"), ("姜文涛", "attend")}},
            "我们: who speaks and whom he speaks to",
        ),
        (TALKS + "沈国栋指出，我愿同总统先生一道主持好明年的东岭合作论坛。", {CALL: MET}, "yet to come"),
    ],
)
def test_what_was_done_together(text: str, expected: Told, why: str) -> None:
    assert told(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "谈话\n省委书记邓知秋5月3日在东岭同新任职县委书记集体谈话并发表讲话。邓知秋强调，要扛起责任。\n省委组织部部长贺云山参加谈话。",
            {"同新任职县委书记集体谈话 2024-05-03": {("邓知秋", "meet"), ("邓知秋", "speak"), ("贺云山", "attend")}},
            "who is there is told later",
        ),
        ("谈话\n邓知秋同新任职县委书记集体谈话时的讲话引发热烈反响。", {}, "spoken of"),
        (
            "讲座\n东岭省人大常委会5月26日举行履职学习专题讲座。副主任何志远主持上午的讲座。\n副主任贺云山主持下午的讲座。",
            {"履职学习专题讲座 2024-05-26": {("东岭省人大常委会", "host"), ("何志远", "chair"), ("贺云山", "chair")}},
            "each a half of it",
        ),
        (
            "返回\n国家主席沈国栋在东岭出席东岭省成立50周年庆祝活动后，21日乘专机返回北京。",
            {"东岭省成立50周年庆祝活动 None": {("沈国栋", "attend")}},
            "before he goes back",
        ),
        (
            "消息\n古巴国家主席迪亚斯5月19日在第78届世界和平大会一般性辩论发言中谴责封锁政策。",
            {"第78届世界和平大会一般性辩论 2024-05-19": {("迪亚斯", "speak")}},
            "no 上 behind where he speaks",
        ),
        ("消息\n校长潘少杰在毕业典礼致辞中勉励学生志存高远。", {"毕业典礼 None": {("潘少杰", "speak")}}, "at a rite"),
        (
            "调研\n市委书记方立群5月3日赴云岭县调研防汛工作。\n方立群来到大坝，察看水情。随后，在乡政府主持召开座谈会，听取意见。",
            {"赴云岭县调研防汛工作 2024-05-03": {("方立群", "inspect")}, "座谈会 2024-05-03": {("方立群", "chair")}},
            "the sentence goes on about him",
        ),
        (
            "调研\n市委书记方立群5月3日赴云岭县调研防汛工作。\n方立群来到大坝，察看水情。调研后，他主持召开座谈会，听取意见。",
            {"赴云岭县调研防汛工作 2024-05-03": {("方立群", "inspect")}, "座谈会 2024-05-03": {("方立群", "chair")}},
            "他 behind when it was",
        ),
        (
            "宣讲\n省委宣讲团成员、省委政策研究室副主任田立炎近日在东岭作宣讲报告。",
            {"在东岭作宣讲报告 None": {("田立炎", "speak")}},
            "of no stated day",
        ),
    ],
)
def test_talks_with_teams_and_parts_of_meetings(text: str, expected: Told, why: str) -> None:
    assert told(text) == expected, why


@pytest.mark.parametrize(
    ("text", "names", "why"),
    [
        (RALLY + "李甘杰、何立风、王晓洪和张升岷，在东岭工作过的老同志，以及有关部门负责同志、代表团全体成员等出席大会。", {"李甘杰", "何立风", "王晓洪", "张升岷"}, "groups behind commas"),
        (RALLY + "方立群、贺云山，各县区主要负责同志，教师代表等参加大会。", {"方立群", "贺云山"}, "two names vouch for each other"),
        (RALLY + "云岭高原、东岭高原，以及周边地区的群众代表出席了活动。", set(), "places are no names"),
    ],
)
def test_lists_beside_groups(text: str, names: set[str], why: str) -> None:
    assert told(text)[HELD] == {(name, "attend") for name in names}, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "离京\n5月17日上午，国务院总理李杨乘包机离开北京，赴南岛国出席东岭合作组织成员国政府首脑（总理）理事会第二十四次会议。",
            {"东岭合作组织成员国政府首脑（总理）理事会第二十四次会议 None": {("李杨", "attend")}},
            "乘包机 ends a name",
        ),
        (
            TALKS + "会见后，两国元首共同见证双方交换多份双边合作文件，涵盖贸易、科技等领域。",
            {CALL: MET, "共同见证双方交换多份双边合作文件 2024-05-18": {("沈国栋", "other"), ("姜文涛", "other")}},
            "papers exchanged by both sides",
        ),
        (
            TALKS + "会见后，两国元首共同见证双方宣布签署农业等领域双边合作文件。",
            {CALL: MET, "共同见证双方宣布签署农业等领域双边合作文件 2024-05-18": {("沈国栋", "other"), ("姜文涛", "other")}},
            "or signed",
        ),
        (
            TALKS + "沈国栋指出，今年2月我们在北京举行富有成果的会晤，达成共识。",
            {CALL: MET, "在北京举行富有成果的会晤 2024-02": MET},
            "我们: both",
        ),
        (
            "茶叙\n国家主席沈国栋5月18日在东岭同南岛国总统姜文涛茶叙。\n外交部长何志远参加茶叙。",
            {"同南岛国总统姜文涛茶叙 2024-05-18": MET | {("何志远", "attend")}},
            "over tea",
        ),
        (
            "访问\n由南非总统拉莫萨、科摩罗总统阿扎里等非洲国家领导人组成的代表团5月16日访问乌克兰，提出建议。",
            {"访问乌克兰 2024-05-16": {("拉莫萨", "other"), ("阿扎里", "other")}},
            "those of whom a delegation is made up",
        ),
        (
            "开幕\n国务委员谌玉琴5月3日宣布第七届全国职业技能大赛开幕。",
            {"第七届全国职业技能大赛 2024-05-03": {("谌玉琴", "other")}},
            "who declares it open",
        ),
        (
            "启动\n教育部5月3日启动2024年职业教育活动周。",
            {"2024年职业教育活动周 2024-05-03": {("教育部", "host")}},
            "a week that a body begins",
        ),
        (
            "晚会\n东岭文艺晚会5月18日在东岭举行。市长方立群同全市干部群众共同观看演出。",
            {"东岭文艺晚会 2024-05-18": {("方立群", "attend")}},
            "together with people nobody names",
        ),
        (
            "消息\n俄罗斯外长拉夫洛夫5月12日表示，各国应开展合作。\n有关方面指出，合作应当透明。\n白俄罗斯外交部长阿列尼科5月13日在与匈牙利外长西亚尔托举行会谈后表示，两国立场一致。",
            {"与匈牙利外长西亚尔托举行会谈 2024-05-13": {("阿列尼科", "meet"), ("西亚尔托", "meet")}},
            "a paragraph that opens with an office, a name and a day tells anew",
        ),
    ],
)
def test_further_kinds(text: str, expected: Told, why: str) -> None:
    assert told(text) == expected, why
