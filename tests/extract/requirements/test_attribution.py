"""Who speaks, sentence by sentence."""

import pytest

WORDS = "要抓好落实。"


@pytest.mark.parametrize(
    ("body", "speaker"),
    [
        ("沈望舒强调，要抓好落实。", "沈望舒"),
        ("沈望舒代表市总工会致贺词。贺词指出，要抓好落实。", "沈望舒"),  # who gave it
        ("大会收到贺词。贺词指出，要抓好落实。", "贺词"),
        ("沈望舒听取了汇报，给予肯定。就下步工作提出三点意见：要抓好落实。", "沈望舒"),  # whose sentence the points go on from
        ("沈望舒听取了汇报。对学院的工作提出了五点要求。\n一是理清思路。要抓好落实。", "沈望舒"),
        ("沈望舒提出三点要求。\n一是加强领导，压实责任。二是突出重点，稳步推进，强调要抓好落实。", "沈望舒"),  # in one of his points
        ("云国代表在联大会议上强调，要抓好落实。", "云国代表"),  # at a meeting, not the meeting
        ("沈望舒表示，去年两国建交，双方宣布携手合作。要抓好落实。", "沈望舒"),  # told, not said now
        ("市委书记沈望舒8月3日上午在全市组织工作会议上强调，要抓好落实。", "沈望舒"),
        ("沈望舒出席会议并讲话。他指出，要抓好落实。", "沈望舒"),  # the person last reported on
        (
            "沈望舒来到长河集团，听取副总经理顾晚晴关于生产情况的介绍。她说，要抓好落实。",
            "沈望舒",
        ),  # the listener speaks
        ("沈望舒主持会议，陆行舟讲话，强调要抓好落实。", "陆行舟"),  # the nearest subject
        ("陆行舟在会上传达沈望舒批示精神并讲话，表示要抓好落实。", "陆行舟"),  # 沈望舒 is inside a noun phrase
        ("沈望舒会见奥多·林德一行时表示，要抓好落实。", "沈望舒"),  # the visitor is an object
        ("会议听取市应急局汇报，强调要抓好落实。", "会议"),
        ("沈望舒指出，堤坝是命脉。同时要求：要抓好落实。", "沈望舒"),  # whoever speaks asks as well
        ("会议指出，堤坝是命脉。同时，要求：要抓好落实。", "会议"),
        ("沈望舒主持会议，陆行舟致辞。他指出，要抓好落实。", "陆行舟"),  # who spoke last, not who chaired
        ("陆行舟讲话，沈望舒主持会议。他指出，要抓好落实。", "陆行舟"),
        ("会议对防汛作了部署，强调要抓好落实。", "会议"),  # 部署 brings nothing in before the next verb
        ("沈望舒就春耕提出了明确要求，指出要抓好落实。", "沈望舒"),  # nobody is asked by 指出
        ("沈望舒为学员授旗，出席座谈会并发表讲话，强调要抓好落实。", "沈望舒"),  # who goes to a meeting speaks there
        ("陆行舟欢迎客人到访，他表示，要抓好落实。", "陆行舟"),
        ("全会指出，要抓好落实。", "全会"),  # as printed
        ("县长沈望舒来到田头。听村支书陆行舟说，渠修通了，沈望舒高兴地说，要抓好落实。", "沈望舒"),  # who hears speaks next
        ("代表们强调，要抓好落实。", "代表们"),  # counsel, no vow
        ("市长陆行舟同日批示：要抓好落实。", "陆行舟"),
        ("市长陆行舟进一步要求，要抓好落实。", "陆行舟"),
        ("大会号召，要抓好落实。", "大会"),
        ("本次会议指出，要抓好落实。", "会议"),
        ("陆行舟代表建议，要抓好落实。", "陆行舟"),  # a title after the name
        ("副检察长陆行舟检查食堂。陆检对陪同人员一再强调，要抓好落实。", "陆行舟"),  # as staff say it
        ("县长陆行舟、副局长陆远调研。陆县长指出，要抓好落实。", "陆行舟"),  # of two with the surname who holds it
        ("沈望舒在会上对巡视作出安排，强调要抓好落实。", "沈望舒"),
        ("省“护渠兴水”规划提出，要抓好落实。", "省“护渠兴水”规划"),  # its name as printed, with what its marks hold
        ("管委会主任沈望舒主持会议。收听大会后，沈望舒接着就落实会议精神作了安排，强调要抓好落实。", "沈望舒"),  # 接着: who acts next
        ("督导组指出，要抓好落实。", "督导组"),  # a body that nobody found, as printed
        ("省安委会要求，要抓好落实。", "省安委会"),
        ("市应急局有关负责人表示，要抓好落实。", "市应急局"),  # a spokesman speaks for his body
        (
            "《云州改革》发表沈望舒的重要文章《实干》。\n文章指出，要抓好落实。",
            "沈望舒",
        ),  # a text speaks through its author
        ("《关于做好春耕工作的通知》指出，要抓好落实。", "关于做好春耕工作的通知"),
        ("通知要求，要抓好落实。", "通知"),
        ("云州市委联合印发通知，要求要抓好落实。", "云州市委"),
        ("党代会的报告强调，要抓好落实。", "党代会的报告"),
        ("沈望舒就防汛救灾作出重要指示，要抓好落实。", "沈望舒"),
        ("洪巴托表示，要抓好落实。", "洪巴托"),  # a foreign name that nobody found, as printed
        ("沈望舒就做好下一步工作提出三点要求：要抓好落实。", "沈望舒"),
        ("沈望舒说：“要抓好落实。”", "沈望舒"),
        ("沈望舒主持会议。全会号召，要抓好落实。", "全会"),
        ("会议通过方案，决定按程序报批；审议了条例，指出要抓好落实。", "会议"),  # 决定 is a verb here
        ("沈望舒作了题为《稳中求进》的工作报告。报告提出，要抓好落实。", "沈望舒"),  # who gave the report
        ("《关于强市的意见》在三个方面提出要求。一是加快转型。要抓好落实。", "关于强市的意见"),
        ("沈望舒就会后工作作了安排：要抓好落实。", "沈望舒"),
        ("陆行舟就提案工作提了三点意见。一是提高质量。要抓好落实。", "陆行舟"),
        ("座谈会上，沈望舒认真听取大家发言后强调，要抓好落实。", "沈望舒"),
        ("云州市委会议要求，要抓好落实。", "会议"),  # not the body
        ("督察要求，要抓好落实。", "督察"),
        ("会议议定：\n要抓好落实。", "会议"),
        ("会上，沈望舒与各村签订了责任书，要求要抓好落实。", "沈望舒"),
        ("沈望舒强调了三个问题。一是思想问题。要抓好落实。", "沈望舒"),
        ("沈望舒就近期工作作如下安排：要抓好落实。", "沈望舒"),
        ("有的委员提出，要抓好落实。", "有的委员"),  # who gives counsel says what should be done
        ("沈望舒走进集团。听了董事长贺兰山的介绍，他指出，要抓好落实。", "沈望舒"),  # 的 ends no name
        ("沈望舒作总结讲话，他高度评价了工作，就离校提出四点要求：要抓好落实。", "沈望舒"),  # 他 is who is named first
        ("市应急局发出通知要求要抓好落实。", "市应急局"),  # by its paper
        ("陆行舟发言。沈望舒对大家的建议给予回应，她指出，要抓好落实。", "沈望舒"),  # the subject of the same sentence
        ("陆行舟带队检查安全生产。检查组依次查看了水池，要求要抓好落实。", "检查组"),  # a team that acts, as printed
        ("会议传达了文件，学习了讲话。并结合工作进行解读。要求要抓好落实。", "会议"),  # no person came between
        ("沈望舒就下一步工作作出部署：（1）要求要抓好落实。", "沈望舒"),  # a number before the verb
        ("一些委员对加快品牌建设提出意见建议：要抓好落实。", "一些委员"),
        ("云州市委书记沈望舒总书记不在。陆行舟总书记强调，要抓好落实。", "陆行舟"),
    ],
)
def test_subject_of_the_verb_of_speech_is_the_speaker(stretches_of, body: str, speaker: str) -> None:
    said = stretches_of(body)
    assert [who for who, words in said if words.rstrip("”") == WORDS] == [speaker]


@pytest.mark.parametrize(
    "body",
    [
        "大家表示，要抓好落实。",  # unnamed people direct nobody
        "与会人员纷纷表示，要抓好落实。",
        "按照云州市委要求，各地抓好落实。",  # 要求 is a noun
        "会议对做好工作提出更高要求，各地抓好落实。",
        "沈望舒向大家表示感谢，祝贺新春。",  # thanks
        "所谓抓落实，就是一级做给一级看。",  # 所谓 hides 说
        "今年是沈望舒提出三抓三促五周年。",  # a dated fact
        "品牌不强，从根本上说是市场的结果。",  # 说 tells no speech
        "地位与实力不相称，还有差距。",
    ],
)
def test_nobody_directs(stretches_of, body: str) -> None:
    assert stretches_of(body) == []


def test_speech_goes_on_until_somebody_else_speaks(stretches_of) -> None:
    body = "沈望舒指出，形势向好。要抓好落实。\n要再接再厉。陆行舟强调，不能松劲。"
    assert [who for who, _ in stretches_of(body)] == ["沈望舒", "沈望舒", "沈望舒", "陆行舟"]


@pytest.mark.parametrize(
    "report",
    [
        "会议还研究了其他事项。",
        "顾晚晴主持会议。",
        "沈望舒还来到长河集团，详细了解生产情况。",
        "编辑：顾晚晴",
    ],
)
def test_speech_ends_where_the_readout_reports_again(stretches_of, report: str) -> None:
    said = stretches_of(f"沈望舒强调，要抓好落实。\n{report}")
    assert said == [("沈望舒", "要抓好落实。")]


def test_citing_a_leader_does_not_hand_over_the_floor(stretches_of) -> None:
    body = "陆行舟指出，意义重大。沈望舒总书记强调，发展是硬道理。要抓好落实。"
    assert stretches_of(body)[-1] == ("陆行舟", "要抓好落实。")


def test_instructions_that_a_speaker_refers_to_take_no_floor(requirements_of) -> None:
    body = "沈望舒指出，陆行舟总书记对防汛作出重要指示，各单位要抓好落实。"
    assert [r.issuer for r in requirements_of(body)] == ["沈望舒"]


def test_what_is_said_of_a_wish_or_a_duty_is_no_demand(requirements_of) -> None:
    body = "沈望舒表示，我方赞赏对方愿意改善关系。此后还会有患上其他型别流感的风险。贺信充分体现了我方愿与各方共同建设的坚定决心。既要物质富足、也要精神富有，是现代化的崇高追求。这体现了法律面前人人平等、决不允许任何人有特权的坚强意志。要抓好落实。"
    assert [r.quote for r in requirements_of(body)] == ["要抓好落实"]


def test_comrade_of_the_meeting_takes_the_floor(stretches_of) -> None:
    body = "沈望舒同志主持会议。陆行舟指出，意义重大。沈望舒同志强调，发展是硬道理。要抓好落实。"
    assert stretches_of(body)[-1] == ("沈望舒", "要抓好落实。")


def test_counterpart_of_talks_takes_the_floor(stretches_of) -> None:
    body = "沈望舒表示，中方愿深化合作。外方表示，愿共同努力。"
    assert [who for who, _ in stretches_of(body)] == ["沈望舒", "外方"]


def test_own_side_is_no_new_speaker(stretches_of) -> None:
    body = "沈望舒表示，友谊深厚。中方认为，合作前景广阔。双方应加强沟通。"
    assert {who for who, _ in stretches_of(body)} == {"沈望舒"}


def test_quotation_before_its_speaker(stretches_of) -> None:
    body = "“干部要敢闯敢试、勇于创新，在一线经受考验。”沈望舒说，必须动真格。"
    assert stretches_of(body) == [
        ("沈望舒", "干部要敢闯敢试、勇于创新，在一线经受考验。"),
        ("沈望舒", "必须动真格。"),
    ]


def test_short_quotation_before_its_speaker(stretches_of) -> None:
    body = "“防汛一刻不能放松！”在东河大堤，沈望舒对值守人员说，要加密巡查。"
    assert stretches_of(body) == [("沈望舒", "防汛一刻不能放松！"), ("沈望舒", "要加密巡查。")]


def test_headline_and_subheadings_are_nobodys_words(stretches_of) -> None:
    body = "沈望舒强调，要抓好落实。\n着力培养干部，推动工作上台阶\n要再接再厉。"
    assert stretches_of(body) == [("沈望舒", "要抓好落实。"), ("沈望舒", "要再接再厉。")]


def test_reactions_to_a_speech_keep_only_the_speech(stretches_of) -> None:
    body = "沈望舒表示，将抓好落实。沈望舒强调，要抓好落实。"
    assert stretches_of(body, title="讲话引发热烈反响") == [("沈望舒", "要抓好落实。")]


def test_spokesman_answers(requirements_of) -> None:
    body = "外交部发言人沈望舒主持记者会。\n问：有议员称，中方应表态，你怎么看？\n答：形势紧张。有关各方应保持克制。\n问：双方是否要会谈？中方必须回应吗？"
    assert [(r.issuer, r.quote) for r in requirements_of(body)] == [("沈望舒", "有关各方应保持克制")]
