"""Bodies that a tour, a unit above, a list or a second name shows. All places and most bodies are invented."""

import pytest
from tests.extract.actors.conftest import bodies_in


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("在江北，林岳来到青禾市“海丝之路”历史资料陈列馆，了解历史。", {"青禾市“海丝之路”历史资料陈列馆"}, "a museum with a quoted field"),
        ("林岳参观了山海石刻艺术博物馆、当地博物馆、红色纪念馆。", {"山海石刻艺术博物馆"}, "museums of a kind are none"),
        ("林岳来到中国移动河湟谷地大数据基地、江西绿色算力融合调度及生态监测中心，询问情况。", {"中国移动河湟谷地大数据基地", "江西绿色算力融合调度及生态监测中心"}, "opened by a company, by a province"),
        ("林岳前往中国—东盟国家数字经济应用合作中心，同员工交流。", {"中国—东盟国家数字经济应用合作中心"}, "of several states"),
        ("在江西南昌，林岳来到低温材料物理研究所航天产业园，了解情况。", {"低温材料物理研究所"}, "whose park it is"),
        ("今年北大、去年上航有关部门到会。", {"北大", "上航"}, "short names behind a word of time"),
        ("来到多尺度流体国家重点实验室。", {"多尺度流体国家重点实验室"}, "多 that opens a field's word"),
        ("林岳走进技术研发中心、园区展示中心、蔬菜基地，了解情况。", set(), "by their purpose alone"),
    ],
)
def test_toured_houses(text: str, expected: set[str], why: str) -> None:
    assert bodies_in(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("东部战区陆军某旅任务分队、南部战区海军某团值班分队列队。", {"东部战区陆军某旅任务分队", "南部战区海军某团值班分队"}, "on duty"),
        ("武警新疆总队喀什支队执勤2大队、郑州联勤保障中心汽车运输某团3营列队。", {"武警新疆总队喀什支队执勤2大队", "郑州联勤保障中心汽车运输某团3营"}, "by their numbers"),
        ("网络空间部队某侦察预警站、新疆军区青禾塔克边防连官兵列队。", {"网络空间部队某侦察预警站", "新疆军区青禾塔克边防连"}, "a station, a company at the border"),
        ("中部战区陆军某旅坦克营、海军第971医院、空军某空降兵旅列队。", {"中部战区陆军某旅坦克营", "海军第971医院", "空军某空降兵旅"}, "by arm, by number"),
        ("第71集团军某旅“青山六连”官兵列队。", {"第71集团军某旅"}, "no half of a quotation"),
    ],
)
def test_parts_of_units(text: str, expected: set[str], why: str) -> None:
    assert bodies_in(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("规划分别在人民日报、新华社开设专栏。", {"人民日报", "新华社"}, "beside an agency"),
        ("林岳同汤加议长会谈。林岳表示，中国全国人大愿同汤议会加强交流。", {"中国全国人大", "汤议会"}, "a state by its first character"),
        ("林岳同欧美同学会（中国留学人员联谊会）会长座谈。", {"欧美同学会（中国留学人员联谊会）"}, "one society by both names"),
        ("全党要关心青年，加强党对共青团和青年工作的领导，共青团员要带头。", {"共青团"}, "the league, not its members"),
        ("东航、南航日前宣布开通航线，国航天员返回。", {"东航", "南航"}, "airlines in a list"),
        ("林岳会见青湖论坛理事会代表，向两岸茶业峰会理事会致信，“海洋治理之友小组”成立。", {"青湖论坛理事会", "两岸茶业峰会理事会", "海洋治理之友小组"}, "what runs a summit, states for one cause"),
        ("会议听取了全国政协提案委员会《关于提案的报告》、经济委员会《关于调研的报告》。", {"全国政协提案委员会", "经济委员会"}, "committees that report to their chamber"),
        ("林岳在会见南非国民议会议长时说。", {"南非国民议会"}, "before its speaker"),
        ("林岳5日在京会见全国少数民族参观团。", {"全国少数民族参观团"}, "visitors from all the country"),
        ("林岳会见汤国民议会议长，汤加愿意合作。", {"汤国民议会"}, "met by its speaker"),
        ("致信祝贺工人日报创刊70周年。", {"工人日报"}, "a newspaper that is written to"),
        ("香港特区渔业及海洋发展局负责人到会。", {"香港特区渔业及海洋发展局"}, "a department of a special region by any field"),
        ("欧盟驻华代表团、欧盟海洋事务总司代表到会。", {"欧盟驻华代表团", "欧盟海洋事务总司"}, "what a union of states has"),
        ("会议决定设置提案委员会、经济委员会、外事委员会等十个专门委员会。", {"提案委员会", "经济委员会", "外事委员会"}, "committees that are set up"),
        ("林岳来到中国—东盟茶业发展股份有限公司。", {"中国—东盟茶业发展股份有限公司"}, "no union of states alone"),
        ("林岳来到北京青山学校、北京市属学校，福建建瓯交警走进学校。", {"北京青山学校"}, "behind a place without its level word; none of a kind"),
        ("座谈会在中国科学院召开，论坛在国家大剧院举行。", {"中国科学院"}, "who convenes at home, no hall"),
        ("仪式在州党政办公楼举行。", set(), "办公 is one word"),
        ("林岳看望了采访大会的人民日报、新华社、人民政协报、中国新闻社记者。", {"人民日报", "新华社", "人民政协报", "中国新闻社"}, "behind 的"),
        ("会上，管委会主任林岳与远帆科技、绿源食品、海川重工等企业签约。", {"管委会", "远帆科技", "绿源食品", "海川重工"}, "with whom an office deals"),
        ("党史学习教育省委宣讲团到会，抗洪英模事迹报告团来到青禾市。", {"党史学习教育省委宣讲团", "抗洪英模事迹报告团"}, "who tells of a campaign or of deeds"),
        ("中新（青禾）物流示范项目联合协调理事会举行会议。", {"中新（青禾）物流示范项目联合协调理事会"}, "a council of two states"),
        ("林岳看望农工党九三学社医药卫生界委员。", {"农工党", "九三学社"}, "two parties"),
        ("医院举行支援湖北医疗队归来仪式。", {"支援湖北医疗队"}, "behind 举行"),
        ("青禾市驻云田州协作工作队队员到会。", {"青禾市驻云田州协作工作队"}, "who sent it and where it works"),
        ("林岳同韩国海川商工会议所会长签约。", {"韩国海川商工会议所"}, "a chamber abroad"),
        ("青禾综合保税区管理局负责人到会。", {"青禾综合保税区管理局"}, "a zone's"),
        ("在春晖学校，林岳走进教室。他先后来到青石渠管理站、明德小学（二期）。", {"春晖学校", "青石渠管理站", "明德小学"}, "by a name of their own"),
        ("在农村小学，林岳走进教室。他来到中等职业学校、市直属学校。", set(), "of a kind"),
        ("研讨会暨国际茶学联合会大会开幕。", set(), "no 学联 in a longer word"),
    ],
)
def test_framed_bodies(text: str, expected: set[str], why: str) -> None:
    assert bodies_in(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("首钢、宝钢宣布减产，标准由华为和中芯国际制定。", {"首钢", "宝钢", "华为", "中芯国际"}, "firms between marks and joining words"),
        ("会议中行之有效的经验，新中华为何强大，京东北路。", set(), "parts of other words"),
        ("世行、亚行认为形势向好，北大的学者参加。", {"世行", "亚行", "北大"}, "banks and a school"),
        ("总参、海军出动飞机，广州军区、总装派出车队，总参与人数上升。", {"总参", "海军", "广州军区", "总装"}, "the army's four beside its others"),
        ("他访问了首钢。工党向保守党提出要求。", {"首钢", "工党", "保守党"}, "behind who visits; two parties"),
    ],
)
def test_short_bodies(text: str, expected: set[str], why: str) -> None:
    assert bodies_in(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("岚江铝业今天宣布减产，朔泓科技负责人何静发言。", {"岚江铝业", "朔泓科技"}, "a coined name and a trade, before what a company does or has"),
        ("林岳走进朔泓科技，询问情况。晟达药业、云泓制药等企业复工。", {"朔泓科技", "晟达药业", "云泓制药"}, "where a visit goes; in a list of companies"),
        ("江西铜业、海南药业将增产，海南科技将发展。", {"江西铜业", "海南药业"}, "a place before what companies alone are called by"),
        ("要发展永磁材料、锂电新能源、高端制药等产业，我省制药将增长。", set(), "lines of trade"),
        ("沿海电子，送药食品，惠农机械在田间，昨天科技宣布。", set(), "words of the language"),
    ],
)
def test_trade_names(text: str, expected: set[str], why: str) -> None:
    assert bodies_in(text) == expected, why
