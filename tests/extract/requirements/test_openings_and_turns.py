"""Where a demand opens, and where its speaker turns to something else: roles, lists, conditions, promises, effects. All persons are invented."""

import pytest

SAYS = "沈望舒强调，"
OBLIGED, HOPED, BARE = "obligation", "hope", "imperative"


@pytest.mark.parametrize(
    ("sentence", "expected", "why"),
    [
        ("越是困难越要坚定信心，越是关头越要敢于担当。", [(OBLIGED, "越是困难越要坚定信心"), (OBLIGED, "越是关头越要敢于担当")], "the harder, the more"),
        ("组工干部承担着选贤任能的重要责任，应当保持清醒。", [(OBLIGED, "应当保持清醒")], "what somebody bears is no topic"),
        ("渠道权属问题、闸门管护问题、用水户界定问题、末级渠系长久管护的实现形式问题等，要深入研究。", [(OBLIGED, "渠道权属问题、闸门管护问题、用水户界定问题、末级渠系长久管护的实现形式问题等，要深入研究")], "a long list of what it is about"),
        ("果树苗要继续茁壮成长，也必须扎根沃土。", [(OBLIGED, "果树苗要继续茁壮成长，也必须扎根沃土")], "the aim and what it needs"),
        ("水利工作需要优化一些举措。", [(OBLIGED, "水利工作需要优化一些举措")], "what the work needs is to do something"),
        ("按照工作需要调整人员。", [], "the needs of work"),
        ("要守住粮仓，既向荒山要食物，也向水面要食物。", [(OBLIGED, "要守住粮仓，既向荒山要食物，也向水面要食物")], "要 of whom food is got"),
        ("各乡要加强统筹，尽好各自应尽的责任。", [(OBLIGED, "各乡要加强统筹，尽好各自应尽的责任")], "应尽 says what the duty is"),
        ("要遏制歪风，凡是违规提拔，凡是跑官要官，发现一起、查处一起。", [(OBLIGED, "要遏制歪风，凡是违规提拔，凡是跑官要官，发现一起、查处一起")], "跑官要官 holds no cue"),
        # bare verbs behind adverbials, joined ones, and what is to be learnt of whom
        ("要抓紧；高标准严要求推进清淤；继承和弘扬治水传统；学习他光明磊落的情操；严格党内政治生活。", [(OBLIGED, "要抓紧"), (BARE, "高标准严要求推进清淤"), (BARE, "继承和弘扬治水传统"), (BARE, "学习他光明磊落的情操"), (BARE, "严格党内政治生活")], "points without a cue"),
        ("要抓紧。遇有重大险情迅速转移群众。", [(OBLIGED, "要抓紧"), (BARE, "遇有重大险情迅速转移群众")], "what is to be done in a case"),
        ("讲规矩不是老调重弹，更不是走过场，而是有针对性。", [], "what something is and is not"),
        ("渠管所不是一般的站所，而是要害部门，必须建强。", [(OBLIGED, "必须建强")], "a demand behind it stays"),
        ("干部要树立观念，坚持发展决不能以牺牲安全为代价这条红线。", [(OBLIGED, "干部要树立观念，坚持发展决不能以牺牲安全为代价这条红线")], "a ban that is the name of a line"),
        ("我们愿共同努力，从两个方面继续推进伙伴关系：一是保持往来。二是拓展合作。", [(HOPED, "我们愿共同努力，从两个方面继续推进伙伴关系"), (BARE, "保持往来"), (BARE, "拓展合作")], "what is announced and its points"),
        ("各县应在以下方面作出努力：一是疏通渠道。二是加固堤坝。", [(OBLIGED, "各县应在以下方面作出努力"), (BARE, "疏通渠道"), (BARE, "加固堤坝")], "the same without a number"),
        ("德国希望中国更好地发展。", [(HOPED, "德国希望中国更好地发展")], "a country wishes as a side does"),
        # what its speaker turns to
        ("要多办夜校，政府会帮助你们解决师资。", [(OBLIGED, "要多办夜校")], "a promise"),
        ("要转向主动服务，可以促进增收，提高效率。", [(OBLIGED, "要转向主动服务")], "what comes of it"),
        ("希望双方密切配合，中方鼓励企业投资。", [(HOPED, "希望双方密切配合")], "what his side does"),
        ("希望大家常来，也欢迎邻县青年来学艺。", [(HOPED, "希望大家常来")], "a welcome"),
        ("希望各方参与倡议，林国视中方为伙伴。", [(HOPED, "希望各方参与倡议")], "how they see each other"),
        ("中方愿同各方一道努力，坚定视彼此发展为机遇，推进合作。", [(HOPED, "中方愿同各方一道努力，坚定视彼此发展为机遇，推进合作")], "what both hold to goes on"),
        ("全局要吸取教训，纪检监察组将盯紧关键少数。", [(OBLIGED, "全局要吸取教训")], "what others will do"),
        ("愿认真履职，为乡亲过上越来越好的生活而努力。", [(HOPED, "愿认真履职，为乡亲过上越来越好的生活而努力")], "for what he strives"),
        ("期待同中方加强合作，让游客感到安全。", [(HOPED, "期待同中方加强合作，让游客感到安全")], "to be made feel is no speech"),
        ("让我们一起，祝愿家乡繁荣昌盛！", [], "a greeting"),
        ("祝愿店家们生意兴隆。", [], "a mere wish"),
    ],
)
def test_openings_and_turns(requirements_of, sentence: str, expected: list[tuple[str, str]], why: str) -> None:
    assert [(r.modality, r.quote) for r in requirements_of(SAYS + sentence)] == expected, why


@pytest.mark.parametrize(
    ("body", "expected", "why"),
    [
        (
            "沈望舒强调，农工党、九三学社成员，医药卫生界、社会保障界人士，要用好优势。",
            [("农工党、九三学社成员，医药卫生界、社会保障界人士", "农工党、九三学社成员，医药卫生界、社会保障界人士，要用好优势")],
            "a list of members with a comma",
        ),
        ("沈望舒要求加强组织领导，各地负责同志要负起责任。", [(None, "加强组织领导"), ("各地负责同志", "各地负责同志要负起责任")], "what is asked, and who must"),
    ],
)
def test_whom_they_open_with(requirements_of, body: str, expected: list[tuple[str | None, str]], why: str) -> None:
    assert [(r.addressee, r.quote) for r in requirements_of(body)] == expected, why


@pytest.mark.parametrize("title", ["本台评论：让果香飘出山", "编后"])
def test_a_comment_demands_in_its_own_voice(requirements_of, title: str) -> None:
    found = requirements_of("路修到了果园。\n果子出山，冷链也要跟上。", title)
    assert [(r.issuer, r.quote) for r in found] == [(None, "冷链也要跟上")]


@pytest.mark.parametrize(
    ("body", "expected", "why"),
    [
        ("要抓好信访，信访积案由领导包案。", [("obligation", "要抓好信访"), ("imperative", "信访积案由领导包案")], "who takes a thing in hand"),
        ("要抓好信访。信访积案由领导包案。", [("obligation", "要抓好信访"), ("imperative", "信访积案由领导包案")], "behind a stop too"),
        ("要抓好信访，这项工作由县里负责了多年。", [("obligation", "要抓好信访，这项工作由县里负责了多年")], "what was done"),
        ("要抓好安全；高温时段停止露天作业；重点项目实行专班推进。", [("obligation", "要抓好安全"), ("imperative", "高温时段停止露天作业"), ("imperative", "重点项目实行专班推进")], "what becomes of a thing"),
        ("要抓好安全。本市实行分级管理。我国实行这一制度。", [("obligation", "要抓好安全")], "what a place does"),
        ("要抓好税改，逐步实行新制。", [("obligation", "要抓好税改，逐步实行新制")], "the same who are told go on"),
        ("要抓好安全。小型企业可以实行联合。", [("obligation", "要抓好安全")], "what may be done"),
        ("要抓好安全，实验室安全一票否决。", [("obligation", "要抓好安全"), ("imperative", "实验室安全一票否决")], "a veto"),
        ("要压实责任，每月一调度、每季一通报。", [("obligation", "要压实责任"), ("imperative", "每月一调度、每季一通报")], "how often"),
        ("要联系群众，代表建议件件有着落、事事有回音。", [("obligation", "要联系群众"), ("imperative", "代表建议件件有着落、事事有回音")], "each one"),
        ("要管好身边人，不吃请、不收礼、不打招呼。", [("obligation", "要管好身边人"), ("prohibition", "不吃请、不收礼、不打招呼")], "what one keeps from"),
        ("要扑下身子，不给组织丢脸。", [("obligation", "要扑下身子"), ("prohibition", "不给组织丢脸")], "whom one does not shame"),
        ("要做到严于律己，做到不吃请、不收礼。", [("obligation", "要做到严于律己，做到不吃请、不收礼")], "what is to be reached"),
        ("要抓好整改。对推诿扯皮的干部，不换思想就换人。", [("obligation", "要抓好整改"), ("imperative", "对推诿扯皮的干部，不换思想就换人")], "or else"),
        ("要抓好防汛，由市应急局牵头。", [("obligation", "要抓好防汛"), ("imperative", "由市应急局牵头")], "who leads"),
    ],
)
def test_demands_without_a_verb_of_demands(requirements_of, body: str, expected: list[tuple[str, str]], why: str) -> None:
    assert [(r.modality, r.quote) for r in requirements_of("沈望舒强调，" + body)] == expected, why


@pytest.mark.parametrize(
    ("body", "quotes"),
    [
        ("沈望舒说，“要算好这笔账，管好身边人”。", ["要算好这笔账，管好身边人"]),
        ("沈望舒说，“要”字当头是他的口头禅。", []),
        ("沈望舒就落实会议精神提出：一、五月底前下发清单；二、每月一调度、每季一通报；三、各县要盯紧。", ["五月底前下发清单", "每月一调度、每季一通报", "各县要盯紧"]),
    ],
)
def test_words_quoted_behind_a_comma_and_points_proposed(requirements_of, body: str, quotes: list[str]) -> None:
    assert [r.quote for r in requirements_of(body)] == quotes
