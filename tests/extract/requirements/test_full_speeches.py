"""Speeches printed in full: who speaks is named in the title or in a line of its own, the report around them is not his."""

import pytest

HEAD = "在全县农村工作会议上的讲话\n"
SAID = "刚才，县长作了报告。各乡镇要把农业摆在首位。希望大家振奋精神，扎实工作！"
EXPECTED = [("各乡镇", "各乡镇要把农业摆在首位"), ("大家", "希望大家振奋精神，扎实工作")]


@pytest.mark.parametrize(
    ("title", "head"),
    [
        (HEAD.strip(), "（1996年2月8日）\n县委书记　沈望舒\n同志们：\n"),  # a line for office and name
        (HEAD.strip(), "沈望舒\n（1996年2月8日）\n各位代表、同志们：\n"),
        ("沈望舒县长在全县农村工作会议上的讲话", "尊敬的各位领导、各位来宾，女士们、先生们：\n"),  # the title
        ("穆怀川在全县农村工作会议上的讲话（摘要）", "同志们：\n"),  # whom nobody found
        ("校长沈望舒在毕业典礼上寄语毕业生", "亲爱的同学们：\n"),
        ("沈望舒给云州青年的回信", "亲爱的青年朋友们：\n"),
    ],
)
def test_the_speaker_is_the_issuer(requirements_of, title: str, head: str) -> None:
    found = requirements_of(head + SAID, title)
    assert [(r.addressee, r.quote) for r in found] == EXPECTED
    assert {r.issuer for r in found} == {"穆怀川" if "穆怀川" in title else "沈望舒"}


@pytest.mark.parametrize("title", ["县长沈望舒发表新年贺词", "沈望舒在云州媒体发表署名文章"])
def test_a_text_announced_in_full_is_its_authors(requirements_of, title: str) -> None:
    found = requirements_of("云州台消息：新年前夕，县长沈望舒发表了致辞。全文如下：\n大家好！岁回律转。\n" + SAID, title)
    assert [(r.issuer, r.addressee, r.quote) for r in found] == [("沈望舒", *expected) for expected in EXPECTED]


def test_whoever_is_cited_speaks_in_that_sentence_alone(requirements_of) -> None:
    body = "沈望舒\n同志们：\n要抓好春耕。陆行舟强调，务必早动手。各乡镇要抓紧。"
    assert [r.issuer for r in requirements_of(body, HEAD)] == ["沈望舒", "陆行舟", "沈望舒"]


def test_the_report_behind_a_speech_is_no_speech(requirements_of) -> None:
    body = "同志们！\n要抓好春耕。\n县委书记沈望舒2月8日召开会议。市委书记陆行舟出席会议。加强春耕管理。"
    assert [r.quote for r in requirements_of(body, "沈望舒在农村工作会议上的讲话")] == ["要抓好春耕"]


def test_nobody_named_before_the_salutation_is_no_speaker(requirements_of) -> None:
    assert [r.issuer for r in requirements_of("同志们：\n要抓好春耕。沈望舒出席。", HEAD)] == []


def test_an_article_is_the_words_of_who_signs_it(requirements_of) -> None:
    body = "陆行舟在青岚发表重要讲话，分析了形势。作为水利系统的一员，必须守好堤防。要用好渠水。{}\n"
    signed = requirements_of(body.format("（云州市水利局局长　沈望舒）"), "守好一渠清水")
    assert [(r.issuer, r.quote) for r in signed] == [("沈望舒", "作为水利系统的一员，必须守好堤防"), ("沈望舒", "要用好渠水")]
    reported = requirements_of(body.format("（记者　沈望舒）"), "守好一渠清水")
    assert "沈望舒" not in {r.issuer for r in reported}


def test_an_article_is_its_authors_whoever_it_cites(requirements_of) -> None:
    body = "中共云州省委书记　沈望舒\n（《党建》2023年第4期）\n陆行舟总书记指出，“人民是江山”。我们要坚持不懈抓落实。\n去年我在青禾调研时，村支书林岳对我说，“干部腿勤”。各级干部要带头。"
    assert {r.issuer for r in requirements_of(body, "以高质量党建引领振兴")} == {"沈望舒"}


def test_a_name_below_the_title_of_a_report_makes_it_no_article(requirements_of) -> None:
    body = "县委书记　沈望舒\n陆行舟主持会议。陆行舟强调，要抓好春耕。"
    assert {r.issuer for r in requirements_of(body, "全县召开农村工作会议")} == {"陆行舟"}
