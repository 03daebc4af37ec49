"""Which events a readout reports: their names, days, places and kinds. All persons and places are invented."""

import pytest
from tests.extract.conftest import read_events

from tonggao.claims import EventMention

PEOPLE = ("沈国栋", "赵文博", "姜涛", "周敏", "奥多·林德", "何立本")
BODIES = (
    "临江市委", "市政府", "省委常委会", "区十七届人大常委会", "县委理论学习中心组", "全国人大常委会", "云州大学", "省委第七巡视组",
)  # fmt: skip


def events_in(text: str, date: str | None = "2024-05-12") -> list[EventMention]:
    return read_events(text, PEOPLE, BODIES, date=date)


def labels(text: str) -> list[str]:
    return [event.label for event in events_in(text)]


@pytest.mark.parametrize(
    ("body", "label", "why"),
    [
        ("5月10日，全市防汛工作会议召开。沈国栋出席会议并讲话。", "全市防汛工作会议", "subject of 召开"),
        ("5月10日，全市防汛工作会议以视频会议形式召开，沈国栋主持。", "全市防汛工作会议", "形式 is no event"),
        ("沈国栋10日主持召开市政府第45次常务会议。", "市政府第45次常务会议", "object of 主持召开"),
        ("沈国栋出席在云州举行的第三届数字经济论坛并致辞。", "第三届数字经济论坛", "a relative clause before the name"),
        ("沈国栋10日在全市组织工作会议上强调，要抓好落实。", "全市组织工作会议", "在…上"),
        (
            "在10日下午召开的市第九届委员会第一次全体会议上，沈国栋当选为书记。",
            "市第九届委员会第一次全体会议",
            "在…召开的…上",
        ),
        (
            "省委常委会5月10日召开扩大会议。沈国栋主持。",
            "省委常委会5月10日召开扩大会议",
            "a meeting without a name: who meets",
        ),
        ("5月10日，市政府召开座谈会。沈国栋主持。", "座谈会", "its head names it where a body holds it"),
        ("县委理论学习中心组举行2024年第4次集体学习，沈国栋主持。", "2024年第4次集体学习", "a study session"),
        ("沈国栋主持召开会议，研究工作。", "主持召开会议", "no name at all: the verb phrase"),
        ("沈国栋5月10日到青禾县调研。", "到青禾县调研", "a tour by its place"),
        ("沈国栋5月10日督导检查安全生产工作。", "督导检查安全生产工作", "a tour by its matter"),
        ("沈国栋10日就养老服务开展专题视察。", "就养老服务开展专题视察", "就…开展视察"),
        ("沈国栋10日在云州会见北岸国总理奥多·林德。", "会见北岸国总理奥多·林德", "the other side"),
        ("沈国栋10日在云州同北岸国总理奥多·林德举行会谈。", "同北岸国总理奥多·林德举行会谈", "talks with 同"),
        ("沈国栋将于5月20日至22日对北岸国进行国事访问。", "对北岸国进行国事访问", "a visit to come"),
        (
            "全国人大常委会今年对湿地保护法实施情况开展了执法检查。",
            "对湿地保护法实施情况开展了执法检查",
            "a body's check",
        ),
        (
            "5月10日，云州大学组织部分委员对养老服务工作开展专题视察。",
            "对养老服务工作开展专题视察",
            "a body that sends its members",
        ),
        (
            "3月至5月，省委第七巡视组对临江市委开展了常规巡视。",
            "对临江市委开展了常规巡视",
            "a body that inspects by itself",
        ),
        ("5月10日，反馈会议召开。沈国栋出席会议。", "反馈会议", "a kind of meeting is name enough on a day"),
        ("5月10日，推进会在县行政中心召开。沈国栋主持会议。", "推进会", "so is a word for one"),
        ("考核会在信息大楼一楼会议室召开。会议由沈国栋主持。", "考核会", "or at a place"),
        (
            "5月10日，临江市召开支部书记述职评议会。沈国栋主持。",
            "支部书记述职评议会",
            "述职 opens the name, it is no verb",
        ),
        (
            "5月10日，市第九届人大二次会议青禾代表团举行小组会议。沈国栋主持。",
            "市第九届人大二次会议青禾代表团举行小组会议",
            "a delegation's sitting belongs to its conference",
        ),
        ("5月10日，云湖集中开工活动举行。沈国栋致辞。", "云湖集中开工活动", "an activity with a long name takes place"),
        ("沈国栋5月10日到青禾村讲授专题党课。", "专题党课", "a lesson without any meeting"),
        ("5月10日晚，沈国栋带队夜查青禾码头安全生产。", "夜查青禾码头安全生产", "带队 says how"),
        (
            "沈国栋5月10日来青禾县开展“林下经济”专题调研。",
            "来青禾县开展“林下经济”专题调研",
            "开展 is light, 来 a preposition",
        ),
        ("沈国栋5月10日到市信访局接待来访群众。", "到市信访局接待来访群众", "a hearing"),
        ("沈国栋5月10日走访慰问青禾村老人。", "走访慰问青禾村老人", "a call"),
        (
            "全市防汛工作会议，一九九一年九月二十六日在云州结束。",
            "全市防汛工作会议",
            "结束, after a comma and a date in characters",
        ),
        ("机关部门落实主体责任座谈交流会5月10日召开，沈国栋出席。", "机关部门落实主体责任座谈交流会", "座谈交流 is the name's"),
        ("全市重点项目签约会5月10日举行，沈国栋出席。", "全市重点项目签约会", "签约 too"),
        ("5月10日，在全市防汛工作会议上，沈国栋强调，要守住底线。", "全市防汛工作会议", "a day before 在…上"),
        ("近日，全市防汛工作会议召开。会议强调，要守住底线。", "全市防汛工作会议", "neither day nor participant, but the meeting speaks"),
        ("5月10日，市水利局召开各乡镇负责人参与的护渠工作座谈会，沈国栋讲话。", "护渠工作座谈会", "who comes is no part of the name"),
        ("关于依法治水的重要论述研讨会10日在京召开，沈国栋出席。", "关于依法治水的重要论述研讨会", "the topic is the meeting's"),
        ("关于学习教育专题民主生活会5月10日召开，沈国栋主持。", "关于学习教育专题民主生活会", "a short campaign stays"),
        (
            "学习贯彻新发展理念主题教育专题民主生活会5月10日召开，沈国栋主持。",
            "学习贯彻新发展理念主题教育专题民主生活会",
            "a short campaign belongs to the name",
        ),
        ("云州大学党代会圆满完成各项议程，于10日下午胜利闭幕。沈国栋讲话。", "云州大学党代会", "a clause between name and verb"),
        (
            "省委第七巡视组巡视临江市工作动员会10日召开。沈国栋讲话。",
            "省委第七巡视组巡视临江市工作动员会",
            "巡视 is the name's",
        ),
        ("为期三天的第三届数字经济论坛10日在云州举行。", "第三届数字经济论坛", "how long it lasts is no part of the name"),
        ("我市第三届龙舟文化节启动仪式10日举行。沈国栋致辞。", "第三届龙舟文化节启动仪式", "我市 only says where"),
        ("5月10日，沈国栋乘专机抵达北岸，对北岸国进行国事访问。", "对北岸国进行国事访问", "who arrives in the clause before"),
        (
            "《求是》发表沈国栋的重要文章《在全省人才工作会议上的讲话》。",
            "全省人才工作会议",
            "named in the title of a speech",
        ),
        ("县委理论学习中心组围绕防汛5月10日开展专题学习研讨，沈国栋主持。", "专题学习研讨", "a study session on a topic"),
        ("5月10日，市政府第一书记任职命令宣布大会召开。沈国栋出席。", "市政府第一书记任职命令宣布大会", "宣布 inside a name"),
        ("5月10日，云州大学2024届学位授予仪式举行。沈国栋出席。", "云州大学2024届学位授予仪式", "授予 inside a name"),
        ("5月10日上午，北岸国总理奥多·林德前往人民广场，向英雄纪念碑敬献花圈。", "向英雄纪念碑敬献花圈", "a tribute on a stated day"),
        ("5月10日，沈国栋在结束对北岸国国事访问后启程回国。", "对北岸国国事访问", "a visit that ended that day"),
        ("市政府5月10日召开9月份工作例会。沈国栋主持。", "9月份工作例会", "a month that names"),
    ],
)
def test_an_event_is_named_by_its_frame(body: str, label: str, why: str) -> None:
    assert labels(f"临江要闻\n{body}") == [label], why


@pytest.mark.parametrize(
    ("title", "body", "label", "why"),
    [
        ("沈国栋在青禾县调研", "沈国栋5月10日到青禾县调研。", "在青禾县调研", "the headline's tour"),
        ("沈国栋调研青禾县", "沈国栋5月10日到青禾县调研。", "到青禾县调研", "the body says where"),
        (
            "沈国栋会见北岸国总理",
            "沈国栋10日会见来华访问的北岸国总理奥多·林德。",
            "会见北岸国总理",
            "the headline is short",
        ),
        (
            "沈国栋会见北岸国总理",
            "沈国栋10日会见北岸国总理奥多·林德。",
            "会见北岸国总理奥多·林德",
            "the body names whom",
        ),
        (
            "我县召开防非工作调度会",
            "全县防治非典型肺炎工作调度会10日召开。沈国栋主持。",
            "全县防治非典型肺炎工作调度会",
            "the headline contracts what the body has in full",
        ),
        (
            "市政协九届常委会第七次会议开幕",
            "政协临江市第九届委员会常务委员会第七次会议10日开幕。沈国栋主持开幕会。",
            "市政协九届常委会第七次会议",
            "the same ordinals, fewer words",
        ),
        (
            "全市组织工作会议召开",
            "沈国栋10日出席临江市组织工作会议。",
            "临江市组织工作会议",
            "全市 tells only on the spot",
        ),
        (
            "省委常委会召开扩大会议",
            "省委常委会10日召开扩大会议。",
            "省委常委会召开扩大会议",
            "in one piece, without the date",
        ),
        (
            "市九届人大常委会第八次会议举行第二次全体会议",
            "市九届人大常委会第八次会议10日举行第二次全体会议。沈国栋主持。",
            "市九届人大常委会第八次会议举行第二次全体会议",
            "a session of a meeting",
        ),
        ("沈国栋同北岸国总理会谈", "欢迎仪式后，双方举行会谈。", "同北岸国总理会谈", "the body names nobody"),
        ("沈国栋会见北岸国总理", "[查看原文]", "会见北岸国总理", "a headline alone"),
        ("临江市委党委召开会议", "5月10日，沈国栋主持召开党委会议。", "党委会议", "召开会议 betters no name"),
        ("沈国栋下访接待群众来访", "5月10日，沈国栋到青禾镇接待来访群众。", "下访接待群众来访", "a day of petitions is named by its kind"),
    ],
)
def test_headline_and_body_name_one_event(title: str, body: str, label: str, why: str) -> None:
    assert labels(f"{title}\n{body}") == [label], why


@pytest.mark.parametrize(
    ("body", "why"),
    [
        ("各县要召开会议，部署防汛。", "wanted, not told"),
        ("会议传达学习了全省组织工作会议精神。", "a conference as its spirit"),
        ("沈国栋强调，要参加论坛、出席活动，开好座谈会。", "inside reported speech"),
        ("沈国栋就安全生产作出重要指示。", "an instruction is no event"),
        ("沈国栋为召开党代会作准备。", "not held yet, no day"),
        ("本周全市新增病例5例，未参加聚集活动。", "denied"),
        ("球队3比0获胜，队长参加了全部比赛。", "sport"),
        ("沈国栋长期坚持以调研促改革。", "调研 as a noun"),
        ("应周敏、姜涛、青禾大学校长某某邀请，代表团启程。", "who invites takes part in nothing"),
        ("他在人民大会堂会议室等候。", "大会堂 and 会议室 are places"),
        ("市政府认真开展学习研讨、征求意见。", "what prepares a meeting"),
        ("会议通过了专家协商会工作规则和2024年召开专家协商会工作计划。", "a plan of meetings"),
        ("云州大学举办多场活动。", "a number of events is none"),
        ("沈国栋在结束对北岸国国事访问后前往南山国。", "the way on is no end of a tour"),
        ("沈国栋多次向英雄纪念碑敬献花圈。", "a tribute on no day"),
    ],
)
def test_what_is_no_reported_event(body: str, why: str) -> None:
    assert labels(f"临江要闻\n{body}") == [], why


@pytest.mark.parametrize(
    ("body", "first", "last", "inferred"),
    [
        ("5月10日，全市防汛工作会议召开。", None, "2024-05-10", True),
        ("2024年5月10日，全市防汛工作会议召开。", None, "2024-05-10", False),
        ("5月9日至10日，沈国栋在青禾县调研。", "2024-05-09", "2024-05-10", True),
        ("近日，沈国栋在青禾县调研。", None, None, False),
        ("近日，临江召开全市防汛会议。会议从五月九日开始，到十日结束。", "2024-05-09", "2024-05-10", True),
        ("市政府五月九日至十日召开全市防汛会议。", "2024-05-09", "2024-05-10", True),
        ("5月10日，沈国栋乘专机离开云州，出席第三届数字经济论坛。", None, None, False),  # the day of the journey
        ("沈国栋将于5月20日出席全市防汛工作会议。", None, "2024-05-20", True),
        ("会议决定，市九届人大第五次会议12月20日在云州召开。", None, "2024-12-20", True),  # not last December
        ("本报云州5月11日讯 今天，全市防汛工作会议召开。", None, "2024-05-11", True),  # 今天 is the press line's
    ],
)
def test_an_event_has_the_day_of_its_sentence(body: str, first: str | None, last: str | None, inferred: bool) -> None:
    event = events_in(f"临江要闻\n{body}")[0]
    assert (event.date_start, event.date, event.date_inferred) == (first, last, inferred)


@pytest.mark.parametrize(
    ("title", "body", "expected", "why"),
    [
        ("要闻", "沈国栋10日会见周敏。沈国栋表示，去年11月，姜涛同奥多·林德举行会谈，成果丰富。",
         [("会见周敏", "2024-05-10"), ("同奥多·林德举行会谈", "2023-11")], "a meeting recalled by name and month"),
        ("要闻", "沈国栋10日会见周敏。沈国栋表示，姜涛愿同奥多·林德举行会谈。", [("会见周敏", "2024-05-10")], "no date: wanted only"),
        ("要闻", "沈国栋10日会见奥多·林德。沈国栋指出，双方友好。去年年底，我对北岸国进行国事访问，成果丰富。",
         [("会见奥多·林德", "2024-05-10"), ("对北岸国进行国事访问", "2023")], "我 is who speaks"),
        ("要闻", "5月10日，全市防汛会议召开，沈国栋讲话。会前，周敏到青禾水库检查。姜涛参加会议。",
         [("全市防汛会议", "2024-05-10"), ("到青禾水库检查", "2024-05-10")], "right before the meeting: the same day"),
        ("要闻", "5月10日，全市防汛会议召开，沈国栋讲话。随后举行授旗仪式，周敏主持。",
         [("全市防汛会议", "2024-05-10"), ("授旗仪式", "2024-05-10")], "随后: the same day"),
        ("县委理论学习中心组开展2024年第三次集中学习", "5月10日，县委理论学习中心组开展集中学习，沈国栋主持。",
         [("2024年第三次集中学习", "2024-05-10")], "the headline has the number"),
        ("要闻", "5月10日，全市防汛会议召开，沈国栋讲话。沈国栋强调，要抓好落实。会议决定6月3日召开全市表彰大会。",
         [("全市防汛会议", "2024-05-10"), ("全市表彰大会", "2024-06-03")], "a meeting that is called"),
        ("要闻", "5月10日，全市防汛会议召开，沈国栋讲话。沈国栋强调，要抓好落实。会议举行了2024年第一次集体学习，周敏作报告。",
         [("全市防汛会议", "2024-05-10"), ("2024年第一次集体学习", "2024-05-10")], "beside the meeting's business, on its day"),
        ("要闻", "5月10日上午，周敏在3号会议室主持召开防汛会议。", [("防汛会议", "2024-05-10")], "a room's number is no day"),
    ],
)  # fmt: skip
def test_events_beside_and_before_the_one_reported(
    title: str, body: str, expected: list[tuple[str, str | None]], why: str
) -> None:
    assert [(e.label, e.date) for e in events_in(f"{title}\n{body}")] == expected, why


def test_what_follows_has_the_day_of_what_it_follows() -> None:
    text = "临江要闻\n沈国栋10日会见奥多·林德。会见后，周敏主持签约仪式。此前，沈国栋在座谈会上讲话。"
    assert [(e.label, e.date) for e in events_in(text)] == [
        ("会见奥多·林德", "2024-05-10"), ("签约仪式", "2024-05-10"), ("座谈会", None),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("body", "kind", "place"),
    [
        ("全市防汛工作会议10日在临江宾馆召开。", "meeting", "临江宾馆"),
        ("战略合作签约仪式10日在云州举行。", "ceremony", "云州"),
        ("县委理论学习中心组10日举行集体学习，沈国栋主持。", "study", None),
        ("沈国栋10日在青禾县调研。", "inspection", "青禾县"),
        ("沈国栋10日在云州会见奥多·林德。", "talks", "云州"),
        ("5月10日，沈国栋在云州举行中立元首会谈。", "talks", "云州"),
        ("云州市委于一九八四年五月三日至十日召开整党工作会议。", "meeting", None),  # a day in characters
    ],
)
def test_kind_and_place(body: str, kind: str, place: str | None) -> None:
    event = events_in(f"临江要闻\n{body}")[0]
    assert (event.kind, event.place) == (kind, place)
