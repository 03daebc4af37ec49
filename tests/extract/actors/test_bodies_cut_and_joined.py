"""Where a body's name begins and ends beside words that look like parts of it. All people and most places are invented."""

import pytest
from tests.extract.actors.conftest import actors_of, bodies_in


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "山东联合石化有限责任公司、江苏中金岭东铜业有限公司参加，山东海华集团有限公司与江苏联合生物有限公司签约。",
            {"山东联合石化有限责任公司", "江苏中金岭东铜业有限公司", "山东海华集团有限公司", "江苏联合生物有限公司"},
            "a place opens a coined name, whatever words that is made of",
        ),
        ("美国军火巨头雷山公司获利。", {"雷山公司"}, "a state opens none"),
        ("国家商务部电子商务司负责人参加，发展中国家教育部门参加。", {"国家商务部电子商务司"}, "国家 before a ministry, not of 发展中国家"),
        ("江苏警方介入，当地警方、州警方称正在调查。", {"江苏警方"}, "police of a place that is named"),
        ("江苏省发展改革局、青禾市人口计划生育委员会参加。", {"江苏省发展改革局", "青禾市人口计划生育委员会"}, "names without 和"),
        ("“何以文明”巡展·联合国特展开幕。", {"联合国"}, "a dot behind no name"),
        ("东洲集团有限公司、中国九重集团有限公司负责人参加。", {"东洲集团有限公司", "中国九重集团有限公司"}, "a number in a state company's name"),
        ("县长何静带领财政局局长林岳到企业调研。", {"财政局"}, "who leads is no part of it"),
        ("局长何静陪同市教育局局长林岳到校检查。", {"市教育局"}, "nor who goes along"),
        ("县长吴刚带队督导宏远集团。", {"宏远集团"}, "nor who looks into it"),
        ("董事长何静对市图书馆开展检查。", {"市图书馆"}, "nor 对 and who stands before it"),
        ("美国海军陆战队一架战机坠毁。", {"美国海军陆战队"}, "a longer head than 海军"),
        ("我国海空军事影像被偷录。", set(), "军 is of 军事"),
        ("战区海军多艘驱逐舰出动，东部战区空军起飞。", {"东部战区空军"}, "a bare 战区 says not which"),
        ("伊朗驻沙特使馆重新开馆，中国驻沙特大使馆祝贺。", {"伊朗驻沙特使馆", "中国驻沙特大使馆"}, "of whom, before where"),
        ("美中云桥遗产基金会成立。中德友好协会来访。", {"美中云桥遗产基金会", "中德友好协会"}, "societies of two states"),
        ("国务院青禾丰川长风医院“4·18”火灾事故调查组认定了责任。", {"国务院青禾丰川长风医院“4·18”火灾事故调查组"}, "the cabinet sets up groups, and has no hospitals"),
        ("国务院公布了青禾丰川长风医院火灾调查报告。", {"国务院", "青禾丰川长风医院"}, "nor here"),
        ("会议审议中国人民政治协商会议章程修正案（草案）。", set(), "a work is named"),
        ("青禾市、云东省委负责同志参加。云东省委书记林岳发言。", {"云东省委"}, "what is of several is no longer form of one"),
        ("林岳来到鑫达鞋材厂、宏盛机械厂检查。", {"鑫达鞋材厂", "宏盛机械厂"}, "coined names of works"),
        ("林岳来到附近服装厂检查。", set(), "附近 is a word"),
        ("在原铁岗机械厂，丁远曾任铁岗机械厂厂长。", {"铁岗机械厂"}, "原 and 任 are no parts of it"),
        ("县委各督导组成员参加。", set(), "several"),
        ("拜访了永昌制罐（香港）有限公司等商协会。", {"永昌制罐（香港）有限公司"}, "等 ends it"),
        ("各苏木镇党委、各乡镇党委抓好落实。", set(), "any of them"),
        ("地委“三严三实”专题教育第五指导组到会。", {"地委“三严三实”专题教育第五指导组"}, "its sender before the quotation"),
        ("“访惠聚”住村工作组要沉下去。", set(), "any of many"),
        ("丁蒙和对州委给予肯定。", {"州委"}, "对 is in no place's name"),
        ("青禾市党政代表团来我县考察。", {"青禾市党政代表团"}, "whom a place has sent"),
        ("部长会见了芬兰经济代表团，伊朗代表团同日来访。", {"芬兰经济代表团", "伊朗代表团"}, "whom a state has sent"),
        ("他来到内蒙古代表团、解放军和武警部队代表团，参加审议。", {"内蒙古代表团", "解放军和武警部队代表团"}, "of provinces and the army at a congress"),
        ("林正同清华大学经济管理学院师生代表座谈，成果由吉林大学发布。", {"清华大学经济管理学院", "吉林大学"}, "同 and 由 before a school"),
        ("国务院联防联控机制今天印发通知。", {"国务院联防联控机制"}, "a mechanism with a name of its own"),
        ("青禾市公安局反恐怖和特巡警支队负责人参加。", {"青禾市公安局反恐怖和特巡警支队"}, "a police unit of two tasks"),
        ("会议召开。\n（县委办  林岳）", set(), "who wrote it"),
        ("中共澜霁州委召开会议。", {"中共澜霁州委"}, "two characters that make no word"),
        ("应梧川市人民政府邀请，客人来访。", {"梧川市人民政府"}, "应 is no place's"),
        ("天原水泥有限责任公司参加。", {"天原水泥有限责任公司"}, "not 原 | 水泥"),
        ("爱心企业青川湖乳业集团捐赠。", {"青川湖乳业集团"}, "what it is before its name"),
        ("中国民间文艺家协会开会。酒泉卫星发射中心、中央文献出版社参加。", {"中国民间文艺家协会", "酒泉卫星发射中心", "中央文献出版社"}, "as the dictionary has them"),
        ("林岳毕业于清华大学，任教于岚江大学。", {"清华大学", "岚江大学"}, "于 leads to it"),
        ("林岳看望民建工商联界委员。", {"民建"}, "no party has a 工商联 of its own"),
        ("贷款持续提升农民合作社实力，属地派出所、当地专业合作社、四大会计师事务所参与，把党和国家工作中心转移。", set(), "verbs and kinds"),
        ("会议在西安国际会议中心举行。", set(), "a place to meet"),
        ("石门关派出所作了汇报。", {"石门关派出所"}, "by its seat"),
        ("区法院区检察院区公安分局开会。", set(), "three run together, as no body is called"),
        ("盘志勇与东和（中国）有限公司签约。", {"东和（中国）有限公司"}, "a bracket within the name"),
        ("在荆原医疗用品有限公司，得知公司产能提升。", {"荆原医疗用品有限公司"}, "得知 is what is done"),
        ("元首检阅法国三军仪仗队。", {"法国三军仪仗队"}, "another state's guard"),
    ],
)
def test_where_a_body_begins_and_ends(text: str, expected: set[str], why: str) -> None:
    assert bodies_in(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "越共中央政治局委员、中央书记处书记、中央内政部部长潘庭远出席。",
            {("委员", "越共中央政治局"), ("书记", "越共中央书记处"), ("部长", "越共中央内政部")},
            "of the Party named first",
        ),
        ("李岳来到云桥电气集团巴黎创新中心。李岳听取了集团董事长赵国远介绍。", {("董事长", "云桥电气集团")}, "the group within the name of its part"),
        ("美中云桥遗产基金会成立多年。近日，基金会主席格林致信。", {("主席", "美中云桥遗产基金会")}, "a society by its kind"),
        ("县人大常委会办公室主任林岳、农业农村委员会主任委员钟立参加。", {("主任", "县人大常委会办公室"), ("主任委员", "县人大农业农村委员会")}, "beside its office"),
        ("青川县税务局联合党委书记、局长储远主持。", {("书记", "青川县税务局联合党委"), ("局长", "青川县税务局")}, "two committees joined"),
        ("省长上官云会见老挝南塔省省长坎平·西苏万。副省长晁栋参加。", {("省长", "省政府"), ("省长", "南塔省"), ("副省长", "省政府")}, "a guest's province is not ours"),
        ("在惠民农贸市场检查。市公安局岫阳分局政委上官雁汇报。", {("政委", "市公安局岫阳分局")}, "市 of 市场"),
        ("区法院区检察院区公安分局开会\n区委书记缪树出席。", {("书记", "区委")}, "no place is called 区法院区"),
        ("砚湖县检察院举办开放日\n砚检在线　2022年11月18日\n县委书记林岳参加。", {("书记", "砚湖县委")}, "a procuratorate's medium is no place's"),
        ("省人大常委会农业与农村委员会副主任委员林岳率队。", {("副主任委员", "省人大常委会农业与农村委员会")}, "与 within a committee's name"),
        ("朔宁饭店里，市长林岳会见客人。外经贸部驻西安特派员办事处副特派员丁远参加。", {("市长", "市政府"), ("副特派员", "外经贸部驻西安特派员办事处")}, "where others have an office"),
        ("青岛屿区应急局：深入学习\n青岛屿区应急管理局召开会议。局党委书记、局长虢建主持。", {("书记", "青岛屿区应急管理局党委"), ("局长", "青岛屿区应急管理局")}, "a headline that shortens the name"),
        ("会见老挝国会主席坎平·西苏万。副省长晁栋和坎平·西苏万签署备忘录。", {("主席", "老挝国会"), ("副省长", "省政府")}, "a guest shares no office of ours"),
        ("全国人大常委会副委员长、欧美同学会会长丁仲远作报告。", {("副委员长", "全国人大常委会"), ("会长", "欧美同学会")}, "no part of what stands before"),
        ("柳川大学副校长、欧美同学会会长林岳发言。", {("副校长", "柳川大学"), ("会长", "柳川大学欧美同学会")}, "but a school has one of its own"),
        ("云国人民党总书记阿玛尔巴伊斯格楞率团。", {("总书记", "云国人民党")}, "written by its sound to the end"),
        ("永昌制罐有限公司董事总经理冼国远出席。", {("董事总经理", "永昌制罐有限公司")}, "one office of two words"),
        ("白俄罗斯共产党中央委员会第一书记索科尔来电。", {("第一书记", "白俄罗斯共产党中央委员会")}, "共产 is not cut off"),
        ("省委第八督导组组长明廷到会。会议学习了总书记在河北调研时的重要讲话。", {("组长", "省委第八督导组")}, "studied in every province"),
        ("青禾市新农村建设现场会召开。村党支部书记袁大山发言。", {("书记", "村党支部")}, "新农村 is no village"),
    ],
)
def test_whose_office(text: str, expected: set[tuple[str, str]], why: str) -> None:
    assert {(post.role, post.org) for post in actors_of(text)[1]} == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "会议通过了全国人大监察和司法委员会、财政经济委员会、社会建设委员会的报告。",
            {"全国人大监察和司法委员会", "全国人大财政经济委员会", "全国人大社会建设委员会"},
            "the congress is named once",
        ),
        ("市政协提案委员会、经济委员会和外事委员会作了汇报。", {"市政协提案委员会", "市政协经济委员会", "市政协外事委员会"}, "of a conference, too"),
        ("听取省检察院党组和中央书记处的工作汇报。", {"省检察院党组", "中央书记处"}, "书记处 is no part of what stands before it"),
        ("县人大财经委和教科文卫工委参加。", {"县人大财经委", "县人大教科文卫工委"}, "joined by a word"),
        ("县人大常委会法工委、教科文卫工委参加。", {"县人大常委会法工委", "县人大常委会教科文卫工委"}, "of the standing committee"),
        ("县人大财经委指出，经济委员会要配合。", {"县人大财经委"}, "no list: which 经济委员会 is not told"),
    ],
)
def test_committees_of_one_chamber(text: str, expected: set[str], why: str) -> None:
    assert {body.resolved for body in actors_of(text).organizations} == expected, why


def test_who_is_raised_was_a_candidate() -> None:
    posts = actors_of("会议递补旗委候补委员敖特根、冀晓光为旗委委员。")[1]
    assert {(post.person, post.role, post.former) for post in posts} == {
        (person, role, role == "候补委员") for person in ("敖特根", "冀晓光") for role in ("委员", "候补委员")
    }
