"""Where a body's name begins that an ordinal opens."""

import pytest

from tonggao.language.body import ordinal_start


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("在十三届全国人大", "十三届全国人大"),
        ("在第十四届全国人大", "第十四届全国人大"),
        ("在新一届全国人大", "全国人大"),  # 一 is no ordinal
        ("在本届全国人大", "全国人大"),
        ("在全国人大", "全国人大"),
    ],
)
def test_ordinal_belongs_to_the_name(text: str, name: str) -> None:
    assert text[ordinal_start(text, text.index("全国")) :] == name
