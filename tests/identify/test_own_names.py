"""What in a body's name is its own, and which shorter names are short for it."""

import pytest

from tonggao.identify.own_names import is_any_company, is_distinctive, is_end_of, is_short_for, own_name


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("上海淞沪抗战纪念馆", ("上海", "淞沪抗战", "纪念馆")),
        ("岚山机械制造有限公司", ("", "岚山机械制造", "有限公司")),
        ("青禾县柳溪农机厂", ("青禾县", "柳溪", "农机厂")),
        ("铁路公司", ("", "铁路", "公司")),
    ],
)
def test_parts_of_a_name(name: str, parts: tuple[str, str, str]) -> None:
    assert own_name(name) == parts


@pytest.mark.parametrize(
    ("short", "full", "is_short"),
    [
        ("尚鑫公司", "柳川尚鑫服装有限公司", True),  # the field left out
        ("江苏尚鑫公司", "江苏省尚鑫服装有限公司", True),  # its place without the level word
        ("省尚鑫公司", "江苏省尚鑫服装有限公司", True),
        ("市尚鑫公司", "江苏省尚鑫服装有限公司", False),
        ("江苏尚鑫公司", "江苏省鑫尚服装有限公司", False),
        ("万婴教育", "湖南万婴教育集团", True),  # all that is the company's own
        ("量子公司", "电信量子科技有限公司", True),  # a word in the middle
        ("城投集团", "城市建设投资集团有限公司", True),  # a character of each word
        ("抗联纪念馆", "抗日联军纪念馆", True),
        ("柳川市人大常委会执法检查组", "柳川市人大常委会水法执法检查组", True),  # what it was set up for
        ("柳川市安委会第三检查组", "柳川市安委会检查组", False),
        ("柳川市安委会检查组", "柳川市安委会第三检查组", False),  # another one
        ("柳川商会第十届委员会", "柳川商会第十一届委员会", False),  # another term, with all the characters of the first
        ("市第一医院", "柳川市第十一医院", False),
        ("宏远公司", "宏远集团", False),  # a firm of the group is not the group
        ("宏远公司", "宏远分公司", False),  # nor its branch
        ("铁路公司", "铁路建设公司", False),  # no words of its own
        ("馆", "抗日联军纪念馆", False),
    ],
)
def test_short_names(short: str, full: str, is_short: bool) -> None:
    assert is_short_for(short, full) == is_short


@pytest.mark.parametrize(
    ("short", "full", "is_end"),
    [
        ("抗战纪念馆", "上海抗战纪念馆", True),
        ("双潭村人大", "灵川镇双潭村人大", True),
        ("纪念馆", "上海抗战纪念馆", False),  # any
        ("上海抗战纪念馆", "上海抗战纪念馆", False),  # the name itself
    ],
)
def test_end_of_a_name(short: str, full: str, is_end: bool) -> None:
    assert is_end_of(short, full) == is_end


@pytest.mark.parametrize(
    ("name", "distinctive", "any_company"),
    [
        ("淞沪抗战纪念馆", True, False),
        ("尚鑫公司", True, False),
        ("第一医院", False, False),
        ("铁路公司", False, True),
        ("控股有限公司", False, True),
    ],
)
def test_names_that_hardly_two_have_and_names_of_any(name: str, distinctive: bool, any_company: bool) -> None:
    assert (is_distinctive(name), is_any_company(name)) == (distinctive, any_company)
