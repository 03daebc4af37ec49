"""Bodies of a prefecture: its Party committee, its government, and their departments, with the prefecture's name or without."""

import pytest

from tonggao.identify.bodies import usual_name
from tonggao.identify.offices import office
from tonggao.identify.scope import Scope
from tonggao.identify.territories import territory


@pytest.mark.parametrize(
    ("name", "usual"),
    [
        ("绥化地委", "中共绥化地委"),  # of the prefecture, not of the city that it became
        ("黑龙江省绥化地委", "中共绥化地委"),
        ("喀什地委组织部", "中共喀什地委组织部"),  # 喀什 alone is a county's name too
        ("绥化地区行政公署", "绥化地区行署"),
        ("绥化行署农业局", "绥化地区农业局"),
        ("锡林郭勒盟行政公署", "锡林郭勒盟行署"),
        ("中共柳川地委宣传部", "柳川地委宣传部"),  # no list has it
        ("柳川行署", "柳川地区行署"),
        ("柳川湿地委员会", "柳川湿地委员会"),
        ("亚太地区经济合作组织", "亚太地区经济合作组织"),
    ],
)
def test_usual_name_of_a_body_of_a_prefecture(name: str, usual: str) -> None:
    assert usual_name(name) == usual == usual_name(usual)


def test_a_prefecture_is_the_place_of_its_committee() -> None:
    place = territory("绥化地委")
    assert place is not None
    assert (place.name, place.level) == ("绥化地区", "prefecture")


@pytest.mark.parametrize(
    ("body", "role", "rank", "head"),
    [
        ("中共绥化地委", "书记", 5, ("prefecture", "绥化地区")),
        ("柳川地区行署", "专员", 5, ("prefecture", "柳川地区")),
        ("柳川地区农业局", "局长", 6, None),
    ],
)
def test_rank_of_a_post_in_a_prefecture(body: str, role: str, rank: int, head: tuple[str, str] | None) -> None:
    found = office(body, role)
    assert (found.country, found.rank, found.head) == ("CN", rank, head)


@pytest.mark.parametrize(
    ("name", "named", "key"),
    [
        ("地委", ["柳川地区妇联"], ("柳川地委",)),
        ("地委组织部", ["中共绥化地委"], ("绥化地委组织部",)),
        ("行署农业局", ["柳川行署"], ("柳川地区农业局",)),
        ("地区农业局", ["柳川地委", "柳川地区行署"], ("柳川地区农业局",)),
        ("行署农业局", [], ("地区农业局", "r1")),  # nothing says where
        ("地委", ["柳川地委", "白河地委"], ("地委", "r1")),  # either's
    ],
)
def test_a_bare_body_of_a_prefecture_is_the_one_that_the_readout_names(
    name: str, named: list[str], key: tuple[str, ...]
) -> None:
    assert Scope([(one, one) for one in [*named, name]]).organization(name, "r1") == key


def test_a_prefecture_alone_does_not_say_whose_province_a_readout_is_of() -> None:
    assert Scope([("柳川地区妇联", "柳川地区妇联")]).organization("省委", "r1") == ("省委", "r1")
