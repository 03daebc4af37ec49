"""Hard-wrapped texts and what nobody sees in a text: nothing is cut by them, every offset points into the text as it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tonggao.extract import extract_claims
from tonggao.extract.passed_over import pass_over
from tonggao.readout import Readout

PARAGRAPH = (
    "8月20日，市委书记林岳山主持召开会议并讲话，市委副书记、市长央宗白玛，市委常委欧阳若谷出席会议。"
    "林岳山强调，各级党组织要坚持以人民为中心，扎实推进乡村振兴，不得增加基层负担。"
)


def wrapped(width: int) -> str:
    lines = [PARAGRAPH[i : i + width] for i in range(0, len(PARAGRAPH), width)]
    return "市委召开会议\n" + "\n".join(lines)


def test_a_wrapped_text_says_what_the_whole_one_says() -> None:
    whole = extract_claims(Readout(id="w", text="市委召开会议\n" + PARAGRAPH))
    assert whole.persons
    assert whole.requirements
    for width in (17, 20, 23, 31):
        text = wrapped(width)
        claims = extract_claims(Readout(id="w", text=text))
        assert [p.name for p in claims.persons] == [p.name for p in whole.persons], width
        assert [r.modality for r in claims.requirements] == [r.modality for r in whole.requirements], width
        for requirement in claims.requirements:
            assert text[requirement.start : requirement.end] == requirement.quote
        for person in claims.persons:
            assert all(text[p.start : p.end].replace("\n", "") == person.name for p in person.passages)


def test_a_text_of_whole_lines_is_left_alone() -> None:
    assert pass_over(Readout(id="w", text="标题\n" + PARAGRAPH + "\n" + PARAGRAPH)) is None


def test_a_byline_among_long_paragraphs_is_no_broken_line() -> None:
    text = "\n".join(["市委召开会议", PARAGRAPH, "（云州日报全媒体记者　欧阳若谷　林岳山）", PARAGRAPH, "本报通讯员　央宗白玛　林岳山　欧阳若谷", "附件"])
    assert pass_over(Readout(id="w", text=text)) is None


def test_entries_of_a_list_are_no_broken_lines() -> None:
    entries = ["总指挥：林岳山  市委副书记、市人民政府市长", "副总指挥：丁远  市委常委、市人民政府副市长", "周　静  市人民政府秘书长、办公室主任", "赵小禾 市水利局党组书记、局长兼总工程师"]
    assert pass_over(Readout(id="w", text="\n".join(["市防汛指挥部成员", *entries, "附件"]))) is None


def test_page_furniture_gives_no_claims() -> None:
    page = "首页 > 要闻\n市委召开会议\n" + PARAGRAPH
    foot = "\n上一篇：市长何远帆会见长河集团董事长\n版权所有：云州市人民政府办公室"
    bare = extract_claims(Readout(id="w", text="市委召开会议\n" + PARAGRAPH))
    claims = extract_claims(Readout(id="w", text=page + foot))
    assert [p.name for p in claims.persons] == [p.name for p in bare.persons]
    assert [o.name for o in claims.organizations] == [o.name for o in bare.organizations]
    assert [r.quote for r in claims.requirements] == [r.quote for r in bare.requirements]


@pytest.mark.parametrize(
    ("text", "read", "why"),
    [
        ("标题\n\u00a0\u00a0\u00a0\u00a0林岳山讲话。", "标题\n林岳山讲话。", "a page's indentation"),
        ("标题\n    林岳山讲话。", "标题\n林岳山讲话。", "spaces for indentation"),
        ("林岳山、 欧阳若谷出席。", "林岳山、欧阳若谷出席。", "a space after a comma parts a list"),
        ("市委\u200b书记林岳山讲话。", "市委书记林岳山讲话。", "a zero-width space inside a word"),
        ("\ufeff标题", "标题", "a byte order mark kept as text"),
        ("林\u3000岳、万 方出席。", None, "padding between the characters of a name"),
        ("标题\n\u3000\u3000林岳山讲话。", None, "ideographic indentation is the usual one"),
        ("in Geneva, he said", None, "not between words of other scripts"),
    ],
)
def test_stray_spaces_and_what_nobody_sees_are_passed_over(text: str, read: str | None, why: str) -> None:
    shortened = pass_over(Readout(id="w", text=text))
    assert (shortened and shortened.readout.text) == read, why


def test_headings_among_paragraphs_are_no_broken_lines() -> None:
    headings = ("今年前八个月全市对外投资持续增长", "我市出台意见全面提升中小学生科学素质")
    text = "联播快讯\n" + "\n".join(f"{heading}\n教育部等部门{PARAGRAPH}" for heading in headings)
    assert pass_over(Readout(id="w", text=text)) is None


@given(st.text(alphabet="会议指出，。\n 要a𠮷\u200b\u00a0", max_size=200))
def test_offsets_come_back_in_order(text: str) -> None:
    shortened = pass_over(Readout(id="w", text=text))
    if shortened is None:
        return
    short = shortened.readout.text
    for i, char in enumerate(short):
        assert text[shortened.original(i)] == char
        assert shortened.original(i + 1, end=True) == shortened.original(i) + 1
