"""Which body a name means in one readout, by what stands around it and what else the readout names."""

import pytest

from tonggao.claims import Claims, OrganizationMention, PersonMention
from tonggao.identify.in_readout import ReadoutNames
from tonggao.readout import Passage, Readout


@pytest.mark.parametrize(
    ("text", "printed", "meant"),
    [
        ("法国驻美国大使馆发言", "美国大使馆", ("法国驻美国大使馆",)),
        ("沙特驻伊朗大使馆已开，伊朗重开驻美国大使馆", "美国大使馆", ("伊朗驻美国大使馆",)),
        ("召见驻美国大使馆官员", "美国大使馆", ("驻美国大使馆", "a")),  # nobody says whose
        ("美国大使馆发言", "美国大使馆", ("美国大使馆",)),
        ("听取特别行政区政府汇报，谈澳门形势", "特别行政区政府", ("澳门特别行政区政府",)),
        ("特区政府在香港、澳门", "特区政府", ("特区政府", "a")),  # either
        ("长春的朝阳区政府", "朝阳区政府", ("长春市朝阳区人民政府",)),
        ("朝阳区政府发言", "朝阳区政府", ("朝阳区人民政府", "a")),
    ],
)
def test_name_shared_by_several_bodies(text: str, printed: str, meant: tuple[str, ...]) -> None:
    start = text.index(printed)
    mention = OrganizationMention(printed, printed, (Passage(start, start + len(printed)),), "r")
    names = ReadoutNames(Readout("a", text), Claims(organizations=(mention,)))
    assert names.mentioned(mention).parts == meant


@pytest.mark.parametrize(
    ("text", "printed", "meant"),
    [
        ("参观妇女博物馆和河内国家大学", "国家大学", ("河内国家大学",)),
        ("在纽约曼哈顿地区法院出庭", "地区法院", ("曼哈顿地区法院",)),  # the nearest
        ("在地区法院出庭。纽约曼哈顿地区法院称", "地区法院出", ("曼哈顿地区法院",)),  # as the readout says elsewhere
        ("在河内国家大学、仰光国家大学讲课", "国家大学、", ("国家大学", "a")),  # either's
        ("听取地区法院报告", "地区法院", ("地区法院", "a")),
        ("在澳大利亚新南威尔士州政府任职", "州政府", ("新南威尔士州政府",)),  # not all of it is written by its sound
        ("同约克教务处座谈", "教务处", ("教务处", "a")),  # too short to be told by its sound
    ],
)
def test_common_name_right_behind_a_place_abroad_is_of_that_place(text: str, printed: str, meant: tuple[str, ...]) -> None:
    name = printed.rstrip("出、")
    starts = [at for at in range(len(text)) if text.startswith(name, at)]
    mention = OrganizationMention(name, name, tuple(Passage(at, at + len(name)) for at in starts), "r")
    assert ReadoutNames(Readout("a", text), Claims(organizations=(mention,))).mentioned(mention).parts == meant


@pytest.mark.parametrize(
    ("text", "printed", "meant"),
    [
        ("尼泊尔副总理兼国防部长讲话", "国防部", ("尼泊尔国防部",)),
        ("美国政府第三号人物、国会众议长讲话", "国会", ("美国国会",)),
        ("尼泊尔总统访华，国防部长讲话", "国防部", ("国防部",)),  # another clause
        ("伊朗、俄罗斯两国国会的来往", "国会", ("国会", "a")),  # either's
        ("德国境内的美军和空军", "空军", ("空军",)),
        ("出席会议的苏丹主权委员会主席兼武装部队总司令", "武装部队", ("苏丹武装部队",)),
        ("北京和法国的国防部长会议", "国防部", ("国防部",)),
        ("中国同尼泊尔国防部长会谈，国防部发言", "国防部", ("国防部",)),
        ("印度总统罗曼诺夫来访。\n陪同罗曼诺夫访华的有夫人、外交部部长等。", "外交部", ("印度外交部",)),
        (
            "尼泊尔卫生部称，喀土穆医院已恢复。卫生部正设法救治。",
            "卫生部正设",
            ("尼泊尔卫生部",),
        ),  # named before in the paragraph
        ("尼泊尔卫生部和印度卫生部会谈。卫生部称顺利。", "卫生部称顺", ("卫生部",)),  # either's
        ("尼泊尔卫生部称。\n卫生部称顺利。", "卫生部称顺", ("卫生部",)),  # other news
        ("印度总统、尼泊尔民族领袖、人民委员会主席罗曼诺夫", "人民委员会", ("尼泊尔人民委员会",)),  # the holder's second office
        ("尼泊尔、人民委员会主席罗曼诺夫", "人民委员会", ("人民委员会", "a")),  # a state in a list
        ("尼泊尔民族领袖、人民委员会讲话", "人民委员会", ("人民委员会", "a")),  # no office
        ("中国商会会长、人民委员会主席罗曼诺夫", "人民委员会", ("人民委员会", "a")),
    ],
)
def test_body_that_every_state_has_is_that_of_the_state_before_it(
    text: str, printed: str, meant: tuple[str, ...]
) -> None:
    start = text.index(printed)
    name = printed.rstrip("正设称顺")
    mention = OrganizationMention(name, name, (Passage(start, start + len(name)),), "r")
    names = ReadoutNames(Readout("a", text), Claims(organizations=(mention,)))
    assert names.mentioned(mention).parts == meant


@pytest.mark.parametrize(
    ("text", "meant", "why"),
    [
        ("法国外交部称。\n商务部数据显示，我国贸易增长。", ("商务部",), "of our country"),
        ("法国外交部称。\n商务部数据显示，法国全国贸易增长。", ("商务部", "a"), "the sentence names another"),
        ("法国外交部称。\n商务部数据显示，贸易增长。", ("商务部", "a"), "nothing tells"),
        ("商务部发言人发表谈话。\n法国外交部称。发言人表示，中方坚决反对。", ("商务部",), "its spokesman speaks for China's side"),
        ("商务部发言人发表谈话。\n法国外交部称。发言人表示坚决反对。", ("商务部", "a"), "for whom, nobody says"),
    ],
)
def test_ministry_beside_foreign_bodies_is_chinas_where_its_sentence_says_so(
    text: str, meant: tuple[str, ...], why: str
) -> None:
    mentions = [
        OrganizationMention(name, name, (Passage(text.index(name), text.index(name) + len(name)),), "r")
        for name in ("法国外交部", "商务部")
    ]
    names = ReadoutNames(Readout("a", text), Claims(organizations=tuple(mentions)))
    assert names.mentioned(mentions[1]).parts == meant, why


@pytest.mark.parametrize(
    ("text", "meant"),
    [("国资委发布数据", ("国务院国资委",)), ("地方国资委负责人会议", ("国资委", "a")), ("各地国资委", ("国资委", "a"))],
)
def test_body_of_all_places_is_no_body_of_the_state(text: str, meant: tuple[str, ...]) -> None:
    start = text.index("国资委")
    mention = OrganizationMention("国资委", "国资委", (Passage(start, start + 3),), "r")
    assert ReadoutNames(Readout("a", text), Claims(organizations=(mention,))).mentioned(mention).parts == meant


def test_body_of_a_state_goes_by_the_full_name_that_the_readout_has() -> None:
    text = "朝鲜劳动党中央军事委员会开会。朝鲜劳动党总书记、中央军事委员会委员长出席。"
    full = OrganizationMention("朝鲜劳动党中央军事委员会", "朝鲜劳动党中央军事委员会", (Passage(0, 12),), "r")
    start = text.rindex("中央军事委员会")
    short = OrganizationMention("中央军事委员会", "中央军事委员会", (Passage(start, start + 7),), "r")
    names = ReadoutNames(Readout("a", text), Claims(organizations=(full, short)))
    assert names.mentioned(short) == names.mentioned(full)


def test_company_by_its_short_name_is_the_one_that_the_readout_names_in_full() -> None:
    full = OrganizationMention("柳川重工岚山公司", "柳川重工岚山公司", (Passage(0, 8),), "r")
    short = OrganizationMention("岚山公司", "岚山公司", (Passage(9, 13),), "r")
    names = ReadoutNames(Readout("a", "柳川重工岚山公司，岚山公司"), Claims(organizations=(full, short)))
    assert names.mentioned(short) == names.mentioned(full)


def test_no_place_is_named_inside_a_persons_name() -> None:
    text = "市委召开会议，寇长春主持。"
    person = PersonMention("寇长春", (Passage(7, 10),), "r")
    mention = OrganizationMention("市委", "市委", (Passage(0, 2),), "r")
    names = ReadoutNames(Readout("a", text), Claims(persons=(person,), organizations=(mention,)))
    assert names.mentioned(mention).parts == ("市委", "a")


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("柳川召开招商引资会议\n7日，全市招商引资会议举行。", "全市招商引资会议"),
        ("柳川召开招商引资会议\n7日，招商引资会议举行。", "招商引资会议"),
        ("柳川召开招商引资会议\n7日，市委招商引资会议举行。", "招商引资会议"),  # whose it is, no level
    ],
)
def test_an_event_has_the_longest_label_that_is_printed(text: str, label: str) -> None:
    short = "招商引资会议"
    second = text.index("，") + 1
    passages = (Passage(4, 10), Passage(second, text.index(short, second) + len(short)))
    assert ReadoutNames(Readout("a", text), Claims()).event_in_full(short, passages) == label
