"""Parts of ministries and courts named without these."""

import pytest

from tonggao.identify.house_parts import houses_of, part_of_house
from tonggao.identify.relative import is_bare


@pytest.mark.parametrize(
    ("name", "part", "why"),
    [
        ("人事司", "人事司", "any ministry's"),
        ("部人事司", "人事司", "the readout's ministry's"),
        ("部办公厅", "办公厅", "the same"),
        ("财政部人事司", "", "whose it is is said"),
        ("俄罗斯外交部新闻司", "", "another state's"),
        ("部队医院", "", "a word of its own"),
        ("柳川公司", "", "a company"),
        ("中院环资庭", "环资庭", "the readout's court's"),
        ("柳川中院环资庭", "", "whose it is is said"),
    ],
)
def test_part_of_a_house_that_is_not_said(name: str, part: str, why: str) -> None:
    assert part_of_house(name) == part, why
    assert is_bare(name) or not part, why


@pytest.mark.parametrize(
    ("names", "full", "why"),
    [
        ("财政部 人事司 部办公厅", {"人事司": "财政部人事司", "部办公厅": "财政部办公厅"}, "one ministry"),
        ("财政部 教育部 人事司", {}, "either's"),
        ("中央组织部 人事司", {}, "the Party's departments have none"),
        ("襄阳市中级人民法院 中院环资庭 中院", {"中院环资庭": "襄阳市中级人民法院环资庭", "中院": "襄阳市中级人民法院"}, "one court"),
        ("谷城县人民法院 法院 法院党组", {"法院": "谷城县法院", "法院党组": "谷城县法院党组"}, "the court that the readout is about"),
        ("谷城县人民法院 保康县人民法院 法院", {}, "either's"),
        ("柳川大学 会计学院 法学院党委 附属医院", {"会计学院": "柳川大学会计学院", "法学院党委": "柳川大学法学院党委", "附属医院": "柳川大学附属医院"}, "one school"),
        ("柳川大学 白河大学 会计学院", {}, "either's"),
        ("临床医学院 会计学院", {}, "two faculties"),
        ("襄阳市中级人民法院 宜昌市中级人民法院 中院环资庭", {}, "either's"),
    ],
)
def test_whose_parts_are(names: str, full: dict[str, str], why: str) -> None:
    assert houses_of(names.split(), names) == full, why


def test_school_that_the_first_lines_do_not_name() -> None:
    names = ["柳川大学", "会计学院"]
    assert (houses_of(names, "柳川大学召开会议"), houses_of(names, "我校召开会议")) == ({"会计学院": "柳川大学会计学院"}, {})
