"""Wholes and parts, named aspects, figures of speech."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tonggao.extract.concepts.concepts import extract_concepts
from tonggao.extract.concepts.labels import Labels, cues_by_tag
from tonggao.extract.reading import prepare
from tonggao.extract.relations.relations import extract_relations
from tonggao.readout import Readout

SAYS = "青岚市委书记沈怀谷强调，要抓紧。"


def relations(text: str) -> set[tuple[str, str, str]]:
    reading = prepare(Readout(id="r", text=text))
    found = extract_relations(reading, Labels(extract_concepts(reading)), cues_by_tag(reading))
    for relation in found:
        said = " ".join(text[p.start : p.end] for p in relation.passages)
        assert relation.source in said or relation.target in said
    return {(r.source, r.relation, r.target) for r in found}


def parts(whole: str, *named: str) -> set[tuple[str, str, str]]:
    return {(part, "partOf", whole) for part in named}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("“三到田”，就是水到田、人到田、心到田。", parts("三到田", "水到田", "人到田", "心到田")),
        ("要坚持“234”工作思路，即抓两渠、护三堤、清四塘。", parts("“234”工作思路", "抓两渠", "护三堤", "清四塘")),
        ("“河长巡渠”，就是每周看一遍，发现问题就报。", set()),  # told, not listed
        ("要擦亮柑橘、白茶、渠鱼“三张名片”。", parts("三张名片", "柑橘", "白茶", "渠鱼")),
        ("要实施“水利强市、生态立市、文旅活市”三大战略。", parts("三大战略", "水利强市", "生态立市", "文旅活市")),
        ("要推行“一次巡渠、一堂渠课、一批整改”的“三个一”工作模式。", parts("“三个一”工作模式", "一次巡渠", "一堂渠课", "一批整改")),
        ("他用“三清”作了概括，即渠清、田清、账清。", parts("三清", "渠清", "田清", "账清")),
        ("要做到“三个不准”：不准偷水，不准占渠，不准毁堤。", parts("三个不准", "不准偷水", "不准占渠", "不准毁堤")),
        ("要做到“三个不准”：不准偷水，不准占渠，一律上报。", set()),  # the clauses do not open alike
        ("要算好清水账、护堤账、民心账“三笔账”。", parts("三笔账", "清水账", "护堤账", "民心账")),
        ("水利局、农业局、林业局三个部门要配合。", set()),  # bodies that make no whole
        ("要擦亮柑橘、白茶“三张名片”。", set()),  # the count is not that of the list
        ("要时时想着“两个确立”、处处做到“两个维护”。", set()),
        ("要坚持先急后缓、先主后支的原则。", set()),  # 原则 alone names no whole
        ("要弘扬清廉、坚韧、无私的护渠精神。", parts("护渠精神", "清廉", "坚韧", "无私")),
        ("干部要有这样的特质：肯吃苦、敢负责、能攻关。", parts("特质", "肯吃苦", "敢负责", "能攻关")),
        ("要完善产权、准入、信用等市场经济基础制度。", parts("市场经济基础制度", "产权", "准入", "信用")),
        ("灌区建设是乡村振兴的重要组成部分。", parts("乡村振兴", "灌区建设")),
        ("灌区建设是乡村振兴不可分割的一部分。", parts("乡村振兴", "灌区建设")),
        ("要打造“三快”营商环境（受理快、审批快、办结快）。", parts("“三快”营商环境", "受理快", "审批快", "办结快")),
        ("要鼓励、支持和引导民营等非公有制经济。", set()),  # verbs are no parts
        ("所谓“三清”机制，是指渠清、田清、账清。", parts("“三清”机制", "渠清", "田清", "账清")),
        ("所谓“三本册”就是巡渠册、用水册、缴费册。", parts("三本册", "巡渠册", "用水册", "缴费册")),
        (
            "“一渠两岸”，就是主干渠、东岸和西岸。",
            parts("一渠两岸", "主干渠", "东岸", "西岸"),
        ),  # 和 parts where the count asks
        ("“护渠积分”就是把巡渠变成分、把分变成水费。", set()),  # tells how it is done
        (
            "要实行“四级联动”，即县管、乡管、村管、户管一起抓。",
            parts("四级联动", "县管", "乡管", "村管", "户管"),  # 一起抓 is said of all
        ),
        ("要抓好供水、护堤、清淤三件大事。", parts("三件大事", "供水", "护堤", "清淤")),
        ("要盯紧病险水库、漫水桥、地下涵洞口“三类点位”。", parts("三类点位", "病险水库", "漫水桥", "地下涵洞口")),
        ("要实施三大行动，分别是清淤行动、护岸行动、节水行动。", parts("三大行动", "清淤行动", "护岸行动", "节水行动")),
        ("要打好三场硬仗：清淤、护岸、节水。", parts("三场硬仗", "清淤", "护岸", "节水")),
        ("要打好三场硬仗：清淤、护岸。", set()),  # the list is shorter than the count
        ("给沈怀谷、林照水颁发“二级护渠勋章”。", set()),  # a rank counts nothing
        ("按照“渠清、田清、账清”和“三不漏”的要求抓紧。", set()),  # two names, none made of the other
        (
            "要健全“汛前排查、汛中巡查、汛后复查”的管护链条。",
            parts("管护链条", "汛前排查", "汛中巡查", "汛后复查"),
        ),
        ("要按照“边查边改、立行立改”的要求抓紧。", set()),  # 要求 alone names no whole
        ("要落实“三个看到”，看到水位、看到渠堤、看到闸门。", parts("三个看到", "看到水位", "看到渠堤", "看到闸门")),
        (
            "要落实“两查两对”，查水位、查渠堤，对台账、对图纸。",
            parts("两查两对", "查水位", "查渠堤", "对台账", "对图纸"),
        ),
        ("要算好“三本账”，水账、田账、人账本本要算。", parts("三本账", "水账", "田账", "人账")),
        ("要做到“一渠三看”：看水、看堤、看闸。", parts("一渠三看", "看水", "看堤", "看闸")),
        ("要坚持“水清、渠畅、田润”六字方针。", parts("六字方针", "水清", "渠畅", "田润")),
        ("要落实“三个看到”，看到水位、看到渠堤。", set()),  # one is missing
        ("要落实“三个看到”，走到渠边、想到乡亲、帮到田头。", set()),  # none has the name's word
        ("要落实“四包一”责任制，包水、包渠、包堤、包闸。", parts("“四包一”责任制", "包水", "包渠", "包堤", "包闸")),
        ("要推行“渠边工作法”，做到情况渠边掌握、问题渠边解决。", parts("渠边工作法", "情况渠边掌握", "问题渠边解决")),
        ("布局以东渠灌溉、西渠发电为两翼，加快实施。", parts("两翼", "东渠灌溉", "西渠发电")),
        ("要发展“渠上茶园”“渠边书屋”等新模式。", parts("新模式", "渠上茶园", "渠边书屋")),
        ("要练就“三只眼”：看水的“水眼”、看渠的“渠眼”、看人的“心眼”。", parts("三只眼", "水眼", "渠眼", "心眼")),
        ("巡渠要有三颗心：耐心、细心、恒心。", parts("三颗心", "耐心", "细心", "恒心")),
        ("“零漏水”就是随漏随补、随坏随修。", set()),  # two say how, where no count asks for them
        ("要打造节水设备、灌溉机器两大创新高地。", parts("两大创新高地", "节水设备", "灌溉机器")),
    ],
)
def test_parts(sentence: str, expected: set[tuple[str, str, str]]) -> None:
    assert relations(SAYS + sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("修渠是乡村振兴的首要任务。", {("乡村振兴", "首要任务", "修渠")}),
        ("修渠是乡村振兴的重要举措。", set()),  # praise
        ("乡村振兴的核心是让水到田。", {("乡村振兴", "核心", "让水到田")}),
        (
            "推进乡村振兴，根本要求是群众满意；着力点是修好渠道。",
            {("乡村振兴", "根本要求", "群众满意"), ("乡村振兴", "着力点", "修好渠道")},
        ),
        (
            "推进乡村振兴，总要求是群众满意，根本任务是修好渠道。",
            {("乡村振兴", "总要求", "群众满意"), ("乡村振兴", "根本任务", "修好渠道")},
        ),
        ("要把群众需要作为灌区建设的出发点。", {("灌区建设", "出发点", "群众需要")}),
        ("要以清淤护岸为重点，推动灌区建设提质增效。", {("灌区建设", "重点", "清淤护岸")}),
        ("要以习近平同志为核心，推动灌区建设提质。", set()),
        (
            "教育活动要抓住学习这个根本，紧盯问题这个要害。",
            {("教育活动", "根本", "学习"), ("教育活动", "要害", "问题")},
        ),
        ("组织路线为政治路线服务。", {("组织路线", "服务", "政治路线")}),
        (
            "要把群众需要作为灌区建设的出发点和落脚点。",
            {("灌区建设", "出发点", "群众需要"), ("灌区建设", "落脚点", "群众需要")},
        ),
        (
            "乡村振兴，必须以党建引领为根本保证，以渠系改造为重要任务。",
            {("乡村振兴", "根本保证", "党建引领"), ("乡村振兴", "重要任务", "渠系改造")},
        ),
        ("灌区建设要以节水增效为主线。", {("灌区建设", "主线", "节水增效")}),
        ("各乡镇要以节水增效为主线。", set()),  # who must is no undertaking
        ("要以渠长制为抓手，推动灌区管护提质。", {("灌区管护", "抓手", "渠长制")}),
        ("做好灌区工作，必须紧扣节水增效这一主线。", {("灌区工作", "主线", "节水增效")}),
        ("推进乡村振兴，关键在干部。", {("乡村振兴", "关键", "干部")}),
        ("全面推进乡村振兴，关键在水，关键在人。", {("乡村振兴", "关键", "水"), ("乡村振兴", "关键", "人")}),
        ("要推进以灌区为重要载体的乡村振兴。", {("乡村振兴", "重要载体", "灌区")}),
        ("推进乡村振兴，水利是关键。", {("乡村振兴", "关键", "水利")}),
        ("水利是关键。", set()),  # of what, is not said
        ("渠管所的根本任务是护渠保水。", {("渠管所", "根本任务", "护渠保水")}),
        ("灌溉的主体是农户，关键是水。", {("灌溉", "主体", "农户"), ("灌溉", "关键", "水")}),
        ("推进节水改造，主体是农户、关键在人才，要抓紧。", {("节水改造", "主体", "农户"), ("节水改造", "关键", "人才")}),
        ("村组工作千头万绪，根本是服务，须把人手沉下去。", {("村组工作", "根本", "服务")}),
        ("这项工作的重点是护渠。", set()),  # points
        (
            "要推进乡村振兴。总抓手是水利，突破口是改革。",
            {("乡村振兴", "总抓手", "水利"), ("乡村振兴", "突破口", "改革")},
        ),
        ("护渠文旅的着力点是讲好故事，镇文化站应抓紧办。", {("护渠文旅", "着力点", "讲好故事")}),
        ("省里的讲话是做好水利工作的根本遵循。", set()),  # praise
    ],
)
def test_aspects(sentence: str, expected: set[tuple[str, str, str]]) -> None:
    assert relations(SAYS + sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("灌区是粮食生产的“压舱石”。", {("灌区", "metaphor", "压舱石")}),
        ("水利始终是农业的命脉。", {("水利", "metaphor", "命脉")}),
        ("这是发展的“压舱石”。", set()),  # what it is, is not said
        ("灌区不是发展的“压舱石”。", set()),
        (
            "要把修渠工地作为锻炼干部的“考场”，作为检验作风的“擂台”。",
            {("修渠工地", "metaphor", "考场"), ("修渠工地", "metaphor", "擂台")},
        ),
        ("要把灌区改造作为兴县富民的重要抓手。", {("灌区改造", "metaphor", "重要抓手")}),
        (
            "推动村干部当好护渠带头人、党员当好“领头雁”。",
            {("村干部", "metaphor", "护渠带头人"), ("党员", "metaphor", "领头雁")},
        ),
        ("要当好群众的“店小二”。", set()),  # who, is not said
        ("护渠是一面“镜子”。", {("护渠", "metaphor", "镜子")}),
        ("节水是优良传统、传家宝。", {("节水", "metaphor", "传家宝")}),
        ("坚持护渠是本分、节水是硬道理。", {("节水", "metaphor", "硬道理")}),
        ("过去是、现在是、将来也是主力军。", set()),
        ("水利事关万家饭碗，是农业的命脉。", {("水利", "metaphor", "命脉")}),
        ("要用好节水改造这个“关键变量”。", {("节水改造", "metaphor", "关键变量")}),
        ("要牵住责任落实这个牛鼻子。", {("责任落实", "metaphor", "牛鼻子")}),
        ("巡渠好比“磨刀石”。", {("巡渠", "metaphor", "磨刀石")}),
        ("要让白茶成为富民的“金叶子”。", {("白茶", "metaphor", "金叶子")}),
        ("要让群众满意。", set()),
        ("职能部门须当好“守门人”。", {("职能部门", "metaphor", "守门人")}),
        ("村书记要当好“第一责任人”。", set()),  # plain words
        ("希望人大代表常到渠边走一走，当好乡亲的“传声筒”。", {("人大代表", "metaphor", "传声筒")}),
        ("希望各位代表做好节水“宣传员”。", {("各位代表", "metaphor", "宣传员")}),
        ("希望各位代表做好节水“下半篇文章”。", set()),  # a task, no part to play
        ("青岚愿为全省探路，当好节水改革的“试验田”。", {("青岚", "metaphor", "试验田")}),
        ("未来争当节水能手。", set()),  # no actor
        ("要守住灌区水质生命线。", {("灌区水质", "metaphor", "生命线")}),
        ("要发挥灌区粮食主力军作用。", {("灌区粮食", "metaphor", "主力军")}),
        ("要看护生命线。", set()),  # whose, is not said
        ("要把灌区经济的“蛋糕”做大。", {("灌区经济", "metaphor", "蛋糕")}),
        ("要让乡亲像“石榴籽”一样抱在一起。", {("乡亲", "metaphor", "石榴籽")}),
        ("别把渠管所办成“盖章办”。", {("渠管所", "metaphor", "盖章办")}),
        ("要擦亮护渠村“金字招牌”。", {("护渠村", "metaphor", "金字招牌")}),
        ("要用好渠长这个听民声、察水情的“窗口”。", {("渠长", "metaphor", "窗口")}),
        (
            "护渠精神、节水精神是灌区的“底座”。",
            {("护渠精神", "metaphor", "底座"), ("节水精神", "metaphor", "底座")},
        ),
        ("渠长是“四个机关”。", set()),  # what it is, no figure
        ("支部必须当“火车头”。", {("支部", "metaphor", "火车头")}),
        ("管住了闸就管住了灌区的“牛鼻子”。", {("闸", "metaphor", "牛鼻子")}),
        ("干部不能当“老好人”。", set()),  # what one is not to be
    ],
)
def test_figures(sentence: str, expected: set[tuple[str, str, str]]) -> None:
    assert relations(SAYS + sentence) == expected


def test_an_instruction_is_about_what_its_title_says() -> None:
    text = "沈怀谷就深入推进灌区现代化建设作出重要批示\n沈怀谷指出，要坚持以群众需要为引领、以制度创新为核心。"
    assert relations(text) >= {
        ("灌区现代化建设", "引领", "群众需要"),
        ("灌区现代化建设", "核心", "制度创新"),
    }


def test_a_relation_said_twice_is_one_with_two_passages() -> None:
    text = SAYS + "灌区是发展的“压舱石”。" * 2
    reading = prepare(Readout(id="r", text=text))
    (found,) = extract_relations(reading, Labels(extract_concepts(reading)), cues_by_tag(reading))
    assert [text[p.start : p.end] for p in found.passages] == ["灌区是发展的“压舱石"] * 2


FRAGMENTS = st.sampled_from(
    ["要", "把", "作为", "的", "重点", "为", "以", "推动", "，推动", "乡村振兴", "“压舱石”", "是", "、", "三大战略", "就是", "即", "等", "：", "特质", "这个",
     "根本", "当好", "“", "”", "。", "；", "，", "\n", "组成部分", "法宝", "作出重要", "就", "𠮷", "　"]
)  # fmt: skip


@given(st.lists(FRAGMENTS, max_size=40).map("".join))
def test_any_text_is_read(text: str) -> None:
    relations(text)


@pytest.mark.parametrize("unit", ["，关键在", "着力点和", "乡村振兴就是", "“三个”", "以水为重点", "要当好"])
def test_text_that_repeats_itself_is_read(unit: str) -> None:
    relations(SAYS + unit * 20_000)  # what looks back without end would not come to one
