"""Places by name."""

import pytest

from tonggao.language.place_names import without_province


@pytest.mark.parametrize(
    ("name", "called", "why"),
    [
        ("海东省青河市", "青河市", "a city"),
        ("海东自治区青河县", "青河县", "of a region"),
        ("海东省青河蒙古族自治县", "青河蒙古族自治县", "a long name, where nothing follows"),
        ("海东省青河市水利局", "青河市水利局", "a body of the city"),
        ("海东省水利厅", "海东省水利厅", "a body of the province"),
        ("海东省", "海东省", "the province"),
        ("省青河市", "省青河市", "no province is named"),
        ("青河市海东省立医院", "青河市海东省立医院", "nor does one stand before the city"),
    ],
)
def test_the_province_before_a_city_is_left_out(name: str, called: str, why: str) -> None:
    assert without_province(name) == called, why
