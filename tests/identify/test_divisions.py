"""Divisions of China by name: which one is meant, what it lies within, what a former one became."""

import re

import pytest

from tonggao.identify.data import rows
from tonggao.identify.divisions import chain, division, namesakes, successor, superior


@pytest.mark.parametrize(
    ("name", "code", "called"),
    [
        ("上海", "310000", "上海市"),
        ("南京市", "320100", "南京市"),
        ("资源县", "450329", "资源县"),
        ("朝阳区", None, "朝阳区"),  # Beijing has one and Changchun
        ("北京市朝阳区", "110105", "北京市朝阳区"),
        ("吉林省长春市朝阳区", "220104", "长春市朝阳区"),
        ("新疆自治区", "650000", "新疆维吾尔自治区"),
        ("柳川市", None, None),
        ("襄樊市", "420600", "襄樊市"),  # of the past
    ],
)
def test_division(name: str, code: str | None, called: str | None) -> None:
    found = division(name)
    assert (found.full_code, found.name) == (code, called) if found else called is None


@pytest.mark.parametrize(
    ("name", "newer", "until"),
    [
        ("襄樊市", "襄阳市", "2010"),  # renamed, the code is the same
        ("慈溪县", "慈溪市", "1988"),  # another code, the same stem in the same province
        ("上海市", None, ""),
    ],
)
def test_division_of_the_past(name: str, newer: str | None, until: str) -> None:
    found = division(name)
    assert found is not None
    after = successor(found)
    assert ((after.name if after else None), found.until) == (newer, until)


def test_what_a_division_lies_within() -> None:
    def above(name: str) -> str | None:
        found = division(name)
        upper = superior(found) if found else None
        return upper.name if upper else None

    assert above("北京市朝阳区") == "北京市"
    assert above("资源县") == "桂林市"
    assert above("桂林市") == "广西壮族自治区"
    assert above("广西壮族自治区") is None


def test_bearers_of_a_shared_name_have_names_of_their_own() -> None:
    assert {"北京市朝阳区", "长春市朝阳区"} <= {one.name for one in namesakes("朝阳区")}
    assert not namesakes("资源县")


def test_chain_ends_where_the_place_does() -> None:
    assert [(one.name, end) for one, end in chain("福建省厦门市人大")] == [("福建省", 3), ("厦门市", 6)]


def test_data_file_is_whole() -> None:
    in_force: dict[str, str] = {}
    for code, name, since, *until in rows("divisions.tsv"):
        assert re.fullmatch("[0-9]{6}", code), code
        assert re.fullmatch("[\u4e00-\u9fff]{2,}", name), code
        assert not since or "1981" <= since <= "2023", code
        if not until or not until[0]:
            assert in_force.setdefault(code, name) == name, f"{code} is in force under two names"
        else:
            assert (since or "1980") <= until[0] <= "2023", code
    assert len(in_force) > 3000
    assert {code[:2] for code in in_force} >= {"11", "54", "65", "71", "81", "82"}
