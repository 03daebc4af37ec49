"""Bodies of other countries. All places are invented."""

import pytest
from tests.language.conftest import named


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("法国国防部到会。", ["法国国防部"], "the country before it"),
        ("俄外交部到会。", ["俄外交部"], "by one character"),
        ("意大利驻澜城总领馆到会。", ["意大利驻澜城总领馆"], "who sent the mission"),
        ("中国驻法国大使馆到会。", ["中国驻法国大使馆"], "sent by China"),
        ("法军到场。", ["法军"], "an army"),
        ("坦桑尼亚工业和贸易部长姆万加到会。", ["坦桑尼亚工业和贸易部"], "fields that no list of ministries has together, and a minister"),
        ("埃及水利和灌溉部部长哈桑到会。", ["埃及水利和灌溉部"], "its last word is printed twice"),
        ("智利国家安全部长佩雷拉到会。", ["智利国家安全部"], "the country of what is a ministry of China's by itself"),
        ("尼日利亚国家选举委员会到会。", ["尼日利亚国家选举委员会"], "a word of rank between country and body"),
        ("以色列新任国家安全部部长到会。", ["国家安全部"], "新任 is no field"),
    ],
)
def test_bodies(text: str, expected: list[str], why: str) -> None:
    assert named(text) == expected, why
