"""Names that mean another body in every readout: 市委 is a city's, whose only the readout says."""

import pytest

from tonggao.identify.scope import Scope, is_side


@pytest.mark.parametrize(
    ("label", "whole"),
    [
        ("市一届人大二次会议", "柳川市一届人大二次会议"),
        ("市委全会", "柳川市委全会"),
        ("全市经济工作会议", "全市经济工作会议"),  # of everybody there, no body's
        ("县委全会", "县委全会"),  # nothing says which
        ("市场监管会议", "市场监管会议"),
    ],
)
def test_an_events_label_says_the_place_where_the_readout_does(label: str, whole: str) -> None:
    assert Scope([("市委", "柳川市委")]).in_full(label) == whole


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("柳川市委", ("柳川市委",)),
        ("市委组织部", ("柳川市委组织部",)),  # the readout's own 市委 says which city
        ("市人民政府", ("柳川市人民政府",)),
        ("省委", ("省委", "r1")),  # no name in the readout says which province
        ("组织部", ("组织部", "r1")),
        ("市场监管总局", ("市场监管总局",)),  # begins with 市, is no city's
        ("区块链研究院", ("区块链研究院",)),
        ("国务院", ("国务院",)),
        ("市住建局", ("柳川市住建局",)),
        ("县教体局", ("县教育体育局", "r1")),
        ("高新区管委会", ("高新区管委会", "r1")),  # many places have one
        ("团市委", ("共青团柳川市委",)),
        ("民盟省委会", ("民盟省委", "r1")),
        ("公安局", ("公安局", "r1")),
        ("教务处", ("教务处", "r1")),
        ("大会主席团", ("大会主席团", "r1")),  # of whatever congress
        ("国务院事故调查组", ("国务院事故调查组", "r1")),  # of whatever accident
        ("省法院", ("省高级人民法院", "r1")),
        ("镇委", ("镇党委", "r1")),
        ("党委学工部", ("党委学生工作部", "r1")),
        ("校党委", ("校党委", "r1")),
        ("铁路公司", ("铁路公司", "r1")),  # any
        ("岚山铁路公司", ("岚山铁路公司",)),
        ("发改委", ("发展改革委", "r1")),  # the city's, in its readout
    ],
)
def test_body_is_known_by_its_full_name_or_belongs_to_the_readout(name: str, parts: tuple[str, ...]) -> None:
    assert Scope([("市委", "柳川市委")]).organization(name, "r1") == parts


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("全市各级党组织", ("全市各级党组织", "柳川市")),
        ("全省各级党组织", ("全省各级党组织", "r1")),
        ("广大党员干部", ("广大党员干部",)),
        ("中方", ("中方",)),  # China's side wherever it speaks
        ("巴方", ("巴方", "r1")),  # Pakistan's, Brazil's …
        ("两国立法机构", ("两国立法机构", "r1")),
        ("双方", None),  # nobody in particular
        ("我们", None),
    ],
)
def test_group_is_of_its_city_its_readout_or_everyones(name: str, parts: tuple[str, ...] | None) -> None:
    assert Scope([("市委", "柳川市委")]).group(name, "r1") == parts


def test_name_that_places_have_too_is_the_states_where_no_place_is_named() -> None:
    assert Scope([("国务院", "国务院")]).organization("发改委", "r1") == ("发改委",)


def test_level_that_two_places_share_means_neither() -> None:
    scope = Scope([("市委", "柳川市委"), ("市政府", "白河市政府")])
    assert scope.organization("市委组织部", "r1") == ("市委组织部", "r1")


@pytest.mark.parametrize(("name", "side"), [("中方", True), ("双方", False), ("地方", True), ("东道主一方", False)])
def test_side_of_talks(name: str, side: bool) -> None:
    assert is_side(name) == side
