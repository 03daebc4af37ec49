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
    ],
)
def test_titles(text: str, titles: list[str]) -> None:
    found = extract_works(prepare(Readout(id="r", text=text)))
    assert [work.title for work in found] == titles
    assert all(text[p.start : p.end] == work.title for work in found for p in work.passages)


def test_many_open_marks_cost_no_more_than_their_lines() -> None:
    assert extract_works(prepare(Readout(id="r", text="《" * 3_000 + "\n《甲》"))) != ()
