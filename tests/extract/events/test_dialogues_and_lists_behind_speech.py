"""Dialogues and summits that are held, lists behind what somebody says, envoys, rare surnames at the head of lists. All persons and places are invented."""

import pytest
from tests.extract.events.conftest import Told, told


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("要闻\n第八次中英经济财金对话5月10日在云州举行，副总理林岳与英国财政大臣沈如海共同主持对话。",
         {"第八次中英经济财金对话 2024-05-10": {("林岳", "chair"), ("沈如海", "chair")}}, "a dialogue takes place, and is chaired by its last word"),
        ("要闻\n金砖国家领导人第三十次会晤5月10日在云州国际会议中心举行。国家主席林岳主持会晤并发表讲话。",
         {"金砖国家领导人第三十次会晤 2024-05-10": {("林岳", "chair"), ("林岳", "speak")}}, "a meeting of leaders takes place"),
        ("要闻\n国家主席林岳同云国总统沈如海5月10日举行会晤。", {"同云国总统沈如海5月10日举行会晤 2024-05-10": {("林岳", "meet"), ("沈如海", "meet")}}, "two who meet"),
        ("要闻\n云州青年群英会5月10日召开。省长林岳出席今天召开的云州青年群英会并讲话。", {"云州青年群英会 2024-05-10": {("林岳", "attend"), ("林岳", "speak")}}, "what heroes are called to"),
        ("要闻\n省政协十二届二次会议5月10日在云州闭幕。主席林岳主持闭幕会。林岳最后说，出席闭幕会的领导同志还有：周静、方远、沈如海等。",
         {"省政协十二届二次会议 2024-05-10": {("林岳", "chair"), ("林岳", "speak"), ("周静", "attend"), ("方远", "attend"), ("沈如海", "attend")}}, "a list behind 说"),
        ("要闻\n省政协十二届二次会议5月10日举行第二次全体会议。今天会议的执行主席是林岳、周静、方远。会议由沈如海主持。",
         {"省政协十二届二次会议 2024-05-10": {("林岳", "other"), ("周静", "other"), ("方远", "other"), ("沈如海", "chair")}}, "those in the chair beside who chairs"),
        ("要闻\n5月10日，省长林岳会见云国主席沈如海特使、云国外长周静。", {"会见云国主席沈如海特使、云国外长周静 2024-05-10": {("林岳", "meet"), ("周静", "meet")}}, "who sent the envoy is not there"),
        ("要闻\n副省长林岳在陪同周静总书记视察灾区后，于5月10日实地考察了云州老城；5月11日又主持召开云州灾后重建会议。",
         {"实地考察了云州老城 2024-05-10": {("林岳", "inspect")}, "云州灾后重建会议 2024-05-11": {("林岳", "chair")}}, "whom he escorted chairs nothing"),
        ("要闻\n5月10日，省政协召开协商座谈会。省政协委员林岳、周静等以及专家方远在座谈会上发言。",
         {"协商座谈会 2024-05-10": {("省政协", "host"), ("林岳", "speak"), ("周静", "speak"), ("方远", "speak")}}, "等以及 goes on with the list"),
        ("要闻\n全省先进表彰大会5月10日在云州召开。省长林岳亲切会见了出席大会的代表。",
         {"全省先进表彰大会 2024-05-10": set(), "会见了出席大会的代表 2024-05-10": {("林岳", "meet")}}, "those at the meeting are met on its day"),
        ("要闻\n5月10日，省委召开座谈会。省委书记林岳主持座谈会。\n回良岳、沈如海、何立本和有关部门负责同志出席座谈会。",
         {"座谈会 2024-05-10": {("省委", "host"), ("林岳", "chair"), ("回良岳", "attend"), ("沈如海", "attend"), ("何立本", "attend")}}, "a rare surname leads a list"),
        ("要闻\n5月10日，省委召开座谈会。省委书记林岳主持座谈会。\n月季花、牡丹花、王家村参加活动。", {"座谈会 2024-05-10": {("省委", "host"), ("林岳", "chair")}}, "no list of names"),
    ],
)  # fmt: skip
def test_told(text: str, expected: Told, why: str) -> None:
    assert told(text) == expected, why
