"""Parts of a body by their field, and special committees of a house. All places are invented."""

import pytest
from tests.language.conftest import named


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("财政部社会保障司到会。", ["财政部社会保障司"], "a department of a ministry"),
        ("青禾市农业局种植业科到会。", ["青禾市农业局种植业科"], "a section of a bureau"),
        ("青禾区法院民一庭到会。", ["青禾区法院民一庭"], "numbered"),
        ("青禾市水利局有关科到会。", ["青禾市水利局"], "有关 is no field"),
        ("青禾市水利局科学发展。", ["青禾市水利局"], "科 opens another word"),
        ("全国政协农业和农村委员会到会。", ["全国政协农业和农村委员会"], "a committee by its field"),
        ("全国政协各专门委员会到会。", ["全国政协"], "all of them"),
    ],
)
def test_bodies(text: str, expected: list[str], why: str) -> None:
    assert named(text) == expected, why
