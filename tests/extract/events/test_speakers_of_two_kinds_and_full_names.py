"""Bodies and persons in one list of speakers, what is only wanted, groups on journeys, what only the headline names. All persons and places are invented."""

import pytest
from tests.extract.events.conftest import Told, told


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("5月10日，全县防汛动员会召开，县长林岳主持会议。\n林岳就贯彻会议精神提出要求：各镇党委要在5月30日前召开推进会议。\n会上，县委组织部、石桥镇党委、县水务局作了典型发言。",
         {"全县防汛动员会 2024-05-10": {("林岳", "chair"), ("林岳", "speak"), ("县委组织部", "speak"), ("石桥镇党委", "speak"), ("县水务局", "speak")}},
         "what is to be held is not held, so that 会上 is the meeting told of"),
        ("5月10日，市政协全体会议开幕。主席林岳主持会议。\n民盟东洲市委会、市工商联以及委员周静（香港）作了大会发言。",
         {"市政协全体会议 2024-05-10": {("林岳", "chair"), ("民盟东洲市委会", "speak"), ("市工商联", "speak"), ("周静", "speak")}}, "bodies open a list that a person ends"),
        ("5月10日，全县防汛动员会召开。县长林岳主持会议。\n县委、县政府督查室主任周静作表态发言。",
         {"全县防汛动员会 2024-05-10": {("林岳", "chair"), ("周静", "speak")}}, "an office of two bodies is no list of speakers"),
        ("5月10日，县委中心组举行专题学习研讨会，围绕作风建设进行集中学习和交流研讨。县委书记林岳主持。\n会上，县长周静领学了林清在第三次全省水利工作座谈会上的讲话。\n县委常委韩立群作了交流发言。",
         {"专题学习研讨会 2024-05-10": {("县委中心组", "host"), ("林岳", "chair"), ("周静", "speak"), ("韩立群", "speak")}},
         "what was done there is no other event, and a speech that is studied does not move the readout elsewhere"),
        ("5月10日，县委召开优秀教师表彰大会。县委书记林岳讲话。石桥中学、东洲小学等10个单位和教师周静等20名个人受到表彰。",
         {"优秀教师表彰大会 2024-05-10": {("县委", "host"), ("林岳", "speak"), ("石桥中学", "other"), ("东洲小学", "other"), ("周静", "other")}}, "bodies are honoured beside persons"),
        ("5月10日，全县防汛动员会召开。县长林岳主持会议。镇长周静因进度滞后作了表态发言。",
         {"全县防汛动员会 2024-05-10": {("林岳", "chair"), ("周静", "speak")}}, "因 opens an adverbial"),
        ("5月10日至12日，镇党委书记林岳率石桥镇经贸代表团赴云州开展招商推介活动。\n5月11日，代表团在云州举行推介会。商会会长周静、总经理韩立群等130多名客商出席。",
         {"赴云州开展招商推介活动 2024-05-12": {("林岳", "other"), ("石桥镇经贸代表团", "other")},
          "推介会 2024-05-11": {("石桥镇经贸代表团", "host"), ("周静", "attend"), ("韩立群", "attend")}}, "a group that acts on its journey goes by the name that it was led under"),
        ("5月10日，县委书记林岳到石桥镇检查防汛工作。他对随行的县水务局局长周静说，要重视。县长韩立群参与检查。\n林岳要求，不得激化矛盾。\n检查结束后，林岳主持召开碰头会。",
         {"到石桥镇检查防汛工作 2024-05-10": {("林岳", "inspect"), ("周静", "attend"), ("韩立群", "attend")}, "碰头会 2024-05-10": {("林岳", "chair")}},
         "to whom he speaks on the way; after the tour the readout tells again"),
        ("5月10日，县人大会议闭幕。县委书记林岳讲话。会后，林岳主持召开了县人大常委会、县政府班子成员集体廉政谈话会。",
         {"县人大会议 2024-05-10": {("林岳", "speak")}, "集体廉政谈话会 2024-05-10": {("林岳", "chair")}}, "whose members the talk is with are no meeting of their own"),
        ("5月10日，县纪委召开廉政谈话会。县纪委书记林岳对新任干部进行集体谈话。", {"廉政谈话会 2024-05-10": {("县纪委", "host"), ("林岳", "speak")}}, "he talks at the meeting that is for it"),
        ("5月10日至11日，州委举办专题读书班，州委中心组同步开展第5次集中学习。州委书记林岳主持，州长周静等参加学习。\n副州长韩立群作研讨发言。",
         {"专题读书班 2024-05-11": {("州委", "host"), ("林岳", "chair"), ("周静", "attend"), ("韩立群", "speak")},
          "第5次集中学习 2024-05-11": {("州委中心组", "host"), ("林岳", "chair"), ("周静", "attend")}}, "what runs beside it leaves the first the main one"),
        ("县委召开党纪学习教育动员会\n5月10日，县委召开会议，部署有关工作。县委书记林岳主持会议。", {"党纪学习教育动员会 2024-05-10": {("县委", "host"), ("林岳", "chair")}},
         "the headline has the name"),
        ("东洲县十九届人大常委会第四次会议召开\n5月10日，县十九届人大常委会召开第四次会议。县人大常委会主任林岳主持会议。",
         {"东洲县十九届人大常委会第四次会议 2024-05-10": {("县十九届人大常委会", "host"), ("林岳", "chair")}}, "the headline has the session in one piece"),
        ("旗委召开十二届八次全委会议\n5月10日，中国共产党东洲旗第十二届委员会第八次全体会议召开。旗委书记林岳主持会议。",
         {"中国共产党东洲旗第十二届委员会第八次全体会议 2024-05-10": {("旗委", "host"), ("林岳", "chair")}}, "the headline's numbers alone do not say of whom"),
        ("区领导走访慰问困难群众\n5月10日，区委书记林岳走访慰问我区困难职工、低保户和老党员。", {"走访慰问困难群众 2024-05-10": {("林岳", "other")}}, "a headline without names is shorter than the list"),
        ("5月10日，县长林岳深入企业、学校开展春季安全生产大检查。", {"春季安全生产大检查 2024-05-10": {("林岳", "inspect")}}, "a great check has a name"),
        ("5月10日，县长林岳到金湾产业园调研，实地察看了华鼎纺织有限公司生产情况，并召开现场办公会。", {"到金湾产业园调研 2024-05-10": {("林岳", "inspect")}, "现场办公会 2024-05-10": {("林岳", "chair")}},
         "a stop does not name the tour, however it is looked at"),
        ("5月10日，全县乡村振兴现场观摩推进会召开。县委书记林岳带队深入石桥镇观摩产业项目，县长周静一同观摩。",
         {"全县乡村振兴现场观摩推进会 2024-05-10": {("林岳", "attend"), ("周静", "attend")}}, "what is viewed belongs to the meeting that is for it"),
        ("5月10日，学校召开党建工作会议。校长林岳主持会议，校纪委书记周静部署党风廉政建设工作。", {"党建工作会议 2024-05-10": {("林岳", "chair"), ("周静", "speak")}}, "he lays out the work there"),
        ("5月10日，县委召开全会，县委书记林岳主持会议。全会研究部署2024年工作，贯彻党中央部署要求。", {"全会 2024-05-10": {("县委", "host"), ("林岳", "chair")}}, "the meeting's own business is nobody's speech"),
        ("5月10日，镇里召开表彰大会。大会对石桥村党支部、镇卫生院党支部等8个先进基层党组织和教师周静等26名优秀党员进行了表彰。",
         {"表彰大会 2024-05-10": {("石桥村党支部", "other"), ("镇卫生院党支部", "other"), ("周静", "other")}}, "bodies before those counted"),
        ("5月10日至12日，副市长林岳赴云州开展经贸交流活动。", {"赴云州开展经贸交流活动 2024-05-12": {("林岳", "other")}}, "a journey for trade"),
    ],
)  # fmt: skip
def test_speakers_and_names(text: str, expected: Told, why: str) -> None:
    assert told(text) == expected, why
