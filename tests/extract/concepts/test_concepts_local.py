"""Formulations that only one place or house has coined: mottoes, goals, quoted figures, spirits of papers."""

import pytest
from tests.extract.concepts.conftest import labels

DEMANDS = "要抓紧。要抓实。要抓细。"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # mottoes of members of one length, also as a topic, and however long
        ("要抓紧。大会主题为“同渠同梦·同城共兴”。", ["同渠同梦·同城共兴"]),
        ("要抓紧。大会主题为“青岚渠的昨天和今天”。", []),
        (
            "要探索“研发在青岚、生产在云州，孵化在青岚、加速在云州，引才在青岚、用才在云州”的模式。",
            ["研发在青岚、生产在云州，孵化在青岚、加速在云州，引才在青岚、用才在云州"],
        ),
        ("要多搭“同吃一锅饭、同过一个节”的平台。", ["同吃一锅饭、同过一个节"]),  # a festival only where it stands alone
        ("要肃清“江、何”思想遗毒。", []),  # two surnames
        # where demands abound, what is quoted between them is a term too
        (f"{DEMANDS}渠务局汇报了“智慧渠首”建设情况。", ["智慧渠首"]),
        (f"{DEMANDS}把渠域经济的“盘子”做大。", ["盘子"]),
        (f"{DEMANDS}大家参观了“云台”客轮。", []),  # two characters name anything
        (f"{DEMANDS}会议以“现场+视频”方式召开。", []),
        ("要勇当“单项冠军”。", ["单项冠军"]),
        ("要签署乡村振兴战略合作协议。", []),  # 战略 is of the next words
        ("要落实行渠主任包联制。", ["行渠主任包联制"]),  # 落实 ends before 行, no 实行 does
        ("要落实“渠长接访日”制度。", ["渠长接访日"]),
        ("要落实“一渠口一策”监管模式。", ["一渠口一策"]),  # long enough to stand alone
        # what a clause holds to and says no more of; not what is done, nor what goes on
        ("要坚持从严把关、稳妥有序、依规办理。", ["从严把关、稳妥有序、依规办理"]),
        ("要秉持宽厚待人、和气共渠，走稳每一步。", ["宽厚待人、和气共渠"]),
        ("要坚持加强领导、压实责任。", []),
        ("要坚持渠系建设、渠系运用。", []),
        ("要做到小事不出渠段、大事不出灌区。", ["小事不出渠段、大事不出灌区"]),
        ("要坚持谁取水谁付费、谁占渠谁修复的原则。", ["谁取水谁付费、谁占渠谁修复"]),
        ("谁来修渠、谁来管水，要说清楚。", []),
        ("沈怀谷说，大渠长带小渠长，就是统一调水、分段包干、按月核算。要抓紧。", ["大渠长带小渠长"]),
        ("要完善“渠对渠”调度网络。", ["“渠对渠”调度网络"]),
        ("要抓好危房改造。", []),  # the label is cut out of longer words
        # the spirit of a meeting whose field is a verb elsewhere
        ("要传达省水利厅执行工作会议精神。", ["省水利厅执行工作会议精神"]),
        ("要吃透批示精神。", []),
        ("水利是农业的命脉，要抓紧。", ["命脉"]),  # a figure that is a term without marks too
        ("要查清命脉所在。", []),
        ("用水不能超额，这是一条高压线，要严守。", ["高压线"]),
        ("要改造村口的高压线。", []),  # a thing
        ("要打一场抗旱的人民战争。", ["人民战争"]),  # so where it is fought
        ("要坚决打赢抢修大堤这场遭遇战。", ["遭遇战"]),
        ("要研究遭遇战案例。", []),
        ("要树立抓渠道就是抓收成的观念。", ["抓渠道就是抓收成"]),  # one deed amounts to another
        ("要明白修渠就是浇地。", []),  # two verbs
        ("要一手抓防汛、一手抓播种。", ["一手抓防汛、一手抓播种"]),
        ("要一手抓好播种。", []),
        ("“优秀共产党员”李大山要带头。", []),  # what he was awarded
        ("要锚定“一二三四五”总体工作思路。", ["“一二三四五”总体工作思路"]),
        ("要壮大“绿丝带”志愿服务队。", []),  # a body's name
        ("要开展“一对一”帮扶。", ["“一对一”帮扶"]),
        ("要办好“夕阳渠”艺术团和“渠首奖学金”。", []),
        ("要干字当头、实字托底、严字为先。", ["干字当头、实字托底、严字为先"]),  # one, though one member is known
        # goals
        ("要打造青岚民族团结创新发展先行示范区。", ["青岚民族团结创新发展先行示范区"]),
        ("要建设百里画廊特色小镇。", ["百里画廊特色小镇"]),
        ("要打造群众满意的后花园。", []),
        ("要打赢禁渔人民战争。", ["禁渔人民战争"]),
        ("要建设节水型社会。", ["节水型社会"]),
        ("要构筑畅通高效的产业链供应链。", ["畅通高效的产业链供应链"]),
        # no formulas
        ("要支持中国南水北调集团有限公司发展。", []),  # a company's name
        ("林向远是伟大的爱国主义者，破解执行难题，签署自由贸易协定。", []),  # longer words
        ("要提升组织力量的水平。", []),  # the label is cut out of longer words
        ("总台独家报道，要抓紧。", []),
        ("文件要短、会议要少、检查要并。", []),
        ("要了解群众想什么、忧什么、盼什么。", []),
        ("要扩大农业投资。", []),
        # spirits
        (
            "要学习沈望舒总书记关于增强忧患意识，防范水患的重要论述精神。",
            ["沈望舒总书记关于增强忧患意识，防范水患的重要论述精神"],
        ),
        (
            "要学习沈望舒总书记关于治水的重要论述和对青岚渠建设的重要指示精神。",
            ["沈望舒总书记关于治水的重要论述和对青岚渠建设的重要指示精神"],
        ),
        ("要构建“亲”“清”政商关系。", ["“亲”“清”政商关系"]),
        # the quoted term is the idea where what is done with it follows
        ("要完善政务服务“一张网”建设。", ["一张网"]),
        ("要以“四不两直”方式抽查。", ["四不两直"]),
        ("要落实“双碳”目标。", ["“双碳”目标"]),
        ("要树牢“零漏损”理念。", ["零漏损"]),  # says enough without its head
        ("要把“一键护渠”平台用活。", ["一键护渠"]),  # what a platform is for
        ("要落实“双减”政策，用好监督执纪“四种形态”。", ["双减", "四种形态"]),  # the quoted words alone
        ("要按照“36912”的工作思路抓落实。", ["36912"]),  # what 的 parts from it is said of it
        ("要健全“三责共护”机制，落实到渠。", ["“三责共护”机制"]),  # a count with its own head
        ("实施“三步清”战略，加快通水。", ["“三步清”战略"]),
        ("要落实“三问”要求，管好渠。", ["三问"]),  # a demand is made of it
        ("要实现“1+1>2”。", ["1+1>2"]),
        ("要搭建“1+4+N”水利改革体系架构，抓好护渠。", ["“1+4+N”水利改革体系架构"]),  # what the code arranges
        ("要从“管理”向“服务”转变。", []),  # plain words
        ("要说明这不是治水的‘转向’、‘减速’。", []),  # quoted words in a quotation are no set
        ("要记住“否则出事是早晚的”。", []),  # part of a sentence
        ("要发扬不怕吃苦精神。", []),  # cut behind its negation
        ("要抓好重点领域安全专项整治。", []),  # some fields, no campaign
        ("要传达上级安全生产会议精神。", []),  # which one is left open
        ("要传达市委全会精神，落实县政府会议精神。", []),  # neither number nor subject says which
        ("要传达全国会议精神，落实专题会议精神。", []),  # any of them
        ("要传达市委五届三次全会精神。", ["市委五届三次全会精神"]),
        ("要求市乡村振兴局抓紧办理，美丽中国馆暂停对外开放。", []),  # names of bodies and halls, and what any hall does
        ("要推动社会面清零，坚持一案一策。", ["社会面清零", "一案一策"]),
        ("要用好“银发护渠队”，开展“渠工接待日”。", ["银发护渠队", "渠工接待日"]),
        ("要以“护渠护堤、节水节能”为主题开展宣讲，服务“双优”企业。", ["护渠护堤、节水节能", "双优"]),
        ("要严查以“护渠学习”之名出游。", []),  # a pretext
        ("要过好淤泥关、洪水关、人情关。", ["淤泥关、洪水关、人情关"]),
        ("要做到有法必依，执法必严，违法必究。", ["有法必依，执法必严，违法必究"]),  # as older texts print it
        ("要带头护渠、带领渠工护渠，这叫“双护”。", ["双护"]),  # said to be the name of it
        ("要强化“31631”递进式预警。", ["31631"]),  # a code, no number to call
        ("要用好“31631”热线。", []),
        ("要擦亮“红渠·清波”服务品牌。", ["红渠·清波"]),
        ("中白务实合作保持稳定，要抓紧。", []),  # words of a longer phrase
        ("渠段水文数据、数字经济园区都要建好。", []),  # and one of a list's members
        ("要增进政治互信。中白政治互信保持稳定。", ["政治互信"]),  # it stands alone too
        ("要加快教育强国建设和数字政府建设。", ["教育强国", "数字政府"]),  # what is built, not the building
        ("要推动乡村振兴和数字经济取得进展。", ["乡村振兴", "数字经济"]),  # beside another
        ("要解决群众急难愁盼问题。", ["急难愁盼"]),  # before what goes with a name
        ("传达了青岚市社会维稳和信访工作会议精神，要抓好落实。", ["青岚市社会维稳和信访工作会议精神"]),  # two fields of one meeting
        ("传达省国有企业党的建设工作会议精神，要抓好落实。", ["省国有企业党的建设工作会议精神"]),
        ("去年该渠聚焦“十大渠段”“四个提水创优”，推动落实。", ["十大渠段", "四个提水创优"]),  # the one beside a formula is one
        ("渠长带头，形成“护渠先护堤”的鲜明导向。", ["护渠先护堤"]),
        ("要坚持渠外治理、渠内保障、标本兼治的工作思路。", ["渠外治理、渠内保障、标本兼治"]),  # held to, though one is known
        ("要与护渠工作同谋划、同部署、同落实。", ["同谋划、同部署、同落实"]),
        ("要以发展数字经济为引擎。", ["数字经济"]),  # what they do is no part of the name
        ("要以牺牲数字经济为代价。", []),
        ("要打造15分钟亲水“新”服务圈、半小时渠务应急圈。", ["15分钟亲水“新”服务圈", "半小时渠务应急圈"]),  # by the time they take
        ("要在15分钟内跑完三圈。", []),
        ("要推进“渠水同心”六大行动。", ["“渠水同心”六大行动"]),  # the count completes the name
        ("要加强党对“三水”工作的全面领导。", ["党对“三水”工作的全面领导"]),
        ("要坚定不移去淤泥、治渗漏、调水位。", ["去淤泥、治渗漏、调水位"]),  # behind how it is done
        ("要围绕“护好水渠，守牢灌区的堤和闸”主题研讨。", ["护好水渠，守牢灌区的堤和闸"]),  # a topic may hold 的
        ("要抓紧。去年围绕“清淤固堤、节水增收”组织开展调研。", ["清淤固堤、节水增收"]),  # 组织 does, and is no body
        ("“四大家”要带头护渠。", []),  # bodies, by their number
        ("要落实好“十四五”服务贸易规划。", []),  # 服务 only opens a longer word
        ("要传达市委紧急会议精神。", []),  # which of them is left open
    ],
)
def test_local_formulations(sentence: str, expected: list[str]) -> None:
    assert labels(sentence) == expected
