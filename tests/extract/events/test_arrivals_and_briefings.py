"""Who came beside the one whom a headline names, who gives visitors an account, which body 该所 means, where a body meets, and meetings of which nobody is named. All persons and places are invented."""

import pytest
from tests.extract.events.conftest import told


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("县长林岳一行莅临我校慰问\n5月10日上午，县长林岳、副县长丁远、县教育局局长何静等莅临青岭县第一中学，表达了节日的祝福。",
         {"莅临我校慰问 2024-05-10": {("林岳", "other"), ("丁远", "other"), ("何静", "other")}}, "all of the list that came"),
        ("要闻\n5月10日，云海集团董事长林岳、总经理丁远一行造访我校，共商合作事宜。",
         {"造访我校 2024-05-10": {("林岳", "other"), ("丁远", "other")}}, "造访 is a visit"),
        ("要闻\n5月10日，云海大学校长林岳一行前来我校考察指导。", {"前来我校考察指导 2024-05-10": {("林岳", "inspect")}}, "前来, and no guest whom others meet"),
        ("要闻\n5月10日，县长林岳会见前来考察的青山集团董事长丁远。",
         {"会见前来考察的青山集团董事长丁远 2024-05-10": {("林岳", "meet"), ("丁远", "meet")}}, "会见 | 前来, not 会见前"),
        ("要闻\n5月10日，云海大学校长林岳一行来我校开展业务交流。", {"来我校开展业务交流 2024-05-10": {("林岳", "other")}}, "an exchange of trades"),
        ("要闻\n5月10日，副区长林岳走访宏远集团，对安全生产工作进行检查。", {"走访宏远集团 2024-05-10": {("林岳", "inspect")}}, "the company gone to checks nothing"),
        ("要闻\n5月10日，市科技局局长林岳到我公司调研。总经理何静向林岳一行介绍了公司情况，副总经理丁远汇报了研发进展。",
         {"到我公司调研 2024-05-10": {("林岳", "inspect"), ("何静", "speak")}}, "who opens a sentence with an account to the visitors"),
        ("要闻\n5月10日，市科技局局长林岳到我公司调研。在第一车间，主任何静介绍了生产情况。", {"到我公司调研 2024-05-10": {("林岳", "inspect")}}, "at a stop"),
        ("要闻\n5月10日，市科技局局长林岳到我公司调研并召开座谈会。总经理何静汇报了研发进展。",
         {"到我公司调研 2024-05-10": {("林岳", "inspect")}, "座谈会 2024-05-10": {("林岳", "chair"), ("何静", "speak")}}, "at a meeting it is told there"),
        ("南溪派出所召开校园安全座谈会\n为加强校园安全，该所于2024年5月10日下午召开学校负责人参加的安全工作座谈会。副所长林岳主持会议。",
         {"安全工作座谈会 2024-05-10": {("南溪派出所", "host"), ("林岳", "chair")}}, "该所 is the body named before"),
        ("要闻\n云岭大学与南溪派出所签约。5月10日，该县召开安全工作座谈会。副所长林岳主持会议。",
         {"安全工作座谈会 2024-05-10": {("林岳", "chair")}}, "该县 is no body"),
    ],
)  # fmt: skip
def test_arrivals_and_briefings(text: str, expected: dict[str, set[tuple[str, str]]], why: str) -> None:
    assert told(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("5月10日，南溪派出所在多功能厅召开安全生产工作会议。", {"安全生产工作会议 2024-05-10": {("南溪派出所", "host")}}, "所 | 在, before where it meets"),
        ("5月10日，县总工会在院会议室召开女工工作会议。", {"女工工作会议 2024-05-10": {("县总工会", "host")}}, "no body is named by where it meets"),
        ("5月10日（星期五）上午，县总工会在线上召开女工工作会议。", {"女工工作会议 2024-05-10": {("县总工会", "host")}}, "在线上 tells where"),
        ("县总工会5月10日下午15:00在三楼会议室召开女工工作会议。", {"女工工作会议 2024-05-10": {("县总工会", "host")}}, "an hour in figures"),
        ("5月10日，青岭县召开银企对接会。县总工会、恒丰银行等33家银行、券商与投资机构参加会议。",
         {"银企对接会 2024-05-10": {("县总工会", "attend"), ("恒丰银行", "attend")}}, "how many, and of what kinds"),
        ("5月10日，青岭县召开银企对接会。县总工会、恒丰银行等成员单位参加会议。", {"银企对接会 2024-05-10": {("县总工会", "attend"), ("恒丰银行", "attend")}}, "等成员单位"),
        ("5月10日，青岭县召开安全工作会议。县总工会成员单位参加会议。", {"安全工作会议 2024-05-10": set()}, "its members, not the body"),
        ("5月10日，凤凰社区举办学术报告会。", {"学术报告会 2024-05-10": set()}, "a kind of meeting is name enough on a day"),
        ("近日，凤凰社区举办学术报告会。现场气氛热烈。", {"学术报告会 None": set()}, "or of late"),
        ("凤凰社区常举办学术报告会。", {}, "but not at any time"),
    ],
)  # fmt: skip
def test_where_bodies_meet(text: str, expected: dict[str, set[tuple[str, str]]], why: str) -> None:
    assert told("要闻\n" + text) == expected, why
