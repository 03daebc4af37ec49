"""Events that no noun names: works that begin or open, and visits known by what was brought. All persons and places are invented."""

import pytest
from tests.extract.conftest import ReadEvents


@pytest.mark.parametrize(
    ("body", "expected", "why"),
    [
        ("5月10日，云岭大桥建成通车。沈国栋宣布通车，周敏致辞，赵文博主持。",
         {"云岭大桥建成通车": {("沈国栋", "other"), ("周敏", "speak"), ("赵文博", "chair")}}, "somebody opens it"),
        ("5月10日上午，青禾公司二期项目正式开工。沈国栋出席并宣布开工，周敏讲话。",
         {"青禾公司二期项目正式开工": {("沈国栋", "attend"), ("沈国栋", "other"), ("周敏", "speak")}}, "who is there and opens it"),
        ("5月10日，云岭民俗馆新馆正式开馆，沈国栋、周敏为新馆揭牌。", {"云岭民俗馆新馆正式开馆": {("沈国栋", "other"), ("周敏", "other")}}, "in the same sentence"),
        ("5月10日，云岭大桥建成通车。沈国栋出席通车仪式，周敏致辞。", {"通车仪式": {("沈国栋", "attend"), ("周敏", "speak")}}, "a rite that is named tells more"),
        ("5月10日，青禾公司二期项目投产，预计年产值20亿元。", {}, "nobody opens it"),
        ("云岭大桥5月10日正式动工。动工仪式在大桥东岸举行，沈国栋致辞。", {"动工仪式": {("沈国栋", "speak")}}, "a rite by its kind, right behind the lead"),
        ("5月10日，云岭大桥建成通车。沈国栋介绍，2019年他曾为大桥揭牌。", {}, "nobody opens it now"),
        ("截至目前，云岭大桥建成通车。沈国栋致辞。", {}, "on no day"),
        ("5月10日，沈国栋检查防汛工作。据介绍，云岭大桥建成通车，沈国栋曾为其揭牌。", {"检查防汛工作": {("沈国栋", "inspect")}}, "told on a tour"),
        ("5月10日，青禾公司二期项目将开工建设。沈国栋致辞。", {}, "to come"),
        ("5月10日，主席沈国栋来到云岭小学，为孩子们送去学习用品。周敏一同前往。", {"为孩子们送去学习用品": {("沈国栋", "other"), ("周敏", "attend")}}, "what is brought"),
        ("5月10日，沈国栋来到变电站，为奋战在一线的职工送去西瓜、绿豆汤等防暑用品。", {"为奋战在一线的职工送去西瓜、绿豆汤等防暑用品": {("沈国栋", "other")}}, "whom it is for holds no place"),
        ("5月10日，沈国栋率队赴深圳开展招商引资活动，周敏参加。", {"赴深圳开展招商引资活动": {("沈国栋", "other"), ("周敏", "attend")}}, "a trip to find investors"),
        ("5月10日，沈国栋看望慰问困难职工，为他们送去慰问金。", {"看望慰问困难职工": {("沈国栋", "other")}}, "the visit is told already"),
        ("全市防汛会议5月10日召开。会后，沈国栋为职工送去慰问金。", {"全市防汛会议": set()}, "beside a meeting"),
        ("5月10日，沈国栋检查防汛工作。在工地，沈国栋为工人送去防暑降温用品。", {"检查防汛工作": {("沈国栋", "inspect")}}, "a stop of a tour"),
    ],
)
def test_events_without_a_noun(events_of: ReadEvents, body: str, expected: dict[str, set[tuple[str, str]]], why: str) -> None:
    assert {e.label: {(p.who, p.how) for p in e.participants} for e in events_of(body, "要闻")} == expected, why
