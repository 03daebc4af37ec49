"""Names whose characters are also words, names behind occupations, and those called by a part of their name. All are invented."""

import pytest
from tests.extract.actors.conftest import Row, bodies_in, names_in, posts_in


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("厂长支大为签订了责任状，副厂长强有为主持会议。", {"支大为", "强有为"}, "为 before what somebody does himself is no preposition"),
        ("副厂长林岳为获奖者颁奖。", {"林岳"}, "but for whom it is done, it is"),
        ("会议决定车向阳为代理市长。", {"车向阳"}, "whom a vote makes what stands behind 为"),
        ("会上宣读了关于区文岳同志任职的决定。区文岳同志长期在一线工作。", {"区文岳"}, "区 at the head of a clause, and behind 关于, is a surname"),
        ("轧环机操作手仝小虎等２０名职工受到表彰。", {"仝小虎"}, "an occupation, and a count in full-width digits"),
        ("先进支部和占国良等30名党员受到表彰，石小军等5名同志上台。", {"占国良", "石小军"}, "who is counted with others is a person"),
        ("柳林镇等30名代表发言，先进集体等12位获奖者上台。", set(), "a place and a word are none"),
        ("县委书记林岳来到老党员白长根家中，走进村民阿支木呷家。", {"林岳", "白长根", "阿支木呷"}, "whose home it is, whatever his people"),
        ("八路军老战士容大成讲述了经历。支教老师库小燕说起学生。", {"容大成", "库小燕"}, "what only persons do"),
        ("绿化工程今年完工，农民富起来。", set(), "工程 holds no occupation, and 富 opens a verb"),
        ("代表林岳、朱静、侯山也讲述了故事。", {"林岳", "朱静", "侯山"}, "也 is no part of a name"),
        ("办公室主任揭春梅公车私用问题。县民政局局长达永康的汇报很细。", {"揭春梅", "达永康"}, "what somebody is reported for; rare surnames"),
        ("标题\n本报讯  （通讯员  汤小生  县广播站记者  成大钢）  昨天召开会议。", {"汤小生", "成大钢"}, "two spaces, and of which station a reporter is"),
        ("市长詹岳会见宏远集团总裁洪 立 人。", {"詹岳", "洪立人"}, "a space behind each character"),
        ("会见日本秋田县副知事小笠原诚一、秋田县议会议长泽村绫子。", {"小笠原诚一", "泽村绫子"}, "a place in Japan is nobody"),
        ("副校长区文岳出席。大家支持文岳校长。", {"区文岳"}, "by the given name"),
        ("县政协主席江长水到会。江总书记十分关心，朱总理作了批示。", {"江长水"}, "a leader of the state is not the local man of that surname"),
        ("国务院副总理綦大可将会见外宾。中央组织部部长仉勉之的文章发表。", {"綦大可", "仉勉之"}, "可 before another auxiliary and 之 before 的 end names"),
        ("党员要向沈文岳、史沐春同志学习。", {"沈文岳", "史沐春"}, "同志 is said of both"),
        ("感染科主任要文岳、副县长度大江、副市长沙马拉哈（彝族）参加。", {"要文岳", "度大江", "沙马拉哈"}, "surnames that are common words, a name of another people"),
        ("标题\n本报北京7月21日电　记者贺小兰报道：会议召开。", {"贺小兰"}, "a reporter behind the dateline, without 报道"),
        ("标题\n江州网讯（文/图：钟大贤）会议召开。", {"钟大贤"}, "words and pictures"),
        ("分组审议省长沙大年所作的报告。", {"沙大年"}, "长沙 is no place here"),
        ("向708名高一新同学表示欢迎。离退休老领导隋福来、郎景和等参加会议。", {"隋福来", "郎景和"}, "高一新 is nobody, and 和 ends a name before 等"),
        ("州委副书记、州长尼玛加，沙坝县县长仁青才让分别汇报。", {"尼玛加", "仁青才让"}, "one character that ends a Tibetan name, and a county that need not lie abroad"),
        ("林岳握着老阿妈拉毛草的手。牧民索南太在会后说，政策好。", {"拉毛草", "索南太"}, "in whose hands, and who says something behind where"),
        ("副主席买文远、保安岳列席。省社科院研究员纳文岳作了报告。", {"买文远", "保安岳", "纳文岳"}, "surnames of the Hui that are common words"),
        ("副县长吉克伍呷、阿余木乃主持。州长艾力江·阿不来提到会。", {"吉克伍呷", "阿余木乃", "艾力江·阿不来提"}, "Yi names of two parts, and 来 inside a part"),
        ("县教育局局长高远到青岭镇调研。县公安局政委江山与县委书记任重座谈。县林业局局长习惯到现场看。", {"高远", "江山", "任重"}, "nouns and qualities go nowhere, but 习惯 is what somebody does"),
        ("向热地同志的遗体鞠躬，向扎西多吉同志学习。", {"热地", "扎西多吉"}, "向 is no part of the name"),
        ("开会\n（特派记者组　林小岳）1月9日召开会议。", {"林小岳"}, "a group of reporters"),
        ("慰问了值守人员鲍大河、店铺实际控制人陈小平和有关人员。", {"鲍大河", "陈小平"}, "who stands behind what he does there"),
        ("开会\n县教育局局长卓玛到青岭镇调研。", {"卓玛"}, "where somebody goes is no part of the name"),
        ("伊朗外长阿卜杜拉维扬出席。", {"阿卜杜拉维扬"}, "a foreigner's name that begins like one of ours"),
        ("专家代表邬思齐、敖登格日勒、强万里先后发言。", {"邬思齐", "敖登格日勒", "强万里"}, "a Mongolian name in the list"),
        ("出席会议的市领导有：益　岳、隆　静、植　远。", {"益岳", "隆静", "植远"}, "padding shows names without a common surname"),
        ("出席会议的市领导有：葛长青、黄山、徐岁寒、谢重阳。", {"葛长青", "黄山", "徐岁寒", "谢重阳"}, "names that are words and places in a list that leaders open"),
        ("县领导林川，丁远，何成，吴海参加会议。", {"林川", "丁远", "何成", "吴海"}, "names between commas"),
        ("县领导林川，丁　远，扎西，吴海及有关部门负责人参加会议。", {"林川", "丁远", "扎西", "吴海"}, "padded and of other peoples, between commas"),
        ("局领导林川、贺信、田娜、武装、高民昌等参加。", {"林川", "贺信", "田娜", "武装", "高民昌"}, "words that fill their places in a list of names"),
        ("县领导林川 丁大远 和平 吴海 何家成出席。", {"林川", "丁大远", "和平", "吴海", "何家成"}, "and between spaces"),
        ("县领导林川，丁远，应邀参加会议。", {"林川", "丁远"}, "how they take part is nobody"),
        ("县领导林川、丁远，全程参加会议。", {"林川", "丁远"}, "nor is how long"),
        ("县领导高度重视，全县上下，严阵以待。", set(), "what leaders do holds no name"),
        ("在听取代表发言后，林岳表示，完全赞成。", {"林岳"}, "when somebody speaks is nobody, whoever speaks then"),
        ("出席会议的市领导有：罗朝阳、严冬、丁会、钟新建。", {"罗朝阳", "严冬", "丁会", "钟新建"}, "会 ends no body here"),
        ("市委常委林岳、熊端阳、辛初一和副市长丁远参加调研。", {"林岳", "熊端阳", "辛初一", "丁远"}, "before 和 and the next office"),
        ("雷公平、洪庆分别主持两个阶段的会议。", {"雷公平", "洪庆"}, "who chair in turn vouch for each other"),
        ("丁三民（县委书记）、奚　岳（县长）参加会议。", {"丁三民", "奚岳"}, "padded before a bracket"),
        ("夏提任省政府副秘书长。", set(), "no name of one character"),
        ("德国总理朔尔茨来访。出席论坛前，朔尔茨还共同出席圆桌会。", {"朔尔茨"}, "还 is no part of a name"),
    ],
)
def test_who_is_named(text: str, expected: set[str], why: str) -> None:
    assert set(names_in(text)) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("德国驻华大使林德·海因里希出席。", {("林德·海因里希", "大使", "德国驻华大使馆")}, "the house that he heads"),
        ("中国驻美国大使林岳、法国驻成都总领事何乐山致辞。", {("林岳", "大使", "中国驻美国大使馆"), ("何乐山", "总领事", "法国驻成都总领事馆")}, "ours, and a consul"),
        ("国务院副总理林岳会见由董事长克劳斯·魏特曼率领的德国魏特曼机械集团代表团。", {("林岳", "副总理", "国务院"), ("克劳斯·魏特曼", "董事长", "德国魏特曼机械集团")}, "of the body whose delegation he leads"),
        ("国务院副总理林岳会见由部长彼得·汉森率领的丹麦经济代表团。", {("林岳", "副总理", "国务院")}, "of which ministry, nobody says"),
    ],
)
def test_posts(text: str, expected: set[Row], why: str) -> None:
    assert posts_in(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("岚溪县、东河县县委书记、凤山街道党工委书记林岳发言。", {("林岳", "书记", "凤山街道党工委")}, "the secretaries of two counties are two people, unnamed"),
        ("市中级人民法院院长、市人民检察院检察长，市监委副主任林岳列席。", {("林岳", "副主任", "市监委")}, "nobody heads a court and the procuratorate"),
        ("全国政协副主席、农业和农村委员会主任林岳主持会议。", {("林岳", "副主席", "全国政协"), ("林岳", "主任", "全国政协农业和农村委员会")}, "和 joins one committee's name"),
        ("国家经贸委副主任林岳讲话，企业脱困工作办公室主任丁远主持。", {("林岳", "副主任", "国家经贸委"), ("丁远", "主任", "企业脱困工作办公室")}, "工作 opens no name"),
        ("国家文物局副局长林岳主持，督察司司长丁远，革命文物司司长朴静（女，朝鲜族）发言。", {("林岳", "副局长", "国家文物局"), ("丁远", "司长", "国家文物局督察司"), ("朴静", "司长", "国家文物局革命文物司")}, "the doubled word ends the part, though a verb stands in it"),
        ("驻我县抗洪某舟桥旅旅长林岳到会，东风堤段堤长丁远发言。", {("林岳", "旅长", "某舟桥旅"), ("丁远", "堤长", "东风堤段")}, "a unit without a number, a stretch of a dyke"),
        ("全总主席林岳主持大会。市政协副主席市卫生局局长丁远陪同。", {("林岳", "主席", "全总"), ("丁远", "副主席", "市政协"), ("丁远", "局长", "市卫生局")}, "全总 is a body; no mark stands between two offices"),
        ("中央军委委员、总参谋长林岳出席。", {("林岳", "委员", "中央军委"), ("林岳", "总参谋长", "总参谋部")}, "the staff that he heads"),
        ("中央学习教育第七指导组组长林岳到会。", {("林岳", "组长", "中央学习教育第七指导组")}, "the campaign that a group guides is part of its name"),
        ("大会补选林岳为省人大常委会副主任　丁远等当选省政府副省长", {("林岳", "副主任", "省人大常委会")}, "behind the space stands the next one"),
        ("市委常委、常务副市长国岳平，市政府秘书长丁远列席。", {("国岳平", "常委", "市委"), ("国岳平", "常务副市长", "市政府"), ("丁远", "秘书长", "市政府")}, "国 is a surname"),
    ],
)
def test_whose_posts(text: str, expected: set[Row], why: str) -> None:
    assert posts_in(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("一是市委要加强领导，二是市纪委要抓好监督。", {"市委", "市纪委"}, "what counts points is no part of a name"),
        ("林岳说，从松河县委书记到今天的岗位，责任重大。", {"松河县委"}, "nor is 从"),
        ("昨天，县委、县政府在县防汛指挥部召开会议。", {"县委", "县政府", "县防汛指挥部"}, "在 stands between two"),
        ("省政府紧急部署开展煤矿安全大检查。", {"省政府"}, "nor what the government does"),
        ("会议要求省煤炭工业局、省水利厅派出工作组。", {"省煤炭工业局", "省水利厅"}, "要求 is no part of the first one"),
        ("县建设局、国土局、环保局要搞好服务。", {"县建设局", "国土局", "环保局"}, "the place stands before the first alone"),
        ("叶轮分厂党支部受到表彰，铆焊分厂职工发言。", {"叶轮分厂党支部", "铆焊分厂"}, "parts of a works"),
        ("会议要求，单位要学习；纪委要聚焦主责，工作要抓紧。", {"纪委"}, "the readout's own"),
        ("各级纪委要负责。纪委要聚焦主责。", set(), "any of them"),
        ("省委中心学习组集中学习。", {"省委中心学习组"}, "as it was called in the nineties"),
        ("文化部党组成员、国家文物局局长林岳讲话。", {"文化部党组", "文化部", "国家文物局"}, "who sits in its group is of the ministry"),
    ],
)
def test_bodies(text: str, expected: set[str], why: str) -> None:
    assert bodies_in(text) == expected, why
