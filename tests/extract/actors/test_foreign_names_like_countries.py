"""Foreign names that open like a country, and what ends them. All are invented."""

import pytest
from tests.extract.actors.conftest import names_in, posts_in


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("林岳会见老挝议长乍得维奇。", ["林岳", "乍得维奇"], "a name may open like a country and end as names do"),
        ("林岳会见老挝议长古巴列夫，同他交换意见。", ["林岳", "古巴列夫"], "before any mark"),
        ("林岳会见老挝外长约旦诺夫说，愿加强合作。", ["林岳", "约旦诺夫"], "and before what he says"),
        ("林岳说，期待着与科摩罗夫斯基总统等领导人会面。", ["林岳", "科摩罗夫斯基"], "夫斯基 only closes a name"),
        ("林岳说，会议由主席国古巴主持，总统古巴哈瓦那讲话。", ["林岳"], "a country and its city are nobody"),
        ("林岳会见俄罗斯瓦尔科总统。", ["林岳", "瓦尔科"], "a country before a name is none of it"),
        ("林岳会见老挝总理约翰·基。会见约翰·基时指出，两国关系良好。", ["林岳", "约翰·基"], "时 is when it was said"),
        ("林岳会见老挝外长萨莫拉·时成。", ["林岳", "萨莫拉·时成"], "else it stands in the name"),
        ("林岳同老挝外长卡娜·诺瓦洛娃小范围会晤。", ["卡娜·诺瓦洛娃"], "小范围 is how they met"),
    ],
)
def test_names(text: str, expected: list[str], why: str) -> None:
    assert names_in(text) == expected, why


def test_the_country_like_part_holds_no_office() -> None:
    assert posts_in("林岳说，期待着与科摩罗夫斯基总统等领导人会面。") == set()
