"""What speakers remember, audiences told by 会见…时 alone, inquiries of houses and what goes with a tour. All persons and places are invented."""

import pytest
from tests.extract.events.conftest import Told, told

TALKS = "会见\n国家主席沈国栋5月18日在东岭会见南岛国总统姜文涛。\n"
MET = {("沈国栋", "meet"), ("姜文涛", "meet")}
CALL = "会见南岛国总统姜文涛 2024-05-18"
VISIT = "出访\n应南岛国议会邀请，副委员长沈国栋于5月16日至19日率中共代表团对南岛国进行正式友好访问。\n"
VISITED = {"对南岛国进行正式友好访问 2024-05-19": {("沈国栋", "other"), ("中共代表团", "other")}}


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            TALKS + "沈国栋指出，去年11月，总统先生成功对我国进行国事访问，两国关系翻开新篇章。",
            {CALL: MET, "对我国进行国事访问 2023-11": {("姜文涛", "other")}},
            "总统先生 is the one he speaks to",
        ),
        (TALKS + "姜文涛表示，我去年11月对中国进行成功国事访问，双方正在落实共识。", {CALL: MET, "对中国进行成功国事访问 2023-11": {("姜文涛", "other")}}, "我 is who speaks"),
        (TALKS + "姜文涛表示，不久前我在北港同沈国栋主席会晤，确定了方向。", {CALL: MET, "在北港同沈国栋主席会晤 None": MET}, "with a time, though it is no day"),
        (
            TALKS + "姜文涛表示，今年3月，何志远总理对南岛国进行了历史性的友好访问，成果丰硕。",
            {CALL: MET, "对南岛国进行了历史性的友好访问 2024-03": {("何志远", "other")}},
            "a third one by name",
        ),
        (TALKS + "姜文涛表示，何志远总理会见赵明成议长时发表重要讲话，指明了方向。", {CALL: MET, "会见赵明成 None": {("何志远", "meet"), ("赵明成", "meet")}}, "where he spoke"),
        (TALKS + "姜文涛表示，我期待今年11月对中国进行国事访问。欢迎总统先生明年来访。", {CALL: MET}, "what is to come is no memory"),
        (TALKS + "姜文涛表示，我此次对中国进行国事访问成果丰硕。", {CALL: MET}, "nor is this visit, without a time"),
        (TALKS + "姜文涛表示，去年我们对有关国家进行了访问。", {CALL: MET}, "nobody knows who 我们 are"),
    ],
)
def test_what_a_speaker_remembers(text: str, expected: Told, why: str) -> None:
    assert told(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            VISIT + "会见南岛国总统姜文涛时，沈国栋表示，愿深化合作。姜文涛说，愿加强交往。",
            {**VISITED, "会见南岛国总统姜文涛 None": MET},
            "an audience that only such a sentence tells",
        ),
        (
            VISIT + "同总理何志远会谈时，沈国栋表示，愿深化合作。",
            {**VISITED, "同总理何志远会谈 None": {("沈国栋", "meet"), ("何志远", "meet")}},
            "talks too",
        ),
        (VISIT + "会见南岛国总统姜文涛时的气氛十分友好。", VISITED, "not where nobody speaks"),
    ],
)
def test_audiences_told_by_what_was_said(text: str, expected: Told, why: str) -> None:
    assert told(text) == expected, why


HOUSE = "会议\n东岭省十四届人大常委会第六次会议18日上午举行联组会议，开展专题询问。\n何志远主持会议。"
SITTING = "东岭省十四届人大常委会第六次会议 2024-05-18"


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            HOUSE + "沈国栋、姜文涛委员和列席会议的周明敏等同志，围绕培养人才，推动开放等问题提出询问。",
            {("沈国栋", "speak"), ("姜文涛", "speak"), ("周明敏", "speak"), ("周明敏", "observe")},
            "who asks speaks, over the commas of what he asks about",
        ),
        (HOUSE + "会上，沈国栋、姜文涛、周明敏等组成人员围绕养老服务进行询问。", {("沈国栋", "speak"), ("姜文涛", "speak"), ("周明敏", "speak")}, "behind 会上"),
        (
            HOUSE + "副省长周明敏，省教育厅、省财政厅等有关部门负责同志到会听取意见、回答询问。",
            {("周明敏", "attend"), ("省教育厅", "attend"), ("省财政厅", "attend")},
            "those who answer are there",
        ),
        (HOUSE + "省政府有关部门负责同志到会听取意见、回答询问。", set(), "not the government whose bureaus nobody names"),
    ],
)
def test_inquiries(text: str, expected: set[tuple[str, str]], why: str) -> None:
    found = {label: parts - {("何志远", "chair")} for label, parts in told(text).items()}
    assert found == {SITTING: expected}, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "在东岭调研和开展执法检查\n副委员长沈国栋5月16日至18日在东岭调研。\n沈国栋率全国人大常委会执法检查组检查种子法实施情况，深入企业实地检查。",
            {"在东岭调研 2024-05-18": {("沈国栋", "inspect")}, "检查种子法实施情况 None": {("沈国栋", "inspect"), ("全国人大常委会执法检查组", "inspect")}},
            "a check of a law told apart from the tour",
        ),
        (
            "抢险\n5月18日，县长沈国栋赶赴石桥县煤矿事故现场指导救援工作。\n沈国栋看望救援人员，随后在现场指挥部召开会议，研究善后工作。",
            {"赶赴石桥县煤矿事故现场指导救援工作 2024-05-18": {("沈国栋", "inspect")}, "在现场指挥部召开会议 None": {("沈国栋", "chair")}},
            "a meeting with no name but where it was",
        ),
        (
            "批示\n沈国栋就煤矿事故作出批示指出，要全力搜救。\n根据批示要求，副省长姜文涛19日率队赶赴石桥县事故现场指导救援工作。",
            {"赶赴石桥县事故现场指导救援工作 2024-05-19": {("姜文涛", "inspect")}},
            "a line on what was done on orders tells again after speech",
        ),
        (
            "宣讲\n省委宣讲团成员沈国栋18日在石桥县作宣讲报告。省委宣讲团成员姜文涛19日在青禾县作宣讲报告。",
            {"在石桥县作宣讲报告 2024-05-18": {("沈国栋", "speak")}, "在青禾县作宣讲报告 2024-05-19": {("姜文涛", "speak")}},
            "two lectures at two places",
        ),
        (
            "座谈会举行\n沈国栋作出批示指出，要维护宪法权威。\n省人大常委会办公厅18日会同省司法厅举行“弘扬精神，加强实施，维护权威”座谈会。",
            {"“弘扬精神，加强实施，维护权威”座谈会 2024-05-18": {("省人大常委会办公厅", "host"), ("省司法厅", "host")}},
            "a day between two hosts",
        ),
        (
            "审议\n省委书记沈国栋5月18日来到他所在的石桥代表团，同代表们一起审议。在听取发言后，沈国栋说，完全赞成报告。\n沈国栋指出，要聚焦高质量发展。",
            {"同代表们一起审议 2024-05-18": {("沈国栋", "attend"), ("沈国栋", "speak")}},
            "a sitting of his delegation",
        ),
        (
            "会议\n主席团常务主席第一次会议18日举行。会议听取了副秘书长沈国栋作的大会秘书处关于某决定草案，关于某办法草案审议情况的汇报。",
            {"主席团常务主席第一次会议 2024-05-18": {("沈国栋", "speak")}},
            "a report whose own words hold a comma",
        ),
        ("参观\n5月18日上午，沈国栋主席夫人姜文涛邀请出席海洋文明论坛的外方嘉宾参观工艺馆。", {}, "those asked were at a forum, on no day told"),
    ],
)
def test_what_goes_with_a_tour_and_after_orders(text: str, expected: Told, why: str) -> None:
    assert told(text) == expected, why


def test_members_who_speak_for_others() -> None:
    text = "会议\n东岭政协常委会第四次会议18日举行全体会议，13位常委作大会发言。沈国栋出席。何志远常委代表经济界发言建议，完善制度。周明敏常委提出，加强保护。"
    (parts,) = told(text).values()
    assert parts >= {("何志远", "speak"), ("周明敏", "speak")}


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "研讨会召开\n民族工作研讨会5月18日召开。沈国栋主持会议。\n省教育厅、省财政厅负责同志，东岭市委统战部主要负责同志，有关专家学者作了发言。",
            {("沈国栋", "chair"), ("省教育厅", "speak"), ("省财政厅", "speak"), ("东岭市委统战部", "speak")},
            "bodies whose heads speak, over commas",
        ),
        (
            "会议\n主席团常务主席第七次会议18日举行。会议听取了副秘书长沈国栋作的大会秘书处关于政府工作报告、省高级法院工作报告的2个决议草案审议情况的汇报。",
            {("沈国栋", "speak")},
            "whose report a draft is on is not heard",
        ),
        (
            "农村工作会议召开\n全省农村工作会议5月18日召开。省长沈国栋对“三农”工作作出重要指示。沈国栋指出，要守住耕地。副省长姜文涛出席会议并讲话。",
            {("姜文涛", "attend"), ("姜文涛", "speak")},
            "an instruction is on paper",
        ),
    ],
)
def test_who_speaks_and_who_does_not(text: str, expected: set[tuple[str, str]], why: str) -> None:
    (parts,) = told(text).values()
    assert parts == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "会议召开\n全省对口支援工作会议5月18日在东岭召开。省长沈国栋出席并讲话。\n沈国栋还到石桥、青禾等地调研，看望干部。",
            {"全省对口支援工作会议 2024-05-18": {("沈国栋", "attend"), ("沈国栋", "speak")}, "到石桥、青禾等地调研 None": {("沈国栋", "inspect")}},
            "a tour after a conference",
        ),
        (
            "主场活动举行\n全省生态日主场活动5月18日在东岭市举行。主场活动由省发展改革委联合省委宣传部、省生态环境厅等部门和东岭市人民政府共同举办。",
            {"全省生态日主场活动 2024-05-18": {("省发展改革委", "host"), ("省委宣传部", "host"), ("省生态环境厅", "host"), ("东岭市人民政府", "host")}},
            "hosts behind 等部门和",
        ),
    ],
)
def test_tours_and_hosts_beside_conferences(text: str, expected: Told, why: str) -> None:
    assert told(text) == expected, why
