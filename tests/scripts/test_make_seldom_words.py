"""Which words of a dictionary are seldom, and that the shipped ones are those of the installed one."""

from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture
def make(load_script: Callable[[str], ModuleType]) -> ModuleType:
    return load_script("make_seldom_words")


def test_seldom_words_begin_like_a_name_and_are_no_nouns(make: ModuleType, tmp_path: Path) -> None:
    rows = [
        ("何远", 2, "d"),  # kept
        ("何时", 900, "r"),  # in use
        ("何首乌", 2, "d"),  # three characters
        ("何家", 2, "n"),  # a noun may be a name in any case
        ("乒乓", 2, "d"),  # begins with no surname
    ]
    dictionary = tmp_path / "dict.txt"
    dictionary.write_text("".join(f"{word} {count} {tag}\n" for word, count, tag in rows), encoding="utf-8")
    assert list(make.seldom_words(dictionary, frozenset("何"))) == ["何远"]


def test_shipped_words_are_sorted_and_of_two_characters(make: ModuleType) -> None:
    lines = (make.LOOKUP / "seldom_words.tsv").read_text(encoding="utf-8").splitlines()
    words = [line for line in lines if not line.startswith("#")]
    assert words == sorted(set(words))
    assert all(len(word) == 2 for word in words)
