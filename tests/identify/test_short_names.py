"""Short names of bodies beside the full ones in one readout."""

import pytest

from tonggao.claims import Claims, OrganizationMention
from tonggao.identify import identify
from tonggao.identify.short_names import called, full_names, of_renamed_school
from tonggao.readout import Passage, Readout


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("岚山公司", "柳川重工岚山公司"),  # its end
        ("尚鑫公司", "柳川市尚鑫服装有限公司"),  # its own first words
        ("林海抗联纪念馆", "林海抗日联军纪念馆"),  # a character of each word
        ("国家超算柳川中心", "国家超级计算柳川中心"),
        ("岚山林场", "岚山机械林场"),  # a word before the kind of body left out
        ("双潭村人大", "白塔镇双潭村人大"),
        ("红旗农机厂", "红旗农业机械厂"),
        ("白河合作区法院", "柳川白河合作区法院"),
        ("军分区党委", "海陵军分区党委"),  # of the only one that has such a part
        ("指挥部", "柳川县抗旱指挥部"),
        ("军分区", "白河军分区"),
        ("岚医儿童医院", "岚山医科大学附属儿童医院"),  # 附属 has no character in it
        ("长风教育", "岚山省长风教育集团有限公司"),  # all that is its own, the word for a company left out
        ("量子公司", "电信量子科技有限公司"),  # one word of its own
        ("中移工程公司", "岚山中移通信技术工程有限公司"),  # some of them
        ("城投集团", "柳川县城市建设投资集团有限公司"),  # a character of each but 建设
        ("文旅集团", "柳川市文化旅游发展集团有限公司"),
        ("柳川县城投集团", "柳川县城市建设投资集团有限公司"),  # a company's full name is the one that others have
    ],
)
def test_short_name_beside_the_full_one(short: str, full: str) -> None:
    assert full_names([short, full])[short].name == full
    assert full not in full_names([short, full])


@pytest.mark.parametrize(
    ("short", "other"),
    [
        ("中国银行", "中国工商银行"),
        ("北京大学", "北京交通大学"),  # a word of the other is left out
        ("美国银行", "美国硅谷银行"),
        ("中国电信集团有限公司", "中国电子信息产业集团有限公司"),  # both are known
        ("技术公司", "柳川机器人技术研发有限公司"),  # no own name
        ("外交部", "德国外交部"),
        ("市医院", "柳川市医院"),  # of its place
        ("柳川集团", "柳川公司"),
        ("岚山集团", "岚山集团下属巨鹿集团"),  # a part of it
        ("岚山公司", "岚山北京公司"),
        ("红旗农机厂", "红旗纺织机械厂"),
        ("工程公司", "岚山中移通信技术工程有限公司"),  # any company's
        ("教育集团", "岚山省长风食品集团"),
        ("建设公司", "柳川县城市建设投资有限公司"),
        ("儿童医院", "岚山医科大学附属儿童医院"),  # any place's
    ],
)
def test_other_body_beside(short: str, other: str) -> None:
    assert full_names([short, other]) == {}


def test_what_a_company_is_to_another_is_no_part_of_its_name() -> None:
    found = full_names(["母公司岚山金融集团", "岚山金融集团", "美国岚山金融集团"])
    assert {name: full.name for name, full in found.items()} == dict.fromkeys(
        ("母公司岚山金融集团", "岚山金融集团"), "美国岚山金融集团"
    )


def test_name_with_its_place_stands_for_the_longer_one() -> None:
    assert full_names(["北京长风医院", "北京城东长风医院"])["北京城东长风医院"].name == "北京长风医院"
    tasks = ["柳川县疫情防控指挥部", "柳川县新冠肺炎疫情防控指挥部"]
    assert full_names(tasks)["柳川县新冠肺炎疫情防控指挥部"].name == "柳川县疫情防控指挥部"
    assert full_names(["柳川县抗旱指挥部", "柳川县水利工程指挥部"]) == {}


def test_words_that_ran_into_a_name_are_left_off() -> None:
    assert full_names(["岚山银行", "最大商业银行岚山银行"])["最大商业银行岚山银行"].name == "岚山银行"


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("日方称七国集团", "七国集团"),
        ("某地同欧盟委员会", "欧盟委员会"),
        ("开罗非洲联盟", "非洲联盟"),
        ("经上海海关", "上海海关"),
    ],
)
def test_words_run_into_the_name_of_a_union_of_states(name: str, meant: str) -> None:
    assert full_names([name])[name].name == meant


@pytest.mark.parametrize(
    ("short", "others", "meant"),
    [
        ("高新区管委会", ["柳川高新技术产业开发区管理委员会"], "柳川高新区管委会"),
        ("开发区管委会", ["柳川经济开发区管理委员会"], "柳川经开区管委会"),  # any kind of zone
        ("高新区管委会", ["柳川经济开发区管理委员会"], ""),
        ("开发区管委会", ["柳川经济开发区管委会", "白河高新区管委会"], ""),  # either's
        ("宏远公司", ["林山县委", "林山宏远机械制造有限公司"], "林山宏远机械制造有限公司"),
        ("宏远公司", ["林山宏远机械制造有限公司"], "林山宏远机械制造有限公司"),  # 林山 may be its own name
        ("宏远公司", ["林山宏远机械制造有限公司", "白河宏远食品有限公司"], ""),  # either's
    ],
)
def test_short_name_of_a_zone_or_of_a_company_of_a_place(short: str, others: list[str], meant: str) -> None:
    found = full_names([short, *others]).get(short)
    assert (found.name if found else "") == meant


def test_short_name_for_one_body_under_two_forms_of_its_name() -> None:
    names = ["河南安阳市凯川商贸有限公司", "河南省安阳市文峰区安阳市凯川商贸有限公司"]
    assert full_names(["凯川公司", *names])["凯川公司"].name in names
    assert "凯川公司" not in full_names(["凯川公司", names[0], "北京凯川商贸有限公司"])


def test_mission_at_a_union_is_not_the_union() -> None:
    assert full_names(["法国常驻联合国", "联合国教科文组织", "柳川国际集团"]) == {}


def test_mission_of_one_state_is_the_one_that_the_readout_names_in_full() -> None:
    full = "俄罗斯驻波兰大使馆"
    assert full_names(["俄使馆", full])["俄使馆"].name == full
    assert full_names(["俄使馆", full, "俄罗斯驻法国大使馆"]) == {}
    assert full_names(["俄使馆", "法国驻波兰大使馆"]) == {}


def test_words_run_into_a_name_do_not_hide_the_full_one() -> None:
    names = ["岚山铁路公司", "美岚山铁路公司", "多人伤亡岚山铁路公司"]
    assert full_names(names)["岚山铁路公司"].name == "美岚山铁路公司"


def test_end_of_two_names_is_neither() -> None:
    assert full_names(["岚山公司", "柳川重工岚山公司", "白河岚山公司"]) == {}


def test_name_given_in_brackets() -> None:
    text = "柳川市人民医院（以下简称“市医院”）与白河大学(简称白大)签约"
    found = called(text, [("柳川市人民医院", 7), ("白河大学", 23)])
    assert {short: full.name for short, full in found.items()} == {"市医院": "柳川市人民医院", "白大": "白河大学"}


def test_school_that_is_called_anew() -> None:
    names = ["柳川医学院", "柳川医科大学", "校党委", "学校", "柳川市委"]
    found = of_renamed_school({"柳川医科大学"}, names)
    assert {short: full.name for short, full in found.items()} == {"校党委": "柳川医科大学党委", "学校": "柳川医科大学"}
    assert of_renamed_school({"柳川医科大学", "白河大学"}, names) == of_renamed_school({"柳川集团"}, names) == {}


def test_forms_of_one_mention_are_one_body_elsewhere_too() -> None:
    """What one readout prints with its district and without, another prints without."""

    def printed(id_: str, text: str, *names: str) -> tuple[Readout, Claims]:
        passages = tuple(Passage(text.index(name), text.index(name) + len(name)) for name in names)
        return Readout(id_, text), Claims(organizations=(OrganizationMention(names[0], names[0], passages, "r"),))

    both = printed("a", "北京丰台长山医院火灾。北京长山医院负责人参加。", "北京丰台长山医院", "北京长山医院")
    one = printed("b", "北京长山医院负责人参加。", "北京长山医院")
    found = {d.claim.readout: d.entity for d in identify((both, one)).decisions if d.link == "refersTo"}
    assert found["a"] == found["b"]
