"""Titles in 《》."""

import pytest

from tonggao.extract.reading import prepare
from tonggao.extract.works import extract_works
from tonggao.readout import Readout


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("审议《青岚市水网规划（草案）》。", ["青岚市水网规划（草案）"]),
        ("《水》杂志刊文《渠长》，《水》再刊。", ["水", "渠长"]),  # each once
        ("印发《关于学习〈青岚渠志〉的通知》。", ["关于学习〈青岚渠志〉的通知"]),
        ("印发《关于学习《青岚渠志》的通知》。", ["关于学习《青岚渠志》的通知"]),  # marks of one kind nested
        ("作了题为《 护渠 兴水 》的报告。", ["护渠 兴水"]),  # white space at the ends is no part of it
        ("《》与《 》都是空的。", []),
        ("没有收尾的《标题\n下一行》", []),  # a title stands on one line
        ("《甲》《乙》《丙", ["甲", "乙"]),
        ("印发《青岚渠管护办法》。《办法》共十条。", ["青岚渠管护办法"]),  # stands for the fuller title
        ("学习《条例》和《青岚渠志》。", ["条例", "青岚渠志"]),  # no fuller title tells which
    ],
)
def test_titles(text: str, titles: list[str]) -> None:
    found = extract_works(prepare(Readout(id="r", text=text)))
    assert [work.title for work in found] == titles
    assert all(text[p.start : p.end] == work.title for work in found for p in work.passages)


def test_titles_that_differ_in_white_space_are_one() -> None:
    (work,) = extract_works(prepare(Readout(id="r", text="发表《护渠\u2002兴水》，《护渠 兴水》再刊。")))
    assert (work.title, len(work.passages)) == ("护渠\u2002兴水", 2)


def test_many_open_marks_cost_no_more_than_their_lines() -> None:
    assert extract_works(prepare(Readout(id="r", text="《" * 300_000 + "\n《甲》"))) != ()
