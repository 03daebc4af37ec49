"""Businesses by the whole name that they are registered by. All are invented."""

import pytest
from tests.extract.actors.conftest import bodies_in
from tests.language.conftest import named


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("青禾市佰香源教育咨询有限公司负责人发言。", ["青禾市佰香源教育咨询有限公司"], "a coined name that is no word"),
        ("与万家茶业集团有限责任公司签约。", ["万家茶业集团有限责任公司"], "a number in the name"),
        ("启航食品加工有限公司总经理到会。", ["启航食品加工有限公司"], "a verb that names a company"),
        ("对普惠生态旅游集团作出处罚。", ["普惠生态旅游集团"], "a preposition right before it"),
        ("分别收受大地物流集团有限公司财物。", ["大地物流集团有限公司"], "a verb before it"),
        ("在位于高新区的云梦企业管理（集团）有限公司看到，", ["云梦企业管理（集团）有限公司"], "的 before it, a group in brackets"),
        ("由青禾百信化纤有限公司江南分公司承建。", ["青禾百信化纤有限公司江南分公司"], "a branch in another place"),
        ("济南二机床集团到会。", ["济南二机床集团"], "a number behind a place"),
        ("李明到鑫隆机械制造公司检查。", ["鑫隆机械制造公司"], "who goes there is none of the name"),
        ("林岳一行前往龙井村好邻居牦牛养殖合作社，", ["龙井村好邻居牦牛养殖合作社"], "a village and whoever goes there"),
        ("他来到岚江中天鼎盛汽车股份公司，", ["岚江中天鼎盛汽车股份公司"], "with a seat that no list has, up to a mark"),
        ("云梦农资有限公司和青禾市大地物流有限公司签约。", ["云梦农资有限公司", "青禾市大地物流有限公司"], "two that 和 joins"),
        ("爱心企业恒华建材集团到会。", ["恒华建材集团"], "what kind it is stands before it"),
        ("原告林岳与被告青禾县天合劳务有限公司", ["青禾县天合劳务有限公司"], "a party to a suit"),
        ("在当地食品加工有限公司看到，各地食品公司开工。", [], "a kind, no name"),
        ("发展种植养殖专业合作社30家。", [], "how many of a kind"),
    ],
)
def test_companies(text: str, expected: list[str], why: str) -> None:
    assert named(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("青禾市云田区百味烧烤原料批发部被查处。", {"青禾市云田区百味烧烤原料批发部"}, "a shop by its trade and seat"),
        ("会上通报了云田县福顺砂石厂违法案件。", {"云田县福顺砂石厂"}, "by its seat alone"),
        ("云田区聚源宾馆经营者丁远被处罚。", {"云田区聚源宾馆"}, "a house whose owner is told"),
        ("青禾市百福大药房向学校捐赠物资。", {"青禾市百福大药房"}, "one that gives"),
        ("会议在青禾市聚源宾馆召开。", set(), "where people meet"),
        ("农资经营部、家庭农场要规范经营。", set(), "kinds"),
        ("林岳到海浪集团、晶源电子、华石集团了解情况。", {"海浪集团", "晶源电子", "华石集团"}, "by its trade between two groups"),
        ("当地一家矿业公司、深圳这家电子公司停产，已有多家航运公司复航。", set(), "one or several of a kind"),
        ("林岳到清洁能源、智能装备等企业走访。", set(), "lines of trade"),
    ],
)
def test_small_businesses(text: str, expected: set[str], why: str) -> None:
    assert bodies_in(text) == expected, why
