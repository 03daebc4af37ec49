"""Who holds which post: deputies of a congress, envoys, judges appointed, villagers told of in notices. All persons and places are invented."""

import pytest
from tests.extract.actors.conftest import Row, bodies_in, names_in, posts_in


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("丁远分别会见芬兰总统马尔卡、总理图尔钦、第一副总理斯诺普。", {("马尔卡", "总统", "芬兰"), ("图尔钦", "总理", "芬兰"), ("斯诺普", "第一副总理", "芬兰")}, "a premier right behind his head of state is not ours"),
        ("会议听取了大会主席团常务主席林岳作的汇报。", {("林岳", "常务主席", "大会主席团")}, "no verb in the presidium's name"),
        ("应芬兰副总统兼总理马尔卡邀请来访。", {("马尔卡", "副总统", "芬兰"), ("马尔卡", "总理", "芬兰")}, "a premier who is vice-president, too"),
        ("南部战区新闻发言人施义陆军大校、海军新闻发言人田云里空军大校表示。", {("施义", "新闻发言人", "南部战区"), ("田云里", "新闻发言人", "海军")}, "a rank with the service before it"),
        ("芬兰国会主席兼下议院议长马尔卡访华。", {("马尔卡", "主席", "芬兰国会"), ("马尔卡", "议长", "芬兰下议院")}, "a chamber of the assembly before it"),
        ("丁远会见芬兰客人图尔钦。图尔钦转达了桑切尔总统的问候。", {("桑切尔", "总统", "芬兰")}, "no president is ours, though his name opens with a surname"),
        ("芬兰总统马尔卡调动部队。", {("马尔卡", "总统", "芬兰")}, "the verb behind a name is whole"),
        ("日本首相石破林近期发表言论。", {("石破林", "首相", "日本")}, "a word of time behind a Japanese name"),
        ("任命洪亮同志为第十四届全国政协副秘书长。", {("洪亮", "副秘书长", "全国政协")}, "a word between 任命 and 同志 is a name"),
        ("中国政府岛屿问题特使林岳在京会见来宾。", {("林岳", "岛屿问题特使", "中国政府")}, "what an envoy is sent for stands between the sender and the office"),
        (
            "免去林岳的最高人民法院副院长、审判委员会委员、第四巡回法庭庭长、审判员职务。",
            {
                ("林岳", "副院长", "最高人民法院", "former"),
                ("林岳", "委员", "最高人民法院审判委员会", "former"),
                ("林岳", "庭长", "最高人民法院第四巡回法庭", "former"),
                ("林岳", "审判员", "最高人民法院", "former"),
            },
            "a court's room by its number, and the court's own judge behind it",
        ),
        (
            "全国人大常委会副秘书长、办公厅研究室主任林岳作了讲座。",
            {("林岳", "副秘书长", "全国人大常委会"), ("林岳", "主任", "全国人大常委会办公厅研究室")},
            "a room of the office of the body before",
        ),
        (
            "国务院副总理、国务院推进数据共享和“一件事”改革协调小组组长林岳出席。",
            {("林岳", "副总理", "国务院"), ("林岳", "组长", "国务院推进数据共享和“一件事”改革协调小组")},
            "a quotation inside the task of a group",
        ),
        (
            "白石镇东滩村原党支部书记兼村委会主任林岳骗取补偿款问题。",
            {("林岳", "书记", "白石镇东滩村党支部", "former"), ("林岳", "主任", "白石镇东滩村委会", "former")},
            "原 stands between the village and its branch",
        ),
        ("林大岳是青河县白石村的党支部书记，一年来走访百户。", {("林大岳", "书记", "青河县白石村党支部")}, "的 gives the office to the village"),
        (
            "全国人大代表、空军航空兵某旅歼击机飞行员林文毅谈了感受。",
            {("林文毅", "代表", "全国人大")},
            "what else a deputy is, in words that make no title",
        ),
        ("全国人大代表何立荣跳出老路子，育成新品种。", {("何立荣", "代表", "全国人大")}, "a verb that is in no list of followers"),
        ("林岳山5日正式就任世界贸易组织第七任总干事。", {("林岳山", "总干事", "世界贸易组织")}, "the how-manieth is no part of body or office"),
        ("大会主席团常务主席、执行主席林岳、丁远在主席台执行主席席就座。", {("林岳", "常务主席", "大会主席团"), ("林岳", "执行主席", "大会主席团"), ("丁远", "常务主席", "大会主席团"), ("丁远", "执行主席", "大会主席团")}, "a seat is no office"),
        ("中国常驻联合国代表林大岳、中国常驻禁止化学武器组织代表秦峰山发言。", {("林大岳", "常驻联合国代表", "中国"), ("秦峰山", "常驻禁止化学武器组织代表", "中国")}, "our own envoys to bodies of the world"),
        ("中国驻欧盟使团团长林大岳大使出席。", {("林大岳", "团长", "中国驻欧盟使团")}, "called by his rank behind his name"),
        ("青禾县白石镇党委书记林大岳心潮澎湃、激动不已。", {("林大岳", "书记", "青禾县白石镇党委")}, "what somebody feels ends the name"),
    ],
)  # fmt: skip
def test_posts(text: str, expected: set[Row], why: str) -> None:
    assert posts_in(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("林岳山、肖捷和协调小组成员出席会议。", {"林岳山", "肖捷"}, "one sure name of those who attend vouches for the other, whoever is there besides"),
        ("林岳强调，松岭民族是英雄辈出的民族。", {"林岳"}, "是 tells of what stands right before it"),
        ("林庆黎主持会议，万钢在会上发言。", {"林庆黎", "万钢"}, "who speaks at the meeting"),
        ("亚美尼亚总统萨尔基相2月27日驳回了提案。", {"萨尔基相"}, "a last character that has no sound, before a number"),
        ("白石镇金坑村村委会原主任林桂琴霸占集体土地问题。", {"林桂琴"}, "what a notice says was done"),
    ],
)
def test_who_is_named(text: str, expected: set[str], why: str) -> None:
    assert set(names_in(text)) == expected, why


def test_a_town_called_after_a_village_is_none() -> None:
    found = bodies_in("青河县方村街道方家村干部侵占资金问题；\n青河县白石村原村委会主任林岳骗取补偿款问题。")
    assert not any("方村" in body for body in found)


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("松江省青河市原市委常委、政法委书记林岳被查。", {("林岳", "常委", "松江省青河市委", "former"), ("林岳", "书记", "松江省青河市委政法委", "former")}, "原 between the place and its committee"),
        ("云岭县原政协主席林岳，云岭县原县纪委书记丁远受到处分。", {("林岳", "主席", "云岭县政协", "former"), ("丁远", "书记", "云岭县纪委", "former")}, "with and without the level word"),
    ],
)  # fmt: skip
def test_posts_left_in_a_place(text: str, expected: set[Row], why: str) -> None:
    assert posts_in(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("五位代表分别是负责行车调度的蒋涛；维护设备29年的王笑冰；担当首发司机的斯朗旺扎。他们来自一线。", {"蒋涛", "王笑冰", "斯朗旺扎"}, "each behind what is told of him"),
        ("三名获奖者分别是深耕纸雕三十年的何文秀、带出百名徒弟的周小川和扎根海岛的林一帆。", {"何文秀", "周小川", "林一帆"}, "with pauses and 和"),
        ("三位专家分别是水利的、农业的、林业的。", set(), "fields are no names"),
        ("县民政局工作人员林国成篡改名单问题。", {"林国成"}, "a verb of what notices tell"),
        ("青石镇党委书记、镇长李兵昌故意刁难群众问题。", {"李兵昌"}, "an adverb behind the name"),
    ],
)  # fmt: skip
def test_who_is_told_of(text: str, expected: set[str], why: str) -> None:
    assert set(names_in(text)) == expected, why


@pytest.mark.parametrize(
    ("text", "people", "posts", "why"),
    [
        ("国家主席林岳同阿尔贝二世亲王会谈。阿尔贝二世表示感谢。", {"林岳", "阿尔贝二世"}, {("林岳", "主席", "中华人民共和国")}, "the how-manieth of his name"),
        ("英国女王伊丽莎白二世出席仪式。", {"伊丽莎白二世"}, {("伊丽莎白二世", "女王", "英国")}, "behind what seldom sounds"),
        ("林岳会见美国罗克森·梅孚公司董事长伍德伦。欢迎罗克森·梅孚来投资。", {"林岳", "伍德伦"}, {("伍德伦", "董事长", "罗克森·梅孚公司")}, "a company with a dot is nobody"),
        ("苏丹副总理兼信息部长艾哈迈德·比拉勒说，愿加强合作。", {"艾哈迈德·比拉勒"}, {("艾哈迈德·比拉勒", "副总理", "苏丹"), ("艾哈迈德·比拉勒", "部长", "苏丹信息部")}, "a ministry behind 兼"),
        ("县工商业联合会第三次代表大会开幕 林岳山代表县委致贺词", {"林岳山"}, set(), "a congress has no deputy"),
    ],
)  # fmt: skip
def test_names_and_posts_of_guests(text: str, people: set[str], posts: set[Row], why: str) -> None:
    assert (set(names_in(text)), posts_in(text)) == (people, posts), why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("被告人钟远峰、陈军、王秀启等9人因犯罪被判刑。", {"钟远峰", "陈军", "王秀启"}, "who is counted as people"),
        ("殷幼山、姜成等人前往镇政府。", {"殷幼山", "姜成"}, "or told with others"),
        ("干部、群众等人参加。", set(), "words of the language"),
        ("记者见到陈新凯时，天还没亮。陈新凯从小在湖边长大。陈新凯他们守着湿地。", {"陈新凯"}, "whoever keeps coming back"),
        ("强降雨来袭。强降雨将持续。强降雨还在向东移动。", set(), "a word keeps coming back, too"),
        ("印度尼西亚总统佐科与其竞选对手普拉博沃18日宣布获胜。", {"佐科", "普拉博沃"}, "a rival by the sound of his name"),
    ],
)  # fmt: skip
def test_who_is_told_of_without_office(text: str, expected: set[str], why: str) -> None:
    assert set(names_in(text)) == expected, why
