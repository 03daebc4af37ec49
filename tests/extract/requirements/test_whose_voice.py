"""Whose words they are: groups, texts, envoys, who speaks for his side, and words that only look like speech. All persons are invented."""

import pytest


@pytest.mark.parametrize(
    ("body", "expected", "why"),
    [
        ("常委们指出，整改到了关键时候。要保持清醒。", [("常委们", "要保持清醒")], "a group that acts as one"),
        ("各巡视组组长要求，要把准重点。", [("各巡视组组长", "要把准重点")], "each head of a team"),
        ("一号文件要求，要增加投入。\n要抓好良种。", [("一号文件", "要增加投入"), ("一号文件", "要抓好良种")], "a document speaks"),
        ("规定要求健全巡查制度。", [("规定", "健全巡查制度")], "a rule speaks"),
        ("中国代表5日在联合国会议上发言，呼吁各方保持克制。", [("中国代表", "呼吁各方保持克制")], "the envoy, not the day and the meeting"),
        ("沈望舒说，希望双方密切配合。长河集团首次出席会议，中方期待该集团发挥作用。", [("沈望舒", "希望双方密切配合"), ("沈望舒", "期待该集团发挥作用")], "he speaks on for his side"),
        ("沈望舒说，希望双方密切配合。\n长河集团首次出席会议，中方期待该集团发挥作用。", [("沈望舒", "希望双方密切配合"), ("中方", "期待该集团发挥作用")], "another paragraph"),
        (
            "沈望舒作出批示，要求各地把安全放在首位。根据沈望舒等领导同志批示精神，市应急局发出紧急通知，要求各县加强值守。一是加强监测。",
            [("沈望舒", "各地把安全放在首位"), ("市应急局", "各县加强值守"), ("市应急局", "加强监测")],
            "the body that acts on an order asks next",
        ),
        ("沈望舒对县委工作给予充分肯定，指出县委认真贯彻要求，作出了努力。要再接再厉。", [("沈望舒", "要再接再厉")], "what those did who are praised"),
        ("沈望舒察看大桥，希望工程建设者勇于创新。", [("沈望舒", "希望工程建设者勇于创新")], "builders, not the charity"),
        ("沈望舒参观了希望工程展览。要抓紧。", [], "the charity is no wish"),
        ("沈望舒强调，要抓落实，说一件、干一件、成一件，稳定预期。", [("沈望舒", "要抓落实，说一件、干一件、成一件，稳定预期")], "how to be, nothing is said"),
        ("沈望舒强调，党校要有针对性地批驳各种邪说，当好宣讲者。", [("沈望舒", "党校要有针对性地批驳各种邪说，当好宣讲者")], "邪说 is a noun"),
        ("沈望舒强调，我们是独立政策的践行者，说公道话、办公道事，不做别国的附庸。", [], "what a country says of itself"),
        ("沈望舒否认破坏管道，并声称资源不应被浪费。", [], "a claim"),
        ("会议指出，创新是动力。会议确定，一是增强能力。提高质量。二是构筑优势。", [("会议", "增强能力"), ("会议", "提高质量"), ("会议", "构筑优势")], "points that a meeting sets"),
        ("方案已经确定，今年要试行。", [], "set is no speech"),
        ("主任会议还建议，常委会听取报告；审议某草案的报告。", [], "what is put on the agenda"),
    ],
)
def test_whose_words_they_are(requirements_of, body: str, expected: list[tuple[str | None, str]], why: str) -> None:
    assert [(r.issuer, r.quote) for r in requirements_of(body)] == expected, why


def test_a_telegram_is_its_senders(requirements_of) -> None:
    body = "国家主席沈望舒今天致电陆行舟，祝贺他当选。电文摘要如下：欣悉你当选，谨表祝贺！我国政府愿同贵国政府一道努力，深化友谊。"
    assert [(r.issuer, r.quote) for r in requirements_of(body, "沈望舒致电祝贺陆行舟当选")] == [("沈望舒", "我国政府愿同贵国政府一道努力，深化友谊")]


@pytest.mark.parametrize(
    "body",
    [
        "沈望舒希望中挪企业携手努力。",  # two countries by their short names
        "中华民族是热爱和平的民族。沈望舒希望各国携手努力。",
        "中国常驻代表沈望舒希望各国携手努力。",
    ],
)
def test_talks_abroad_are_no_foreign_news(requirements_of, body: str) -> None:
    foreign = "法国消息。奥多·林德出席。\n"
    assert not requirements_of(foreign + "沈望舒希望各国携手努力。", "巴黎举行会议")
    assert len(requirements_of(foreign + body, "巴黎举行会议")) == 1
