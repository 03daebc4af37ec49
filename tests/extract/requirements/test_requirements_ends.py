"""Where a demand begins and ends: cases that stand before it, lists behind a colon, statements that trail, one demand or several."""

import pytest

SAYS = "沈望舒强调，"
OBLIGED, FORBIDDEN, HOPED, BARE = "obligation", "prohibition", "hope", "imperative"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # whom or what it concerns belongs to it, also where an actor follows
        ("对困难职工，工会务必摸清底数。", [(OBLIGED, "对困难职工，工会务必摸清底数")]),
        ("对亲属和身边工作人员，必须从严管理。", [(OBLIGED, "对亲属和身边工作人员，必须从严管理")]),
        ("针对反馈意见，要逐条整改。", [(OBLIGED, "针对反馈意见，要逐条整改")]),
        ("对秋收造成影响，各地要抓紧排水。", [(OBLIGED, "各地要抓紧排水")]),  # what happened, no topic
        ("对标先进，要找准差距。", [(OBLIGED, "对标先进，要找准差距")]),
        # a ban behind a bare demand is one of its own, of a point as well; not what only stresses it, nor behind a heading
        ("要抓紧。严格落实值班制度，库区内不得放牧。", [(OBLIGED, "要抓紧"), (BARE, "严格落实值班制度"), (FORBIDDEN, "库区内不得放牧")]),
        ("一是严格执行采购制度，严禁化整为零；二是严守纪律，不得迟到。", [(BARE, "严格执行采购制度"), (FORBIDDEN, "严禁化整为零"), (FORBIDDEN, "严守纪律，不得迟到")]),
        ("要抓紧。坚持党的领导，一个环节都不能松。", [(OBLIGED, "要抓紧"), (FORBIDDEN, "坚持党的领导，一个环节都不能松")]),
        # numbers in circles, and words that tie a demand to what was said before
        ("守住三条底线：①闸门必须有人值守；②物资要备足。", [(OBLIGED, "闸门必须有人值守"), (OBLIGED, "物资要备足")]),
        ("雨势减弱，但决不能松劲。", [(FORBIDDEN, "决不能松劲")]),
        ("库存见底，一方面要稳定供应。", [(OBLIGED, "要稳定供应")]),
        ("要沉下去，不要等、不要靠。", [(OBLIGED, "要沉下去"), (FORBIDDEN, "不要等、不要靠")]),  # short bans are one
        ("干部对群众要带着感情，不许推，不许躲，不许耍态度。", [(OBLIGED, "干部对群众要带着感情"), (FORBIDDEN, "不许推，不许躲，不许耍态度")]),
        ("要暖人心，不让一名学生掉队。", [(OBLIGED, "要暖人心"), (FORBIDDEN, "不让一名学生掉队")]),
        # what ends a case of wrongdoing goes on with it, and so does whoever is asked in by the way
        ("对责任人要从严追究，决不姑息。", [(OBLIGED, "对责任人要从严追究，决不姑息")]),
        ("要加强巡查，决不手软。", [(OBLIGED, "要加强巡查"), (FORBIDDEN, "决不手软")]),
        ("要开门整改，请群众评判。", [(OBLIGED, "要开门整改，请群众评判")]),
        # a word alone names what the point is about
        ("要抓好两件事。第一，安全。要压实责任。第二，发展。要上项目。", [(OBLIGED, "要抓好两件事"), (OBLIGED, "要压实责任"), (OBLIGED, "要上项目")]),
        ("二是一律不准脱岗。", [(FORBIDDEN, "一律不准脱岗")]),
        ("我县正处于转型期，要保持定力。", [(OBLIGED, "要保持定力")]),  # how things stand
        # what is announced and its first point are two
        ("要抓好三件事：一是要修渠，二是要清淤。", [(OBLIGED, "要抓好三件事"), (OBLIGED, "要修渠"), (OBLIGED, "要清淤")]),
        # what is correlated is one
        ("百姓有难处，干部就得想办法。", [(OBLIGED, "百姓有难处，干部就得想办法")]),
        ("要抓紧抢收，水、电、路三件实事，件件都要办好。", [(OBLIGED, "要抓紧抢收"), (OBLIGED, "水、电、路三件实事，件件都要办好")]),
        ("要清单管理。涉及产权的，不动产中心要先确权。", [(OBLIGED, "要清单管理"), (OBLIGED, "涉及产权的，不动产中心要先确权")]),  # the case, whoever acts
        ("要抓紧。对谎报产量的，一经发现，当场撤换，绝不手软。", [(OBLIGED, "要抓紧"), (FORBIDDEN, "对谎报产量的，一经发现，当场撤换，绝不手软")]),
        ("林场要扛起责任，对巡察意见照单全收，不得讨价还价。", [(OBLIGED, "林场要扛起责任，对巡察意见照单全收"), (FORBIDDEN, "不得讨价还价")]),  # done, no case
        ("账目要上墙，粮怎么收、钱由谁管，都要公开。", [(OBLIGED, "账目要上墙"), (OBLIGED, "粮怎么收、钱由谁管，都要公开")]),  # what is asked of
        ("面对汛情考验，在更大范围内推进联防联控，必须守住堤防。", [(OBLIGED, "在更大范围内推进联防联控，必须守住堤防")]),  # the aim, not the scene
        ("要抓早。码头、渡口等重点场所，宁严勿松、应查尽查。", [(OBLIGED, "要抓早"), (BARE, "码头、渡口等重点场所，宁严勿松、应查尽查")]),
        # what happens, whom several words tell of, and what is seen first
        ("发生重大险情，须在1小时内上报。", [(OBLIGED, "发生重大险情，须在1小时内上报")]),
        ("对破坏林木，危害水源的采石和取土活动，要依法取缔。", [(OBLIGED, "对破坏林木，危害水源的采石和取土活动，要依法取缔")]),
        ("对借防汛之机，哄抬物价者，决不姑息。", [(FORBIDDEN, "对借防汛之机，哄抬物价者，决不姑息")]),
        ("在看到了变化，也要重视欠账。", [(OBLIGED, "在看到了变化，也要重视欠账")]),
        ("群众反映强烈的“出行难、就医难”问题，必须限期解决。", [(OBLIGED, "群众反映强烈的“出行难、就医难”问题，必须限期解决")]),
        # who is found out, behind another demand; when it holds goes with no demand before it
        ("各村要巡查，对纵火者，发现一起、查处一起，绝不姑息。", [(OBLIGED, "各村要巡查"), (FORBIDDEN, "对纵火者，发现一起、查处一起，绝不姑息")]),
        ("干部要把安全扛在肩上，生产与安全发生矛盾时，生产必须服从安全。", [(OBLIGED, "干部要把安全扛在肩上"), (OBLIGED, "生产必须服从安全")]),
        ("气温达到40℃以上，应当停止露天作业。", [(OBLIGED, "气温达到40℃以上，应当停止露天作业")]),
        ("用人单位应为职工提供合格的防护用品。", [(OBLIGED, "用人单位应为职工提供合格的防护用品")]),
        ("现将方案印发，请各位委员提出意见。", []),
        ("我给大家提两点希望：一是多学习；二是多干事。", [("hope", "多学习"), ("hope", "多干事")]),
        ("凡是没有依据的收费一律取消，农民有权拒交。", [(BARE, "凡是没有依据的收费一律取消，农民有权拒交")]),
        ("要边查边改，能当场整改的当场整改，不能当场整改的，要限期整改。", [(OBLIGED, "要边查边改，能当场整改的当场整改"), (OBLIGED, "不能当场整改的，要限期整改")]),
        ("要抓紧。联系人：沈望舒。", [(OBLIGED, "要抓紧")]),
        ("要抓紧。两天内组建巡查队；从明天起，实行日报告制度。", [(OBLIGED, "要抓紧"), (BARE, "两天内组建巡查队"), (BARE, "从明天起，实行日报告制度")]),
        # what befalls whoever does so, once found out or by whom
        ("要抓紧。到期未改的，严肃追责问责。", [(OBLIGED, "要抓紧"), (BARE, "到期未改的，严肃追责问责")]),
        ("要抓紧。对违反规定的，一经查实，从严处理。", [(OBLIGED, "要抓紧"), (BARE, "对违反规定的，一经查实，从严处理")]),
        # behind a ban what is to be done at once is another demand; behind what must be done it goes on
        ("严禁脱岗，汛情险情第一时间上报。", [(FORBIDDEN, "严禁脱岗"), (BARE, "汛情险情第一时间上报")]),
        ("干部必须带班，汛情险情第一时间上报。", [(OBLIGED, "干部必须带班，汛情险情第一时间上报")]),
        ("要抓紧。以需求为导向做实签约服务。将慢病管理纳入考核。", [(OBLIGED, "要抓紧"), (BARE, "以需求为导向做实签约服务"), (BARE, "将慢病管理纳入考核")]),
        ("希望两校合作结出硕果，祝福大家。", [(HOPED, "希望两校合作结出硕果")]),
        ("期待中心发挥更大作用，同时祝贺各位获奖，肯定了大家的贡献。", [(HOPED, "期待中心发挥更大作用")]),
        ("要抓紧。县教育局党组落实政策不够有力，食堂监管存在“灯下黑”。", [(OBLIGED, "要抓紧")]),  # a fault
        ("要抓紧。重点整治吃拿卡要等问题。", [(OBLIGED, "要抓紧"), (BARE, "重点整治吃拿卡要等问题")]),
        ("要抓紧。不信谣传谣，不聚集围观。", [(OBLIGED, "要抓紧"), (FORBIDDEN, "不信谣传谣，不聚集围观")]),
        ("要抓紧。不走出去，就没有出路。", [(OBLIGED, "要抓紧")]),
        # 坚持 opens no aim of another's; what holds at all times is said of it
        ("坚持依法用水，管水单位要公开水量。", [(BARE, "坚持依法用水"), (OBLIGED, "管水单位要公开水量")]),
        ("坚持党对水利工作的领导，任何时候都不能动摇。", [(FORBIDDEN, "坚持党对水利工作的领导，任何时候都不能动摇")]),
        ("对渔区来说，转产关键是要留住人。", [(OBLIGED, "转产关键是要留住人")]),  # a view, no case
        # only how it is done stands before who is told
        ("要在县委领导下，围绕中心任务，各乡镇密切配合。", [(OBLIGED, "要在县委领导下，围绕中心任务，各乡镇密切配合")]),
        ("要压实责任，各乡镇每月检查一次。", [(OBLIGED, "要压实责任"), (BARE, "各乡镇每月检查一次")]),
        # a mild ban goes on with the wish, a plain one does not
        ("希望各村互相提醒，莫让火种上山。", [(HOPED, "希望各村互相提醒，莫让火种上山")]),
        ("希望各村互相提醒，严禁带火上山。", [(HOPED, "希望各村互相提醒"), (FORBIDDEN, "严禁带火上山")]),
        # the verb before what forbids it; mere inability forbids nothing
        ("老城墙拆不得，防汛一刻也松懈不得。", [(FORBIDDEN, "老城墙拆不得"), (FORBIDDEN, "防汛一刻也松懈不得")]),
        ("困难面前，大家叫苦不得。", []),
        # how things are stands outside
        ("这片老街历史欠账较多，要分步修缮。", [(OBLIGED, "要分步修缮")]),
        ("热闹不等于繁荣，应当把客流留下来。", [(OBLIGED, "应当把客流留下来")]),
        ("守正创新关键是要把队伍带好。", [(OBLIGED, "守正创新关键是要把队伍带好")]),  # 正 of a word is no adverb
        # a list behind a colon goes on
        ("新班子要练就“两张嘴”：会说政策、会拉家常。", [(OBLIGED, "新班子要练就“两张嘴”：会说政策、会拉家常")]),
        # each thing that must be something
        ("讲话要短、开会要少、报表要并。", [(OBLIGED, "讲话要短"), (OBLIGED, "开会要少"), (OBLIGED, "报表要并")]),
        ("不得瞒报、不得迟报。", [(FORBIDDEN, "不得瞒报、不得迟报")]),  # short prohibitions are one
        ("不准多头检查、不准重复收费。", [(FORBIDDEN, "不准多头检查"), (FORBIDDEN, "不准重复收费")]),
        # a statement about something else ends it
        ("大操大办要刹住，厚养薄葬不是一句话。", [(OBLIGED, "大操大办要刹住")]),
        ("希望各位企业家多来看看，中国将为大家提供便利。", [(HOPED, "希望各位企业家多来看看")]),
        ("村子要振兴，关键是要把支部建好。", [(OBLIGED, "关键是要把支部建好")]),  # what it takes is asked
        # a wish behind an evaluation
        ("今天谈了四个小时，这充分表明了关心，希望大家把要求记在心上。", [(HOPED, "希望大家把要求记在心上")]),
        # what leads in belongs to it; where only a time is said, there is nothing
        ("要抓紧。围绕春耕备耕，全面开展大排查。", [(OBLIGED, "要抓紧"), (BARE, "围绕春耕备耕，全面开展大排查")]),
        ("要抓紧。在抓好防疫的同时，加强田间管理。", [(OBLIGED, "要抓紧"), (BARE, "在抓好防疫的同时，加强田间管理")]),
        ("要抓紧。按照统一部署，各项工作进展顺利。", [(OBLIGED, "要抓紧")]),  # another subject: a report
        ("要抓好抢险，遇有冰冻天气，养护部门须立即上路。", [(OBLIGED, "要抓好抢险"), (OBLIGED, "遇有冰冻天气，养护部门须立即上路")]),
        # what is to be made sure of is one; 既不能 begins its own
        ("切实做到不能错放一人，也不能漏放一人，确保公正。", [(BARE, "切实做到不能错放一人，也不能漏放一人，确保公正")]),
        ("要抓紧。既不能等靠，更不能松懈。", [(OBLIGED, "要抓紧"), (FORBIDDEN, "既不能等靠"), (FORBIDDEN, "更不能松懈")]),
        # the speaker's trust is no part of his wish
        ("希望大家再接再厉，相信云州一定走在前列。", [(HOPED, "希望大家再接再厉")]),
        ("要不定期开展抽查。", [(OBLIGED, "要不定期开展抽查")]),  # 要 and 不定期, no 要不
        ("要不为困难所屈。", [(OBLIGED, "要不为困难所屈")]),
        ("这里地处交通要道，要保畅通。", [(OBLIGED, "要保畅通")]),
        # a topic of its own and what is to become of it at once
        ("要摸清底数，楼道堆物限期清零。", [(OBLIGED, "要摸清底数"), (BARE, "楼道堆物限期清零")]),
        ("要摸清底数，坚决堵住漏洞。", [(OBLIGED, "要摸清底数，坚决堵住漏洞")]),  # no topic
        # prohibitions of one length are one
        ("不搞形式主义，不做表面文章。", [(FORBIDDEN, "不搞形式主义，不做表面文章")]),
        ("不搞形式主义，不做劳民伤财的事。", [(FORBIDDEN, "不搞形式主义"), (FORBIDDEN, "不做劳民伤财的事")]),
        # what is planned ends it, with all behind it
        ("要抓紧。一是共同筑牢防线，中国将扩大开放，加强合作。", [(OBLIGED, "要抓紧"), (BARE, "共同筑牢防线")]),
        ("要抓紧。塑造有利于创新的生态。", [(OBLIGED, "要抓紧"), (BARE, "塑造有利于创新的生态")]),  # says of what use the thing is to be
        ("要抓紧。这样做有利于创新。", [(OBLIGED, "要抓紧")]),
        ("植树造林是富民的重要举措。坚持先育苗、后移栽，抓好管护。", [(BARE, "坚持先育苗、后移栽，抓好管护")]),  # what is said in praise opens no report
        ("星河新能源愿扩大投资。", [(HOPED, "星河新能源愿扩大投资")]),  # 能 is no verb there
        ("祝愿大桥成为富民桥、幸福桥。", [(HOPED, "祝愿大桥成为富民桥、幸福桥")]),
        ("祝愿伤者早日康复。", []),
        ("望川市委副书记各自发言。", []),  # a place, no wish
        ("要改进作风，向群众学习，回应人民呼声，形成风尚。", [(OBLIGED, "要改进作风，向群众学习，回应人民呼声，形成风尚")]),
        ("要突出实战，全程按战时要求展开。", [(OBLIGED, "要突出实战，全程按战时要求展开")]),  # 要求 is a noun
        ("要抓紧。完善体制，明确职责，引导企业。", [(OBLIGED, "要抓紧"), (BARE, "完善体制，明确职责，引导企业")]),  # 明确 is told, and tells nobody
        ("凡是触碰红线的，不论涉及谁，都要查到底。", [(OBLIGED, "凡是触碰红线的，不论涉及谁，都要查到底")]),  # two conditions
        ("要抓紧。凡是不让大家做的，我坚决不做。", [(OBLIGED, "要抓紧")]),  # a promise
        ("要抓紧。重点抓好三件事：一是修渠。", [(OBLIGED, "要抓紧"), (BARE, "重点抓好三件事"), (BARE, "修渠")]),
        ("企业要什么政策，就给什么政策。", []),  # what is wanted
        # bare verbs, set phrases that need nothing behind them, terse pairs
        ("要抓紧。狠抓工作落实。", [(OBLIGED, "要抓紧"), (BARE, "狠抓工作落实")]),
        ("要抓紧。再接再厉，扎实做好春耕。", [(OBLIGED, "要抓紧"), (BARE, "再接再厉，扎实做好春耕")]),
        ("要抓紧。层层传导压力。", [(OBLIGED, "要抓紧"), (BARE, "层层传导压力")]),
        ("要抓紧。亮身份作表率，当好先锋。", [(OBLIGED, "要抓紧"), (BARE, "亮身份作表率，当好先锋")]),
        ("要抓紧。急群众之所急，为群众办实事。", [(OBLIGED, "要抓紧"), (BARE, "急群众之所急，为群众办实事")]),
        ("要抓紧。全县形成了合力。", [(OBLIGED, "要抓紧")]),  # what came about
        ("要抓紧。现场气氛热烈。", [(OBLIGED, "要抓紧")]),
        ("要抓紧。为群众办实事是根本。", [(OBLIGED, "要抓紧")]),
        # spoken language
        ("下社区别光带嘴。", [(FORBIDDEN, "下社区别光带嘴")]),
        ("落选的同志也别灰心。", [(FORBIDDEN, "落选的同志也别灰心")]),
        ("特别光荣的岗位。", []),
        ("请家长朋友少一点攀比。", [(HOPED, "请家长朋友少一点攀比")]),
        ("请客送礼的风气。", []),
        ("让我们携手把家园建好。", [(HOPED, "让我们携手把家园建好")]),
        ("让我们感到温暖。", []),  # what it does to us
        ("望川市应发挥优势。", [(OBLIGED, "望川市应发挥优势")]),  # a place, no wish
        ("发展的核心要素是创新，关键在人才。", []),  # 核心要 is another word
        ("外需走弱，成绩来之不易。", []),
        ("不能只领钱不干事。", [(FORBIDDEN, "不能只领钱不干事")]),
    ],
)
def test_ends_of_demands(requirements_of, sentence: str, expected: list[tuple[str, str]]) -> None:
    assert [(r.modality, r.quote) for r in requirements_of(SAYS + sentence)] == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("办好夜校，既要老师热心教，也要学员用心学。", [(OBLIGED, "既要老师热心教"), (OBLIGED, "也要学员用心学")]),  # two for one aim
        ("发展水果产业，一是要选准品种。", [(OBLIGED, "要选准品种")]),  # the aim of all points
        ("要抓紧。做强三条产业链，每条链都要有一名链长。", [(OBLIGED, "要抓紧"), (BARE, "做强三条产业链"), (OBLIGED, "每条链都要有一名链长")]),
        (
            "要摆进去，对下级该批评的批评，决不能当老好人。",
            [(OBLIGED, "要摆进去，对下级该批评的批评"), (FORBIDDEN, "决不能当老好人")],
        ),  # what is done to them, not whom it concerns
        ("签了字的协议不能锁进抽屉。", [(FORBIDDEN, "签了字的协议不能锁进抽屉")]),
        ("办成了许多大事要事，成就显著。", []),
        ("要抓紧。学深一层，吃透精神。其次，干快一步。", [(OBLIGED, "要抓紧"), (BARE, "学深一层，吃透精神"), (BARE, "干快一步")]),
        ("要抓紧。检视剖析很透彻。", [(OBLIGED, "要抓紧")]),  # praise
        ("要抓紧。督导检查中，沈望舒强调，要抓细。", [(OBLIGED, "要抓紧"), (OBLIGED, "要抓细")]),  # a scene
        ("要抓紧。牢记权力是人民给的，自觉接受监督。", [(OBLIGED, "要抓紧"), (BARE, "牢记权力是人民给的，自觉接受监督")]),
        ("要抓紧。各部门先学一步。", [(OBLIGED, "要抓紧"), (BARE, "各部门先学一步")]),
        ("要抓紧。院领导每周至少坐一次门诊。", [(OBLIGED, "要抓紧"), (BARE, "院领导每周至少坐一次门诊")]),
        ("施工要快，工程别拖泥带水。", [(OBLIGED, "施工要快"), (FORBIDDEN, "工程别拖泥带水")]),
        ("大别山老区教育特色鲜明。", []),
        ("杜尚别热电厂的建成，让冬季缺电成为历史。", []),  # a foreign name
        ("要抓紧。相信在双方努力下，前景光明。", [(OBLIGED, "要抓紧")]),
        ("发展乡镇企业，要坚持因地制宜。", [(OBLIGED, "发展乡镇企业，要坚持因地制宜")]),
        ("要抓紧。各矿井明天起开展大排查。", [(OBLIGED, "要抓紧"), (BARE, "各矿井明天起开展大排查")]),
        # an aim of what is to be reached states nothing
        ("要抓紧。认真开展检查，确保行动取得实效。", [(OBLIGED, "要抓紧"), (BARE, "认真开展检查，确保行动取得实效")]),
        ("要抓紧。认真开展检查，行动取得实效。", [(OBLIGED, "要抓紧")]),
        ("对无证经营的单位，一律关停；对造成事故的，一律追究责任。", [(BARE, "对无证经营的单位，一律关停"), (BARE, "对造成事故的，一律追究责任")]),
        ("要责令立即整改，不能立即整改的限期整改。", [(OBLIGED, "要责令立即整改，不能立即整改的限期整改")]),
        ("要全面检查，此次行动涉及消防等行业。", [(OBLIGED, "要全面检查")]),
        ("要了解一座城市，必须走进它的街巷。", [(OBLIGED, "要了解一座城市，必须走进它的街巷")]),  # an aim
        ("要抓紧。向管理要效益，加快改革。", [(OBLIGED, "要抓紧"), (BARE, "向管理要效益，加快改革")]),  # 要 asks for something
        ("要抓紧。我们将打造更好环境。扩大开放领域。", [(OBLIGED, "要抓紧")]),  # plans
        ("社会治理需要借助新手段，手机发挥着越来越大的作用。", [(OBLIGED, "社会治理需要借助新手段")]),
        # a ban behind a demand without a cue is another demand; what is banned of the thing before it is one with it
        ("要抓紧。严守换届纪律，不准拉票贿选。", [(OBLIGED, "要抓紧"), (BARE, "严守换届纪律"), (FORBIDDEN, "不准拉票贿选")]),
        ("要抓紧。加强渡口管理，严禁超载航行。", [(OBLIGED, "要抓紧"), (BARE, "加强渡口管理"), (FORBIDDEN, "严禁超载航行")]),
        ("要抓紧。对流动摊贩，不得简单粗暴。", [(OBLIGED, "要抓紧"), (FORBIDDEN, "对流动摊贩，不得简单粗暴")]),
        # what is to come of it goes on with the demand
        ("要加强巡查，坚决杜绝漏管失控。", [(OBLIGED, "要加强巡查，坚决杜绝漏管失控")]),
        ("要举一反三，务求取得实效。", [(OBLIGED, "要举一反三，务求取得实效")]),
        ("坚决杜绝带病上岗。", [(FORBIDDEN, "坚决杜绝带病上岗")]),  # no demand before it
        # of what is not yet so the cue tells; elsewhere 没有 is no demand's
        ("没有整改到位的要倒排工期，决不能拖到年底。", [(OBLIGED, "没有整改到位的要倒排工期"), (FORBIDDEN, "决不能拖到年底")]),
        ("驻军功不可没。", []),
        ("企业发展又需要大量资金。", []),  # what is lacking
        ("市场监管所要主动上门。", [(OBLIGED, "市场监管所要主动上门")]),
        ("责任人要做好帮办，同时要保障企业利益。", [(OBLIGED, "责任人要做好帮办"), (OBLIGED, "要保障企业利益")]),  # each 要 its own
        ("重大事项必须报告，代表提出的意见要件件有回音。", [(OBLIGED, "重大事项必须报告"), (OBLIGED, "代表提出的意见要件件有回音")]),
        ("值班领导不得离岗，凡失职的，一律停职。", [(FORBIDDEN, "值班领导不得离岗"), (BARE, "凡失职的，一律停职")]),  # a case of its own
        ("要加强领导。深入推进改革，任重道远。", [(OBLIGED, "要加强领导")]),  # how things stand
        ("要保住人。眼下最急的是吃饭。干部都要到堤上去。", [(OBLIGED, "要保住人"), (OBLIGED, "干部都要到堤上去")]),  # no report yet
        ("新形势提出了更高要求，各地都要抓紧备耕。", [(OBLIGED, "各地都要抓紧备耕")]),  # times speak not
        ("要抓紧。接访结束后，沈望舒主持召开研判会。", [(OBLIGED, "要抓紧")]),  # the readout's own report
    ],
)
def test_parts_of_a_sentence(requirements_of, sentence: str, expected: list[tuple[str, str]]) -> None:
    assert [(r.modality, r.quote) for r in requirements_of(SAYS + sentence)] == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        # to whom the points are put
        ("沈望舒向新任命的同志提出要求：牢记初心，依法履职。", [("新任命的同志", "牢记初心，依法履职")]),
        ("沈望舒就备耕提出三点要求。夯实基础，备足种子。", [(None, "夯实基础，备足种子")]),
        ("沈望舒在分会场对除冰作出部署，各县要抓好落实。", [("各县", "各县要抓好落实")]),  # what is arranged comes right behind
        ("督查组一行查看台账，给予肯定。认为该区重视安全。下一步要抓好落实。", [(None, "下一步要抓好落实")]),  # the team goes on
        # words that name nobody leave it with whom the clause addressed; others who are too, a case of wrongdoing and things in a row do not
        ("沈望舒强调，各企业要抓质量，安全生产一刻不能松。", [("各企业", "各企业要抓质量"), ("各企业", "安全生产一刻不能松")]),
        ("沈望舒强调，各乡镇要抓春播，油菜面积不得少于两万亩。", [("各乡镇", "各乡镇要抓春播"), ("各乡镇", "油菜面积不得少于两万亩")]),
        ("沈望舒强调，各企业要抓质量，山上山下也要动起来。", [("各企业", "各企业要抓质量"), (None, "山上山下也要动起来")]),
        ("沈望舒强调，领导干部要带头，对失职渎职的，必须严肃追责。", [("领导干部", "领导干部要带头"), (None, "对失职渎职的，必须严肃追责")]),
        ("沈望舒强调，干部要上堤、沙石要备足。", [("干部", "干部要上堤"), (None, "沙石要备足")]),
        ("沈望舒强调，各科室要学好条例，每人至少要写一篇心得。", [("各科室", "各科室要学好条例"), ("各科室", "每人至少要写一篇心得")]),
        ("沈望舒强调，村支部要担责，每人至少认领一条沟渠。", [("村支部", "村支部要担责，每人至少认领一条沟渠")]),
        ("沈望舒强调，扶贫款要到户，谁也不许挪用。", [(None, "扶贫款要到户"), (None, "谁也不许挪用")]),
        ("沈望舒强调，任何乡镇、任何科室都不得截留；要公开账目。", [("任何乡镇、任何科室", "任何乡镇、任何科室都不得截留"), (None, "要公开账目")]),
        ("沈望舒强调，组织部门自身要过硬。", [("组织部门", "组织部门自身要过硬")]),
        ("沈望舒强调，9月底前各镇都要完成改造。", [("各镇", "9月底前各镇都要完成改造")]),
        ("沈望舒强调，项目业主要担责。", [("项目业主", "项目业主要担责")]),  # not 主要
        ("沈望舒强调，各科室从即日起必须值班。", [("各科室", "各科室从即日起必须值班")]),
        ("沈望舒要求村支书陆行舟和村“两委”落实禁牧令。", [("村支书陆行舟和村“两委”", "村支书陆行舟和村“两委”落实禁牧令")]),
        ("沈望舒期待云州与青岚之间开行更多班车。", [(None, "期待云州与青岚之间开行更多班车")]),  # no partner
        ("沈望舒希望云州重工以此为起点，争创一流。", [("云州重工", "希望云州重工以此为起点，争创一流")]),
        ("沈望舒希望自治州在教育方面走在前列。", [("自治州", "希望自治州在教育方面走在前列")]),
        ("医生耿怀山呼吁，给村医更多培训机会。", [(None, "给村医更多培训机会")]),  # who is helped is not told
        ("沈望舒要求，医务科于6月底前完成升级，纪检监察室每季度通报一次情况。", [("医务科", "医务科于6月底前完成升级"), ("纪检监察室", "纪检监察室每季度通报一次情况")]),
        ("沈望舒要求镇里三天之内把账查清。", [("镇里", "镇里三天之内把账查清")]),
        # who was told first is told what follows in the sentence
        ("沈望舒强调，要抓紧。市应急局于月底前完成摸排，不得瞒报。", [(None, "要抓紧"), ("市应急局", "市应急局于月底前完成摸排"), ("市应急局", "不得瞒报")]),
        ("沈望舒强调，各部门要马上办，一时办不了的也要说明原因。", [("各部门", "各部门要马上办"), ("各部门", "一时办不了的也要说明原因")]),
        ("沈望舒勉励大家，不要贪多。", [("大家", "不要贪多")]),  # what comes after the comma is urged
        ("沈望舒强调，执行干警要一案一策。", [("执行干警", "执行干警要一案一策")]),
        ("沈望舒强调，下半年全州公安机关要突出重点。", [("全州公安机关", "下半年全州公安机关要突出重点")]),
        ("沈望舒强调，二要各部门协调配合。", [("各部门", "要各部门协调配合")]),
        ("沈望舒强调，“关键少数”尤其要慎微。", [("“关键少数”", "“关键少数”尤其要慎微")]),
        ("沈望舒强调，云台区要突出特色。", [("云台区", "云台区要突出特色")]),  # a place no list knows
        ("沈望舒强调，要抓紧。每周五下班前报送进展，不得虚报。", [(None, "要抓紧"), (None, "不得虚报")]),
        ("沈望舒强调，对以权谋私的腐败分子，不论职位高低，都要绳之以法。", [(None, "对以权谋私的腐败分子，不论职位高低，都要绳之以法")]),
        ("沈望舒强调，哪个村冒了烟，哪个村的书记就要到镇里说清楚。", [("哪个村的书记", "哪个村冒了烟，哪个村的书记就要到镇里说清楚")]),
        ("沈望舒要求各村抓好防汛，并就下一步工作作了安排。", [("各村", "各村抓好防汛")]),  # what the reporter tells
        ("沈望舒要求各村吸取教训，并针对用电安全作出部署。", [("各村", "各村吸取教训")]),
        ("沈望舒要求各村抓好防汛，对值班值守作出安排。", [("各村", "各村抓好防汛，对值班值守作出安排")]),
        ("沈望舒要求，各科室会后一周内把精神传达到每一名职工，不得走样。", [("各科室", "各科室会后一周内把精神传达到每一名职工"), ("各科室", "不得走样")]),
        ("沈望舒强调，各部门要拧成一股绳，对网吧开展一次排查，清单要在10月底前反馈。", [("各部门", "各部门要拧成一股绳，对网吧开展一次排查"), ("各部门", "清单要在10月底前反馈")]),
        ("沈望舒强调，对网吧开展排查，要查深查细。", [(None, "对网吧开展排查，要查深查细")]),
        ("沈望舒强调，要立行立改，从即日起，全县会议一律不摆鲜花。", [(None, "要立行立改"), (None, "从即日起，全县会议一律不摆鲜花")]),  # from when on
        ("沈望舒强调，县政府要当好卫士，对乱建问题零容忍，决不能重蹈覆辙。", [("县政府", "县政府要当好卫士，对乱建问题零容忍"), ("县政府", "决不能重蹈覆辙")]),
        ("沈望舒强调，要抓好落地。推介活动期间，全镇与客商签约12个项目。", [(None, "要抓好落地")]),  # what was done then
        ("沈望舒强调，要关心劳模。林照水曾任云州铸造厂厂长。", [(None, "要关心劳模")]),  # who someone was
        ("沈望舒强调，县政府要说了算、定了干。", [("县政府", "县政府要说了算、定了干")]),  # nobody speaks
        ("沈望舒召开协调会，明确水务、农业、环保等部门要提前介入。", [("水务、农业、环保等部门", "水务、农业、环保等部门要提前介入")]),
        ("沈望舒要求随行的镇水务站：必须在一月内修好。", [("镇水务站", "必须在一月内修好")]),
        ("沈望舒强调三点意见：一要备足沙袋；二要清淤。", [(None, "要备足沙袋"), (None, "要清淤")]),
        ("沈望舒强调，要抓紧。思想上绷紧弦。", [(None, "要抓紧"), (None, "思想上绷紧弦")]),  # in what it is to be done
        ("沈望舒强调，护渠资金任何单位和个人不得挪用。", [("任何单位和个人", "护渠资金任何单位和个人不得挪用")]),
        ("沈望舒强调，常委同志之间要谈心。", [("常委同志", "常委同志之间要谈心")]),
        ("沈望舒希望云州县紧紧围绕这条主线，抓好落实。", [("云州县", "希望云州县紧紧围绕这条主线，抓好落实")]),
        ("沈望舒表示，愿深化合作，希望更多云州产品进入外省市场。", [(None, "愿深化合作"), (None, "希望更多云州产品进入外省市场")]),
    ],
)
def test_whom_a_demand_addresses(requirements_of, body: str, expected: list[tuple[str | None, str]]) -> None:
    assert [(r.addressee, r.quote) for r in requirements_of(body)] == expected


def test_what_the_wisher_will_do_is_no_wish(requirements_of) -> None:
    body = "奥多·林德表示，加方希望促进合作，将支持双方团队磋商。他希望年轻渠工扣好扣子，不做金钱的奴隶。"
    assert [r.quote for r in requirements_of(body)] == ["加方希望促进合作", "希望年轻渠工扣好扣子，不做金钱的奴隶"]
