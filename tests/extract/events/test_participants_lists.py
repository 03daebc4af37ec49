"""Who is there, by lists that run over commas, end in people without names or stand behind who leads them. All persons and places are invented."""

import pytest
from tests.extract.conftest import ReadParts


@pytest.mark.parametrize(
    ("body", "expected", "why"),
    [
        ("全市防汛会议召开。副市长沈国栋，局长周敏，市政府副秘书长，各处室负责同志列席了会议。", {("沈国栋", "observe"), ("周敏", "observe")}, "an office without a name between"),
        ("全市防汛会议召开。副市长沈国栋，局长（主持工作）周敏，主任赵文博出席会议。", {("沈国栋", "attend"), ("周敏", "attend"), ("赵文博", "attend")}, "主持工作 in brackets chairs no meeting"),
        ("全市防汛会议召开。副市长沈国栋，局长周敏，镇包村干部黾勉，主任赵文博出席会议。", {("沈国栋", "attend"), ("周敏", "attend"), ("赵文博", "attend")}, "one whose name nobody recognizes does not close the list"),
        ("全市防汛会议召开。县长沈国栋作小结，局长周敏作了补充。", {("沈国栋", "speak"), ("周敏", "speak")}, "作 ends no name before what somebody gives; who adds something"),
        ("全市防汛会议召开。班子成员沈国栋、周敏及三总师、副总师参加会议。", {("沈国栋", "attend"), ("周敏", "attend")}, "offices that close a list"),
        ("全市防汛会议召开。沈国栋，周敏和校长助理端坐在主席台上。", {("沈国栋", "attend"), ("周敏", "attend")}, "where they sit"),
        ("5月10日，县长沈国栋带领局长周敏、主任赵文博，到青石水库检查防汛工作。", {("沈国栋", "inspect"), ("周敏", "attend"), ("赵文博", "attend")},
         "a comma between those led and the verb"),
        ("5月10日，县长沈国栋带着局长周敏，到青石水库检查防汛工作。", {("沈国栋", "inspect"), ("周敏", "attend")}, "带着"),
        ("5月10日，书记沈国栋，县长周敏带领主任赵文博，深入青石镇走访慰问困难群众。",
         {("沈国栋", "other"), ("周敏", "other"), ("赵文博", "attend")}, "two lead"),
        ("5月10日，市政府举行政府开放日活动，邀请主任沈国栋，市人大代表周敏、赵文博等15人旁听庭审。",
         {("市政府", "host"), ("沈国栋", "observe"), ("周敏", "observe"), ("赵文博", "observe")}, "invited over commas to hear a trial"),
        ("全市防汛会议召开。会议邀请教授沈国栋，总经理周敏作现场交流。", {("沈国栋", "speak"), ("周敏", "speak")}, "invited over commas to speak"),
        ("全市防汛会议召开。沈国栋邀请周敏，赵文博访问云岭。", set(), "an invitation alone"),
        ("5月10日，水利先烈纪念仪式举行。沈国栋代表临江市委，周敏代表市政府，分别向纪念碑敬献花篮。", {("沈国栋", "other"), ("周敏", "other")}, "each for a body, at the rite"),
        ("5月10日，水利先烈纪念仪式举行。11日，沈国栋向另一座纪念碑敬献花圈。", set(), "on another day"),
        ("5月10日，沈国栋出席何立本大使举行的建交十周年招待会。", {("沈国栋", "attend"), ("何立本", "host")}, "somebody gives it"),
        ("5月10日，沈国栋出席云岭县委召开的全市防汛会议。", {("沈国栋", "attend"), ("云岭县委", "host")}, "the body that holds what is attended"),
    ],
)
def test_list(parts_of: ReadParts, body: str, expected: set[tuple[str, str]], why: str) -> None:
    assert parts_of(body) == expected, why


@pytest.mark.parametrize(
    ("body", "expected", "why"),
    [
        ("全市防汛会议召开。市水利局主要负责人在会上汇报了情况。", {("市水利局", "speak")}, "汇报了 before 情况 is a verb"),
        ("全市防汛会议召开。周敏就汛期值守作了提醒。", {("周敏", "speak")}, "a reminder given there"),
        ("全市防汛会议召开。局长沈国栋、支队长周敏也先后发了言。", {("沈国栋", "speak"), ("周敏", "speak")}, "发了言"),
        ("全市防汛会议召开。市长沈国栋在云岭分会场接着对全市工作作出部署。", {("沈国栋", "speak")}, "from a place where one follows"),
        ("全市防汛会议召开。周敏作了开班动员，赵文博交流了学习体会。", {("周敏", "speak"), ("赵文博", "speak")}, "what is given at a course"),
        ("全市宣讲报告会召开，沈国栋作宣讲报告。11日上午，沈国栋深入社区与群众互动交流。", {("沈国栋", "speak")}, "another day, another place"),
        ("5月10日，市水利局对青禾公司进行了一次全方位的安全检查。", {("市水利局", "inspect")}, "the body before 对, not the one behind it"),
        ("省十三届人大二次会议5月10日召开。沈国栋当选省长，周敏当选副省长。", {("沈国栋", "other"), ("周敏", "other")}, "elected one after the other"),
        ("省十三届人大二次会议5月10日召开。沈国栋当选省长后多次到云岭。", set(), "one by himself, in a life"),
        ("全市防汛会议召开。周敏主持会议，沈国栋提出工作要求。", {("周敏", "chair"), ("沈国栋", "speak")}, "what is asked among the deeds of a meeting"),
        ("市政府5月10日召开新闻发布会，邀请局长沈国栋，副局长周敏介绍有关情况。", {("市政府", "host"), ("沈国栋", "speak"), ("周敏", "speak")}, "invited to report"),
        ("5月10日，全市水利表彰大会召开。沈国栋发表获奖感言。", {("沈国栋", "speak")}, "words of thanks"),
        ("5月10日，何立本同志遗体告别仪式举行。沈国栋、周敏等在哀乐声中来到何立本同志遗体前肃立默哀。", {("沈国栋", "attend"), ("周敏", "attend")}, "who mourns is there"),
        ("5月10日，沈国栋、周敏赴长河集团开展访企拓岗专项行动。", {("沈国栋", "other"), ("周敏", "other")}, "a school looks for posts for its students"),
        ("巡视反馈会议5月10日召开。沈国栋出席向云岭县委领导班子的反馈会议。", {("沈国栋", "attend")}, "to whom it is given is no name"),
    ],
)
def test_speaker_or_inspector(parts_of: ReadParts, body: str, expected: set[tuple[str, str]], why: str) -> None:
    assert parts_of(body) == expected, why


@pytest.mark.parametrize(
    ("title", "body", "expected", "why"),
    [
        ("全市法院会议召开", "周敏强调以铁的决心兑现“白条”\n5月10日，市政府召开全市法院会议。沈国栋到会讲话，赵文博主持会议。",
         {("市政府", "host"), ("沈国栋", "speak"), ("赵文博", "chair")}, "a second headline says what the lead then tells"),
        ("要闻", "今天下午，市政府召开全市防汛会议。县长沈国栋强调，要抓实。", {("市政府", "host"), ("沈国栋", "speak")}, "今天 is a day, though nobody can tell which"),
        ("沈国栋检查安全生产", "5月10日，沈国栋检查安全生产工作。沈国栋来到青禾公司，经理周敏作了说明。随后，他主持召开现场会，赵文博汇报了情况。",
         {("沈国栋", "inspect"), ("沈国栋", "chair"), ("赵文博", "speak")}, "他 is who began the sentence before"),
        ("要闻", "5月10日，沈国栋到青禾公司指导工作。周敏汇报了有关情况，赵文博参加汇报会。",
         {("沈国栋", "inspect"), ("周敏", "speak"), ("赵文博", "attend")}, "who reports on a tour reports at the meeting that the sentence then names"),
        ("要闻", "5月10日，沈国栋到青禾公司指导工作。周敏汇报了有关情况。\n赵文博参加座谈会。", {("沈国栋", "inspect"), ("赵文博", "attend")}, "not at another sentence's"),
        ("要闻", "5月10日，由市水利局主办的“长河遗珍”特展开幕。沈国栋致辞。", {("市水利局", "host"), ("沈国栋", "speak")}, "an exhibition that opens"),
        ("要闻", "5月10日，全市职工篮球赛开幕。沈国栋宣布开幕，周敏致辞。", {("沈国栋", "other"), ("周敏", "speak")}, "a tournament"),
        ("要闻", "5月10日，全市水利会议召开。会上举行了水利作品展示，周敏作汇报。", {("周敏", "speak")}, "展示 is no 展"),
        ("要闻", "5月10日，沈国栋同来云岭出席水利论坛的何立本举行会谈。", {("沈国栋", "meet"), ("何立本", "meet"), ("何立本", "attend")}, "who is talked with came for the other"),
        ("要闻", "5月10日，沈国栋同应邀参加市政府召开的水利座谈会的代表周敏、赵文博座谈。",
         {("沈国栋", "meet"), ("周敏", "meet"), ("赵文博", "meet"), ("周敏", "attend"), ("赵文博", "attend"), ("市政府", "host")}, "who holds it ends in 的, too"),
        ("要闻", "全市防汛会议召开。周敏主持会议。最后，沈国栋强调了三点意见。", {("周敏", "chair"), ("沈国栋", "speak")}, "points that are counted"),
        ("要闻", "全市防汛会议召开。会上，市水利局有关负责同志解读了新的水则。市应急局公布了数字。", {("市水利局", "speak")}, "a body by whoever speaks for it"),
        ("要闻", "全市防汛会议召开。会议听取了沈国栋法师所作的工作报告。周敏远程参加会议。", {("沈国栋", "speak"), ("周敏", "attend")}, "an honorific of the clergy; from afar"),
        ("要闻", "5月10日，水利学校开学典礼举行。8时，主持人周敏副校长宣布典礼开始。", {("周敏", "chair")}, "who presides declares it open"),
        ("要闻", "5月10日，沈国栋组织召开防汛专题会议。沈国栋说：“要抓实。”", {("沈国栋", "chair"), ("沈国栋", "speak")}, "who called it is quoted"),
    ],
)
def test_behind_other_words(parts_of: ReadParts, title: str, body: str, expected: set[tuple[str, str]], why: str) -> None:
    assert parts_of(body, title) == expected, why
