"""Members of a congress or a conference, lists that a word for a group closes, people counted or told of by their kin. All persons are invented."""

import pytest
from tests.extract.actors.conftest import Row, bodies_in, names_in, posts_in

_SESSION = "全国政协举行全体会议\n会议由林岳主持。"


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (f"{_SESSION}丁远委员代表民建中央发言时，建议加快发展。", {"林岳", "丁远"}, "代表 is what he does, no second office"),
        (f"{_SESSION}丁远委员代表周静一委员作联合发言。", {"林岳", "丁远", "周静一"}, "one member speaks for another"),
        (f"{_SESSION}次仁顿珠委员就发展工作提出建议。", {"林岳", "次仁顿珠"}, "a Tibetan name opens the clause"),
        (f"{_SESSION}政协委员代表周静一发言。", {"林岳", "周静一"}, "政协委员代表 is one word"),
        ("审议\n何远帆、丁小江、周静委员和列席会议的魏一山等同志认为，草案成熟。", {"何远帆", "丁小江", "周静", "魏一山"}, "a list shares 委员 behind it"),
        ("审议\n湖南、天津、吉林的代表在审议中认为，坚持方向是根本。", set(), "provinces before 代表 are no person"),
        ("座谈\n会上，何远帆、丁小江、周静等专家围绕经济运行发言。", {"何远帆", "丁小江", "周静"}, "experts are persons"),
        ("座谈\n何远帆、丁小江等企业家代表发言。", {"何远帆", "丁小江"}, "so are entrepreneurs"),
        ("海试\n三名试航员何聪，丁波，崔远成进入潜水器。", {"何聪", "丁波", "崔远成"}, "as many names as the number says, between commas"),
        ("送别\n人们送别了两位烈士，何大山和何大河，两位烈士都来自农村。", {"何大山", "何大河"}, "the number stands before a comma"),
        ("公告\n选举委员会决定罢免何澄、丁远航、高峰的代表职务。何澄、丁远航、高峰的代表资格终止。", {"何澄", "丁远航", "高峰"}, "的 belongs to no name"),
        ("公告\n终止个别代表的代表资格。", set(), "some deputies"),
        ("送别\n林岳等，前往公墓送别。正在外地的吴海峰送花圈，对方志舟同志逝世表示哀悼。", {"方志舟"}, "对 before a name, though 对方 is a word"),
        ("送别\n林岳、何澄、丁远航、储远等，前往八宝山送别。", {"林岳", "何澄", "丁远航", "储远"}, "a comma behind those not named"),
        ("宣誓\n领誓人林岳，监誓人何澄。", {"林岳", "何澄"}, "who leads an oath"),
        ("会见\n两名高级官员和三名工作人员到场。", set(), "nobody is named"),
        ("事迹\n何爱云的丈夫曾经是老员工。", {"何爱云"}, "who has a husband is a person"),
        ("事迹\n由何英的儿子开着车送往机场。", set(), "由 is no surname there"),
        ("慰问\n何远帆代表国务院向大家表示感谢。", set(), "向大家 behind a body is nobody"),
        ("招待会\n会议召开。（视频编辑：何小月 文字编辑：丁大洁）", {"何小月", "丁大洁"}, "two sorts of editors in one bracket"),
    ],
)
def test_who_is_named(text: str, expected: set[str], why: str) -> None:
    assert set(names_in(text)) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "会见\n全国人大常委会委员长林岳会见了老挝总理通坎、国家副主席本汶和国会主席巴尼。",
            {("林岳", "委员长", "全国人大常委会"), ("通坎", "总理", "老挝"), ("本汶", "副主席", "老挝"), ("巴尼", "主席", "老挝国会")},
            "names without a surname between offices, all of the country that opens the list",
        ),
        (
            "会见\n国务院副总理林岳会见了俄罗斯总统能源战略和生态安全委员会秘书长谢克夫。",
            {("林岳", "副总理", "国务院"), ("谢克夫", "秘书长", "俄罗斯总统能源战略和生态安全委员会")},
            "和 stands inside a committee's name",
        ),
        (
            "会见\n国务院副总理林岳会见了俄罗斯外长谢克夫和联邦安全委员会秘书长帕特鲁。",
            {("林岳", "副总理", "国务院"), ("谢克夫", "外长", "俄罗斯"), ("帕特鲁", "秘书长", "联邦安全委员会")},
            "和 joins two persons",
        ),
        (
            "座谈\n林岳向新聘任的国务院参事何一帆和中央文史研究馆馆员丁小声颁发聘书。",
            {("何一帆", "参事", "国务院"), ("丁小声", "馆员", "中央文史研究馆")},
            "馆员 is an office",
        ),
        (
            "审议\n中共中央书记处书记 、中央纪委副书记何勇山参加审议。",
            {("何勇山", "书记", "中共中央书记处"), ("何勇山", "副书记", "中央纪委")},
            "a stray space before the mark",
        ),
        ("招待港澳地区全国政协委员 何大林出席\n全国政协主席何大林出席招待会。", {("何大林", "主席", "全国政协")}, "behind the space a headline's next clause begins"),
    ],
)
def test_posts(text: str, expected: set[Row], why: str) -> None:
    assert posts_in(text) == expected, why


def test_party_inside_another_word() -> None:
    """民进 in 网民进行 is no party."""
    assert "民进" not in bodies_in("访谈\n市委常委与网民进行在线访谈。")


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "开幕\n全国政协提案委员会主任丁大远作了说明。经济委员会主任何远帆、社会和法制委员会主任齐大勇汇报了工作。",
            {("丁大远", "主任", "全国政协提案委员会"), ("何远帆", "主任", "全国政协经济委员会"), ("齐大勇", "主任", "全国政协社会和法制委员会")},
            "committees by their fields alone are of the one chamber that the text names",
        ),
        ("会见\n国务院副总理回良山7日会见了毛里求斯总统贾格特。", {("回良山", "副总理", "国务院"), ("贾格特", "总统", "毛里求斯")}, "a surname that is a common word, before a day"),
    ],
)
def test_posts_of_chambers_and_rare_surnames(text: str, expected: set[Row], why: str) -> None:
    assert posts_in(text) == expected, why


def test_foreign_body_behind_and() -> None:
    """与 joins two who meet; the second's body is named in full."""
    assert "南非全国商业发展委员会" in bodies_in("会谈\n全国政协主席林岳与南非全国商业发展委员会主席马古举行会谈。")


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("亚运会\n最终，何小皓/张继科以4比2战胜马小琳/许昕。", {"何小皓", "张继科", "马小琳", "许昕"}, "pairs of players by a slash"),
        ("采访\n今年收成好。青河农业技术开发中心 田铭：基地去年开建。", {"田铭"}, "a caption names who speaks"),
        ("团聚\n郑小达、郑小飞兄弟俩被聘用。", {"郑小达", "郑小飞"}, "brothers"),
        ("谈话\n日本首相安倍晋三将针对历史问题发表谈话。", {"安倍晋三"}, "将 is none of a Japanese name"),
        ("内阁\n这是埃及总统穆罗西任命甘迪罗为总理以来首次改组。", {"穆罗西"}, "任命 ends a name by sound"),
        ("会谈\n国家主席林岳说，去年同朴大惠总统达成共识。", {"林岳", "朴大惠"}, "a Korean before 总统 behind 同"),
        ("比赛\n我国选手李妮小以完美表现夺冠，队友程小爽、代爽大分别获得银牌。中国选手何小冲发挥出色。", {"李妮小", "程小爽", "代爽大", "何小冲"}, "players by what they do"),
        ("老兵\n1936年，13岁的余新远参加了红军。", {"余新远"}, "an age before a name"),
        ("采访\n这位老人名叫伊卡尔，今年68岁。", {"伊卡尔"}, "名叫 leads to a name"),
        ("事迹\n迪庆军分区副司令龚曲此里跑遍了29个乡镇。", {"龚曲此里"}, "two parts of a Tibetan name, the first of which looks like a whole one"),
    ],
)
def test_who_is_named_in_news(text: str, expected: set[str], why: str) -> None:
    assert expected <= set(names_in(text)), why
    assert all(name in expected or name == "甘迪罗" for name in names_in(text)), why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "考察\n在广西壮族自治区党委书记林岳和自治区主席丁小远陪同下，何大山来到南宁。",
            {("林岳", "书记", "广西壮族自治区党委"), ("丁小远", "主席", "广西壮族自治区人民政府")},
            "自治区 alone is the one that the text names in full",
        ),
        ("国书\n美国总统奥巴特接受中国新任驻美国大使林大岳递交国书。", {("奥巴特", "总统", "美国"), ("林大岳", "大使", "中国驻美国大使馆")}, "递交 ends a name"),
        ("会见\n英国工党领袖科尔宾发言。", {("科尔宾", "领袖", "英国工党")}, "领袖 of a party"),
        ("座谈\n新疆伊斯兰教经学院院长阿不都热克甫大毛拉发言。", {("阿不都热克甫", "院长", "新疆伊斯兰教经学院")}, "大毛拉 is how he is called"),
    ],
)
def test_posts_in_news(text: str, expected: set[Row], why: str) -> None:
    assert posts_in(text) == expected, why


def test_committees_of_two_states() -> None:
    """Standing committees of two states are bodies, before the name of their session, too."""
    found = bodies_in("会晤\n两国总理听取中俄人文合作委员会、中俄能源合作委员会的汇报。这是中俄投资合作委员会第十次会议。")
    assert {"中俄人文合作委员会", "中俄能源合作委员会"} <= found
    assert "中俄投资合作委员会" in found


def test_airlines_of_other_countries() -> None:
    assert bodies_in("民航\n老挝航空公司宣布停飞。") == {"老挝航空公司"}
