"""Bodies of villages."""

import pytest

from tonggao.identify.scope import Scope
from tonggao.identify.villages import county_before


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("资源县白河镇柳溪村召开大会，柳溪村党支部书记主持。", ("资源县柳溪村党支部",)),
        ("安吉县柳溪村召开大会，柳溪村党支部书记主持。", ("安吉县柳溪村党支部",)),
        ("柳溪村党支部召开大会。", ("柳溪村党支部", "r1")),  # nothing says where it is
        ("安吉县的干部到柳溪村党支部学习。", ("柳溪村党支部", "r1")),  # where they came from
    ],
)
def test_body_of_a_village_is_its_countys(text: str, key: tuple[str, ...]) -> None:
    assert Scope([], text).organization("柳溪村党支部", "r1") == key


def test_county_of_the_readout_is_that_of_its_villages() -> None:
    assert Scope([("县委", "芦城县委")]).organization("柳溪村党支部", "r1") == ("芦城县柳溪村党支部",)
    assert Scope([("市委", "芦城市委")]).organization("柳溪村党支部", "r1") == ("柳溪村党支部", "r1")  # which county's?


def test_body_of_a_town_of_a_common_name() -> None:
    assert Scope([], "安吉县城关镇党委开会").organization("城关镇党委", "r1") == ("安吉县城关镇党委",)
    assert Scope([], "城关镇党委开会").organization("城关镇党委", "r1") == ("城关镇党委", "r1")
    assert Scope([], "灵川镇党委开会").organization("灵川镇党委", "r1") == ("灵川镇党委",)


@pytest.mark.parametrize("name", ["亚运村管委会", "中关村管委会", "白塔镇柳溪村党支部", "安吉县柳溪村党支部"])
def test_other_names_stay_everybodys(name: str) -> None:
    assert Scope([], "安吉县柳溪村").organization(name, "r1") == (name,)


def test_two_villages_of_one_name_are_nobodys() -> None:
    assert county_before("柳溪村", "安吉县柳溪村和资源县柳溪村") == ""
