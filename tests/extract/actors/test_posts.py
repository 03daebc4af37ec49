"""Who holds which post, by the ways titles are printed. All persons and most places are invented."""

import pytest
from tests.extract.actors.conftest import Row, actors_of, posts_in


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("青禾市委书记林岳主持会议。", {("林岳", "书记", "青禾市委")}, "body and office"),
        (
            "青禾市委常委、组织部部长林岳讲话。",
            {("林岳", "常委", "青禾市委"), ("林岳", "部长", "青禾市委组织部")},
            "stacked; the department is its committee's",
        ),
        (
            "宁夏回族自治区主席林岳、自治区副主席周静出席，自治区政协主席贺兰溪参加。",
            {("林岳", "主席", "宁夏回族自治区人民政府"), ("周静", "副主席", "自治区人民政府"), ("贺兰溪", "主席", "自治区政协")},
            "who heads a region's government is called 主席",
        ),
        ("在三里庄棚户区调研时，区委书记林岳主持会议。", {("林岳", "书记", "区委")}, "a 棚户区 is no district"),
        (
            "青禾市召开会议。市中院党组书记、院长林岳参加。",
            {("林岳", "书记", "青禾市中级人民法院党组"), ("林岳", "院长", "青禾市中级人民法院")},
            "a court whose place is known goes by its whole name",
        ),
        ("专家说，担任青禾县县长时将数十份文件公开，是少见的。", set(), "时 is no surname behind an office that somebody held"),
        ("红星村党总支书记林岳参加。", {("林岳", "书记", "红星村党总支")}, "no 支书"),
        (
            "教育部基础教育司司长林岳、市教育局基础教育科科长周静、市公安局四级高级警长贺兰溪参加。",
            {("林岳", "司长", "教育部基础教育司"), ("周静", "科长", "市教育局基础教育科"), ("贺兰溪", "四级高级警长", "市公安局")},
            "fields that the segmenter knows as phrases; ranks of the police",
        ),
        (
            "青禾镇党委书记林岳主持，镇宣传委员周静参加。",
            {("林岳", "书记", "青禾镇党委"), ("周静", "宣传委员", "镇党委")},
            "a member with a task sits on the committee",
        ),
        (
            "青禾高新区管委会主任、党工委副书记林岳参加。",
            {("林岳", "主任", "青禾高新区管委会"), ("林岳", "副书记", "青禾高新区党工委")},
            "the committee is the zone's, not its administration's",
        ),
        (
            "国丰银行沧澜省分行党委召开会议\n国丰银行沧澜省分行党委书记、行长林岳主持，党委委员、纪委书记、总行派驻纪检组组长周静出席。",
            {
                ("林岳", "书记", "国丰银行沧澜省分行党委"),
                ("林岳", "行长", "国丰银行沧澜省分行"),
                ("周静", "委员", "国丰银行沧澜省分行党委"),
                ("周静", "书记", "国丰银行沧澜省分行纪委"),
                ("周静", "组长", "总行派驻纪检组"),
            },
            "a branch named by its province; a group that headquarters posts",
        ),
        (
            "会议接受鲁直辞去青禾市监察委员会主任职务的请求，决定林岳代理青禾市监察委员会主任。",
            {("鲁直", "主任", "青禾市监察委员会", "former"), ("林岳", "主任", "青禾市监察委员会")},
            "代理 names the post, too",
        ),
        (
            "会上宣读了关于林岳同志任青禾县人武部党委第一书记的决定，海陵军分区政委戴静大校讲话。",
            {("林岳", "第一书记", "青禾县人武部党委"), ("戴静", "政委", "海陵军分区")},
            "what was decided; a rank behind the name",
        ),
        (
            "会见了韩国驻海川总领事馆总领事朴正远。",
            {("朴正远", "总领事", "韩国驻海川总领事馆")},
            "a mission by its seat",
        ),
        (
            "青禾市委常委林静、周启明出席。",
            {("林静", "常委", "青禾市委"), ("周启明", "常委", "青禾市委")},
            "a title shared by a list",
        ),
        (
            "青禾市委副书记、市长林岳主持。",
            {("林岳", "副书记", "青禾市委"), ("林岳", "市长", "青禾市人民政府")},
            "市长 is of the chain's place",
        ),
        (
            "区应急管理局党组书记、局长丁远检查。",
            {("丁远", "书记", "区应急管理局党组"), ("丁远", "局长", "区应急管理局")},
            "Party group and its parent body",
        ),
        ("青禾县代县长林勇讲话。", {("林勇", "代县长", "青禾县人民政府")}, "acting"),
        ("青禾市常务副市长林勇讲话。", {("林勇", "常务副市长", "青禾市人民政府")}, "vice with rank"),
        ("现任青禾市水利局局长林勇说。", {("林勇", "局长", "青禾市水利局")}, "现任 before a city that is not known"),
        ("时任青禾镇党委书记林勇说。", {("林勇", "书记", "青禾镇党委", "former")}, "时任"),
        (
            "原青禾县委委员、副县长林勇出席。",
            {("林勇", "委员", "青禾县委", "former"), ("林勇", "副县长", "青禾县人民政府", "former")},
            "原 holds for the chain",
        ),
        (
            "恒川集团原党委书记、董事长钱进被查。",
            {("钱进", "书记", "恒川集团党委", "former"), ("钱进", "董事长", "恒川集团", "former")},
            "原 between body and office",
        ),
        ("会议决定，林勇同志任青禾市委书记。", {("林勇", "书记", "青禾市委")}, "X任Y"),
        ("林勇同志不再担任青禾市委书记职务。", {("林勇", "书记", "青禾市委", "former")}, "不再担任"),
        ("会上，林静当选为青禾镇党委书记。", {("林静", "书记", "青禾镇党委")}, "当选为"),
        ("会议任命周启明为青禾市人民法院副院长。", {("周启明", "副院长", "青禾市人民法院")}, "任命X为Y"),
        (
            "法国总统德拉维尔表示，愿深化合作。",
            {("德拉维尔", "总统", "法国")},
            "head of state of the country before it",
        ),
        ("俄外长彼得罗夫表示反对。", {("彼得罗夫", "外长", "俄罗斯")}, "short form of a country"),
        ("恒川集团董事长黄金会见客人。", {("黄金", "董事长", "恒川集团")}, "company"),
        ("林岳总书记强调，要坚定信心。", {("林岳", "总书记", "中共中央")}, "a bare honorific implies its body"),
        ("会议由林岳主持。", set(), "no office, no post"),
        (
            "国家主席林岳特别代表、国家副主席简宁出席。",
            {("林岳", "主席", "中华人民共和国"), ("简宁", "副主席", "中华人民共和国")},
            "titles before a name are not the one's before them",
        ),
        (
            "林岳全票当选中央军委主席 简宁当选全国人大常委会委员长",
            {("简宁", "委员长", "全国人大常委会")},
            "what one was elected to is not the next one's title",
        ),
        ("林勇拟任青禾市政协副主席。", set(), "to come"),
        ("会议决定任命万　方为青禾市教育局局长。", {("万方", "局长", "青禾市教育局")}, "a padded name that is a word"),
        ("免去丁　香的市审计局局长职务。", {("丁香", "局长", "市审计局", "former")}, "the office stands behind 的"),
        (
            "选举王大锤为青禾县县长，丁一、艾草为副县长。",
            {
                ("王大锤", "县长", "青禾县人民政府"),
                ("丁一", "副县长", "青禾县人民政府"),
                ("艾草", "副县长", "青禾县人民政府"),
            },
            "a list in front of 为, whatever its names are",
        ),
        (
            "会议宣布，阿木古郎同志不再担任青禾县委书记职务，已任青禾市人大常委会副主任。",
            {("阿木古郎", "书记", "青禾县委", "former"), ("阿木古郎", "副主任", "青禾市人大常委会")},
            "同志 with 不再担任 shows a name; 已任 goes on with it",
        ),
        ("林勇此前任团市委书记。", {("林勇", "书记", "团市委", "former")}, "此前任 is former"),
        (
            "青禾县人大常委会副主任林勇主持会议。副主任丁远、周仓出席。",
            {
                ("林勇", "副主任", "青禾县人大常委会"),
                ("丁远", "副主任", "青禾县人大常委会"),
                ("周仓", "副主任", "青禾县人大常委会"),
            },
            "the same office goes on in the next sentence",
        ),
        (
            "选举林勇、丁远等5名同志为青禾县委委员。",
            {("林勇", "委员", "青禾县委"), ("丁远", "委员", "青禾县委")},
            "a list that is counted",
        ),
        (
            "青禾市教育局督导室主任、二级调研员林勇参加。",
            {("林勇", "主任", "青禾市教育局督导室"), ("林勇", "二级调研员", "青禾市教育局")},
            "a rank is held in the whole body",
        ),
        ("意大利青禾市市长马可·孔蒂访问。", {("马可·孔蒂", "市长", "青禾市")}, "a city abroad has no 人民政府"),
        (
            "青禾市妇联党组成员、副主席林静主持。",
            {("林静", "成员", "青禾市妇联党组"), ("林静", "副主席", "青禾市妇联")},
            "妇联 of a place is no part of anything",
        ),
        ("提名高尚同志为青禾县人民政府副县长人选。", set(), "proposed only"),
        ("根据林勇的提名，决定丁远为青禾县县长。", {("丁远", "县长", "青禾县人民政府")}, "proposed and decided"),
        ("市政协委员、恒川集团董事长林勇发言。", {("林勇", "委员", "市政协"), ("林勇", "董事长", "恒川集团")}, "委员"),
        ("青山村第一书记林勇汇报。", {("林勇", "第一书记", "青山村")}, "the village alone is named"),
        ("莱茵河资本合伙人林勇参加。", {("林勇", "合伙人", "莱茵河资本")}, "only a company has such an office"),
        ("大桥建设指挥部首任指挥长林勇到会。", {("林勇", "指挥长", "大桥建设指挥部")}, "首任 is no part of the role"),
        ("市委书记要带头抓。", set(), "nobody is named"),
        ("省委党校教授林岳作报告。", {("林岳", "教授", "省委党校")}, "a rank held in the body before it"),
        (
            "全国人大代表、枫香村支书林岳发言。",
            {("林岳", "代表", "全国人大"), ("林岳", "支书", "枫香村")},
            "a deputy, and the secretary of a village",
        ),
        ("企业代表、专家教授林岳发言。", set(), "of no body"),
        ("枫香村主任林岳汇报。", {("林岳", "主任", "枫香村")}, "a village and its head"),
        ("省工商联专职副主席林岳讲话。", {("林岳", "专职副主席", "省工商联")}, "专职 is part of the role"),
        (
            "青禾市政协召开座谈会，市政协委员发言。林岳委员建议，要减负。",
            {("林岳", "委员", "青禾市政协")},
            "the conference whose members the text speaks of",
        ),
        ("林岳副主席讲话。", set(), "of the state, of a conference, of an association"),
        ("团中央学校部林岳处长到会。", {("林岳", "处长", "团中央学校部")}, "a part that no list holds"),
        (
            "青禾县县委副书记、县长林岳带队。",
            {("林岳", "副书记", "青禾县委"), ("林岳", "县长", "青禾县人民政府")},
            "the level said twice",
        ),
        (
            "老挝人民革命党中央总书记、国家主席通锡来访。",
            {("通锡", "总书记", "老挝人民革命党中央"), ("通锡", "主席", "老挝")},
            "the state of the party before it",
        ),
        (
            "阿根廷总统费尔南多出席，国家主席林岳致辞。",
            {("费尔南多", "总统", "阿根廷"), ("林岳", "主席", "中华人民共和国")},
            "the country before it is another's",
        ),
        ("原中央编译局副局长林岳到会。", {("林岳", "副局长", "中央编译局", "former")}, "原 is no part of a body"),
        ("国家主席林岳会见由主席丁远率领的代表团。", {("林岳", "主席", "中华人民共和国")}, "another one's chairman"),
        (
            "融江集团董事长兼总裁林岳、集团副总裁兼市场发展部总经理丁远与会。",
            {
                ("林岳", "董事长", "融江集团"),
                ("林岳", "总裁", "融江集团"),
                ("丁远", "副总裁", "融江集团"),
                ("丁远", "总经理", "市场发展部"),
            },
            "兼 parts two offices",
        ),
        (
            "市城乡融合示范区管委会主任林岳、深湾特别合作区法院院长丁远到会。",
            {("林岳", "主任", "市城乡融合示范区管委会"), ("丁远", "院长", "深湾特别合作区法院")},
            "zones by their whole names",
        ),
        (
            "江浙工业大学教务处处长、国家级技能教学示范中心主任林岳教授参加。",
            {("林岳", "处长", "江浙工业大学教务处"), ("林岳", "主任", "国家级技能教学示范中心")},
            "示范 inside a centre's name",
        ),
        (
            "区纪委副书记、监委副主任林岳主持。",
            {("林岳", "副书记", "区纪委"), ("林岳", "副主任", "区监委")},
            "监委 of the district before it",
        ),
        ("驻村工作队队长林岳、村支书丁远到会。", {("林岳", "队长", "驻村工作队")}, "a village nobody names"),
        ("市公安局二支队政委林岳到会。", {("林岳", "政委", "市公安局二支队")}, "a squad by its number"),
        ("青禾县图书馆馆长林岳到会。", {("林岳", "馆长", "青禾县图书馆")}, "a place that no list holds"),
        ("中国科协林岳副主席揭牌。", {("林岳", "副主席", "中国科协")}, "the name stands inside its title"),
        ("学校党委林岳书记到会。", {("林岳", "书记", "学校党委")}, "the same, of a body inside another"),
        (
            "区委常委 常务副区长高岭参加。",
            {("高岭", "常委", "区委"), ("高岭", "常务副区长", "区政府")},
            "titles joined by a space",
        ),
        ("英国外交发展大臣克莱德利来访。", {("克莱德利", "外交发展大臣", "英国")}, "a ministry of two fields"),
        (
            "林岳主席同卡卡尔总理会晤。",
            {("林岳", "主席", "中华人民共和国")},
            "a foreigner's title implies no body of ours",
        ),
        (
            "白石镇党委书记、镇长、人大主席林岳带队检查。",
            {("林岳", "书记", "白石镇党委"), ("林岳", "镇长", "白石镇人民政府"), ("林岳", "主席", "白石镇人大")},
            "the congress of the place before it",
        ),
        (
            "省水利厅党组成员、副厅长，一级巡视员林岳出席。",
            {("林岳", "成员", "省水利厅党组"), ("林岳", "副厅长", "省水利厅"), ("林岳", "一级巡视员", "省水利厅")},
            "a rank behind a comma goes on with the chain",
        ),
        ("青禾报道，双方会谈。冯塔纳主席表示，愿意合作。", set(), "a foreigner heads no body of China's, whatever character the name opens with"),
        ("习近平主席同安瓦尔总理达成共识。", {("习近平", "主席", "中华人民共和国")}, "nor is a foreign 总理 China's"),
        ("周国强会见国家主席迪亚斯-卡内尔。", set(), "whose state, nobody says, but not China"),
        (
            "周国强会见古共中央第一书记、国家主席迪亚斯-卡内尔。",
            {("迪亚斯-卡内尔", "第一书记", "古共中央"), ("迪亚斯-卡内尔", "主席", "古巴")},
            "the party before it says whose state",
        ),
        ("毛泽东主席指出，要团结。", {("毛泽东", "主席", "中华人民共和国")}, "the name of one of China's own is in the dictionary"),
    ],
)
def test_reads_posts(text: str, expected: set[Row], why: str) -> None:
    assert posts_in(text) == expected, why


@pytest.mark.parametrize(
    ("text", "org", "why"),
    [
        ("上海召开会议\n市委书记林岳在上海市工作会议上强调，要抓落实。", "上海市委", "the place named"),
        (
            "省水利厅党组召开会议\n2023年8月9日　来源：陇川省水利厅网站\n厅党组书记林岳主持会议。",
            "陇川省水利厅党组",
            "title and source line name one body, the one more fully",
        ),
        ("市委召开会议\n2024年3月6日　来源：青禾发布\n市委书记林岳主持会议。", "青禾市委", "the source line"),
        (
            "县委召开会议\n白石新闻网　2025-04-10\n州委常委、县委书记林岳主持会议。",
            "白石县委",
            "the source gives the lowest level used",
        ),
    ],
)
def test_bare_levels_are_read_from_the_readout(text: str, org: str, why: str) -> None:
    actors = actors_of(text)
    assert org in {post.org for post in actors.posts if post.role == "书记"}, why
    assert actors.notes, "the reason is kept"


def test_passage_covers_office_and_name() -> None:
    text = "青禾市委常委、组织部部长林岳讲话。"
    posts = actors_of(text).posts
    assert {text[p.start : p.end] for post in posts for p in post.passages} == {
        "青禾市委常委、组织部部长林岳",
        "组织部部长林岳",
    }
