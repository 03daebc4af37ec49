"""Named ideas: known by the authority, or told by quotation marks, spirits, heads and parallel members."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.extract.concepts.conftest import labels

from tonggao.claims import ConceptMention
from tonggao.extract.concepts.concepts import extract_concepts, keep_longest
from tonggao.extract.concepts.spans import Candidate
from tonggao.extract.reading import prepare
from tonggao.readout import Readout


def concepts(text: str) -> tuple[ConceptMention, ...]:
    return extract_concepts(prepare(Readout(id="r", text=text)))


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("要增强“四个意识”，坚持人民至上。", ["四个意识", "人民至上"]),
        ("要牢记习近平总书记重要训词精神，学习习近平总书记“七一”重要讲话精神。", ["习近平总书记重要训词精神", "习近平总书记“七一”重要讲话精神"]),
        ("要贯彻习近平总书记3月6日重要讲话精神。", ["习近平总书记3月6日重要讲话精神"]),
        (
            "要坚持以习近平新时代中国特色社会主义思想为指导。",
            ["习近平新时代中国特色社会主义思想"],
        ),  # not the ideas inside
        ("要落实积极的财政政策。", ["积极的财政政策"]),
        ("要旗帜鲜明严肃反分裂斗争纪律。", []),  # 严肃 | 反分裂, no 肃反
        ("要学出实干精神，无视中央八项规定精神的要严查。", ["实干精神", "中央八项规定精神"]),  # verbs before a spirit
        ("要撤出“萨德”反导系统，救起“清远渔018”船，讨论“两高”工作报告。", []),  # devices, ships, bodies
        ("要落实积极财政政策。", ["积极财政政策"]),  # the label is what is printed
        ("要抓实“十四五”规划重点项目。", ["“十四五”规划"]),  # marks inside a name stay
        ("要以“十四五”规划收官，推动乡村振兴、推动乡村振兴。", ["“十四五”规划", "乡村振兴"]),  # each once
        ("要贯彻调整、巩固、充实、提高的方针，大办农业。", ["调整、巩固、充实、提高的方针"]),  # the 1960s
        ("要坚持一个中心、两个基本点。", ["一个中心、两个基本点"]),  # the 1980s
        ("要认真实践“三个代表”重要思想。", ["“三个代表”重要思想"]),  # the 2000s
        ("要走出去看看。", []),  # an ordinary phrase unless quoted
        ("要支持企业“走出去”。", ["走出去"]),
        ("要推进“双一流”建设。", ["双一流"]),  # the quoted term, its head is no part of it
        ("要办好第四个现代化工程。", []),  # no 四个现代化 in an ordinal
        ("要抓好清渠护堤、垃圾分类、修闸补坝。", []),  # a plain label in a list is only words of it
        ("要抓好垃圾分类，推动数字经济、渠道经济发展。", ["垃圾分类", "数字经济"]),  # of authority
        ("要签好责任状，推行林长制，不做“和事佬”。", ["林长制", "和事佬"]),  # a plain label of three characters
        ("渠乡召开党的群众路线教育实践活动动员大会。要抓实教育实践活动。", ["党的群众路线教育实践活动"]),  # what the meeting is about
        ("成立党的群众路线教育实践活动领导小组。要抓紧。", []),  # a body
        ("要抓实“不忘初心、牢记使命”主题教育，把主题教育同护渠结合起来。", ["“不忘初心、牢记使命”主题教育"]),  # its short form
        ("要开展深入贯彻中央八项规定精神学习教育。", ["深入贯彻中央八项规定精神学习教育", "中央八项规定精神"]),  # and what it is about
        ("要执行承包制度。", []),  # no 承包制
    ],
)
def test_known_formulations(sentence: str, expected: list[str]) -> None:
    assert labels(sentence) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("两国走出一条睦邻友好、合作共赢的新路。", ["睦邻友好、合作共赢"]),  # talks tell nobody what to do
        ("双方深化永久睦邻友好、全面战略协作、互利合作共赢的双边关系。", ["永久睦邻友好、全面战略协作、互利合作共赢"]),
        ("双方秉持清水共享、灌溉互惠的精神开展合作。", ["清水共享、灌溉互惠"]),  # sworn to, known or not
        ("双方有清水共享、灌溉互惠的关系。", []),  # neither known nor sworn to
        ("双方讨论睦邻友好、合作共赢。", ["睦邻友好", "合作共赢"]),  # said to be nothing together
        ("愿开辟新时代中越关系新未来。", ["新时代中越关系"]),
        ("要贯彻党的二十大精神，把二十大精神讲到渠上。", ["党的二十大精神"]),  # the same without its party
        ("要贯彻二十大精神。", ["二十大精神"]),  # the only name it has
        ("要弘扬爱国主义精神、艰苦奋斗的作风。", ["爱国主义精神", "艰苦奋斗的作风"]),  # each by itself
        ("要坚持马克思列宁主义、毛泽东思想。", ["马克思列宁主义", "毛泽东思想"]),  # two doctrines
        ("要坚持“港人治港”、高度自治。", ["港人治港", "高度自治"]),  # two principles
        ("会议强调，要做好强信心稳人心展形象工作。", ["强信心稳人心展形象"]),  # a chain of three
        ("双方推进务实合作，深化政治互信。", ["政治互信"]),  # the one is what all talks are about
        ("会议强调，要携手构建更加紧密的中国－中亚命运共同体。", ["中国－中亚命运共同体"]),  # both sides of the dash
        ("双方加快构建两国命运共同体。", ["命运共同体"]),  # whose it is
        ("双方推动中越全面战略伙伴关系发展。", ["中越全面战略伙伴关系"]),  # of which two
        ("宣布土中建立全面战略伙伴关系。", ["全面战略伙伴关系"]),  # a verb behind 中
        ("这是两国发展进程中战略伙伴关系的新篇。", ["战略伙伴关系"]),
        ("发展越中新时代全面战略协作伙伴关系。", ["越中新时代全面战略协作伙伴关系"]),  # as the other side says it
        ("双方宣布建立新时代全方位战略合作伙伴关系。", ["新时代全方位战略合作伙伴关系"]),  # its era and all its qualities
        ("双方互为重要合作伙伴关系，开展绿色合作伙伴关系对话。", []),  # ordinary words
        ("双方加快构建新时代更加紧密的中越命运共同体。", ["新时代更加紧密的中越命运共同体"]),  # its era
        ("会议强调，要构建更为稳定、更加繁荣的中泰命运共同体。", ["中泰命运共同体"]),  # not how much of it
        ("共同引领中柬命运共同体建设。", ["中柬命运共同体"]),  # a verb before it
        ("中俄互为最大邻国和全面战略协作伙伴。", ["全面战略协作伙伴"]),
        ("双方推动构建平等互信、互利共赢的全面合作伙伴关系。", ["平等互信、互利共赢的全面合作伙伴关系"]),  # what it is a motto of
        ("双方携手构建中越命运共同体和利益共同体。", ["中越命运共同体和利益共同体"]),  # joined to one
    ],
)
def test_formulas_of_talks(text: str, expected: list[str]) -> None:
    assert [concept.label for concept in concepts(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "市委全面依法治市委员会召开会议，要求推动工作。",
        "全市乡村振兴工作会议召开，要求抓紧。",
        "会议审议了粮食安全保障法草案，要求抓紧。",
        "会议传达《关于全面推进乡村振兴的意见》，要求抓紧。",
    ],
)
def test_names_of_bodies_meetings_laws_and_works_hold_no_concept(text: str) -> None:
    assert concepts(text) == ()


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("要贯彻党的二十大精神。", ["党的二十大精神"]),
        ("要贯彻党的二十大和二十届二中全会精神。", ["党的二十大和二十届二中全会精神"]),
        ("要落实省委十一届五次全会精神。", ["省委十一届五次全会精神"]),
        ("要落实全国组织工作会议精神。", ["全国组织工作会议精神"]),  # 组织 is no verb here
        ("要落实市防汛抗旱指挥部调度会精神。", ["市防汛抗旱指挥部调度会精神"]),
        ("要学习沈望舒总书记关于“三农”工作的重要论述。", ["沈望舒总书记关于“三农”工作的重要论述"]),
        (
            "要学习青岚市十五届人大三次会议和青岚市政协十届三次会议精神。",
            ["青岚市十五届人大三次会议和青岚市政协十届三次会议精神"],
        ),  # one spirit of both
        (
            "要贯彻党的十八届六中全会、十八届中央纪委七次全会和市纪委三次全会精神。",
            ["党的十八届六中全会、十八届中央纪委七次全会和市纪委三次全会精神"],
        ),
        ("要贯彻党的二十大精神和全市水利工作会议精神。", ["党的二十大精神", "全市水利工作会议精神"]),  # each its own
        ("要传达集团三季度经营分析会精神。", ["集团三季度经营分析会精神"]),
        ("会议精神要抓紧传达。", []),  # which meeting's is not said
        ("要学习沈望舒总书记关于防灾减灾的重要论述。", ["沈望舒总书记关于防灾减灾的重要论述"]),
        ("要学习沈望舒总书记重要讲话和重要指示批示精神。", ["沈望舒总书记重要讲话和重要指示批示精神"]),
        (
            "要学习沈望舒总书记关于治水的重要论述和全省水利工作会议精神。",
            ["沈望舒总书记关于治水的重要论述", "全省水利工作会议精神"],
        ),
        ("沈望舒总书记发表重要讲话，要认真学习。", []),  # a report that he spoke
        ("要学习习近平法治思想、关于做好水利工作的重要论述。", ["习近平法治思想", "关于做好水利工作的重要论述"]),
        ("要发扬青岚渠精神，焕发精神面貌。", ["青岚渠精神"]),
        ("要振奋精神。", []),
    ],
)
def test_spirits_and_speeches(sentence: str, expected: list[str]) -> None:
    assert labels(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("要推行“河长巡渠”制度。", ["河长巡渠"]),
        ("要推行“两到田”工作法。", ["“两到田”工作法"]),  # too short to stand without its head
        ("要打造“三快”营商环境。", ["“三快”营商环境"]),
        ("要坚持“23456”工作思路。", ["“23456”工作思路"]),
        ("要推行“公司+基地+农户”模式。", ["公司+基地+农户"]),
        ("要讲好“渠、田、林”一体文章。", ["渠、田、林"]),
        ("要实施“千村万渠清淤护岸攻坚行动”。", ["千村万渠清淤护岸攻坚行动"]),  # long, but headed
        ("要听到“千村万渠清淤护岸真是不容易”。", []),
        ("要擦亮“河长巡渠”党建品牌。", ["河长巡渠"]),
        ("要推行“1+3+N”模式。", ["“1+3+N”模式"]),
        ("要构建“2+4+X”现代灌溉体系。", ["“2+4+X”现代灌溉体系"]),  # the head may be a phrase
        ("要实施“双渠双库”清淤攻坚行动。", ["“双渠双库”清淤攻坚行动"]),  # numbers in code say too little alone
        ("要建好“一站式”护渠社区。", ["一站式"]),  # any community may be one
        ("要编好“用水权力”清单。", ["用水权力"]),  # what the list lists
        ("要树立“水为民用”意识。", ["水为民用"]),  # 意识 says nothing more
        ("要落实“四个到田”制度。", ["四个到田"]),  # its count names a set
        ("要落实“双碳”目标、“一带一路”倡议。", ["“双碳”目标", "一带一路"]),
        ("要推动“一带一路”建设和“一带一路”旗舰项目。", ["一带一路"]),  # building it is no idea of its own
        ("渠长是“水的管家”。要抓紧。", ["水的管家"]),  # said to be a figure, though nobody demands it
        ("5月1日是“护渠劳动日”。要抓紧。", []),  # a day
        ("要防止「走过场」。", ["走过场"]),  # marks of the 1950s
        ("要落实“一渠一号”，严禁乱接。", ["一渠一号"]),  # one for each, no ship
        ("要推行“堤长+闸长”双长制。", ["“堤长+闸长”双长制"]),
        ("要推行“四代”服务。", ["“四代”服务"]),
        ("要提供“管家式”灌溉服务。", ["管家式"]),  # any service may be so
        ("要组织村“两委”和“村两委”学习。", []),  # bodies
        ("要出席第二届“一带一路”水利论坛。", []),  # a meeting's name goes on behind the marks
        ("要当好“护水员”，不当“稻草人”。", ["护水员", "稻草人"]),
        ("要登上“青岚号”游船。", []),  # a ship
        ("要围绕“一渠两岸三站四闸”干。", ["一渠两岸三站四闸"]),  # a code of counts
        ("要开展“她护渠·同行”等项目。", ["她护渠·同行"]),
        ("要建设“平安镇海”。", ["平安镇海"]),  # not 平安镇
        ("要深化“平安镇海”会议。", []),
        ("要构建“巡渠发现—分类处置—回访评价”的机制。", ["巡渠发现—分类处置—回访评价"]),  # steps of one length
        ("要牢记“渠管姓党”。", ["渠管姓党"]),
        ("要发扬“老渠工”的精神。", ["老渠工"]),
        ("要做好“十二五”时期的护渠工作，谋划“十三五”。", ["十三五"]),  # a period dates, and names no plan
        ("要构建“一渠两岸三带”发展格局。", ["一渠两岸三带"]),  # three counts say enough
        ("“早、准、匀”三个字要落到渠上。", ["早、准、匀"]),
        ("要围绕“加快清渠步伐，建设水美青岚”的工作主题。", ["加快清渠步伐，建设水美青岚"]),  # called a theme
        ("要落实“八项”护渠规矩。", []),  # a count alone
        ("她说：“渠管站就是我们的‘娘家’。”要抓紧。", ["娘家"]),  # quoted inside what someone says
        ("要大力弘扬惜水理念；积极推广“无废”理念。", ["“无废”理念"]),  # the demand stands before the ；
        ("要抓紧。所谓“双到岗”，就是渠长到岗、村长到岗。", ["双到岗"]),  # called so to be explained
        ("要抓紧。所谓“双到岗”不能搞。", []),  # held at arm's length
        ("要办好“青岚之夏音乐节”。", []),  # an event
        ("要支持“青岚一号”卫星发射。", []),  # a device
        ("群众说：“水来了，渠通了。”要抓紧。", []),  # speech
        ("要以“加快构建青岚新格局”为题协商。", []),  # a topic
    ],
)
def test_quoted_terms(sentence: str, expected: list[str]) -> None:
    assert labels(sentence) == expected


def test_news_that_only_quotes_has_no_terms() -> None:
    assert concepts("游客称这里是“天空之镜”。气象台称“双台风”将影响沿海。") == ()


def test_an_organ_of_state_speaks_officially_without_a_party_office() -> None:
    text = "青岚区人大常委会举行会议。区长林照水列席。会议强调，代表要牢记“水为民用”。"
    assert [c.label for c in concepts(text)] == ["水为民用"]
    assert concepts(text.replace("区人大常委会", "市民代表").replace("会议强调", "他提醒")) == ()
    company = "护渠公司召开会议。经理林照水要求，各科室要牢记“水为民用”。"
    assert [c.label for c in concepts(company)] == ["水为民用"]


def test_a_meeting_that_speaks_is_official_whoever_sits_in_it() -> None:
    assert labels("护渠公司召开推进会。会议强调，要严明渠务“红线”、作风“底线”。") == ["红线", "底线"]
    assert concepts("游客说要去看“天空之镜”。") == ()


def test_who_leads_speaks_officially_without_a_demand() -> None:
    assert labels("青岚区人大常委会举行会议。会议指出，近年来以“红渠清波”为抓手做了大量工作。") == ["红渠清波"]
    assert concepts("青岚区委书记林照水表示，去看了“天空之镜”。") == ()


def test_what_a_report_holds_to_is_a_term_whoever_speaks() -> None:
    text = "护渠联盟将坚持“同渠同水引领合作”的宗旨，贯彻“水源共护、渠道共修”的“二共”方针，参观“天空之镜”景区。"
    assert [c.label for c in concepts(text)] == ["同渠同水引领合作", "水源共护、渠道共修", "“二共”方针"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("要做到保供水、护堤防、管渠道。", ["保供水、护堤防、管渠道"]),
        ("要推进管护标准化、数字化、长效化。", ["标准化、数字化、长效化"]),
        ("要以水兴农、以水兴城。", ["以水兴农、以水兴城"]),
        ("要边修边用、边查边改。", ["边修边用、边查边改"]),
        ("要构建政府引导、村社主体、群众参与的机制。", ["政府引导、村社主体、群众参与"]),
        ("要做到守堤有责、护水有方、治沙有效、为民有心。", ["守堤有责、护水有方、治沙有效、为民有心"]),
        ("要做到忠于职守、勤于巡查、乐于助人、甘于清苦。", ["忠于职守、勤于巡查、乐于助人、甘于清苦"]),
        (
            "要坚持团结治水、科学护堤、勤俭办渠、依法管田。",
            ["团结治水、科学护堤、勤俭办渠、依法管田"],
        ),  # a motto of four
        ("要解决巡渠不及时、清淤不彻底的问题。", []),  # faults told alike make no formula
        ("要做到该清淤的清淤、该加固的加固。", []),
        ("要弘扬清廉、坚韧、无私的护渠精神。", ["清廉、坚韧、无私的护渠精神"]),
        ("不得以文件落实文件、以会议落实会议。", ["以文件落实文件、以会议落实会议"]),
        ("要再动员、再部署、再落实。", []),  # the same adverb makes no formula
        ("要抓好水利局、农业局、林业局工作。", []),  # a list of bodies
        ("要建好桥梁、隧道、码头。", []),  # a list of things
        ("要坚持用水导向、节水导向。", ["用水导向、节水导向"]),  # of one kind, and sworn to
        ("要坚持依法管水、科学管水、为民管水。", ["依法管水、科学管水、为民管水"]),
        ("要查看依法管水、科学管水、为民管水情况。", []),  # nobody swears to it
        ("要牢记守水源、护大堤的职责。", ["守水源、护大堤"]),
        ("双方要平等相待、相互支持。", ["平等相待、相互支持"]),  # what two owe each other
        ("要做到应修尽修、应修早修、一处不漏。", ["应修尽修、应修早修"]),
        ("要凝心聚魂、固土强堤。", []),
        ("要坚持包渠到组、包田到户。", ["包渠到组、包田到户"]),
        ("要抓紧。“三到田”，指的是水到田、人到田、心到田。", ["三到田"]),  # its members are not a formula beside it
        ("要坚持人民至上、系统观念。", ["人民至上", "系统观念"]),  # each known apart
        ("要增强道路自信、理论自信、制度自信。", ["道路自信、理论自信、制度自信"]),  # three of a kind are one formula
        ("要增强道路自信、理论自信。", ["道路自信", "理论自信"]),  # two are told apart
        ("要应修尽修、不漏一段。", ["应修尽修、不漏一段"]),  # all that should be, and none left out
        ("要应修尽修、组织人手。", []),
        ("要确保设备零故障、渠道零漏水、服务零投诉。", ["设备零故障、渠道零漏水、服务零投诉"]),
        ("要大事讲原则、小事讲风格。", ["大事讲原则、小事讲风格"]),
        ("要确保水渠不变色、不变味、不变清。", ["不变色、不变味、不变清"]),
        ("要做到改渠不改道、改名不改责。", ["改渠不改道、改名不改责"]),
        ("要打造平安渠村、清澈渠村、书香渠村。", ["平安渠村、清澈渠村、书香渠村"]),  # striven for as one
        ("要打造灌溉工程、防洪工程、供水工程。", []),  # things to build
        ("要建成安澜之渠、丰收之渠、幸福之渠。", ["安澜之渠、丰收之渠、幸福之渠"]),
    ],
)
def test_parallel_sets(sentence: str, expected: list[str]) -> None:
    assert labels(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("要深入实施水利强市战略。", ["水利强市战略"]),
        ("要健全河湖管护协同联动体系。", ["河湖管护协同联动体系"]),
        ("要健全河湖管护协同联动机制。", []),  # any place has some
        ("要实行闸工持证上岗制度。", ["闸工持证上岗制度"]),
        ("要修改闸工持证上岗制度。", []),
        ("要完善工作机制。", []),  # any body has one
        ("要加强战略磋商。", []),
        ("推动村干部当好护渠带头人、党员当好“领头雁”。", ["护渠带头人", "领头雁"]),
        ("要做好汛前渠系排查、做好汛后渠系修复。", []),  # tasks, no parts to play
        ("要当好护渠护堤的宣讲员、巡查员、监督员。", ["宣讲员、巡查员、监督员"]),
        ("要实施生态兴渠、科技强水。", []),  # what is to be strong is no land, trade or body
        ("要坚持科技兴农。", ["科技兴农"]),
        ("要守住渠系供水安全底线。", ["渠系供水安全底线"]),
        ("要研究供水底线。", []),  # not said to be guarded
        ("要加快建设高质量灌溉体系。", ["高质量灌溉体系"]),
        ("要构建新节水格局。", ["新节水格局"]),
        ("要坚持党对水利工作的全面领导。", ["党对水利工作的全面领导"]),
        ("要建设数字广东。", ["数字广东"]),
        ("要打造西部节水灌溉高地。", ["西部节水灌溉高地"]),
        ("西部节水灌溉高地有几处。", []),  # not said to be built
        ("要全面推行渠长制、村级巡渠责任制。", ["渠长制", "村级巡渠责任制"]),
        ("要开展护渠安全大排查。", ["护渠安全大排查"]),
        ("要祝愿人民幸福安康。", []),  # 安康 is no city here
        ("要抓好供水、护堤、清淤三件大事。", ["三件大事"]),
        ("要锻造忠诚干净担当的护渠铁军。", ["忠诚干净担当", "护渠铁军"]),
        ("要打造半小时灌溉服务圈。", ["半小时灌溉服务圈"]),
        ("要树牢为民管水的政绩观。", ["为民管水的政绩观"]),
        ("有的干部政绩观有偏差，要纠正。", []),
        ("要构建更加平等有序的国际秩序。", ["平等有序的国际秩序"]),
        ("要维护以公约为基础的国际秩序和国际体系。", ["以公约为基础的国际秩序和国际体系"]),
        ("要营造良好的营商环境。", ["营商环境"]),  # 良好 sets up no idea
        ("要稳产量优品种、抓项目促投资。", ["稳产量优品种", "抓项目促投资"]),
        ("要守好渠系水质生命线。", ["渠系水质生命线"]),
    ],
)
def test_names_by_their_last_word(sentence: str, expected: list[str]) -> None:
    assert labels(sentence) == expected


def test_a_term_set_up_by_the_text_is_a_concept() -> None:
    found = concepts("干部要有韧劲。\n甘于奉献，就是把渠修到田头。\n这条道路，就是为民。")
    assert [c.label for c in found if c.rule == "concepts/set-up"] == ["甘于奉献"]


def test_a_concept_has_all_its_passages() -> None:
    text = "要推动乡村振兴。乡村振兴要久久为功。"
    found = {c.label: c.passages for c in concepts(text)}
    assert [text[p.start : p.end] for p in found["乡村振兴"]] == ["乡村振兴", "乡村振兴"]


@pytest.mark.parametrize(
    ("spans", "kept"),
    [
        ([(0, 4), (2, 9)], [(2, 9)]),  # the longer of two that overlap
        ([(0, 4), (4, 8)], [(0, 4), (4, 8)]),
        ([(0, 3), (2, 6), (5, 20)], [(0, 3), (5, 20)]),  # what overlapped the loser stays
        ([(0, 9), (2, 4), (5, 7)], [(0, 9)]),
    ],
)
def test_longest_candidates_win(spans: list[tuple[int, int]], kept: list[tuple[int, int]]) -> None:
    candidates = [Candidate(start, end, "rule") for start, end in spans]
    assert [(c.start, c.end) for c in keep_longest(candidates)] == kept


FRAGMENTS = st.sampled_from(
    ["要", "坚持", "“四个意识”", "“两到田”工作法", "党的二十大精神", "沈望舒总书记关于", "重要讲话", "精神", "乡村振兴", "、", "，就是", "是", "的", "“", "”",
     "《", "》", "。", "\n", "　", "强调，", "抓紧、抓实、抓细", "三大战略", "为重点", "推动", "𠮷", "a", "12345", "等", "：", "当好", "作为", "即", "「"]
)  # fmt: skip


@given(st.lists(FRAGMENTS, max_size=40).map("".join))
def test_every_passage_holds_its_label(text: str) -> None:
    found = concepts(text)
    spans = sorted(p for c in found for p in c.passages)
    assert all(text[p.start : p.end] == c.label for c in found for p in c.passages)
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert len({c.label for c in found}) == len(found)


def test_text_without_stops_is_read() -> None:
    assert [c.label for c in concepts("要推动乡村振兴、" * 20_000)] == ["乡村振兴"]
