"""What posts are of and where they stand: levels read from the readout, passages. All persons and most places are invented."""

import pytest
from tests.extract.actors.conftest import actors_of


@pytest.mark.parametrize(
    ("text", "org", "why"),
    [
        ("上海召开会议\n市委书记林岳在上海市工作会议上强调，要抓落实。", "上海市委", "the place named"),
        (
            "省水利厅党组召开会议\n2023年8月9日　来源：陇川省水利厅网站\n厅党组书记林岳主持会议。",
            "陇川省水利厅党组",
            "title and source line name one body, the one more fully",
        ),
        ("市委召开会议\n2024年3月6日　来源：青禾发布\n市委书记林岳主持会议。", "青禾市委", "the source line"),
        (
            "县委召开会议\n白石新闻网　2025-04-10\n州委常委、县委书记林岳主持会议。",
            "白石县委",
            "the source gives the lowest level used",
        ),
    ],
)
def test_bare_levels_are_read_from_the_readout(text: str, org: str, why: str) -> None:
    actors = actors_of(text)
    assert org in {post.org for post in actors.posts if post.role == "书记"}, why
    assert actors.notes, "the reason is kept"


def test_passage_covers_office_and_name() -> None:
    text = "青禾市委常委、组织部部长林岳讲话。"
    posts = actors_of(text).posts
    assert {text[p.start : p.end] for post in posts for p in post.passages} == {
        "青禾市委常委、组织部部长林岳",
        "组织部部长林岳",
    }
