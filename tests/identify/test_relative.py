"""Names of bodies that say their level and not their place."""

import pytest

from tonggao.claims import Claims, OrganizationMention
from tonggao.identify.in_readout import ReadoutNames
from tonggao.identify.relative import is_bare, relative
from tonggao.identify.scope import Scope
from tonggao.readout import Passage, Readout


@pytest.mark.parametrize(
    ("name", "rest"),
    [
        ("县农业银行", "农业银行"),  # no list has it
        ("县工人俱乐部", "工人俱乐部"),
        ("省水果产业发展领导小组", "水果产业发展领导小组"),
        ("市城乡一体化示范区管委会", "城乡一体化示范区管委会"),
        ("十二届县委", "委"),  # whatever its term
        ("第六届市政协", "政协"),
    ],
)
def test_level_stands_for_a_place(name: str, rest: str) -> None:
    found = relative(name)
    assert found is not None
    assert found.rest == rest


@pytest.mark.parametrize(
    ("name", "bare", "why"),
    [
        ("孔子学院", True, "one of hundreds"),
        ("岚山大学孔子学院", False, "told by its school"),
        ("国家实验室", True, "a kind of laboratory"),
        ("第九集团军某旅", True, "which one is left out"),
        ("书记处", True, "of whatever body is named before"),
        ("共青团中央书记处", False, "the body is named"),
        ("海关总署卫生检疫司", False, "海关 opens a name, whatever a customs office calls itself"),
    ],
)
def test_name_that_tells_not_which_of_many(name: str, bare: bool, why: str) -> None:
    assert is_bare(name) == bare, why


@pytest.mark.parametrize("name", ["市场监管处", "县域经济研究院", "市民中心", "区域合作中心", "乡村振兴局", "镇江市委"])
def test_level_in_another_word(name: str) -> None:
    assert relative(name) is None


def test_court_of_a_city_is_its_intermediate_one_where_the_readout_has_that() -> None:
    whole = OrganizationMention("芦城市中级人民法院", "芦城市中级人民法院", (Passage(0, 9),), "r")
    short = OrganizationMention("市法院", "芦城市法院", (Passage(10, 13),), "r")
    readout = Readout("a", "芦城市中级人民法院，市法院")
    assert ReadoutNames(readout, Claims(organizations=(whole, short))).mentioned(short).parts == ("芦城市中级人民法院",)
    assert ReadoutNames(readout, Claims(organizations=(short,))).mentioned(short).parts == ("芦城市法院",)


@pytest.mark.parametrize(
    ("resolved", "printed", "key"),
    [
        ([("县委", "芦城县委")], "芦城县政府", "芦城县人民政府"),
        ([("县委", "芦城县委"), ("县政府", "芦城县政府")], "县政府", "芦城县人民政府"),
        ([("县委", "芦城县委")], "芦城县政府外办", "芦城县人民政府外办"),
        ([("县委", "芦城县委")], "维斯卡纳市政府", "维斯卡纳市政府"),  # guests from abroad
        ([], "芦城县政府", "芦城县人民政府"),  # what is a 县 is China's
        ([], "库克县政府", "库克县政府"),  # but where its name is one of sounds
        ([("市政府", "芦城市政府")], "市政府", "芦城市政府"),  # no Party committee: a 市 may be abroad
        ([], "芦城市政府", "芦城市政府"),
    ],
)
def test_government_of_a_place_of_china_in_full(resolved: list[tuple[str, str]], printed: str, key: str) -> None:
    assert Scope(resolved).organization(printed, "r1") == (key,)


def test_bureau_that_the_first_lines_name_is_what_the_readout_calls_so() -> None:
    def of(text: str, *names: tuple[str, str]) -> str:
        at = {full: text.rindex(printed) for printed, full in names}
        mentions = tuple(
            OrganizationMention(printed, full, (Passage(at[full], at[full] + len(printed)),), "r") for printed, full in names
        )
        return ReadoutNames(Readout("a", text), Claims(organizations=mentions)).mentioned(mentions[-1]).parts[0]

    whole, short = ("沧水市税务局", "沧水市税务局"), ("市局党委", "沧水市局党委")
    assert of("沧水市税务局到县里调研\n市局党委委员参加。", whole, short) == "沧水市税务局党委"
    other = ("沧水市财政局", "沧水市财政局")
    assert of("沧水市税务局和沧水市财政局调研\n市局党委委员参加。", whole, other, short) == "沧水市局党委"
    assert of(f"民警下乡\n{'。' * 120}沧水市税务局来人，市局党委委员参加。", whole, short) == "沧水市局党委"
