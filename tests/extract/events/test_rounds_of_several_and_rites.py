"""What towns and counties tell: rounds of several leaders, wreaths and flowers, gatherings, lists that end in departments."""

import pytest
from tests.extract.events.conftest import Told, told

ROUND = "县领导走访慰问老党员\n七一前夕，县领导带队走访慰问部分老党员，向他们致以节日的问候。\n6月28日，县委书记沈国栋先后来到城关镇老党员李德厚、马家村困难党员马有山家中走访慰问。\n县长周敏走访慰问了东河乡部分老党员。"
PAPERS = "县人大检查议案办理\n5月10日，县人大常委会副主任沈国栋带领检查组，就大会确定的5件议案和8件建议办理情况进行检查。副县长周敏参加检查。"


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (ROUND, {"走访慰问部分老党员 2024-06-28": {("沈国栋", "other"), ("周敏", "other")}}, "a lead without names; those who are visited do nothing"),
        (
            "市领导督导安全生产\n5月10日，市领导分别带队深入各县区督导检查安全生产工作。\n副市长沈国栋一行到城关区检查了仓库，要求落实责任。\n副市长周敏一行实地查看了加油站。",
            {"深入各县区督导检查安全生产工作 2024-05-10": {("沈国栋", "inspect"), ("周敏", "inspect")}},
            "each of several, also after what one of them demands",
        ),
        (PAPERS, {"检查议案办理 2024-05-10": {("沈国栋", "inspect"), ("周敏", "attend")}}, "建议 that are counted are papers"),
        (
            "区委宣传部一行参观书院\n5月10日，区委宣传部部长沈国栋、副部长周敏及宣传部一行赴青石书院参观，党工委书记姜涛陪同。",
            {"赴青石书院参观 2024-05-10": {("沈国栋", "other"), ("周敏", "other"), ("姜涛", "attend")}},
            "a list that ends in a body and 一行",
        ),
        (
            "县委书记看望委员\n5月10日，县委书记沈国栋来到县政协委员驻地，看望慰问出席县政协十一届一次会议的县政协委员。",
            {"看望慰问出席县政协十一届一次会议的县政协委员 2024-05-10": {("沈国栋", "other")}},
            "出席 is said of those visited",
        ),
    ],
)
def test_rounds(text: str, expected: Told, why: str) -> None:
    assert told(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "清明祭英烈\n今年4月5日是清明节。当天上午，我市在青石烈士陵园举行向革命烈士敬献花篮仪式。市委书记沈国栋参加。沈国栋缓步上前整理花篮缎带。",
            {"向革命烈士敬献花篮仪式 2024-04-05": {("沈国栋", "attend"), ("沈国栋", "other")}},
            "当天 is the day named before",
        ),
        (
            "经开区祭扫\n5月10日上午，经开区举行向革命烈士敬献花篮仪式，沈国栋、周敏等经开区党政班子领导参加仪式。",
            {"向革命烈士敬献花篮仪式 2024-05-10": {("沈国栋", "attend"), ("周敏", "attend")}},
            "names before 等…党政班子领导",
        ),
        (
            "市妇联集会纪念三八节\n本报讯 三月六日，市妇联在工人文化宫集会，纪念“三八”国际劳动妇女节。市委副书记沈国栋到会祝贺。市妇联主任周敏主持会议。",
            {"集会，纪念“三八”国际劳动妇女节 2024-03-06": {("市妇联", "host"), ("沈国栋", "attend"), ("周敏", "chair")}},
            "a meeting told by a verb",
        ),
        (
            "区域党建启动\n5月10日，西林街道在文化馆举行区域党建启动暨区域党委揭牌仪式。区委常委沈国栋出席。",
            {"区域党建启动暨区域党委揭牌仪式 2024-05-10": {("沈国栋", "attend")}},
            "启动 before 暨 belongs to the name",
        ),
        (
            "区政府召开全体（扩大）会议\n5月10日，召开区政府全体（扩大）会议暨项目工作推进会。区长沈国栋主持。",
            {"区政府全体（扩大）会议暨项目工作推进会 2024-05-10": {("沈国栋", "chair")}},
            "the headline names a part of it",
        ),
        (
            "我县召开培训会\n5月10日，我县召开换届工作培训会。县委组织部部长沈国栋主持，县纪委书记周敏宣读会风会纪要求。",
            {"换届工作培训会 2024-05-10": {("沈国栋", "chair"), ("周敏", "other")}},
            "要求 that is read out opens no speech",
        ),
    ],
)
def test_rites_and_meetings(text: str, expected: Told, why: str) -> None:
    assert told(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "表彰教育工作者\n5月6日，600余名教师参加了全区教育工作表彰大会。",
            {"全区教育工作表彰大会 2024-05-06": set()},
            "attended by many, on a day",
        ),
        (
            "同源区召开大会\n5月10日，同源区教育大会召开。同源区区委书记沈国栋、区长周敏，区领导姜涛等出席大会。",
            {"同源区教育大会 2024-05-10": {("沈国栋", "attend"), ("周敏", "attend"), ("姜涛", "attend")}},
            "同 of a place governs nobody",
        ),
        (
            "我县表彰先进\n5月10日，全县总结表彰大会召开。县委书记沈国栋讲话。接着，举行了隆重的颁奖仪式。沈国栋为先进代表颁发荣誉证书。",
            {"全县总结表彰大会 2024-05-10": {("沈国栋", "speak"), ("沈国栋", "other")}},
            "the giving of prizes is a part of the meeting",
        ),
        (
            "新任命人员向宪法宣誓\n10日上午，县十六届人大六次会议闭幕后，县长沈国栋及新任命人员集体向宪法宣誓。县委书记周敏监誓。县人大常委会主任姜涛主持宣誓仪式。",
            {"宣誓仪式 2024-05-10": {("沈国栋", "other"), ("周敏", "other"), ("姜涛", "chair")}},
            "who swears before the rite is named",
        ),
        (
            "县领导慰问官兵\n5月10日，县委书记沈国栋、县人武部部长周敏、县委办主要负责人以及县退役军人事务局主要负责人等，先后前往县武警中队、县人武部等地，走访慰问部队官兵。",
            {"走访慰问部队官兵 2024-05-10": {("沈国栋", "other"), ("周敏", "other")}},
            "a list, then where they went, then the verb",
        ),
        (
            "镇人代会\n5月10日，南坪镇第一届人民代表大会第一次会议召开。新当选的镇长王治国在会上作表态发言。",
            {"南坪镇第一届人民代表大会第一次会议 2024-05-10": {("王治国", "speak")}},
            "在会上 ends a name",
        ),
    ],
)
def test_lists_and_parts_of_meetings(text: str, expected: Told, why: str) -> None:
    assert told(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "交流会举行\n5月10日，两市合作交流会举行。绍川市市长沈国栋，副市长周敏；辽河市市长姜涛，副市长林岳参加交流会。",
            {"两市合作交流会 2024-05-10": {("沈国栋", "attend"), ("周敏", "attend"), ("姜涛", "attend"), ("林岳", "attend")}},
            "参加 | 交流会, not 参加交流",
        ),
        (
            "全县会议\n5月10日，全县汛期工作会议召开。会上，县气象局、河务局、水利局等相关单位汇报了防汛工作。沈国栋县长全面细致地安排部署了防汛工作。",
            {"全县汛期工作会议 2024-05-10": {("县气象局", "speak"), ("河务局", "speak"), ("水利局", "speak"), ("沈国栋", "speak")}},
            "a body between two that are known; how something is told ends in 地",
        ),
        (
            "科协学习\n5月10日，区科协理论学习中心组开展《纲要》专题学习。区政协副主席沈国栋也参加本次理论专题学习。",
            {"《纲要》专题学习 2024-05-10": {("区科协理论学习中心组", "host"), ("沈国栋", "attend")}},
            "本次 is the one spoken of",
        ),
        (
            "主题团会\n5月10日，青川县纪念五四运动主题团会隆重举行。县委常委沈国栋出席活动现场。副县长周敏讲话。",
            {"青川县纪念五四运动主题团会 2024-05-10": {("沈国栋", "attend"), ("周敏", "speak")}},
            "团会",
        ),
        (
            "区领导到工商联调研\n5月10日，副区长沈国栋到工商联进行调研。沈国栋在讲话中表示，工作有思路。区民政局副局长周敏及社团部门负责同志应邀参加。",
            {"到工商联进行调研 2024-05-10": {("沈国栋", "inspect"), ("周敏", "attend")}},
            "what is said on a tour is no speech at a meeting",
        ),
    ],
)
def test_words_that_part_otherwise(text: str, expected: Told, why: str) -> None:
    assert told(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "联合督查组来我县\n5月10日，市委、市政府联合督查组对我县任务落实情况进行督促检查。县领导沈国栋、周敏陪同检查。",
            {"对我县任务落实情况进行督促检查 2024-05-10": {("市委、市政府联合督查组", "inspect"), ("沈国栋", "attend"), ("周敏", "attend")}},
            "one team of two bodies; what was looked into is in the label",
        ),
        (
            "考核组到我县\n5月10日，市创建办考核组组长沈国栋一行5人深入我县对创建工作完成情况进行了全面考核。",
            {"深入我县对创建工作完成情况进行了全面考核 2024-05-10": {("沈国栋", "inspect")}},
            "考核 with 进行",
        ),
        ("年度工作\n5月10日，县委书记沈国栋强调，要抓好年度考核，确保通过验收。", {}, "考核 and 验收 as nouns"),
        (
            "政协视察民生工程\n5月10日，市政协组织主席会议成员视察民生工程建设情况。市政协主席沈国栋参加视察。",
            {"视察民生工程建设情况 2024-05-10": {("市政协", "inspect"), ("沈国栋", "attend")}},
            "those a body sends",
        ),
        (
            "沈国栋约谈纪检组长\n近日，市委书记沈国栋召集市直单位的纪检组长，逐个进行谈话。市纪委书记周敏陪同。",
            {"约谈纪检组长 None": {("沈国栋", "meet"), ("周敏", "attend")}},
            "the headline names what somebody went along to",
        ),
        (
            "县领导义务植树\n5月10日，县委书记沈国栋、县长周敏等县五大班子领导，同县直机关干部300余人一道，冒着寒风到南山参加义务植树劳动。",
            {"到南山参加义务植树劳动 2024-05-10": {("沈国栋", "other"), ("周敏", "other")}},
            "in company, over a segment",
        ),
        (
            "政协分组讨论\n5月10日，县政协副主席沈国栋参加政协分组讨论，与委员们一起审议政协常委会工作报告。",
            {"政协分组讨论 2024-05-10": {("沈国栋", "attend")}},
            "the report of a committee is no meeting of it",
        ),
        (
            "迎检工作会\n5月10日，我县召开迎接督察工作会。副县长沈国栋出席会议并作部署。",
            {"迎接督察工作会 2024-05-10": {("沈国栋", "attend"), ("沈国栋", "speak")}},
            "作部署",
        ),
    ],
)
def test_checks_and_company(text: str, expected: Told, why: str) -> None:
    assert told(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "一周要闻\n5月10日，副旗长沈国栋一行到敖包苏木调研。苏木达周敏陪同。\n5月11日，旗畜牧站站长姜涛一行到敖包苏木推进肉牛产业工作。副苏木达林岳陪同。",
            {"到敖包苏木调研 2024-05-10": {("沈国栋", "inspect"), ("周敏", "attend")}},
            "who goes along in another item goes along with another",
        ),
        (
            "联席会议\n5月10日，敖包苏木综治中心组织派出所、信访办等部门召开联席会议，由苏木党委副书记沈国栋主持。",
            {"联席会议 2024-05-10": {("敖包苏木综治中心", "host"), ("沈国栋", "chair")}},
            "those that are gathered hold no meeting",
        ),
        (
            "乌山旗委全会召开\n5月10日，中国共产党乌山旗第十六届委员会第十一次全体会议召开。旗委书记沈国栋主持第一次全体会议并讲话。旗长周敏出席。",
            {"中国共产党乌山旗第十六届委员会第十一次全体会议 2024-05-10": {("沈国栋", "chair"), ("沈国栋", "speak"), ("周敏", "attend")}},
            "a sitting of a plenum",
        ),
        (
            "代表旁听庭审\n5月10日，街道人大代表团一行前往区法院参加议事旁听活动。区人大常委会副主任沈国栋参加此次活动。",
            {"议事旁听活动 2024-05-10": {("沈国栋", "attend")}},
            "旁听 in a name",
        ),
    ],
)
def test_items_and_sittings(text: str, expected: Told, why: str) -> None:
    assert told(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "综合观摩镇街工作\n5月10日，合川县组织全体县级领导、各镇街主要负责人，就各镇街重点工作进行了综合观摩。\n观摩团一行在县委书记沈国栋的带领下，查看了36个观摩点。",
            {"就各镇街重点工作进行了综合观摩 2024-05-10": {("沈国栋", "inspect")}},
            "who leads the many of the lead",
        ),
        (
            "观摩重点项目\n5月10日上午，县委书记沈国栋带领全县副县级以上干部对各乡镇重点项目进行观摩评比。下午在政府议事厅召开观摩推进会。会上，县委副书记周敏点评观摩情况。",
            {"对各乡镇重点项目进行观摩评比 2024-05-10": {("沈国栋", "inspect")}, "观摩推进会 2024-05-10": {("周敏", "speak")}},
            "下午 is the same day",
        ),
        (
            "驻村帮扶\n5月10日，州政协主席沈国栋来永宁县开展驻村帮扶工作。县长周敏陪同。",
            {"来永宁县开展驻村帮扶工作 2024-05-10": {("沈国栋", "other"), ("周敏", "attend")}},
            "help for a village",
        ),
        (
            "走访慰问职工\n5月10日，区委副书记沈国栋带领区总工会、区红十字会等相关负责同志到卡口走访慰问一线职工。",
            {"到卡口走访慰问一线职工 2024-05-10": {("沈国栋", "other")}},
            "people of bodies, whom nobody names",
        ),
        (
            "座谈会召开\n5月10日，帮扶工作座谈会召开。沈国栋同志从强化基础设施建设等方面提出要求。市工商联副主席李秀莅会指导。",
            {"帮扶工作座谈会 2024-05-10": {("沈国栋", "speak"), ("李秀", "attend")}},
            "同志 before the topic",
        ),
        (
            "市五届人大常委会举行第三十六次会议\n5月10日，青川市第五届人民代表大会常务委员会举行第三十六次会议。市人大常委会主任沈国栋主持会议。",
            {"市五届人大常委会举行第三十六次会议 2024-05-10": {("青川市第五届人民代表大会常务委员会", "host"), ("沈国栋", "chair")}},
            "a house in its term names its meeting",
        ),
    ],
)
def test_leaders_and_their_days(text: str, expected: Told, why: str) -> None:
    assert told(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "执法检查\n5月17日，市人大常委会副主任沈国栋率队到宁溪县开展《中华人民共和国水污染防治法》执法检查。县委书记周敏陪同检查。",
            {"到宁溪县开展《中华人民共和国水污染防治法》执法检查 2024-05-17": {("沈国栋", "inspect"), ("周敏", "attend")}},
            "a law's long name",
        ),
        (
            "加强沟通\n5月17日，市委统战部举行情况通报会，向各民主党派市委会、市工商联负责人通报情况。市纪委副书记沈国栋出席会议。",
            {"情况通报会 2024-05-17": {("市委统战部", "host"), ("沈国栋", "attend")}},
            "those told do not speak; 情况 opens the name",
        ),
        (
            "县领导植树\n3月12日，县四套班子领导与机关干部一起，在城北新区开展春季义务植树活动。县委书记沈国栋、县长周敏等参加植树。",
            {"开展春季义务植树 2024-03-12": {("沈国栋", "attend"), ("周敏", "attend")}},
            "many of the lead with others, and who of them is named",
        ),
        (
            "关注学前教育\n5月18日，区人大常委会组成人员对全区学前教育发展情况进行视察。区人大常委会主任沈国栋参加视察。",
            {"对全区学前教育发展情况进行视察 2024-05-18": {("沈国栋", "attend")}},
            "a house's members",
        ),
        (
            "会议召开\n5月18日，市五届人大常委会召开第九次会议。市人大常委会主任沈国栋主持会议。",
            {"第九次会议 2024-05-18": {("市五届人大常委会", "host"), ("沈国栋", "chair")}},
            "a house in its term as host",
        ),
        (
            "主题宣传活动\n5月15日，市金融办联合证监局在人民广场举办主题宣传活动。副市长沈国栋出席活动。",
            {"主题宣传活动 2024-05-15": {("市金融办", "host"), ("沈国栋", "attend")}},
            "with another that is not known as a body",
        ),
    ],
)
def test_houses_and_laws(text: str, expected: Told, why: str) -> None:
    assert told(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "民主生活会召开\n3月24日，区纪委书记沈国栋参加指导区应急管理局2021年度民主生活会。区应急管理局局长周敏主持会议。",
            {"区应急管理局2021年度民主生活会 2024-03-24": {("沈国栋", "attend"), ("周敏", "chair")}},
            "参加指导 is no word of the name",
        ),
        (
            "民主生活会召开\n3月24日，县委书记沈国栋全程督导沙河镇党委班子专题民主生活会。",
            {"沙河镇党委班子专题民主生活会 2024-03-24": {("沈国栋", "attend")}},
            "who guides such a meeting is at it",
        ),
        (
            "祭英烈\n4月4日，县委在县烈士陵园举行清明祭英烈活动。县领导沈国栋、周敏与机关干部一道，向革命烈士纪念碑敬献花篮。",
            {"清明祭英烈活动 2024-04-04": {("县委", "host"), ("沈国栋", "other"), ("周敏", "other")}},
            "a part of the rite, with others",
        ),
        (
            "集中视察\n5月18日，街道人大工委组织辖区内人大代表集中视察民生项目。区人大常委会副主任沈国栋、于建民参加。",
            {"集中视察民生项目 2024-05-18": {("街道人大工委", "host"), ("沈国栋", "attend"), ("于建民", "attend")}},
            "deputies of the area; a surname that is a preposition",
        ),
        (
            "洽谈会举行\n5月18日，县政府与华夏公司举行洽谈会。县委书记沈国栋，公司副总裁姜涛参加洽谈。",
            {"洽谈会 2024-05-18": {("县政府", "host"), ("华夏公司", "host"), ("沈国栋", "attend"), ("姜涛", "attend")}},
            "洽谈 for 洽谈会",
        ),
    ],
)
def test_guides_and_rounds(text: str, expected: Told, why: str) -> None:
    assert told(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "书画展\n5月11日，由市委宣传部主办的“丹青颂盛世”书画展在市美术馆开展。市委宣传部部长沈国栋宣布展览开幕，市文联主席周敏致辞。",
            {"“丹青颂盛世”书画展 2024-05-11": {("市委宣传部", "host"), ("沈国栋", "other"), ("周敏", "speak")}},
            "a show opens",
        ),
        (
            "会见代表\n5月11日，市委书记沈国栋会见了受表彰的优秀教师代表，并与他们座谈。市长周敏参加。",
            {"会见了受表彰的优秀教师代表 2024-05-11": {("沈国栋", "meet"), ("周敏", "attend")}},
            "a round with those received is no other event",
        ),
        (
            "全会召开\n5月11日，团区委九届二次全会召开。团市委书记沈国栋代表团市委讲话。",
            {"团区委九届二次全会 2024-05-11": {("沈国栋", "speak")}},
            "代表 before 团市委 is no delegation",
        ),
        (
            "防汛\n5月15日，县防汛抗旱指挥部召开防汛紧急会商会，县委书记沈国栋、县长周敏坐镇指挥。",
            {"防汛紧急会商会 2024-05-15": {("县防汛抗旱指挥部", "host"), ("沈国栋", "attend"), ("周敏", "attend")}},
            "who directs is there",
        ),
        (
            "走访慰问\n5月15日，区委书记沈国栋先后到困难群众家中走访慰问。区领导姜涛、林岳分组走访慰问。",
            {"到困难群众家中走访慰问 2024-05-15": {("沈国栋", "other"), ("姜涛", "other"), ("林岳", "other")}},
            "others on the same round, in groups",
        ),
    ],
)
def test_shows_and_companies(text: str, expected: Told, why: str) -> None:
    assert told(text) == expected, why
