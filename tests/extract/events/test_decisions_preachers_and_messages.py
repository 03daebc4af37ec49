"""Meetings decided on, members of a team of preachers, messages exchanged and cases opened. All persons and places are invented."""

import pytest
from tests.extract.events.conftest import told


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("5月10日，政协青岚省第十一届委员会第二十次主席会议在江澄召开。省政协主席林岳主持会议。\n会议审议通过了政协青岚省第十一届委员会常务委员会第八次会议议程（草案）和日程，决定会议于9月12日至14日在江澄召开。",
         {"政协青岚省第十一届委员会第二十次主席会议 2024-05-10": {("林岳", "chair")}, "政协青岚省第十一届委员会常务委员会第八次会议 2024-09-14": set()},
         "决定 opens no name: 会议 is the one whose agenda was passed"),
        ("5月10日，青禾镇人大召开主席团会议，决定会议于6月28日在镇政府召开。镇人大主席林岳主持会议。",
         {"主席团会议 2024-05-10": {("青禾镇人大", "host"), ("林岳", "chair")}}, "nobody says which meeting"),
        ("全国政协第三十次主席会议17日召开。林岳主持会议。\n会议听取了全国政协提案委员会《关于推进甲项工作情况》、经济委员会《关于推进乙项工作情况》、农业和农村委员会《关于推进丙项工作情况》的汇报。",
         {"全国政协第三十次主席会议 2024-05-17": {("林岳", "chair"), ("全国政协提案委员会", "speak"), ("经济委员会", "speak"), ("农业和农村委员会", "speak")}},
         "each committee behind the other's title; 主席会议 that was held lies not in the year to come"),
        ("连日来，中央宣讲团成员在各地宣讲。\n中央宣讲团成员、国家统计局局长林岳5月10日在金融系统宣讲。林岳还来到某行营业部，与工作人员进行座谈。\n中央宣讲团成员，教育部党组书记、部长周静5月9日在青岚省作宣讲报告。周静对全会精神作了系统阐释。",
         {"在金融系统宣讲 2024-05-10": {("林岳", "speak")}, "在青岚省作宣讲报告 2024-05-09": {("周静", "speak")}}, "one event of each member; a talk beside it is none"),
        ("5月10日，国家主席林岳同巴西总统卡尔森互致贺电，庆祝两国建交60周年。\n林岳指出，两国友好源远流长。",
         {"同巴西总统卡尔森互致贺电 2024-05-10": {("林岳", "other"), ("卡尔森", "other")}}, "both sides send"),
        ("5月10日，驻巴西大使林岳会见巴西外长卡斯罗。林岳说，去年两国元首互致贺电。", {"会见巴西外长卡斯罗 2024-05-10": {("林岳", "meet"), ("卡斯罗", "meet")}}, "said of others"),
        ("日前，经省委批准，省纪委监委对省国资委原副主任林岳，省交通集团原董事长周静严重违纪违法问题进行了立案审查调查。",
         {"立案审查调查 None": {("省纪委监委", "other"), ("林岳", "other"), ("周静", "other")}}, "who opens the case, and against whom"),
        ("今年以来，江澄市纪委监委对312人进行立案审查调查。市纪委书记林岳介绍了有关情况。", {}, "a count of cases is no case"),
        ("当天，林岳总理结束对巴西的正式访问，离开巴西利亚时，有关官员到机场送行。", {"对巴西的正式访问 None": {("林岳", "other")}}, "the visit that ends, with no day but 当天"),
        ("五月十日上午，青禾旗第十届草原那达慕在旗赛马场开幕。旗委书记林岳致辞。\n林岳在致辞中说，那达慕是草原儿女的盛会。\n十日下午，旗委、旗政府召开安保工作调度会，副旗长周静汇报了有关情况。",
         {"青禾旗第十届草原那达慕 2024-05-10": {("林岳", "speak")}, "安保工作调度会 2024-05-10": {("旗委", "host"), ("旗政府", "host"), ("周静", "speak")}},
         "a day in characters ends what was said"),
    ],
)  # fmt: skip
def test_decisions_preachers_and_messages(text: str, expected: dict[str, set[tuple[str, str]]], why: str) -> None:
    assert told(text) == expected, why
