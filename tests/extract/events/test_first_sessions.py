"""A congress whose rites are told after the first session of those whom it elected. All persons and places are invented."""

import pytest
from tests.extract.events.conftest import told

CONGRESS = "云岭县第六次代表大会闭幕\n5月10日，云岭县第六次代表大会闭幕。在随后举行的{first}上，周静当选为主席。\n大会于5月9日开幕。县委书记林岳出席开幕式并讲话。"


@pytest.mark.parametrize(
    ("first", "why"),
    [
        ("县文联六届一次全会", "of whatever body"),
        ("县妇联六届一次执委会", "the committee's name is its session's, too, behind a number"),
        ("县科协六届一次全委会议", "called 全委会议"),
        ("县文联六届一次理事会", "a council's"),
        ("县残联主席团第一次会议", "a presidium's"),
        ("县红十字会第六届理事会第一次会议", "numbered behind it"),
    ],
)
def test_its_rites_stay_its_own(first: str, why: str) -> None:
    found = told(CONGRESS.format(first=first))
    congress = {frozenset(who) for label, who in found.items() if label.startswith("云岭县第六次代表大会")}
    assert congress == {frozenset({("林岳", "attend"), ("林岳", "speak")})}, why
    assert {("周静", "other")} in found.values(), why
