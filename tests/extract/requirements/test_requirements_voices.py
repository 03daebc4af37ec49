"""Who demands, and of whom: what is asked of several, digests, notices, schools."""

import pytest

SAYS = "沈望舒强调，"

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
        ("沈望舒要求各县抓紧备耕，务必在清明前完成选种。", [("各县", "各县抓紧备耕"), ("各县", "务必在清明前完成选种")]),
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
        (
            "沈望舒最后强调三点：一是责任再压实，二是排查再深入。",
            [(None, "责任再压实"), (None, "排查再深入")],
        ),
        (
            "沈望舒要求，一要抓售票，重点车站不准滞留旅客；二要抓应急。",  # whom one point names the next does not address
            [(None, "要抓售票"), ("重点车站", "重点车站不准滞留旅客"), (None, "要抓应急")],
        ),
        ("市应急局提醒广大游客远离河道。", [("广大游客", "广大游客远离河道")]),
        ("市应急局建议的方案很好。", []),
        ("沈望舒提醒村民，有情况可以随时反映。", []),  # what they may do
        ("沈望舒说：“大伙儿要珍惜选票。”", [("大伙儿", "大伙儿要珍惜选票")]),
        ("沈望舒参加植树活动，动员全县上下行动起来。", []),  # what he did
        (
            "会议议定以下事项：\n一、由市应急局牵头，各县配合。\n二、同意所报方案。\n三、责成市应急局查处。",
            [("市应急局", "由市应急局牵头"), ("各县", "各县配合"), ("市应急局", "市应急局查处")],  # what is merely agreed to asks nothing
        ),
        ("沈望舒责令施工单位立即整改。并告诫店主，绝不能存有侥幸心理。", [("施工单位", "施工单位立即整改"), ("店主", "绝不能存有侥幸心理")]),
        ("沈望舒叮嘱同学们把学到的知识讲给家长听。", [("同学们", "同学们把学到的知识讲给家长听")]),
        ("沈望舒强调，要抓紧。对出租房进行拉网式排查。", [(None, "要抓紧"), (None, "对出租房进行拉网式排查")]),
        ("沈望舒强调，要抓紧。对出租房进行了排查。", [(None, "要抓紧")]),
        ("沈望舒作如下安排：（1）森林防火工作，严禁携带火种。", [(None, "严禁携带火种")]),  # what a point is about
        (
            "沈望舒指出，形势严峻，不能麻痹；并就下步工作，要求各街道守住底线。",  # what he did goes on
            [(None, "不能麻痹"), ("各街道", "各街道守住底线")],
        ),
        ("沈望舒提醒居民，电动车不要进楼。", [("居民", "电动车不要进楼")]),
        ("沈望舒叮嘱老人，越是天冷，越要注意防火。", [("老人", "越是天冷，越要注意防火")]),
        ("老党员沈望舒提议，树木由村里统一补偿。", [("村里", "树木由村里统一补偿")]),
        ("沈望舒叮嘱村干部：“身子要沉下去。”", [("村干部", "身子要沉下去")]),  # to whom it is said, the topic being nobody
        ("沈望舒强调，要抓紧，多接“山芋”，少说“废话”。", [(None, "要抓紧，多接“山芋”，少说“废话”")]),  # 少说 says nothing
        ("沈望舒强调，要抓紧。公安机关鼓励群众举报线索。", [(None, "要抓紧")]),  # what the body itself does
        ("沈望舒强调，要抓紧。\n防汛会商会商定，加强会商研判。", [(None, "要抓紧")]),  # another meeting is reported
        ("沈望舒强调，要抓紧；在城乡建设上展新貌。", [(None, "要抓紧"), (None, "在城乡建设上展新貌")]),
        ("沈望舒要求，在今后的工作中，各乡镇要抓紧。", [("各乡镇", "各乡镇要抓紧")]),  # only when
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
        (None, "各乡镇", "obligation"),
        (None, None, "prohibition"),
        (None, None, "obligation"),
        (None, "各单位", "obligation"),
    ]


@pytest.mark.parametrize(
    ("title", "body", "expected"),
    [
        (
            "关于冬季防火的紧急通知",
            "现通知如下：\n（一）迅速开展排查。凡不合格的，一律停业。\n（二）加强值守。\n六、欢迎群众举报。",
            ["迅速开展排查", "凡不合格的，一律停业", "加强值守"],
        ),
        (
            "柳河村村规民约",
            "第一条 村民应当守法，不得斗殴。\n第二条 婚事新办，丧事简办。\n第三条 本公约自公布之日起施行。",
            ["村民应当守法", "不得斗殴", "婚事新办，丧事简办"],
        ),
        (
            "致居民的一封信",
            "请做到以下几点：\n1.不私拉电线，不飞线充电。\n2.发现火情，及时拨打119。\n3.不得玩火。",
            ["不私拉电线，不飞线充电", "发现火情，及时拨打119", "不得玩火"],
        ),
        (
            "倡议书",
            "各位青年：\n现发出如下倡议：\n　　一、做文明新风的引领者。带头讲文明。\n让我们行动起来，建设家乡！",
            ["做文明新风的引领者", "带头讲文明", "让我们行动起来，建设家乡"],
        ),
    ],
)
def test_points_of_a_notice_are_told(requirements_of, title: str, body: str, expected: list[str]) -> None:
    assert [r.quote for r in requirements_of(body, title=title)] == expected


EXCERPT = "做好护林工作，是全县的大事。各乡镇和社会各方面都要按照分工抓好护林。要广泛宣传。继续发动群众。护林点建设等工作，要讲求实效。毁林开荒现象，应当坚决制止。"


def test_excerpt_without_title_demands_in_its_own_voice(requirements_of) -> None:
    found = [r.quote for r in requirements_of("", title=EXCERPT)]
    assert found[1:] == ["要广泛宣传", "继续发动群众", "护林点建设等工作，要讲求实效", "毁林开荒现象，应当坚决制止"]
    told_of = "柳河县有三座林场。老人说，当年要走一天。林场建于五十年代。要到林场去，须过两条河。"
    assert requirements_of("", title=told_of) == []


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        # a body outside state and Party is at home too where nothing foreign is named
        ("沈望舒来到实验中心。他指出，要提升水平。", [("沈望舒", "要提升水平")]),
        # a place opens the sentence in which the speaker only looks around again
        ("沈望舒指出，要加快突破。在长河集团，沈望舒走进展厅，加强了解研发和生产情况。", [("沈望舒", "要加快突破")]),
        ("沈望舒就集训提出三点要求: 一是要提高站位。二是要练好本领。", [("沈望舒", "要提高站位"), ("沈望舒", "要练好本领")]),
        ("沈望舒参加会议。会上，沈副校长指出，各部门要走出去。", [("沈望舒", "各部门要走出去")]),
        ("沈望舒在闭幕会上讲话。他指出，各村要行动起来。", [("沈望舒", "各村要行动起来")]),  # in the meeting, not the meeting
        ("沈望舒在报告中回顾了去年工作。报告提出，要抓紧施工。", [("沈望舒", "要抓紧施工")]),
        ("沈望舒表示，堤坝渗水时，我当即作出批示，要求连夜加固。", [("沈望舒", "连夜加固")]),  # he tells what he said himself
        ("沈望舒表示，我多次强调，要坚持原则。", [("沈望舒", "要坚持原则")]),
        ("沈望舒指出，各方普遍不希望看到双方对抗。", []),  # a wish denied
        ("沈望舒提出三点建议：一是重协同，建平台；二是重实效，求突破。", [("沈望舒", "重协同，建平台"), ("沈望舒", "重实效，求突破")]),
        ("沈望舒传达了会议精神，从三个方面提出要求：一要提高认识；二要强化措施。", [("沈望舒", "要提高认识"), ("沈望舒", "要强化措施")]),
        ("某厅召开防汛研讨会，强调要压实责任。", [("防汛研讨会", "要压实责任")]),  # the meeting, not who held it
        ("沈望舒就贯彻落实提出要求，各级工会要叫响品牌。", [("沈望舒", "各级工会要叫响品牌")]),
        ("沈望舒指出，省委全会提出明确要求，各部门要担当作为。", [("沈望舒", "各部门要担当作为")]),  # he refers to it
        ("沈望舒讲了三点意见。首先，夯实基础。其次，备足物资。", [("沈望舒", "夯实基础"), ("沈望舒", "备足物资")]),
        ("报告部署了今年四项工作：一是抓引领，讲好故事；二是抓服务，办好大会。", [("报告", "抓引领，讲好故事"), ("报告", "抓服务，办好大会")]),
        ("陆行舟希望部门加强辅导。沈望舒认真听取发言，一一回应，并要求各部门逐条研究。", [("陆行舟", "希望部门加强辅导"), ("沈望舒", "各部门逐条研究")]),
        ("沈望舒建议，村里引进的菌菇项目实行合作社模式。", [("沈望舒", "村里引进的菌菇项目实行合作社模式")]),
        ("代表们察看了渠道。代表们建议，要优化线路。", [("代表们", "要优化线路")]),  # what they propose
        # called by what his neighbours call him; in the words of another he is no speaker
        ("沈望舒建议，增设小微停车场。居民代表老郑希望物业公司修好道闸。", [("沈望舒", "增设小微停车场"), ("老郑", "希望物业公司修好道闸")]),
        ("沈望舒一行走进客运站。每到一处，他都仔细察看，要求有关单位立即整改。", [("沈望舒", "有关单位立即整改")]),
        # whom somebody is asked to greet speaks not; a group that stands for others wishes, but orders nobody
        ("沈望舒欢迎各国使节，请他们转达问候，强调中国重视友谊，愿进一步增进互信。", [("沈望舒", "愿进一步增进互信")]),
        ("使节们转达了问候，表示各国重视合作，希望积极参与建设，要抓住机遇。", [("使节们", "希望积极参与建设")]),
        # names that nobody found, told by surname and title
        ("座谈会召开。钱远清委员提出，要充实人才库。何建副主席指出，要扩大范围。", [("钱远清", "要充实人才库"), ("何建", "要扩大范围")]),
        ("沈望舒致辞。他说，各部门要密切配合。云州集团总经理陆行舟致辞。他说，工程要严把质量关。", [("沈望舒", "各部门要密切配合"), ("陆行舟", "工程要严把质量关")]),
        # names that nobody found, told by the office before them here or elsewhere
        ("沈望舒说，要学会独处。教师代表查慧敏期望同学们珍惜光阴。", [("沈望舒", "要学会独处"), ("查慧敏", "期望同学们珍惜光阴")]),
        ("董事长尚可为深入三号井。尚可为指出，要科学组织生产。", [("尚可为", "要科学组织生产")]),
        ("沈望舒指出，要抓紧。督察专员尚可为到会。尚可为对工作给予肯定，建议完善方案。", [("沈望舒", "要抓紧"), ("尚可为", "完善方案")]),
        # who only gave a speech to the meeting is reported on, though another one spoke before
        ("陆行舟说，要抓紧。最后，沈望舒作总结讲话。他指出，大家要齐心。", [("陆行舟", "要抓紧"), ("沈望舒", "大家要齐心")]),
        ("沈望舒、陆行舟先后表态发言。", []),
        ("企业家代表建议，政府加快配套建设。", [("企业家代表", "政府加快配套建设")]),
        ("陆行舟当场回应：相关部门要建立台账。", [("陆行舟", "相关部门要建立台账")]),
        ("铁总指挥到场。沈望舒下达命令：各标段全面复工。", [("沈望舒", "各标段全面复工")]),
        ("沈望舒指示：电力局架设照明，卫生局派出医疗队。", [("沈望舒", "电力局架设照明"), ("沈望舒", "卫生局派出医疗队")]),
        ("沈望舒建议科技管理部门少一点考核。他勉励说：“不要怕起步晚。”", [("沈望舒", "科技管理部门少一点考核"), ("沈望舒", "不要怕起步晚")]),
        ("沈望舒提醒患者居家休息。", [("沈望舒", "患者居家休息")]),
        # a body before an office is not the body; who holds it is known where the readout names him again
        ("云州市委书记盛大年边走边问，叮嘱村干部不能搞强迫命令。盛大年很急。", [("盛大年", "村干部不能搞强迫命令")]),
        # a quotation ends the speech: what follows is the readout's own
        ("沈望舒喊道：“沙袋要压实，一个口子也不能漏！”县防指连夜转移群众。", [("沈望舒", "沙袋要压实"), ("沈望舒", "一个口子也不能漏")]),
        ("沈望舒嘱托干部群众守护好湿地。", [("沈望舒", "干部群众守护好湿地")]),
    ],
)
def test_speakers_in_other_surroundings(requirements_of, body: str, expected: list[tuple[str | None, str]]) -> None:
    assert [(r.issuer, r.quote) for r in requirements_of(body)] == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        # what several rules say, each of its own
        ("沈望舒强调，要抓紧。学生进校一律测温，对发热者一律隔离，无关人员一律劝返。", [(None, "要抓紧"), (None, "学生进校一律测温"), (None, "对发热者一律隔离"), (None, "无关人员一律劝返")]),
        ("沈望舒强调，接入服务商必须持证经营、参建单位必须依法用工。", [("接入服务商", "接入服务商必须持证经营"), ("参建单位", "参建单位必须依法用工")]),
        # what is given up, and in which field, belongs to what is told
        ("沈望舒强调，各级政府宁可少盖几栋楼，也要千方百计办好教育。", [("各级政府", "各级政府宁可少盖几栋楼，也要千方百计办好教育")]),
        ("沈望舒强调，在队伍建设方面，要抓好质量。", [(None, "在队伍建设方面，要抓好质量")]),
        ("沈望舒指出，还有许多课题需要研究和探讨。", []),  # what there is, is told to nobody
        ("沈望舒强调，要守住底线。将严厉打击囤积居奇行为，维护秩序。", [(None, "要守住底线")]),  # what will be done
        ("沈望舒要求，将普法工作纳入考核。", [(None, "将普法工作纳入考核")]),
        ("沈望舒要求，会计老莫把账本理清楚，谁也别当甩手掌柜。", [(None, "会计老莫把账本理清楚"), ("谁", "谁也别当甩手掌柜")]),  # 莫 in a name forbids nothing
        ("沈望舒号召全市团员青年以先进为榜样。希望全厂职工以厂为家。", [("全市团员青年", "号召全市团员青年以先进为榜样"), ("全厂职工", "希望全厂职工以厂为家")]),
        ("沈望舒强调，学生进校一律测温，对发热者一律隔离。", [(None, "学生进校一律测温"), (None, "对发热者一律隔离")]),
        ("沈望舒强调，违反者要追究责任。未经批准学生不得返校。", [(None, "违反者要追究责任"), ("学生", "未经批准学生不得返校")]),
        ("沈望舒强调，云州、清江等城市，应该作出更多贡献。", [(None, "云州、清江等城市，应该作出更多贡献")]),
        ("沈望舒强调，各级国土资源管理部门特别是市县局要守住红线。", [("各级国土资源管理部门特别是市县局", "各级国土资源管理部门特别是市县局要守住红线")]),
        ("沈望舒要求工作组进村后，不准吃请。", [("工作组", "不准吃请")]),  # when, no demand of its own
        ("会议指出，党中央始终重视规划。", []),  # what the centre does
        ("沈望舒强调，一要认识到位，这件事是大事；二要措施到位。", [(None, "要认识到位"), (None, "要措施到位")]),  # no 认识到
        ("沈望舒倡议：做文明风尚的倡导者，做敢于追梦的奋斗者。", [(None, "做文明风尚的倡导者，做敢于追梦的奋斗者")]),  # what to be is nobody
        ("沈望舒作了发言，动员各维护单位要坚持安全第一。", [("各维护单位", "各维护单位要坚持安全第一")]),
        ("沈望舒要求大家：回去以后，立即向党委汇报。", [("大家", "回去以后，立即向党委汇报")]),
        ("沈望舒指出，成绩很大。希望专家多指导，希望本市儿科医务人员虚心学习。", [("专家", "希望专家多指导"), ("本市儿科医务人员", "希望本市儿科医务人员虚心学习")]),
    ],
)
def test_told_in_other_forms(requirements_of, body: str, expected: list[tuple[str | None, str]]) -> None:
    found = [(r.addressee, r.quote) for r in requirements_of(body)]
    assert [quote for _, quote in found] == [quote for _, quote in expected]
    assert [who for (who, _), (told, _) in zip(found, expected, strict=True) if told] == [told for told, _ in expected if told]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("与会专家认为，乡土文化要保护。应注重发挥农民作用。", [("与会专家", "乡土文化要保护"), ("与会专家", "应注重发挥农民作用")]),
        ("与会代表认为，工作取得了成效，建议继续加大投入。", [("与会代表", "继续加大投入")]),
        ("“大家要把安全放在心上。”市长沈望舒说。", [("沈望舒", "大家要把安全放在心上")]),
        ("“我们要感谢大家。”村里的老人说。", []),  # nobody by name
        ("会议指出，规划很重要。李克勤总书记作出重要指示，对规划建设提出了新要求。成员单位要增强使命感。", [("会议", "成员单位要增强使命感")]),  # referred to
        ("沈望舒说，我们敦促日方正视历史。中方敦促美方撤销制裁。", [("沈望舒", "日方正视历史"), ("沈望舒", "美方撤销制裁")]),  # for his side
        ("沈望舒建议区政府：一、加大投入力度；二、完善监督机制。", [("沈望舒", "加大投入力度"), ("沈望舒", "完善监督机制")]),
        ("沈望舒表示，对顶风违纪的，发现一起查处一起，决不姑息。", [("沈望舒", "对顶风违纪的，发现一起查处一起，决不姑息")]),
        ("邦多表示，中国帮助很大。加方期待同中方深化合作。", [("邦多", "期待同中方深化合作")]),  # a side wishes by its speaker
        ("沈望舒说，水土要保护。与会领导人表示，各国应当携手。", [("沈望舒", "水土要保护")]),
        ("沈望舒指出，要把实的要求贯穿全程，坚决防止空转。", [("沈望舒", "要把实的要求贯穿全程，坚决防止空转")]),  # a noun
        ("沈望舒指出，要做好立法。8日至9日，沈望舒到两县调研。深入站点，走进农家。", [("沈望舒", "要做好立法")]),  # reported again
        ("市长沈望舒现场办公，就解决问题定了四条措施：责成城建局修好道路。", [("沈望舒", "城建局修好道路")]),  # no text speaks
    ],
)
def test_whose_words_they_are(requirements_of, body: str, expected: list[tuple[str | None, str]]) -> None:
    assert [(r.issuer, r.quote) for r in requirements_of(body)] == expected
