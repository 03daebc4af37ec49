"""What is demanded, where each demand begins and ends, and in which mood."""

import pytest

SAYS = "沈望舒强调，"


def demands(requirements_of, sentence: str) -> list[tuple[str, str]]:
    return [(r.modality, r.quote) for r in requirements_of(SAYS + sentence)]


OBLIGED, FORBIDDEN, HOPED, BARE = "obligation", "prohibition", "hope", "imperative"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "要夯实基础，补齐短板，推动工作上台阶。",
            [(OBLIGED, "要夯实基础，补齐短板，推动工作上台阶")],
        ),  # a chain is one
        ("各地要抓紧，不得拖延。", [(OBLIGED, "各地要抓紧"), (FORBIDDEN, "不得拖延")]),
        ("既要算经济账，也要算生态账。", [(OBLIGED, "既要算经济账"), (OBLIGED, "也要算生态账")]),
        ("选人要公道，用人要大胆。", [(OBLIGED, "选人要公道"), (OBLIGED, "用人要大胆")]),
        ("一要抓早，二要抓小。", [(OBLIGED, "要抓早"), (OBLIGED, "要抓小")]),
        ("形势逼人，必须只争朝夕。", [(OBLIGED, "必须只争朝夕")]),  # a statement before the cue stays out
        ("做好基层工作，要靠前指挥。", [(OBLIGED, "做好基层工作，要靠前指挥")]),  # an aim belongs to it
        ("只要群众有难处，干部就要上门。", [(OBLIGED, "只要群众有难处，干部就要上门")]),  # a condition too
        ("需要加固的堤段，应于汛前完工。", [(OBLIGED, "需要加固的堤段，应于汛前完工")]),  # and a topic
        ("要实现目标，必须久久为功。", [(OBLIGED, "要实现目标，必须久久为功")]),
        ("应对新挑战，实现新跨越，必须加快转型。", [(OBLIGED, "应对新挑战，实现新跨越，必须加快转型")]),
        ("未办理备案的，不得开工。", [(FORBIDDEN, "未办理备案的，不得开工")]),
        ("同时，要注意安全。", [(OBLIGED, "要注意安全")]),
        ("要守住底线，这是硬任务。", [(OBLIGED, "要守住底线")]),  # what speaks about it stays out
        ("勇于担当，就是干事必须有韧劲。", [(OBLIGED, "干事必须有韧劲")]),
        ("任务不会自己完成，各单位务必尽责。", [(OBLIGED, "各单位务必尽责")]),
        ("要立好规矩，绝不能姑息。", [(OBLIGED, "要立好规矩"), (FORBIDDEN, "绝不能姑息")]),
        (
            "集中排查不能走过场，结果须公开，欢迎群众监督。",
            [(FORBIDDEN, "集中排查不能走过场"), (OBLIGED, "结果须公开")],
        ),
        ("要管好“三张单”，所谓“三张单”就是人、事、物。", [(OBLIGED, "要管好“三张单”")]),
        ("对瞒报的，必须严查，决不姑息。", [(OBLIGED, "对瞒报的，必须严查"), (FORBIDDEN, "决不姑息")]),
        ("主汛期到来前，水库要除险。", [(OBLIGED, "主汛期到来前，水库要除险")]),  # limits belong to a demand
        ("未经批准，人员不得返回。", [(FORBIDDEN, "未经批准，人员不得返回")]),
        ("对查出的问题，须逐项整改。", [(OBLIGED, "对查出的问题，须逐项整改")]),
        ("老兵的难处，一件也不能拖。", [(FORBIDDEN, "老兵的难处，一件也不能拖")]),
        ("方案涉及职工利益，需经审议。", [(OBLIGED, "方案涉及职工利益，需经审议")]),
        ("对市里提出更高要求，各部门要尽责。", [(OBLIGED, "各部门要尽责")]),
        ("“三抓三促”不能走过场。", [(FORBIDDEN, "“三抓三促”不能走过场")]),  # a quoted term opens it
        ("病区焚烧秸秆一律禁止。", [(FORBIDDEN, "病区焚烧秸秆一律禁止")]),
        ("要不断优化服务。", [(OBLIGED, "要不断优化服务")]),  # 要不 is another word
        ("一要志存高远，二要求真务实。", [(OBLIGED, "要志存高远"), (OBLIGED, "要求真务实")]),  # 要求 is no verb here
        ("不能当场解决的要说明原因。", [(OBLIGED, "不能当场解决的要说明原因")]),  # 不能 is of the topic
        ("谁撂荒、谁负责，决不允许反弹。", [(FORBIDDEN, "决不允许反弹")]),
        ("政策仍有发挥效应的空间，要抓好落实。", [(OBLIGED, "要抓好落实")]),  # what there is, no topic
        ("派出所要加强巡逻。", [(OBLIGED, "派出所要加强巡逻")]),  # 所要 hides no cue here
        ("解放思想要更进一步。", [(OBLIGED, "解放思想要更进一步")]),
        ("免除今年内应偿还的利息。", [(BARE, "免除今年内应偿还的利息")]),  # 应 in a description
        ("形势已到关键时刻，要严防死守。", [(OBLIGED, "要严防死守")]),
        ("群众住得远，办事须多跑腿的窗口应前移。", [(OBLIGED, "办事须多跑腿的窗口应前移")]),
    ],
)
def test_obligations(requirements_of, sentence: str, expected: list[tuple[str, str]]) -> None:
    assert demands(requirements_of, sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "这是总体要求的主要内容。",
        "主要问题集中在中小水库。",
        "防汛需要的物资已经备足。",
        "要看到，困难依然不少。",
        "实践出真知，首要任务是发展。",
        "深化改革，就是要适应时代。",
        "这是党校必须坚持的政治站位。",  # a relative clause
        "只有坚持群众路线，才能赢得民心。",
        "云州是全省率先开展试点的城市。",
        "一批项目相继开工，取得明显成效。",
        "加强基础研究，是必由之路。",  # an evaluation
        "推进了一批工程，激发了市场活力。",  # what was done
        "全市不能适应发展的问题还不少。",
        "应陆行舟邀请，代表团来访。",
        "人才对发展有重要意义。",
        "党要管党是根本原则。",
        "做到“不可松懈、不能大意”是老传统。",  # inside quotation marks
        "中方欢迎外方来访，支持外方办会。",
        "推动外贸稳规模，对稳增长具有重要支撑作用。",
        "建设新农村，要求就是“五个好”。",
        "打铁还需自身硬。",  # a saying
        "任何侥幸心理都要不得。",
        "规则写明了哪些能做、哪些不能做。",
        "干部想要进步。",  # 想要 hides its 要
        "祝愿老人们健康长寿。",  # a mere wish
        "人民的希望就是方向。",
        "岭上将继续扩大开放。",
        "世界需要一个稳定的市场。",
        "这项工作不可或缺、不可替代。",
        "一年来，全面落实汛情要防住、生产要稳住的要求，取得实效。",  # the cues stand in the name of a rule
        "牢记沈望舒嘱托，各地坚持绿色发展。",
        "全市机组应发尽发、应修尽修，运行平稳。",
        "我们要建设的县城，是宜居县城。",  # a cue inside what is spoken about
        "请大家放心，请同志们监督。",  # mere politeness
        "希望与信心同在。",
        "殷切希望激励着青年。",
        "第五届云州大会当日举办，主题是创新。",
        "来不得半点马虎、容不得丝毫懈怠。",
        "建设文化强县是全县的共同任务。",
    ],
)
def test_no_demand(requirements_of, sentence: str) -> None:
    assert demands(requirements_of, sentence) == []


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        ("隐患排查不得走过场。", "隐患排查不得走过场"),
        ("严禁违规操作。", "严禁违规操作"),
        ("决不允许搞变通。", "决不允许搞变通"),
        ("绝不能心存侥幸。", "绝不能心存侥幸"),
        ("检查不能走马观花。", "检查不能走马观花"),
        ("换届期间严禁拉票。", "换届期间严禁拉票"),
        ("不准层层陪同。", "不准层层陪同"),
        ("切忌急于求成。", "切忌急于求成"),
    ],
)
def test_prohibitions(requirements_of, sentence: str, quote: str) -> None:
    assert demands(requirements_of, sentence) == [(FORBIDDEN, quote)]


@pytest.mark.parametrize(
    ("body", "quote"),
    [
        ("沈望舒希望企业扎根云州，做强主业。", "希望企业扎根云州，做强主业"),  # the wisher stays out
        ("沈望舒来到长河集团。他勉励职工再立新功。", "勉励职工再立新功"),
        ("沈望舒表示，中方愿同外方一道，扩大合作。", "中方愿同外方一道，扩大合作"),
        ("沈望舒表示，中方重视合作，愿同外方共建平台。", "愿同外方共建平台"),
        ("大会号召，全市党员要奋力拼搏。", "全市党员要奋力拼搏"),
        ("沈望舒来到长河集团，鼓励企业加大投入，争当龙头。", "鼓励企业加大投入，争当龙头"),  # a person urges
        ("沈望舒说，请各位委员积极建言。", "请各位委员积极建言"),
        ("沈望舒说，请云溪县立即派出专家。", "请云溪县立即派出专家"),
        ("沈望舒说，望广大居民多一分支持。", "望广大居民多一分支持"),
        ("沈望舒说，恳请同志们像支持我一样支持他。", "恳请同志们像支持我一样支持他"),
        ("陆行舟汇报工作。沈望舒对此表示肯定，希望大家再接再厉。", "希望大家再接再厉"),
        ("沈望舒表示，期待与长河集团携手前行。", "期待与长河集团携手前行"),
        ("沈望舒说，衷心祝愿新一届班子再创佳绩、作出贡献。", "衷心祝愿新一届班子再创佳绩、作出贡献"),
    ],
)
def test_wishes(requirements_of, body: str, quote: str) -> None:
    assert [r.quote for r in requirements_of(body)] == [quote]


@pytest.mark.parametrize(
    ("body", "quotes"),
    [
        ("要严字当头；坚持实事求是；做到以上率下。", ["要严字当头", "坚持实事求是", "做到以上率下"]),
        ("要抓落实。加快建设平台。更加主动对接规则。", ["要抓落实", "加快建设平台", "更加主动对接规则"]),
        ("要抓落实。把责任扛在肩上。", ["要抓落实", "把责任扛在肩上"]),
        ("要抓落实。有舍我其谁的气概，动真碰硬的劲头。", ["要抓落实", "有舍我其谁的气概，动真碰硬的劲头"]),
        ("要抓落实。前面没有路，就闯出一条路。", ["要抓落实", "前面没有路，就闯出一条路"]),
        ("要敢闯。担当，就是愿意扛事。勇于挑重担。", ["要敢闯", "勇于挑重担"]),  # a definition ends no chain
        ("坚持问题导向，聚焦重点攻坚。", ["坚持问题导向，聚焦重点攻坚"]),  # right after 强调
        ("要抓落实。云州区位优越。加快建设平台。", ["要抓落实", "加快建设平台"]),  # a statement or two end no speech
        ("要抓落实。前年起步。去年见效。今年收官。加快建设平台。", ["要抓落实"]),  # a report does
        (
            "要守住“三个底线”。“三个底线”，即人、财、物。小型水库一律腾空库容。",
            ["要守住“三个底线”", "小型水库一律腾空库容"],
        ),
        ("不准多头检查、不准选择性执法。", ["不准多头检查", "不准选择性执法"]),  # each cue opens one
        ("既要挂帅、又要出征。", ["既要挂帅", "又要出征"]),
        ("新兴产业是希望，不能等花开；未来产业是后劲，要舍得投入。", ["不能等花开", "要舍得投入"]),
        ("要当好参谋。多建睿智之言、多献务实之策。", ["要当好参谋", "多建睿智之言、多献务实之策"]),
        (
            "要上门办。政策允许的，马上办理。政策不允许的，也要讲清楚。",
            ["要上门办", "政策允许的，马上办理", "政策不允许的，也要讲清楚"],
        ),
        ("只要雨不停，人就得守在堤上。", ["只要雨不停，人就得守在堤上"]),
        ("提出四条：（一）要备足种子；（二）各级干部下队劳动。", ["要备足种子", "各级干部下队劳动"]),
        ("企业要发展，必须守信用。", ["企业要发展，必须守信用"]),  # the first half is the aim
        ("院长作为第一责任人，须逐一谈心。", ["院长作为第一责任人，须逐一谈心"]),
        ("要谋划长远。科学发展，云州怎么办。", ["要谋划长远"]),  # a question
        ("盼各位同事拧成一股绳。", ["盼各位同事拧成一股绳"]),
        ("“三抓三促”要深化。三抓三促要有实效。", ["“三抓三促”要深化", "三抓三促要有实效"]),  # no counted points
        ("要严查。凡是发生事故的，一律先免职。", ["要严查", "凡是发生事故的，一律先免职"]),
        (
            "要传导压力。对推进不力的，该约谈的约谈、该问责的问责。",
            ["要传导压力", "对推进不力的，该约谈的约谈、该问责的问责"],
        ),
        ("要分类处置。该关的坚决关。案件能调则调。", ["要分类处置", "该关的坚决关", "案件能调则调"]),  # the topic first
        ("一是提高站位，二是压实责任，三是严明纪律。", ["提高站位", "压实责任", "严明纪律"]),  # with commas between
        (
            "一是抓实数据；二是共建平台，让数据更好服务群众。",
            ["抓实数据", "共建平台，让数据更好服务群众"],
        ),  # 更好 is no result here
        ("要抓落实。推动项目开工，取得成效。", ["要抓落实"]),
        ("要抓落实。科学家精神代代相传。", ["要抓落实"]),  # 科学 is no adverb here
        ("持续为乡村减负，清理台账。", ["持续为乡村减负，清理台账"]),
        ("要抓落实。第一，在深化合作中拓宽渠道。", ["要抓落实", "在深化合作中拓宽渠道"]),
        ("要抓落实。认真听取汇报后。", ["要抓落实"]),
        ("要抓落实；对弄虚作假的严肃处理。", ["要抓落实", "对弄虚作假的严肃处理"]),
        ("要抓落实；市应急局适时开展督查。", ["要抓落实", "市应急局适时开展督查"]),
        ("提三点希望。一是加强学习；二是甘当人梯；三是两袖清风。", ["加强学习", "甘当人梯", "两袖清风"]),
        ("分析了现状。一是加强学习不够；二是办法不多的问题突出。", []),  # faults
        ("提出几点意见。一是强化领导。二是用好政策。", ["强化领导", "用好政策"]),  # numbered points
    ],
)
def test_bare_verbs_demand_where_demands_are_made(requirements_of, body: str, quotes: list[str]) -> None:
    assert [r.quote for r in requirements_of(SAYS + body)] == quotes


@pytest.mark.parametrize(
    "body",
    [
        "陆行舟表示，坚决服从组织决定。",  # a promise
        "陆行舟介绍，加强监管。",
        "全市加强监管。推动工作上台阶。",  # the readout's own report
        "大家表示，要抓好落实。",
    ],
)
def test_promises_and_reports_demand_nothing(requirements_of, body: str) -> None:
    assert requirements_of(body) == []


def test_instruction_that_asks(requirements_of) -> None:
    body = "沈望舒作出重要批示，要求全力搜寻失联人员，妥善做好安抚。"
    assert [(r.issuer, r.quote) for r in requirements_of(body)] == [("沈望舒", "全力搜寻失联人员，妥善做好安抚")]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            "沈望舒要求，市应急局牵头抓总，各部门密切配合；各乡镇严防死守。",
            [("市应急局", "市应急局牵头抓总"), ("各部门", "各部门密切配合"), ("各乡镇", "各乡镇严防死守")],
        ),
        ("沈望舒要求村“两委”用好资源。", [("村“两委”", "村“两委”用好资源")]),
        ("陆行舟说，建议省里加大支持力度。", [("省里", "省里加大支持力度")]),
        ("沈望舒对下步工作提出三点意见：一是提高站位；二是突出重点。", [(None, "提高站位"), (None, "突出重点")]),
        ("陆行舟代表建议，将云州纳入试点。", [(None, "将云州纳入试点")]),
        (
            "沈望舒要求，县农牧局每周通报一次进度，县水务局负责抓好指导。",
            [("县农牧局", "县农牧局每周通报一次进度"), ("县水务局", "县水务局负责抓好指导")],
        ),
        (
            "沈望舒强调，要抓紧。各乡镇于月底前将方案报县委。",
            [(None, "要抓紧"), ("各乡镇", "各乡镇于月底前将方案报县委")],
        ),
        ("沈望舒强调，要抓紧。教务处会同团委拿出方案。", [(None, "要抓紧"), ("教务处", "教务处会同团委拿出方案")]),
        ("沈望舒强调，农业服务中心抓紧对接水利局。", [("农业服务中心", "农业服务中心抓紧对接水利局")]),
        ("沈望舒强调，要抓紧。县委将对落实情况开展督查。", [(None, "要抓紧")]),  # a plan
        ("沈望舒就贯彻会议精神提出要求，要尽快建立机制。", [(None, "要尽快建立机制")]),
        (
            "沈望舒来到长河集团，鼓励职工创新，并要求技术人员常来指导。",
            [("职工", "鼓励职工创新"), ("技术人员", "技术人员常来指导")],
        ),
        ("在清江水库，沈望舒叮嘱村干部加强巡查。", [("村干部", "村干部加强巡查")]),  # 叮嘱村 is no village
        ("沈望舒要求各县抓紧备耕，务必在清明前完成选种。", [("各县", "各县抓紧备耕"), (None, "务必在清明前完成选种")]),
        (
            "沈望舒强调，要抓紧。街道城管办于3月底前完成摸排。",
            [(None, "要抓紧"), ("街道城管办", "街道城管办于3月底前完成摸排")],
        ),
        (
            "沈望舒强调，要抓紧。各县（市、区）结合实际抓好落实。",
            [(None, "要抓紧"), ("各县（市、区）", "各县（市、区）结合实际抓好落实")],
        ),
        (
            "沈望舒提出三点要求：一抓认识到位，统一思想；二抓责任到位。",
            [(None, "抓认识到位，统一思想"), (None, "抓责任到位")],
        ),
        ("沈望舒叮嘱老人注意身体。", [("老人", "老人注意身体")]),
        ("沈望舒动员全县上下振奋精神。", [("全县上下", "全县上下振奋精神")]),
        ("沈望舒就落实会议精神作了安排：各部门三天内拿出方案。", [("各部门", "各部门三天内拿出方案")]),
        ("沈望舒讲了三点意见：一要抓学习，二要抓落实。", [(None, "要抓学习"), (None, "要抓落实")]),
        ("市应急局明确，各乡镇要备足物资。", [("各乡镇", "各乡镇要备足物资")]),
        ("市应急局明确，各乡镇备足物资的范围扩大。", []),  # a rule, without a cue
        ("市应急局要求，今年将新增一批站点。", []),  # a plan
    ],
)
def test_each_one_asked_is_asked_by_himself(requirements_of, body: str, expected: list[tuple[str | None, str]]) -> None:
    assert [(r.addressee, r.quote) for r in requirements_of(body)] == expected


def test_digest_names_its_speakers_by_labels(requirements_of) -> None:
    found = requirements_of("会议指出，开局良好。\n沈望舒：要把创新摆在前面。\n陆行舟：应当优化环境。")
    assert [(r.issuer, r.quote) for r in found] == [("沈望舒", "要把创新摆在前面"), ("陆行舟", "应当优化环境")]


def test_issuer_is_the_speaker(requirements_of) -> None:
    body = "会议强调，要夯实基础。沈望舒要求，市应急局抓好督办。\n陆行舟主持会议。"
    assert [(r.issuer, r.quote) for r in requirements_of(body)] == [
        ("会议", "要夯实基础"),
        ("沈望舒", "市应急局抓好督办"),
    ]


def test_headline_is_not_repeated(requirements_of) -> None:
    title = "云州市委书记沈望舒强调 要夯实基础"
    assert [r.start for r in requirements_of("沈望舒强调，要夯实基础。", title=title)] == [len(title) + 1 + len(SAYS)]


def test_foreign_news_and_digests_demand_nothing(requirements_of) -> None:
    assert requirements_of("奥多·林德28日呼吁各方保持克制。", title="北岸局势持续紧张") == []
    assert requirements_of("奥多·林德要求各方立即停火。外交部门回应。", title="国际联播快讯") == []


@pytest.mark.parametrize("title", ["关于陆行舟同志任职前的公示", "致全市果农的一封信", "夏季防溺水倡议书"])
def test_one_demand_is_enough_in_a_notice(requirements_of, title: str) -> None:
    found = requirements_of("全市果农：\n现将情况公示如下。反映情况应实事求是。希望广大群众积极参与。", title=title)
    assert [(r.issuer, r.quote) for r in found] == [(None, "反映情况应实事求是"), (None, "希望广大群众积极参与")]


def test_news_about_a_notice_has_no_voice_of_its_own(requirements_of) -> None:
    body = "各乡镇要提前准备。希望大家配合。"
    assert requirements_of(body, title="云州召开大会 宣布省委关于人事调整的决定") == []


def test_order_in_a_feature_goes_on(requirements_of) -> None:
    body = "市委书记沈望舒指出，汛情吃紧。各地要盯紧大堤；务必到岗。"
    assert len(requirements_of(body, title="【防汛一线】云州连夜会商")) == 2


def test_notice_demands_in_its_own_voice(requirements_of) -> None:
    body = "各乡镇人民政府：\n各乡镇要提高认识。\n严禁销售假种子。\n要组织农技人员下乡。\n各单位务必按时报送。"
    found = requirements_of(body, title="关于做好春耕工作的通知")
    assert [(r.issuer, r.addressee, r.modality) for r in found] == [
        (None, "各乡镇", OBLIGED),
        (None, None, FORBIDDEN),
        (None, None, OBLIGED),
        (None, "各单位", OBLIGED),
    ]
