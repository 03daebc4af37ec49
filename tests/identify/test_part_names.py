"""Offices called by a character of each word in some readouts and in full in others."""

import pytest

from tonggao.identify.part_names import is_part_block, joined_parts, part_block


@pytest.mark.parametrize(
    ("names", "joined", "why"),
    [
        (("农业部科教司", "农业部科技教育司"), {"农业部科教司": "农业部科技教育司"}, "a ministry's"),
        (("四川省种子站", "四川省种子管理站"), {"四川省种子站": "四川省种子管理站"}, "a province's"),
        (
            ("柳川市东亭区人民法院", "东亭区法院"),
            {"东亭区法院": "柳川市东亭区人民法院"},
            "of a county that is not known",
        ),
        (("农业部种管司", "农业部种业监督管理司"), {"农业部种管司": "农业部种业监督管理司"}, "a word that any may have left out"),
        (
            ("襄阳市中级法院环资庭", "襄阳市中级法院环境资源审判庭"),
            {"襄阳市中级法院环资庭": "襄阳市中级法院环境资源审判庭"},
            "a court's",
        ),
        (("柳川市东亭区法院", "白河市东亭区法院", "东亭区法院"), {}, "of either city"),
        (("农业部科教司", "农业部科技教育司", "农业部科学教育司"), {}, "of either office"),
        (("四川省交通厅", "四川省交通运输厅"), {}, "another department: a word is left out"),
        (("最高人民检察院第一检察厅", "最高人民检察院第十一检察厅"), {}, "two by their numbers"),
        (("四川省文化厅", "四川省文化旅游厅"), {}, "the same"),
    ],
)
def test_names_of_one_office(names: tuple[str, ...], joined: dict[str, str], why: str) -> None:
    assert joined_parts(dict.fromkeys(names, 1)) == joined, why
    if joined:
        assert len({part_block(name) for name in names}) == 1, why


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("科教司", "nobody says whose"),
        ("农业部", "no part"),
        ("高新区管委会", "many cities have one"),
        ("柳川市高新区管委会", "the same"),
    ],
)
def test_names_of_no_block(name: str, why: str) -> None:
    assert not is_part_block(part_block(name)), why
