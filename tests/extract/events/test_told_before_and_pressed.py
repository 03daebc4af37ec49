"""What comes before a meeting, who speaks to the press, whom one receives, who hosts what. All persons and places are invented."""

import pytest
from tests.extract.events.conftest import Told, told


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("5月10日，第五届云州国际农业论坛在云州开幕。副省长林岳出席论坛并致辞。\n论坛开始前，林岳参观了农业成果展。",
         {"第五届云州国际农业论坛 2024-05-10": {("林岳", "attend"), ("林岳", "speak")}, "参观了农业成果展 2024-05-10": {("林岳", "other")}}, "on the forum's day"),
        ("5月10日，省第五届运动会在云州开幕。省长林岳宣布开幕。\n开幕式开始前，林岳会见了国家体育总局副局长周静。",
         {"省第五届运动会 2024-05-10": {("林岳", "other")}, "会见了国家体育总局副局长周静 2024-05-10": {("林岳", "meet"), ("周静", "meet")}}, "before an opening"),
        ("5月10日，云州市中级人民法院党组理论学习中心组举行集体学习。院长林岳主持学习。\n学习前，林岳主持召开院党组会议，研究通过《办法》。",
         {"集体学习 2024-05-10": {("云州市中级人民法院党组理论学习中心组", "host"), ("林岳", "chair")}, "院党组会议 2024-05-10": {("林岳", "chair")}}, "before a study session"),
        ("5月10日，省政府新闻办公室举行新闻发布会，省水利厅相关负责人介绍，灌区改造已完成八成。",
         {"新闻发布会 2024-05-10": {("省政府新闻办公室", "host"), ("省水利厅", "speak")}}, "a body's unnamed head"),
        ("5月10日，省政府新闻办公室举行新闻发布会，省水利厅厅长林岳介绍，灌区改造已完成八成。",
         {"新闻发布会 2024-05-10": {("省政府新闻办公室", "host"), ("林岳", "speak")}}, "the named head alone"),
        ("省长林岳5月10日在云州会见了周静、方远、沈如海，以及工商界代表人士。",
         {"会见了周静、方远、沈如海 2024-05-10": {("林岳", "meet"), ("周静", "meet"), ("方远", "meet"), ("沈如海", "meet")}}, "guests without titles"),
        ("省长林岳5月10日在云州会见周静率领的澳门工商界参访团一行。",
         {"会见周静率领的澳门工商界参访团 2024-05-10": {("林岳", "meet"), ("周静", "meet"), ("澳门工商界参访团", "meet")}}, "who leads the guests"),
        ("市委书记林岳5月10日在云州调研。\n周静及市直有关部门负责人陪同调研，市督导组负责同志参加汇报会。",
         {"在云州调研 2024-05-10": {("林岳", "inspect"), ("周静", "attend")}}, "a name before a group; not at what others attend"),
        ("省委书记林岳5月8日至10日在云州、清江调研。\n周静参加云州调研。",
         {"在云州、清江调研 2024-05-10": {("林岳", "inspect"), ("周静", "attend")}}, "a part of the tour by its place"),
        ("出席云州建市六十周年活动的省委书记林岳，5月10日视察云州港口集团。",
         {"视察云州港口集团 2024-05-10": {("林岳", "inspect")}}, "whom the words before describe"),
        ("今年3月，在全省工业发展大会上，省委书记林岳强调，要加快转型。",
         {"全省工业发展大会 2024-03": {("林岳", "speak")}}, "a setting with its month"),
        ("林岳参加云州代表团审议\n省委书记林岳5月10日上午来到他所在的云州代表团，同代表们一起审议。林岳说，完全赞成报告。",
         {"云州代表团审议 2024-05-10": {("林岳", "attend"), ("林岳", "speak")}}, "the headline's shorter name"),
        ("5月10日，省长林岳向2024年云州减贫论坛致贺信。\n本次论坛当日在云州开幕，由省农业农村厅和云州市人民政府共同主办。",
         {"2024年云州减贫论坛 2024-05-10": {("省农业农村厅", "host"), ("云州市人民政府", "host")}}, "what was greeted took place"),
        ("5月10日，由省委宣传部、省见义勇为工作委员会办公室、省教育厅联合主办的全省模范事迹报告会在云州举行。",
         {"全省模范事迹报告会 2024-05-10": {("省委宣传部", "host"), ("省见义勇为工作委员会办公室", "host"), ("省教育厅", "host")}}, "a host that nothing else tells"),
        ("5月10日，全省就业工作会议在云州召开。省财政厅、省教育厅负责同志和清江市政府主要负责同志在会上发言。",
         {"全省就业工作会议 2024-05-10": {("省财政厅", "speak"), ("省教育厅", "speak"), ("清江市政府", "speak")}}, "two groups of heads"),
        ("5月10日下午，十四届全国人大常委会举行宪法宣誓仪式。", {"宪法宣誓仪式 2024-05-10": {("十四届全国人大常委会", "host")}}, "a house in its term"),
        ("5月10日，省外办举办主题为“新时代的云州：新机遇”的全球推介活动，向使节介绍发展成就。", {"全球推介活动 2024-05-10": {("省外办", "host")}}, "no label begins with 的"),
        ("5月10日，由我省自主研制的“云州号”科考船首航仪式在云州举行。", {"“云州号”科考船首航仪式 2024-05-10": set()}, "who built it is no part of the name"),
        ("5月10日，市委书记林岳率领代表团赴清江市，考察产业园。", {"考察产业园 2024-05-10": {("林岳", "inspect")}}, "no group called 领代表团"),
    ],
)  # fmt: skip
def test_told(text: str, expected: Told, why: str) -> None:
    assert told(text) == expected, why


def test_body_before_others_is_nobody() -> None:
    """区委 and 高新区 are shaped like names."""
    for body in ("高新区", "区委", "金融办", "团市委"):
        text = f"市委书记林岳5月10日在云州调研。\n{body}及相关部门负责人陪同调研。"
        assert told(text) == {"在云州调研 2024-05-10": {("林岳", "inspect")}}, body


def test_running_conference_is_placed() -> None:
    assert "第七十八届世界卫生大会 None" in told("第七十八届世界卫生大会正在瑞士日内瓦举行，大会主题为健康。")
