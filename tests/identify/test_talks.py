"""Talks and visits under one name, whatever stands around whom they are with."""

import pytest

from tonggao.identify.talks import usual_talks, usual_visit


@pytest.mark.parametrize(
    ("label", "usual"),
    [
        ("同到访的柳国总统岳明山举行会谈", "同柳国总统会谈"),
        ("与来华访问的法国总统罗曼诺夫会谈", "与来华访问的法国总统会谈"),  # no state stands before the journey
        ("同法国总统罗曼诺夫通电话", "同法国总统通话"),
        ("会见了记者", "会见记者"),
        ("接见劳动模范", "接见劳动模范"),
        ("集体会见柳国总统和柳国总理", "集体会见柳国总统和柳国总理"),  # two guests
        ("同法国总统夫人会谈", "同法国总统夫人会谈"),  # she is not the president
        ("会见法国总统特使罗曼诺夫", "会见法国总统特使罗曼诺夫"),
        ("全市防汛会议", "全市防汛会议"),  # no talks
    ],
)
def test_talks(label: str, usual: str) -> None:
    assert usual_talks(label) == usual
    assert usual_talks(usual) == usual


@pytest.mark.parametrize(
    ("label", "usual"),
    [
        ("对法成功进行国事访问", "对法国国事访问"),
        ("对法国进行正式友好访问", "对法国正式友好访问"),
        ("对柳川进行国事访问", "对柳川进行国事访问"),  # no state
        ("对柳川进行调研", "对柳川进行调研"),
    ],
)
def test_state_visits(label: str, usual: str) -> None:
    assert usual_visit(label) == usual
