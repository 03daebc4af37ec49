"""Roles before a cue, orders told in turn, papers that come out, and what is allowed or still ahead. All persons are invented."""

import pytest

from tonggao.extract import extract_claims
from tonggao.readout import Readout

SAYS = "沈望舒强调，"


@pytest.mark.parametrize(
    ("sentence", "expected", "why"),
    [
        ("各学院作为责任主体，面对评估新要求，要主动对标。", [("各学院", "各学院作为责任主体，面对评估新要求，要主动对标")], "a circumstance between a role and its cue"),
        ("各单位作为后盾，肩负着时代重任，要密切对话。", [("各单位", "要密切对话")], "肩负着 tells what is so"),
        ("各单位要成立专班，及时解决用地、用水等问题，不能让项目等手续。", [("各单位", "各单位要成立专班，及时解决用地、用水等问题"), ("各单位", "不能让项目等手续")], "a list with a verb before it is no topic"),
        ("要抓好检测。发现缺陷等问题，应停止生产。", [(None, "要抓好检测"), (None, "发现缺陷等问题，应停止生产")], "发现 is the case"),
        ("指导组反馈的问题，3月3日前应全部清零。", [(None, "指导组反馈的问题，3月3日前应全部清零")], "a date stands before the cue"),
        ("要抓好防御，宁可听骂声，不可听哭声，群众应转尽转。", [(None, "要抓好防御，宁可听骂声，不可听哭声，群众应转尽转")], "宁可…不可… is one saying"),
        ("要简化审批。材料能减的尽量减，流程能并的一律并。", [(None, "要简化审批"), (None, "材料能减的尽量减，流程能并的一律并")], "能…的 with an adverb before the second verb"),
        ("要提高均衡性。逐步将公共服务调整为常住地提供。", [(None, "要提高均衡性"), (None, "逐步将公共服务调整为常住地提供")], "将 takes an object"),
        ("要防范风险。在特大城市稳步推进旧村改造。", [(None, "要防范风险"), (None, "在特大城市稳步推进旧村改造")], "where, before an adverb"),
        ("推动发展仍需要克服不少困难。转型仍需爬坡过坎。", [], "what is still ahead is no demand"),
        ("要加强领导。县政协多措并举发挥作用，委员责任意识进一步强化。", [(None, "要加强领导")], "what was reached"),
        ("各街道要落实管理，居民每户可指派一人外出。", [("各街道", "各街道要落实管理，居民每户可指派一人外出")], "what is allowed is told to nobody"),
        ("要实现这个愿景，双方都要相向而行。", [("双方", "要实现这个愿景，双方都要相向而行")], "who must act for the aim"),
        ("扶贫干部就是贫困户的亲戚，要多串门，不能蜻蜓点水。", [("扶贫干部", "要多串门"), ("扶贫干部", "不能蜻蜓点水")], "就是 says what somebody is"),
        ("人民就是江山，要为民造福。", [(None, "要为民造福")], "the people in general are not told"),
        ("各部门要主动服务，决不让医院犯愁。", [("各部门", "各部门要主动服务"), ("各部门", "决不让医院犯愁")], "who must not let it happen"),
        ("督导和服务工作组要继续督导。", [("督导和服务工作组", "督导和服务工作组要继续督导")], "two fields of work before a team"),
        ("防治进入关键时期，一刻也不能放松。", [(None, "一刻也不能放松")], "which phase it is says what is so"),
        ("任何作业不得无票开工。", [(None, "任何作业不得无票开工")], "a thing is told nothing"),
        ("各单位在执行中的重要情况和建议，要及时报告。", [("各单位", "各单位在执行中的重要情况和建议，要及时报告")], "two nouns joined are what must be done with"),
        ("林场要加强巡护。建议各村签订协议。", [("林场", "林场要加强巡护"), ("各村", "建议各村签订协议")], "he goes on and proposes"),
        ("要抓好治沙。深度参与生态治理。服务两国对接，推进合作。", [(None, "要抓好治沙"), (None, "深度参与生态治理"), (None, "服务两国对接，推进合作")], "verbs that an adverb or object makes ones"),
    ],
)
def test_who_is_told_what(requirements_of, sentence: str, expected: list[tuple[str | None, str]], why: str) -> None:
    assert [(r.addressee, r.quote) for r in requirements_of(SAYS + sentence)] == expected, why


@pytest.mark.parametrize(
    ("body", "expected", "why"),
    [
        ("副市长沈望舒要求卫生部门全力救治。市应急局希望广大商户增强意识。", [("沈望舒", "卫生部门全力救治"), ("市应急局", "希望广大商户增强意识")], "a body asks after an order that was told"),
        ("副市长沈望舒要求卫生部门全力救治。通知要求，各校要停课。", [("沈望舒", "卫生部门全力救治"), ("通知", "各校要停课")], "a paper asks after an order that was told"),
        ("沈望舒强调，要抓好治沙。县十七届人大四次会议将于3月召开，要组织好筹备。", [("沈望舒", "要抓好治沙"), ("沈望舒", "要组织好筹备")], "the speaker looks ahead to a meeting"),
        ("沈望舒总书记对意见建议高度重视，真切回应，要求有关方面认真办理。", [("沈望舒", "有关方面认真办理")], "how he answers is no subject"),
        ("《养老服务规定》公布，要求各地建立巡访制度。", [("养老服务规定", "各地建立巡访制度")], "a paper that came out"),
        ("沈望舒就清理证明作了部署：证明能取消的坚决取消。", [("沈望舒", "证明能取消的坚决取消")], "what was arranged follows the colon"),
        ("沈望舒说，要抓好防治。会议决定，暂停集会；市教育局要组织好返校。", [("沈望舒", "要抓好防治"), ("会议", "市教育局要组织好返校")], "what a meeting decides and asks"),
        ("沈望舒寄语新教师，三尺讲台系国运，一生秉烛铸民魂。", [], "a motto is no demand"),
        ("沈望舒勉励残疾朋友自强不息，并祝他们身体健康。", [("沈望舒", "勉励残疾朋友自强不息")], "what he wishes them besides"),
        ("沈望舒表示，云帆集团愿扩大投资，将尽快派技术人员对接。", [("沈望舒", "云帆集团愿扩大投资")], "what he will do by himself"),
        ("沈望舒强调，中国离不开世界。中方真诚希望，各国团结协作。", [("沈望舒", "中方真诚希望，各国团结协作")], "a comma behind 希望"),
    ],
)
def test_who_asks(requirements_of, body: str, expected: list[tuple[str, str]], why: str) -> None:
    assert [(r.issuer, r.quote) for r in requirements_of(body)] == expected, why


@pytest.mark.parametrize(
    ("sentence", "addressees", "why"),
    [
        ("中方愿同越方增进互信；充分发挥渠道作用；指导两国青年组织提高成效。", ["越方", None, None], "with whom the first point is wished"),
        ("勉励抢险官兵发扬抗洪精神。", ["抢险官兵"], "people by their work"),
        ("希望派驻专家沉下身子。", ["派驻专家"], "people by how they came"),
        ("号召全旗干部群众向受表彰的集体学习。", ["全旗干部群众"], "向 begins what they are to do"),
        ("要求县应急局扑灭火灾，想方设法做好人员搜救。", ["县应急局"], "想方设法 is no side"),
    ],
)
def test_addressee(requirements_of, sentence: str, addressees: list[str | None], why: str) -> None:
    assert [r.addressee for r in requirements_of(f"县长沈望舒表示，{sentence}")] == addressees, why


def test_paragraph_of_a_feature_is_the_reporters(requirements_of) -> None:
    """In a feature a paragraph without a verb of speech is nobody's demand."""
    found = requirements_of("沈望舒指出，要办好职业教育。\n增强适应性，需要紧跟产业发展。", "【新思想引领新征程】培养工匠")
    assert [r.quote for r in found] == ["要办好职业教育"]


def test_names_keep_their_last_syllables() -> None:
    """提 of 买合木提 is no part of 提要求, 组 of 组织 none of who is told."""
    body = "县长阿迪力·买合木提主持会议。阿迪力·买合木提要求各乡镇抓紧备耕。他叮嘱县医院院长扎西罗布组织好救治。"
    found = extract_claims(Readout("r", body, title="云州县召开会议", date="2024-06-05")).requirements
    assert [(r.issuer, r.addressee) for r in found] == [("阿迪力·买合木提", "各乡镇"), ("阿迪力·买合木提", "扎西罗布")]
