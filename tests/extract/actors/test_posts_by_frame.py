"""Posts and bodies in the frames of sentences that readouts put them in. All persons and most places are invented."""

import pytest
from tests.extract.actors.conftest import Row, bodies_in, posts_in


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "座谈会由澄河县委常委、政府常务副县长林岳山主持。",
            {("林岳山", "常委", "澄河县委"), ("林岳山", "常务副县长", "澄河县人民政府")},
            "政府 alone before 县长 is the place's",
        ),
        ("地委委员、行署专员林岳山出席。", {("林岳山", "委员", "地委"), ("林岳山", "专员", "行署")}, "so is 行署"),
        (
            "云帆科技股份有限公司林岳山董事长、青禾城投集团丁远副总经理出席。",
            {("林岳山", "董事长", "云帆科技股份有限公司"), ("丁远", "副总经理", "青禾城投集团")},
            "a name between a company and the office is its holder's",
        ),
        (
            "青河市开会\n林岳山书记、丁远副市长、周静、何远帆副秘书长到会。市委很重视。青河市委书记林岳山讲话。",
            {("林岳山", "书记", "青河市委"), ("丁远", "副市长", "青河市人民政府")},
            "who is listed between holders is of the next office, whose body nobody tells here",
        ),
        (
            "典礼举行\n王海校长，省科技厅高新处处长林岳山、社发处处长丁远，周静、何远帆副校长在我校主席台就座。",
            {
                ("王海", "校长", "我校"),
                ("林岳山", "处长", "省科技厅高新处"),
                ("丁远", "处长", "省科技厅社发处"),
                ("周静", "副校长", "我校"),
                ("何远帆", "副校长", "我校"),
            },
            "a list in front of its office shares it and takes none from before the comma",
        ),
        (
            "应急管理部党委书记、部长林岳山，丁远、周静等部领导到场。",
            {("林岳山", "书记", "应急管理部党委"), ("林岳山", "部长", "应急管理部")},
            "a list that 等部领导 closes has no office of the name before it",
        ),
        (
            "补选林岳山为政协青禾区第九届委员会副主席，补选丁远、成功为常务委员。",
            {(n, r, "政协青禾区第九届委员会") for n, r in (("林岳山", "副主席"), ("丁远", "常务委员"), ("成功", "常务委员"))},
            "elected in the same sentence, a word for a name among them",
        ),
        ("会议审议了关于终止个别代表的代表资格的报告。", set(), "individual deputies are nobody"),
        (
            "青岭海洋文化研究会成立大会召开。\n会议选举产生了第一届理事会及常务理事会。林岳先生当选为会长，周静当选为秘书长。",
            {("林岳", "会长", "青岭海洋文化研究会"), ("周静", "秘书长", "青岭海洋文化研究会")},
            "councils chosen are no body that has a secretary",
        ),
        ("会议通过关于接受林岳同志请辞第十四届全国政协委员的决定。", {("林岳", "委员", "全国政协", "former")}, "who asks to leave"),
        ("2月8日主管监所工作的副检察长林岳检查。", set(), "the 8th is not Japan's"),
        (
            "云岭区副区长林岳、青岭高新技术产业园区书记丁远，商务局局长周静参加。",
            {("林岳", "副区长", "云岭区人民政府"), ("丁远", "书记", "青岭高新技术产业园区党工委"), ("周静", "局长", "云岭区商务局")},
            "a park has a 党工委, and no bureaus",
        ),
        ("会议召开，青岭经开区主任林岳参加。", {("林岳", "主任", "青岭经开区管委会")}, "who runs it"),
        ("土库曼斯坦民族领袖、人民委员会主席林岳致辞。", {("林岳", "主席", "人民委员会")}, "what a nation calls somebody is no office"),
        ("会议决定撤销林岳第十一届全国政协委员资格。", {("林岳", "委员", "全国政协", "former")}, "a seat taken away"),
        (
            "青岭县县委书记林岳，永宁县时任副县长丁远被问责。",
            {("林岳", "书记", "青岭县委"), ("丁远", "副县长", "永宁县人民政府", "former")},
            "the place stands before 时任",
        ),
        (
            "青岭县县委书记林岳主持，永宁县时任财政局局长丁远被问责。",
            {("林岳", "书记", "青岭县委"), ("丁远", "局长", "永宁县财政局", "former")},
            "and so does that of a bureau",
        ),
        ("青岭县县委书记林岳，多岭县副县长丁远参加。", {("林岳", "书记", "青岭县委")}, "of a place that was not read: of no other"),
        (
            "青岭县县委书记林岳主持，我县县长丁远参加。",
            {("林岳", "书记", "青岭县委"), ("丁远", "县长", "青岭县人民政府")},
            "我县 is no place's name",
        ),
        (
            "青禾市十二届人大常委会第三次会议举行。林岳委员建议，要减负。",
            {("林岳", "委员", "青禾市人大常委会")},
            "a member of the committee that meets",
        ),
        ("免去林岳山同志青禾镇党委副书记职务。", {("林岳山", "副书记", "青禾镇党委", "former")}, "a place behind 同志"),
        (
            "青禾电信东山事业部副总经理林岳山、商务总监丁远，县人武部参谋周静到场。",
            {("林岳山", "副总经理", "青禾电信东山事业部"), ("丁远", "商务总监", "青禾电信东山事业部"), ("周静", "参谋", "县人武部")},
            "offices of companies and of the armed forces department",
        ),
        (
            "县卫健局党组成员云飞扬、支援（女）、再努拉·阿不都出席。",
            {(n, "成员", "县卫健局党组") for n in ("云飞扬", "支援", "再努拉·阿不都")},
            "a mark of sex makes a name of any word in a list of names",
        ),
        (
            "原局党组书记、局长林岳山被查。",
            {("林岳山", "书记", "局党组", "former")},
            "原 is no part of the body; of which bureau he was head, nothing says",
        ),
        ("县总医院党委书记林岳山签字。", {("林岳山", "书记", "县总医院党委")}, "the level word is"),
        ("丁远会见新加坡客人。丁敏君主席同林岳山总理宣布合作。", {("丁敏君", "主席", "中华人民共和国"), ("林岳山", "总理", "新加坡")}, "whom China's president meets heads another government"),
        ("沙县县长林岳山出席。", {("林岳山", "县长", "沙县人民政府")}, "a name of two characters has its level word"),
        ("青禾市长林岳山出席。", {("林岳山", "市长", "青禾市人民政府")}, "a place without its level word"),
        ("当时县长林岳山出席。", {("林岳山", "县长", "县政府")}, "a word that names no place"),
        (
            "青禾大学代表团访问我校\n青禾大学代表团来访。丁远校长会见了客人。",
            {("丁远", "校长", "我校")},
            "the guests' school has another head",
        ),
        (
            "市公安局、武警青禾支队开会\n市公安局党委书记林岳山、武警青禾支队支队长丁远出席。",
            {("林岳山", "书记", "市公安局党委"), ("丁远", "支队长", "武警青禾支队")},
            "the armed police are no part of the bureau",
        ),
        ("先后任青禾矿务局王庄矿总工程师、矿长。", set(), "a mine is nobody"),
        ("莱茵河资本合伙人林岳山出席。", {("林岳山", "合伙人", "莱茵河资本")}, "a house that no list knows, without a name inside"),
        (
            "此前任松江省委常委的林岳山任青江省委常委。",
            {("林岳山", "常委", "松江省委", "former"), ("林岳山", "常委", "青江省委")},
            "who held one office holds another",
        ),
        (
            "此前担任青禾市副市长的丁远航已任松江省政府党组成员。",
            {("丁远航", "副市长", "青禾市人民政府", "former"), ("丁远航", "成员", "松江省政府党组")},
            "已任",
        ),
        ("任县委书记的高标准要求没有变。", set(), "高标准 is nobody"),
        (
            "松江省委常委林岳山出席。会议宣布，林岳山同志任中共松江省委常委。",
            {("林岳山", "常委", "松江省委")},
            "one committee with and without 中共 is one post",
        ),
        (
            "青禾市文化广电新闻出版局局长、党委书记林岳山出席。青禾市文广新局党委书记林岳山讲话。",
            {("林岳山", "局长", "青禾市文化广电新闻出版局"), ("林岳山", "书记", "青禾市文化广电新闻出版局党委")},
            "a bureau by its long and its short name is one",
        ),
        (
            "河西工程学院党委书记林岳山一行来校交流\n河西工程学院党委书记林岳山一行来我校调研。校长丁远航接待了客人，副校长周静陪同。",
            {("林岳山", "书记", "河西工程学院党委"), ("丁远航", "校长", "我校"), ("周静", "副校长", "我校")},
            "who receives visitors is not of their body",
        ),
        (
            "林岳山校长到纳米科学技术学院调研\n林岳山校长来到纳米科学技术学院调研。",
            set(),
            "who goes to a body is of another one",
        ),
        (
            "惠州46中召开会议\n会议由林岳山副校长主持，丁远航校长讲话。",
            {("林岳山", "副校长", "惠州46中"), ("丁远航", "校长", "惠州46中")},
            "an office behind the name, in a school's readout",
        ),
        (
            "安全产业协会副理事长林岳山一行来校。我校与徐云集团等合作。林岳山副理事长表示感谢。",
            {("林岳山", "副理事长", "安全产业协会")},
            "the office behind the name is the one that stood before it",
        ),
        ("市科协副主席林岳山参加。林岳山主席一行参观了基地。", {("林岳山", "副主席", "市科协")}, "courtesy makes no head of state"),
        (
            "云峰科技股份有限公司出版部主任林岳山、科技与数字出版部主任丁远航参加。",
            {("林岳山", "主任", "云峰科技股份有限公司出版部"), ("丁远航", "主任", "云峰科技股份有限公司科技与数字出版部")},
            "two parts of one company",
        ),
        (
            "来自南方医科大学的校长林岳山、担任研究会的名誉会长丁远航参加。",
            {("林岳山", "校长", "南方医科大学"), ("丁远航", "名誉会长", "研究会")},
            "的 between a body and its office",
        ),
        (
            "第二十届中央候补委员、松江省委常委林岳山，中央纪委委员丁远航参加。",
            {("林岳山", "候补委员", "中央"), ("林岳山", "常委", "松江省委"), ("丁远航", "委员", "中央纪委")},
            "members of the Central Committee",
        ),
        (
            "会议决定林岳山、丁远航为大会副秘书长，指定丁远航兼任大会发言人。",
            {("林岳山", "副秘书长", "大会"), ("丁远航", "副秘书长", "大会"), ("丁远航", "发言人", "大会")},
            "names not known before, by what a congress decides",
        ),
        (
            "省委宣讲团成员、省委党校副校长林岳山作报告。",
            {("林岳山", "成员", "省委宣讲团"), ("林岳山", "副校长", "省委党校")},
            "a group of lecturers has members",
        ),
        (
            "青岭市奉川区原副区长、长江岛开发建设管理委员会原副主任林岳山受到处理。",
            {("林岳山", "副区长", "奉川区人民政府", "former"), ("林岳山", "副主任", "长江岛开发建设管理委员会", "former")},
            "a district of a city, neither of them in the lexicon",
        ),
        (
            "对第二十届中央候补委员，松江省委原常委、柳川市政协原党组书记林岳山的问题进行了立案审查调查。",
            {("林岳山", "候补委员", "中央"), ("林岳山", "常委", "松江省委", "former"), ("林岳山", "书记", "柳川市政协党组", "former")},
            "a comma between a seat and the offices of former days",
        ),
        (
            "全国总工会副主席、书记处书记、党组成员林岳山参加。",
            {("林岳山", "副主席", "全国总工会"), ("林岳山", "书记", "全国总工会书记处"), ("林岳山", "成员", "全国总工会党组")},
            "a secretariat has no Party group",
        ),
        (
            "市人大常委会副主任林岳山讲话，教科文卫委员会主任委员丁远航主持。",
            {("林岳山", "副主任", "市人大常委会"), ("丁远航", "主任委员", "市人大教科文卫委员会")},
            "a special committee is the congress's",
        ),
        (
            "云软学院举行研讨\n云软学院举行研讨，由党群工作部林岳山部长、学院办公室丁远航主任和学院团委周静书记领学。",
            {("林岳山", "部长", "党群工作部"), ("丁远航", "主任", "云软学院办公室"), ("周静", "书记", "云软学院团委")},
            "a name between a part and its office; a title that opens with the body",
        ),
        (
            "青禾铁路工程集团有限公司（简称“青禾中铁”）签署协议。青禾中铁党委书记林岳山出席。",
            {("林岳山", "书记", "青禾铁路工程集团有限公司党委")},
            "a short name that brackets tell",
        ),
        (
            "美国总统国家安全事务助理沙利文、纽约州州长霍楚尔、欧盟外交与安全政策高级代表博雷利出席。",
            {("沙利文", "总统国家安全事务助理", "美国"), ("霍楚尔", "州长", "纽约州"), ("博雷利", "外交与安全政策高级代表", "欧盟")},
            "a state abroad has no 人民政府",
        ),
        (
            "会见由总书记阮文岳率领的越南共产党代表团。阮文岳表示，将推进交流。",
            {("阮文岳", "总书记", "越南共产党")},
            "whose delegation somebody leads by an office of it",
        ),
        (
            "林岳山，男，汉族，1963年8月生。他曾任原农业部办公厅副主任，农业部新闻发言人、财务司司长等职。",
            {
                ("林岳山", "副主任", "农业部办公厅", "former"),
                ("林岳山", "新闻发言人", "农业部", "former"),
                ("林岳山", "司长", "农业部财务司", "former"),
            },
            "原 opens no 企业文化部; a 司 is of the ministry before it",
        ),
        (
            "国家局党组书记、局长，中国烟草总公司总经理林岳山，商务部电子商务司司长丁远航出席。",
            {("林岳山", "书记", "国家局党组"), ("林岳山", "局长", "国家局"), ("林岳山", "总经理", "中国烟草总公司"), ("丁远航", "司长", "商务部电子商务司")},
            "公司 is no 司, and a 司 that names its ministry is of it",
        ),
        ("某国国际贸易促进协会会长林岳山参加。", set(), "协会 is the end of a name that nobody knows"),
        (
            "澳门特别行政区前任行政长官林岳山参加，总政副主任丁远航、周静陪同。",
            {("林岳山", "行政长官", "澳门特别行政区", "former"), ("丁远航", "副主任", "总政"), ("周静", "副主任", "总政")},
            "前任 behind a region; the army's departments by their short names",
        ),
    ],
)
def test_posts_are_read_in_every_frame(text: str, expected: set[Row], why: str) -> None:
    assert posts_in(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "会议选举产生了中国共产党云岭工业大学第十二届委员会、青禾市总工会第十八届执行委员会。",
            {"中国共产党云岭工业大学第十二届委员会", "青禾市总工会第十八届执行委员会"},
            "a committee elected for a term",
        ),
        ("青禾市总工会第十八届执行委员会第一次会议召开。", set(), "before 第一次会议 the words name a meeting"),
        (
            "工行青禾分行、农行柳河支行、平安银行青禾分行、移动青禾分公司参加。",
            {"工行青禾分行", "农行柳河支行", "平安银行青禾分行", "移动青禾分公司"},
            "a branch behind its bank's short name",
        ),
        ("构建行业标准体系。", set(), "建行 in 构建行业"),
        ("惠州46中、惠州市第46中学、惠州市第3小学参加。", {"惠州46中", "惠州市第46中学", "惠州市第3小学"}, "schools by number"),
        ("2010年中考、100中选。", set(), "figures before 中"),
        ("云岭大学中西医结合研究所参加。", {"云岭大学中西医结合研究所"}, "中西医 is a field, no inside"),
        ("林岳山到市重大项目办、市征地拆迁指挥部调研。", {"市重大项目办", "市征地拆迁指挥部"}, "到 joins nothing to a body"),
        ("免去林岳山同志任市委审计委员会主任的职务。", {"市委审计委员会"}, "a commission of the Party committee"),
        ("会议总政策取向明确，总参谋人员到场，总后勤保障有力。", set(), "no 总参, no 总政, no 总后"),
        ("省发改委、财政厅、经信委、国资委分管处长到会。", {"省发改委", "财政厅", "经信委", "国资委"}, "the level stands before the first"),
        (
            "市发改委、财政局、教育局、统计局、运河办、青山湖管理中心、后勤管理处、西岭集团等部门负责人出席。",
            {"市发改委", "财政局", "教育局", "统计局", "运河办", "青山湖管理中心", "后勤管理处", "西岭集团"},
            "what no list knows among offices that lists know",
        ),
        ("财政局、牵头单位、教育局等部门参加。", {"财政局", "教育局"}, "no names"),
        ("学习《中共中央国务院关于推进改革的意见》。", set(), "a work's name"),
        ("县政协委员120名到会。", set(), "unnamed members"),
        ("传达市委十三届五次全会精神。", {"市委"}, "the committee laid it down"),
        ("市委十三届五次全会召开。", set(), "a meeting"),
        ("落实中央应对疫情工作领导小组部署。", {"中央应对疫情工作领导小组"}, "a group of the state behind a verb"),
        ("他代表青禾医师协会儿科分会表示祝贺。", {"青禾医师协会儿科分会"}, "a branch of an association"),
        ("云峰量子、辰星科技、本溯量子、国衡仪器等单位启动仪式。", {"云峰量子", "辰星科技", "本溯量子", "国衡仪器"}, "companies that a list tells"),
        ("英国议会下院、缅甸全国民主联盟代表团到访。", {"英国议会下院", "缅甸全国民主联盟"}, "a house and a party abroad"),
        ("柳林街道党工委书记林岳山代表街道党工委、办事处表示感谢。", {"柳林街道党工委", "办事处"}, "what governs beside its committee"),
        ("企业对雄安新区党工委、管委会表示感谢，服务雄安新区建设。", {"雄安新区党工委", "管委会"}, "对 opens no place"),
        ("林岳山莅临萍山钢铁调研。萍山钢铁领导参加。", {"萍山钢铁"}, "a coined name and its trade that somebody visits"),
        ("林岳山到绿色化工调研，走进现代农业科技考察。", set(), "words of the language"),
        ("机关、学校、医院等单位参加。", set(), "kinds"),
        ("陕西省宝鸡市凤县人民检察院举办活动。", {"陕西省宝鸡市凤县人民检察院"}, "province, city and county are one name"),
        ("市委国家安全委员会开会，俄罗斯国家安全委员会派员。", {"市委国家安全委员会", "俄罗斯国家安全委员会"}, "here and abroad"),
    ],
)
def test_bodies_are_read_in_every_frame(text: str, expected: set[str], why: str) -> None:
    assert bodies_in(text) == expected, why
