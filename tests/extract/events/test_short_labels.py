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


FULL = [
    (
        "林岳主持召开省第三次农业普查领导小组第二次全体会议\n省第三次农业普查领导小组组长林岳18日主持召开领导小组第二次全体会议。",
        "省第三次农业普查领导小组第二次全体会议",
        "the headline has it in full",
    ),
    (
        "云岭县殡葬改革领导小组召开第二次全体会议\n5月10日，云岭县殡葬改革领导小组第二次全体会议召开，县长林岳主持会议。",
        "云岭县殡葬改革领导小组第二次全体会议",
        "the body's name stands before the number",
    ),
    ("县安委会召开第二次会议\n5月10日，县安委会召开第二次会议，县长林岳主持会议。", "第二次会议", "nowhere in full"),
]


@pytest.mark.parametrize(("text", "label", "why"), FULL, ids=[why for *_, why in FULL])
def test_meeting_known_by_its_number_is_named_in_full_where_the_text_does(text: str, label: str, why: str) -> None:
    assert [event.label for event in extract_claims(Readout(id="t", text=text, date="2024-05-20")).events] == [label]
