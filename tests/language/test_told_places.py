"""Places told by what they hold and by their offices, whatever words they go by."""

import pytest

from tonggao.language.told_places import places_told

TOLD = [
    ("幸福镇召开秋收工作推进会", {"幸福"}, "an everyday word, at the beginning of a title"),
    ("6月3日下午吾合沙鲁乡组织开展防汛演练。", {"吾合沙鲁"}, "behind a day, and longer than most"),
    ("本网讯 近日，十里街道在三楼会议室举行培训班。", {"十里"}, "a number that counts no towns"),
    ("6月3日，沂平县桃托镇召开专题会议。", {"桃托"}, "behind the county it lies in"),
    ("6月3日，同溪镇党委书记王跃坤主持会议。", {"同溪"}, "its first character is a preposition elsewhere"),
    ("由松溪镇党委书记王跃坤主持。", {"松溪"}, "behind a preposition"),
    ("任命王跃坤为富强街道党工委书记。", {"富强"}, "behind the person who is appointed"),
]

NOT_TOLD = [
    ("各乡镇召开动员会，全县开展大排查。", "any of them, or all of it"),
    ("三个街道举行签约仪式。", "towns that are counted"),
    ("会议传达县召开的三级干部会议精神。", "what is conveyed"),
    ("传达镇召开会议的要求。", "a verb, and a body called by its level"),
    ("免去镇党委书记王跃坤的职务。", "a verb before an office"),
    ("示范区举办培训班。", "a kind of zone"),
    ("来看对住房城乡建设部部长的专访。", "城乡 in a ministry's name"),
]


@pytest.mark.parametrize(("text", "stems", "why"), TOLD, ids=[why for _, _, why in TOLD])
def test_place_is_told(text: str, stems: set[str], why: str) -> None:
    assert places_told(text) == stems


@pytest.mark.parametrize(("text", "why"), NOT_TOLD, ids=[why for _, why in NOT_TOLD])
def test_no_place(text: str, why: str) -> None:
    assert not places_told(text)
