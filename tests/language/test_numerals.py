"""Values of printed numbers."""

import pytest

from tonggao.language.numerals import value_of


@pytest.mark.parametrize(
    ("number", "value"),
    [
        ("十", 10),  # no digit before it
        ("二十三", 23),
        ("一百零五", 105),  # what fills a place counts nothing
        ("二〇二四", 2024),  # digit by digit
        ("○七", 7),  # the round mark some print for it
        ("１２", 12),  # of full width
        ("两", 2),
        ("若干", None),
        ("", None),
    ],
)
def test_value(number: str, value: int | None) -> None:
    assert value_of(number) == value
