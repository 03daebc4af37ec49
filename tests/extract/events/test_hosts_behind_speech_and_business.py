"""Who holds an event as a later sentence tells, business of a meeting that prepares another, and arrivals. All persons and places are invented."""

import pytest
from tests.extract.events.conftest import told


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("5月10日，市长林岳在江城出席全球贸易促进峰会开幕式并致辞。林岳指出，要共享机遇。全球贸易促进峰会由中国贸促会主办，已连续举办4届。",
         {"全球贸易促进峰会开幕式 2024-05-10": {("林岳", "attend"), ("林岳", "speak"), ("中国贸促会", "host")}}, "behind a speaker's words"),
        ("5月10日，第六届丝绸之路（云岭）国际文化博览会在云岭市开幕。\n本届云岭文博会由中央宣传部指导，文化和旅游部、中国贸促会共同主办，云岭大学承办，50多个国家参会。",
         {"第六届丝绸之路（云岭）国际文化博览会 2024-05-10": {("文化和旅游部", "host"), ("中国贸促会", "host"), ("云岭大学", "host")}},
         "a name contracted; who guides holds nothing"),
        ("5月10日，第三届云岭茶博会在云岭市开幕。\n本届云岭茶博会由农业农村部、中国贸促会主办。",
         {"第三届云岭茶博会 2024-05-10": {("农业农村部", "host"), ("中国贸促会", "host")}}, "the same edition"),
    ],
)  # fmt: skip
def test_host_in_a_sentence_of_its_own(text: str, expected: dict[str, set[tuple[str, str]]], why: str) -> None:
    assert told(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("5月10日，江城市政协召开第八次主席会议。市政协主席林岳主持会议。\n会议推举周静在江城市政协五届一次会议上作工作报告。\n副主席何平就有关议题作了说明和汇报。",
         {("何平", "speak")}, "what a meeting treats is told to that meeting"),
    ],
)  # fmt: skip
def test_business_of_a_meeting(text: str, expected: set[tuple[str, str]], why: str) -> None:
    events = told(text)
    assert expected <= next(parts for label, parts in events.items() if "主席会议" in label), why
    assert all(not expected & parts for label, parts in events.items() if "主席会议" not in label), why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("江海国总理约翰·史密斯5月4日在国会发表讲话。江海峰会5月5日在江城举行。", {"江海峰会 2024-05-05": set()}, "what was said in a house was not said at a summit named later"),
        ("汉江工业联合会主席林岳5月4日在当天开幕的江城工业博览会上表示，出口将增长。", {"江城工业博览会 2024-05-04": {("林岳", "speak")}}, "the name begins behind its opening"),
        ("应江海国总理邀请，国务院总理林岳，当地时间5月3日晚乘包机抵达江海城，开始对江海国进行正式访问。",
         {"对江海国进行正式访问 2024-05-03": {("林岳", "other")}}, "a comma parts who arrives from where he does"),
    ],
)  # fmt: skip
def test_where_it_was_said_and_arrivals(text: str, expected: dict[str, set[tuple[str, str]]], why: str) -> None:
    assert told(text) == expected, why
