"""Where the name of a place may begin."""

import pytest

from tonggao.language.place_edges import opens_place

OPENS = [
    ("", "the beginning of the text"),
    ("会议结束后，", "a mark"),
    ("来到", "a word that places follow"),
    ("时任", "what is said of an office"),
    ("四川省", "the province it lies in"),
    ("1.", "a numbered line"),
    ("，应", "who is answered"),
    ("。据", "who tells it"),
    ("出席的有", "the first of a list"),
    ("民建", "a party"),
]

DOES_NOT_OPEN = [
    ("中华人民共和", "和 is the end of 共和"),
    ("对于相", "the end of another word"),
    ("理应", "应 is no answer"),
    ("依据", "据 ends another word"),
    ("版本v.", "a point behind a letter"),
    ("人民建", "民建 across two words"),
]


@pytest.mark.parametrize(("before", "why"), OPENS, ids=[why for _, why in OPENS])
def test_opens(before: str, why: str) -> None:
    assert opens_place(f"{before}青禾县", len(before))


@pytest.mark.parametrize(("before", "why"), DOES_NOT_OPEN, ids=[why for _, why in DOES_NOT_OPEN])
def test_does_not_open(before: str, why: str) -> None:
    assert not opens_place(f"{before}青禾县", len(before))


@pytest.mark.parametrize(("text", "at"), [("四川省政协", 3), ("青禾自治区党委", 5), ("任职青禾县", 1)])
def test_what_follows_counts(text: str, at: int) -> None:
    assert not opens_place(text, at)
