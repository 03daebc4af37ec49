import pytest
from hypothesis import given
from hypothesis import strategies as st

from tonggao.view.labels import shorten, text_width, wrap

TEXTS = st.text(alphabet="清江市委书记林远舟，。、“”《》（）abc de12…\n\t🙂", max_size=60)


@pytest.mark.parametrize(
    ("text", "most", "expected"),
    [
        ("清江市委", 4, "清江市委"),  # fits exactly
        ("推动城市基层党建", 5, "推动城市…"),
        ("把条例落到实处，不得走样", 9, "把条例落到实处…"),  # no comma before the ellipsis
        ("学习《条例》", 4, "学习…"),  # no opening mark before it either
        ("第一行\n第二行", 9, "第一行 第二行"),  # a label has one line until it is wrapped
        ("Qingjiangshijie", 4, "Qingj…"),  # one piece too long is cut inside
        ("", 5, ""),
    ],
)
def test_shorten_cuts_with_an_ellipsis(text: str, most: float, expected: str) -> None:
    assert shorten(text, most) == expected


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("清江市委", 8, ["清江市委"]),
        ("清江市数字治理工作推进会", 8, ["清江市数字治", "理工作推进会"]),  # balanced, not 8 + 4
        ("一网通达、一线响应、一心为民", 5, ["一网通达、", "一线响应、", "一心为民"]),  # no line begins with 、
        ("把“三张清单”作为推进工作的抓手", 8, ["把“三张清单”作", "为推进工作的抓手"]),
        ("Lin Yuanzhou of Qingjiang", 9, ["Lin Yuanzhou", "of Qingjiang"]),  # words stay whole
    ],
)
def test_wrap_breaks_where_a_reader_would(text: str, width: float, expected: list[str]) -> None:
    assert wrap(text, width) == expected


@given(TEXTS, st.integers(2, 20))
def test_a_shortened_label_keeps_to_its_width(text: str, most: int) -> None:
    assert text_width(shorten(text, most)) <= most


@given(TEXTS.map(lambda text: shorten(text, 200)), st.integers(2, 20))
def test_wrapping_loses_no_character_but_spaces(text: str, width: int) -> None:
    assert "".join(wrap(text, width)).replace(" ", "") == text.replace(" ", "")
