"""Labels begin where an event's name does: behind who signs and behind a code. All are invented."""

import pytest

from tonggao.extract import extract_claims
from tonggao.readout import Readout

CASES = [
    ("云岭县人民政府与云州银行、海州银行战略合作签约仪式在云岭举行。", "战略合作签约仪式", "who signs"),
    ("云岭监狱举行代号为“利剑”的防暴演练。", "防暴演练", "a code"),
    ("云州市招商引资项目集中签约仪式在云岭举行。", "云州市招商引资项目集中签约仪式", "a place and what is signed belong to the name"),
]


@pytest.mark.parametrize(("sentence", "label", "why"), CASES, ids=[why for _, _, why in CASES])
def test_where_a_label_begins(sentence: str, label: str, why: str) -> None:
    text = f"要闻\n5月10日，{sentence}"
    assert [event.label for event in extract_claims(Readout(id="t", text=text, title="要闻", date="2024-05-20")).events] == [label]
