"""Foreigners by their last names. All are invented."""

import pytest
from tests.extract.actors.conftest import actors_of, posts_in


def test_a_last_name_alone_is_a_mention_of_the_full_name() -> None:
    text = "外长米罗斯拉夫·约科维奇来访。约科维奇表示感谢。欢迎约科维奇外长。约科维奇广场很大。"
    (person,) = actors_of(text).persons
    assert [text[start:end] for start, end in person.passages] == ["米罗斯拉夫·约科维奇", "约科维奇", "约科维奇"]


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("法国外长科尔曼来访。法国外长奥多·科尔曼表示感谢。", {("奥多·科尔曼", "外长", "法国")}, "one office under both names"),
        (
            "法国外长科尔曼来访。法国外交部长奥多·科尔曼表示感谢。",
            {("奥多·科尔曼", "外长", "法国"), ("奥多·科尔曼", "部长", "法国外交部")},
            "one office in two forms",
        ),
        (
            "县司法局局长古丽米娜·阿不都讲党课。古丽米娜强调，要学好。",
            {("古丽米娜·阿不都", "局长", "县司法局")},
            "by the first of two names, as some peoples are called",
        ),
        ("法国总理爱德华·科尔曼来访。英国国王科尔曼感谢。", {("爱德华·科尔曼", "总理", "法国"), ("科尔曼", "国王", "英国")}, "two offices are two persons'"),
        ("法国总统科尔曼谈到儿子奥多·科尔曼。", {("科尔曼", "总统", "法国")}, "a full name without an office may be the son's"),
    ],
)
def test_who_holds_the_office(text: str, expected: set[tuple[str, str, str]], why: str) -> None:
    assert posts_in(text) == expected, why
