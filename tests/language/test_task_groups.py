"""Task forces by their task, from the body or place that set them up. All places are invented."""

import pytest
from tests.language.conftest import named


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("青禾市城市更新工作领导小组到会。", ["青禾市城市更新工作领导小组"], "a place's"),
        ("市征地拆迁指挥部到会。", ["市征地拆迁指挥部"], "a level word is founder enough"),
        ("北关街道三里庄片区征收指挥部到会。", ["北关街道三里庄片区征收指挥部"], "a street's"),
        ("国务院安委会督导组到会。", ["国务院安委会督导组"], "a body's"),
        ("中央农村工作领导小组到会。", ["中央农村工作领导小组"], "the state's"),
        ("有关领导小组到会。", [], "of nobody"),
        ("派出25个巡回指导组。", [], "many, of no name"),
    ],
)
def test_bodies(text: str, expected: list[str], why: str) -> None:
    assert named(text) == expected, why
