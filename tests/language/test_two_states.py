"""Bodies that two states share. All people are invented."""

import pytest

from tonggao.language.two_states import bodies_of_two_states


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("要加强中哈合作委员会工作。", ["中哈合作委员会"], "behind what is done with it"),
        ("会见了副总理兼中俄能源合作委员会俄方主席。", ["中俄能源合作委员会"], "behind another office of who chairs it"),
        ("推进中法关系，成立合作委员会。", [], "two clauses"),
        ("加强中法两军在演习中设立的工作组的联络。", [], "a phrase, no name"),
        ("中俄友协会长林岳说，会见了日中友协顾问。", ["中俄友协", "日中友协"], "before whoever heads or advises it"),
        ("他本人是澳中友协会员。", ["澳中友协"], "and whoever is of it"),
        ("发挥两国副总理级政府间合作委员会作用，依托两国经贸联委会磋商。", ["两国副总理级政府间合作委员会", "两国经贸联委会"], "of the two whose talks are told"),
        ("两国总理肯定双方各委员会的工作，两国议会友好委员会、两国企业家委员会参加。", [], "no governments'"),
        ("全国友协会长林岳到会，推动中法友协力量壮大。", [], "of one state; behind no edge"),
    ],
)
def test_bodies_of_two_states(text: str, expected: list[str], why: str) -> None:
    assert [text[body.start : body.end] for body in bodies_of_two_states(text)] == expected, why
