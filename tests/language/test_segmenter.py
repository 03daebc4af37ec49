"""The Rust port of the segmenter finds the words that the segmenter does."""

import logging
import re
from pathlib import Path

import jieba
import rjieba

from tonggao.language.segmenter import tagged_words

EXAMPLES = Path(__file__).parents[2] / "examples"


def test_the_port_cuts_as_the_segmenter_does() -> None:
    jieba.setLogLevel(logging.WARNING)
    sentences = [s for path in sorted(EXAMPLES.glob("*.txt")) for s in re.split(r"(?<=[。！？\n])", path.read_text("utf-8")) if s.strip()]
    other = [s for s in sentences if list(jieba.cut(s)) != list(rjieba.cut(s))]
    assert len(other) <= len(sentences) // 50, other


def test_tags_are_those_of_the_dictionary() -> None:
    assert tagged_words("召开会议", False) == [("召开", "v"), ("会议", "n")]
