"""Events and who takes part, by the ways in which readouts of cities, counties and schools print them. All persons and places are invented."""

import pytest
from tests.extract.conftest import read_events

from tonggao.claims import EventMention

PEOPLE = ("沈国栋", "赵文博", "姜涛", "周敏", "奥多·林德", "何立本")
BODIES = (
    "临江市委", "市政府", "市水利局", "市文旅局", "校党委理论学习中心组", "云州大学", "长河集团", "青禾公司", "评估督导处", "省委第七巡视组", "云岭县委",
)  # fmt: skip
Part = tuple[str, str]


def events_in(text: str, date: str | None = "2024-05-12") -> list[EventMention]:
    return read_events(text, PEOPLE, BODIES, date=date)


def parts(event: EventMention) -> set[Part]:
    return {(p.who, p.how) for p in event.participants}


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("10日，我县召开信访工作会议，沈国栋出席会议并讲话。赵文博参加会议。", [("信访工作会议", "2024-05-10")], "no headline: the first line tells"),
        ("要闻\n5月10日，急救培训班开班。沈国栋、周敏出席了开班仪式。", [("急救培训班", "2024-05-10")], "the rite of a course is the course"),
        ("要闻\n5月10日，沈国栋出席结业仪式并讲话。", [("结业仪式", "2024-05-10")], "结业 is no verb here"),
        ("要闻\n云岭县召开招商座谈会。沈国栋出席并讲话。", [("招商座谈会", None)], "a place holds it, on no stated day"),
        ("要闻\n云岭县将召开招商座谈会。", [], "it is to come"),
        ("校党委理论学习中心组专题学习《治水十讲》\n5月10日，校党委理论学习中心组在图书馆专题学习《治水十讲》。沈国栋主持学习会。",
         [("专题学习《治水十讲》", "2024-05-10")], "studied without a noun; 学习会 is the same"),
        ("要闻\n5月10日，沈国栋到云湖中学调研。座谈会在行政楼举行，由校长周敏主持。", [("到云湖中学调研", "2024-05-10"), ("座谈会", "2024-05-10")],
         "a 座谈会 that takes place somewhere"),
        ("沈国栋参观水利成就展\n5月10日，沈国栋参观了“奋进新时代”水利成就展。", [("参观水利成就展", "2024-05-10")], "an exhibition; 新时代 is not 时"),
        ("要闻\n5月10日，水利馆揭牌仪式举行，沈国栋揭牌。随后，沈国栋、周敏参观了水利馆。", [("水利馆揭牌仪式", "2024-05-10")], "beside a ceremony it is a part"),
        ("沈国栋走访企业\n5月10日，沈国栋走访重点企业，调研工业经济运行工作。", [("走访企业", "2024-05-10")], "the headline names it"),
        ("5月10日，沈国栋走访重点企业，调研工业运行工作。", [("调研工业运行工作", "2024-05-10")], "what it is about, not a stop"),
        ("沈国栋深入云岭青石白沙青禾四县督导防汛工作\n5月10日，沈国栋先后深入云岭县、青石县、白沙县、青禾县督导防汛工作。",
         [("督导防汛工作", "2024-05-10")], "a list of places longer than the rest is left out"),
        ("局长沈国栋来我校调研\n5月10日，省水利厅厅长沈国栋来云州大学调研。", [("来云州大学调研", "2024-05-10")], "the body says at which school"),
        ("推介会举行\n5月10日，云岭文旅推介会在京举行。沈国栋、周敏参加有关活动，共同见证项目签约。推介会由赵文博主持。",
         [("云岭文旅推介会", "2024-05-10"), ("共同见证项目签约", "2024-05-10")], "what is witnessed is beside the event"),
        ("要闻\n5月10日，云岭对接会暨签约仪式举行，沈国栋讲话。", [("云岭对接会暨签约仪式", "2024-05-10")], "two in one name"),
        ("云岭对接会举行\n5月10日，云岭对接会暨签约仪式举行，沈国栋讲话。", [("云岭对接会暨签约仪式", "2024-05-10")], "a headline drops the second"),
        ("要闻\n5月10日，全市防汛会议召开，周敏讲话。沈国栋指出，要学习何立本同志在全省水利工作会议上的讲话。",
         [("全市防汛会议", "2024-05-10"), ("全省水利工作会议", None)], "a speech cited was given somewhere"),
        ("要闻\n5月10日，全市防汛会议召开，周敏讲话。沈国栋指出，要学习何立本同志在水利问题上的讲话。", [("全市防汛会议", "2024-05-10")], "no meeting"),
        ("要闻\n5月10日，临江市委召开学习贯彻何立本视察云州重要讲话精神座谈会。", [("学习贯彻何立本视察云州重要讲话精神座谈会", "2024-05-10")],
         "what it is on belongs to its name"),
        ("要闻\n5月10日，周敏在云湖会见了来临江出席水利论坛的何立本。", [("会见了来临江出席水利论坛的何立本", "2024-05-10"), ("水利论坛", None)],
         "who is met came for the other"),
        ("我校开展某主题活动\n5月10日，我市在人民广场启动以“节水”为主题的节水宣传周活动。周敏出席活动。", [("节水宣传周活动", "2024-05-10")], "启动"),
        ("县长周敏莅临我校慰问并视察教学\n5月10日，县长周敏莅临云岭一中，向师生致以问候。", [("莅临我校慰问并视察教学", "2024-05-10")],
         "only the headline says what it was; the day is the lead's"),
        ("省水利厅举行两法启动仪式\n5月10日，市水利局举行《水利工程安全运行监督检查管理办法》和《水利建设项目招标投标管理暂行规定》启动仪式，沈国栋讲话。",
         [("启动仪式", "2024-05-10")], "long titles say nothing more of a rite"),
        ("要闻\n5月10日，云湖绿色产业战略合作签约仪式以线上签约的方式圆满举办。沈国栋出席活动。", [("云湖绿色产业战略合作签约仪式", "2024-05-10")], "以…方式"),
        ("要闻\n4月13日至16日，沈国栋在云岭调研。13日下午，沈国栋主持召开座谈会。", [("在云岭调研", "2024-04-16"), ("座谈会", "2024-04-13")], "a day alone is in the month told"),
        ("沈国栋听取市水利局工作汇报\n5月10日，沈国栋听取市水利局工作汇报。周敏参加汇报会。", [("听取市水利局工作汇报", "2024-05-10")], "a hearing is what it is about"),
        ("要闻\n5月10日，沈国栋主持召开全市水利会议，听取各局工作汇报。", [("全市水利会议", "2024-05-10")], "but not beside a meeting"),
        ("要闻\n5月10日，市政府召开走访摸排检查验收工作会议，周敏主持。", [("走访摸排检查验收工作会议", "2024-05-10")], "verbs inside a name"),
        ("要闻\n5月10日，全市督查考核工作会议在云湖召开，周敏主持。", [("全市督查考核工作会议", "2024-05-10")], "also before the verb"),
        ("要闻\n5月10日，青石乡召开水利工作动员大会，周敏主持。", [("水利工作动员大会", "2024-05-10")], "工作动员 is no 作动员"),
        ("县委书记沈国栋讲授思想政治理论课\n5月10日，沈国栋到云岭一中讲授思想政治理论课。", [("讲授思想政治理论课", "2024-05-10")], "a lesson"),
        ("要闻\n5月10日，县委书记沈国栋对新任干部进行集体谈话，周敏主持。", [("集体谈话", "2024-05-10")], "a talk to new officials"),
        ("沈国栋会见何立本\n5月10日，沈国栋会见何立本。会见后，双方签署了合作协议。姜涛与周敏代表双方签约。",
         [("会见何立本", "2024-05-10"), ("签署了合作协议", "2024-05-10")], "what both sides sign after they met"),
        ("市水利局召开电视电话会议\n5月10日，市水利局召开全市水利系统安全度汛电视电话会议，周敏讲话。", [("全市水利系统安全度汛电视电话会议", "2024-05-10")],
         "a headline that drops what it was on"),
        ("市政府召开党组会议\n5月10日，沈国栋主持召开市政府党组2024年第3次会议。", [("市政府党组2024年第3次会议", "2024-05-10")], "the number stays"),
        ("云岭县委召开会议\n5月10日，云岭县委召开党委会议，沈国栋主持。", [("党委会议", "2024-05-10")], "党委会议 is enough of a name"),
        ("要闻\n5月10日，市政府召开应急管理工作会议，沈国栋主持。", [("应急管理工作会议", "2024-05-10")], "应 is no preposition in 应急"),
        ("要闻\n5月10日，云岭县委召开从严治党以案促改警示教育大会，沈国栋主持。", [("从严治党以案促改警示教育大会", "2024-05-10")], "从严, 以案促改"),
        ("要闻\n5月10日，市政府举行宪法宣誓仪式，沈国栋出席会议并讲话。", [("宪法宣誓仪式", "2024-05-10")], "a rite called 会议"),
        ("沈国栋拜会周敏\n5月10日，沈国栋带队赴省水利厅，拜会厅长周敏。", [("拜会厅长周敏", "2024-05-10")], "拜会"),
    ],
)  # fmt: skip
def test_what_is_an_event_and_when(text: str, expected: list[tuple[str, str | None]], why: str) -> None:
    assert [(event.label, event.date) for event in events_in(text)] == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("2024年水利工作会议召开\n3月10日，2024年水利工作会议召开，沈国栋讲话。", "2024-03-10", "the name has the year"),
        ("2024年水利工作会议召开\n12月10日，2024年水利工作会议召开，沈国栋讲话。", None, "in December it may be the year before"),
        ("全市水利工作会议召开\n3月10日，全市水利工作会议召开，沈国栋讲话。", None, "no year anywhere"),
    ],
)
def test_a_readout_without_a_date_has_the_year_of_its_meeting(text: str, expected: str | None, why: str) -> None:
    (event,) = events_in(text, None)
    assert event.date == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("赵文博讲话 周敏主持\n5月10日，云湖小镇迎来首批项目开工仪式。沈国栋宣布开工，赵文博讲话，周敏主持开工仪式。",
         {("沈国栋", "other"), ("赵文博", "speak"), ("周敏", "chair")}, "迎来"),
        ("要闻\n沈国栋宣布开工，赵文博讲话，周敏主持云湖小镇开工仪式。",
         {("沈国栋", "other"), ("赵文博", "speak"), ("周敏", "chair")}, "who spoke before the event is named"),
        ("要闻\n5月10日，水利馆揭牌仪式举行。周敏与何立本为水利馆揭牌。揭牌仪式上，周敏强调，要用好水利馆。",
         {("周敏", "other"), ("何立本", "other"), ("周敏", "speak")}, "揭牌; 仪式上，某某强调"),
        ("要闻\n5月10日，全市水利工作会议召开，沈国栋颁发任职证书，周敏主持。赵文博在主持时强调，要抓落实。",
         {("沈国栋", "other"), ("周敏", "chair"), ("赵文博", "speak")}, "颁发; 在主持时强调"),
        ("要闻\n5月10日，全市水利工作会议召开，沈国栋主持。会议决定授旗仪式择日举行。", {("沈国栋", "chair")}, "授旗仪式 is a name"),
        ("要闻\n5月10日，全市水利工作会议召开。沈国栋，市委常委，市政协班子成员，部分老同志参加会议。", {("沈国栋", "attend")}, "a list parted by those without a name"),
        ("要闻\n5月10日，云湖论坛举行。此次活动由市文旅局承办。长河集团、青禾公司等20家企业参加活动。",
         {("市文旅局", "host"), ("长河集团", "attend"), ("青禾公司", "attend")}, "who organizes hosts; bodies that are there themselves"),
        ("要闻\n5月10日，云湖论坛举行，沈国栋主持。长河集团、青禾公司负责人参加活动。", {("沈国栋", "chair")}, "not by somebody"),
        ("要闻\n5月10日，沈国栋在云岭县召开防汛座谈会。周敏主持座谈会，赵文博作汇报。", {("周敏", "chair"), ("赵文博", "speak")}, "who calls it leaves the chair"),
        ("要闻\n5月10日，沈国栋，周敏在行政楼与新任辅导员座谈。座谈会上，周敏指出，要爱学生。",
         {("沈国栋", "meet"), ("周敏", "meet"), ("周敏", "speak")}, "a list before 与; who speaks in the round"),
        ("沈国栋调研水利工作\n5月10日，沈国栋来到云湖水库、云湖闸，了解运行情况。周敏一同调研。", {("沈国栋", "inspect"), ("周敏", "attend")},
         "along on a tour that only the headline names"),
        ("要闻\n5月10日，沈国栋、评估督导处处长周敏一行到云湖水库检查防汛工作。", {("沈国栋", "inspect"), ("周敏", "inspect")}, "督导处 is no verb"),
        ("要闻\n5月10日，沈国栋调研水利工作。周敏参加调研和座谈。", {("沈国栋", "inspect"), ("周敏", "attend")}, "调研和座谈 is one object"),
        ("要闻\n5月10日，全市水利工作会议召开，沈国栋讲话。赵文博进行工作部署，周敏作招商推介。",
         {("沈国栋", "speak"), ("赵文博", "speak"), ("周敏", "speak")}, "进行…部署, 作…推介"),
        ("要闻\n5月10日，沈国栋在云岭调研。沈国栋来到水库。主持召开代表座谈会，听取意见。",
         {("沈国栋", "inspect"), ("沈国栋", "chair")}, "a sentence goes on without its subject"),
        ("要闻\n5月10日，县长沈国栋带领副县长赵文博到云岭督导防汛工作。", {("沈国栋", "inspect"), ("赵文博", "attend")}, "who is taken along"),
        ("要闻\n5月10日，县长沈国栋带领长河集团、青禾公司等单位到云岭督导防汛工作。",
         {("沈国栋", "inspect"), ("长河集团", "attend"), ("青禾公司", "attend")}, "bodies taken along"),
        ("要闻\n5月10日，县长沈国栋带领长河集团、青禾公司负责人到云岭督导防汛工作。", {("沈国栋", "inspect")}, "but not their people"),
        ("要闻\n5月10日，项目启动会举行，沈国栋主持。在赵文博，周敏的共同见证下，姜涛与何立本签署合作协议。",
         {("沈国栋", "chair"), ("赵文博", "other"), ("周敏", "other"), ("姜涛", "other"), ("何立本", "other")}, "见证下, and who signs"),
        ("要闻\n5月10日，全市防汛会议召开，沈国栋与各县负责人签订责任书。周敏讲话。", {("周敏", "speak"), ("沈国栋", "other")}, "a pledge with others"),
        ("要闻\n5月10日，何立本、处长姜涛等在沈国栋、周敏陪同下来我校指导调研工作。",
         {("何立本", "inspect"), ("姜涛", "inspect"), ("沈国栋", "attend"), ("周敏", "attend")}, "two lists with 在 between"),
        ("要闻\n晋升上将军衔仪式10日举行，沈国栋主持。晋升上将军衔的军官是：赵文博、周敏。",
         {("沈国栋", "chair"), ("赵文博", "other"), ("周敏", "other")}, "who is promoted"),
        ("要闻\n省委第七巡视组10日向云岭县委反馈巡视情况。周敏主持会议。", {("周敏", "chair")}, "feedback is a meeting"),
        ("要闻\n5月10日，市政府召开全市防汛视频会议，沈国栋讲话。会后，我县立即召开会议，赵文博讲话。",
         {("市政府", "host"), ("沈国栋", "speak"), ("赵文博", "speak")}, "another meeting follows"),
        ("要闻\n5月10日，由周敏带队，省水利厅专家组到我县进行现场考察。沈国栋陪同。", {("周敏", "inspect"), ("省水利厅专家组", "inspect"), ("沈国栋", "attend")}, "a team and who leads it"),
        ("要闻\n5月10日，市水利局开展汛前安全检查。周敏参加检查。", {("市水利局", "inspect"), ("周敏", "attend")}, "a body in the lead"),
        ("要闻\n5月10日，沈国栋在云岭县召开防汛座谈会。赵文博作汇报。", {("沈国栋", "chair"), ("赵文博", "speak")}, "who calls a meeting leads it"),
        ("要闻\n5月10日，全市水利会议召开。沈国栋、周敏分别主持会议和通报情况。", {("沈国栋", "chair"), ("周敏", "speak")}, "分别 with two verbs"),
        ("要闻\n5月10日，全市水利会议召开。沈国栋、周敏分别讲话并签约。",
         {("沈国栋", "speak"), ("周敏", "speak"), ("沈国栋", "other"), ("周敏", "other")}, "并: both do both"),
        ("要闻\n5月10日，市政府与长河集团在市政府会议中心签署战略合作协议。沈国栋出席并致辞。周敏出席了仪式。赵文博主持签约仪式。",
         {("市政府", "other"), ("长河集团", "other"), ("沈国栋", "attend"), ("沈国栋", "speak"), ("周敏", "attend"), ("赵文博", "chair")},
         "a body in 在… is no party; the bare 仪式 is the signing"),
        ("要闻\n5月10日，云湖论坛开幕。沈国栋代表长河集团向大会召开表示祝贺。周敏讲话。", {("沈国栋", "speak"), ("周敏", "speak")},
         "to what congratulations go is no event of its own"),
        ("要闻\n这是今天下午记者从市政府召开的食盐供应工作会议上了解到的。沈国栋主持会议。", {("市政府", "host"), ("沈国栋", "chair")},
         "a meeting that reporters learnt of it at"),
        ("要闻\n5月10日，长河集团（简称“长河”）与市政府（下称“市府”）签署合作协议。沈国栋出席签约仪式。",
         {("长河集团", "other"), ("市政府", "other"), ("沈国栋", "attend")}, "brackets between the parties"),
        ("要闻\n5月10日，沈国栋出席奠基仪式并与青山省委常委、副省长，云州新区书记周敏举行会谈。",
         {("沈国栋", "attend"), ("沈国栋", "meet"), ("周敏", "meet")}, "a comma within the title of the other side"),
        ("要闻\n5月10日，长河集团举行奠基仪式，沈国栋、周敏等领导莅临现场。赵文博视频致辞。",
         {("长河集团", "host"), ("沈国栋", "attend"), ("周敏", "attend"), ("赵文博", "speak")}, "who comes, and who speaks from afar"),
        ("要闻\n5月10日，市水利局召开防汛视频会议。市水利局局长沈国栋强调，要守住底线。", {("市水利局", "host"), ("沈国栋", "speak")},
         "the one official quoted spoke at the one meeting"),
        ("要闻\n5月10日，某国际峰会召开。该国总理拉尔德强调，要减排。", set(), "a foreigner may have told the press"),
        ("要闻\n5月10日，全市水利会议召开。沈国栋、周敏、赵文博三位同志分别作了交流发言。",
         {("沈国栋", "speak"), ("周敏", "speak"), ("赵文博", "speak")}, "how many they are, and what they are called"),
        ("要闻\n5月10日，全市水利会议召开。沈国栋，周敏等全国50所省（市、区）属高等院校的领导、教授和专家，以及市水利局人员等200余人参加了会议。",
         {("沈国栋", "attend"), ("周敏", "attend")}, "a long word for the others, with brackets"),
        ("要闻\n5月10日，由长河集团、市政府联合主办的“云湖论坛”在云州开幕。", {("长河集团", "host"), ("市政府", "host")},
         "hosts before a name in quotation marks"),
        ("要闻\n5月10日，市政府与长河集团签署战略合作协议。沈国栋出席签约仪式。",
         {("市政府", "other"), ("长河集团", "other"), ("沈国栋", "attend")}, "a signing in the lead is the ceremony named later"),
        ("要闻\n5月10日，云湖大讲堂开讲，何立本莅校作专题学术报告。沈国栋、周敏等校领导及党委宣传部、科研处负责人聆听了报告。",
         {("何立本", "speak"), ("沈国栋", "attend"), ("周敏", "attend")}, "a lecture and who listened"),
        ("要闻\n5月10日，全市水利会议召开。水利处副处长许某某，沈国栋，水利学会副主任贺某某，周敏先后发言。", {("周敏", "speak"), ("沈国栋", "speak")},
         "an office and a name that nobody recognized"),
        ("要闻\n沈国栋10日接受北岸国等2国新任驻华大使递交国书。这2位大使是：北岸国驻华大使奥多·林德、南岸国驻华大使何立本。",
         {("沈国栋", "meet"), ("奥多·林德", "meet"), ("何立本", "meet")}, "letters of credence"),
        ("要闻\n沈国栋10日接受北岸国等2国新任驻华大使递交国书。他们是：北岸国驻华大使奥多·林德、南岸国驻华大使何立本。周敏参加上述活动。",
         {("沈国栋", "meet"), ("奥多·林德", "meet"), ("何立本", "meet"), ("周敏", "attend")}, "他们是："),
        ("要闻\n5月10日，全市水利会议召开。县委书记赵文博，县长周敏等党政领导班子成员参加了会议。沈国栋在听取汇报和讨论后做了总结讲话。",
         {("赵文博", "attend"), ("周敏", "attend"), ("沈国栋", "speak")}, "等领导班子成员; who has heard speaks"),
        ("要闻\n5月10日，全市干部大会召开，沈国栋讲话。第十届县人民代表大会第一次会议选举赵文博为县长。",
         {("沈国栋", "speak"), ("赵文博", "other")}, "elected at another meeting"),
        ("要闻\n沈国栋10日会见防汛抢险队员代表并发表重要讲话。", {("沈国栋", "meet"), ("沈国栋", "speak")}, "a speech to many"),
        ("要闻\n5月10日，沈国栋检查防汛工作。他强调，要抓好落实。周敏、姜涛一同检查。",
         {("沈国栋", "inspect"), ("周敏", "attend"), ("姜涛", "attend")}, "along, after reported speech"),
        ("要闻\n5月10日，全市水利会议召开，沈国栋主持。周敏、姜涛分别就防汛和抗旱工作提出要求。",
         {("沈国栋", "chair"), ("周敏", "speak"), ("姜涛", "speak")}, "demands put in turn"),
        ("要闻\n5月10日，全市水利会议召开，沈国栋主持。会议听取了市水利局局长周敏的工作汇报。", {("沈国栋", "chair"), ("周敏", "speak")}, "whose report is heard"),
        ("要闻\n5月10日，全市水利会议召开，沈国栋主持。周敏安排部署下步工作，姜涛解读有关文件。",
         {("沈国栋", "chair"), ("周敏", "speak"), ("姜涛", "speak")}, "somebody arranges, explains"),
        ("要闻\n5月10日，沈国栋主持召开全市水利会议，安排部署下步工作。", {("沈国栋", "chair")}, "the meeting arranges"),
        ("要闻\n5月10日，沈国栋调研文旅工作。云湖主会场活动由市文旅局主办。", {("沈国栋", "inspect")}, "who holds another event holds no tour"),
        ("要闻\n5月10日，在市长沈国栋的陪同下，由何立本率领的考察组考察了云湖水库。", {("沈国栋", "attend"), ("何立本", "inspect")}, "的陪同下; who leads the group"),
        ("要闻\n5月10日，全市水利会议召开，沈国栋主持。赵文博提出三点要求，周敏介绍了水库建设安排和有关要求。",
         {("沈国栋", "chair"), ("赵文博", "speak"), ("周敏", "speak")}, "提出三点要求; an account of more"),
        ("要闻\n沈国栋作出批示。国务院安委会要求落实。\n市政府10日召开全市水利会议。周敏讲话。", {("市政府", "host"), ("周敏", "speak")}, "a body holds on a day"),
        ("要闻\n5月10日，全市水利会议召开，沈国栋主持。会议听取了周敏作的关于水库的报告。", {("沈国栋", "chair"), ("周敏", "speak")}, "某某作的关于…的报告"),
        ("要闻\n5月10日，全市水利会议召开，沈国栋主持。沈国栋强调，要落实。赵文博就贯彻会议精神提出要求：一是传达要快。",
         {("沈国栋", "chair"), ("沈国栋", "speak"), ("赵文博", "speak")}, "提出要求 after reported speech"),
        ("沈国栋到云岭县宣讲省第十次党代会精神\n5月10日，沈国栋到云岭县宣讲省第十次党代会精神。周敏参加。",
         {("沈国栋", "speak"), ("周敏", "attend")}, "who preaches the spirit of a congress"),
        ("要闻\n5月10日，云岭镇第十届人民代表大会第一次会议召开。会议选举赵文博为人大主席，周敏为镇长。",
         {("赵文博", "other"), ("周敏", "other")}, "选举甲为…，乙为…"),
        ("沈国栋到云岭县调研\n5月10日，周敏参加。沈国栋强调，要抓好落实。", {("沈国栋", "inspect"), ("周敏", "attend")}, "参加 before a tour of the headline"),
        ("要闻\n5月10日，市政府召开防汛新闻发布会，沈国栋出席并回答记者提问。周敏发布有关情况。",
         {("市政府", "host"), ("沈国栋", "attend"), ("沈国栋", "speak"), ("周敏", "speak")}, "questions of the press"),
    ],
)  # fmt: skip
def test_who_takes_part(text: str, expected: set[Part], why: str) -> None:
    assert {part for event in events_in(text) for part in parts(event)} == expected, why
