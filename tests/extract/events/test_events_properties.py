"""What holds of events whatever the text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.extract.conftest import bodies_in, people_in

from tonggao.claims import PersonMention
from tonggao.extract.events.events import extract_events
from tonggao.extract.reading import prepare
from tonggao.readout import Passage, Readout

NAMES = ("沈国栋", "姜　涛", "奥多·林德")
BODIES = ("市政府", "全国妇联")
PIECES = [
    *NAMES, *BODIES, "他", "会议", "全市防汛工作会议", "座谈会", "签约仪式", "论坛", "主持", "主持召开", "出席", "列席", "陪同", "会见", "举行会谈",
    "调研", "考察", "讲话", "报告", "作了", "听取", "传达", "宣布", "当选", "召开", "举行", "开幕", "访问", "强调", "指出", "5月10日", "今天", "将",
    "在", "到", "同", "与", "和", "、", "并", "的", "了", "等", "上", "由", "为", "关于", "来华", "时", "后", "期间", "，", "。", "；", "：", "“", "”",
    "《", "》", "（", "）", "\n", " ", "\u3000", "𠮷", "\ufffd", "执法检查", "对", "开展",
]  # fmt: skip
SAMPLE = (
    "沈国栋主持召开全市防汛工作会议\n本报讯（记者 尚可）5月10日，全市防汛工作会议在临江宾馆召开。市委书记沈国栋主持会议并讲话，市长姜　涛等出席会议。\n"
    "会议听取了市政府关于水库情况的汇报。沈国栋强调，要抓好落实。会后，沈国栋会见了来华出席论坛的北岸国总理奥多·林德，并到青禾县调研。\n"
)


def check(text: str) -> None:
    reading = prepare(Readout(id="r", text=text, title=text.split("\n")[0], date="2024-05-12"))
    for event in extract_events(reading, people_in(text, NAMES), bodies_in(text, BODIES), ()):
        assert text[slice(*event.passages[0])] == event.label != ""
        assert all(0 <= a < b <= len(text) for a, b in event.passages)
        assert event.place is None or event.place in text
        assert len({(p.who, p.how) for p in event.participants}) == len(event.participants)
        for part in event.participants:
            assert {text[a:b].replace("\u3000", "") for a, b in part.passages} == {part.who}


@given(st.lists(st.sampled_from(PIECES), max_size=60).map("".join))
@settings(max_examples=500)
def test_labels_and_passages_are_exact_on_shuffled_words(text: str) -> None:
    check(text)


@given(st.integers(0, len(SAMPLE)), st.integers(0, len(SAMPLE)), st.sampled_from(PIECES))
@settings(max_examples=300)
def test_labels_and_passages_are_exact_on_a_damaged_readout(cut: int, at: int, piece: str) -> None:
    check(SAMPLE[:at] + piece + SAMPLE[at:cut])


@given(st.text(max_size=200))
@settings(max_examples=100)
def test_any_text_is_read(text: str) -> None:
    check(text)


@pytest.mark.parametrize(
    "unit",
    [
        "会议", "沈国栋", "沈国栋、", "出席", "召开", "沈国栋出席会议", "会见", "同", "在会上", "调研", "5月", "的", "“", "《在", "执法检查", "听取报告",
        "沈国栋主持召开全市防汛工作会议。", "5月10日，沈国栋会见奥多·林德。", "由", "关于检查", "作报告", "等", "沈国栋来华出席", "沈国栋来华出席论坛的",
    ],
)  # fmt: skip
def test_long_text_is_read_in_linear_time(unit: str) -> None:
    # Quadratic reading of so long a text would take an hour.
    text = "要闻\n" + unit * (100_000 // len(unit))
    people = [PersonMention(n, _every(text, unit, n), "given") for n in ("沈国栋", "奥多·林德") if n in unit]
    extract_events(prepare(Readout(id="r", text=text, date="2024-05-12")), people, (), ())


def _every(text: str, unit: str, name: str) -> tuple[Passage, ...]:
    first, size = text.index(name), len(unit)
    return tuple(Passage(at, at + len(name)) for at in range(first, len(text) - len(name) + 1, size))
