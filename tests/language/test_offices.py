"""Titles as printed: office, body, time, and how they chain. All places are invented but for countries."""

import pytest

from tonggao.language.bodies import BodyFinder
from tonggao.language.offices import read_titles
from tonggao.language.scan import scan
from tonggao.language.title_chains import read_chains

Row = tuple[str, str, str]


def chains_of(text: str) -> list[list[Row]]:
    found = scan(text)
    titles = read_titles(found, BodyFinder.of(found))
    return [[(t.role, t.body, t.when) for t in chain.titles] for chain in read_chains(text, titles)]


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("国务院副总理", [[("副总理", "国务院", "now")]], "rank stays in the role"),
        ("市委常委、组织部部长", [[("常委", "市委", "now"), ("部长", "组织部", "now")]], "a chain"),
        ("市委组织部长", [[("部长", "市委组织部", "now")]], "body and office share a character"),
        ("恒川集团原董事长", [[("董事长", "恒川集团", "former")]], "time between body and office"),
        ("时任青禾镇党委书记", [[("书记", "青禾镇党委", "former")]], "time before the body"),
        (
            "原县委书记、现任县政协主席",
            [[("书记", "县委", "former"), ("主席", "县政协", "now")]],
            "原 holds until 现任",
        ),
        ("我国驻东盟大使", [[("驻东盟大使", "中国", "now")]], "posted to what is no country"),
        ("俄罗斯驻云港总领事", [[("驻云港总领事", "俄罗斯", "now")]], "posted to a city of no list"),
        ("十四届全国政协委员，青岭省政协原副主席", [[("委员", "十四届全国政协", "now"), ("副主席", "青岭省政协", "former")]], "a seat and a former office, joined by a comma"),
        ("任主任，曾任青岭省委书记", [[("主任", "", "now")], [("书记", "青岭省委", "former")]], "but not another spell"),
        ("大会副秘书长", [[("副秘书长", "大会", "now")]], "an office of a congress while it sits"),
        ("俄罗斯驻美国大使", [[("驻美国大使", "俄罗斯", "now")]], "the receiving country is part of the role"),
        ("各成员国", [], "成员 goes on"),
        ("委员会", [], "委员 goes on"),
        ("湖南省长沙市", [], "省长 across a border"),
    ],
)
def test_titles(text: str, expected: list[list[Row]], why: str) -> None:
    assert chains_of(text) == expected, why


def test_offsets_are_where_the_title_stands() -> None:
    text = "会议由青禾市委书记林岳主持"
    found = scan(text)
    (title,) = read_titles(found, BodyFinder.of(found))
    assert text[title.start : title.end] == "青禾市委书记"
