"""Who takes part in an event and how, by the ways readouts print it. All persons and places are invented."""

import pytest
from tests.extract.conftest import read_events

from tonggao.claims import EventMention

PEOPLE = ("沈国栋", "赵文博", "姜　涛", "周敏", "奥多·林德", "何立本", "阿依·买买提", "尚可")
BODIES = ("市应急局", "市水利局", "青禾镇政府", "市政府", "全国妇联", "长河集团", "临江市委", "县委常委会")
Part = tuple[str, str]


def events_in(body: str, title: str = "临江要闻") -> list[EventMention]:
    return read_events(f"{title}\n{body}", PEOPLE, BODIES)


def parts(body: str, title: str = "临江要闻") -> set[Part]:
    return {(p.who, p.how) for event in events_in(body, title) for p in event.participants}


@pytest.mark.parametrize(
    ("body", "expected", "why"),
    [
        ("沈国栋主持召开全市防汛会议。", {("沈国栋", "chair")}, "主持召开"),
        (
            "市政府召开第一次防汛反馈会议。会议学习了沈国栋总书记听取汇报时的重要讲话精神，通报了存在问题。赵文博出席会议。",
            {("市政府", "host"), ("赵文博", "attend")},
            "whose words are studied gives no report",
        ),
        ("沈国栋出席全市防汛会议。会议建议委托赵文博主任代表市政府向大会报告工作。", {("沈国栋", "attend")}, "what is proposed"),
        ("沈国栋出席全市防汛会议。会后，赵文博向随行记者介绍有关情况。", {("沈国栋", "attend")}, "the press is told"),
        ("全市防汛会议召开。会议由市长沈国栋主持。", {("沈国栋", "chair")}, "会议由X主持"),
        ("沈国栋出席全市防汛会议并讲话。", {("沈国栋", "attend"), ("沈国栋", "speak")}, "出席并讲话"),
        ("全市防汛会议召开。沈国栋主持会议，赵文博讲话，周敏传达有关精神。",
         {("沈国栋", "chair"), ("赵文博", "speak"), ("周敏", "convey")}, "three clauses, three subjects"),
        ("全市防汛会议召开。副书记沈国栋，常委赵文博、姜　涛出席会议。",
         {("沈国栋", "attend"), ("赵文博", "attend"), ("姜涛", "attend")}, "titles change inside the list, over a comma; a padded name"),
        ("全市防汛会议召开。沈国栋、赵文博等出席，周敏列席。",
         {("沈国栋", "attend"), ("赵文博", "attend"), ("周敏", "observe")}, "two groups in one sentence"),
        ("全市防汛会议召开。沈国栋、赵文博，以及有关部门负责同志参加会议。",
         {("沈国栋", "attend"), ("赵文博", "attend")}, "who is not named is no participant"),
        ("全市防汛会议召开。出席会议的还有沈国栋，副市长周敏。",
         {("沈国栋", "attend"), ("周敏", "attend")}, "names after 的还有"),
        ("全市防汛会议召开。副市长周敏（女，回族）应邀出席。", {("周敏", "attend")}, "brackets after a name; 应邀"),
        ("全市防汛会议召开。沈国栋、周敏先后发言。", {("沈国栋", "speak"), ("周敏", "speak")}, "先后"),
        ("全市防汛会议召开。市应急局、市水利局负责同志作了汇报。",
         {("市应急局", "speak"), ("市水利局", "speak")}, "a body speaks through its head"),
        ("全市防汛会议召开。市应急局负责同志参加会议。", set(), "but does not attend through him"),
        ("全市防汛会议召开。会议听取了市水利局局长周敏受市政府委托作的关于检查水库情况的报告。",
         {("周敏", "speak")}, "heard, not hearing; 检查 is the report's"),
        ("沈国栋主持召开全市防汛会议，听取水库情况汇报。", {("沈国栋", "chair")}, "who hears a report does not give it"),
        ("全市防汛会议召开。沈国栋作了题为《守住安澜》的报告。", {("沈国栋", "speak")}, "作…报告"),
        ("全市防汛会议召开。邀请教授何立本作专题报告。", {("何立本", "speak")}, "who is invited speaks"),
        ("全市防汛会议召开。沈国栋代表临江市委讲话。", {("沈国栋", "speak")}, "the body he speaks for does not"),
        ("全市防汛会议召开。沈国栋在会上发表重要讲话。", {("沈国栋", "speak")}, "要 in 重要 is no modal"),
        ("全市防汛会议召开。沈国栋要出席会议并讲话。", set(), "wanted, not told"),
        ("全市防汛会议召开。周敏宣读表彰决定。", {("周敏", "other")}, "宣读 … 决定"),
        ("全市防汛会议召开。周敏宣布提高水价。", set(), "an announcement of anything else is none"),
        ("沈国栋出席全市党代表大会并当选书记。", {("沈国栋", "attend"), ("沈国栋", "other")}, "当选"),
        ("市政府召开座谈会。", {("市政府", "host")}, "the body that holds it"),
        ("全国妇联5月10日举行表彰大会。", {("全国妇联", "host")}, "a date between"),
        ("沈国栋同副省长赵文博共同主持全市防汛会议。", {("沈国栋", "chair"), ("赵文博", "chair")}, "同…共同主持"),
        ("5月10日，沈国栋主持召开全市防汛会议，传达省防汛会议精神。", {("沈国栋", "chair")}, "what the meeting did under him"),
        ("5月10日，沈国栋主持召开全市防汛会议并传达省防汛会议精神。",
         {("沈国栋", "chair"), ("沈国栋", "convey")}, "并: what he did himself"),
        ("水务论坛5月10日在云州开幕，主题为“安澜”，由市水利局、长河集团共同主办。",
         {("市水利局", "host"), ("长河集团", "host")}, "由…主办 behind the sentence's verb"),
        ("全市防汛会议召开。会议在听取周敏关于水库情况的汇报后指出，要抓好落实。", {("周敏", "speak")}, "heard before 指出"),
        ("全市防汛会议召开。周敏结合工作谈了体会，何立本对下步工作作了细化安排。",
         {("周敏", "speak"), ("何立本", "speak")}, "an account with its topic; 作了安排"),
        ("全市防汛会议召开。周敏、何立本作了现场述责述廉。", {("周敏", "speak"), ("何立本", "speak")}, "述责述廉"),
        ("全市防汛会议召开。市应急局、市水利局介绍了经验。", {("市应急局", "speak"), ("市水利局", "speak")}, "bodies that tell"),
        ("5月10日晚，沈国栋在云州为奥多·林德一行举行欢迎晚宴。",
         {("沈国栋", "host"), ("奥多·林德", "attend")}, "for whom a reception is"),
        ("5月10日，沈国栋在云州举行仪式，欢迎北岸国总理奥多·林德来访。赵文博出席欢迎仪式。",
         {("沈国栋", "host"), ("奥多·林德", "attend"), ("赵文博", "attend")}, "举行仪式，欢迎"),
        ("全市防汛会议召开。政委沈国栋大校出席会议。", {("沈国栋", "attend")}, "a rank behind a name"),
        ("毕业典礼5月10日举行，沈国栋出席典礼。教师代表何立本寄语毕业生：“心怀敬畏。”",
         {("沈国栋", "attend"), ("何立本", "speak")}, "寄语 with its words"),
        ("全市防汛会议召开。沈国栋主持，何立本到会指导。何立本对会议予以肯定。他说，要抓好落实。",
         {("沈国栋", "chair"), ("何立本", "attend"), ("何立本", "speak")}, "他 is whoever the sentence before begins with, not the chair"),
        ("市政府5月10日召开防汛座谈会，沈国栋要求各地抓好落实。",
         {("市政府", "host"), ("沈国栋", "speak")}, "said in the sentence that tells of the meeting"),
        ("沈国栋主持召开防汛座谈会。周敏作汇报。沈国栋强调，要抓好落实。",
         {("沈国栋", "chair"), ("沈国栋", "speak"), ("周敏", "speak")}, "quoted by name"),
        ("战略合作签约仪式10日举行。市政府与长河集团签署协议。",
         {("市政府", "other"), ("长河集团", "other")}, "who signs"),
    ],
)  # fmt: skip
def test_meetings(body: str, expected: set[Part], why: str) -> None:
    assert parts(body) == expected, why


@pytest.mark.parametrize(
    ("body", "expected", "why"),
    [
        ("沈国栋出席并提出要求，周敏介绍了水库情况，何立本主持。",
         {("沈国栋", "attend"), ("沈国栋", "speak"), ("周敏", "speak"), ("何立本", "chair")}, "an account opens no speech"),
        ("周敏提出意见。", set(), "who wants something need not have spoken there"),
        ("周敏反馈督导意见，沈国栋作表态发言。", {("周敏", "speak"), ("沈国栋", "speak")}, "反馈意见"),
        ("周敏专程到会并讲了话。", {("周敏", "attend"), ("周敏", "speak")}, "讲了话"),
        ("沈国栋主持会议，并代表县委常委会作工作报告。", {("沈国栋", "chair"), ("沈国栋", "speak")}, "并代表: the same subject"),
        ("会议听取市水利局有关情况汇报。", {("市水利局", "speak")}, "a body heard"),
        ("会议通过市水利局关于水价的决定。", set(), "but not a body whose decision is passed"),
        ("会议听取并审议了周敏代表市政府所作的工作报告。", {("周敏", "speak")}, "听取并审议 is one deed"),
        ("周敏就《关于防汛的建议》作说明。", {("周敏", "speak")}, "a title's words are no verbs"),
        ("周敏作题为《水库调度情况的报告》。", {("周敏", "speak")}, "but its last word may be what is given"),
        ("会议决定，递补周敏、何立本为县委委员。", {("周敏", "other"), ("何立本", "other")}, "who moves up"),
        ("会议选举周敏为县长。", {("周敏", "other")}, "who is elected"),
        ("周敏在会上强调，要抓好落实。", {("周敏", "speak")}, "在会上强调"),
        ("周敏在领学时说，要抓好落实。", {("周敏", "speak")}, "在领学时"),
        ("沈国栋，四级调研员周敏参加会议。", {("沈国栋", "attend"), ("周敏", "attend")}, "调研员 is an office"),
        ("沈国栋、周敏，青禾村党支部书记某某参加会议。", {("沈国栋", "attend"), ("周敏", "attend")},
         "a list waits although its last name was not found"),
        ("沈国栋、周敏、青禾水库管理所所长某某作了汇报。", {("沈国栋", "speak"), ("周敏", "speak")}, "before any verb"),
        ("周敏宣读表彰文件，何立本推介了临江投资环境。", {("周敏", "other"), ("何立本", "speak")}, "宣读 takes any text; 推介"),
        ("云帆、松石网、小桔租车等企业负责人先后发言，百川、木鱼、北斗车联等企业负责人提交了书面发言。",
         {("云帆", "speak"), ("松石网", "speak"), ("小桔租车", "speak"), ("百川", "other"), ("木鱼", "other"),
          ("北斗车联", "other")}, "a list names bodies that nobody knows"),
        ("随后举行宪法宣誓仪式，周敏监誓，何立本领誓。", {("周敏", "other"), ("何立本", "other")}, "who swears in"),
        ("沈国栋主持会议，传达学习有关精神。", {("沈国栋", "chair")}, "what the meeting studied"),
        ("周敏与代表们一起审议。", {("周敏", "attend")}, "一起审议"),
        ("沈国栋讲话。周敏就抓好落实提出，要紧盯水库。", {("沈国栋", "speak"), ("周敏", "speak")}, "quoted by name at a meeting that is led"),
        ("沈国栋讲话。周敏结合分管工作谈体会。", {("沈国栋", "speak"), ("周敏", "speak")}, "谈体会"),
        ("沈国栋讲话。周敏谈了水库除险的做法。", {("沈国栋", "speak"), ("周敏", "speak")}, "谈了…做法"),
        ("沈国栋讲话。周敏解读了《防汛条例》。", {("沈国栋", "speak"), ("周敏", "speak")}, "解读 takes a work"),
        ("沈国栋讲话。周敏介绍了“河长制”联动的做法。", {("沈国栋", "speak"), ("周敏", "speak")}, "quotation marks inside the account"),
        ("沈国栋讲话。周敏就用好补贴提出了意见。", {("沈国栋", "speak"), ("周敏", "speak")}, "就…提出意见"),
        ("沈国栋讲话。周敏就这个问题进行讲解。", {("沈国栋", "speak"), ("周敏", "speak")}, "进行 is light"),
        ("沈国栋讲话。周敏主席强调，要抓好落实。", {("沈国栋", "speak")}, "with his title: quoted by another"),
        ("沈国栋讲话。赵文博作出批示。赵文博强调，要抓好落实。", {("沈国栋", "speak")}, "said on paper"),
        ("周敏宣读省委贺信，何立本宣读表彰决定。", {("周敏", "other"), ("何立本", "other")}, "a greeting that a body sent and a decision are read out"),
        ("周敏宣读了赵文博的批示。", {("周敏", "convey")}, "somebody's words are conveyed"),
        ("周敏宣读赵文博的书面致辞。", {("周敏", "convey")}, "a written address that is read out"),
        ("市应急局派员到会指导。", {("市应急局", "attend")}, "a body that sends someone is there"),
        ("市长沈国栋，副市长周敏，其他在职市级领导干部，各乡镇主要负责同志参加会议。",
         {("沈国栋", "attend"), ("周敏", "attend")}, "those unnamed in a list do not break it"),
        ("市水利局、青禾镇、云湖街道作了表态发言。", {("市水利局", "speak"), ("青禾镇", "speak"), ("云湖街道", "speak")},
         "a list that holds one known body"),
        ("市长沈国栋、周敏等市领导出席。", {("沈国栋", "attend"), ("周敏", "attend")}, "等市领导"),
        ("沈国栋、周敏和委员共59人出席。", {("沈国栋", "attend"), ("周敏", "attend")}, "a head count"),
        ("周敏应邀到会通报情况。", {("周敏", "attend"), ("周敏", "speak")}, "通报情况 is a verb and its object"),
        ("沈国栋、周敏在主席台前排就座。", {("沈国栋", "attend"), ("周敏", "attend")}, "on the platform"),
        ("沈国栋、周敏逐一发言。", {("沈国栋", "speak"), ("周敏", "speak")}, "逐一"),
        ("周敏就下步工作作了安排。", {("周敏", "speak")}, "作了安排"),
        ("会议选举周敏、何立本等7名同志为委员。", {("周敏", "other"), ("何立本", "other")}, "a count before 为"),
        ("会议授予周敏、何立本“岗位能手”称号。", {("周敏", "other"), ("何立本", "other")}, "who is awarded"),
        ("周敏着重讲了水库安全问题。", {("周敏", "speak")}, "讲了"),
        ("市长沈国栋，教授周敏，董事长某某先后发言。", {("沈国栋", "speak"), ("周敏", "speak")}, "speakers in turn, the last of them not found"),
        ("沈国栋代表新一届临江市委表态。", {("沈国栋", "speak")}, "the body he speaks for does not"),
        ("周敏到场指导，何立本现场监督。", {("周敏", "attend"), ("何立本", "attend")}, "到场指导"),
        ("周敏就下步工作进行了安排部署。", {("周敏", "speak")}, "进行了安排部署"),
        ("沈国栋讲话。周敏介绍，水库还能蓄水。", {("沈国栋", "speak")}, "told to the press, maybe"),
        ("会议由市水利局、市应急局联合主办。", {("市水利局", "host"), ("市应急局", "host")}, "由…主办"),
        ("会议举行宪法宣誓仪式，周敏作表态发言。", {("周敏", "speak")}, "who is sworn in speaks to the meeting"),
        ("会议讨论了市水利局向大会作的工作报告。", set(), "a report that is discussed is not given there"),
    ],
)  # fmt: skip
def test_what_is_told_of_a_meeting_spoken_of(body: str, expected: set[Part], why: str) -> None:
    assert parts(f"5月10日，全市防汛会议召开。{body}") == expected, why


def test_whoever_witnesses_a_signing_signs_nothing() -> None:
    assert parts("5月10日，战略合作签约仪式举行。沈国栋出席并见证签约。") == {("沈国栋", "attend")}


def test_what_one_item_of_a_bulletin_tells_is_not_of_the_next() -> None:
    body = "全市防汛会议召开\n5月10日，全市防汛会议召开，沈国栋讲话。\n云湖新桥通车\n总理周敏表示，大桥意义重大。"
    assert parts(body, title="联播快讯") == {("沈国栋", "speak")}
    assert ("周敏", "speak") in parts(body)


def test_he_is_told_anew_in_a_new_paragraph() -> None:
    body = "5月10日，全市防汛会议召开，周敏出席。\n某某在会上讲话。他作工作报告。"
    assert parts(body) == {("周敏", "attend")}


def test_who_is_elected_where_a_meeting_votes() -> None:
    voted = "5月10日，青禾镇党代会召开。经大会投票，周敏当选书记。尚可当选村主任。"
    assert {(p.who, p.how) for e in events_in(voted) for p in e.participants} == {("周敏", "other")}


def test_what_came_before_a_meeting_is_not_what_is_spoken_of_after_it() -> None:
    meeting, before = events_in("5月10日，全市防汛会议召开。会前，沈国栋主持召开见面沟通会。会上，周敏主持会议并作表态发言。")
    assert (before.label, {p.who for p in before.participants}) == ("见面沟通会", {"沈国栋"})
    assert {(p.who, p.how) for p in meeting.participants} == {("周敏", "chair"), ("周敏", "speak")}


def test_whoever_witnesses_a_signing_without_a_name_does_it_there() -> None:
    talks, signing = events_in(
        "沈国栋10日同奥多·林德举行会谈。会谈后，沈国栋和奥多·林德共同见证合作文件的签署。周敏等参加上述活动。"
    )
    assert (signing.label, signing.kind) == ("共同见证合作文件的签署", "ceremony")
    assert {(p.who, p.how) for p in signing.participants} == {("沈国栋", "other"), ("奥多·林德", "other"), ("周敏", "attend")}
    assert ("周敏", "attend") in {(p.who, p.how) for p in talks.participants}


def test_a_signing_witnessed_is_the_ceremony_named_later() -> None:
    talks, signing = events_in(
        "沈国栋10日同奥多·林德举行会谈，并共同见证项目签约。在随后举行的签约仪式上，周敏与何立本签署协议。"
    )
    assert (signing.label, signing.date) == ("签约仪式", talks.date)
    assert {(p.who, p.how) for p in signing.participants} == {
        ("沈国栋", "other"), ("奥多·林德", "other"), ("周敏", "other"), ("何立本", "other"),
    }  # fmt: skip


def test_who_is_quoted_after_a_ceremony_spoke_at_the_meeting_he_chaired() -> None:
    text = "沈国栋10日主持全市防汛会议。随后举行授旗仪式，周敏主持。沈国栋在讲话中指出，要抓好落实。"
    meeting, ceremony = events_in(text)
    assert ("沈国栋", "speak") in {(p.who, p.how) for p in meeting.participants}
    assert {p.who for p in ceremony.participants} == {"周敏"}


@pytest.mark.parametrize(
    ("body", "expected", "why"),
    [
        ("沈国栋5月10日在青禾县调研。周敏陪同调研。", {("沈国栋", "inspect"), ("周敏", "attend")}, "陪同"),
        ("沈国栋5月10日在青禾县调研。周敏参加有关调研。", {("沈国栋", "inspect"), ("周敏", "attend")}, "a verb as object"),
        ("5月10日，沈国栋在县长周敏、副县长尚可陪同下考察青禾林场。",
         {("沈国栋", "inspect"), ("周敏", "attend"), ("尚可", "attend")}, "在…陪同下"),
        ("沈国栋5月9日在青禾县调研。10日上午，在县长周敏陪同下，考察了青禾林场。",
         {("沈国栋", "inspect"), ("周敏", "attend")}, "a companion does not lead though nobody else is named"),
        ("沈国栋5月10日在青禾县调研。周敏、尚可一同调研。",
         {("沈国栋", "inspect"), ("周敏", "attend"), ("尚可", "attend")}, "一同: with the one who leads"),
        ("5月10日，沈国栋深入部分企业，督导检查安全生产工作。", {("沈国栋", "inspect")}, "the subject sets out a clause before"),
        ("沈国栋10日到市应急局、市水利局考察，主持召开座谈会。周敏参加。",
         {("沈国栋", "inspect"), ("沈国栋", "chair"), ("周敏", "attend")}, "a bare 参加 is of both"),
        ("沈国栋10日在云州会见北岸国总理奥多·林德。周敏参加会见。",
         {("沈国栋", "meet"), ("奥多·林德", "meet"), ("周敏", "attend")}, "both sides meet"),
        ("书记沈国栋，市长赵文博10日会见奥多·林德一行。",
         {("沈国栋", "meet"), ("赵文博", "meet"), ("奥多·林德", "meet")}, "two hosts over a comma"),
        ("沈国栋10日同来华进行国事访问的北岸国总统奥多·林德举行会谈。",
         {("沈国栋", "meet"), ("奥多·林德", "meet"), ("奥多·林德", "other")}, "a relative clause about the guest, who is on a visit"),
        ("沈国栋10日为奥多·林德举行欢迎仪式。", {("沈国栋", "host"), ("奥多·林德", "other")}, "为 governs the guest, who does not hold it"),
        ("沈国栋5月10日走访慰问青禾村老人。周敏参加慰问活动。", {("沈国栋", "other"), ("周敏", "attend")}, "who calls on people inspects nothing"),
        ("沈国栋10日同奥多·林德举行会谈。周敏陪同。",
         {("沈国栋", "meet"), ("奥多·林德", "meet"), ("周敏", "attend")}, "陪同 at talks"),
        ("沈国栋10日同奥多·林德举行会谈。奥多·林德在沈国栋陪同下检阅仪仗队。", {("沈国栋", "meet"), ("奥多·林德", "meet")}, "but not at the welcome"),
        ("沈国栋10日会见奥多·林德。会见前，奥多·林德在周敏陪同下参观云湖。沈国栋对陪同会见的负责人表示感谢。",
         {("沈国栋", "meet"), ("奥多·林德", "meet"), ("奥多·林德", "other"), ("周敏", "attend")}, "陪同下参观 is an event beside; 陪同会见的"),
        ("沈国栋10日会见外宾。会见前，代表团在周敏陪同下参观云湖。", {("沈国栋", "meet")}, "a delegation is not he"),
        ("沈国栋10日同奥多·林德共同出席第三届林业论坛。", {("沈国栋", "attend"), ("奥多·林德", "attend")}, "同…共同出席"),
        ("沈国栋10日会见奥多·林德并讲话。", {("沈国栋", "meet"), ("奥多·林德", "meet")}, "and no one speaks at an audience"),
        ("沈国栋10日会见外宾。奥多·林德代表外方发言。", {("沈国栋", "meet"), ("奥多·林德", "speak")}, "unless for a side"),
    ],
)  # fmt: skip
def test_tours_and_encounters(body: str, expected: set[Part], why: str) -> None:
    assert parts(body) == expected, why


@pytest.mark.parametrize(
    ("body", "speaks", "why"),
    [
        ("沈国栋10日在全市防汛会议上强调，要抓好落实。", True, "在会议上强调"),
        ("沈国栋主持召开全市防汛会议。沈国栋强调，要抓好落实。", True, "the chair, quoted by name"),
        ("沈国栋主持召开全市防汛会议。会议强调，要抓好落实。", False, "the meeting's words are not his"),
        ("沈国栋主持召开全市防汛会议。他指出，要抓好落实。", True, "他 right behind the sentence that begins with him"),
            ("沈国栋主持召开全市防汛会议。会议审议了方案。他指出，要抓好落实。", False, "nor what only 他 says later"),
        ("沈国栋主持全市防汛会议，赵文博讲话。沈国栋要求，要抓好落实。", True, "though another gave the speech"),
        ("沈国栋主持召开全市防汛会议。赵文博在发言中提出，要抓好落实。", False, "another spoke"),
        ("沈国栋主持全市防汛会议。沈国栋在主持讲话中表示，要抓好落实。", False, "only what a chair says"),
        ("沈国栋在全市防汛会议上的讲话在群众中引起反响。", True, "a speech spoken of was given there"),
    ],
)
def test_whose_words_make_a_speaker(body: str, speaks: bool, why: str) -> None:
    assert (("沈国栋", "speak") in parts(body)) is speaks, why


def test_printed_order_counts_within_each_group() -> None:
    event = events_in("全市防汛会议召开。沈国栋主持，赵文博、周敏出席，姜　涛、尚可等列席，何立本讲话。")[0]
    rows = [(p.group, p.position, p.who, p.open_list) for p in event.participants]
    assert rows == [
        ("主持", 1, "沈国栋", False), ("出席", 1, "赵文博", False), ("出席", 2, "周敏", False),
        ("列席", 1, "姜涛", True), ("列席", 2, "尚可", True), ("讲话", 1, "何立本", False),
    ]  # fmt: skip


def test_headline_and_body_tell_of_one_participation() -> None:
    event = events_in("沈国栋10日主持召开全市防汛会议。", title="沈国栋主持召开全市防汛会议")[0]
    assert [(p.who, p.how, len(p.passages)) for p in event.participants] == [("沈国栋", "chair", 2)]
