"""Ordinals in names of bodies."""

import pytest

from tonggao.identify.ordinals import ordinals


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("柳川商会第十届委员会", {10}),
        ("柳川商会第10届委员会", {10}),  # in either digits
        ("十四届市政协第二专班", {14, 2}),
        ("二十国集团", set()),  # counts its members
    ],
)
def test_ordinals(name: str, found: set[int]) -> None:
    assert ordinals(name) == found
