"""Members beside a label that is only words by itself."""

import pytest
from tests.extract.concepts.conftest import labels


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("会议强调，各镇干部要以案为鉴、举一反三。", ["以案为鉴、举一反三"]),  # the pair is the formula
        ("会议强调，对反馈的问题必须立行立改、真改实改，逐项销号。", ["立行立改、真改实改"]),  # each known, together one
        ("会议强调，要高举爱国爱教、团结进步的旗帜。", ["爱国爱教、团结进步"]),  # before what it is called
        ("会议强调，要严禁优亲厚友、弄虚作假。", []),  # wrongs are no motto
        ("会议强调，要在垃圾分类、邻里调解上冲在前头。", []),  # fields stand each by itself
        ("会议强调，要爬坡过坎、跨越赶超的精气神。", []),  # more is said of it
        ("会议强调，要照单全收、立行立改、形成长效机制。", []),  # members of other lengths
    ],
)
def test_runs_beside(sentence: str, expected: list[str]) -> None:
    assert labels(sentence) == expected
