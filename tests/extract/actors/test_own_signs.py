"""Whose 市委 is meant where a readout that speaks of its own city without naming it names others, in whatever part. Persons and most places are invented."""

import pytest

from tonggao.extract.actors.places import own_places
from tonggao.language.bodies import BodyFinder
from tonggao.language.scan import scan

_HEAD = "全市安全生产会议召开\n5月10日，我市召开安全生产会议。市委书记王跃坤主持。"

OTHERS = [
    ("医疗队汇报了在武汉52个日夜的工作。", "where help went"),
    ("我市选派医务人员驰援武汉市。", "the same with its level word"),
    ("要总结好武汉经验。", "an example"),
    ("要对标绍兴、武汉等先进地区。", "examples in a list"),
    ("产品远销武汉等地。", "a market"),
    ("部分干部在武汉参加了培训。", "where people were taught"),
    ("会议传达了在武汉召开的现场会精神。", "where a meeting of others was held"),
    ("会议审议了致武汉市的慰问信。", "an addressee"),
    ("会议通报了与友好城市武汉市的交流情况。", "a sister city"),
    ("武汉至绍兴高速公路加快推进。", "the end of a road"),
    ("武汉大学教授林岳作专题辅导。", "a university called after its city"),
    ("武汉市宏远科技有限公司董事长林岳介绍了项目。", "a company of another city"),
    ("退役军人林岳，武汉市人，服役十二年。", "whence somebody comes"),
    ("曾任武汉市委书记的林岳应邀列席。", "whose office somebody once held"),
    ("会议通报了武汉市发生的事故。", "where something happened"),
    ("在武汉市警方配合下，嫌疑人归案。", "who helped"),
    ("武汉市委书记林岳应邀介绍情况。", "another's secretary beside its own, who is called so without a place"),
    ("望江门街道负责人发言，江门路改造启动。", "a city's name inside a street's"),
]


@pytest.mark.parametrize(("sentence", "why"), OTHERS, ids=[why for _, why in OTHERS])
@pytest.mark.parametrize("before", [False, True], ids=["behind", "before"])
def test_another_place_is_not_the_own_one(sentence: str, before: bool, why: str) -> None:
    title, lead = _HEAD.split("\n")
    assert _by_level(f"{title}\n{sentence}{lead}" if before else f"{_HEAD}{sentence}").get("市") is None, why


OURS = [
    ("要奋力谱写绍兴高质量发展新篇章。", "绍兴市", "what is done for it"),
    ("为绍兴振兴贡献力量。", "绍兴市", "what is given to it"),
    ("会议审议了《绍兴市应急预案管理办法》。", "绍兴市", "its own document"),
    ("会议印发绍兴市人民政府决定。", "绍兴市", "its own body"),
    ("近日，绍兴市安全生产推进会议召开。", "绍兴市", "its own meeting, told of later"),
    ("多家客商来绍兴考察。", "绍兴市", "where guests come to"),
    ("绍兴军分区派员参加。", "绍兴市", "the garrison of a prefecture"),
]


@pytest.mark.parametrize(("sentence", "own", "why"), OURS, ids=[why for *_, why in OURS])
def test_signs_of_the_own_place(sentence: str, own: str, why: str) -> None:
    assert _by_level(_HEAD + sentence).get("市") == own, why


CASES = [
    ("会议召开\n来源：沛县融媒体中心\n会议召开。县委书记王跃坤主持。", {"县": "沛县"}, "a county of one character has its level word once"),
    ("沛县召开会议\n会议召开。县委书记王跃坤主持。", {"县": "沛县"}, "the same in a title"),
    ("会议召开\n来源：青禾盟融媒体中心\n会议召开。盟委书记王跃坤主持。", {"盟": "青禾盟"}, "a league's medium"),
    ("全州会议召开\n恩施日报\n会议召开。州委书记王跃坤主持。", {"州": "恩施州"}, "the medium of an autonomous prefecture"),
    ("会议召开\n本报桐屿5月10日讯\n我县召开会议。市委常委王跃坤到会，县委书记林岳主持。青湾县考察团来我县考察。", {"县": "桐屿县"}, "written in the county, whatever guest of the city or of another county is there"),
    ("桐屿县开会\n市委常委王跃坤到会，县委书记林岳主持。城东至绍兴高速公路开工。", {"县": "桐屿县"}, "which city the county lies in, a road does not tell"),
    ("多地学习\n青湾市委书记林岳到会。湖北省学习抓得紧。", {"市": "青湾市"}, "named before any office without a place"),
    ("发展村集体经济\n来自井岭村的代表发言，村党支部书记王跃坤说。", {"村": "井岭村"}, "who comes from a village speaks for it"),
]


@pytest.mark.parametrize(("text", "expected", "why"), CASES, ids=[why for *_, why in CASES])
def test_own_places_by_medium_and_voice(text: str, expected: dict[str, str], why: str) -> None:
    assert _by_level(text) == expected


def _by_level(text: str) -> dict[str, str]:
    found = scan(text)
    return own_places(found, BodyFinder.of(found)).by_level
