"""Readouts about a school, a company, a court …: their offices and parts without a name. All are invented."""

import pytest
from tests.extract.actors.conftest import actors_of

UNIVERSITY = (
    "学校召开教学工作会议\n南浦师范大学新闻网　2022-04-07\n4月7日，学校党委召开教学工作会议。党委书记冯如山讲话，"
    "校长、党委副书记叶　茂主持，党委副书记、纪委书记蓝采，副校长石　磊，党委常委、宣传部部长柳如烟，"
    "副校长、工会主席秦月华参加。文学院党委书记严羽、教务处处长李时作交流发言。"
)
COMPANY = (
    "宏远钢铁集团召开职工代表大会\n1月8日，宏远钢铁集团有限公司职工代表大会召开。公司党委书记、董事长钢铁生讲话，"
    "董事、总经理、党委副书记柴进作报告。纪委书记、监事会主席贺明，总会计师黄金荣出席。"
)
MEMBER = "远岭集团举行启动仪式\n6月15日，启动仪式举行。集团总经理丁一山讲话，远岭集团工程有限公司经理周仓参加。"
COURT = (
    "市中级人民法院召开全市法院院长会议\n3月2日，市中级人民法院召开会议。院党组书记、院长包文正主持，党组成员、副院长展昭，"
    "党组成员、政治部主任公孙策，执行局局长王朝，民三庭庭长马汉参加。"
)
STREET = (
    "鼓楼街道召开平安建设推进会\n5月6日，鼓楼街道召开平安建设推进会。街道党工委书记周淑芬、办事处主任陆　游出席，"
    "党工委副书记、人大工委主任高山主持，党工委委员、武装部部长吕布伟参加。"
)
BUREAU = (
    "省水利厅党组召开会议\n2023年8月9日　来源：陇川省水利厅网站\n8月8日，省水利厅党组召开会议。厅党组成员、副厅长丁一山出席。"
)
MINISTRY = "农业农村部召开会议\n4月8日，农业农村部召开会议。部党组成员丁一山出席会议并讲话。"
UNNAMED = "学习会举行\n7月5日，我校校长丁一山主持，校党委重视。党委书记周仓讲话，党委委员、纪检组长李时发言。"
VISITED = "我校赴青禾大学调研\n9月7日，我校一行赴青禾大学调研。会议由副校长周仓主持。"
FACTORY = "红光轴承厂召开职工代表大会\n10日，职工代表大会在厂俱乐部举行。市机械工业局副局长甘茂到会。\n厂长季庚作报告，厂党委书记段高讲话。"
TOWNSHIP = "石门乡召开调度会\n石门乡召开调度会。乡党委委员、武装部长孙磊到会，乡长、党委副书记周仓主持。"


LISTS = (
    "学校召开会议\n6月1日，我校召开会议。教务处、发展规划部、国际合作与交流处负责人，经济与管理学院院长丁一山，"
    "我校科研处处长周仓，各学院、各部门参加。由校办主任李时主持。"
)


def test_parts_of_a_school_stand_in_lists_and_join_two_fields() -> None:
    named = {body.name for body in actors_of(LISTS).organizations}
    assert named == {"教务处", "发展规划部", "国际合作与交流处", "经济与管理学院", "科研处", "校办"}


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (UNIVERSITY, ("冯如山", "书记", "南浦师范大学党委"), "党委 is the university's; the source line names it"),
        (MEMBER, ("丁一山", "总经理", "远岭集团"), "a company of the group is no fuller name of it"),
        (FACTORY, ("季庚", "厂长", "红光轴承厂"), "whatever a factory makes"),
        (FACTORY, ("段高", "书记", "红光轴承厂党委"), "so does its Party committee"),
        (UNIVERSITY, ("叶茂", "校长", "南浦师范大学"), "only a school has a 校长"),
        (UNIVERSITY, ("叶茂", "副书记", "南浦师范大学党委"), "the Party committee of the school before it"),
        (UNIVERSITY, ("蓝采", "书记", "南浦师范大学纪委"), "纪委 of the same school, not of its 党委"),
        (
            "召开民主生活会\n12月2日，岭台人工智能学院党委召开民主生活会，学校党委书记曾山出席。学院党委班子成员参加。",
            ("曾山", "书记", "学校党委"),
            "the 学校 that a 学院 is part of is no 学院",
        ),
        (UNIVERSITY, ("石磊", "副校长", "南浦师范大学"), "the 纪委 before it has no 校长"),
        (UNIVERSITY, ("柳如烟", "部长", "南浦师范大学党委宣传部"), "a department of the Party committee"),
        (UNIVERSITY, ("秦月华", "主席", "南浦师范大学工会"), "工会 without a name"),
        (UNIVERSITY, ("严羽", "书记", "南浦师范大学文学院党委"), "the committee of a part"),
        (UNIVERSITY, ("李时", "处长", "南浦师范大学教务处"), "a part"),
        (COMPANY, ("钢铁生", "书记", "宏远钢铁集团有限公司党委"), "公司 calls the company"),
        (COMPANY, ("柴进", "董事", "宏远钢铁集团有限公司"), "董事 is an office"),
        (COMPANY, ("柴进", "副书记", "宏远钢铁集团有限公司党委"), "党委 behind 总经理"),
        (COMPANY, ("贺明", "主席", "宏远钢铁集团有限公司监事会"), "监事会 behind 纪委: both the company's"),
        (COMPANY, ("黄金荣", "总会计师", "宏远钢铁集团有限公司"), "an office that companies have"),
        (COURT, ("包文正", "书记", "市中级人民法院党组"), "院党组 of a court"),
        (COURT, ("公孙策", "主任", "市中级人民法院政治部"), "a part behind the Party group"),
        (COURT, ("王朝", "局长", "市中级人民法院执行局"), "a court has a 执行局"),
        (COURT, ("马汉", "庭长", "市中级人民法院民三庭"), "a tribunal"),
        (BUREAU, ("丁一山", "副厅长", "陇川省水利厅"), "厅党组 is the bureau's; the source line names it with its province"),
        (MINISTRY, ("丁一山", "成员", "农业农村部党组"), "部党组 of a ministry"),
        (UNNAMED, ("丁一山", "校长", "我校"), "as the readout calls the body that it never names"),
        (VISITED, ("周仓", "副校长", "我校"), "as the text speaks of the school that it never names; the one visited is another"),
        (UNNAMED, ("周仓", "书记", "校党委"), "党委 is what the text calls 校党委"),
        (UNNAMED, ("李时", "组长", "校纪检组"), "纪检组长: the character both share"),
        (STREET, ("周淑芬", "书记", "鼓楼街道党工委"), "街道 is the title's"),
        (STREET, ("陆游", "主任", "鼓楼街道办事处"), "办事处 is the street's"),
        (STREET, ("高山", "主任", "鼓楼街道人大工委"), "behind the 党工委"),
        (TOWNSHIP, ("孙磊", "部长", "石门乡武装部"), "武装部长: the character both share"),
        (TOWNSHIP, ("周仓", "副书记", "石门乡党委"), "党委 behind 乡长 is the township's, not its government's"),
    ],
)
def test_offices_are_of_the_body_the_readout_is_about(text: str, expected: tuple[str, str, str], why: str) -> None:
    assert expected in {(p.person, p.role, p.org) for p in actors_of(text).posts}, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("走进青禾县第二中学，校长丁一山汇报了情况。", ("丁一山", "校长", "青禾县第二中学"), "the school just named"),
        (
            "在石榴社区，社区党支部书记才让卓玛介绍了情况。",
            ("才让卓玛", "书记", "石榴社区党支部"),
            "the community just named",
        ),
        (
            "市政协副主席、民盟青禾市委主委关山，秘书长米粟出席。",
            ("米粟", "秘书长", "青禾市政协"),
            "the list is 市政协's",
        ),
        ("碧梧新材董事长涂画先后发言。", ("涂画", "董事长", "碧梧新材"), "only a company has such an office"),
        ("团市委挂职副书记（恒川集团董事长）林勇出席。", ("林勇", "董事长", "恒川集团"), "a title in brackets"),
        ("团市委挂职副书记林勇出席。", ("林勇", "副书记", "团市委"), "挂职 is no part of the role"),
        ("恒川集团副总裁林勇、市委书记丁远出席。", ("丁远", "书记", "市委"), "a named body is not replaced"),
    ],
)
def test_offices_are_of_the_body_named_before(text: str, expected: tuple[str, str, str], why: str) -> None:
    assert expected in {(p.person, p.role, p.org) for p in actors_of(text).posts}, why


@pytest.mark.parametrize(
    ("text", "expected", "unexpected", "why"),
    [
        (
            UNIVERSITY,
            {"学校党委", "教务处", "纪委"},
            {"南浦师范大学"},
            "parts are bodies; a source line names no actor",
        ),
        (COMPANY, {"宏远钢铁集团有限公司"}, {"宏远钢铁集团", "监事会"}, "one body, its longest form"),
        (
            "林勇会见星穹新能源股份有限公司总裁梁栋\n星穹新能源愿扩大投资。",
            {"星穹新能源股份有限公司"},
            {"星穹新能源"},
            "a company without its legal form is the same",
        ),
        ("青禾市召开会议\n会议要求，学校要抓好教学。", set(), {"学校"}, "no school is meant"),
    ],
)
def test_parts_are_bodies(text: str, expected: set[str], unexpected: set[str], why: str) -> None:
    found = {o.name for o in actors_of(text).organizations}
    assert expected <= found, why
    assert not unexpected & found, why
