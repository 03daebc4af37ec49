"""To whom words are put: envoys, heads, who a clause tells of, who was spoken to before; and plans and decisions that ask nobody. All persons are invented."""

import pytest
from tests.extract.conftest import people_in, reading_of

from tonggao.extract.concepts.labels import Labels
from tonggao.extract.requirements.requirements import extract_requirements


@pytest.mark.parametrize(
    ("body", "expected", "why"),
    [
        ("沈望舒强调，上级领导要敢于担责。", ["上级领导"], "heads above"),
        ("沈望舒强调，工地要备好药品。", ["工地"], "a site is told"),
        ("沈望舒强调，驻村干部一年要住够二百天。", ["驻村干部"], "how long stands between"),
        ("沈望舒强调，组织部门是重要部门，应当加强自身建设。", ["组织部门"], "组织 is no verb there"),
        ("沈望舒强调，今天我们纪念先辈，要学习他的品格。", ["我们"], "who does what the clause tells"),
        ("沈望舒希望各位使节为增进友谊作出贡献。", ["各位使节"], "使 is no verb there"),
        ("沈望舒寄语学校师生，青少年是未来，希望把课上好。", ["学校师生"], "who was spoken to before"),
        ("沈望舒对随行的社区书记、居委会主任顾晚晴说，要把温暖送到每一户。", ["顾晚晴"], "the one behind a chain of offices"),
        ("沈望舒强调，噪声扰民必须限时解决。", [None], "a nuisance is nobody"),
        ("沈望舒还叮咛大家注意安全。", ["大家"], "叮咛 asks"),
        ("决议说，某理事会促请各国制定战略。", ["各国"], "促请 asks of others"),
    ],
)
def test_to_whom_words_are_put(requirements_of, body: str, expected: list[str | None], why: str) -> None:
    assert [r.addressee for r in requirements_of("全市会议召开。\n" + body)] == expected, why


@pytest.mark.parametrize(
    ("body", "quotes", "why"),
    [
        ("会议指出，要推进改革。会议决定，财政增加补助，用于修渠；增加投入，用于试点。", ["要推进改革"], "what is decided"),
        ("沈望舒说，今后三年，中国政府将采取措施，在以下领域支持各方发展。第一，扩大投资合作。第二，继续扩大援助。", [], "his own plan"),
        ("沈望舒就落实会议精神提出要求。各乡要三天内传达。", ["各乡要三天内传达"], "a demand behind a stop"),
    ],
)
def test_plans_and_decisions(requirements_of, body: str, quotes: list[str], why: str) -> None:
    assert [r.quote for r in requirements_of(body)] == quotes, why


def test_somebody_named_like_a_verb_does_what_is_told_of_him() -> None:
    reading = reading_of("沈望舒强调，要抓好帮扶。在困难职工家，巩固送上慰问金。")
    found = extract_requirements(reading, people_in(reading.text, ("沈望舒", "巩固")), (), Labels(()))
    assert [r.quote for r in found] == ["要抓好帮扶"]
