"""Parts of what is named before: 财务处 of 某局副局长甲、财务处处长乙, a court's own rooms, a congress's committees."""

import re

from tonggao.extract.actors.governments import PARTY_COMMITTEE
from tonggao.extract.actors.house_kinds import kind_of, without_inner
from tonggao.extract.actors.houses import House
from tonggao.extract.actors.whole_bodies import whole_of
from tonggao.language.name_words import is_place
from tonggao.language.phrase_words import body_words
from tonggao.language.plausible_stems import plausible_stem
from tonggao.lexicon import load_lexicon

LONGEST_PART = 8  # 党委研究生工作部: a body's own part, not a body with a name of its own
PARTY_PARTS = frozenset(
    "组织部 宣传部 统战部 政法委 办公厅 办公室 社会工作部 网信办 党校 研究室 政研室 老干部局 编办".split()
)
_LEAST_WHOLE = 4  # code points of a name that two parts of one body have before them
_OF_COMMITTEE = re.compile(r"^([^委]*[省市县区州盟旗]委|中央)(?:组织部|宣传部|统战部|政法委|办公室|办公厅|社会工作部|老干部局)$")
_COMMITTEE = re.compile(r"^([^委]*[省市县区州盟旗]委)$")
_QUOTED = re.compile("“[^”]{1,8}”(?:组织)?(?:党)?工委")
_OF_OTHERS = re.compile("[委局厅院校行](?=.)")  # 地委农工部
_SOCIETIES = ("协会", "学会", "研究会", "联合会", "商会", "促进会")
_OF_SOCIETIES = ("专业委员会", "专委会", "工作委员会")
_OTHERS = ("中央", "国家", "全国", "中国", "中共", "国务", "总政", "总后", "总参", "总装")
_WITHOUT_ROOMS = ("政治局", "党委", "纪委", "工委", "团委")
_CELLS = ("党支部", "党总支部", "团支部")  # 县农业农村局局长甲，白水村党支部书记乙
_OF_TOWNS = re.compile("..[镇乡村](?=.)|街道|社区")  # 县财政局局长甲，白水镇武装部部长乙
_ROOM_ENDS = frozenset("部处室科庭厅")
_LONGEST_ROOM = 6  # 高等教育处
_KINDS_WITH_ROOMS = frozenset(("association", "court", "institute", "museum", "press", "procuratorate", "customs"))
_WITH_ROOMS = ("局", "委", "厅", "银行", "分行", "支行", "公司", "集团", "医院", "融媒体中心")
_PARTS_WITH_ROOMS = ("委统战部", "委组织部", "委宣传部")
_PARTY_GROUPS = ("部党组", "署党组", "局党组", "委党组", "厅党组")
_BANKS = ("银行", "分行", "支行", "农商行", "农信社")
_OF_GOVERNMENTS = ("办公室", "办公厅", "研究室", "督查室")
_SIBLING = re.compile(r"^(.*[局部委署厅院会])[^局部委署厅院会]{2,8}[司处科室庭]$")
_PART_ENDS = frozenset("部处室科院系")
_HOUSE_PART = re.compile(r"^(.*(?:公司|集团|大学|学院|医院|银行|分行|协会|报社|总社|出版社|融媒体中心|电视台))[^公司院行会社]{2,8}[部处室科院系]$")
_OWN_NAME = re.compile("[司院校局行会社省市县区](?=.)|大学|中国|国家")
_COURT = re.compile(r"^(.*?(?:法院|检察院|中院|高院|最高法|最高检|[省市县区州]院))(?:[^院]{2,6})?$")
_POLICE = ("支队", "大队", "分局", "派出所")
_CHAMBER = re.compile(r".*?(?:政协|人大)(?:常委会)?(?=$|党组$|办公[室厅]$|研究室$|[\u4e00-\u9fff]{2,14}委(?:员会)?$)")  # 全国政协常委、经济委副主任
_OF_CHAMBERS = ("办公室", "办公厅", "研究室", "法工委", "法制工作委员会")
_OF_STANDING = ("工作委员会", "工委", "室", "厅")  # 人大常委会 has them; 教科文卫委员会 is the congress's own


def opens_with_whole(own: str) -> bool:
    """最高人民检察院, 民政部新闻办公室, 青禾市儿童医院办公室: what names its own whole, or is one, is no part of the body before it."""
    known = load_lexicon().terms("bodies")
    if any(own[:n] in known or is_place(own[:n]) for n in range(2, len(own) + 1)):
        return True
    place = _PLACED.match(own)
    return place is not None and plausible_stem(place[1])


_PLACED = re.compile("([\u4e00-\u9fff]{2,3}?)[省市县区州盟旗](?=[\u4e00-\u9fff]{3})")


def part_of_previous(own: str, previous: str, house: House | None) -> str:
    """财务处 of 某局副局长甲、财务处处长乙; "" where it can be no part of the body before it."""
    if own not in PARTY_PARTS and own not in load_lexicon().terms("chamber_committees") and opens_with_whole(own):
        return ""
    if len(own) > _LEAST_WHOLE and own[:_LEAST_WHOLE] == previous[:_LEAST_WHOLE]:  # 柳川水务集团财务部部长、柳川水务集团企管部部长
        return ""
    if own == "办公厅" and (ministry := whole_of(previous, house) or (previous if previous in load_lexicon().terms("bodies") and previous[-1] in "部局署" else "")):
        return ministry + own  # 教育部人事司司长甲，办公厅主任乙
    if own.startswith("办公厅") and own != "办公厅" and (_CHAMBER.fullmatch(previous) or previous in load_lexicon().terms("bodies")):
        return previous + own  # 全国人大常委会副秘书长、办公厅研究室主任
    if own in PARTY_PARTS and (PARTY_COMMITTEE.match(previous) or (previous.endswith(("党委", "党工委")) and not previous.endswith("机关党委"))):
        return previous + own
    if own in (*PARTY_PARTS, "老干部局") and (sibling := _OF_COMMITTEE.match(previous)):
        return sibling.group(1) + own  # 县委组织部副部长、老干部局局长
    if _QUOTED.fullmatch(own) and (sibling := _OF_COMMITTEE.match(previous) or _COMMITTEE.match(previous)):
        return sibling.group(1) + own  # 县委组织部副部长、“两新”工委书记
    if own in _OF_GOVERNMENTS and previous.endswith(("政府", "政府党组", "领导小组", "指挥部", "委员会")):
        return previous.removesuffix("党组") + own  # 县政府副秘书长、办公室主任; 领导小组成员兼办公室主任
    if own.endswith(_OF_SOCIETIES) and previous.endswith(_SOCIETIES) and own[:2] not in _OTHERS and not is_place(own[:2]):
        return previous + own  # 某协会秘书长甲、信用卡专业委员会主任乙
    if own in ("办公厅", "办公室") and previous.endswith(_PARTY_GROUPS):
        return previous.removesuffix("党组") + own  # 农业部党组成员、办公厅主任
    known = load_lexicon().terms("bodies")
    previous = previous.removesuffix("党组") if own[-1] == "司" and own[-2:] != "公司" and previous.endswith(_PARTY_GROUPS) else previous  # 教育部党组成员、人事司司长
    of_nobody = not any(own[:n] in known for n in range(2, len(own)))
    if own[-1] == "司" and own[-2:] != "公司" and previous.endswith("办公厅") and (ministry := whole_of(previous, house)) and of_nobody:
        return ministry + own  # 国家能源局办公厅主任甲，规划司司长乙
    if house is not None and previous.startswith(house.base) and previous != house.base and own[-1] in "司处科室庭" and previous[-1] == own[-1] and own[-2:] != "公司" and of_nobody:
        return house.base + own  # 国务院侨办国外司司长甲，经科司司长乙
    if own[-1] in "司处科室庭" and own[-2:] != "公司" and (sibling := _SIBLING.match(previous)) and previous[-1] == own[-1] and of_nobody:
        return sibling.group(1) + own  # 某局市场监管司司长甲，人事司司长乙
    if own[-1] == "司" and own[-2:] != "公司" and previous in known and len(own) <= LONGEST_PART and of_nobody:
        return previous + own  # 农业部新闻发言人、财务司司长
    previous = previous.removesuffix("党组") if own[-1] in _ROOM_ENDS else previous  # 某局党组成员、人事科科长
    of_house = house is not None and previous in (house.name, house.base)
    if previous.endswith(_BANKS) and own[-1] in "部处" and _is_room(own):
        return previous + own  # 分行副行长甲、公司部总经理乙
    if previous.endswith(_PARTS_WITH_ROOMS) and own[-1] in "处科室" and _is_room(own) and not (house is not None and previous.startswith(house.base)):
        return previous + own  # 市委统战部副部长甲、党派处处长乙
    has_rooms = (previous.endswith(_WITH_ROOMS) or kind_of(previous) in _KINDS_WITH_ROOMS) and not previous.endswith(_WITHOUT_ROOMS) and (house is None or of_house)
    if has_rooms and (own[-1] in _ROOM_ENDS or own.endswith("研究所")) and _is_room(own):
        return previous + own  # 市档案局副局长甲、秘书科科长乙
    if (college := _college_of(own, previous)) is not None:
        return college
    return "" if of_house else _room_beside(own, previous)  # 某大学某学院院长甲，科研处处长乙


def part_of_listed(own: str, previous: str, house: House | None) -> str:
    """种植业科 of 市农业农村局局长甲，种植业科科长乙 in another body's readout, whose kind has no such part by name; "" for any other."""
    whole = without_inner(previous)
    if own.endswith(_BRIGADES) and whole.endswith(_COMMANDS):
        return whole + own  # 消防救援支队支队长甲，特勤大队大队长乙
    if house is None or not whole or previous.startswith(house.base) or whole.endswith(_WITHOUT_ROOMS) or own[-1] not in _LISTED_ENDS or not _is_room(own):
        return ""
    kind, parts = kind_of(whole), load_lexicon().terms("house_departments")
    kinds = parts[own].tag.split() if own in parts else []
    return whole + own if kind and house.kind not in kinds else ""


_BRIGADES, _COMMANDS = ("大队", "中队"), ("支队", "总队")
_LISTED_ENDS = frozenset("处科室股部庭")


def _college_of(own: str, previous: str) -> str | None:
    """青禾大学医学院 for 医学院 behind 青禾大学副校长: a college that nothing but its fields of study names; None for one by a name of its own."""
    university, college = without_inner(previous), without_inner(own)
    if not university.endswith("大学") or not college.endswith("学院"):
        return None
    head = load_lexicon().terms("body_heads").get(college)  # 马克思主义学院
    known = head is not None and head.value == "plain"
    return university + own if known or any(map(is_of_fields, (college.removesuffix("学院"), college.removesuffix("院")))) else None


def is_of_fields(name: str) -> bool:
    """外国语, 材料与化学工程: fields of study and nothing else."""
    fields = load_lexicon().terms("school_fields")
    while name and (size := next((n for n in range(len(name), 1, -1) if name[:n] in fields), 0)):
        name = name[size:].removeprefix("与").removeprefix("和")
        if not name:
            return True
    return False


def _room_beside(own: str, previous: str) -> str:
    """刑事审判第二庭 beside 市中级人民法院审判委员会, 经济委 beside 全国政协常委会: a part of what the other is a part of."""
    if own[-1] in _PART_ENDS and previous[-1:] in _PART_ENDS and (part := _HOUSE_PART.match(previous)) and not _OWN_NAME.search(own):
        return part.group(1) + own  # 某公司出版部主任甲、科技与数字出版部主任乙
    if (own[-1] == "庭" or own.endswith("检察厅") or own in body_words("court")) and (court := _COURT.match(previous)):
        return court.group(1) + own
    if own.endswith(_POLICE) and not own.startswith("武警") and (police := without_inner(previous)).endswith("公安局"):
        return police + own
    if (own in load_lexicon().terms("chamber_committees") or own in _OF_CHAMBERS) and (chamber := _CHAMBER.match(previous)):
        return (chamber.group() if own.endswith(_OF_STANDING) else chamber.group().removesuffix("常委会")) + own
    return ""


def _is_room(own: str) -> bool:
    """秘书科, 人力资源部: a part that many bodies have, with no name of a place or of another body before it."""
    known = load_lexicon().terms("bodies")
    if len(own) > _LONGEST_ROOM or own in known or own.endswith(_CELLS) or _OF_TOWNS.search(own) or _OF_OTHERS.search(own) or own[:2] in _OTHERS or is_place(own[:2]):
        return False
    part = load_lexicon().terms("house_departments").get(own)
    return part is None or part.tag != "hospital"  # 心内科
