"""Who inspects for a house, who sits in which venue, who is called to account, forms under a lead. All persons and places are invented."""

import pytest
from tests.extract.events.conftest import told

from tonggao.extract import extract_claims
from tonggao.readout import Readout


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("5月10日，县人大常委会组织部分市、县人大代表视察城区旧改工作。县人大常委会主任林岳，副主任周静参加视察，副县长何成陪同。",
         {"视察城区旧改工作 2024-05-10": {("县人大常委会", "host"), ("林岳", "inspect"), ("周静", "inspect"), ("何成", "attend")}}, "a house has its delegates look; who takes part does"),
        ("5月10日，青岭县人大常委会、县政协组织部分人大代表、政协委员，就垃圾分类工作开展联合视察。县人大常委会主任林岳，县政协主席周静参加视察，副县长何成陪同。",
         {"就垃圾分类工作开展联合视察 2024-05-10": {("青岭县人大常委会", "host"), ("县政协", "host"), ("林岳", "inspect"), ("周静", "inspect"), ("何成", "attend")}}, "two houses, and the matter behind a comma"),
        ("5月10日，县政协主席林岳率部分政协委员视察城区旧改工作。县政协副主席周静参加视察。",
         {"视察城区旧改工作 2024-05-10": {("林岳", "inspect"), ("周静", "attend")}}, "somebody leads; who takes part goes along"),
        ("5月10日上午，县委书记林岳到县信访局接访。副县长周静一同接访。接访结束后，林岳主持召开全县信访工作座谈会。",
         {"到县信访局接访 2024-05-10": {("林岳", "meet"), ("周静", "attend")}, "全县信访工作座谈会 2024-05-10": {("林岳", "chair")}}, "the meeting after it is on its day"),
        ("5月10日，县长林岳到青岭林场巡林，县林草局局长周静一同巡林。\n11日上午，县林长办召开专题会，周静传达了巡林要求。",
         {"到青岭林场巡林 2024-05-10": {("林岳", "inspect"), ("周静", "attend")}, "专题会 2024-05-11": {("县林长办", "host"), ("周静", "convey")}}, "what is conveyed is no inspection"),
        ("5月10日，县委举行军地座谈会。县委书记林岳、县长周静出席。\n座谈会结束后，林岳、周静还前往县医院，看望慰问了伤病员。",
         {"军地座谈会 2024-05-10": {("县委", "host"), ("林岳", "attend"), ("周静", "attend")}, "看望慰问了伤病员 2024-05-10": {("林岳", "other"), ("周静", "other")}}, "a visit once the meeting has ended"),
        ("5月10日，县委书记林岳率队赴东海市招商，走访了东海市青岭商会。副县长周静随同。",
         {"赴东海市招商 2024-05-10": {("林岳", "other"), ("周静", "attend")}}, "a journey for investors"),
        ("5月10日，由省民政厅副厅长林岳，省军区政治部副主任周静率领的省双拥模范城考评组对我市创建工作进行检查验收。副市长何成陪同检查。",
         {"对我市创建工作进行检查验收 2024-05-10": {("林岳", "inspect"), ("周静", "inspect"), ("省双拥模范城考评组", "inspect"), ("何成", "attend")}}, "a team led by two, whose name no list knows"),
        ("5月10日，县人大常委会主任林岳率县直有关部门负责人赴青河镇、柳林乡看望教师代表。副主任周静陪同。",
         {"看望教师代表 2024-05-10": {("林岳", "other"), ("周静", "attend")}}, "towns gone to are no persons"),
        ("5月10日，县长林岳到青岭河巡堤查险。副县长周静参加。",
         {"到青岭河巡堤查险 2024-05-10": {("林岳", "inspect"), ("周静", "attend")}}, "dykes are inspected"),
        ("5月10日，青岭镇召开安全生产会议。镇长林岳作工作部署。副镇长周静提出具体要求。",
         {"安全生产会议 2024-05-10": {("林岳", "speak"), ("周静", "speak")}}, "a clause of nothing but who and that"),
        ("5月10日，市人大常委会举行宪法宣誓仪式，林岳领誓，市自然资源局局长周静、监委副主任何成等跟誓。",
         {"宪法宣誓仪式 2024-05-10": {("市人大常委会", "host"), ("林岳", "other"), ("周静", "other"), ("何成", "other")}}, "who swears after another"),
        ("5月10日，公司开展消防演练，总经理林岳担任总指挥，副总经理周静观摩。",
         {"消防演练 2024-05-10": {("林岳", "other"), ("周静", "observe")}}, "who sees a drill looks on"),
        ("5月10日，县委第一巡察组巡察青岭镇党委情况反馈会议召开。巡察组组长林岳反馈了巡察情况，副县长周静提出要求。",
         {"县委第一巡察组巡察青岭镇党委情况反馈会议 2024-05-10": {("林岳", "speak"), ("周静", "speak")}}, "one feeds back, another asks for something"),
    ],
)  # fmt: skip
def test_delegates(text: str, expected: dict[str, set[tuple[str, str]]], why: str) -> None:
    assert told(text) == expected, why


@pytest.mark.parametrize(
    "tail",
    ["及全体包村干部在主会场参加，各村支部书记在分会场参加", "及各科所队负责人在主会场参会，各派出所民警通过视频收看", "应邀到会祝贺", "亲临指导"],
)
def test_there(tail: str) -> None:
    text = f"5月10日，青岭镇召开安全生产推进会。镇人大主席林岳、派出所所长周静{tail}。"
    assert told(text) == {"安全生产推进会 2024-05-10": {("林岳", "attend"), ("周静", "attend")}}


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("5月10日，县纪委书记林岳对青岭镇党委书记周静、云溪乡乡长何成进行约谈。",
         {"约谈 2024-05-10": {("林岳", "meet"), ("周静", "meet"), ("何成", "meet")}}, "those before the verb"),
        ("5月10日，副县长林岳在县行政中心，就督察反馈问题整改不力，对青岭镇、云溪街道和县水务局主要负责人进行集中约谈。",
         {"集中约谈 2024-05-10": {("林岳", "meet"), ("县水务局", "meet")}}, "a body called to account does not call others"),
    ],
)  # fmt: skip
def test_called_to_account(text: str, expected: dict[str, set[tuple[str, str]]], why: str) -> None:
    assert told(text) == expected, why


def test_form_under_a_lead() -> None:
    text = "院长林岳讲党课\n5月10日上午，青岭县人民法院召开专题党课暨工作推进会。\n■ 主讲人：党组书记、院长林岳\n■ 主持人：副院长周静\n■ 参加人员：纪检组长何成及全体干警\n"
    assert told(text) == {
        "专题党课暨工作推进会 2024-05-10": {("青岭县人民法院", "host"), ("林岳", "speak"), ("周静", "chair"), ("何成", "attend")}
    }


@pytest.mark.parametrize("who", ["林海", "李强国", "欧阳文", "赵春"])
@pytest.mark.parametrize("goes", ["赴", "到", "在", "率队赴"])
@pytest.mark.parametrize("where", ["鑫源集团", "富源建材公司", "联系点", "县人民医院", "宏图小学"])
def test_who_goes_where(who: str, goes: str, where: str) -> None:
    """Who goes there is a person, however the segmenter reads the name of a company behind 到."""
    claims = extract_claims(Readout(id="t", text=f"要闻\n5月10日，县长{who}{goes}{where}调研。副县长周静陪同。", title="要闻", date="2024-05-20"))
    assert {person.name for person in claims.persons} == {who, "周静"}
    assert all(body.name in where for body in claims.organizations)
    assert [{(p.who, p.how) for p in event.participants} for event in claims.events] == [{(who, "inspect"), ("周静", "attend")}]


def test_house_of_who_leads() -> None:
    text = "要闻\n5月10日，市人大常委会主任林岳率市人大代表视察民生项目。"
    claims = extract_claims(Readout(id="t", text=text, title="要闻", date="2024-05-20"))
    assert [body.resolved for body in claims.organizations] == ["市人大常委会"]
