"""Task forces by their task, from the body or place that set them up. All places are invented."""

import pytest
from tests.language.conftest import named


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("青禾市城市更新工作领导小组到会。", ["青禾市城市更新工作领导小组"], "a place's"),
        ("林岳并在镇防汛指挥部开会。", [], "where somebody was belongs to no name"),
        ("市征地拆迁指挥部到会。", ["市征地拆迁指挥部"], "a level word is founder enough"),
        ("北关街道三里庄片区征收指挥部到会。", ["北关街道三里庄片区征收指挥部"], "a street's"),
        ("国务院安委会督导组到会。", ["国务院安委会督导组"], "a body's"),
        ("中央农村工作领导小组到会。", ["中央农村工作领导小组"], "the state's"),
        ("省应对新型冠状病毒感染的肺炎疫情防控工作领导小组到会。", ["省应对新型冠状病毒感染的肺炎疫情防控工作领导小组"], "its task holds 的"),
        ("市应对冰雪引发的次生灾害指挥部到会。", ["市应对冰雪引发的次生灾害指挥部"], "another cause with 的"),
        ("会议由省实施《江三角规划纲要》领导小组召开。", ["省实施《江三角规划纲要》领导小组"], "its task names a title"),
        (
            "省政府召开省实施《江三角规划纲要》领导小组和省促进江东西北地区振兴发展协调领导小组会议。",
            ["省政府", "省实施《江三角规划纲要》领导小组", "省促进江东西北地区振兴发展协调领导小组"],
            "two joined, behind who convened them",
        ),
        ("会议讨论了贯彻《江河条例》领导小组名单。", [], "a title without a founder"),
        ("县委要求落实《江河条例》领导小组成员要跟上。", ["县委"], "what is demanded is no name"),
        ("市里建立的督导领导小组到会。", [], "的 behind a deed"),
        ("有关领导小组到会。", [], "of nobody"),
        ("会议听取了国务院医改领导小组汇报。", ["国务院医改领导小组"], "behind what leads to the state's"),
        ("林岳向中央新疆工作协调小组报告，这对中央财经领导小组重要。", ["中央新疆工作协调小组", "中央财经领导小组"], "nor is a place in its task its founder"),
        ("林岳作为中央第一巡视组成员，接受了中央第三生态环境保护督察组询问。", ["中央第一巡视组", "中央第三生态环境保护督察组"], "by number"),
        ("课程由中央“不忘初心、牢记使命”主题教育领导小组主办。", ["中央“不忘初心、牢记使命”主题教育领导小组"], "and by a quotation"),
        ("江北省抗震救灾指挥部到会。", ["江北省抗震救灾指挥部"], "a province's"),
        ("江北省省长林岳代表组委会到会。", [], "who speaks for one is no part of it"),
        ("县里成立了中央环保督察整改领导小组。", [], "which others set up"),
        ("国务院江北青禾“4·18”特别重大火灾事故调查组到会。", ["国务院江北青禾“4·18”特别重大火灾事故调查组"], "between who set it up and the quotation stands a place"),
        ("国务院成立“4·18”火灾事故调查组。", ["国务院"], "but no deed"),
        ("江西抗洪抢险指挥部、湖北武汉防汛指挥部到会。", ["江西抗洪抢险指挥部", "湖北武汉防汛指挥部"], "a place without its level word is founder enough of headquarters"),
        ("派出25个巡回指导组。", [], "many, of no name"),
    ],
)
def test_bodies(text: str, expected: list[str], why: str) -> None:
    assert named(text) == expected, why
