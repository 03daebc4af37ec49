"""Lines and sentences as spans."""

import pytest

from tonggao.language.sentences import lines, sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("标题\n　甲说。乙说：“好！”丙走了", [("标题", 0, 0), ("甲说。", 1, 0), ("乙说：“好！”", 1, 1), ("丙走了", 1, 2)]),
        ("甲问：“好吗？”他说", [("甲问：“好吗？”", 0, 0), ("他说", 0, 1)]),  # closing marks stay with what they end
        ("甲\n\n \n乙", [("甲", 0, 0), ("乙", 1, 0)]),  # empty lines count for nothing
        ("。。甲", [("。。", 0, 0), ("甲", 0, 1)]),
        (" \n", []),
    ],
)
def test_sentences(text: str, expected: list[tuple[str, int, int]]) -> None:
    assert [(text[s.start : s.end], s.line, s.place) for s in sentences(text)] == expected


def test_lines_without_white_space_at_either_end() -> None:
    text = "\n 甲 乙 \n\u3000丙"
    assert [text[slice(*line)] for line in lines(text)] == ["甲 乙", "丙"]
