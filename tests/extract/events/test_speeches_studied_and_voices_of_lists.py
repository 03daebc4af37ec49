"""Who speaks where a meeting studies what was said at another, who speaks for whom, and what comes after a meeting. All persons and places are invented."""

import pytest
from tests.extract.events.conftest import told


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("5月10日，县政府召开常务会议。会议传达学习了省长何成在全省生态环境保护大会上的重要讲话精神，县生态环境局局长林岳汇报了贯彻落实情况。副县长周静作了发言。",
         {"常务会议 2024-05-10": {("县政府", "host"), ("林岳", "speak"), ("周静", "speak")}, "全省生态环境保护大会 None": {("何成", "speak")}},
         "what is studied was said elsewhere, who reports on it speaks here"),
        ("5月10日，全市表彰大会在会议中心举行。组织部部长林岳宣读了《关于表彰优秀党员的决定》，授予李克明、韩立群等100名同志“优秀党员”称号。",
         {"全市表彰大会 2024-05-10": {("林岳", "other"), ("李克明", "other"), ("韩立群", "other")}}, "授予 is no part of the first name"),
        ("5月10日，全州表彰大会召开。教授林岳代表获奖教师、毕业生韩立群代表全体学生先后发言。", {"全州表彰大会 2024-05-10": {("林岳", "speak"), ("韩立群", "speak")}}, "each speaks for others"),
        ("5月10日，青禾镇党委、政府召开防台风紧急会议。镇党委书记林岳，党委委员周静出席会议。\n会后，班子成员分头下村督导。林岳、周静赶到海头村避风塘，逐船检查渔船回港情况。",
         {"防台风紧急会议 2024-05-10": {("青禾镇党委", "host"), ("林岳", "attend"), ("周静", "attend")}, "检查渔船回港情况 2024-05-10": {("林岳", "inspect"), ("周静", "inspect")}},
         "a government without its town; a tour that the paragraph on what came afterwards tells later"),
        ("5月10日，市政协召开座谈会。会上，委员林岳、周静围绕产业发展提出建议15条，韩立群结合实际提出了5条意见建议。", {"座谈会 2024-05-10": {("市政协", "host"), ("林岳", "speak"), ("周静", "speak"), ("韩立群", "speak")}},
         "proposals on a topic"),
        ("5月10日，市长林岳到万和公司调研。随后，林岳主持召开重点企业座谈会。副市长周静参加调研和座谈。",
         {"到万和公司调研 2024-05-10": {("林岳", "inspect"), ("周静", "attend")}, "重点企业座谈会 2024-05-10": {("林岳", "chair"), ("周静", "attend")}}, "at both"),
        ("5月10日，区委副书记林岳来到山心村，宣讲企业座谈会精神。镇长周静陪同。\n下午，林岳在镇政府召开座谈会。第一书记韩立群发言。",
         {"宣讲企业座谈会精神 2024-05-10": {("林岳", "speak"), ("周静", "attend")}, "座谈会 2024-05-10": {("林岳", "chair"), ("韩立群", "speak")}}, "what is preached on is no 座谈会 of the day"),
        ("中共青禾县委五届三次全会召开\n青禾日报讯（记者丁远）5月10日，中国共产党青禾县第五届委员会第三次全体会议举行。县委书记林岳作工作报告。",
         {"中国共产党青禾县第五届委员会第三次全体会议 2024-05-10": {("林岳", "speak")}}, "the body's name of a party committee's plenum, without its press line"),
        ("云州师范学校举行庆祝教师节大会\n5月10日，云州师范学校隆重集会，庆祝教师节。副市长林岳出席大会。", {"庆祝教师节大会 2024-05-10": {("林岳", "attend"), ("云州师范学校", "host")}}, "the headline names what people gathered for"),
        ("5月10日，区政府党组召开2024年度民主生活会。区长林岳主持会议。会前，区政府党组认真开展集中学习，广泛征求意见。",
         {"2024年度民主生活会 2024-05-10": {("区政府党组", "host"), ("林岳", "chair")}}, "how a meeting is prepared is no event"),
        ("5月10日，区人大常委会召开第九次会议。主任林岳主持会议。林岳为新任命人员颁发任命书。", {"第九次会议 2024-05-10": {("区人大常委会", "host"), ("林岳", "chair")}}, "a chair's business"),
    ],
)  # fmt: skip
def test_speeches_studied_and_voices_of_lists(text: str, expected: dict[str, set[tuple[str, str]]], why: str) -> None:
    assert told(text) == expected, why
