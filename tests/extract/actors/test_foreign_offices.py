"""Offices of other countries that no list has, and offices that must not be taken for ours. All names are invented."""

import pytest
from tests.extract.actors.conftest import Row, names_in, posts_in


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("会见挪威贸工大臣马尔卡、石油能源大臣维科塔。", {("马尔卡", "贸工大臣", "挪威"), ("维科塔", "石油能源大臣", "挪威")}, "fields that no list has, and the second of the same country"),
        ("会见英国商业、创新与技能大臣马尔卡。", {("马尔卡", "商业、创新与技能大臣", "英国")}, "words joined before 大臣"),
        ("会见越南计划投资部长范立山、工贸部长黄忠山。", {("范立山", "部长", "越南计划投资部"), ("黄忠山", "部长", "越南工贸部")}, "the second minister of the same country"),
        ("会见美国财政部长马尔卡和商务部长维科塔。", {("马尔卡", "部长", "美国财政部"), ("维科塔", "部长", "美国商务部")}, "joined by 和"),
        ("同美国总统马尔卡会谈，商务部长林岳参加。", {("马尔卡", "总统", "美国"), ("林岳", "部长", "商务部")}, "ours: it stands in no list with the guest"),
        ("会见美国财政部长马尔卡，财政部部长林岳参加会见。", {("马尔卡", "部长", "美国财政部"), ("林岳", "部长", "财政部")}, "nor behind a comma with a name like ours"),
        ("会见泰国公共工程和住房部长马尔卡。", {("马尔卡", "部长", "泰国公共工程和住房部")}, "和 joins fields of one ministry"),
        ("访问澳大利亚，新南威尔士州州长李斯到会。", {("李斯", "州长", "新南威尔士州")}, "a state by its sound"),
        ("访问爱沙尼亚，会见了塔林市长、中间党主席马尔卡。", {("马尔卡", "市长", "塔林"), ("马尔卡", "主席", "中间党")}, "a city before another office"),
        ("会见阿联酋迪拜酋长马尔卡。", {("马尔卡", "酋长", "迪拜")}, "an emirate"),
        ("会见韩国外交通商部长官朴大明、朝鲜外务省副相金大山。", {("朴大明", "长官", "韩国外交通商部"), ("金大山", "副相", "朝鲜外务省")}, "as the two call their ministers"),
        ("会见巴基斯坦外交秘书马尔卡、文莱外交与贸易部常务秘书长林玉山。", {("马尔卡", "外交秘书", "巴基斯坦"), ("林玉山", "常务秘书长", "文莱外交与贸易部")}, "no ministry reaches into another country"),
        ("访问澳大利亚。外长感谢林克文总理。林克文总理表示感谢。", {("林克文", "总理", "澳大利亚")}, "a premier, where the text names one country and no council of ours"),
        ("林克文总理会见了客人。", set(), "or none"),
        ("国务院总理林岳同林克文总理会谈。林岳总理表示感谢。", {("林岳", "总理", "国务院")}, "ours is another one"),
        ("林岳总理在国务院召开会议。", {("林岳", "总理", "国务院")}, "ours, where the text speaks of his council"),
        ("会见缅甸总统特使吴登、马尔卡的特使维科塔。", {("吴登", "总统特使", "缅甸")}, "whose envoy he is, no country tells"),
    ],
)
def test_posts_abroad(text: str, expected: set[Row], why: str) -> None:
    assert posts_in(text) == expected, why


def test_the_last_character_of_a_name_is_no_country() -> None:
    assert names_in("于广德特使金永山到会。") == ["金永山"]
    assert posts_in("于广德特使金永山到会。") == set()
