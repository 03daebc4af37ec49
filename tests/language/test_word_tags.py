"""What the segmenter takes short words for."""

import pytest

from tonggao.language.word_tags import dictionary_tag, is_proper, is_word


@pytest.mark.parametrize(("name", "word"), [("和平", True), ("石榴", True), ("林岳", False), ("青禾乡里", False)])
def test_word_of_the_dictionary(name: str, word: bool) -> None:
    assert is_word(name) == word


@pytest.mark.parametrize(("name", "proper"), [("青禾", True), ("在全市", False), ("关于党", False), ("召开", False)])
def test_words_that_can_name_somebody(name: str, proper: bool) -> None:
    assert is_proper(name) == proper


@pytest.mark.parametrize(("word", "tag"), [("召开", "v"), ("会议", "n"), ("青禾乡里", ""), ("会", "")])
def test_tag(word: str, tag: str) -> None:
    assert dictionary_tag(word) == tag
