"""Usual names of bodies of zones, streets, villages and places that no list has."""

import pytest

from tonggao.identify.of_place import committee_of, inside, of_unknown_place, zone_body


@pytest.mark.parametrize(
    ("name", "usual"),
    [
        ("柳川高新技术产业开发区管理委员会", "柳川高新区管委会"),
        ("北关街道办", "北关街道办事处"),
        ("双潭村村民委员会", "双潭村委会"),
        ("村民委员会", "村民委员会"),  # of no village
        ("浙江武警总队", "武警浙江总队"),
        ("江苏证监局", "中国证监会江苏监管局"),  # by its place alone
        ("柳川市公安局河东区分局", "柳川市公安局河东分局"),
        ("岚山公司", "岚山公司"),
    ],
)
def test_body_inside_a_place(name: str, usual: str) -> None:
    assert inside(name) == usual
    assert inside(usual) == usual


@pytest.mark.parametrize(
    ("name", "usual"),
    [
        ("芦城市人民代表大会常务委员会", "芦城市人大常委会"),
        ("芦城市第十五届人民代表大会", "芦城市人大"),
        ("中共芦城市委宣传部", "芦城市委宣传部"),
        ("灵川镇政府", "灵川镇人民政府"),
        ("芦城市政府", "芦城市政府"),  # may be abroad
        ("岚山公司", "岚山公司"),
    ],
)
def test_body_of_a_place_that_no_list_has(name: str, usual: str) -> None:
    assert of_unknown_place(name) == usual


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("高新区管理委员会", ("高新区", "管委会")),
        ("经济开发区党工委", ("经开区", "党工委")),
        ("柳川高新区管委会", ("", "")),  # says whose
        ("管委会", ("", "")),
    ],
)
def test_body_of_any_zone(name: str, parts: tuple[str, str]) -> None:
    assert zone_body(name) == parts


@pytest.mark.parametrize(
    ("place", "words", "committee"),
    [("灵川镇", "委", "党委"), ("灵川镇", "委员", "委员"), ("芦城市", "委", "委"), ("灵川镇", "人大", "人大")],
)
def test_party_committee_as_the_place_calls_it(place: str, words: str, committee: str) -> None:
    assert committee_of(place, words) == committee
