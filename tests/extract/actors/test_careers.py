"""Posts told one after another of one person, posts left for others, and names between a body and an office. All invented."""

import pytest

from tonggao.extract.actors.actors import Actors, extract_actors
from tonggao.extract.reading import prepare
from tonggao.readout import Readout

LIFE = "林岳，男，汉族，1963年8月生，青山云州人。"


def actors_in(text: str) -> Actors:
    return extract_actors(prepare(Readout(id="t", text=f"要闻\n{text}")))


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            LIFE + "他曾任农业部财务司司长，2010年10月出任云州市委副书记，2015年10月任青山省委组织部副部长。",
            {
                ("林岳", "司长", "农业部财务司", True),
                ("林岳", "副书记", "云州市委", True),
                ("林岳", "副部长", "青山省委组织部", False),
            },
            "他 is who was introduced; a post that a later one follows is past",
        ),
        (
            "林岳1990年7月至1995年5月任青禾县县长，1998年2月起任云州市副市长。",
            {("林岳", "县长", "青禾县人民政府", True), ("林岳", "副市长", "云州市人民政府", False)},
            "a spell with an end is over, one without is not",
        ),
        (
            "第八届、九届全国政协副主席林岳同志遗体在云州火化。",
            {("林岳", "副主席", "全国政协", True)},
            "past terms of one who has died",
        ),
        (
            LIFE + "曾任青禾县方岩镇党委副书记、镇长，青禾县旅游局副局长、方岭区区长，云州市委常委、宣传部部长。",
            {
                ("林岳", "副书记", "青禾县方岩镇党委", True),
                ("林岳", "镇长", "青禾县方岩镇人民政府", True),
                ("林岳", "副局长", "青禾县旅游局", True),
                ("林岳", "区长", "方岭区人民政府", True),
                ("林岳", "常委", "云州市委", True),
                ("林岳", "部长", "云州市委宣传部", True),
            },
            "one career goes on over places that no list has",
        ),
        (
            LIFE + "1949年8月起先后任云州市委青训班学员，云州市委办公室副主任，云州市计委主任等。",
            {("林岳", "副主任", "云州市委办公室", True), ("林岳", "主任", "云州市计委", True)},
            "the first is no office",
        ),
        (
            "林岳同志遗体告别仪式举行\n优秀党员林岳同志遗体告别仪式举行。\n他长期从事新闻工作，曾任新华社国际部副主任，新华社亚太总分社社长。",
            {("林岳", "副主任", "新华社国际部", True), ("林岳", "社长", "新华社亚太总分社", True)},
            "of whom an obituary tells",
        ),
        ("原县医院党委书记林岳到会。", {("林岳", "书记", "县医院党委", True)}, "原 is no part of the name"),
        (
            "青江大学原校长、著名化学家、中国科学院院士林岳出席。",
            {("林岳", "校长", "青江大学", True), ("林岳", "院士", "中国科学院", False)},
            "an honour between two offices, the second for life",
        ),
        ("给予第三作业区经理林岳撤职处分。", {("林岳", "经理", "第三作业区", True)}, "a post that is taken"),
        (
            "林岳同志遗体在云州火化。\n林岳，男，1963年8月生。1990年任青禾县委书记。",
            {("林岳", "书记", "青禾县委", True)},
            "no post outlives its holder",
        ),
        (
            LIFE + "\n2009年1月，任青禾县委书记；\n2015年1月，任云州市副市长。",
            {("林岳", "书记", "青禾县委", True), ("林岳", "副市长", "云州市人民政府", False)},
            "a line that another one follows is past",
        ),
        (
            LIFE + "1970年10月至1982年3月先后任云州矿务局王庄矿总工程师、矿长，云州矿务局党委常委、副局长兼石圪节矿党委书记。",
            {
                ("林岳", "总工程师", "云州矿务局王庄矿", True),
                ("林岳", "矿长", "云州矿务局王庄矿", True),
                ("林岳", "常委", "云州矿务局党委", True),
                ("林岳", "副局长", "云州矿务局", True),
                ("林岳", "书记", "石圪节矿党委", True),
            },
            "mines of a mining bureau, each with its offices",
        ),
        (
            LIFE + "先后任云州市副市长兼石门镇党委书记。",
            {("林岳", "副市长", "云州市人民政府", True), ("林岳", "书记", "石门镇党委", True)},
            "a place opens the office behind 兼",
        ),
        (
            "参加座谈的林岳是青禾县教育局局长。故事的主角不光是县长。林岳同志不是市长。",
            {("林岳", "局长", "青禾县教育局", False)},
            "what somebody known is, not what somebody is not",
        ),
        (
            "林岳由云州市委书记调任海州市委书记。",
            {("林岳", "书记", "云州市委", True), ("林岳", "书记", "海州市委", False)},
            "from one post to another",
        ),
        (
            "青山省委组织部部长周静转任东海省委组织部部长，填补履新贵州省委常委的周启明留下的职缺。",
            {
                ("周静", "部长", "青山省委组织部", True),
                ("周静", "部长", "东海省委组织部", False),
                ("周启明", "常委", "贵州省委", False),
            },
            "转 is no part of the name; 履新某职的 before a name",
        ),
        (
            "免去李平、许安的市财政局副局长职务，任命孙远平为市财政局副局长。",
            {("孙远平", "副局长", "市财政局", False), ("李平", "副局长", "市财政局", True), ("许安", "副局长", "市财政局", True)},
            "平 before 为 is the name's",
        ),
        (
            "云州学会召开大会\n张建明当选为学会会长周立生、顾远军当选副会长，殷雅竹当选秘书长。",
            {
                ("周立生", "副会长", "云州学会", False),
                ("顾远军", "副会长", "云州学会", False),
                ("殷雅竹", "秘书长", "云州学会", False),
            },
            "no comma before the next who are elected: nobody holds the first office by it",
        ),
        (
            "海州市副市长黄志远一行来我市考察。副市长林岳会见了客人。",
            {("黄志远", "副市长", "海州市人民政府", False), ("林岳", "副市长", "市政府", False)},
            "whoever receives visitors is not of their city",
        ),
        (
            "教育部党组书记、部长、部应对疫情工作领导小组组长陈明生强调，要抓实。",
            {
                ("陈明生", "书记", "教育部党组", False),
                ("陈明生", "部长", "教育部", False),
                ("陈明生", "组长", "部应对疫情工作领导小组", False),
            },
            "a group of the ministry's own in the chain",
        ),
        (
            "任命：\n达瓦扎西为省牧区医学科学院院长；\n东方青、马成才为省商务厅副厅长。",
            {("达瓦扎西", "院长", "省牧区医学科学院", False), ("东方青", "副厅长", "省商务厅", False), ("马成才", "副厅长", "省商务厅", False)},
            "为 before a body of a level is no part of the body",
        ),
        (
            "访问巴西\n国务委员林岳会见副总统帕莱诺、外长罗德里。",
            {("林岳", "国务委员", "国务院", False), ("帕莱诺", "副总统", "巴西", False), ("罗德里", "外长", "巴西", False)},
            "of the one country named, no foreign minister of China",
        ),
        ("会议由林岳主持。1998年任用干部三百名，成立领导小组，任命组长。", set(), "nobody is told of"),
        (
            "国家卫健委科教司规划处何桂生处长、云州市卫健委副主任林岳出席。",
            {("何桂生", "处长", "国家卫健委科教司规划处", False), ("林岳", "副主任", "云州市卫健委", False)},
            "the first title is of the name before it",
        ),
        (
            "中国医师协会儿科分会会长、云州大学附属医院孙远教授发言。",
            {("孙远", "会长", "中国医师协会儿科分会", False)},
            "a body stands between the title and the name",
        ),
        (
            "教科文卫委员会分党组书记、副主任委员林岳参加。",
            {("林岳", "书记", "教科文卫委员会分党组", False), ("林岳", "副主任委员", "教科文卫委员会", False)},
            "a committee's own Party group",
        ),
        (
            "云州大学召开会议\n校侨联副主席蓝箭，校民族联副主任周静发言。",
            {("蓝箭", "副主席", "云州大学侨联", False), ("周静", "副主任", "云州大学民族联", False)},
            "associations of a school",
        ),
        (
            "中央政府驻澳门联络办公室主任林岳、外交部驻澳门特派员公署特派员周静出席。",
            {("林岳", "主任", "中央政府驻澳门联络办公室", False), ("周静", "特派员", "外交部驻澳门特派员公署", False)},
            "offices that the centre keeps there",
        ),
    ],
)
def test_reads_careers(text: str, expected: set[tuple[str, str, str, bool]], why: str) -> None:
    assert {(p.person, p.role, p.org, p.former) for p in actors_in(text).posts} == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("石立峰、郑建业、苏明远出席。", ["石立峰", "郑建业", "苏明远"], "sure names vouch for one that holds a word"),
        ("会上，安昊远总经理作了报告。", ["安昊远"], "no company is called by a person's name alone"),
        ("市长吴海军讲话。王海军指出，要抓实。", ["吴海军", "王海军"], "many a man is called by a service"),
        ("胡慧兰老师现场展示案例。", ["胡慧兰"], "a word that stands behind names"),
        ("看望了“排雷英雄”杜远山，“最美铁路人”徐明凯。", ["杜远山", "徐明凯"], "what somebody is called before the name"),
        ("弘扬“老黄牛”精神，落实“河长”制度，争当“好人”，平凡岗位建功。", [], "a quotation before other words"),
        ("统筹丨戎明远\n编辑丨莫远群 林琳", ["戎明远", "莫远群", "林琳"], "bylines with a bar"),
    ],
)
def test_finds_names_by_their_place(text: str, expected: list[str], why: str) -> None:
    assert [person.name for person in actors_in(text).persons] == expected, why
