"""Who answers questions, recalls, looks forward or leads an oath at a meeting, and lists with a member whom nobody can read. All names are invented."""

import pytest
from tests.extract.events.conftest import told


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "座谈会举行\n5月20日，座谈会举行，县长林岳主持。市国土局局长丘山、市税务局局长周静分别就用地、税收政策答疑。何塞·桑托斯期待双方先行先试。",
            {"座谈会 2024-05-20": {("林岳", "chair"), ("丘山", "speak"), ("周静", "speak"), ("何塞·桑托斯", "speak")}},
            "answers and hopes are speeches",
        ),
        (
            "座谈会\n5月20日，职业教育合作座谈会举行。学院院长林岳用越南语介绍了培养情况，副院长周静用英语作了发言。",
            {"职业教育合作座谈会 2024-05-20": {("林岳", "speak"), ("周静", "speak")}},
            "in which language somebody speaks stands before the verb",
        ),
        (
            "大会举行\n5月20日，全旗表彰大会举行。旗委书记林岳讲话。原旗政协副主席周静带领新党员进行了入党宣誓。",
            {"全旗表彰大会 2024-05-20": {("林岳", "speak"), ("周静", "other")}},
            "who leads an oath takes part",
        ),
        (
            "集团召开大会\n5月20日，集团党委书记林岳，总工程师周静，东海大学地下工程系教授关宝树人，石川县副县长丁远参加会议。",
            {"大会 2024-05-20": {("林岳", "attend"), ("周静", "attend"), ("丁远", "attend")}},
            "a member whose name nobody can read does not end the list",
        ),
    ],
)
def test_participants(text: str, expected: dict[str, set[tuple[str, str]]], why: str) -> None:
    found = told(text)
    for label, parts in expected.items():
        assert label in found, (why, found)
        assert parts <= found[label], why
