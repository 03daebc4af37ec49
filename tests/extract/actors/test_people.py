"""Who is named, by the kinds of places names stand in. All persons are invented."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.extract.actors.conftest import actors_of


def names_in(text: str) -> list[str]:
    return [person.name for person in actors_of(text).persons]


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("市委书记林岳山8月20日主持召开会议。", ["林岳山"], "a digit bounds the name"),
        ("市委书记林岳主持会议。", ["林岳"], "two characters before a verb"),
        ("应林岳总理邀请，外宾来访。", ["林岳"], "who invites is not called 应"),
        ("总理林岳会见专家。专家应林岳邀请出席。", ["林岳"], "the same without a title"),
        ("会上，代表认为要努力，委员建议加强。", [], "members without names"),
        ("市委林岳书记组织召开会议，林岳书记处理问题。", ["林岳"], "组 and 处 open what the holder does"),
        ("对行业主管部门进行巡查。", [], "行业 is no 业主"),
        ("应岳山主持会议并讲话。", ["应岳山"], "but a surname it is"),
        ("以省长林岳为团长的代表团访问。", ["林岳"], "为 before an office is no part of the name"),
        ("会议由周大明校长主持，林岳书记讲话。", ["周大明", "林岳"], "behind 由 a surname tells, whatever words the rest makes"),
        ("云州大学周大海教授应邀作报告。", ["周大海"], "between a body and a rank, whatever words the name makes"),
        ("云州大学常任教授作报告。", [], "but a word is no name"),
        ("活动由孙书记主持。", [], "nobody is called 由"),
        ("国家副主席林岳于5月7日至9日访问外国。", ["林岳"], "nor is 于 before a day"),
        ("亚奥理事会代理主席辛格在致辞中表示感谢。", ["辛格"], "nor 在 behind a name that is a word"),
        ("多国领导人致函国家主席林岳或通过其他方式慰问。", ["林岳"], "nor 或"),
        ("市医院副院长向岳是介入领域的专家。", ["向岳"], "nor 是"),
        ("街道党工委书记柳静是讲话。", ["柳静是"], "but before what persons do it is"),
        ("英国保守党议员戴维·沃德森因涉丑闻宣布辞职。", ["戴维·沃德森"], "因 tells why"),
        ("美国副国务卿纽德兰都曾公开表示支持。", ["纽德兰"], "都曾"),
        ("党委副书记热依木·阿不都传达会议精神。", ["热依木·阿不都"], "a name that ends in 都"),
        ("70年前，以约翰·罗德先生为代表的企业家来访。", ["约翰·罗德", "罗德"], "以…为"),
        ("国家主席致函路易斯·纳西奥·罗德，祝贺他就任。", ["路易斯·纳西奥·罗德"], "the segmenter knows where the name opens"),
        ("美国参谋长联席会议主席马克·德里称，已训练士兵。", ["马克·德里"], "a council between the offices"),
        ("美国政府从洛克·罗德公司购买战机。", [], "a company's name"),
        ("乌军击毁作战舰艇“尤里·罗连科”号。位于北部的卡马·罗德医院遭轰炸。", [], "a ship's, a hospital's"),
        ("第三届中国—南亚博览会首批展品入境。", [], "会 | 首批"),
        ("2030年两院院士增选结果揭晓。", [], "no name begins with 年 behind a number"),
        ("代表委员议国是。要团结共事、合力干事，密切议员的交流。", [], "words before and behind what may be an office"),
        ("工作组深入万州长滩镇、蒙阴县长明村，水乡长秀村，洛城县长滩市已关闭海滩。", [], "places that begin with 长 behind what may be a 县长"),
        ("县长王镇远主持会议。", ["王镇远"], "a name with 镇"),
        ("娄村镇长安庄村的道路被毁。", [], "镇 | 长安庄"),
        ("巴官员称，冲突升级。巴武装称在加沙打死士兵。", [], "a country's officials and forces"),
        ("如今，社区可为居民提供服务。他被任命为总理，同月起任国务院党组书记。", [], "可为, 起任 appoint nobody"),
        ("县长林岳与行长周静签字。", ["林岳", "周静"], "nor is 与"),
        ("县长林岳和行长周静签字。", ["林岳", "周静"], "nor is 和 behind a name"),
        ("县委书记欧阳若谷出席会议。", ["欧阳若谷"], "double surname, four characters"),
        ("副县长诸葛静参加。", ["诸葛静"], "double surname, three characters"),
        (
            "会议依法任命：公输墨为青禾市人民政府副市长；尤思、乌日娜（女）为青禾市审计局副局长。决定免去：茅以明的青禾市财政局局长职务。",
            ["公输墨", "尤思", "乌日娜", "茅以明"],
            "a list of appointments names persons, whatever words their names are",
        ),
        ("会议审议了副市长茅以明受市政府委托所作的报告。", ["茅以明"], "what the segmenter guesses outweighs no act"),
        ("市政府副秘书长款冬，市直部门负责人参会。", ["款冬"], "a thing's name behind a full title"),
        ("县政府党组成员、副县长岩三木勐，县直部门参加。", ["岩三木勐"], "four characters that begin like a name"),
        ("法国总统与德国总统会晤。", [], "whom the president met is no name"),
        ("报道称，而西塞·罗曼诺夫说。", ["西塞·罗曼诺夫"], "而 is no part of it"),
        ("留学生代表、来自赞比亚的卡松德先后发言。", ["卡松德"], "a guest by country"),
        ("全会决定给予史长林开除党籍处分。", ["史长林"], "what is done to a person"),
        ("市领导章程、林岳山、瓦格龙参加。", ["章程", "林岳山", "瓦格龙"], "words and other names in a list of the city's leaders"),
        ("市委、市人大、市政府、市政协领导林岳山、丁远、周敏静出席。", ["林岳山", "丁远", "周敏静"], "leaders of several bodies"),
        ("党和国家领导人林岳山、丁远等同各界代表一起出席。", ["林岳山", "丁远"], "领导人"),
        ("出席会议的领导有：林岳山、丁　远、周敏静。", ["林岳山", "丁远", "周敏静"], "a colon; a padded name"),
        ("市领导林岳山 丁远 周敏静出席会议。", ["林岳山", "丁远", "周敏静"], "parted by spaces"),
        ("林岳山、丁远、周敏静等市领导参加会议。", ["林岳山", "丁远", "周敏静"], "the group behind the list"),
        ("会议召开。林岳山、丁远及各县区负责人参加会议。", ["林岳山", "丁远"], "others behind the list"),
        ("出席座谈会的党外人士还有邵岳、何远翔、王敏谦等。", ["邵岳", "何远翔", "王敏谦"], "还有"),
        ("市领导林岳山、丁远、周敏静在主会场参加会议。", ["林岳山", "丁远", "周敏静"], "a weak word behind the last"),
        ("副主任宫立本、于海燕、詹台明，副主任丁远、和平区参加。", ["宫立本", "于海燕", "詹台明", "丁远"], "a surname like a preposition; a place"),
        ("副委员长林岳山、丁远航、白玛赤登、周敏静出席会议。", ["林岳山", "丁远航", "白玛赤登", "周敏静"], "an unusual name in a list"),
        ("副市长林岳山、丁远航、市直部门、周敏静出席会议。", ["林岳山", "丁远航"], "what is no name ends the list"),
        ("总理阿卡杜·巴在仪式上表示，愿深化合作。", ["阿卡杜·巴"], "a last part of one character"),
        ("管理学院党委书记岳静及学院班子成员参加。", ["岳静"], "及 opens no body's name"),
        ("副省长林岳山莅临我市考察，市长丁远多次暗访。", ["林岳山", "丁远"], "other ways to go somewhere"),
        ("市财政局局长瓦格龙及有关部门负责人参加。", ["瓦格龙"], "及 joins others"),
        (
            "会议授予毛小竹、吉日嘎拉、阿依努尔·麦麦提等60人荣誉称号。",
            ["毛小竹", "吉日嘎拉", "阿依努尔·麦麦提"],
            "a list that is counted",
        ),
        ("宪法宣誓仪式由卢照月监誓。", ["卢照月"], "由 and what a person does"),
        ("会议通报了绥阳支行原行长麻世安违规发放贷款案。", ["麻世安"], "an offence"),
        ("已调任市生态环境局局长的边城同志赶来参加会议。", ["边城"], "an attribute before 同志"),
        (
            "德国企业首席执行官施特凡·鲍尔来访。鲍尔表示感谢。",
            ["施特凡·鲍尔"],
            "the last part of a name is the same person",
        ),
        ("市长任　遥讲话。", ["任遥"], "a two-character name padded with a full-width space"),
        ("区长高峰强调，要抓落实。", ["高峰"], "a name that is an ordinary word"),
        (
            "常务副区长和平，副区长向前参加检查。",
            ["和平", "向前"],
            "names that are ordinary words, in a list of titles",
        ),
        ("州长多吉才让主持会议。", ["多吉才让"], "no Han surname: the office before it tells"),
        ("县长阿依努尔·卡德尔讲话。", ["阿依努尔·卡德尔"], "minority name with a dot"),
        ("他以个人的名义，对亨利·罗曼诺夫博士逝世表示哀悼。", ["亨利·罗曼诺夫"], "no preposition, no form of address"),
        ("自治县县长那日苏出席。", ["那日苏"], "Mongolian name without a dot"),
        (
            "副市长白雪（女，回族）、马骁（满族）出席会议。",
            ["白雪", "马骁"],
            "brackets after a name do not break the list",
        ),
        ("纳兰德总统费尔南多·席尔瓦表示，期待合作。", ["费尔南多·席尔瓦"], "foreign name with a dot"),
        ("法国总统德拉维尔9日表示，愿加强合作。", ["德拉维尔"], "foreign name without a dot, bounded by a digit"),
        ("日本首相山口和也当天表示，将访华。", ["山口和也"], "Japanese name of four characters"),
        ("越南总理阮文德表示感谢。", ["阮文德"], "Vietnamese name"),
        ("市委常委林静、周启明、司马青出席会议。", ["林静", "周启明", "司马青"], "one title shared by a list"),
        ("林岳同志任市委书记。", ["林岳"], "X同志"),
        (
            "市委书记林岳山主持会议。林岳山指出，要抓落实。会后林岳山离开。",
            ["林岳山"],
            "later bare mentions are no further person",
        ),
        ("方远强调，要抓紧抓实。", ["方远"], "a bare name at the head of a sentence before a speech verb"),
        ("顾长明、白桦等参加会见。", ["顾长明", "白桦"], "a bare list before a verb of taking part"),
        ("市政府召开会议。\n记者 欧阳晓　马　骁", ["欧阳晓", "马骁"], "byline on its own line"),
        ("市政府召开会议。\n作者：欧阳晓　浏览次数：12次", ["欧阳晓"], "a label is nobody"),
        ("市政府召开会议。\n编辑：欧阳晓　校对：白露　值班主任：苏和", ["欧阳晓", "白露", "苏和"], "one label after another"),
        ("市政府召开会议。\n记者 欧阳晓 通讯员 白露 苏和", ["欧阳晓", "白露", "苏和"], "and without colons"),
        ("市政府召开会议。\n统筹发展 安全第一", [], "a label's word without its colon"),
        ("（记者 苏和　通讯员 白露）", ["苏和", "白露"], "byline in brackets"),
        ("网格员马秀英说，群众很满意。", ["马秀英"], "a descriptor names a person, too"),
        (
            "市领导王飖、方文浦、查颖秋，市直部门参加。",
            ["王飖", "方文浦", "查颖秋"],
            "rare characters: one vouches for all",
        ),
        (
            "州领导柳建岳、王国泰、瓦格龙等参加。",
            ["柳建岳", "王国泰", "瓦格龙"],
            "王国 is a word, 瓦格龙 has no surname",
        ),
        ("市领导边石、侯小江、王小嫚在主会场参加。", ["边石", "侯小江", "王小嫚"], "在 behind the last of a list"),
        ("我校副校长韩江尉，教务处负责人参加。", ["韩江尉"], "a bare title; 韩江 is a place"),
        ("校办副处级组织员夏芸就有关工作作了说明。", ["夏芸"], "two characters before 就"),
        ("省财政厅丁建国副厅长、市财政局王小兵局长参加。", ["丁建国", "王小兵"], "between a body and an office"),
        ("区委常委　常务副区长高岭、区委办、区政府办负责人陪同。", ["高岭"], "a space joins titles; 区委办 is a body"),
        ("学院院长苏敬旗、低空经济研究院负责人参加。", ["苏敬旗"], "研究院 is no 研究"),
        ("委员林岳山、雪克兰提·扎克、刘志参加。", ["林岳山", "雪克兰提·扎克", "刘志"], "a mark opens a dotted name"),
        ("将军的外孙约翰·布鲁克来信。", ["约翰·布鲁克"], "外孙 is a word"),
        ("匈牙利约翰·冯·诺曼来信。", ["约翰·冯·诺曼"], "the country is none of the name"),
        ("议员的儿子——亨特·拜登海外交易被查。", ["亨特·拜登"], "海外 is a word"),
        ("格林纳达总督拉格德、科威特首相马哈德致电。", ["拉格德", "马哈德"], "特首 cut out of 科威特首相"),
        ("会上，李述棠院士作了汇报。李院士说，很好。", ["李述棠"], "李院士 is nobody's name"),
        ("低空研究院刘阳伯副教授介绍了情况。", ["刘阳伯"], "a rank behind the name"),
        ("市政协委员座谈。郑昱委员建议，要减负。任荣旭委员则认为，要放权。", ["郑昱", "任荣旭"], "members who speak"),
        ("会上，吉尔兰·衣沙木常委建议，加强保护。", ["吉尔兰·衣沙木"], "the same, with a dot"),
        ("何维舟副主席指出，要抓好。何维舟副主席强调，要抓实。", ["何维舟"], "副 is the office's"),
        (
            "团省委学校部李国扬、史学甸部长，我校党支部施健副书记参加。",
            ["李国扬", "史学甸", "施健"],
            "names between a part of a body and an office",
        ),
        ("老挝国家主席通锡、总理宋赛访华。", ["通锡", "宋赛"], "half by sound"),
        (
            "郭建龙、王永勇、徐迪匡和规划领导小组成员出席会议。",
            ["郭建龙", "王永勇", "徐迪匡"],
            "a list that ends in who is not named",
        ),
        ("本报讯(记者黄柏绣 文一欢 莫保毅)今天开工。", ["黄柏绣", "文一欢", "莫保毅"], "half-width brackets"),
        ("中央军委委员马小天、魏凤和出席会议。", ["马小天", "魏凤和"], "和 before what a person does is the name's"),
        ("听取了最高人民法院院长张军作的报告。", ["张军"], "作 is no part of a name"),
        ("傅大朋、赖小敏、常军万出席会议。", ["傅大朋", "赖小敏", "常军万"], "surnames that are words, too"),
        ("埃及总统塞西姆赢得选举，俄总统普京诺做汇报。", ["塞西姆", "普京诺"], "赢得 and 做 are no part of a name"),
        ("致电阿卜杜勒法塔希·塞西姆，祝贺当选。", ["阿卜杜勒法塔希·塞西姆"], "seven characters before the dot"),
        (
            "授予周仓海、林小岳“先进工作者”称号。严羽山作为获奖代表发言。",
            ["周仓海", "林小岳", "严羽山"],
            "who is given a title and speaks for those",
        ),
        (
            "丁一山 周仓海 李时中等市领导参加会议。\n赵大成　钱小华　孙志强出席仪式",
            ["丁一山", "周仓海", "李时中", "赵大成", "钱小华", "孙志强"],
            "spaces part the names of a list",
        ),
        ("法国总统马尔龙推迟访问，马尔龙对此表示遗憾。", ["马尔龙"], "龙 writes a sound"),
        ("决定免去滕立新的市财政局局长职务。", ["滕立新"], "whatever the segmenter makes of the words"),
        ("市中院院长封永胜出席会议。", ["封永胜"], "胜出 is cut across two words"),
        ("副主任谯国梁、邬小琴、帅志坚、于海岚，秘书长巫正参加。", ["谯国梁", "邬小琴", "帅志坚", "于海岚", "巫正"], "the last of a list"),
        ("大会选举卓玛（女，藏族）、普布、岳小峰为副乡长。", ["卓玛", "普布", "岳小峰"], "a bracket behind the first"),
        ("会议接受了温泉辞去市人大常委会委员职务的请求。", ["温泉"], "a word of the language, too"),
        ("副会长林岳，丁远，王富强，秘书长周静参加会议。", ["林岳", "丁远", "王富强", "周静"], "commas part the names of a list"),
        ("感谢林岳山先生、周静女士的支持。", ["林岳山", "周静"], "先生, 女士"),
        ("公布名单，林岳山、周静远、丁一凡被评为先进个人。", ["林岳山", "周静远", "丁一凡"], "a list of those honoured"),
        ("学校校长林永和以及负责人参加。", ["林永和"], "和 is the name's before 以及"),
        ("国王诺曼·罗尔德和王后玛格丽·罗尔德出席。", ["诺曼·罗尔德", "玛格丽·罗尔德"], "two persons with dots"),
        ("统一部次官金相均和室长尹建永参加。", ["金相均", "尹建永"], "均 before 和 is the name's"),
        ("由副主任司空曙主持工作。", ["司空曙"], "a surname of two characters"),
        ("宓建军、揭春华（女）为青禾县人民检察院检察员。", ["宓建军", "揭春华"], "both are appointed"),
        ("日本外务大臣佐藤朗岳在会后接受采访。", ["佐藤朗岳"], "在 opens what follows"),
        ("她在晚宴上会见马洛萨总统和维科塔总理。", ["马洛萨", "维科塔"], "和 joins two"),
    ],
)
def test_finds_names_by_their_place(text: str, expected: list[str], why: str) -> None:
    assert sorted(names_in(text)) == sorted(expected), why


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("会议强调，要坚持稳中求进。", "会议 is no surname"),
        ("全会指出，改革没有完成时。", "全 is a surname, 全会 a word"),
        ("文章强调，要坚持人民至上。", "文 is a surname, 文章 a word"),
        ("方案提出三项任务。", "方 is a surname, 方案 a word"),
        ("马方表示，愿深化合作。", "a side in talks"),
        ("各乡镇党委书记参加学习。", "nobody is named"),
        ("市领导参加活动。", "nobody is named"),
        ("全体代表认真履职。", "a plural"),
        ("党政主要负责人要负总责。", "要负 is no name"),
        ("书记带头抓、抓书记。", "带头 is no name"),
        ("深入学习雷锋精神。", "a name inside the name of an idea mentions nobody"),
        ("记者注意到，市场供应充足。", "a reporter is not named by the verb that follows"),
        ("成员国秉持互信互利原则。", "成员 in 成员国"),
        ("湖南省长沙市举行仪式。", "省长 cut out of 湖南省长沙市"),
        ("中方表示反对，巴方不接受。", "a side in talks"),
        ("记者从水利部长江水利委员会了解到，工程开工。", "长 is the river's"),
        ("群众推动儿童事业发展，相信习总书记此访成功。", "a verb before a surname nobody bears here"),
        ("会议由国务院主持，由北京、上海担任主办城市，授予高校等10名单位称号。", "bodies and places stand so, too"),
        ("全力保安全越冬，由市长主持。", "保安 cut out of 保 and 安全"),
        ("刘校长介绍了进展，张局长指出，要落实。王先生说，好。", "a surname with an office is no name"),
        ("法院在“10+1”区正式揭牌成立。", "正式 is an adverb"),
        ("各位委员建议，与会代表认为，向获奖代表颁奖。企业代表建议，政协委员提出，要落实。", "nobody is named"),
        ("要完善委员宣讲团、委员会客厅。机械学院、材料学院教师参加。", "a group; 程学院 cut out of a body"),
        ("会见柬埔寨国王和太后。来到毛主席纪念堂。", "a queen mother and a hall"),
        ("7名护理工作者荣获奖章，新成员都是具有影响力的国家。", "作者 in 工作者; 都 is an adverb"),
        ("对俄罗斯总统官邸克里姆林宫发动袭击。", "a residence"),
        ("全军要深入贯彻会议精神。", "要 ends no name"),
        ("班子成员领题调研、同题共答。", "领题 is what they do"),
        ("代表师生们表示感谢。", "a plural"),
        ("县领导干部要带头。副校长查看现场，强调安全。", "verbs behind a bare title"),
        ("部长和约200名代表出席。", "约 opens a number"),
        ("党中央、中央军委和习主席决策部署。", "和 opens no name"),
        ("加强领导、组织、协调，落实领导责任、工作责任。市领导、各部门负责人参加。", "what leaders do is no list of names"),
        ("财政、教育、水利等市直部门负责人参加。金融、商务及相关部门参加。", "fields, not names"),
        ("某国议长因纳粹老兵事件辞职。", "因 opens a reason"),
        ("随后，26位文史委员作交流发言。", "a number of them"),
        ("县长应急，安全，高标准，严要求推进工作。", "words between commas"),
        ("石桥村、李家村被评为先进村。", "villages that are honoured"),
        ("女士们、先生们，感谢李先生。", "nobody by name"),
        ("总经理周密部署工作，县长精心组织，局长巩固成果，主任分头调研。", "how and what they do"),
        ("被告人李某某受审，村民王某说。", "nobody by name"),
        ("居民张大爷说，村民李大姐笑了，老党员王奶奶激动地说。", "called by kin"),
        ("每逢雨夜，她都要为交警送去热茶。", "a pronoun"),
    ],
)
def test_invents_nobody(text: str, why: str) -> None:
    assert names_in(text) == [], why


def test_bylines_are_told_from_subjects() -> None:
    text = "市委书记林岳主持会议。\n记者 欧阳晓"
    persons = actors_of(text).persons
    assert {p.name: p.role for p in persons} == {"林岳": "subject", "欧阳晓": "byline"}


def test_a_padded_name_and_its_passages() -> None:
    text = "市长任　遥讲话。任遥强调，要抓实。"
    (person,) = actors_of(text).persons
    assert [text[p.start : p.end] for p in person.passages] == ["任　遥", "任遥"]


PIECES = st.sampled_from(
    [
        "市委书记",
        "林岳",
        "欧阳若谷",
        "、",
        "，",
        "。",
        "\n",
        "　",
        "·",
        "阿依努尔·卡德尔",
        "主持",
        "强调",
        "出席",
        "会议",
        "要",
        "（女）",
        "记者",
        "𠮷",
        "同志",
    ]
)


@given(st.lists(PIECES, max_size=40).map("".join))
def test_every_passage_holds_its_name(text: str) -> None:
    actors = actors_of(text)
    for person in actors.persons:
        for passage in person.passages:
            exact = text[passage.start : passage.end].replace("　", "").replace(" ", "")
            assert exact in (person.name, person.name[:1])  # 李书记 mentions by the surname alone
    for post in actors.posts:
        assert all(0 <= p.start < p.end <= len(text) for p in post.passages)
    for body in actors.organizations:
        assert all(0 <= p.start < p.end <= len(text) for p in body.passages)
