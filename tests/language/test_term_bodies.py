"""Committees by their term, schools by their number, branches by the short name of their bank. All places are invented."""

import pytest
from tests.language.conftest import named


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("青禾市总工会第十八届执行委员会到会。", ["青禾市总工会第十八届执行委员会"], "a committee of a term"),
        ("青禾市总工会第十八届执行委员会第三次会议召开。", ["青禾市总工会"], "the same words name the meeting"),
        ("中国共产党青禾大学第十二届委员会到会。", ["中国共产党青禾大学第十二届委员会"], "the Party before the house"),
        ("惠州市第46中学到会。", ["惠州市第46中学"], "a school by its number"),
        ("工行惠州分行到会。", ["工行惠州分行"], "a bank's short name before the place"),
        ("农行柳河支行到会。", ["农行柳河支行"], "a place that no list holds"),
    ],
)
def test_bodies(text: str, expected: list[str], why: str) -> None:
    assert named(text) == expected, why
