"""Speeches in points, rules to go by, resolves and cases: how many demands they make, and whose."""

import pytest

SAYS = "沈望舒强调，"
OBLIGED, FORBIDDEN, HOPED, BARE = "obligation", "prohibition", "hope", "imperative"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # rules to go by are no demands of their own, the same words alone are
        ("要履职尽责，围绕财政政策要稳健、产业政策要精准、社会政策要兜底，积极建言。", [(OBLIGED, "要履职尽责，围绕财政政策要稳健、产业政策要精准、社会政策要兜底，积极建言")]),
        ("文件要短、会议要少。落实要快、督查要严。", [(OBLIGED, "文件要短"), (OBLIGED, "会议要少"), (OBLIGED, "落实要快"), (OBLIGED, "督查要严")]),
        # what only follows is no part of the demand; 只有…才能… is
        ("水利、林业、农业三者都要往前推，山乡才能越变越美。", [(OBLIGED, "水利、林业、农业三者都要往前推")]),
        ("要牢记只有植树，才能固沙。", [(OBLIGED, "要牢记只有植树，才能固沙")]),
        ("盐湖要振兴，根本靠人才，关键在机制。", []),  # what something depends on
        ("要执行“四个不准”，即不准烧荒、不准在林区吸烟、不准野炊、不准带火种进山。", [(OBLIGED, "要执行“四个不准”，即不准烧荒、不准在林区吸烟、不准野炊、不准带火种进山")]),  # what the name means
        ("全院要把清案作为必须打赢的硬仗。", [(OBLIGED, "全院要把清案作为必须打赢的硬仗")]),  # 必须 of what it is taken for
        ("窗口人员要热情服务，不当“甩手掌柜”。", [(OBLIGED, "窗口人员要热情服务"), (FORBIDDEN, "不当“甩手掌柜”")]),
        ("整改不是“选择题”，而是“必答题”。", []),  # what something is
        ("林场要抓好造林，关键在人。", [(OBLIGED, "林场要抓好造林，关键在人")]),
        ("干部要守住堤防，不退洪水决不收兵。", [(OBLIGED, "干部要守住堤防，不退洪水决不收兵")]),  # a resolve
        # what befalls whoever does wrong stands apart from the ban before it
        ("严禁野外用火，对违规用火行为发现一起、查处一起。", [(FORBIDDEN, "严禁野外用火"), (BARE, "对违规用火行为发现一起、查处一起")]),
        ("不得违规举债，对新增债务终身问责。", [(FORBIDDEN, "不得违规举债"), (BARE, "对新增债务终身问责")]),
        # what is done with a case is done, not the case of what comes next
        ("要严格执法，对拒不整改的店铺依法处罚，不得下不为例。", [(OBLIGED, "要严格执法，对拒不整改的店铺依法处罚"), (FORBIDDEN, "不得下不为例")]),
        ("各村要加强巡堤，发现险情及时上报，不得迟报。", [(OBLIGED, "各村要加强巡堤，发现险情及时上报"), (FORBIDDEN, "不得迟报")]),
        ("各企业要举一反三，“零容忍、严执法”绝不是一句口号。", [(OBLIGED, "各企业要举一反三")]),
        # the first point of a list is one like the others, whatever it opens with
        ("一是以更高标准推进造林；二是按时限报送台账。", [(BARE, "以更高标准推进造林"), (BARE, "按时限报送台账")]),
        ("对治水规律的认识达到新的高度。（一）坚持统一调度。（二）坚持分区治理。", []),  # what was learnt
        ("①向先进看齐，多下渠。②要把水管好。", [(BARE, "向先进看齐，多下渠"), (OBLIGED, "要把水管好")]),
        ("1．切实加强领导，负责人必须亲自抓；2．严禁超载。", [(BARE, "切实加强领导"), (OBLIGED, "负责人必须亲自抓"), (FORBIDDEN, "严禁超载")]),
        ("两地可以围绕四个方面发力：一是做大贸易，培育外贸新业态。二是打造创新走廊。", [(BARE, "做大贸易，培育外贸新业态"), (BARE, "打造创新走廊")]),
        ("（1）制定预案，备足沙袋。（2）扛牢责任，守住堤防。", [(BARE, "制定预案，备足沙袋"), (BARE, "扛牢责任，守住堤防")]),
        # whom a case befalls is told by itself; whoever takes it up is told
        ("客运企业要管好司机，凡疲劳驾驶的一律停岗。", [(OBLIGED, "客运企业要管好司机"), (BARE, "凡疲劳驾驶的一律停岗")]),
        ("要抓紧化解。对久拖不决的积案，由市纪委提级督办。", [(OBLIGED, "要抓紧化解"), (BARE, "对久拖不决的积案，由市纪委提级督办")]),
        ("安全生产一刻也放松不得。", [(FORBIDDEN, "安全生产一刻也放松不得")]),  # the verb first
        ("要明确任务。全年确保造林三万亩。", [(OBLIGED, "要明确任务"), (BARE, "全年确保造林三万亩")]),
        ("要完善标准。在云州、清江等地区具备条件的机场实行全天候通关。", [(OBLIGED, "要完善标准"), (BARE, "在云州、清江等地区具备条件的机场实行全天候通关")]),
    ],
)
def test_demands_of_points_and_lists(requirements_of, sentence: str, expected: list[tuple[str, str]]) -> None:
    assert [(r.modality, r.quote) for r in requirements_of(SAYS + sentence)] == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        # whoever is named alone behind the verb of speech is who is told, and tells nothing himself
        ("沈望舒叮嘱随行的市民政局和许楼镇负责人，一定要照顾好老人。", [("市民政局和许楼镇负责人", "一定要照顾好老人")]),
        ("命令要求，驻云州部队和民兵广大官兵，要向英模学习。", [("驻云州部队和民兵广大官兵", "驻云州部队和民兵广大官兵，要向英模学习")]),
        ("沈望舒强调，乡、村两级要加强巡查。上一级要帮助下一级。", [("乡、村两级", "乡、村两级要加强巡查"), ("上一级", "上一级要帮助下一级")]),
        ("沈望舒强调，各司法所要深化调解。", [("各司法所", "各司法所要深化调解")]),
        ("沈望舒强调，包片领导要蹲点到户。", [("包片领导", "包片领导要蹲点到户")]),
        ("沈望舒要求，一是强化组织领导。", [(None, "强化组织领导")]),  # no organization 强化组织
        ("沈望舒强调，贸易、投资、金融三者要并重。", [(None, "贸易、投资、金融三者要并重")]),  # things
        ("沈望舒当场责令该矿停产整改。", [("该矿", "该矿停产整改")]),
        ("沈望舒说，堤防早修早安心，建议县水利局提前备料。", [("县水利局", "建议县水利局提前备料")]),
        ("沈望舒应询介绍了汛情。", []),  # in answer to a question
        ("“渠不仅要‘通’，更要‘清’。”市政协委员沈望舒第一个发言，建议以水带林、林带游。", [(None, "渠不仅要‘通’"), (None, "更要‘清’"), (None, "建议以水带林、林带游")]),
        ("沈望舒说，“接过的是担子。”我将视云州为故乡。请同志们监督我。", [("同志们", "请同志们监督我")]),  # he speaks on, unquoted
        ("沈望舒提三点要求：第一，讲政治，把准方向。第二，要提质效。", [(None, "讲政治，把准方向"), (None, "要提质效")]),
        ("沈望舒从两个方面提出要求：在思想上再重视，把水管好；要落实责任。", [(None, "在思想上再重视，把水管好"), (None, "要落实责任")]),
        ("沈望舒走访渠站。临走时，他对青岚镇党委书记陆行舟说：“这件事你要盯到底。”", [("陆行舟", "这件事你要盯到底")]),  # 你 is whom he speaks to
        ("沈望舒向青年志愿者发出三点倡议：一是当好新风传播者，二是当好家园建设者。", [("青年志愿者", "当好新风传播者"), ("青年志愿者", "当好家园建设者")]),
        ("沈望舒作动员讲话：客观分析了形势；认清差距，增强紧迫感；压实责任，强化督查。", [(None, "认清差距，增强紧迫感"), (None, "压实责任，强化督查")]),  # a speech told by its agenda
        ("沈望舒说：“下面请林照水先生介绍情况。”", []),  # a host's words
    ],
)
def test_whom_points_address(requirements_of, body: str, expected: list[tuple[str | None, str]]) -> None:
    assert [(r.addressee, r.quote) for r in requirements_of(body)] == expected
