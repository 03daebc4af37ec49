"""Names as keys: of anything, and of places."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tonggao.identify.names import place_key, plain_key


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("岳　明", "岳明"),
        ("羅 尚義", "罗尚义"),
        ("e\u0301", "\u00e9"),
        ("Le Van", "LeVan"),
        ("", ""),
    ],
)
def test_plain_key(name: str, key: str) -> None:
    assert plain_key(name) == key


@given(st.text())
def test_plain_key_of_a_plain_key_is_itself(name: str) -> None:
    assert plain_key(plain_key(name)) == plain_key(name)


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("京", "北京市"),
        ("柳川", "柳川"),
        ("浙江安吉", "安吉县"),  # the only division of the province that is called so
        ("埃及首都开罗", "开罗"),
        ("埃及开罗", "开罗"),
        ("首都利雅得", "利雅得"),
        ("法国柏林", "法国柏林"),  # no city of that country
        ("美国圣何塞", "美国圣何塞"),  # another country has one too
    ],
)
def test_place_by_its_usual_name(name: str, key: str) -> None:
    assert place_key(name) == key
