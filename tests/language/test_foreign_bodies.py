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
    ],
)
def test_bodies(text: str, expected: list[str], why: str) -> None:
    assert named(text) == expected, why
