"""Texts typed with other marks give the claims of the same text with the usual ones, at the same places, in their own characters."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.extract.conftest import SAMPLES, sample, traces

from tonggao.claims_json import as_json
from tonggao.extract import extract_claims
from tonggao.extract.plain_marks import with_plain_marks
from tonggao.readout import Readout

TYPED = {
    "half-width": str.maketrans("，；：（）？！。", ",;:()?!."),
    "straight quotes": str.maketrans("“”", '""'),
    "corner quotes": str.maketrans("“”‘’", "「」『』"),
    "quotes all opening": str.maketrans("”", "“"),
    "full-width figures": str.maketrans("0123456789", "０１２３４５６７８９"),
    "look-alikes": str.maketrans("人大一", "⼈⼤⼀"),
}


@pytest.mark.parametrize("typed", TYPED.values(), ids=TYPED)
@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_text_typed_otherwise_says_the_same(path: Path, typed: dict[int, int]) -> None:
    readout = sample(path)
    printed = replace(readout, text=readout.text.translate(typed), title=readout.title.translate(typed))
    assert printed.text != readout.text or not set(map(ord, readout.text)) & set(typed)
    claims = extract_claims(printed)
    assert traces(as_json(printed, claims)) == traces(as_json(readout, extract_claims(readout)))
    assert [r.quote for r in claims.requirements] == [printed.text[r.start : r.end] for r in claims.requirements]
    assert all(printed.exact(person.passages[0]).replace("\u3000", "") == person.name for person in claims.persons)


@pytest.mark.parametrize(
    ("text", "read", "why"),
    [
        ("会议指出,要抓实", "会议指出，要抓实", "between Han characters"),
        ("建设LNG,保供应", "建设LNG，保供应", "before one"),
        ("上午9:30,投资1,000万元", "上午9:30，投资1,000万元", "not within figures"),
        ("林岳(女)、f(x)", "林岳（女）、f(x)", "brackets with Chinese text in or about them"),
        ('"双减"和"双增"', "“双减”和“双增”", "straight quotes in turn"),
        ("“双减“和“双增“", "“双减”和“双增”", "turned ones, too"),
        ("“甲“乙”丙”", None, "one within another is right as it is"),
        ("到此为止。”他说：“还有", None, "a quotation over several lines"),
        ('他说："还有', None, "one that never closes"),
        ("水利厅 长林岳、副书 记丁远", "水利厅长 林岳、副书记 丁远", "an office broken by a space"),
        ("全市 长江两岸、水利部 长沙会议", None, "no office"),
        ("会议召开.要抓实.\n1.加强", "会议召开。要抓实。\n1.加强", "points for full stops, not behind a number"),
        ("约翰.史密斯到访。投资3.5亿元.", "约翰·史密斯到访。投资3.5亿元。", "a dot within a name where full stops are usual"),
        ("老挝议长萨莫拉.贝奇到访。会谈。", "老挝议长萨莫拉·贝奇到访。会谈。", "so where 。 ends sentences"),
        ("会见议长猜.奇初。会谈。", "会见议长猜·奇初。会谈。", "by the characters beside it"),
        ("抓好落实.加强领导。要抓实。", None, "but not between other words"),
        ("⼈民至上﹐２０２３年", "人民至上，2023年", "characters that only look alike"),
        ("会议指出，要抓实。", None, "nothing to do"),
    ],
)
def test_marks(text: str, read: str | None, why: str) -> None:
    plain = with_plain_marks(Readout("r", text))
    assert (plain and plain.text) == read, why


@given(st.text(alphabet="会议,;:()?!\"“”「」０９⼈\n a1", max_size=80))
def test_no_character_changes_its_place(text: str) -> None:
    plain = with_plain_marks(Readout("r", text))
    if plain is not None:
        assert len(plain.text) == len(text)
        assert all(a == b or not (b.isalnum() and b.isascii()) for a, b in zip(plain.text, text, strict=True))


@pytest.mark.parametrize("line", ["(", '"', "”会", "会,", "“"])
def test_a_line_without_end_is_read_in_linear_time(line: str) -> None:
    text = line * 200_000  # a square of this would not return
    plain = with_plain_marks(Readout("r", text))
    assert plain is None or len(plain.text) == len(text)
