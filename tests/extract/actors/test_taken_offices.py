"""Offices told before who takes them. All people and places are invented."""

import pytest
from tests.extract.actors.conftest import Row, posts_in


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "县防汛指挥部总指挥由县长林岳担任。",
            {("林岳", "总指挥", "县防汛指挥部"), ("林岳", "县长", "县政府")},
            "another office stands between",
        ),
        ("县文联主席由丁远同志兼任。", {("丁远", "主席", "县文联")}, "how a comrade is called"),
        ("县文联主席一般由丁远同志兼任。", set(), "a rule says who is to hold it"),
        ("县医院院长拟由副局长丁远同志兼任。", set(), "nor does a proposal"),
        ("县文联主席由各界代表担任。", set(), "nobody is named"),
    ],
)
def test_who_takes_an_office_holds_it(text: str, expected: set[Row], why: str) -> None:
    assert posts_in(text) == expected, why
