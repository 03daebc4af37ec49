"""Figures, aspects and parts in the plain frames of local speech, and what is none."""

import pytest

from tonggao.extract.concepts.concepts import extract_concepts
from tonggao.extract.concepts.labels import Labels, cues_by_tag
from tonggao.extract.reading import prepare
from tonggao.extract.relations.definitions import extract_definitions
from tonggao.extract.relations.relations import extract_relations
from tonggao.readout import Readout

SAYS = "青岚市委书记沈怀谷强调，要抓紧。"


def relations(sentence: str) -> set[tuple[str, str, str]]:
    reading = prepare(Readout(id="r", text=SAYS + sentence))
    found = extract_relations(reading, Labels(extract_concepts(reading)), cues_by_tag(reading))
    return {(r.source, r.relation, r.target) for r in found}


def definitions(sentence: str) -> list[tuple[str, str]]:
    reading = prepare(Readout(id="r", text=SAYS + sentence))
    found = extract_definitions(reading, Labels(extract_concepts(reading)), cues_by_tag(reading))
    return [(d.concept, d.quote) for d in found]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # side by side, each in a word
        ("渠是根，堤是墙，人是魂。", set()),  # one character names nothing
        ("水渠是根，堤坝是墙，护渠人是魂。", {("水渠", "根"), ("堤坝", "墙"), ("护渠人", "魂")}),
        ("传统渠系是家底，不能丢；智慧渠系是希望，要早建。", {("传统渠系", "家底"), ("智慧渠系", "希望")}),
        ("旧渠是家底，不能丢；新渠是希望，要早建。", {("旧渠", "家底"), ("新渠", "希望")}),
        ("水是关键，人是基础。", set()),  # aspects, no figures
        ("修渠是场硬仗。", {("修渠", "硬仗")}),
        ("坚决打赢清淤这场硬仗。", {("清淤", "硬仗")}),
        ("少年是未来生力军。", {("少年", "未来生力军")}),
        ("修渠是行业“生命线”的重要一环。", {("修渠", "生命线")}),
        ("巡渠是一次“体检”，更是一堂“必修课”。", {("巡渠", "体检"), ("巡渠", "必修课")}),  # by what it is counted
        ("清淤工作是“最后一公里”。", {("清淤工作", "最后一公里")}),  # though no cue stands in the text
        ("特别是库区渠系，都是保命钱。", set()),  # 特别是 says of nothing what it is
        ("党员要亮身份、作表率，做群众的“定盘星”。", {("党员", "定盘星")}),
        ("党员要亮身份、作表率，做群众的工作。", set()),  # what one does
        ("水务、农业、财政等部门要当好“后勤部”。", {("水务、农业、财政等部门", "后勤部")}),  # all that are listed
        ("改渠是民生工程、发展工程。", set()),  # what it is, plainly
        ("护渠是农业增收的不竭动力。", {("护渠", "不竭动力")}),
        ("水渠是青岚的“后花园”景区。", set()),  # a place's name
        ("水质是灌区的命脉，人才是灌区的根基。", {("水质", "命脉"), ("人才", "根基")}),  # 才 is no adverb here
        # made, treated, become
        ("把灌区经济的蛋糕越做越大。", {("灌区经济", "蛋糕")}),
        ("决不允许把清淤当“皮球”踢来踢去。", {("清淤", "皮球")}),
        ("护渠干部要当好政策的“宣传员”、农户的“服务员”。", {("护渠干部", "宣传员"), ("护渠干部", "服务员")}),
        ("渠首不能变成“会客厅”。", {("渠首", "会客厅")}),  # denied, but likened
        ("管水干部不要当“甩手掌柜”。", set()),  # told not to be one
        ("不能把好事办成“烦心事”。", set()),  # one thing still
        ("把护渠当作分内责任。", set()),
        ("希望同志们当好让党放心、让人民满意的守渠人。", set()),  # of what sort, no part
        # praise, titles
        ("修渠是富民的重要抓手。", set()),
        ("今年治水的思路是“一渠一策”。", set()),  # what a way of work is called is no figure
        ("不能让水票成为“白条”。", {("水票", "白条")}),
        ("要以实干的劲头打赢这场硬仗。", set()),  # of nothing it says that it is one
        ("渠务、水务、财政等部门要当好“护渠兵”。", {("渠务、水务、财政等部门", "护渠兵")}),
        ("青岚渠连续三年断流，是全县有名的“老大难”。", {("青岚渠", "老大难")}),
        ("论坛的主题是“同渠共治”。", set()),
    ],
)
def test_figures(sentence: str, expected: set[tuple[str, str]]) -> None:
    assert {(s, t) for s, relation, t in relations(sentence) if relation == "metaphor"} == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("水利改革，关键看班子。", {("水利改革", "关键", "班子")}),
        ("要因地制宜发展节水农业，以滴灌为突破口，不能一哄而上。", {("节水农业", "突破口", "滴灌")}),
        (
            "护渠整顿关键在领导、重点在落实、根本在为民。",  # in one row
            {("护渠整顿", "关键", "领导"), ("护渠整顿", "重点", "落实"), ("护渠整顿", "根本", "为民")},
        ),
        (
            "护渠教育的根本任务是乡村振兴，重点是渠长。",  # of what the sentence speaks of, not of what it says is its task
            {("护渠教育", "根本任务", "乡村振兴"), ("护渠教育", "重点", "渠长")},
        ),
        ("这关键在领导、重点在落实。", set()),  # points
        ("团结和民主是政协工作的两大主题。", {("政协工作", "两大主题", "团结和民主")}),
        ("维护以宪法为核心的中国特色社会主义法律体系。", set()),  # the concept only opens the name
        ("要抓紧，一是以防汛为主线，抓好修渠；二是以“净渠”行动为抓手，严厉打击偷水。", {("修渠", "主线", "防汛")}),  # each point its own
        ("要秉持群众路线，其核心要义就是把渠修到田头。", {("群众路线", "核心要义", "把渠修到田头")}),  # held to before
        ("要把清淤作为节水农业的重中之重。", {("节水农业", "重中之重", "清淤")}),
        ("节水农业的难点是管护，短板在人才。", {("节水农业", "难点", "管护"), ("节水农业", "短板", "人才")}),
        ("会议的主题是共商护渠。", set()),  # an event's matter
        ("巡渠中发现的主要问题是：管护不深入。", set()),  # what was found is no idea
        ("要以改革为动力，推进节水农业。", set()),  # drives it, and is no aspect of it
        ("以“采茶”为主题，推动农旅融合。", set()),  # an event's
    ],
)
def test_aspects(sentence: str, expected: set[tuple[str, str, str]]) -> None:
    assert {r for r in relations(sentence) if r[1] not in ("metaphor", "partOf")} == expected


@pytest.mark.parametrize(
    ("sentence", "whole", "members"),
    [
        ("涵盖水源涵养、渠道清淤和护堤绿化三大任务。", "三大任务", {"水源涵养", "渠道清淤", "护堤绿化"}),
        ("建好用好新时代文明实践中心、县级渠务中心“两个中心”。", "两个中心", {"新时代文明实践中心", "县级渠务中心"}),  # a member that is an idea stays whole
        ("做到“三个依法”。一是要依法护渠，守好堤岸；二是要依法分水，管好闸口；三是要依法清淤。", "三个依法", {"依法护渠", "依法分水", "依法清淤"}),
        ("做到“三个依法”。一是要依法护渠，守好堤岸；二是要管好闸口。", "三个依法", set()),  # not as many
        ("利用两种水源，首先是渠道水源，其次是井下水源。", "两种水源", {"渠道水源", "井下水源"}),  # told one by one
        ("做好两篇文章，一篇是渠水文章，一篇是田园文章。", "两篇文章", {"渠水文章", "田园文章"}),
        ("抓好三件大事：一是加强防汛，二是抓好抗旱，三是救灾。", "三件大事", set()),  # what to do: none ends in the whole's noun
        ("紧扣“两点定位”和“两渠”“两岸”的目标，抓好落实。", "两岸", set()),  # counts beside a count
        ("坚持“清淤第一、常备不懈”的工作方针。", "工作方针", set()),  # any policy at work
        ("把握好“渠系融合”、“水田共治”、“数字灌溉”三个关键词。", "三个关键词", {"渠系融合", "水田共治", "数字灌溉"}),
        ("打造“渠务院”、“护堤队”、“节水社”等三大实体。", "三大实体", {"渠务院", "护堤队", "节水社"}),
        ("构筑渠系建设、人力开发和堤防能力建设三大支柱保障。", "三大支柱", {"渠系建设", "人力开发", "堤防能力建设"}),
        ("乡村振兴包括产业振兴、人才振兴和水利振兴。", "乡村振兴", {"产业振兴", "人才振兴", "水利振兴"}),
        ("现代化产业体系由渠系服务业、节水制造业和灌溉农业构成。", "现代化产业体系", {"渠系服务业", "节水制造业", "灌溉农业"}),
        ("乡村振兴包括推进修渠、加强管护、做好绿化。", "乡村振兴", set()),  # what is done, no parts
        ("市水务局、市农业局、市财政局等民生实事责任单位要抓紧。", "民生实事", set()),  # bodies
        ("“以修促管、以修促用、以修促节”是管渠工作的十五字方针。", "十五字方针", {"以修促管", "以修促用", "以修促节"}),
        ("用好问题解决、政策落实“两张清单”。", "两张清单", {"问题解决", "政策落实"}),
        ("读书要过“三关”，一过理解关，二过联系关，三过运用关。", "三关", {"理解关", "联系关", "运用关"}),
        ("所谓“抓大放小”，就是抓住骨干渠系，放开搞活小塘小堰。", "抓大放小", {"抓住骨干渠系", "放开搞活小塘小堰"}),
        ("以“清渠道、清垃圾、清杂草”为重点，开展“三清”行动。", "“三清”行动", {"清渠道", "清垃圾", "清杂草"}),
        (
            "按照“两个一律”，即对偷水的，一律处罚；对占渠的，一律拆除。",
            "两个一律",
            {"对偷水的，一律处罚", "对占渠的，一律拆除"},
        ),
        ("开展“三个一”活动，即上一堂课、修一段渠、栽一棵树。", "三个一", {"上一堂课", "修一段渠", "栽一棵树"}),
        ("“渠长制”由县级渠长、乡级渠长、村级渠长三级组成。", "渠长制", {"县级渠长", "乡级渠长", "村级渠长"}),
        ("“三方会渠”，就是渠长、村委会、用水户共同议渠。", "三方会渠", {"渠长", "村委会", "用水户"}),
        ("沈怀谷说，大渠长带小渠长，就是统一调水、分段包干、按月核算。", "大渠长带小渠长", {"统一调水", "分段包干", "按月核算"}),
        ("勇于护渠，就是愿意巡渠、敢于管水、能够修闸。", "勇于护渠", set()),  # how somebody is, no parts
        ("秉持“两个尊重”：一是尊重渠工的意愿；二是尊重渠工的劳动。", "两个尊重", {"尊重渠工的意愿", "尊重渠工的劳动"}),
        ("按照“三个一律”，即对偷水的，一律处罚；对占渠的，一律拆除。", "三个一律", set()),  # fewer than it counts
        ("在渠首博物馆、在青岚“两弹城”，游人如织。", "两弹城", set()),  # where, no list
        ("市委书记、市长、总渠长对“三农”工作作出指示。", "三农", set()),
        ("探索“取水在山、用水在田，蓄水在塘、排水在渠”的模式。", "模式", set()),  # two lists in one
    ],
)
def test_parts(sentence: str, whole: str, members: set[str]) -> None:
    assert {s for s, relation, t in relations(sentence) if relation == "partOf" and t == whole} == members


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("“亲”，就是坦荡交往；“清”，就是守住底线。", [("亲", "“亲”，就是坦荡交往"), ("清", "“清”，就是守住底线")]),
        ("职务就是责任，岗位就是考验。", [("职务", "职务就是责任"), ("岗位", "岗位就是考验")]),
        ("这就是责任，那就是考验。", []),  # points
        ("“四好渠”即建好、管好、护好、用好，是富民的重要抓手。", [("四好渠", "“四好渠”即建好、管好、护好、用好")]),  # without the praise
        ("青岚小镇是以灌溉为核心、旅游为纽带的非建制镇。", [("青岚小镇", "青岚小镇是以灌溉为核心、旅游为纽带的非建制镇")]),
        ("一个是公开的，另一个是由飞机组成的船队。", []),  # of two
        ("水务局是全县的水行政主管部门。", [("水务局", "水务局是全县的水行政主管部门")]),
        ("柳如是指出，水渠要修好。", []),  # a name that ends in 是
        ("要秉持群众路线，其核心要义就是把渠修到田头。", [("核心要义", "其核心要义就是把渠修到田头")]),
        ("节水灌溉是指按需供水。", [("节水灌溉", "节水灌溉是指按需供水")]),
        ("“三早”，即早修、早清、早灌。", []),  # parts, told as such
    ],
)
def test_definitions(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert definitions(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "倡导简约适度、绿色低碳、文明健康的生活理念。",  # what an idea is like, not what it consists of
        "全市团员青年要争做新时代好青年。",  # who plays the part is that already
        "东河、西岭、南浦、北关四个片区开展检查。",  # places counted
        "实现“四个突破”，一是要在责任感上取得突破；二是增强意识，在业务上取得新突破；三是在难点上取得突破；四是在发展上有新突破。",  # points told
    ],
)
def test_no_relation(sentence: str) -> None:
    assert relations(sentence) == set()


def test_a_theme_ends_with_its_quotation_marks() -> None:
    found = relations("美丽中国建设的主题是“共建美丽家园”，旨在动员群众参与。")
    assert {target for _, relation, target in found if relation == "主题"} == {"“共建美丽家园”"}
