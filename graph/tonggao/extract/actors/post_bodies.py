"""Which body a title is of: the one it names, completed by the chain, the sentence and what the readout is about."""

import re

from tonggao.extract.actors.branches import HOSPITAL, branch_alone, branch_of, is_ward
from tonggao.extract.actors.chamber_lists import committee_alone, standing_part
from tonggao.extract.actors.committees_in_full import committee_in_full
from tonggao.extract.actors.governments import GOVERNMENT, governed, of_a_place
from tonggao.extract.actors.house_kinds import house_word, inner_ending, kind_of, kinds_called, without_inner
from tonggao.extract.actors.houses import House
from tonggao.extract.actors.naming import ORDINAL, country_name
from tonggao.extract.actors.own_parts import called_by_head, part_of_house
from tonggao.extract.actors.parts_beside import PARTY_PARTS, part_of_listed, part_of_previous
from tonggao.extract.actors.setting import Setting
from tonggao.extract.actors.shared_offices import TASKS
from tonggao.extract.actors.spoken_bodies import as_called, spoken
from tonggao.extract.actors.state_bodies import land_of, state_of
from tonggao.extract.actors.unnamed_bodies import TASK_GROUPS, unnamed_body
from tonggao.extract.actors.villages import village_meant
from tonggao.extract.actors.whole_bodies import committee_of_whole, whole_of
from tonggao.language.army_units import unit_called
from tonggao.language.foreign_bodies import OURS
from tonggao.language.name_words import is_country, surname_at
from tonggao.language.offices import Title, country_opening
from tonggao.language.parties import party_opening
from tonggao.language.place_names import without_province
from tonggao.lexicon import Entry, load_lexicon

LEVELS = "省州盟市县区旗镇乡村"
_OF_THE_PLACE = frozenset(("纪委", "人大", "武装部", "人武部", "党委", "党工委", "纪工委", "妇联", "团委", "工会"))
_AT_PREFECTURES = frozenset(("人大工委", "政协工委"))  # 地区人大工委, not 地委人大工委
_COMMITTEES = {"镇": "党委", "乡": "党委", "道": "党工委"}


def body_beside(title: Title, beside: str) -> str:
    """河南省委 for 省委 in 河南省委副书记、省长，省委书记: the place of the title or the holder listed before; "" where it tells none."""
    found = (of_a_place().match(beside) or _PART_OF_PLACE.match(beside)) if title.body[:1] in LEVELS and title.body else None
    return without_province(found.group(1)) + title.body[1:] if found and found["level"] == title.body[0] and title.body[1:2] not in LEVELS else ""


_PLACE = re.compile("[\u4e00-\u9fff]{2,8}[省市县区州]")
_PART_OF_PLACE = re.compile("([\u4e00-\u9fff]{2,8}?(?P<level>[省市县区州盟旗]))委(?:组织部|宣传部|统战部|政法委|办公室|编办|社会工作部|网信办)$")


def body_of(title: Title, previous: str, setting: Setting) -> str:
    """The body of one title; ``previous`` is that of the title before it, "" where none is near. "" where none can be told."""
    village = village_meant(title, setting.text, previous, setting.naming.places.by_level.get("村", ""))
    if village is not None:
        return village
    level = setting.text[title.start - 1 : title.start] if not title.body else ""
    ranks = title.role in load_lexicon().terms("office_ranks")
    if level and (level in LEVELS if ranks else level in "镇乡" and title.role in TASKS):
        return setting.naming.placed(level + ("" if ranks else "党委"))  # 镇四级调研员, 镇组织委员
    body = spoken(_body_of(title, previous, setting), setting.text)
    if body == "师市" or (title.role.endswith("师长") and not title.body):  # 师市党委书记、政委, 某师某市党委副书记、师长: of the division
        return unit_called("师", setting.text) or body
    if title.role in TASKS:  # 纪委书记甲、组织委员乙: of the committee
        body = re.sub(r"(?<=[镇乡])(?:纪委|(?:人民)?政府)$", "党委", body)  # 副镇长、政法委员
        return body + _COMMITTEES.get(body[-1:], "")
    if (party := party_opening(body)) and _PLACE.fullmatch(body, len(party)):  # 民建青禾市第五次代表大会…当选主委
        return body + "委"
    return body if len(body) > 1 else ""  # 局党组书记、局长: of which, nothing says


def _body_of(title: Title, previous: str, setting: Setting) -> str:
    own = "工会" if title.body == "工会委员会" else title.body
    if title.tag == "state" and not own:
        return state_of(title, previous)
    if not own and title.role.endswith("国务委员"):
        return title.value
    if title.tag == "government":
        return governed(title, previous, setting)
    if not own:
        return unnamed_body(title, previous, setting)
    if (unit := unit_called(setting.text[title.start - 1 : title.start], setting.text)) and (own.startswith("党委") or own in load_lexicon().terms("inner_bodies")):
        return unit + own  # 团党委 in a regiment's readout
    if "派驻" in own:  # 总行派驻纪检组: of who sends it, not of the body it sits in
        return setting.naming.placed(own)
    if own[0] == "该":
        return _that_one(own[1:], title, setting)
    if own in ("师", "团") and (unit := unit_called(own, setting.text)):  # 师政委
        return unit
    if own in ("政协", "人大常委会"):
        return (_place_of(previous) or next((place for level, place in setting.naming.places.by_level.items() if level not in "镇乡村"), "")) + own
    if own == "国家":  # 老挝…总书记、国家主席; 越共中央总书记、国家主席
        return land_of(previous) or country_opening(previous) or "中华人民共和国"
    if own == "政府" and title.role.endswith(("总理", "主席")):  # 越共中央政治局委员、政府总理, 某自治区党委常委、政府副主席
        region = previous.removesuffix("党委").removesuffix("政府党组")
        return f"{region}人民政府" if region.endswith("自治区") else land_of(previous) or country_opening(previous)
    if own in load_lexicon().terms("bodies") and not _has_such(own, previous, setting):  # 副委员长、欧美同学会会长
        return own
    if _NUMBER.sub("", own) in load_lexicon().terms("inner_bodies") or own == "人大":
        return _inner(own, title, previous, setting)
    if title.role.endswith("主委") and (committee := _of_democratic_party(own, setting)):
        return committee
    if title.place and own.endswith("自治区"):
        return setting.naming.placed(own) + "人民政府"
    if title.place:
        return country_name(own)
    if (own[-1] == "部" or own in _CHAMBERS) and (land := _land_beside(title, previous, setting)) and not country_opening(own) and not own.startswith((*OURS, "中")):  # 哈萨克斯坦副总理兼外交部长
        return country_name(land) + own
    return _named(own, title, previous, setting)


_COMPANY = re.compile("[一二三四五六七八九十0-9]{1,3}连(?=党支部|连管会|$)")  # of the Corps
_ASSEMBLIES, _CHAMBERS = ("国会", "议会"), frozenset("国会 议会 众议院 参议院 上议院 下议院 国民议会 国民大会 最高法院 中央银行 央行".split())  # 泰国国会主席兼下议院议长


def _land_beside(title: Title, previous: str, setting: Setting) -> str:
    """The country of 美国, 美国国会 or 美国财政部 right before in a list (美国财政部长甲、商务部长乙); not where others join them (同美国总统甲会谈，商务部长乙参加)."""
    mark = setting.text[title.start - 1 : title.start]
    follows = mark == "，" and title.start - 1 in setting.name_ends and not surname_at(setting.text, title.end)  # 某国总统甲，交通部长布拉迪陪同
    if mark not in _LISTED and not follows:
        return ""
    return land_of(previous) or (country_opening(previous) if previous.endswith((*_ASSEMBLIES, "部")) else "")


_LISTED = tuple("、和与及兼")


def _of_democratic_party(own: str, setting: Setting) -> str:
    """民建青禾市委 for 市委 in its readout: only the democratic parties' committees have a 主委."""
    house = setting.own
    return house.name if house is not None and party_opening(house.name) and own.endswith("委") and not party_opening(own) else ""


def _has_such(own: str, previous: str, setting: Setting) -> bool:
    """Whether the body before or the readout's own is of a kind that has one of these: a school its 欧美同学会."""
    entry = load_lexicon().terms("inner_bodies").get(own)
    kinds = entry.value.split() if entry else []
    return entry is None or not kinds or kind_of(without_inner(previous)) in kinds or (setting.own is not None and setting.own.kind in kinds)


def _that_one(word: str, title: Title, setting: Setting) -> str:
    """The body that 该院, 该公司 points back to: the last one named before that may be called so; "" where none is."""
    inner = inner_ending(word)
    word = word.removesuffix(inner)
    kinds = kinds_called(word)
    named = [house.name for house in setting.naming.houses.named if house.end <= title.start and (house.kind in kinds or house.name.endswith(word))]
    base = setting.own.base if setting.own is not None and named[-1:] == [setting.own.name] else ""
    return (base or setting.naming.resolve(named[-1])) + inner if named else ""


def _named(own: str, title: Title, previous: str, setting: Setting) -> str:
    """A body as printed: 市委 and 集团党委 completed by what the readout is about, 组织部 by the committee before it."""
    if (term := ORDINAL.match(own)) is not None and house_word(own[term.end() :]):
        own = own[term.end() :]  # 第九届校学术委员会
    if own[0] in "师团" and ((own[0] == "师" and len(own) > len("师党委")) or own.endswith("党委")) and (unit := unit_called(own[0], setting.text)) and not own.startswith("师市"):  # 师教育局
        return unit + own[1:]
    if _COMPANY.match(own):  # 师农业农村局副局长甲、三连党支部书记乙
        return own
    if own.startswith("党") and setting.text.endswith("共产", 0, title.start):  # 白俄罗斯共产 | 党中央委员会
        party = next((start for start, end in setting.bodies.items() if start < title.start < end), title.start)
        return setting.text[party : title.start] + own
    if own.startswith("中央") and previous[2:].startswith("中央") and previous[:2] in load_lexicon().terms("ruling_parties"):
        return previous[:2] + own  # 越共中央政治局委员、中央对外部部长
    if own in PARTY_PARTS and (ours := _OURS.search(setting.text, max(0, title.start - 2), title.start)):
        return setting.naming.placed(ours[1] + "委" + own)
    if own in _PARTS_OF_SOCIETIES and (whole := _named_before(own, title, setting)):
        return whole
    if previous.endswith("党工委") and own.startswith(("党群", "党政", "组织", "宣传", "统战", "社会工作")):
        return previous.removesuffix("党工委") + own  # 开发区党工委委员、党群工作部部长
    resolved = called_by_head(own, setting) or branch_alone(own, setting) or standing_part(own, setting) or committee_alone(own, setting.text, setting.bodies) or setting.naming.resolve(own)
    if resolved != own or own.startswith(tuple(LEVELS)):
        return resolved
    if own.startswith("公司") and own[-1] == "部" and kind_of(previous) == "bank":
        return previous + own  # of a bank's business with companies
    if own.startswith("政府") and (beside := _OF_LEVEL.match(previous)):
        return beside.group(1) + own  # 县委办公室主任甲、政府办公室主任乙
    if previous.endswith(own) and len(own) > 1 and previous[-len(own) - 1 : -len(own)] in _COMMITTEE_ENDS:
        return previous  # 区委组织部部长甲、组织部副部长乙
    part = load_lexicon().terms("house_departments").get(own)
    word = "" if part is not None and part.value else house_word(own) or (own if len(own) == 1 else "")  # 学会部 is no part of a 学会
    if word:
        called = setting.house_called(word, title.start) or _called_before(word, previous)
        return called + own[len(word) :] if called else own
    if own in load_lexicon().terms("place_organs"):
        if setting.own is not None and setting.own.name.endswith(own) and setting.text[title.start - 1 : title.start] != "、":
            return setting.naming.resolve(setting.own.name)
        if place := _place_of(previous):
            return place + own  # 青河市政协副主席、工商联主席
    if is_ward(own) and (near := setting.naming.houses.before(title.start, HOSPITAL)):
        return near + own  # 某医院副院长甲带领心内科主任乙
    of_previous = part_of_previous(own, previous, setting.own) or (part_of_listed(own, previous, setting.own) if title.start - 1 in setting.name_ends else "")
    return of_previous or _organ_of_place(own, previous, setting) or branch_of(own, setting) or part_of_house(own, setting)


def _called_before(word: str, previous: str) -> str:
    """青河县公安局 for 局 in 青河县公安局局长甲，局党委委员乙; "" where the body before is not called so."""
    whole = without_inner(previous)
    return whole if len(word) == 1 and whole.endswith(word) and len(whole) > _LEAST_NAMED else ""


_LEAST_NAMED = 2
_OF_LEVEL = re.compile("(.*?[省市县区州旗镇乡])(?:委|人大|政协|纪委|政府|人民政府)")
_COMMITTEE_ENDS = frozenset("委府省市县区州院学团司局厅")
_OURS = re.compile("我([省市县区州旗])\\Z")  # 我市统战部


def _organ_of_place(own: str, previous: str, setting: Setting) -> str:
    """青河县卫生局 for 卫生局, where the text names it of one place alone or the title before heads the place (副县长、卫生局局长)."""
    entry = load_lexicon().terms("body_heads").get(own)
    if entry is None or entry.tag != "department" or entry.value or own[-1] not in "局委厅":
        return ""
    placed = {setting.naming.resolve(name) for start, end in setting.bodies.items() if (name := setting.text[start:end]).endswith(own) and name != own}
    whole = placed.pop() if len(placed) == 1 else ""
    if not placed and (place := _place_of(previous)):
        return place + own
    return whole if whole.removesuffix(own)[-1:] in tuple(LEVELS) else ""


def _named_before(own: str, title: Title, setting: Setting) -> str:
    """青禾省医学会骨科分会 for 分会: the last body before the title whose name ends so; "" where none is named."""
    named = [(start, end) for start, end in setting.bodies.items() if end <= title.start and end - start > len(own) and setting.text.endswith(own, start, end)]
    return setting.naming.resolve(setting.text[slice(*max(named))]) if named else ""


_PARTS_OF_SOCIETIES = ("军分区", "警备区", "分会", "专委会", "专业委员会", "学组", "联盟", "委员会")


def _place_of(body: str) -> str:
    """青河市 of 青河市政协 or 青河市委宣传部, 市 of 市政协; "" for the body of no place."""
    committee = _OF_COMMITTEE.sub("", next((body.removesuffix(part) for part in PARTY_PARTS if body.endswith("委" + part)), body))
    found = of_a_place().match(committee)
    if found is not None:
        return found.group(1)
    return committee[0] if committee[:1] in LEVELS and committee[1:] in _RULERS else ""


_OF_COMMITTEE = re.compile("(?<=[省市县区州盟旗]委)(?:[\u4e00-\u9fff]{1,8}(?:办|办公室|工委|学校|政法委))$")  # 青河县委 | 农办
_RULERS = ("委", "纪委", "监委", "人大常委会", "人大", "政协", "政府", "人民政府")
_OF_COURTS = re.compile(r"(?<=院)(?:检委会|审委会|检察委员会|审判委员会)$")
_COURT_COMMITTEES = frozenset(("检委会", "审委会", "检察委员会", "审判委员会"))
_NUMBER = re.compile(r"^第[一二三四五六七八九十]{1,3}(?=党)")  # 第三党支部


def _inner(own: str, title: Title, previous: str, setting: Setting) -> str:
    """党委, 工会, 办事处: of the body before it in the chain or the sentence, else of what the readout is about."""
    if own == "管委会" and (called := committee_in_full(setting, "管理委员会")):
        return called
    previous = "" if previous.endswith(TASK_GROUPS) and own in _OF_NO_GROUP else previous  # 甲任组长，纪委书记乙任副组长
    previous = "" if own in ("管委会", "党工委", "纪工委") and previous.endswith(("办", "局", "科", "处", "室")) else previous
    if own in _OF_WHOLE:  # 人事司司长甲，党组成员乙
        previous = whole_of(previous, setting.own) or (setting.own.base if setting.own is not None and previous.startswith(setting.own.base) else previous)  # 法警大队大队长甲，机关党委书记乙
    elif own == "党委":  # 图书馆馆长甲，党委副书记乙
        previous = committee_of_whole(previous, setting.own, title.role) or previous
    entry = load_lexicon().terms("inner_bodies").get(_NUMBER.sub("", own))
    kinds = frozenset(entry.value.split() if entry else ())
    parted = bool(kinds) and not kind_of(previous) and previous.endswith(_PARTS)  # 立案庭庭长甲，执行局局长乙
    house = setting.own
    part = load_lexicon().terms("body_heads").get(previous)
    parted = parted or (house is not None and part is not None and part.tag == "department" and previous not in house.name)  # 缉私局局长、党委委员甲 of a customs office
    parted = parted or (house is not None and (_is_beside(entry, previous, house) or (own in ("党委", "工会") and _WITHOUT.search(previous) is not None)))
    of_council = own == "理事会" and title.role.endswith(("会长", "秘书长"))  # it is the association's
    if of_council and setting.own is not None and setting.own.kind == "association":
        return setting.own.name
    if previous.endswith(own):  # 当选为工会主席，乙当选为工会副主席
        return previous
    if own in load_lexicon().terms("place_organs") and (place := _place_of(previous)):  # 远安县委宣传部部长、侨联主席
        return place + own
    outer = _outer(own, previous) if previous and not parted and not is_country(previous) else ""
    outer = "" if (own in _OF_ZONES or setting.visited_house is not None) and outer[-1:] in tuple("省市县州盟旗") else outer  # 市政府副秘书长甲，党工委副书记乙
    if own == "党委" and outer and outer[-1] in _RULED:  # 区委书记甲，党委副书记、区长乙
        return outer + "委"
    if outer:
        return (house.base if house is not None and outer == house.name else outer) + own
    if house is not None and (not kinds or house.kind in kinds):
        return house.base + own
    near = setting.naming.houses.before(title.start, kinds or _ANY_BUREAU) if kinds or own in _GROUPS else ""  # 某局违规发放…，党组书记甲
    if not near and own == "管委会" and (called := committee_in_full(setting, own)):
        return called
    if near or kinds:
        return (near or (setting.naming.houses.only(title.start, _ZONE) if own in _OF_ZONES else "")) + own
    by_level = setting.naming.places.by_level
    lowest = max(by_level, key=LEVELS.index) if by_level else ""
    if lowest and (own in ("纪委", "人大") or (own == "党委" and lowest in "镇乡村")):
        return by_level[lowest] + own
    return as_called(own, setting.text)


_WITHOUT = re.compile("(?:人大常委会|人大|政协|人大.{2,10}委(?:员会)?|纪委|监委|巡[视察]组|军区|军分区|党组|组织部|宣传部|直属?机关工委)$")  # guests from what has no 党委 of its own
_OF_ZONES, _ZONE = frozenset(("党工委", "纪工委", "管委会", "纪检监察工委")), frozenset(("zone", "street"))
_OF_NO_GROUP = frozenset(("纪委", "组织部", "人武部", "武装部", "工会", "妇联", "团委", "人大"))
_OF_WHOLE = frozenset(("党组", "纪检组", "机关党委"))  # what no department has
_ANY_BUREAU = frozenset(("bureau", "company", "hospital", "school", "court", "procuratorate", "bank", "institute"))
_GROUPS = ("党组", "党委", "纪委", "机关党委")
_PARTS = ("庭", "处", "科", "室", "部", "校区")
_RULED = frozenset("省市县区州盟旗")


def _is_beside(inner: Entry | None, previous: str, house: House) -> bool:
    """校医院, 学生会 beside 图书馆 in a school's readout, 工会 beside 感染科 in a hospital's: of the house, not of its part."""
    if not previous.startswith(house.base) or previous == house.base:
        return False
    if inner is None or not inner.value:
        return previous.endswith(_PARTS)
    kinds = inner.value.split()
    return house.kind in kinds and kind_of(without_inner(previous)) not in kinds


def _outer(own: str, previous: str) -> str:
    """江澜大学 of 江澜大学党委, 青河县 of 青河县委: what the body before belongs to, if ``own`` can belong to it, too."""
    outer = "" if previous in ("校团委", "院团委") else without_inner(previous)  # 校团委书记甲，工会主席乙
    outer = "" if outer in _COURT_COMMITTEES else _OF_COURTS.sub("", outer)  # 审判委员会专职委员甲，政治部主任乙
    outer = "" if own in ("妇联", "团委") and outer.endswith(("办", "妇联", "工商联")) else outer  # 文明办主任甲，妇联主席乙
    outer = outer.removesuffix("政治局") if own == "书记处" else outer  # both are the central committee's
    outer = re.sub(r"(?<=村)(?:委会|村?务监督委员会)$|(?<=[区镇乡道园城])(?:党?工委|管委会)$", "", outer)
    if own in _AT_PREFECTURES:
        outer = re.sub("地委(?:人大工委|政协工委)?$|行署$", "地区", outer.removesuffix(own))
        outer = re.sub("(?<=地区)(?:人大工委|政协工委)$", "", outer)
    if own in _OF_THE_PLACE:
        outer = GOVERNMENT.sub("", outer).removesuffix("管委会")
        outer = re.sub(r"(?<=[省市县区州盟旗])委$|(?<=[镇乡村])(?:人大|政协|人大主席团)$|人大工委$", "", outer)
    return outer
