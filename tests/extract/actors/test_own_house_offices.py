"""Whose 党委书记, 处长 or 主席 is meant where a readout is about one body: railways, depots, prisons, troupes, societies. All are invented."""

import pytest
from tests.extract.actors.conftest import posts_in

CASES = [
    ("工作会议召开\n6月3日，岚溪铁路分局工作会议在三楼召开。副分局长何建设主持。", ("何建设", "副分局长", "岚溪铁路分局"), "it meets by what its meeting is called"),
    ("岚溪车务段召开会议\n6月3日，岚溪车务段召开会议。段党委书记丁远讲话，工会主席李丽发言。", ("李丽", "主席", "岚溪车务段工会"), "its union"),
    ("中储粮岚溪直属库召开会议\n6月3日，中储粮岚溪直属库召开会议。主任何建设主持。", ("何建设", "主任", "中储粮岚溪直属库"), "a depot's director"),
    ("岚溪水库管理处召开会议\n6月3日，岚溪水库管理处召开会议。副处长何建设主持。", ("何建设", "副处长", "岚溪水库管理处"), "what the office and the body's name share"),
    ("岚溪监狱召开会议\n6月3日，岚溪监狱召开会议。监狱党委书记、监狱长何建设主持。", ("何建设", "监狱长", "岚溪监狱"), "behind its committee"),
    ("岚溪市气象局召开会议\n6月3日，岚溪市气象局召开会议。局副局长何建设主持。", ("何建设", "副局长", "岚溪市气象局"), "by the word it calls itself"),
    ("岚溪市妇联举行活动\n6月3日，岚溪市妇联举行活动，省妇联副主席丁远到会。副主席何建设主持。", ("何建设", "副主席", "岚溪市妇联"), "no guest's, though the same office"),
    ("岚溪市消防救援支队召开会议\n6月3日，岚溪市消防救援支队召开会议。政委何建设主持。", ("何建设", "政委", "岚溪市消防救援支队"), "a unit's commissar"),
    ("会议召开\n6月3日，市长丁远讲话。处长何建设参加。", None, "nobody's that the text tells"),
]


@pytest.mark.parametrize(("text", "post", "why"), CASES, ids=[why for _, _, why in CASES])
def test_whose_office(text: str, post: tuple[str, str, str] | None, why: str) -> None:
    found = posts_in(text)
    assert post in found if post else not any(person == "何建设" for person, _, _ in found)
