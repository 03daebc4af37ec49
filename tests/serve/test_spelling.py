"""Names as they are typed: in pinyin, by initials, in any mixture, every reading counted."""

import pytest

from tonggao.serve.spelling import pinyin_pattern

READINGS = {
    **{"单": "chan dan shan", "雄": "xiong", "信": "shen xin", "吕": "lu lv lyu", "布": "bu", "曾": "ceng zeng", "西": "xi"},
    **{"安": "an", "先": "xian", "里": "li", "罗": "luo", "什": "shen shi za"},
}


@pytest.mark.parametrize(
    ("typed", "name", "found"),
    [
        ("shanxiongxin", "单雄信", True),  # as a surname
        ("danxiongxin", "单雄信", True),  # as it is read elsewhere
        ("sxx", "单雄信", True),
        ("dxx", "单雄信", True),
        ("shxx", "单雄信", True),  # sh is one initial
        ("shanxx", "单雄信", True),
        ("sxiongx", "单雄信", True),
        ("shanxio", "单雄信", True),  # half typed
        ("xx", "单雄信", True),  # inside a name
        ("xiongdan", "单雄信", False),
        ("lvbu", "吕布", True),
        ("lubu", "吕布", True),
        ("lb", "吕布", True),
        ("zeng", "曾", True),
        ("ceng", "曾", True),
        ("xian", "西安", True),  # both are typed alike
        ("xian", "先", True),
        ("xililuoshi", "西里·罗什", True),
        ("xlls", "西里·罗什", True),
        ("b", "吕布", False),  # one letter inside a name finds too much
        ("l", "吕布", True),
    ],
)
def test_typed_letters_find_the_name(typed: str, name: str, found: bool) -> None:
    pattern = pinyin_pattern(typed, READINGS)
    assert bool(pattern and pattern.search(f"\n{name}\n")) is found


@pytest.mark.parametrize("typed", ["", "李", "Li", "a1", "v", "qqq", "x" * 41])
def test_what_spells_no_name(typed: str) -> None:
    assert pinyin_pattern(typed, READINGS) is None


def test_long_input_is_read_at_once() -> None:
    readings = {chr(0x4E00 + number): "a aa aaa" for number in range(50)}
    pattern = pinyin_pattern("a" * 12, readings)
    assert pattern is not None
    assert pattern.search("\n" + "".join(readings) + "\n")
