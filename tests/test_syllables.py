"""How single characters are read, and what asking for it leaves behind."""

import os

import pytest

from tonggao.syllables import syllables


@pytest.mark.parametrize(
    ("character", "expected"),
    [
        ("单", ["dan", "chan", "shan"]),  # the most usual first
        ("吕", ["lü"]),
        ("的", ["de", "di"]),  # readings that differ in tone alone are one
        ("a", []),
        ("，", []),
    ],
)
def test_syllables(character: str, expected: list[str]) -> None:
    assert syllables(character) == expected


def test_environment_is_left_as_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    from tonggao.syllables import _pypinyin

    monkeypatch.setenv("PYPINYIN_NO_PHRASES", "asked")
    _pypinyin.cache_clear()
    syllables("单")
    assert os.environ["PYPINYIN_NO_PHRASES"] == "asked"
