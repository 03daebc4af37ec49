"""Places told by the state's own houses that stand there. All places are invented."""

import pytest

from tonggao.language.stems_of_houses import stems_of_houses


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("莲都海关召开会议\n6月3日，莲都海关党组书记林岳讲话。", {"莲都"}, "named twice, though 都 is an adverb elsewhere"),
        ("鹿鸣车务段部署春运\n近日，鹿鸣车务段开展检查。", {"鹿鸣"}, "a railway's depot"),
        ("6月3日，莲都海关关长林岳讲话。", set(), "named once"),
        ("全国海关开展行动，全国海关查获案件。", set(), "all of them"),
        ("各地海关要加强监管，各地海关要优化服务。", set(), "any of them"),
    ],
)
def test_stems_of_houses(text: str, expected: set[str], why: str) -> None:
    assert set(stems_of_houses(text)) == expected, why
