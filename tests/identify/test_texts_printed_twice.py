"""A text that two sites print with small differences: the bodies that it alone knows are the same."""

from itertools import permutations

from tonggao.claims import Claims, OrganizationMention, PostAttestation
from tonggao.identify import identify
from tonggao.identify.entities import Decision
from tonggao.identify.identity import Identity
from tonggao.identify.memory import Memory
from tonggao.identify.records import record, record_of
from tonggao.identify.said import say
from tonggao.readout import Passage, Readout

Claimed = tuple[Readout, Claims]
WORDS = "上午，学校组织青年教师和学生代表参观了水网陈列室，听讲解员介绍水网建设的历程，随后在报告厅座谈。大家结合各自的学习谈体会、谈打算，气氛热烈。来自各个学院的十二名代表先后发言，围绕水网人才培养提出了不少建议。"


def printed(id_: str, start: str, end: str = "", words: str = WORDS) -> Claimed:
    text = f"{start}{words}教务处处长岳明山出席座谈会并讲话，要求把水网精神写进课堂，并代表学校向大家表示感谢。{end}"
    at = text.index("教务处")
    return Readout(id_, text), Claims(
        organizations=(OrganizationMention("教务处", "教务处", (Passage(at, at + 3),), "r"),),
        posts=(PostAttestation("岳明", "处长", "教务处", "教务处处长", (Passage(at, at + 7),), "r"),),
    )


def bodies(*readouts: Claimed) -> dict[str, tuple[str, ...]]:
    return {
        d.claim.readout: d.entity.parts
        for d in identify(readouts).decisions
        if d.link == "refersTo" and d.entity.kind == "organization"
    }


def test_body_of_a_text_printed_twice_is_one_and_so_are_its_posts() -> None:
    two = printed("b", "本网讯 6月2日"), printed("a", "6月2日", "（编辑某某）")
    assert bodies(*two) == {"a": ("教务处", "a"), "b": ("教务处", "a")}
    found = identify(two)
    assert {d.entity.parts for d in found.decisions if d.link == "post"} == {("教务处", "a", "处长")}
    reasons = {
        d.claim.readout: d.reason for d in found.decisions if d.link == "refersTo" and d.entity.kind == "organization"
    }
    assert reasons["b"] == "the same words in two readouts"


def test_body_of_another_text_or_of_one_too_short_stays_its_own() -> None:
    other = printed("b", "6月2日", words=WORDS.replace("报告厅", "图书馆"))
    assert bodies(printed("a", "6月2日"), other) == {"a": ("教务处", "a"), "b": ("教务处", "b")}
    assert bodies(printed("a", "6月2日", words=""), printed("b", "6月2日", words=""))["b"] == ("教务处", "b")


def test_in_whatever_order_the_two_come_or_go() -> None:
    three = [printed(id_, start) for id_, start in (("a", "6月2日"), ("b", "日前"), ("c", "6月3日"))]
    for order in permutations(three):
        memory, links = Memory(), dict[str, list[Decision]]()
        for one in order:
            row = record_of(record(say(*one, {})).as_line())
            identity = Identity(memory, [row], authority={})
            links |= {linked.readout: linked.decisions for linked in identity.links()}
            list(identity.entities())
        assert _refer_to(links) == {id_: [("教务处", "a")] for id_ in "abc"}
        identity = Identity(memory, [], gone=["a"], authority={})
        left = {linked.readout: linked.decisions for linked in identity.links()}
        assert _refer_to(left) == {id_: [("教务处", "b")] for id_ in "bc"}
        memory.__exit__(None, None, None)


def _refer_to(links: dict[str, list[Decision]]) -> dict[str, list[tuple[str, ...]]]:
    return {id_: [d.entity.parts for d in found if d.link == "refersTo"] for id_, found in links.items()}
