"""Words of rank and time beside an office."""

import pytest

from tonggao.language.office_prefixes import over_prefixes, over_time_word, without_rank, without_time_words


@pytest.mark.parametrize(
    ("role", "office"), [("第一副书记", "书记"), ("常务副市长", "市长"), ("执行副总裁", "总裁"), ("书记", "书记")]
)
def test_office_without_rank(role: str, office: str) -> None:
    assert without_rank(role) == office


@pytest.mark.parametrize(
    ("printed", "body"),
    [("时任青禾市委", "青禾市委"), ("原青禾市委", "青禾市委"), ("省委原", "省委"), ("青禾市委", "青禾市委")],
)
def test_body_without_words_of_time(printed: str, body: str) -> None:
    assert printed[slice(*without_time_words(printed))] == body


@pytest.mark.parametrize(
    ("text", "title", "when"),
    [
        ("青禾市委常务副市长", "常务副市长", ""),
        ("青禾市前市长", "前市长", "former"),
        ("青禾市委原副书记", "原副书记", "former"),
        ("目前市长", "市长", ""),  # 前 is of 目前
    ],
)
def test_words_before_an_office(text: str, title: str, when: str) -> None:
    start, said = over_prefixes(text, len(text) - 2)
    assert (text[start:], said) == (title, when)


@pytest.mark.parametrize(
    ("text", "begin", "when"), [("时任青禾", 0, "former"), ("原青禾", 0, "former"), ("目前青禾", 2, "")]
)
def test_word_of_time_before_a_title(text: str, begin: int, when: str) -> None:
    assert over_time_word(text, text.index("青禾")) == (begin, when)
