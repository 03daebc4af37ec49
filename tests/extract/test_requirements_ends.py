"""Where a demand begins and ends: cases that stand before it, lists behind a colon, statements that trail, one demand or several."""

import pytest

SAYS = "沈望舒强调，"
OBLIGED, FORBIDDEN, HOPED, BARE = "obligation", "prohibition", "hope", "imperative"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # whom or what it concerns belongs to it, also where an actor follows
        ("对困难职工，工会务必摸清底数。", [(OBLIGED, "对困难职工，工会务必摸清底数")]),
        ("对亲属和身边工作人员，必须从严管理。", [(OBLIGED, "对亲属和身边工作人员，必须从严管理")]),
        ("针对反馈意见，要逐条整改。", [(OBLIGED, "针对反馈意见，要逐条整改")]),
        ("对秋收造成影响，各地要抓紧排水。", [(OBLIGED, "各地要抓紧排水")]),  # what happened, no topic
        ("对标先进，要找准差距。", [(OBLIGED, "对标先进，要找准差距")]),
        # what is correlated is one
        ("百姓有难处，干部就得想办法。", [(OBLIGED, "百姓有难处，干部就得想办法")]),
        ("要抓紧抢收，水、电、路三件实事，件件都要办好。", [(OBLIGED, "要抓紧抢收"), (OBLIGED, "水、电、路三件实事，件件都要办好")]),
        # a list behind a colon goes on
        ("新班子要练就“两张嘴”：会说政策、会拉家常。", [(OBLIGED, "新班子要练就“两张嘴”：会说政策、会拉家常")]),
        # each thing that must be something
        ("讲话要短、开会要少、报表要并。", [(OBLIGED, "讲话要短"), (OBLIGED, "开会要少"), (OBLIGED, "报表要并")]),
        ("不得瞒报、不得迟报。", [(FORBIDDEN, "不得瞒报、不得迟报")]),  # short prohibitions are one
        ("不准多头检查、不准重复收费。", [(FORBIDDEN, "不准多头检查"), (FORBIDDEN, "不准重复收费")]),
        # a statement about something else ends it
        ("大操大办要刹住，厚养薄葬不是一句话。", [(OBLIGED, "大操大办要刹住")]),
        ("希望各位企业家多来看看，中国将为大家提供便利。", [(HOPED, "希望各位企业家多来看看")]),
        ("村子要振兴，关键是把支部建好。", [(OBLIGED, "村子要振兴，关键是把支部建好")]),  # said of the same thing
        # a wish behind an evaluation
        ("今天谈了四个小时，这充分表明了关心，希望大家把要求记在心上。", [(HOPED, "希望大家把要求记在心上")]),
        # spoken language
        ("下社区别光带嘴。", [(FORBIDDEN, "下社区别光带嘴")]),
        ("落选的同志也别灰心。", [(FORBIDDEN, "落选的同志也别灰心")]),
        ("特别光荣的岗位。", []),
        ("请家长朋友少一点攀比。", [(HOPED, "请家长朋友少一点攀比")]),
        ("请客送礼的风气。", []),
        ("让我们携手把家园建好。", [(HOPED, "让我们携手把家园建好")]),
        ("让我们感到温暖。", []),  # what it does to us
        ("望川市应发挥优势。", [(OBLIGED, "望川市应发挥优势")]),  # a place, no wish
        ("外需走弱，成绩来之不易。", []),
        ("不能只领钱不干事。", [(FORBIDDEN, "不能只领钱不干事")]),
    ],
)
def test_ends_of_demands(requirements_of, sentence: str, expected: list[tuple[str, str]]) -> None:
    assert [(r.modality, r.quote) for r in requirements_of(SAYS + sentence)] == expected
