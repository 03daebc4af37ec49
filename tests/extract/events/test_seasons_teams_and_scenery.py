"""Local readouts: meetings on a season, numbered committees, teams that are led, scenic openings, speeches that open a sentence."""

import pytest
from tests.extract.events.conftest import Told, told

ROUNDS = (
    "县四大班子领导走访慰问困难群众\n又是一年新春到，寒冬腊月暖意浓。5月8日至10日，云溪县四大班子领导分成9个组，深入各乡镇看望慰问老党员、困难职工，为他们送去慰问金。\n"
    "10日上午，县委书记沈国栋来到石桥村，看望93岁的老战士马有山。沈国栋强调，要把群众冷暖放在心上。\n县长周敏一行先后到敬老院走访。周敏强调，要落实政策。\n县政协主席姜涛也带队开展了慰问。"
)


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("要闻\n5月10日，青河镇召开中秋国庆期间安全生产工作会议，镇长周敏主持会议。",
         {"中秋国庆期间安全生产工作会议 2024-05-10": {("周敏", "chair")}}, "期间 of a season is in the name"),
        ("要闻\n5月10日，沈国栋出席会议期间会见客商。", {"会见客商 2024-05-10": {("沈国栋", "meet")}}, "期间 of a meeting is not"),
        ("云溪县委常委会召开会议\n5月10日，十三届县委常委会召开第98次（扩大）会议。县长周敏主持会议。",
         {"十三届县委常委会召开第98次（扩大）会议 2024-05-10": {("云溪县委常委会", "host"), ("周敏", "chair")}}, "a committee in its term numbers its meeting"),
        ("县委经济工作会议召开\n5月10日，县委经济工作会议召开，学习习近平总书记在中央经济工作会议上的重要讲话精神。县委书记沈国栋出席并讲话。",
         {"县委经济工作会议 2024-05-10": {("沈国栋", "attend"), ("沈国栋", "speak")}, "中央经济工作会议 None": {("习近平", "speak")}}, "a wider body's meeting of the same name"),
        ("要闻\n5月10日，云溪县第十届人民代表大会第四次会议开幕。出席和列席会议的市领导还有：沈国栋、周敏、姜涛等。",
         {"云溪县第十届人民代表大会第四次会议 2024-05-10": {("沈国栋", "attend"), ("周敏", "attend"), ("姜涛", "attend")}}, "two verbs, one list"),
        ("要闻\n5月10日，云溪市召开防汛工作会议，市长周敏主持会议。市领导沈国栋 姜涛　林岳出席会议。",
         {"防汛工作会议 2024-05-10": {("周敏", "chair"), ("沈国栋", "attend"), ("姜涛", "attend"), ("林岳", "attend")}}, "a list set with spaces"),
        ("要闻\n5月10日，县政协召开糖料生产座谈会。主席周敏主持会议。县农业局局长姜涛到会介绍了有关情况，副县长林岳到会听取意见。",
         {"糖料生产座谈会 2024-05-10": {("县政协", "host"), ("周敏", "chair"), ("姜涛", "speak"), ("林岳", "attend")}}, "到会介绍 is a speech, 到会听取 is not"),
        ("要闻\n5月10日上午，副县长周敏带领由应急、消防等部门人员组成的县政府第二督查组，到工业园区督查消防安全工作。",
         {"到工业园区督查消防安全工作 2024-05-10": {("周敏", "inspect"), ("县政府第二督查组", "inspect")}}, "a team formed of others' people"),
        ("要闻\n5月10日，市长周敏率云溪市代表团访问捷克。", {"访问捷克 2024-05-10": {("周敏", "other"), ("云溪市代表团", "other")}}, "a delegation that is led"),
        ("要闻\n5月10日，县长周敏率县党政代表团赴临江市、东洲市开展招商引资和项目考察活动。",
         {"赴临江市、东洲市开展招商引资和项目考察活动 2024-05-10": {("周敏", "inspect"), ("县党政代表团", "inspect")}}, "what the journey was for, up to 活动"),
        ("寒冬送暖情意浓 走访慰问进万家\n5月10日，街道党工委书记周敏深入辖区走访慰问困难党员、老劳模。",
         {"深入辖区走访慰问困难党员、老劳模 2024-05-10": {("周敏", "other")}}, "a slogan names no tour"),
        (ROUNDS, {"深入各乡镇看望慰问老党员、困难职工 2024-05-10": {("沈国栋", "other"), ("周敏", "other"), ("姜涛", "other")}}, "scenery before the lead, and each on his round"),
        ("要闻\n5月10日，云溪招商推介会在东洲举行。县长周敏在致辞中诚挚邀请客商来投资。", {"云溪招商推介会 2024-05-10": {("周敏", "speak")}}, "whatever he did in his speech"),
        ("市政协举行联组讨论\n5月10日下午，市政协六届四次会议经济界别联组讨论在云溪宾馆举行。市委书记沈国栋参加讨论。",
         {"市政协六届四次会议经济界别联组讨论 2024-05-10": {("市政协", "host"), ("沈国栋", "attend")}}, "a round of groups is a sitting with a name"),
        ("要闻\n5月10日，全国防汛抗旱工作视频会议召开。市长周敏在分会场收听收看。随后，云溪市召开防汛抗旱工作会议，周敏讲话。",
         {"全国防汛抗旱工作视频会议 2024-05-10": {("周敏", "attend")}, "防汛抗旱工作会议 2024-05-10": {("周敏", "speak")}}, "called once a wider one has ended"),
        ("要闻\n5月10日，县委书记周敏到青河镇宣讲全会精神。部长姜涛主持宣讲会。", {"宣讲全会精神 2024-05-10": {("周敏", "speak"), ("姜涛", "chair")}}, "宣讲会 is what was told of"),
        ("要闻\n5月10日，省长周敏赴恒通机械有限公司就市场供应工作进行专题调研。",
         {"赴恒通机械有限公司就市场供应工作进行专题调研 2024-05-10": {("周敏", "inspect")}}, "the company gone to looks into nothing"),
    ],
)  # fmt: skip
def test_local_readouts(text: str, expected: Told, why: str) -> None:
    assert told(text) == expected, why
