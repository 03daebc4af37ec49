"""The parts of the body that a readout is about, as offices name them: 教务处 in a university's readout, 规划司 in a ministry's."""

import re

from tonggao.extract.actors.house_kinds import kinds_called, without_company, without_inner
from tonggao.extract.actors.houses import House
from tonggao.extract.actors.parts_beside import LONGEST_PART, PARTY_PARTS, is_of_fields, opens_with_whole
from tonggao.extract.actors.setting import Setting
from tonggao.language.school_names import is_whole_school
from tonggao.language.word_tags import dictionary_tag
from tonggao.lexicon import load_lexicon

_WITHOUT_PARTY_PARTS = ("ministry", "association")
_PARTS = (*tuple("司处科室部庭厅局办院所股队"), "中心")
_OF_ANY = tuple("处科室庭股")  # no place has them: whoever heads one is of the body that speaks
_CENTRAL = ("国家", "中国", "国务院", "最高", "中央", "全国")
_STATES = ("ministry", "bureau", "court", "procuratorate")
_WATCHERS = ("纪委", "监委")  # who tell of others' 处长 and 科长
_OWN_SEAT = ("人民法庭", "派出所", "中心学校", "卫生院")  # named by a place of their own
_LONGEST_WORKS = 4  # 一分厂, 炼钢厂; 华能青禾电厂 is another company's
_NO_PARTS = ("公司", "武装部", "人武部", "派出所", "司法所", "税务局", "公安局")


def part_of_house(own: str, setting: Setting) -> str:
    """教务处, 党委宣传部 or 文学院党委 in a university's readout: a part of it."""
    house = setting.own
    plain = without_inner(own)
    if house is None or (len(own) > LONGEST_PART and own not in load_lexicon().terms("house_departments") and not _is_college(plain)) or own.endswith(_OWN_SEAT) or own.startswith("武警") or house.name.endswith(plain) or (own[-1] == "厂" and len(own) > _LONGEST_WORKS):
        return own
    parts = load_lexicon().terms("house_departments")
    kinds = next((parts[plain[at:]].tag.split() for at in range(len(plain)) if plain[at:] in parts), [])
    of_party = own.startswith("党委") or (own in PARTY_PARTS and house.kind not in kinds)
    called = next((n for n in (2, 1) if len(own) > n + 1 and (house.kind in kinds_called(own[:n]) or own[:n] == house.name[-1:] == "局")), 0)  # 局办公室
    called = 0 if called == 1 and own[1] not in _OF_ANY_HOUSE and dictionary_tag(own[:2]) else called  # 矿业 | 分公司
    listed = (house.kind in kinds and not _lacks(house, own)) or (of_party and house.kind not in _WITHOUT_PARTY_PARTS)
    if not listed and not _is_own_part(own[called:], house, called=bool(called)):
        return own
    if opens_with_whole(own) or setting.naming.houses.opens_with_place(own):
        return own
    base = setting.naming.placed(without_company(house.base))
    if house.base in own or _OF_UNIVERSITY.search(own) or (is_whole_school(plain) and plain not in parts):  # 中国外交部领事司, 江澜大学农学院
        return own
    shared = next((n for n in range(len(base), 3, -1) if own.startswith(base[-n:])), 0)  # 台湾东海大学 | 东海大学农学院
    if shared:
        return base + own[shared:]
    return base + ("" if own.startswith("党委") or not of_party else "党委") + own[called:]


def _is_college(name: str) -> bool:
    """材料与化学工程学院: a college by its fields of study, however long."""
    return name.endswith("学院") and any(map(is_of_fields, (name.removesuffix("学院"), name.removesuffix("院"))))


_OF_UNIVERSITY = re.compile("[\u4e00-\u9fff]{2}大学[\u4e00-\u9fff]{1,12}(?:学院|研究院|系)")
_OF_ANY_HOUSE = tuple("党纪团工办机总学教人")


def _is_own_part(part: str, house: House, *, called: bool) -> bool:
    """``called``: behind a word that calls the body (局 | 国土测绘司)."""
    if part.endswith(_NO_PARTS):
        return False
    if called:
        return part.endswith(_PARTS)
    return (part.endswith(_OF_ANY) and not house.name.endswith(_WATCHERS)) or (part.endswith("司") and _is_central(house))


def _lacks(house: House, part: str) -> bool:
    """True for a 司 in a city's bureau, which only the state's bodies have, and for their 西域中心, which has a name of its own."""
    if part.endswith("中心"):
        entry = load_lexicon().terms("house_departments").get(part)
        return _is_central(house) and (entry is None or not entry.value)
    return part.endswith("司") and not part.endswith(_NO_PARTS) and not _is_central(house)


def _is_central(house: House) -> bool:
    """True for a body of the state: 水利部, 国家林业局, no city's."""
    return house.kind in _STATES and (house.name in load_lexicon().terms("bodies") or house.name.startswith(_CENTRAL))


def called_by_head(own: str, setting: Setting) -> str:
    """天水渠灌区管理局党委 for 管理局党委 in that body's readout, which is called by its last word; "" where it is not."""
    house = setting.own
    if own.startswith("校") and house is not None and (college := _COLLEGE.match(house.name)):  # 校党委宣传部 in a college's readout
        return college[1] + own[1:]
    head = next((word for word in _HEADS if own.startswith(word)), "") if house is not None else ""
    called = house is not None and head != "" and house.name.endswith(head) and house.name != own
    return setting.naming.resolve(house.name) + own[len(head) :] if house is not None and called else ""


_COLLEGE = re.compile("(.{2,14}大学).{1,14}学院$")
_HEADS = ("管理局", "管理处", "管理站", "管理所", "管理区", "供电局", "供电所", "工程局", "勘探局", "矿务局", "港务局", "林业局", "农场", "林场", "牧场", "茶场", "酒厂", "车站", "机场", "水库", "电站", "监狱", "博物馆", "图书馆", "文化馆", "美术馆", "纪念馆", "剧院", "出版社", "杂志社")
