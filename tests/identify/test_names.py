"""Names as keys, and names that mean another body in every readout."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tonggao.claims import Claims, OrganizationMention
from tonggao.identify.in_readout import ReadoutNames
from tonggao.identify.names import Scope, is_side, place_key, plain_key
from tonggao.readout import Passage, Readout


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("岳　明", "岳明"),
        ("羅 尚義", "罗尚义"),
        ("e\u0301", "\u00e9"),
        ("Le Van", "LeVan"),
        ("", ""),
    ],
)
def test_plain_key(name: str, key: str) -> None:
    assert plain_key(name) == key


@given(st.text())
def test_plain_key_of_a_plain_key_is_itself(name: str) -> None:
    assert plain_key(plain_key(name)) == plain_key(name)


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


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("京", "北京市"),
        ("柳川", "柳川"),
        ("浙江安吉", "安吉县"),  # the only division of the province that is called so
        ("埃及首都开罗", "开罗"),
        ("埃及开罗", "开罗"),
        ("首都利雅得", "利雅得"),
        ("法国柏林", "法国柏林"),  # no city of that country
        ("美国圣何塞", "美国圣何塞"),  # another country has one too
    ],
)
def test_place_by_its_usual_name(name: str, key: str) -> None:
    assert place_key(name) == key


@pytest.mark.parametrize(
    ("text", "printed", "meant"),
    [
        ("法国驻美国大使馆发言", "美国大使馆", ("法国驻美国大使馆",)),
        ("沙特驻伊朗大使馆已开，伊朗重开驻美国大使馆", "美国大使馆", ("伊朗驻美国大使馆",)),
        ("召见驻美国大使馆官员", "美国大使馆", ("驻美国大使馆", "a")),  # nobody says whose
        ("美国大使馆发言", "美国大使馆", ("美国大使馆",)),
        ("听取特别行政区政府汇报，谈澳门形势", "特别行政区政府", ("澳门特别行政区政府",)),
        ("特区政府在香港、澳门", "特区政府", ("特区政府", "a")),  # either
        ("长春的朝阳区政府", "朝阳区政府", ("长春市朝阳区人民政府",)),
        ("朝阳区政府发言", "朝阳区政府", ("朝阳区人民政府", "a")),
    ],
)
def test_name_shared_by_several_bodies(text: str, printed: str, meant: tuple[str, ...]) -> None:
    start = text.index(printed)
    mention = OrganizationMention(printed, printed, (Passage(start, start + len(printed)),), "r")
    names = ReadoutNames(Readout("a", text), Claims(organizations=(mention,)))
    assert names.mentioned(mention).parts == meant


@pytest.mark.parametrize(
    ("text", "printed", "meant"),
    [
        ("尼泊尔副总理兼国防部长讲话", "国防部", ("尼泊尔国防部",)),
        ("美国政府第三号人物、国会众议长讲话", "国会", ("美国国会",)),
        ("尼泊尔总统访华，国防部长讲话", "国防部", ("国防部",)),  # another clause
        ("伊朗、俄罗斯两国国会的来往", "国会", ("国会", "a")),  # either's
        ("德国境内的美军和空军", "空军", ("空军",)),
        ("出席会议的苏丹主权委员会主席兼武装部队总司令", "武装部队", ("苏丹武装部队",)),
        ("北京和法国的国防部长会议", "国防部", ("国防部",)),
        ("中国同尼泊尔国防部长会谈，国防部发言", "国防部", ("国防部",)),
        ("印度总统罗曼诺夫来访。\n陪同罗曼诺夫访华的有夫人、外交部部长等。", "外交部", ("印度外交部",)),
        ("尼泊尔卫生部称，喀土穆医院已恢复。卫生部正设法救治。", "卫生部正设", ("尼泊尔卫生部",)),  # named before in the paragraph
        ("尼泊尔卫生部和印度卫生部会谈。卫生部称顺利。", "卫生部称顺", ("卫生部",)),  # either's
        ("尼泊尔卫生部称。\n卫生部称顺利。", "卫生部称顺", ("卫生部",)),  # other news
    ],
)
def test_body_that_every_state_has_is_that_of_the_state_before_it(
    text: str, printed: str, meant: tuple[str, ...]
) -> None:
    start = text.index(printed)
    name = printed.rstrip("正设称顺")
    mention = OrganizationMention(name, name, (Passage(start, start + len(name)),), "r")
    names = ReadoutNames(Readout("a", text), Claims(organizations=(mention,)))
    assert names.mentioned(mention).parts == meant


def test_body_of_a_state_goes_by_the_full_name_that_the_readout_has() -> None:
    text = "朝鲜劳动党中央军事委员会开会。朝鲜劳动党总书记、中央军事委员会委员长出席。"
    full = OrganizationMention("朝鲜劳动党中央军事委员会", "朝鲜劳动党中央军事委员会", (Passage(0, 12),), "r")
    start = text.rindex("中央军事委员会")
    short = OrganizationMention("中央军事委员会", "中央军事委员会", (Passage(start, start + 7),), "r")
    names = ReadoutNames(Readout("a", text), Claims(organizations=(full, short)))
    assert names.mentioned(short) == names.mentioned(full)


def test_company_by_its_short_name_is_the_one_that_the_readout_names_in_full() -> None:
    full = OrganizationMention("柳川重工岚山公司", "柳川重工岚山公司", (Passage(0, 8),), "r")
    short = OrganizationMention("岚山公司", "岚山公司", (Passage(9, 13),), "r")
    names = ReadoutNames(Readout("a", "柳川重工岚山公司，岚山公司"), Claims(organizations=(full, short)))
    assert names.mentioned(short) == names.mentioned(full)
