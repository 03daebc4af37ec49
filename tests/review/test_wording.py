"""What is said of decisions has its Chinese."""

import ast
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

import tonggao
from tonggao.data_files import data_rows
from tonggao.review.wording import said

ROOM = Path(tonggao.__file__).parent
SOURCES = [*sorted((ROOM / "identify").glob("*.py")), ROOM / "review" / "why.py"]
ROWS = dict(data_rows("tonggao.review", "wording.tsv"))


def reasons(source: Path) -> Iterator[str]:
    """The reasons in the code: words that a score stands right behind, as in ("same name", 0.8)."""
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        values = node.elts if isinstance(node, ast.Tuple) else node.args if isinstance(node, ast.Call) else []
        for words, score in pairwise(values):
            if isinstance(score, ast.Constant) and isinstance(score.value, float) and isinstance(words, ast.Constant):
                yield words.value


def test_every_reason_has_its_chinese() -> None:
    told = {reason for source in SOURCES for reason in reasons(source)}
    assert len(told) > 50
    assert told - ROWS.keys() == set()


@pytest.mark.parametrize("phrase", ROWS)
def test_a_phrase_has_the_same_places_in_both(phrase: str) -> None:
    assert phrase.count("{}") == ROWS[phrase].count("{}")


def test_what_has_no_chinese_is_left_as_it_is() -> None:
    assert said("see the yearbook", language="zh") == "see the yearbook"
