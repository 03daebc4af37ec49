"""Posts whose body or holder a neighbour would take: two appointed in one sentence, parts behind a mark, companies by their part in a work."""

import pytest
from tests.extract.actors.conftest import Row, bodies_in, posts_in

_HOSPITAL = "平州市人民医院召开会议\n平州市人民医院召开会议，院长林岳主持。"


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "成立前线指挥部，由副县长林岳任指挥长，县应急管理局局长丁远、县消防救援大队教导员周静任副指挥长。",
            {
                ("林岳", "副县长", "县政府"),
                ("林岳", "指挥长", "前线指挥部"),
                ("丁远", "局长", "县应急管理局"),
                ("丁远", "副指挥长", "前线指挥部"),
                ("周静", "教导员", "县消防救援大队"),
                ("周静", "副指挥长", "前线指挥部"),
            },
            "the office behind 任 is of the name before it, though the next title follows at once",
        ),
        (
            "会上成立了第一批医疗救治队，市中心医院副院长林岳任队长。",
            {("林岳", "副院长", "市中心医院"), ("林岳", "队长", "第一批医疗救治队")},
            "a team that is founded and headed",
        ),
        (
            f"{_HOSPITAL}内科主任丁远、感染科副主任周静、骨科护士长赵一凡参加。",
            {
                ("林岳", "院长", "平州市人民医院"),
                ("丁远", "主任", "平州市人民医院内科"),
                ("周静", "副主任", "平州市人民医院感染科"),
                ("赵一凡", "护士长", "平州市人民医院骨科"),
            },
            "parts that the lexicon knows, whatever the segmenter makes of the words",
        ),
        (
            "承建单位远景建设集团副总经理林岳、监理单位宏图监理公司总监理工程师丁远、设计单位青禾设计院院长周静发言。",
            {("林岳", "副总经理", "远景建设集团"), ("丁远", "总监理工程师", "宏图监理公司"), ("周静", "院长", "青禾设计院")},
            "what part a company has in a work is none of its name",
        ),
        (
            "肯尼亚农业和畜牧业发展部部长姆万加、巴西科技创新部副部长佩雷拉来访。",
            {("姆万加", "部长", "肯尼亚农业和畜牧业发展部"), ("佩雷拉", "副部长", "巴西科技创新部")},
            "a ministry abroad by whatever fields",
        ),
        ("林岳同俄罗斯总统会谈，中国科技部部长丁远参加。", {("丁远", "部长", "中国科技部")}, "no Russian ministry"),
        ("坦桑尼亚驻华使馆商务参赞姆万加参加。", {("姆万加", "商务参赞", "坦桑尼亚驻华使馆")}, "a counsellor by his field"),
        (
            "青陵中院院长林岳调研\n青陵法院网讯　市中级人民法院党组书记、院长林岳到东山县人民法院调研。县委常委周静参加。",
            {("林岳", "书记", "青陵市中级人民法院党组"), ("林岳", "院长", "青陵市中级人民法院"), ("周静", "常委", "东山县委")},
            "a middle court is a city's, and its place no county",
        ),
        (
            "中央台办、国务院台办主任林岳出席，市委办公室、市政府办公室主任丁远参加。",
            {("林岳", "主任", "中央台办"), ("林岳", "主任", "国务院台办"), ("丁远", "主任", "市政府办公室")},
            "two names of one central office have one head; two offices of a city need not",
        ),
        (
            "国家主席林岳抵达哥斯达黎加，将同帕莱诺总统举行会谈。",
            {("林岳", "主席", "中华人民共和国"), ("帕莱诺", "总统", "哥斯达黎加")},
            "the only other country named",
        ),
        ("林岳同罗德里总统通话。俄罗斯愿合作。帕莱诺总统出席。", set(), "one of two presidents is of another country, and which nobody says"),
        ("访问俄罗斯和塔吉克斯坦。帕莱诺总统出席。", set(), "two countries"),
        (
            "青河市人民检察院政治处主任丁远、检察长林岳出席。",
            {("丁远", "主任", "青河市人民检察院政治处"), ("林岳", "检察长", "青河市人民检察院")},
            "no part of a procuratorate has a chief procurator",
        ),
        (
            "校党委举办培训\n校党委书记林岳、江南省社会主义学院副院长丁远作报告。校党委副书记周静主持。",
            {("林岳", "书记", "校党委"), ("丁远", "副院长", "江南省社会主义学院"), ("周静", "副书记", "校党委")},
            "a guest's school is not the readout's own",
        ),
        (
            "岭东学院改革会召开\n岭东学院动员大会召开。我校校长林岳，岭东学院院长周静参加。",
            {("林岳", "校长", "我校"), ("周静", "院长", "岭东学院")},
            "nor is the part of a school the school",
        ),
        (
            "钱源镇召开督查会\n9月12日，钱源镇召开督查会。会上，组织委员林岳传达了精神。镇委书记周静强调。",
            {("林岳", "组织委员", "钱源镇党委"), ("周静", "书记", "钱源镇委")},
            "a member with a task, in a town's readout",
        ),
        (
            "发起者凤鸣村党支部书记林岳、云陂村党支部书记丁远受到处理。除云陂村党支部书记丁远外，其他人到会。",
            {("林岳", "书记", "凤鸣村党支部"), ("丁远", "书记", "云陂村党支部")},
            "者 and 除 open no village's name",
        ),
        (
            "大会执行主席林岳、丁远在主席台前排就座。",
            {("林岳", "执行主席", "大会"), ("丁远", "执行主席", "大会")},
            "an office of the meeting",
        ),
        (
            "省总工会到同川市慰问\n同川煤业集团董事长林岳陪同。",
            {("林岳", "董事长", "同川煤业集团")},
            "同 joins nothing where the city is called so",
        ),
    ],
)
def test_posts_are_of_who_holds_them(text: str, expected: set[Row], why: str) -> None:
    assert posts_in(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("省人民检察院党组书记、检察长林岳主持。省检察院研究室主任丁远参加。", {"省人民检察院", "省人民检察院党组", "省检察院研究室"}, "one body by two forms"),
        ("林岳走进柳河人民法庭，要加强人民法庭建设。各人民法庭参加。", {"柳河人民法庭"}, "a tribunal by its seat"),
        (f"{_HOSPITAL}会议要求，院工会、团委要建立名单，院党委、纪委书记带头。", {"平州市人民医院", "院工会", "团委", "院党委"}, "a part beside another one"),
        ("大会执行主席林岳就座。", set(), "a meeting is no body"),
        ("十三届区委第六轮巡察会召开\n十三届临湖区委第六轮巡察会召开。区委常委林岳出席。", {"临湖区委"}, "a term is no part of a committee's name"),
        ("青禾重机集团有限公司党委开会。集团党委书记林岳、青禾重机集团党委委员丁远出席。", {"青禾重机集团有限公司党委"}, "a group with and without its form"),
        ("云溪市医院与省肿瘤医院签约共建专科联盟。", {"云溪市医院"}, "a clause"),
        ("郑北中院开会。郑北市中级人民法院副院长林岳出席，郑北中院有关部门参加。", {"郑北市中级人民法院"}, "a city's court by its stem"),
    ],
)
def test_a_body_by_two_forms_is_one(text: str, expected: set[str], why: str) -> None:
    assert bodies_in(text) == expected, why
