"""Lists with members whom nobody names, rites that are also called 大会, old datelines, who is on a journey. All persons and places are invented."""

import pytest
from tests.extract.events.conftest import told


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("5月10日，我校举行毕业典礼，校党委书记林岳、副校长周静出席大会，校党委副书记何成主持大会。\n大会在庄严的升国旗仪式中拉开序幕。周静宣读了决定。",
         {"毕业典礼 2024-05-10": {("林岳", "attend"), ("周静", "attend"), ("何成", "chair"), ("周静", "other")}}, "a rite that is also called 大会, and how it opened"),
        ("5月10日，集团公司召开述职报告会。董事长林岳，总裁周静，集团副总裁，集团部室负责人，各分（子）公司总经理参加了会议。",
         {"述职报告会 2024-05-10": {("集团公司", "host"), ("林岳", "attend"), ("周静", "attend")}}, "members of a list whom nobody names"),
        ("国务院总理林岳今天上午乘专机离开北京，开始对江海国进行正式访问。\n林岳总理的陪同人员外交部部长周静、国务院研究室主任何成同机离京。",
         {"对江海国进行正式访问 2024-05-20": {("林岳", "other"), ("周静", "attend"), ("何成", "attend")}}, "who flies with him is on the visit"),
        ("外交部长林岳5月10日在北京会见了到访的江海国外长周静。林岳在会谈中表示，此访正值关系重要时刻。",
         {"会见了到访的江海国外长周静 2024-05-10": {("林岳", "meet"), ("周静", "meet")}}, "在会谈中 tells of no other talks"),
        ("国务院副总理林岳十日下午在中南海会见江海国总理周静。", {"会见江海国总理周静 2024-05-10": {("林岳", "meet"), ("周静", "meet")}}, "十日 with a time of day counts none"),
        ("国务院副总理林岳十五日下午在中南海会见江海国总理周静。", {"会见江海国总理周静 2024-05-15": {("林岳", "meet"), ("周静", "meet")}}, "a day in characters by its hour"),
        ("5月10日，集团召开干部会议。会上，副总裁林岳就重要会议进行安排和布置；安全总监周静就安全形势作了分析；副总裁何成总结集团工作，对明年工作进行部署。",
         {"干部会议 2024-05-10": {("林岳", "speak"), ("周静", "speak"), ("何成", "speak")}}, "light verbs and their nouns"),
        ("5月10日，云州战区成立大会举行。总司令林岳向各部授予军旗。", {"云州战区成立大会 2024-05-10": {("林岳", "other")}}, "a flag is given"),
        ("5月10日，我校毕业典礼举行。思政部林岳老师、2016级检验系沈国栋同学、技术系陈建平同学分别代表教师和毕业生作了发言。",
         {"毕业典礼 2024-05-10": {("林岳", "speak"), ("沈国栋", "speak"), ("陈建平", "speak")}}, "a list of a teacher and students"),
        ("中国和江海国16日在北京签署五个合作文件。国务院总理林岳和来访的江海国总理周静出席文件签署仪式。\n签署仪式前，林岳为周静访华举行欢迎仪式，双方还举行了会谈。",
         {"文件签署仪式 2024-05-16": {("林岳", "attend"), ("周静", "attend")}, "欢迎仪式 2024-05-16": {("林岳", "host"), ("周静", "other")},
          "会谈 2024-05-16": {("林岳", "meet"), ("周静", "meet")}}, "the lead's day, whom the rite honours, and both sides"),
        ("农业部部长林岳5月10日主持即将在青岭开幕的江海国经济展览会。", {"江海国经济展览会 2024-05-10": {("林岳", "chair")}}, "where it will open is no part of its name"),
        ("5月10日，区总工会召开委员会议。副区长林岳出席会议。林岳对会议的召开表示祝贺，对下一步工作提出了意见。",
         {"委员会议 2024-05-10": {("区总工会", "host"), ("林岳", "attend"), ("林岳", "speak")}}, "a second topic in a further clause"),
        ("5月10日，医药协会会长会议召开。会议由会长林岳主持，名誉会长周建新参会并讲话。",
         {"医药协会会长会议 2024-05-10": {("林岳", "chair"), ("周建新", "attend"), ("周建新", "speak")}}, "参会 is what a person does"),
    ],
)  # fmt: skip
def test_members_and_rites(text: str, expected: dict[str, set[tuple[str, str]]], why: str) -> None:
    assert told(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("全国人大常委会委员长林岳和夫人周静今天上午乘专机离开北京前往江海国进行友好访问。\n林岳的陪同人员人大常委会秘书长何成等同机离开北京。",
         {"前往江海国进行友好访问 2024-05-20": {("林岳", "other"), ("周静", "other"), ("何成", "attend")}}, "the journey stands between subject and verb"),
        ("5月10日，中国科学院院士林岳教授来到我校，做了题为“科学和人文交融”的精彩报告。会上，校长周静代表我校颁发证书。",
         {"精彩报告 2024-05-10": {("林岳", "speak"), ("周静", "other")}}, "a lecture by its title"),
        ("5月10日，林岳教授、周静教授到我院座谈。副校长何成参加了座谈会。\n座谈会后，林岳教授和周静教授分别作了题为“材料”和“装备”的学术报告。报告会由副院长吴海主持。",
         {"座谈 2024-05-10": {("林岳", "meet"), ("周静", "meet"), ("何成", "attend")}, "学术报告 2024-05-10": {("林岳", "speak"), ("周静", "speak"), ("吴海", "chair")}},
         "lectures after the round"),
        ("5月10日，校友会捐赠仪式举行。副校长林岳，校友会会长周静、副会长何成及捐赠校友代表，联络办公室负责同志参加仪式。",
         {"校友会捐赠仪式 2024-05-10": {("林岳", "attend"), ("周静", "attend"), ("何成", "attend")}}, "捐赠 says what alumni they are"),
        ("5月10日，云州大学与青岭医院举行战略合作签约仪式。院长林岳对协议的签订表示祝贺。",
         {"战略合作签约仪式 2024-05-10": {("云州大学", "other"), ("青岭医院", "other")}}, "who congratulates on it signs nothing"),
        ("5月10日，根据局党组学习要求，市环境局召开党组集中学习会，局领导林岳、周静分别结合分管工作谈了学习体会。",
         {"党组集中学习会 2024-05-10": {("市环境局", "host"), ("林岳", "speak"), ("周静", "speak")}}, "要求 there opens no speech"),
        ("据新华社北京5月10日电 九三学社中央今天下午在人民大会堂，邀请来京参加纪念活动的社员进行座谈。\n九三学社中央副主席林岳、周静在座谈时都指出，学术无国界。",
         {"座谈 2024-05-10": {("九三学社中央", "host"), ("林岳", "speak"), ("周静", "speak")}}, "a round by who invites to it"),
    ],
)  # fmt: skip
def test_journeys_and_lectures(text: str, expected: dict[str, set[tuple[str, str]]], why: str) -> None:
    assert told(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("5月10日，集团公司工会副主席林岳一行至公司青岭项目开展“送清凉”活动，一公司党委书记周静、工会主席何成等同行。",
         {"“送清凉”活动 2024-05-10": {("林岳", "other"), ("周静", "attend"), ("何成", "attend")}}, "a campaign that persons take somewhere"),
        ("5月10日，团市委书记林岳带领委员一行，来到结对帮扶村小井村，开展“青春助力”活动。", {"“青春助力”活动 2024-05-10": {("林岳", "other")}}, "结对帮扶 says what village it is"),
        ("5月10日，江海国总理林岳会见了总领事周静。当晚，江海国总统何成会见了周静。",
         {"会见了总领事周静 2024-05-10": {("林岳", "meet"), ("周静", "meet")}, "会见了周静 2024-05-10": {("何成", "meet"), ("周静", "meet")}},
         "another host receives her: another meeting"),
        ("5月10日，中科院局长林岳来植物园进行专题调研。植物园主任周静、园纪委书记、副主任何成参加座谈。",
         {"来植物园进行专题调研 2024-05-10": {("林岳", "inspect"), ("周静", "attend"), ("何成", "attend")}}, "园纪委 is a body"),
        ("5月10日，教育厅厅长林岳来我校检查开学工作。之后，在云州饭店召开了教育工作座谈会，党委书记周静汇报了情况。",
         {"来我校检查开学工作 2024-05-10": {("林岳", "inspect")}, "教育工作座谈会 2024-05-10": {("周静", "speak")}}, "之后 is the same day"),
    ],
)  # fmt: skip
def test_campaigns_and_other_hosts(text: str, expected: dict[str, set[tuple[str, str]]], why: str) -> None:
    assert told(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("全国政协主席林岳5月10日在全国政协五届三次会议开幕会上向大会报告工作时说，要完善协商形式。", {"全国政协五届三次会议开幕会 2024-05-10": {("林岳", "speak")}}, "where he reports is told before the report"),
        ("江海党第七次全国代表大会5月10日开幕。\n在主席台前排就座的领导同志有沈国栋、周建平、何志成等。",
         {"江海党第七次全国代表大会 2024-05-10": {("沈国栋", "attend"), ("周建平", "attend"), ("何志成", "attend")}}, "who sat in front"),
        ("5月10日，交通部召开群众评议大会。\n部长、部学习实践活动领导小组组长林岳就检查报告起草过程作了说明，并对评议工作进行部署。",
         {"群众评议大会 2024-05-10": {("交通部", "host"), ("林岳", "speak")}}, "学习实践活动 is of his office"),
        ("全国政协会议新闻发布会5月10日举行，大会新闻发言人林岳回答中外记者提问。", {"全国政协会议新闻发布会 2024-05-10": {("林岳", "speak")}}, "answers are speech"),
    ],
)  # fmt: skip
def test_congresses(text: str, expected: dict[str, set[tuple[str, str]]], why: str) -> None:
    assert told(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("5月10日，青岭旅举行部队转隶交接仪式。副军长林岳与参谋长周静分别在交接书上签字。", {"部队转隶交接仪式 2024-05-10": {("林岳", "other"), ("周静", "other")}}, "signed on paper"),
        ("5月10日，江海商会召开秘书长会议，副处长林岳出席会议。会上，驻沪办主任周静首先向大家介绍了青岭区出席这次会议的领导。",
         {"秘书长会议 2024-05-10": {("江海商会", "host"), ("林岳", "attend"), ("周静", "speak")}}, "who is introduced is there, not who introduces"),
        ("5月10日，商会会长联席会在青岭市举行，会议由会长林岳主持。接着，召开了商会来岭考察座谈会，市委书记周静出席座谈会。",
         {"商会会长联席会 2024-05-10": {("林岳", "chair")}, "商会来岭考察座谈会 None": {("周静", "attend")}}, "接着 tells of another meeting"),
    ],
)  # fmt: skip
def test_introductions(text: str, expected: dict[str, set[tuple[str, str]]], why: str) -> None:
    assert told(text) == expected, why
