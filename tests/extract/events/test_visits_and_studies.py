"""Visits with hosts, studies, lectures and rites as schools, companies and courts print them. All persons and places are invented."""

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
        ("来访\n5月6日，东湖学院院长林岳一行来我校考察交流。校长周静接待了林岳一行。",
         {"来我校考察交流 2024-05-06": {("林岳", "inspect"), ("周静", "host")}}, "who receives those on the visit is host, and no new talk"),
        ("来访\n5月6日，市长林岳莅临长河钢铁调研指导工作。长河钢铁董事长周静热情接待，并介绍了生产情况。",
         {"莅临长河钢铁调研指导工作 2024-05-06": {("林岳", "inspect"), ("周静", "host")}}, "热情接待 without an object"),
        ("县文化馆\n5月6日，县文化馆热情接待了来自各地的游客。馆长周静接待了游客。", {}, "tourists are no visit"),
        ("市长林岳莅临长河钢铁调研充分肯定环境治理成效\n5月6日，市长林岳莅临长河钢铁调研。",
         {"莅临长河钢铁调研 2024-05-06": {("林岳", "inspect")}}, "praise that a headline goes on with is no part of the name"),
        ("来访\n5月6日，欧亚协会会长林岳一行莅临我校就人才培养事宜进行了深入的调研交流。国际学院院长周静会见来访客人。",
         {"就人才培养事宜进行了深入的调研交流 2024-05-06": {("林岳", "inspect")}, "会见来访客人 None": {("周静", "meet"), ("林岳", "meet")}},
         "how it was done stands before the noun"),
        ("检查\n5月6日，副市长林岳到高新区，对企业复工情况进行了认真细致的检查。",
         {"对企业复工情况进行了认真细致的检查 2024-05-06": {("林岳", "inspect")}}, "the same of a check"),
        ("演讲\n5月6日，青禾县人民检察院举办了“两学一做”主题演讲活动。最后，检察长林岳同志发表总结讲话。",
         {"“两学一做”主题演讲活动 2024-05-06": {("青禾县人民检察院", "host"), ("林岳", "speak")}}, "a verb in the name of an activity that is held"),
        ("讲座\n5月6日，“守正创新”专题讲座在市图书馆举行。", {"“守正创新”专题讲座 2024-05-06": set()}, "a lecture that is held"),
        ("学习\n5月6日，云州大学举行主题教育第一次集中学习研讨。学习研讨活动由林岳书记主持，周静主任领学。",
         {"主题教育第一次集中学习研讨 2024-05-06": {("云州大学", "host"), ("林岳", "chair"), ("周静", "speak")}}, "学习研讨活动由: the one spoken of"),
        ("学习\n5月6日，云州大学举行第一次集中学习研讨。学习由林岳书记主持。",
         {"第一次集中学习研讨 2024-05-06": {("云州大学", "host"), ("林岳", "chair")}}, "学习由: he is not what is studied"),
        ("研讨\n5月6日，云州学习贯彻林岳主席考察云州重要讲话精神理论研讨会在云州举行。部长周静主持会议。",
         {"云州学习贯彻林岳主席考察云州重要讲话精神理论研讨会 2024-05-06": {("周静", "chair")}}, "whose words are studied does nothing there"),
        ("年会\n5月6日，由云州大学主办，东海学院承办的“2024年医学院校年会”在云州召开。",
         {"2024年医学院校年会 2024-05-06": {("云州大学", "host"), ("东海学院", "host")}}, "hosts before a name in quotation marks"),
        ("推介会\n5月6日，长河集团有限公司举办金融服务推介会，同时举行战略合作签约仪式。主任林岳出席会议并讲话。",
         {"金融服务推介会 2024-05-06": {("长河集团有限公司", "host"), ("林岳", "attend"), ("林岳", "speak")},
          "战略合作签约仪式 2024-05-06": {("长河集团有限公司", "host")}}, "who attends the meeting speaks there"),
        ("集团公司召开党建工作会\n5月6日，长河集团公司召开党建工作会。", {"党建工作会 2024-05-06": {("长河集团公司", "host")}},
         "a headline's short name is no second host"),
        ("学习\n5月6日，云州职业学院组织第九次党委理论学习中心组集体学习研讨，书记林岳主持并讲话。",
         {"第九次党委理论学习中心组集体学习研讨 2024-05-06": {("云州职业学院", "host"), ("林岳", "chair"), ("林岳", "speak")}}, "组织 holds a study"),
        ("学习\n5月6日，就世界卫生组织规则进行第八次集体学习，书记林岳主持学习。",
         {"第八次集体学习 2024-05-06": {("林岳", "chair")}}, "组织 in a name does not"),
        ("学习\n5月6日，云州市教育局组织全体党员集中学习，书记林岳参加。", {}, "nor does it with those who study"),
        ("奠基\n5月6日，某园区奠基仪式在新区举行。总经理林岳出席奠基仪式并与云州省委常委、副省长，新区党工委书记周静举行会谈。",
         {"某园区奠基仪式 2024-05-06": {("林岳", "attend")},
          "与云州省委常委、副省长，新区党工委书记周静举行会谈 None": {("林岳", "meet"), ("周静", "meet")}}, "a comma within the title of the other side"),
        ("活动\n5月6日，省生态环境厅举办环境日活动。5月7日举行的绿色发展论坛，通过了《云州宣言》。",
         {"环境日活动 2024-05-06": {("省生态环境厅", "host")}, "绿色发展论坛 2024-05-07": set()}, "what was held then and did something"),
        ("揭牌\n2024年5月6日，青禾县禁毒基地揭牌成立。县长林岳，副主任周静共同为基地揭牌。副主席韩立群出席揭牌仪式。",
         {"揭牌仪式 2024-05-06": {("林岳", "other"), ("周静", "other"), ("韩立群", "attend")}}, "who acts before the rite is named, on the lead's day"),
        ("省工商联十三届三次执委会议召开\n5月6日，云州省工商业联合会第十三届执行委员会第三次会议在云州召开。主席林岳讲话。",
         {"云州省工商业联合会第十三届执行委员会第三次会议 2024-05-06": {("林岳", "speak")}}, "the session of a union goes by its name in the body"),
        ("省十四届人大常委会第九次会议闭会\n5月6日，云州省第十四届人民代表大会常务委员会第九次会议在云州闭会。主任林岳主持。",
         {"云州省第十四届人民代表大会常务委员会第九次会议 2024-05-06": {("林岳", "chair")}}, "so does that of a house"),
        ("中共云州市委八届七次全体会议举行\n5月6日，中国共产党云州市第八届委员会第七次全体会议举行。书记林岳主持。",
         {"中共云州市委八届七次全体会议 2024-05-06": {("林岳", "chair")}}, "a committee's goes by the headline's short name"),
        ("观看\n5月6日，县交通运输局组织全体党员干部集中观看警示教育片《永远在路上》。局长林岳主持活动。",
         {"集中观看警示教育片《永远在路上》 2024-05-06": {("县交通运输局", "host"), ("林岳", "chair")}}, "what a body's members do together"),
        ("学习\n5月6日，云州市教育局组织党组理论学习中心组专题学习。局长林岳主持并讲话。",
         {"党组理论学习中心组专题学习 2024-05-06": {("云州市教育局", "host"), ("林岳", "chair"), ("林岳", "speak")}}, "a lead that holds no other verb"),
        ("综述\n今年以来，县交通运输局组织党员干部观看警示教育片。", {}, "on no day"),
        ("职代会\n5月6日，长河集团首届三次职工代表大会召开。工会主席林岳在首届三次职代会上作工作报告。",
         {"长河集团首届三次职工代表大会 2024-05-06": {("林岳", "speak")}}, "职代会 is short for it"),
        ("德育\n5月6日，我校召开德育工作会议。副校长林岳首先布置了新学期的德育工作。", {"德育工作会议 2024-05-06": {("林岳", "speak")}}, "布置了 is a speech"),
        ("解读\n5月6日，县委召开安全工作会议。主任林岳解读了《处置方案》、《整改方案》及预案。",
         {"安全工作会议 2024-05-06": {("县委", "host"), ("林岳", "speak")}}, "several papers explained"),
        ("讲坛\n5月6日，“名家讲坛”第36讲在图书馆举行，讲座由林岳院长主持。", {"“名家讲坛”第36讲 2024-05-06": {("林岳", "chair")}}, "one of a series of lectures"),
        ("报告\n5月6日，学校邀请云州大学林岳教授作题为“长江文明”的学术报告。报告会由周静院长主持。",
         {"学术报告 2024-05-06": {("林岳", "speak"), ("周静", "chair")}}, "a lecture on a title"),
        ("检查\n5月6日晚，区长林岳对辖区商场、在建工地安全生产工作开展突击检查。",
         {"对辖区商场、在建工地安全生产工作开展突击检查 2024-05-06": {("林岳", "inspect")}}, "在建 is no place"),
        ("义诊\n5月6日，云州市第一医院到柳树乡开展义诊活动。院长林岳参加活动。",
         {"义诊活动 2024-05-06": {("云州市第一医院", "host"), ("林岳", "attend")}}, "a campaign of one day that the readout is about"),
        ("综述\n今年以来，县委组织部开展了“双报到”活动。", {}, "one of months is none"),
        ("慰问\n2月8日，县委书记林岳深入县公安局，看望慰问节日期间坚守岗位的干部职工。",
         {"看望慰问节日期间坚守岗位的干部职工 2024-02-08": {("林岳", "other")}}, "节日期间 is whose turn of duty it is"),
        ("宣讲\n5月6日，县委书记林岳到联系点东街社区，向社区党员群众宣讲党的二十大精神。县长周静参加宣讲。",
         {"宣讲党的二十大精神 2024-05-06": {("林岳", "speak"), ("周静", "attend")}}, "the preacher stands in an earlier clause"),
        ("观摩\n5月6日，全市春耕生产现场观摩会在青禾县举行。副市长林岳参加观摩并讲话。",
         {"全市春耕生产现场观摩会 2024-05-06": {("林岳", "attend"), ("林岳", "speak")}}, "参加观摩 of a meeting for it"),
        ("会商\n5月6日，水利部部长林岳主持会商，分析研判汛情。", {"会商 2024-05-06": {("林岳", "chair")}}, "会商 is chaired"),
        ("巡察\n5月6日，县委召开巡察工作动员部署会。巡察组组长林岳、被巡察单位代表周静作表态发言。",
         {"巡察工作动员部署会 2024-05-06": {("县委", "host"), ("林岳", "speak"), ("周静", "speak")}}, "被巡察 is no deed within a list"),
        ("要闻\n5月6日，庆祝云州建市十周年大会暨成就展开幕式在云州东海运动会体育馆举行。市长林岳出席。",
         {"庆祝云州建市十周年大会暨成就展开幕式 2024-05-06": {("林岳", "attend")}}, "a hall that is called after games"),
    ],
)  # fmt: skip
def test_visits_and_studies(text: str, expected: Told, why: str) -> None:
    assert told(text) == expected, why
