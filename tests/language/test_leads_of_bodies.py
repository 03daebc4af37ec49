"""Verbs right before a body's name are no part of it."""

import pytest

from tonggao.extract import extract_claims
from tonggao.readout import Readout


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("林岳讲话，希望康石钢铁集团引以为戒。", {"康石钢铁集团"}, "what somebody hopes of it"),
        ("他宣布滇阳重工集团领导班子任免决定。", {"滇阳重工集团"}, "behind 他"),
        ("林岳到会，祝贺昌铜煤业集团取得成绩，建议昌铜煤业集团扩大规模。", {"昌铜煤业集团"}, "greeted and advised"),
        ("方案下发，经康石科技大学批准，据康石科技大学介绍。", {"康石科技大学"}, "who agreed, and who told"),
        ("经纬纺织集团召开会议。", {"经纬纺织集团"}, "one that opens with 经"),
    ],
)
def test_where_names_begin(text: str, expected: set[str], why: str) -> None:
    claims = extract_claims(Readout(id="t", text=f"要闻\n{text}"))
    assert {body.name for body in claims.organizations} == expected, why
