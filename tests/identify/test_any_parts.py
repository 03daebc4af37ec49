"""Names of parts that any body may have."""

import pytest

from tonggao.identify.any_parts import is_any_part


@pytest.mark.parametrize(
    "name",
    ["会计学院", "经济与管理学院", "发展规划部", "军分区党委", "国际合作与交流处", "教学质量监控与评估中心", "散货分公司", "高新分局"],
)
def test_part_of_any_body(name: str) -> None:
    assert is_any_part(name)


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("柳川学院", "a place names it"),
        ("海陵军分区党委", "the word before the part is in no dictionary"),
        ("白塔镇党委", "a town"),
        ("教育部办公厅", "a known body's"),
        ("第五次全国经济普查领导小组", "the whole country has one"),
        ("国家卫星中心", "the same"),
        ("海洋电缆实验室", "a laboratory is a body of its own"),
        ("柳国发展部", "of three characters a ministry abroad"),
        ("发展部", "the same, its state left out"),
    ],
)
def test_other_name(name: str, why: str) -> None:
    assert not is_any_part(name), why
