"""Lists that a number closes, columns of names and offices, who leads a state or is to hold an office. All persons and most bodies are invented."""

import pytest
from tests.extract.actors.conftest import Row, bodies_in, names_in, posts_in


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("茅岚、谌十八、翁远、古丽·买买提4名个人和护林队光荣入选。", {"茅岚", "谌十八", "翁远", "古丽·买买提"}, "as many as the number behind them says"),
        ("最终推选出翁白沙、茅岚、谌十八三位村民。", {"翁白沙", "茅岚", "谌十八"}, "a verb before the first"),
        ("由翁岳、茅岚、谌海三人组成。", {"翁岳", "茅岚", "谌海"}, "由 leads in the first"),
        ("翁岳、茅岚、谌海5人到场。", set(), "fewer than the number says"),
        ("青禾、白河、云田三位代表，教师、医生、工人三人到场。", set(), "places and trades"),
        ("县长林立时表示，要抓好落实。副县长丁立从讲话。", {"林立时", "丁立从"}, "what may follow a name ends this one"),
        ("在会见县长丁立时表示欢迎。", {"丁立"}, "时 tells when"),
        ("参观由芬兰总统马尔卡夫人纳里陪同。", {"马尔卡", "纳里"}, "nobody but a person stands behind 夫人"),
        ("芬兰国王侯莱因会见来宾。", {"侯莱因"}, "a name by its sound that begins like another and ends in 因"),
        ("林岳出席中芬企业首席执行官圆桌会。", {"林岳"}, "a meeting of those in office"),
    ],
)
def test_who_is_named(text: str, expected: set[str], why: str) -> None:
    assert set(names_in(text)) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("会见越南共产党中央总书记、国家主席阮白林。", {("阮白林", "总书记", "越南共产党中央"), ("阮白林", "主席", "越南")}, "the state whose party it is"),
        ("越共中央总书记阮白林、国家主席梁十八、政府总理范立正到会。", {("阮白林", "总书记", "越共中央"), ("梁十八", "主席", "越南"), ("范立正", "总理", "越南")}, "offices of the state behind the party's"),
        ("越共中央政治局委员、国会主席陈白敏到会。", {("陈白敏", "委员", "越共中央政治局"), ("陈白敏", "主席", "越南国会")}, "its parliament, too"),
        ("芬兰民主党领袖、政府总理马尔卡到会。", {("马尔卡", "领袖", "芬兰民主党"), ("马尔卡", "总理", "芬兰")}, "the state that a party is of"),
        ("文莱苏丹马尔卡会见来宾，联合国苏丹官员称局势紧张。", {("马尔卡", "苏丹", "文莱")}, "a monarch behind his country, and a country"),
        ("被提名为国防部长的马尔卡表示。", set(), "the office is not held"),
        ("第九师海川市召开会议。师市党委书记、师政委林岳，师市党委副书记、师长丁远出席。", {("林岳", "书记", "师市党委"), ("林岳", "政委", "第九师"), ("丁远", "副书记", "师市党委"), ("丁远", "师长", "第九师")}, "of the division, not of its city"),
        ("会见芬兰总统马尔卡和总理图尔钦。", {("马尔卡", "总统", "芬兰"), ("图尔钦", "总理", "芬兰")}, "和 joins two of one state"),
        ("朝鲜劳动党总书记、国务委员长金白山视察。", {("金白山", "总书记", "朝鲜劳动党"), ("金白山", "国务委员长", "朝鲜")}, "who heads the state of his party"),
        ("中华人民共和国主席　林岳\n2024年6月5日\n", {("林岳", "主席", "中华人民共和国")}, "as an order is signed"),
        ("选举林岳为中华人民共和国主席、中华人民共和国中央军事委员会主席。", {("林岳", "主席", "中华人民共和国"), ("林岳", "主席", "中华人民共和国中央军事委员会")}, "a state is no body cut at its head"),
        ("自治区党委常委、政府副主席林岳出席。", {("林岳", "常委", "自治区党委"), ("林岳", "副主席", "自治区人民政府")}, "the government of a region"),
        ("费岚交响乐团总裁兼首席执行官林岳来访。", {("林岳", "总裁", "费岚交响乐团"), ("林岳", "首席执行官", "费岚交响乐团")}, "兼 goes on from the same body"),
        ("不丹第五世国王旺楚林致信。", {("旺楚林", "国王", "不丹")}, "the how-manieth king"),
        ("林岳对芬兰进行正式友好访问，在马尔敦会见总统马尔卡。挪威、瑞典是芬兰的邻国。", {("马尔卡", "总统", "芬兰")}, "the country visited"),
        ("林岳在挪威会见维尔斯克市长索拉宁。", {("索拉宁", "市长", "维尔斯克")}, "a city abroad by its sound"),
        ("东都知事小池岳子致辞。", set(), "a prefecture is no person"),
        ("拟任公示\n林　岳　　市教育局局长\n丁大远　　市财政局副局长\n", {("林岳", "局长", "市教育局"), ("丁大远", "副局长", "市财政局")}, "two columns"),
        ("名单\n林　岳　　市教育局局长\n", set(), "one line is no list"),
    ],
)
def test_posts(text: str, expected: set[Row], why: str) -> None:
    assert posts_in(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("林岳在青禾集团选矿分厂工作。", {"青禾集团选矿分厂"}, "a plant of a company"),
        ("林岳曾在芬兰岚湾大学医院外科工作。", {"芬兰岚湾大学医院外科"}, "a department whose field is one character"),
        ("林岳来到同川半导体股份有限公司。", {"同川半导体股份有限公司"}, "同 after a verb of motion is no preposition"),
        ("云湾社团联会负责人到会。", {"云湾社团联会"}, "a union of societies"),
        ("芬兰民主党领袖、政府总理马尔卡到会。", {"芬兰民主党"}, "a bare government is none"),
    ],
)
def test_bodies(text: str, expected: set[str], why: str) -> None:
    assert bodies_in(text) == expected, why
