"""Texts that repeat themselves for thousands of characters: damaged exports, texts run together."""

import pytest

from tonggao.extract import extract_claims
from tonggao.readout import Readout

# Each of these was read anew at each of its mentions, or called itself once for each: a square of the length would not return in
# the time of a test, and Python's stack ends at a thousand.
_REPEATED = [
    ("是光荣的道路，", "a subject carried over thousands of clauses"),
    ("林岳、", "a list of names without end"),
    ("按要求按规定", "how something is to be done, again and again"),
    ("青岭市临水县桃源镇镇长、", "offices stacked"),
    ("区应急管理局、", "departments listed"),
    ("恒川集团副总裁、", "an office cut from another"),
    ("水利部部长林岳作的关于代表建议、", "a clause without end before 代表"),
    ("中方愿同各国一道，", "wishes in one sentence"),
    ("总统新闻秘书林岳称，", "one name that acts thousands of times"),
    ("四是打造绿色合作伙伴关系，", "a name looked for in the text at each mention"),
    ("工会主席林岳参加会议。", "a house called by one word"),
]


@pytest.mark.parametrize(("unit", "why"), _REPEATED)
def test_a_text_that_repeats_itself_is_read_to_its_end(unit: str, why: str) -> None:
    text = "会议召开\n林岳强调，这条路，" + unit * (30_000 // len(unit))
    claims = extract_claims(Readout("r", text, title="会议召开", date="2024-06-05"))
    assert all(0 <= p.start < p.end <= len(text) for person in claims.persons for p in person.passages), why
