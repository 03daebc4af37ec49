"""Han names of four characters behind a full title. All persons are invented."""

import pytest

from tonggao.language.long_names import long_name_at


@pytest.mark.parametrize(
    ("text", "name", "why"),
    [
        ("林郑秀兰出席会议", None, "named once"),
        ("高度重视，", None, "words of the language"),
        ("林业工作，", None, "a word and a noun"),
        ("李家界市，", None, "what looks like a place"),
        ("宋应星河出席。宋应星河说", "宋应星河", "repeated"),
    ],
)  # fmt: skip
def test_long_name(text: str, name: str | None, why: str) -> None:
    found = long_name_at(text, 0)
    assert (found and found.name) == name, why
