"""Who is the subject of a verb of taking part, where the words around names mislead. All persons and places are invented."""

import pytest
from tests.extract.conftest import ReadEvents, ReadParts, passages

from tonggao.claims import PersonMention
from tonggao.extract import extract_claims
from tonggao.extract.events.events import extract_events
from tonggao.extract.reading import prepare
from tonggao.readout import Readout


@pytest.mark.parametrize(
    ("body", "expected", "why"),
    [
        ("全市防汛会议召开。会议由主任洪大同主持。", {("洪大同", "chair")}, "同 belongs to his name"),
        ("全市防汛会议召开。副局长史可为作了发言。", {("史可为", "speak")}, "为 belongs to his name"),
        ("5月10日，省水利厅副厅长沈国栋一行5人来我县调研防汛工作。", {("沈国栋", "inspect")}, "how many came along"),
        ("5月10日，县长沈国栋、副县长周敏分别率队到一小、二小看望慰问少年儿童。", {("沈国栋", "other"), ("周敏", "other")},
         "、 between the places gives no verb of his own to each"),
        ("全市防汛会议召开。沈国栋、周敏分别主持会议和通报情况。", {("沈国栋", "chair"), ("周敏", "speak")}, "but 和 before the second verb does"),
        ("5月8日至10日，沈国栋在云岭县调研。在云岭县，他主持召开了乡镇书记座谈会。", {("沈国栋", "inspect"), ("沈国栋", "chair")}, "他 behind a place"),
        ("全市防汛会议召开。沈国栋出席并讲话，周敏作回应讲话。", {("沈国栋", "attend"), ("沈国栋", "speak"), ("周敏", "speak")}, "回应 is not 应"),
        ("全市防汛会议召开。周敏应讲话。", set(), "应 is"),
        ("全市防汛会议召开。沈国栋主持会议并就汛期工作进行安排部署。", {("沈国栋", "chair"), ("沈国栋", "speak")}, "并就"),
        ("全市防汛会议召开。沈国栋作出批示，对汛期工作进行安排部署。", set(), "on paper"),
        ("5月10日，沈国栋会见了何立本。周敏、赵文博会见时在座。",
         {("沈国栋", "meet"), ("何立本", "meet"), ("周敏", "attend"), ("赵文博", "attend")}, "在座"),
        ("5月10日，沈国栋与何立本就防汛工作交换了意见。", {("沈国栋", "meet"), ("何立本", "meet")}, "an encounter"),
        ("5月10日，沈国栋会见何立本，双方就防汛工作交换意见。", {("沈国栋", "meet"), ("何立本", "meet")}, "told already"),
        ("5月10日，水利馆揭牌仪式举行。沈国栋出席仪式并为水利馆揭牌。", {("沈国栋", "attend"), ("沈国栋", "other")}, "并 before a deed"),
        ("5月10日，水利专家云岭行活动在云岭启动。沈国栋出席启动仪式，启动仪式由周敏主持。", {("沈国栋", "attend"), ("周敏", "chair")}, "its launch stands for the 活动"),
        ("全市防汛会议召开。县长沈国栋、副县长周敏前往慰问，赵文博主持会议。", {("赵文博", "chair")}, "who goes elsewhere is no rest of a list"),
        ("全市防汛会议召开。沈国栋、周敏踊跃发言，赵文博逐一解答。", {("沈国栋", "speak"), ("周敏", "speak"), ("赵文博", "speak")}, "踊跃; 解答"),
        ("全市巡视反馈会议召开。组长沈国栋代表巡视组反馈意见。", {("沈国栋", "speak")}, "反馈意见 as a deed"),
        ("全市巡视反馈会议召开。沈国栋就反馈意见整改讲话。", {("沈国栋", "speak")}, "and as a noun"),
        ("5月10日，离休干部何立本同志遗体告别仪式在云岭举行。沈国栋前往送别，周敏主持仪式并介绍何立本同志生平。",
         {("沈国栋", "attend"), ("周敏", "chair"), ("周敏", "speak")}, "同志 before what is held"),
        ("5月10日，镇党委“七一”表彰大会召开。周敏带领全体党员重温入党誓词。", {("周敏", "other")}, "leads in an oath"),
        ("5月10日，合同签字仪式举行。县长沈国栋受县政府委托，厂长周敏代表承包集团，分别在合同上签字。", {("沈国栋", "other"), ("周敏", "other")},
         "each for a side, over commas"),
        ("全市防汛会议召开。甲山学院、乙水学院、丙林学院等单位帮扶干部代表，沈国栋、周敏等农户代表先后发言。",
         {("甲山学院", "speak"), ("乙水学院", "speak"), ("丙林学院", "speak"), ("沈国栋", "speak"), ("周敏", "speak")}, "bodies ahead of the persons who speak, too"),
        ("全市防汛会议召开。沈国栋在会上就水库的进度、质量、安全等，提出了相关的要求和建议。", {("沈国栋", "speak")}, "a topic that runs over a comma"),
        ("全市防汛会议召开。沈国栋主持会议，周敏在发言时说：“要抓实。”", {("沈国栋", "chair"), ("周敏", "speak")}, "发言时说"),
        ("5月10日，退役告别仪式举行。老兵沈国栋等12人荣立三等功。", {("沈国栋", "other")}, "honoured there"),
        ("5月10日，退役告别仪式举行。周敏讲话。沈国栋曾荣立三等功。", {("周敏", "speak")}, "not in a life that is told"),
        ("全市村民代表会议召开。周敏监票，沈国栋报告了三季度财务收支，赵文博逐条解读《办法》。", {("周敏", "other"), ("沈国栋", "speak"), ("赵文博", "speak")},
         "a village's accounts"),
        ("沈国栋10日在云岭举行盛大招待会。何立本应邀出席招待会。", {("何立本", "attend"), ("沈国栋", "host")}, "盛大 names nothing"),
        ("全市防汛会议召开。沈国栋主持会议，周敏讲话。他指出，要抓实。", {("沈国栋", "chair"), ("周敏", "speak")}, "他 is who spoke last"),
        ("全市警示教育大会召开。沈国栋出席会议并讲授廉政党课。", {("沈国栋", "attend"), ("沈国栋", "speak")}, "a lesson at the meeting"),
    ],
)
def test_subject(parts_of: ReadParts, body: str, expected: set[tuple[str, str]], why: str) -> None:
    assert parts_of(body) == expected, why


@pytest.mark.parametrize(
    ("title", "body", "label", "day", "why"),
    [
        ("要闻", "5月10日上午，水利医联体正式成立。沈国栋出席签约及揭牌仪式。", "签约及揭牌仪式", "2024-05-10", "the lead's day"),
        ("要闻", "本网讯（通讯员 周敏）5月10日上午，水利医联体正式成立。沈国栋出席签约及揭牌仪式。", "签约及揭牌仪式", "2024-05-10", "the lead's day"),
        ("要闻", "5月10日，记者获悉，水利医联体正式成立。沈国栋出席签约及揭牌仪式。", "签约及揭牌仪式", None, "the press was told that day"),
        ("要闻", "5月10日，水利医联体正式成立。\n沈国栋出席签约及揭牌仪式。", "签约及揭牌仪式", None, "another paragraph"),
        ("省水利厅举行防汛新闻发布会", "5月10日，省水利厅举行“安澜答卷”系列新闻发布会。周敏主持发布会。", "“安澜答卷”系列新闻发布会", "2024-05-10", "a title of its own"),
    ],
)
def test_name_and_day(events_of: ReadEvents, title: str, body: str, label: str, day: str | None, why: str) -> None:
    assert [(e.label, e.date) for e in events_of(body, title)] == [(label, day)], why


def test_who_only_signs_the_readout_takes_part_in_nothing() -> None:
    text = "要闻\n全市防汛会议召开。记者尚可参加会议。"
    reading = prepare(Readout(id="t", text=text, title="要闻", date="2024-05-12"))
    byline = PersonMention("尚可", passages(text, "尚可"), "given", role="byline")
    assert not any(event.participants for event in extract_events(reading, [byline], (), ()))


def test_a_pronoun_is_the_last_single_subject(parts_of: ReadParts) -> None:
    assert parts_of("沈国栋5月10日在青禾县调研。他主持召开座谈会。") == {("沈国栋", "inspect"), ("沈国栋", "chair")}


def test_a_surname_with_an_office_is_shown_by_the_whole_name_too() -> None:
    text = "临江大学召开会议\n5月8日，临江大学召开人才工作推进会，副校长查振邦参加会议。查副校长随后指出，要加大力度。"
    claims = extract_claims(Readout(id="t", text=text, title="临江大学召开会议", date="2024-05-12"))
    shown = {
        (part.how, any(text[a:b] == part.who for a, b in part.passages))
        for event in claims.events
        for part in event.participants
        if part.who == "查振邦"
    }
    assert shown == {("attend", True), ("speak", True)}
