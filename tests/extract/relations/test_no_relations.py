"""What is cut out of something else, what only says how or when, and verbs are neither sources nor parts."""

import pytest
from tests.extract.relations.conftest import SAYS, relations


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("调整羽毛球、拳击两个项目的名次。", set()),  # a count of what is theirs
        ("开通渠运（3千米、4千米）、陆运、空运三条通道。", set()),  # cut at a bracket
        ("查清“水、沙、土”的源区和路径。", set()),  # two wholes
        ("把从严管理和鼓励担当作为统一起来。", set()),  # 担当作为 is a word
        ("要抓住发射窗口。", set()),  # a term
        ("修渠追求的是发展，传递的是希望。", set()),  # no noun before 是
        ("要聚焦这些“卡脖子”，攻下来。", set()),  # a verb
        ("使得渠运会成为两县的桥梁和纽带。", {("渠运会", "metaphor", "桥梁和纽带")}),
        ("南片灌区曾是抗旱的主战场。", {("南片灌区", "metaphor", "主战场")}),  # when
        ("多国重申清溪岛是长河镇领土的一部分。", {("清溪岛", "partOf", "长河镇领土")}),  # who says so
        ("做强渠运是长河镇新的发力点。", {("长河镇", "发力点", "做强渠运")}),  # how it is one
        ("守住水源是水利创新的前提。", {("水利创新", "前提", "守住水源")}),  # 创新 is a word
        ("停灌是压倒一切的前提。", set()),  # of nothing
    ],
)
def test_no_relations(sentence: str, expected: set[tuple[str, str, str]]) -> None:
    assert relations(SAYS + sentence) == expected
