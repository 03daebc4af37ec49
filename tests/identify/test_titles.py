"""What the words beside a name say: whose office, elected to what, an office at all."""

import re

import pytest

from tonggao.identify.titles import (
    behind_last,
    country_before,
    describes,
    elected_to,
    foreign_title,
    is_delegate,
    words_before,
)


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("加蓬共和国总统", ("加蓬", "总统")),
        ("俄罗斯联邦总统", ("俄罗斯", "总统")),
        ("中国总理", None),  # no foreign one
        ("总统", None),  # of no state
        ("法国外交部发言人", None),  # of no state, but of its ministry
    ],
)
def test_title_of_a_foreign_state(words: str, title: tuple[str, str] | None) -> None:
    assert foreign_title(words) == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("岳明山，祝贺他就任加蓬共和国总统。", ("加蓬", "总统")),
        ("岳明山14日宣誓就任法国看守政府总理，", ("法国", "看守政府总理")),
        ("岳明山当选市长。", None),
        ("岳明山当选法国总理仍有难度。", None),  # not yet
    ],
)
def test_what_somebody_was_elected_to(text: str, title: tuple[str, str] | None) -> None:
    assert elected_to(text, 3) == title


@pytest.mark.parametrize(
    ("words", "country"),
    [
        ("波兰副总理兼", "波兰"),
        ("会见越共中央政治局委员、", "越南"),
        ("中国外长。波兰副总理兼", "波兰"),  # the sentence before is another's
        ("法国和德国的", None),  # no list of titles
    ],
)
def test_country_of_a_list_of_titles(words: str, country: str | None) -> None:
    assert country_before(words, len(words)) == country


@pytest.mark.parametrize(
    ("words", "says_what", "delegate"),
    [
        ("村民", True, False),
        ("加利福尼亚州州长", True, False),  # a local head is no post of a state
        ("全国人大代表", True, True),  # which whoever holds a post may be
        ("县领导", False, False),  # he has one
        ("县委书记", False, False),
    ],
)
def test_words_that_say_what_a_person_is(words: str, says_what: bool, delegate: bool) -> None:
    assert (describes(words), is_delegate(words)) == (says_what, delegate)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("会见，法国总统岳明山", "法国总统"),
        ("会见、法国总统岳明山", "法国总统"),
        ("县" * 30 + "岳明山", "县" * 24),  # no further back
        ("岳明山", ""),
    ],
)
def test_words_before_a_name(text: str, words: str) -> None:
    assert words_before(text, text.index("岳")) == words


def test_without_a_mark_all_words_stand_behind_the_last() -> None:
    assert [behind_last(re.compile("[，。]"), words) for words in ("甲，乙。丙", "甲", "甲。")] == ["丙", "甲", ""]
