"""What holds of requirements whatever the text."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.extract.conftest import passages

from tonggao.claims import ConceptMention, OrganizationMention, PersonMention
from tonggao.extract.concepts.labels import Labels
from tonggao.extract.reading import prepare
from tonggao.extract.requirements.attribution import timeline
from tonggao.extract.requirements.requirements import extract_requirements
from tonggao.extract.requirements.shielding import shield
from tonggao.extract.requirements.subjects import Subjects
from tonggao.readout import Readout

PIECES = [
    "沈望舒", "他", "会议", "市委", "强调", "，", "。", "；", "：", "“", "”", "《", "》", "（", "）", "要", "必须", "不得", "希望", "愿同", "各部门",
    "加强", "坚持", "把", "需要", "一是", "第一，", "提出三点要求：", "的", "了", "是", "\n", "\u3000", " ", "𠮷", "说", "表示", "一道", "就是",
    "只要", "都", "中央", "要求", "主要", "𝄞", "\ufffd",
]  # fmt: skip


def check(text: str) -> None:
    people = [PersonMention("沈望舒", passages(text, "沈望舒"), "test")]
    bodies = [OrganizationMention("市委", "市委", passages(text, "市委"), "test")]
    concepts = [ConceptMention("加强", passages(text, "加强"), "test")]
    reading = prepare(Readout(id="r", text=text, title=text.split("\n")[0]))
    found = extract_requirements(reading, people, bodies, Labels(concepts))
    for requirement in found:
        assert text[requirement.start : requirement.end] == requirement.quote != ""
        assert requirement.addressee is None or requirement.addressee in text
        assert all(label in requirement.quote for label in requirement.concepts)
    assert all(a.end <= b.start for a, b in pairwise(found))
    stretches = timeline(reading, Subjects(reading, shield(text), people, bodies))
    assert all(a.end <= b.start for a, b in pairwise(stretches))


@given(st.lists(st.sampled_from(PIECES), max_size=80).map("".join))
@settings(max_examples=400)
def test_spans_hold_on_shuffled_words(text: str) -> None:
    check(text)


@given(st.text(max_size=200))
@settings(max_examples=100)
def test_any_text_is_read(text: str) -> None:
    check(text)


@pytest.mark.parametrize(
    "unit",
    [
        "要",
        "各部门",
        "强调要",
        "“",
        "《",
        "没有",
        "市委要求",
        "，要",
        "沈望舒说，",
        "是的",
        "他强调，希望",
        "加强的、",
        "一是",
    ],
)
def test_text_without_a_stop_is_read_in_linear_time(unit: str) -> None:
    # Quadratic reading of so long a sentence would take an hour.
    text = "中央会议\n会议强调，" + unit * (100_000 // len(unit))
    reading = prepare(Readout(id="r", text=text))
    extract_requirements(reading, (), (), Labels(()))


def test_spans_hold_on_mutated_readouts(shared_texts: Path) -> None:
    texts = [p.read_text(encoding="utf-8") for p in shared_texts.glob("gold/*/*.txt")]
    assert texts
    for text in texts:
        for changed in (
            text,
            text[: len(text) // 2],
            text.replace("。", ""),
            text.replace("，", "\n"),
            text.replace("“", ""),
        ):
            check(changed.replace("会议", "会 议𠮷"))
            check(changed)
