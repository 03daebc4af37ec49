"""Chinese names in pinyin: surnames by their readings as surnames, given names by the usual ones."""

import pytest

from tonggao.identify.entities import EntityKey
from tonggao.identify.persons import is_chinese
from tonggao.identify.pinyin import pinyin_name, surname_of


@pytest.mark.parametrize(
    ("name", "pinyin"),
    [
        ("岳明山", "Yue Mingshan"),
        ("单宁", "Shan Ning"),  # else dan
        ("曾河", "Zeng He"),  # else ceng
        ("仇远", "Qiu Yuan"),  # else chou
        ("解远", "Xie Yuan"),  # else jie
        ("查宁", "Zha Ning"),  # else cha
        ("盖宁", "Ge Ning"),  # else gai
        ("卜宁", "Bu Ning"),  # else bo
        ("阚宁", "Kan Ning"),  # else han
        ("薄宁", "Bo Ning"),  # else bao
        ("任远", "Ren Yuan"),
        ("诸葛单", "Zhuge Dan"),  # a surname's reading holds for surnames only
        ("欧阳恺", "Ouyang Kai"),
        ("万俟宁", "Moqi Ning"),
        ("尉迟宁", "Yuchi Ning"),
        ("吕安", "Lü An"),
        ("林西安", "Lin Xi'an"),  # not Xian
        ("岳长河", "Yue Changhe"),  # a given name is seldom about growing: else zhang
        ("岳朝晖", "Yue Zhaohui"),  # the morning's, else chao
        ("岳朝宗", "Yue Chaozong"),
        ("单于宁", "Chanyu Ning"),
        ("罗曼诺夫", None),  # too long for a Chinese name
        ("让·罗曼", None),
        ("岳", None),
    ],
)
def test_pinyin_name(name: str, pinyin: str | None) -> None:
    assert pinyin_name(name) == pinyin


@pytest.mark.parametrize(("name", "surname"), [("诸葛单", "诸葛"), ("岳明山", "岳"), ("岳明山河", None)])
def test_surname_of(name: str, surname: str | None) -> None:
    assert surname_of(name) == surname


@pytest.mark.parametrize(
    ("names", "countries", "chinese"),
    [
        (["岳明山"], [], True),
        (["罗曼诺夫"], [], False),
        (["艾德"], [], False),  # begins like few Chinese names, and is spelt by sound
        (["林恩"], [], True),
        (["艾德"], ["CN"], True),  # has a post in China
        (["盖河", "阿布·盖河"], [], False),  # a full name with a dot
        (["岳明山"], ["FR"], False),
    ],
)
def test_who_has_a_name_in_pinyin(names: list[str], countries: list[str], chinese: bool) -> None:
    assert is_chinese(EntityKey("person", (names[0],)), names, countries) is chinese
