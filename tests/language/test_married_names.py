"""Names of two surnames and two more characters."""

import pytest

from tonggao.language.married_names import is_married_name, married_name_at


@pytest.mark.parametrize(
    ("word", "expected", "why"),
    [
        ("林郑文珊", True, "two surnames and a given name"),
        ("安全生产", False, "words"),
        ("武文松国", True, "by its characters alone it might be one"),
        ("乌干达运", False, "a country's name"),
        ("林林文珊", False, "the same surname twice"),
        ("向林文珊", False, "a preposition before a name"),
        ("林文珊", False, "too short"),
    ],
)
def test_shape(word: str, expected: bool, why: str) -> None:
    assert is_married_name(word) is expected, why


def test_ends_before_what_follows_a_name_only() -> None:
    assert married_name_at("林郑文珊出席", 0) is not None
    assert married_name_at("武文松国家主席", 0) is None, "国家 is a word"


@pytest.mark.parametrize(("text", "name"), [("林郑秀兰出席会议", "林郑秀兰"), ("陈方玉珍。", "陈方玉珍"), ("林郑秀兰和", "林郑秀兰"), ("高度重视，", None), ("林业工作，", None), ("李家界市，", None)])
def test_name_where_one_is_due(text: str, name: str | None) -> None:
    found = married_name_at(text, 0)
    assert (found and found.name) == name
