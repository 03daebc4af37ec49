"""Events and participants where no plain verb of taking part tells them: votes, rites, lists, what came after the meeting.

All persons and places are invented.
"""

import pytest

from tonggao.extract import extract_claims
from tonggao.readout import Readout

Told = dict[str, set[tuple[str, str]]]


def told(text: str) -> Told:
    claims = extract_claims(Readout(id="t", text=text, title=text.split("\n")[0], date="2024-05-20"))
    return {f"{e.label} {e.date}": {(p.who, p.how) for p in e.participants} for e in claims.events}


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("要闻\n5月10日，市长林岳、副市长周静等市委常委出席全市防汛会议。", {"全市防汛会议 2024-05-10": {("林岳", "attend"), ("周静", "attend")}},
         "what those are called whom the list leaves out"),
        ("要闻\n5月10日，局长林岳、中国工程院院士周静，省教育厅、省科技厅、省农业农村厅、省乡村振兴局、省林草局、省农科院、省林科院、云州大学等有关单位领导，校长韩立群以及企业负责人出席签约仪式。",
         {"签约仪式 2024-05-10": {("林岳", "attend"), ("周静", "attend"), ("韩立群", "attend")}}, "a long member without a name between others"),
        ("要闻\n会议由县人大常委会主任林岳主持，副主任周静、韩立群出席。", {"会议 None": {("林岳", "chair"), ("周静", "attend"), ("韩立群", "attend")}},
         "常委会主任 behind 由 is an office"),
        ("云岭县第十三届人大常委会第九次会议任免名单\n（2004年6月25日通过）\n会议由县人大常委会主任林岳主持。",
         {"云岭县第十三届人大常委会第九次会议 2004-06-25": {("林岳", "chair")}}, "the meeting whose list it is"),
        ("要闻\n5月10日，县委书记林岳主持会议。\n随后，医院门前举行了火线入党宣誓仪式。院长周静主持仪式。",
         {"主持会议 2024-05-10": {("林岳", "chair")}, "火线入党宣誓仪式 2024-05-10": {("周静", "chair")}}, "随后 tells of it, not of one to come"),
        ("要闻\n5月10日是护士节。上午，市长林岳来到市医院，看望慰问医护人员。", {"看望慰问医护人员 2024-05-10": {("林岳", "other")}}, "the hour of the day before"),
        ("要闻\n5月10日是县委书记大接访日。县委书记林岳来到县信访局接待来访群众。", {"来到县信访局接待来访群众 2024-05-10": {("林岳", "other")}},
         "the sentence after a dated lead"),
        ("要闻\n5月10日，县委召开座谈会。县长周静在座谈会上回顾了发展历程，指出要抓好落实。", {"座谈会 2024-05-10": {("县委", "host"), ("周静", "speak")}},
         "where he speaks stands by another verb"),
        ("要闻\n5月10日，县委召开座谈会。副县长周静在总结时号召大家带头。处长林岳到会讲话。", {"座谈会 2024-05-10": {("县委", "host"), ("周静", "speak"), ("林岳", "speak")}},
         "在总结时; who comes to speak is said to speak"),
        ("要闻\n5月10日，市水利局召开座谈会。会上，局长林岳通报情况，居民代表周静提出了加装电梯的建议，科长韩立群代表基层表了决心。",
         {"座谈会 2024-05-10": {("市水利局", "host"), ("林岳", "speak"), ("周静", "speak"), ("韩立群", "speak")}}, "a proposal made there; a vow"),
        ("要闻\n5月10日，市作协召开成立大会。会议选举产生了理事会。作家林岳先生当选为会长，副局长周静、副主任韩立群等七人当选为副会长。",
         {"成立大会 2024-05-10": {("市作协", "host"), ("林岳", "other"), ("周静", "other"), ("韩立群", "other")}}, "elected at the meeting that votes"),
        ("要闻\n5月10日，市作协召开成立大会。作家林岳先生2003年当选为会长。", {"成立大会 2024-05-10": {("市作协", "host")}}, "elected in a life told there"),
        ("要闻\n5月10日，云岭县第十七届人民代表大会第二次会议选举林岳为县长，周静为副县长。",
         {"云岭县第十七届人民代表大会第二次会议 2024-05-10": {("林岳", "other"), ("周静", "other")}}, "the meeting is the subject of 选举"),
        ("要闻\n5月10日，第三届职工运动会在区体育中心开幕。区长林岳宣布运动会开幕，周静局长致辞。",
         {"第三届职工运动会 2024-05-10": {("林岳", "other"), ("周静", "speak")}}, "宣布…开幕 names nothing new"),
        ("要闻\n5月10日，云州第三届运动会召开吹风会。", {}, "games hold no briefing"),
        ("要闻\n在5月10日举行的全市防汛工作会议上，市水利局与各县签订了责任书。", {"全市防汛工作会议 2024-05-10": set()}, "held on that day"),
        ("要闻\n5月10日，市政协全会闭幕。闭幕会后，教授林岳应邀作题为“守正创新”的学习讲座。",
         {"市政协全会 2024-05-10": set(), "学习讲座 2024-05-10": {("林岳", "speak")}}, "a lecture after the meeting is another event"),
        ("要闻\n5月10日，社科馆开馆仪式举行。市长林岳、校长周静出席活动。开馆仪式后，林岳对社科馆进行了调研。周静表示，要用好社科馆。副局长韩立群参加活动。",
         {"社科馆开馆仪式 2024-05-10": {("林岳", "attend"), ("周静", "attend"), ("周静", "speak"), ("韩立群", "attend")},
          "对社科馆进行了调研 2024-05-10": {("林岳", "inspect")}}, "活动 is what was called so first"),
        ("要闻\n5月10日，市委书记林岳通过视频连线慰问援外医疗队员。", {"视频连线慰问援外医疗队员 2024-05-10": {("林岳", "other")}}, "a visit over the wire"),
        ("要闻\n5月10日，市长林岳与在外务工人员代表视频连线。", {"与在外务工人员代表视频连线 2024-05-10": {("林岳", "meet")}}, "a talk over the wire"),
        ("要闻\n政党高层对话会将于5月30日以视频连线方式举行，省长林岳将出席对话会。", {"政党高层对话会 2024-05-30": {("林岳", "attend")}}, "a way of holding it"),
        ("要闻\n5月10日，全市大会举行。市长林岳、副市长周静等在主席台前排就座，副主任韩立群及班子成员参与交流。",
         {"全市大会 2024-05-10": {("林岳", "attend"), ("周静", "attend"), ("韩立群", "attend")}}, "等 ends before 在; 参与交流"),
        ("要闻\n5月10日，县宪法宣誓仪式举行。县长林岳、副县长周静向宪法宣誓，主任韩立群监誓。",
         {"县宪法宣誓仪式 2024-05-10": {("林岳", "other"), ("周静", "other"), ("韩立群", "other")}}, "who swears"),
        ("省领导到我校看望老教师\n5月10日，副省长林岳、厅长周静等来到我校，与师生亲切交谈。",
         {"到我校看望老教师 2024-05-10": {("林岳", "other"), ("周静", "other")}}, "whom the headline does not name the lead does"),
        ("要闻\n5月10日，副省长林岳、厅长周静一行来校，看望了老教师。", {"看望了老教师 2024-05-10": {("林岳", "other"), ("周静", "other")}}, "一行来校 and a comma"),
        ("要闻\n5月10日，县长林岳、副县长周静等莅临云州中学，对入学工作展开视察。",
         {"对入学工作展开视察 2024-05-10": {("林岳", "inspect"), ("周静", "inspect")}}, "展开视察"),
        ("要闻\n5月10日，市工商联联合市检察院、市高新投、市委统战部举办企业座谈会。",
         {"企业座谈会 2024-05-10": {("市工商联", "host"), ("市检察院", "host"), ("市委统战部", "host")}}, "one in the list is not known"),
        ("要闻\n5月10日，由市工商联主办、市检察院承办、市司法局协办的企业座谈会举行。",
         {"企业座谈会 2024-05-10": {("市工商联", "host"), ("市检察院", "host")}}, "who only helps is no host"),
        ("要闻\n5月10日，企业座谈会举行。座谈会由市工商联主办，市水利局承办。",
         {"企业座谈会 2024-05-10": {("市工商联", "host"), ("市水利局", "host")}}, "承办 goes on from 由…主办"),
        ("要闻\n5月10日，全市水利会议召开。会上，学习了会议要求，市财政局、市水利局负责同志作了发言。",
         {"全市水利会议 2024-05-10": {("市财政局", "speak"), ("市水利局", "speak")}}, "学习了…要求 opens no speech"),
        ("要闻\n5月10日，全市水利会议召开。会上，市财政局、清河区、市水利局负责同志作了发言。",
         {"全市水利会议 2024-05-10": {("市财政局", "speak"), ("市水利局", "speak")}}, "a place in the list is no body"),
        ("要闻\n5月10日，云岭县防汛应急演练举行。县长林岳宣布演练开始。", {"云岭县防汛应急演练 2024-05-10": {("林岳", "other")}}, "an exercise is an event"),
        ("要闻\n5月10日，驻村书记林岳组织召开村民议事会，村主任周静参加。", {"村民议事会 2024-05-10": {("林岳", "host"), ("周静", "attend")}}, "组织 right before 召开"),
        ("要闻\n5月10日，支部书记林岳给全体党员上了一堂生动的党课，书记周静主持。", {"党课 2024-05-10": {("林岳", "speak"), ("周静", "chair")}}, "给…上了一堂…党课"),
        ("要闻\n5月10日，省长林岳主持召开座谈会，听取市长周静工作汇报。", {"座谈会 2024-05-10": {("林岳", "chair"), ("周静", "speak")}}, "whose 工作汇报 is heard"),
        ("要闻\n5月10日，青禾镇举行合并挂牌仪式，县长林岳揭牌。", {"合并挂牌仪式 2024-05-10": {("林岳", "other")}}, "合并 holds no 并"),
        ("要闻\n5月10日，县妇联到柳河村慰问贫困母亲。镇长周静陪同。", {"到柳河村慰问贫困母亲 2024-05-10": {("县妇联", "other"), ("周静", "attend")}},
         "a body visits"),
        ("要闻\n5月10日，林岳教授一行来访我院，院长周静会见了来访一行。",
         {"来访我院 2024-05-10": {("林岳", "other")}, "会见了来访一行 2024-05-10": {("周静", "meet")}}, "来访 with where to"),
    ],
)  # fmt: skip
def test_events_told_in_passing(text: str, expected: Told, why: str) -> None:
    assert told(text) == expected, why
