"""Who goes along on whose tour, rounds on a visit, who speaks where nothing names him a speaker. All persons and places are invented."""

import pytest
from tests.extract.events.conftest import told


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("5月10日，副市长林岳陪同省农业厅厅长周静到江海县调研春耕工作。县长何成一同调研。",
         {"到江海县调研春耕工作 2024-05-10": {("林岳", "attend"), ("周静", "inspect"), ("何成", "attend")}}, "the tour is hers whom he escorts"),
        ("5月10日，青岭集团董事长林岳陪同云州市党政代表团到白龙集团考察访问。代表团由云州市委书记周静带队。发改委主任何成随访。",
         {"到白龙集团考察访问 2024-05-10": {("林岳", "attend"), ("云州市党政代表团", "inspect"), ("周静", "inspect"), ("何成", "attend")}}, "a group is escorted"),
        ("5月10日，江海国驻云州总领馆总领事林岳一行4人在市外办领导陪同下访问我校。校党委书记周静会见了来宾。",
         {"访问我校 2024-05-10": {("林岳", "other")}, "会见了来宾 2024-05-10": {("周静", "meet"), ("林岳", "meet")}}, "escorted by nobody whom the text names"),
        ("5月10日，云州市市长林岳，副市长石山一行，在江海县县长周静，副县长何成等的陪同下，调研春耕工作。",
         {"调研春耕工作 2024-05-10": {("林岳", "inspect"), ("石山", "inspect"), ("周静", "attend"), ("何成", "attend")}}, "visitors and company over commas"),
        ("5月10日，云州大学处长林岳一行来我校调研。国际处周静副处长、何成副处长及综合科主要负责人热情接待了林岳处长一行。",
         {"来我校调研 2024-05-10": {("林岳", "inspect"), ("周静", "host"), ("何成", "host")}}, "hosts beside some whom nobody names"),
        ("5月10日，青岭集团董事长林岳率队到访白龙集团，受到白龙集团总经理周静，白龙集团运营公司总经理何成等领导的热情接待。",
         {"到访白龙集团 2024-05-10": {("林岳", "other"), ("周静", "host"), ("何成", "host")}}, "received by a list with 的"),
        ("5月10日，青岭公司董事长林岳一行莅临公司调研。座谈会上，双方围绕科技创新进行了交流。林岳表示，要加强合作。公司总经理周静介绍了公司情况。",
         {"莅临公司调研 2024-05-10": {("林岳", "inspect")}, "座谈会 2024-05-10": {("林岳", "speak"), ("周静", "speak")}}, "a round that opens with what both did"),
        ("5月10日，云州大学处长林岳一行赴江海大学调研学习。江海大学处长周静、副处长何成等参加了座谈交流。\n会上，周静介绍了有关情况。",
         {"赴江海大学调研学习 2024-05-10": {("林岳", "inspect")}, "座谈交流 2024-05-10": {("周静", "attend"), ("何成", "attend"), ("周静", "speak")}}, "a round of its own, which the text goes on about"),
        ("5月10日，国务院副总理林岳同部分代表座谈。国务院副秘书长周静、教育部副部长何成等参加了座谈。",
         {"同部分代表座谈 2024-05-10": {("林岳", "meet"), ("周静", "attend"), ("何成", "attend")}}, "the round told of"),
        ("5月10日，青岭钢研副总经理林岳一行来访白龙集团。集团董事长周静在集团总部进行会见座谈。",
         {"来访白龙集团 2024-05-10": {("林岳", "other")}, "会见座谈 2024-05-10": {("周静", "meet"), ("林岳", "meet")}}, "with the visitors, whom it need not name"),
        ("5月10日，青岭集团总经理林岳会见了来访的中国有色金属协会周静副会长一行。副总经理何成参加会谈。",
         {"会见了来访的中国有色金属协会周静副会长 2024-05-10": {("林岳", "meet"), ("周静", "meet"), ("何成", "attend")}}, "中国有色 lists nobody"),
        ("5月10日，市长林岳会见江海集团董事长周静。参加会见的还有副市长何成、秘书长吴海等。",
         {"会见江海集团董事长周静 2024-05-10": {("林岳", "meet"), ("周静", "meet"), ("何成", "attend"), ("吴海", "attend")}}, "a list behind 参加会见的还有"),
        ("5月10日，云州医院集团第七次峰会在江海市召开。市长林岳等领导分别出席了本次会议的各项活动。",
         {"云州医院集团第七次峰会 2024-05-10": {("林岳", "attend")}}, "its activities are itself"),
        ("全国农村会议召开\n全国农村会议在北京召开。农业部部长林岳在会上宣布：实施新计划。", {"全国农村会议 None": {("林岳", "other")}}, "announced there"),
        ("5月10日，区政协全体会议召开。区政协副主席林岳出席会议。\n会上，周静副院长代表医院对各位委员表示欢迎，并介绍了有关情况。林岳对医院发展给予充分肯定，同时要求委员加强监督。",
         {"区政协全体会议 2024-05-10": {("林岳", "attend"), ("周静", "speak"), ("林岳", "speak")}}, "代表 is what he does, not his office; a second clause goes on about him"),
        ("全国检察会议闭幕\n林岳出席 周静讲话 何成主持会议\n全国检察会议5月10日闭幕。检察长林岳出席会议。副检察长周静作总结讲话。会议由副检察长何成主持。",
         {"全国检察会议 2024-05-10": {("林岳", "attend"), ("周静", "speak"), ("何成", "chair")}}, "spaces part a second headline"),
        ("5月10日，集团公司验收委员会对我矿改建工程进行竣工验收。在听取汇报后，委员会一致同意通过。总经理林岳出席竣工验收会议并讲话。",
         {"竣工验收会议 2024-05-10": {("林岳", "attend"), ("林岳", "speak")}}, "on the day of the lead that tells of its matter"),
        ("5月10日，高院秘书长林岳一行莅临我院视察指导工作。\n视察结束后，林岳出席纪念馆开馆仪式。",
         {"莅临我院视察指导工作 2024-05-10": {("林岳", "inspect")}, "纪念馆开馆仪式 2024-05-10": {("林岳", "attend")}}, "on the same day"),
    ],
)  # fmt: skip
def test_escorts_and_rounds(text: str, expected: dict[str, set[tuple[str, str]]], why: str) -> None:
    assert told(text) == expected, why
