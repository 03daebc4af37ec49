"""Lists behind an office whose first name has no Han surname. All people and places are invented."""

import pytest
from tests.extract.actors.conftest import names_in


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("旗人大常委会副主任那仁格日、白海棠、萨仁图雅出席会议。", ["那仁格日", "白海棠", "萨仁图雅"], "one Han name vouches for them"),
        ("旗人大常委会副主任那仁格日、白海棠（女）、苏日娜图雅和委员出席会议。", ["那仁格日", "白海棠", "苏日娜图雅"], "up to who else was there"),
        ("县委书记深入田间、地头、农户走访。", [], "words are no names"),
        ("市教育局局长、各处室、有关学校参加。", [], "nor are groups"),
    ],
)
def test_others_of_a_list_vouch_for_a_name(text: str, expected: list[str], why: str) -> None:
    assert names_in(text) == expected, why
