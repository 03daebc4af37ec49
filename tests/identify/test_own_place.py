"""Where a readout is from that does not say so."""

import pytest

from tonggao.identify.own_place import level_of, outer_places, places_around
from tonggao.identify.scope import Scope


def test_outer_places_of_the_own_one() -> None:
    assert outer_places({"县": "灵川县"}) == {"市": "桂林市", "自治区": "广西壮族自治区"}
    assert outer_places({"区": "北京市朝阳区"}) == {"市": "北京市"}
    assert outer_places({"市": "柳川市"}) == {}  # nobody knows it
    assert outer_places({"区": "崇文区"}) == {}  # of the past: another may be called so now


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("会议在凯里市召开，剑河县汇报。", {"省": "贵州省", "州": "黔东南苗族侗族自治州"}),
        ("会议在凯里市召开。", {"省": "贵州省"}),  # one county may be a guest's
        ("会议在桂林召开。", {"自治区": "广西壮族自治区", "市": "桂林市"}),
        ("会议在凯里市召开，杭州市派人参加。", {}),  # two provinces
        ("书记率队赴凯里市、剑河县考察。", {}),  # a journey
        ("会议召开。", {}),
    ],
)
def test_places_around(text: str, places: dict[str, str]) -> None:
    assert places_around(text, ()) == places


def test_no_place_is_read_inside_the_own_one() -> None:
    assert places_around("沅陵川县委开会。", ["沅陵川县"]) == {}


@pytest.mark.parametrize(("name", "level"), [("凉山彝族自治州", "州"), ("内蒙古自治区", "自治区"), ("阿拉善盟", "盟")])
def test_level_of(name: str, level: str) -> None:
    assert level_of(name) == level


def test_bodies_of_outer_levels_are_known_with_less_certainty() -> None:
    scope = Scope([("县委", "灵川县委"), ("市委", "市委"), ("镇政府", "镇政府")], "灵川县委传达市委精神。")
    assert scope.organization("市委", "r1") == ("桂林市委",)
    assert scope.organization("镇政府", "r1") == ("镇人民政府", "r1")
    assert scope.why("市委") == ("of the place that the readout's own lies in", 0.85)
    assert scope.why("县委") is None
