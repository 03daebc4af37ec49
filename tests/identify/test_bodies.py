"""Usual names of bodies, and what is known of them."""

import pytest

from tonggao.identify.bodies import usual_name
from tonggao.identify.territories import country, territory
from tonggao.lexicon import load_lexicon


@pytest.mark.parametrize(
    ("name", "usual"),
    [
        ("上海市委组织部", "中共上海市委组织部"),
        ("中国共产党上海市委员会", "中共上海市委"),
        ("新疆自治区党委", "中共新疆维吾尔自治区党委"),
        ("福建省厦门市人大常委会", "厦门市人大常委会"),  # a city needs no province
        ("浙江省政府", "浙江省人民政府"),
        ("中组部", "中央组织部"),
        ("第十四届全国人民代表大会", "全国人大"),
        ("美国防部", "美国国防部"),
        ("沙特使馆", "沙特阿拉伯大使馆"),
        ("柳川市委", "柳川市委"),  # no known division of China: 河内市委 is another party's
        ("北京大学", "北京大学"),  # no city's body
        ("北京朝阳区委", "中共北京市朝阳区委"),  # there are several
        ("广西壮族自治区资源县人民检察院", "资源县检察院"),  # there is one
        ("福建省厦门市第一中学", "厦门市第一中学"),
        ("福建厦门一中", "厦门市第一中学"),
        ("北京市朝阳区第一中学", "北京市朝阳区第一中学"),
        ("政协第十四届全国委员会常务委员会", "全国政协常委会"),
        ("河南省安阳市文峰区安阳市安和商贸有限公司", "安阳市安和商贸有限公司"),
        ("国家发展和改革委员会党组", "国家发展改革委党组"),
        ("中共中央党校", "中央党校"),
        ("柳川重工集团有限公司", "柳川重工集团"),
        ("柳川重工集团股份有限公司", "柳川重工集团股份有限公司"),  # the listed part of it
        ("集团有限公司", "集团有限公司"),
        ("农业部", "农业部"),  # 农业农村部 took its place
        ("阿根廷共和国", "阿根廷"),
        ("厄立特里亚国", "厄立特里亚"),
        ("古巴国家电视台", "古巴国家电视台"),
        ("俄联邦委员会", "俄罗斯联邦委员会"),  # a house of parliament, not a committee of the state
        ("老挝人民民主共和国外交部", "老挝外交部"),
        ("第77届联合国大会", "联合国大会"),
        ("团十九届中央书记处", "共青团中央书记处"),
        ("共青团第十九届中央书记处", "共青团中央书记处"),
        ("江苏、青海省委", "江苏、青海省委"),  # one printed name of two bodies
        ("中华人民共和国国家发展和改革委员会", "国家发展改革委"),
        ("中国外交部", "外交部"),
        ("中国东盟", "中国东盟"),  # no body of China's
        ("浙江公安厅", "浙江省公安厅"),  # each province has one
        ("上海海关", "上海海关"),  # its name has the place's short name
        ("杭州市住建局", "杭州市住房城乡建设局"),
        ("广东省深圳柳川合作区人民法院", "深圳柳川合作区法院"),  # a zone's, its province told or not
        ("南非足协", "南非足球协会"),
        ("美军方", "美国军"),
        ("柳川市经委", "柳川市经济委"),
        ("黑龙江省农业委员会", "黑龙江省农业委"),
        ("杭州市住房和城乡建设局", "杭州市住房城乡建设局"),
        ("杭州市交通局", "杭州市交通局"),  # 交通运输局 took its place
        ("杭州市应急中心", "杭州市应急中心"),  # a centre is no department
        ("浙江高院", "浙江省高级人民法院"),
        ("重庆市商务委员会", "重庆市商务委"),
        ("上海市委统一战线工作部", "中共上海市委统战部"),
        ("上海市纪律检查委员会监察委员会", "中共上海市纪委监委"),
        ("河北省第十四届人民代表大会", "河北省人大"),
        ("芦城市第五届人民代表大会常务委员会", "芦城市人大常委会"),  # wherever that is
        ("芦城市政府", "芦城市政府"),  # may be abroad
        ("白塔镇政府", "白塔镇人民政府"),
        ("政协杭州市第十二届委员会常务委员会", "杭州市政协常委会"),
        ("沙县县委宣传部", "中共沙县委宣传部"),  # a county of two characters
        ("谷城法院", "谷城县法院"),  # the only county called so
        ("朝阳区法院", "朝阳区法院"),  # one of many
        ("政协柳川市第五届委员会", "柳川市政协"),  # no list has the city
        ("中国共产主义青年团上海市委员会", "共青团上海市委"),
        ("上海团市委", "共青团上海市委"),
        ("中国民主同盟上海市委员会", "民盟上海市委"),
        ("国家税务总局上海市税务局", "上海市税务局"),
        ("人民银行上海市分行", "中国人民银行上海分行"),
        ("中国人民武装警察部队内蒙古自治区总队", "武警内蒙古总队"),
        ("中科院紫金山天文台", "中国科学院紫金山天文台"),
        ("团中央书记处", "共青团中央书记处"),  # a part of a body under that one's usual name
        ("党中央书记处", "党中央书记处"),  # of another state's party perhaps
        ("英国最大反对党工党", "英国工党"),  # what it is in parliament is no part of its name
        ("执政党联盟", "执政党联盟"),  # no party behind it
        ("中国石油大学", "中国石油大学"),  # begins like a company's name, is none of its parts
        ("解放军出版社", "解放军出版社"),
        ("中国共产党第二十届中央纪律检查委员会", "中央纪委"),
        ("中共二十届中央委员会", "中共中央"),
        ("第十四届中央委员会", "中央委员会"),  # of another party perhaps
        ("江苏省农村厅", "江苏省农业农村厅"),
        ("江苏省法院", "江苏省高级人民法院"),
        ("南京市法院", "南京市中级人民法院"),  # a prefecture's city has no other
        ("昆山市法院", "昆山市法院"),  # a county's city has its own
        ("芦城市法院", "芦城市法院"),  # of an unknown city either
        ("上海市科委", "上海市科学技术委"),
        ("杭州市纪委市监委", "中共杭州市纪委监委"),
        ("江苏省人大财经委员会", "江苏省人大财政经济委"),
        ("江苏省政协提案委员会", "江苏省政协提案委"),
        ("江苏省委财经委", "中共江苏省委财经委"),  # no committee of a congress
        ("江苏省政府办", "江苏省人民政府办公厅"),
        ("南京市政府国资委", "南京市国资委"),
        ("江苏省委农村工作领导小组办公室", "中共江苏省委农办"),
        ("中共内蒙古自治区委员会", "中共内蒙古自治区党委"),
        ("中共白塔镇委员会", "白塔镇党委"),
        ("白塔镇委", "白塔镇党委"),
        ("北关街道办", "北关街道办事处"),
        ("北关街道工委", "北关街道党工委"),
        ("柳川高新技术产业开发区管理委员会", "柳川高新区管委会"),
        ("柳川经开区工委", "柳川经开区党工委"),
        ("柳川县水利工作委员会", "柳川县水利工作委员会"),  # no zone's
        ("浙江省武警总队", "武警浙江总队"),
        ("江苏证监局", "中国证监会江苏监管局"),
        ("中国人民解放军南京警备区", "南京警备区"),
        ("南京市公安局江宁区分局", "南京市公安局江宁分局"),
        ("中共柳川大学委员会", "柳川大学党委"),
        ("中共柳川大学纪律检查委员会", "柳川大学纪委"),
        ("江苏省社科院", "江苏省社会科学院"),
        ("武汉铁路局集团公司", "中国铁路武汉局集团"),
        ("国铁武汉局", "中国铁路武汉局集团"),
        ("华中科大", "华中科技大学"),
        ("朝鲜劳动党中央军事委员会", "朝鲜劳动党中央军事委员会"),  # not of the central committee's name
        ("俄驻美使馆", "俄罗斯驻美国大使馆"),
        ("乌国防部情报总局", "乌克兰国防部情报总局"),  # a part of what every state has
        ("德国会计师协会", "德国会计师协会"),  # no 国会
        ("法国驻利雅得大使馆", "法国驻沙特阿拉伯大使馆"),  # in the capital
        ("法国驻悉尼总领事馆", "法国驻悉尼总领事馆"),
        ("美国国会众议院外交事务委员会", "美国众议院外交事务委员会"),
        ("老挝外交与国际合作部", "老挝外交和国际合作部"),
        ("德国联邦政府", "德国政府"),
        ("尼泊尔联邦议会联邦院", "尼泊尔联邦院"),
        ("非盟和平与安全理事会", "非洲联盟和平与安全理事会"),
        ("德国联邦议院", "德国联邦议院"),
        ("华东师大", "华东师范大学"),
        ("柳川机械有限责任公司", "柳川机械有限公司"),
        ("国家工商行政管理总局", "国家工商总局"),  # of its time
        ("国家教育委员会", "国家教委"),
        ("中国农工民主党第十四届中央委员会", "中国农工民主党第十四届中央委员会"),  # whose chairmen of today are others
        ("中国国民党革命委员会芦城市委员会", "民革芦城市委"),  # of an unknown place
        ("民盟芦城市委会", "民盟芦城市委"),
        ("中国共产党白塔镇第十二届纪律检查委员会", "白塔镇纪委"),
        ("芦城市政府新闻办公室", "芦城市新闻办"),  # the government may be abroad, an office of it is China's
        ("深圳柳川合作区人民法院", "深圳柳川合作区法院"),  # a zone's in a city
        ("联合国教育、科学及文化组织", "联合国教科文组织"),
    ],
)
def test_usual_name(name: str, usual: str) -> None:
    assert usual_name(name) == usual
    assert usual_name(usual) == usual


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("市监局", "市场监督管理局"),  # 市 begins the field, it is no second level word
        ("乡村振兴局", "乡村振兴局"),
        ("防办", "防汛抗旱指挥部办公室"),
        ("编办", "委机构编制委员会办公室"),  # the Party's, with its committee before it or not
        ("委编办", "编办"),
        ("网信办", "委网络安全和信息化委员会办公室"),
        ("台办", "委台湾工作办公室"),
        ("委巡察办", "委巡察工作领导小组办公室"),
        ("直机关工委", "委县直机关工委"),
        ("党校", "委党校（县行政学院）"),
        ("人大办", "人大常委会办公室"),
        ("政府外办", "外事办公室"),
        ("公安局交警大队", "交通警察大队"),
        ("农商行", "农村商业银行股份有限公司"),
        ("森防指", "森林草原防灭火指挥部"),
        ("食安办", "食品安全委员会办公室"),
        ("妇儿工委", "妇女儿童工作委员会"),
        ("文广旅体局", "文化广电旅游体育局"),
        ("律协", "律师协会"),
        ("中医院", "中医医院"),
    ],
)
@pytest.mark.parametrize("county", ["柳川县", "资源县"])  # of which nothing is known, and a known one
def test_forms_of_one_body_of_a_county(county: str, short: str, full: str) -> None:
    assert usual_name(f"{county}{short}") == usual_name(f"{county}{full}")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("柳川县水利局", "柳川县水务局"),  # the one took the place of the other
        ("柳川县委研究室", "柳川县政府研究室"),
        ("柳川县交通局", "柳川县交通运输局"),
        ("柳川县编办", "柳川县编委"),  # an office is not its committee
        ("柳川县第一中学", "柳川县第二中学"),
        ("双潭村委会", "双潭村党支部"),
    ],
)
def test_bodies_whose_names_are_alike_stay_two(one: str, other: str) -> None:
    assert usual_name(one) != usual_name(other)


@pytest.mark.parametrize(
    ("name", "usual"),
    [
        ("广西壮族自治区党委编办", "中共广西壮族自治区党委编办"),
        ("广西壮族自治区编办", "中共广西壮族自治区党委编办"),  # a region's committee is 党委
        ("双潭村村民委员会", "双潭村委会"),
        ("中共柳川地区委员会", "柳川地委"),
        ("中共柳川地委", "柳川地委"),
        ("村民委员会", "村民委员会"),  # behind nothing
        ("国网柳川县供电公司", "柳川县供电公司"),
        ("国务院妇女儿童工作委员会", "国务院妇儿工委"),
        ("国家电网有限公司", "国家电网有限公司"),
    ],
)
def test_end_of_a_name_and_names_of_regions(name: str, usual: str) -> None:
    assert usual_name(name) == usual


def test_territory_has_its_code() -> None:
    place = territory("中共广州市委")
    assert place is not None
    assert (place.name, place.level, place.code) == ("广州市", "prefecture", "4401")
    assert territory("朝阳区人民政府").code is None  # type: ignore[union-attr]  # there are several
    assert territory("长春朝阳区政府").code == "220104"  # type: ignore[union-attr]


def test_every_name_of_a_country_has_one_usual_name() -> None:
    by_code: dict[str, set[str]] = {}
    for entry in load_lexicon().terms("countries").values():
        if found := country(entry.term):
            by_code.setdefault(found.code, set()).add(found.name)
    assert all(len(names) == 1 for names in by_code.values())
    assert by_code["VE"] == {"委内瑞拉"}
