"""Talks with a name of their own, credentials, rounds of inspection, and what is done beside a meeting. All persons are invented."""

import pytest
from tests.extract.events.conftest import Told, told


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "会晤\n国务院总理林岳5月6日在北京同俄罗斯总理洛维奇举行中俄总理第三十次定期会晤。",
            {"中俄总理第三十次定期会晤 2024-05-06": {("林岳", "meet"), ("洛维奇", "meet")}},
            "a name of its own, not the phrase around it",
        ),
        (
            "会谈\n国务院总理林岳5月6日在北京同俄罗斯总理洛维奇举行小范围会谈。",
            {"同俄罗斯总理洛维奇举行小范围会谈 2024-05-06": {("林岳", "meet"), ("洛维奇", "meet")}},
            "no name",
        ),
        (
            "接受国书\n国家主席林岳5月6日接受2位驻华大使递交国书。林岳分别接受大使们递交国书。他们是：法国驻华大使布赖特、越南驻华大使范青。林岳还接见了国际移民组织秘书长昆廷。\n仪式结束后，林岳对大使们发表讲话。",
            {
                "接受2位驻华大使递交国书 2024-05-06": {("林岳", "meet"), ("布赖特", "meet"), ("范青", "meet"), ("林岳", "speak")},
                "接见了国际移民组织秘书长昆廷 None": {("林岳", "meet"), ("昆廷", "meet")},
            },
            "one rite, told twice, at which he speaks",
        ),
        (
            "林岳会见劳动模范 先进工作者代表\n国家主席林岳5月6日会见了劳动模范、先进工作者代表。市长张小贤参加会见。",
            {"会见了劳动模范、先进工作者代表 2024-05-06": {("林岳", "meet"), ("张小贤", "attend")}},
            "a headline's space is a comma: its words before it name only half",
        ),
    ],
)
def test_talks(text: str, expected: Told, why: str) -> None:
    assert told(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "二十届中央第六轮巡视完成反馈\n近日，巡视反馈工作全部完成。\n集中反馈会议传达学习了重要讲话精神。副组长林岳出席会议并讲话。15个中央巡视组分别向34个单位反馈了情况。",
            {"集中反馈会议 None": {("林岳", "attend"), ("林岳", "speak")}, "二十届中央第六轮巡视 None": {("中央巡视组", "inspect")}},
            "a meeting known by what it does; a round of inspection that is done",
        ),
        ("部署会\n上次部署会议审议了方案。县长林岳主持会议。", {"主持会议 None": {("林岳", "chair")}}, "another meeting's business"),
        (
            "动员会召开\n5月6日，青湖街道召开运动会安保动员会。会上，副主任林岳传达了区委《关于做好运动会期间安保工作的通知》，派出所所长张小贤通报了治安形势。",
            {"运动会安保动员会 2024-05-06": {("林岳", "convey"), ("张小贤", "speak")}},
            "an event in the title of a notice is none that they were at",
        ),
        (
            "地委行署召开会议\n5月6日，地委行署召开经济工作会议。地委书记林岳讲话。",
            {"经济工作会议 2024-05-06": {("地委", "host"), ("行署", "host"), ("林岳", "speak")}},
            "two bodies run together",
        ),
    ],
)
def test_meetings(text: str, expected: Told, why: str) -> None:
    assert told(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "会见\n5月6日，市长林岳会见了东海集团董事长张小贤一行。\n会见后，张小贤一行参观了产业园，与园区企业总经理俞大声座谈交流。",
            {
                "会见了东海集团董事长张小贤 2024-05-06": {("林岳", "meet"), ("张小贤", "meet")},
                "参观了产业园 2024-05-06": {("张小贤", "other")},
            },
            "with whom the guests talk on their tour is a stop of it",
        ),
        (
            "会商\n5月6日，市长林岳主持召开防汛会商会。\n会商结束后，林岳前往三号闸检查值守情况。",
            {"防汛会商会 2024-05-06": {("林岳", "chair")}, "前往三号闸检查值守情况 None": {("林岳", "inspect")}},
            "after a consultation; a short place stays in the phrase",
        ),
        (
            "来我州考察水利建设工作\n5月6日，省水利厅厅长林岳率江东省对口支援考察团一行9人，深入青湖县，考察水利基础设施建设和管护工作。州长张小贤陪同考察。",
            {"考察水利基础设施建设和管护工作 2024-05-06": {("林岳", "inspect"), ("江东省对口支援考察团", "inspect"), ("张小贤", "attend")}},
            "the body tells in full what they came for; 一行9人",
        ),
        (
            "调研\n5月6日，市长林岳到青湖区调研。一同调研的有副市长张小贤，青湖区区长俞大声。",
            {"到青湖区调研 2024-05-06": {("林岳", "inspect"), ("张小贤", "attend"), ("俞大声", "attend")}},
            "those who went along stand behind the verb",
        ),
    ],
)
def test_tours(text: str, expected: Told, why: str) -> None:
    assert told(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "会见\n国务院副总理林岳5月6日会见越南副总理范青，并共同主持中越双边合作指导委员会第九次会议。\n会见时，林岳表示，今年很重要。\n范青表示，愿加强合作。",
            {
                "会见越南副总理范青 2024-05-06": {("林岳", "meet"), ("范青", "meet")},
                "中越双边合作指导委员会第九次会议 2024-05-06": {("林岳", "chair"), ("范青", "chair")},
            },
            "both chair; what is said at the talks is not said at the meeting",
        ),
        ("致信\n国家主席林岳5月6日致信出席全国教师座谈会的各位老师。", {}, "who writes to those who were there was not"),
        (
            "纪念活动举行\n5月6日，青湖市举行纪念活动。市长林岳当天在致辞中赞扬了先辈。",
            {"纪念活动 2024-05-06": {("林岳", "speak")}},
            "in his speech, whatever he does in it",
        ),
        (
            "座谈会举行\n5月6日，水利座谈会举行。水利院院长林岳、市长张小贤、陈志明同志亲属代表俞大声先后发言。",
            {"水利座谈会 2024-05-06": {("林岳", "speak"), ("张小贤", "speak"), ("俞大声", "speak")}},
            "whose relative he is stands inside the list",
        ),
        (
            "县委常委会召开会议\n5月6日，县委书记林岳主持召开县委常委会（扩大）会议。",
            {"县委常委会（扩大）会议 2024-05-06": {("林岳", "chair")}},
            "the headline leaves （扩大） out",
        ),
        (
            "验收\n5月6日，省林草局专家组一行在县长林岳陪同下，对我县造林工程进行了检查验收。",
            {"对我县造林工程进行了检查验收 2024-05-06": {("省林草局专家组", "inspect"), ("林岳", "attend")}},
            "a team that is escorted",
        ),
        ("访问\n外交部长林岳5月6日抵达巴黎进行工作访问。", {"抵达巴黎进行工作访问 2024-05-06": {("林岳", "other")}}, "where he arrives stands between him and the verb"),
        (
            "考察\n5月6日，东海集团董事长张小贤抵达我市进行考察访问。\n当晚，市长林岳会见了张小贤。会见时在座的还有副市长俞大声。",
            {
                "进行考察访问 2024-05-06": {("张小贤", "inspect")},
                "会见了张小贤 2024-05-06": {("林岳", "meet"), ("张小贤", "meet"), ("俞大声", "attend")},
            },
            "who sat by at the audience was not on the tour",
        ),
    ],
)
def test_what_real_readouts_say(text: str, expected: Told, why: str) -> None:
    assert told(text) == expected, why
