"""Who speaks on in national broadcasts: welcomes, what is spoken of, how it was said. All persons are invented."""

import pytest


@pytest.mark.parametrize(
    ("body", "expected", "why"),
    [
        ("沈望舒在谈到推进决策科学化时强调，要鼓励探索。要讲真话。", [("沈望舒", "要鼓励探索"), ("沈望舒", "要讲真话")], "谈到…时 tells only what it is about"),
        ("沈望舒说，大家辛苦了。我们强调民主化，首先是解放思想。要讲真话。", [("沈望舒", "要讲真话")], "我们强调 are the speaker's own words"),
        ("沈望舒说，要加强往来。陆行舟热烈欢迎沈望舒来访。他说，希望双方相互支持。", [("沈望舒", "要加强往来"), ("陆行舟", "希望双方相互支持")], "who welcomes speaks next"),
        ("沈望舒说，大家辛苦了。需要强调的是，开展试点，必须坚守底线。", [("沈望舒", "必须坚守底线")], "需要强调的是 demands nothing"),
        ("当得知收入增加时，沈望舒高兴地夸奖了不起，要求当地干部发展旅游业。", [("沈望舒", "当地干部发展旅游业")], "夸奖 is no prize named after him"),
        ("中方表示关切。俄罗斯再次要求美国停止敌对行动。", [("俄罗斯", "美国停止敌对行动")], "a state asks"),
        ("沈望舒总书记的足迹跨越南北。在云州，他强调，要抓好治沙。", [("沈望舒", "要抓好治沙")], "the one person whom the paragraph names"),
        ("沈望舒来到田间，语重心长地叮嘱村干部把工作做细。", [("沈望舒", "村干部把工作做细")], "how it was said stands before the verb"),
    ],
)
def test_speaker_goes_on(requirements_of, body: str, expected: list[tuple[str, str]], why: str) -> None:
    assert [(r.issuer, r.quote) for r in requirements_of(body)] == expected, why


def test_period_before_whom_it_concerns(requirements_of) -> None:
    """当前和今后一个时期 says when; those behind it are told."""
    found = requirements_of("沈望舒强调，当前和今后一个时期各级政法机关要抓好落实。")
    assert [r.addressee for r in found] == ["各级政法机关"]


def test_what_is_required_is_no_demand_by_itself(requirements_of) -> None:
    """要求真正 holds no 要; 采取 opens what is demanded."""
    found = requirements_of("沈望舒指出，学习使作风建设要求真正落地。沈望舒要求采取紧急措施，千方百计抢救被困人员。")
    assert [r.quote for r in found] == ["采取紧急措施，千方百计抢救被困人员"]
