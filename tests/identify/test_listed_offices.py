"""Offices of a place in lists that say whose they are once."""

import pytest

from tonggao.claims import OrganizationMention, PersonMention
from tonggao.identify.listed_offices import listed_offices
from tonggao.readout import Passage


def _mentions(text: str, *names: str) -> list[OrganizationMention]:
    found, at = [], 0
    for name in names:
        at = text.index(name, at)
        found.append(OrganizationMention(name, name, (Passage(at, at + len(name)),), "r"))
        at += len(name)
    return found


@pytest.mark.parametrize(
    ("text", "names", "listed"),
    [
        ("市发改委、财政局、教育局负责人参加。", ("市发改委", "财政局", "教育局"), {"财政局": "市财政局", "教育局": "市教育局"}),
        ("灵川县委宣传部、教育局参加。", ("灵川县委宣传部", "教育局"), {"教育局": "灵川县教育局"}),
        ("财政局、县教育局参加。", ("财政局", "县教育局"), {}),  # before the one that says whose it is
        ("市发改委和财政局参加。", ("市发改委", "财政局"), {}),  # no list
        ("市发改委、柳川公司、财政局参加。", ("市发改委", "柳川公司", "财政局"), {}),  # a company between
        ("市教育局、党委参加。", ("市教育局", "党委"), {}),  # the school's perhaps
        ("市国资委汇报。国资委要改革。", ("市国资委", "国资委"), {"国资委": "市国资委"}),
        ("市国资委汇报。财政局要改革。", ("市国资委", "财政局"), {}),  # another's perhaps
        ("市公安局到县政府督导。公安局要改革。", ("市公安局", "县政府", "公安局"), {}),  # the county's perhaps
        ("法国外交部、财政局参加。", ("法国外交部", "财政局"), {}),
        ("市发改委、财政局，省教育厅、财政局参加。", ("市发改委", "财政局", "省教育厅", "财政局"), {}),  # either's
    ],
)
def test_whose_a_listed_office_is(text: str, names: tuple[str, ...], listed: dict[str, str]) -> None:
    assert listed_offices(text, _mentions(text, *names)) == listed


@pytest.mark.parametrize(
    ("text", "names", "listed"),
    [
        ("市发改委主任甲某、财政局局长乙某参加。", ("市发改委", "财政局"), {"财政局": "市财政局"}),
        ("市发改委主任甲某、财政局局长乙某、教育局局长丙某。", ("市发改委", "财政局", "教育局"), {"财政局": "市财政局", "教育局": "市教育局"}),
        ("行署农业局局长甲某、水利局局长乙某参加。", ("行署农业局", "水利局"), {"水利局": "地区水利局"}),
        ("市发改委主任甲某、丁某、财政局局长乙某参加。", ("市发改委", "财政局"), {}),  # somebody of another body before
        ("省发改委主任甲某、财政局局长乙某参加。", ("省发改委", "财政局"), {}),  # a province's is 厅
        ("市发改委主任甲某、农业厅厅长乙某参加。", ("市发改委", "农业厅"), {}),
    ],
)
def test_whose_an_office_is_in_a_list_of_holders(text: str, names: tuple[str, ...], listed: dict[str, str]) -> None:
    persons = [
        PersonMention(text[at : at + 2], (Passage(at, at + 2),), "r")
        for at in range(len(text))
        if text[at] in "甲乙丙丁"
    ]
    assert listed_offices(text, _mentions(text, *names), persons) == listed


def test_two_bodies_may_be_told_by_the_same_characters() -> None:
    # 江西、云南省委 is printed once for both
    both = [OrganizationMention(name, name, (Passage(0, 7),), "r") for name in ("江西省委", "云南省委")]
    assert listed_offices("江西、云南省委参加。", [*both, *reversed(both)]) == {}
    same = [OrganizationMention("省委", resolved, (Passage(5, 7),), "r") for resolved in ("江西省委", "云南省委")]
    assert listed_offices("江西、云南省委参加。", same) == {}
