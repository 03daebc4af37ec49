"""Bodies that an assembly chooses, groups that somebody has sent, institutes and departments by their fields, and companies by short names. All are invented."""

import pytest
from tests.extract.actors.conftest import bodies_in


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("大会主席团常务主席林岳主持闭幕会。", {"大会主席团"}, "the presidium of the congress that sits"),
        ("大会执行主席、主席团常务主席林岳主持会议。", {"主席团"}, "by its last word alone"),
        ("会议表决通过了青河县第十八届人民代表大会第一次会议主席团和秘书长名单。", {"青河县第十八届人民代表大会第一次会议主席团"}, "by the session that chose it"),
        ("青河县十八届人大一次会议主席团举行会议，大会主席团常务主席林岳主持。", {"青河县十八届人大一次会议主席团"}, "one body, by its longer name"),
        ("中国共产党青河市第九次代表大会主席团举行第三次会议。", {"中国共产党青河市第九次代表大会主席团"}, "of a Party congress"),
        ("会议通过了县政协九届二次会议提案审查委员会名单。", {"县政协九届二次会议提案审查委员会"}, "of a conference"),
        ("代表可以向大会秘书处提出议案。", {"大会秘书处"}, "who does its business"),
        ("大会选举产生了第三届理事会，林岳代表第二届监事会作报告。", {"第三届理事会", "第二届监事会"}, "a society's, by their term"),
        ("会上召开了第三届理事会第一次会议。", set(), "a meeting"),
        ("青河县十九届人大常委会举行第九次会议。县人大常委会主任林岳主持。", {"青河县十九届人大常委会"}, "one body, by its term"),
        ("会议传达了中央全面依法治国委员会第一次会议精神。", {"中央全面依法治国委员会"}, "a commission in session"),
        ("全市庆祝中国共产党成立100周年，大会庆祝中国人民政治协商会议成立75周年。", set(), "anniversaries"),
    ],
)
def test_bodies_of_assemblies(text: str, expected: set[str], why: str) -> None:
    assert bodies_in(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("林岳率中共代表团访问，中共友好代表团随后到访。", {"中共代表团", "中共友好代表团"}, "of the Party"),
        ("市委书记林岳率市党政代表团赴青河县考察。", {"市委", "市党政代表团"}, "a city's own"),
        ("宁波市代表团访问芬兰，省农业农村厅代表团随行。", {"宁波市代表团", "省农业农村厅代表团"}, "of a place and of a body"),
        ("林岳会见韩国三南郡友好代表团和毛里求斯国民议会代表团。", {"韩国三南郡友好代表团", "毛里求斯国民议会代表团"}, "of a place abroad and a parliament"),
        ("青河县农村电商考察组一行来访，苏州专家考察团参加。", {"青河县农村电商考察组", "苏州专家考察团"}, "what they come for, and who they are"),
        ("沙特一个代表团抵达，多个代表团、友好代表团、企业代表团参加，运动会代表团入村。", set(), "some, many, anybody's"),
        ("林岳率领的调研组到村里调研，考察组查看了现场。", set(), "by their last word"),
        ("青河市第二批援鄂医疗队返回，总统赞赏中国援厄医疗队。", {"青河市第二批援鄂医疗队", "中国援厄医疗队"}, "who went to help"),
        ("林岳看望支援湖北医疗队队员，派出医疗队。", {"支援湖北医疗队"}, "of a place told, and any"),
        ("广东援藏工作队、福建援宁工作队参加。", {"广东援藏工作队", "福建援宁工作队"}, "those of provinces"),
        ("驻省教育厅纪检组印发通报。", {"驻省教育厅纪检组"}, "of a sender not told"),
    ],
)
def test_groups_sent(text: str, expected: set[str], why: str) -> None:
    assert bodies_in(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("林岳到中科院苏州纳米所、热科院环植所、中国疾控中心寄生虫病所调研。", {"中科院苏州纳米所", "热科院环植所", "中国疾控中心寄生虫病所"}, "institutes by short names"),
        ("中国科学院所属单位参加，听取了专家所作报告。", {"中国科学院"}, "another word"),
        ("农业农村部农村合作经济指导司有关负责人介绍情况。", {"农业农村部农村合作经济指导司"}, "a field that holds a verb"),
        ("生态环境部科财司、水司、土壤司负责人出席。", {"生态环境部科财司", "水司", "土壤司"}, "siblings of one ministry"),
        ("中国物流与采购联合会会长林岳致辞。", {"中国物流与采购联合会"}, "two fields of one society"),
        ("中国作协与省摄影家协会参加。", {"中国作协", "省摄影家协会"}, "two societies"),
        ("林岳拜会中国驻越南大使馆经商参处，走访中国驻胡志明市总领事馆经商室。", {"中国驻越南大使馆经商参处", "中国驻胡志明市总领事馆经商室"}, "offices of missions"),
        ("林岳会见联合国多边信托基金办公室负责人卡纳瓦里。", {"联合国多边信托基金办公室"}, "of the United Nations"),
        ("林岳到江澜大学东校区调研，在国家跳台滑雪中心观看比赛。", {"江澜大学"}, "a campus is where the school was seen, and a rink no body"),
        ("通报了青河县法院原执行局局长林岳案，省监委驻集团监察专员何平出席。", {"青河县法院", "省监委"}, "whole bodies before a former part and an envoy"),
    ],
)
def test_parts_by_field(text: str, expected: set[str], why: str) -> None:
    assert bodies_in(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("林岳会见德国贝林精密机械公司董事长克拉姆。贝林公司在青河投资。", {"德国贝林精密机械公司"}, "one company"),
        ("林岳走访上海海澜冷链集团，与海澜集团总裁何平座谈。", {"上海海澜冷链集团"}, "behind its place"),
        ("远岭集团董事长林岳与远岭集团工程有限公司经理何平参加。", {"远岭集团", "远岭集团工程有限公司"}, "a company of the group"),
        ("山西长治市沁安县山西华鼎集团新河煤业有限公司发生事故。", {"山西华鼎集团新河煤业有限公司"}, "behind where it lies"),
    ],
)
def test_companies_by_one_name(text: str, expected: set[str], why: str) -> None:
    assert bodies_in(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("晨光杂志社社长何平、启明基金会主席周静、德馨教育基金会理事长丁远参加。", {"晨光杂志社", "启明基金会", "德馨教育基金会"}, "coined names before an office"),
        ("各类基金会主席、有关基金会理事长参加，社会基金会负责人发言。", set(), "any of them"),
        ("林岳到集团公司财务部、审计部调研，公司安全监察部经理何平汇报。", {"集团公司财务部", "审计部", "公司安全监察部"}, "parts that say whose they are"),
        ("协会秘书处、专家委员会负责人参加。", {"协会秘书处", "专家委员会"}, "a society's"),
        ("市政协经济委、市工商联联合举办座谈会。", {"市政协经济委", "市工商联"}, "a committee by its short name"),
        ("林岳带领预算科、国库科负责人到县财政局调研。", {"预算科", "国库科", "县财政局"}, "a bureau's sections"),
        ("中国常驻日内瓦代表团举办招待会，中国第3次北冰洋科学考察队返回。", {"中国常驻日内瓦代表团", "中国第3次北冰洋科学考察队"}, "a mission and an expedition"),
        ("林岳来到中国代表团驻地，运动会中国体育代表团成立。", {"中国代表团", "中国体育代表团"}, "our own"),
        ("中国佛教协会、中国天主教爱国会、中国老科协负责人发言。", {"中国佛教协会", "中国天主教爱国会", "中国老科协"}, "bodies of the nation"),
        ("中国人民解放军东部战区举行演练，中建三局二公司参加。", {"中国人民解放军东部战区", "中建三局二公司"}, "with what they belong to"),
    ],
)
def test_coined_names_and_parts(text: str, expected: set[str], why: str) -> None:
    assert bodies_in(text) == expected, why
