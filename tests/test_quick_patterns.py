"""What is remembered of sets of characters changes no pattern."""

import re
from typing import Any

import pytest

from tonggao import quick_patterns
from tonggao.quick_patterns import remembered_sets

PATTERNS = ["[一-鿿]{2,3}", "[^，。；]+", "(?i:[a-zß])x", "(?<=[一-鿿])[一-鿿·]", r"[\w一-鿿]", "[𠀀-𠀯]"]
TEXT = "张三丰，李四；ßx Kx 甲·乙 𠀁"


def found() -> list[Any]:
    re.purge()
    return [re.compile(pattern).findall(TEXT) for pattern in [*PATTERNS, *PATTERNS]]


def test_patterns_find_the_same() -> None:
    before = found()
    with remembered_sets():
        assert found() == before


def test_nothing_is_left_behind() -> None:
    compiler: Any = quick_patterns._COMPILER
    before = vars(compiler).copy()
    with remembered_sets():
        assert vars(compiler) != before
    assert vars(compiler) == before


def test_a_python_that_has_it_otherwise_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quick_patterns, "_COMPILER", None)
    with remembered_sets():
        assert re.compile("[一-鿿]丙丁").findall("甲丙丁") == ["甲丙丁"]
