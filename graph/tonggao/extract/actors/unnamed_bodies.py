"""Which body an office is of that names none: the one before it, where such a body has such an office, or the one the readout is about."""

import re
from collections.abc import Iterator

from tonggao.extract.actors.governments import GOVERNMENT, PARTY_COMMITTEE, PARTY_GROUP
from tonggao.extract.actors.house_kinds import homes_of, inner_ending, is_of_kinds, kind_of, kinds_called, without_inner
from tonggao.extract.actors.house_offices import directs, heads
from tonggao.extract.actors.houses import House
from tonggao.extract.actors.setting import Setting
from tonggao.extract.actors.spoken_bodies import goes_to, spoken_of
from tonggao.extract.actors.whole_bodies import whole_of
from tonggao.language.foreign_bodies import OURS
from tonggao.language.name_words import is_country
from tonggao.language.office_prefixes import without_rank
from tonggao.language.offices import Title
from tonggao.lexicon import load_lexicon

# 教育局督导室 → 教育局: a rank (二级调研员) is held in the whole body.
_ROOM = re.compile(r"^(.*[局厅委办部])(?<!社办)(?<!联办)(?<!院办)(?!公室$)(?<!驻[\u4e00-\u9fff]{2}办)(?<!驻[\u4e00-\u9fff]{3}办)[^局厅委办部]{1,6}[处室科股队]$")
_COURTROOM = re.compile(r"(?<=[法察]院)[^院]{2,10}[庭局部处室]$")  # 审判员 of the court, whose 庭 he presides over
_OF_STATES = frozenset(("总理", "副总理", "主席", "副主席", "国务委员", "委员长"))


_OF_UNITS = re.compile("(?:政委|政治委员|教导员|指导员|[团旅师营连]长|总[\u4e00-\u9fff]{1,3}师)$")  # offices of a whole unit, not of its committee


def unnamed_body(title: Title, previous: str, setting: Setting) -> str:
    """The body of an office that names none: the one before it, where such a body has such an office."""
    body = _unnamed_body(title, previous, setting)
    within = _WITHIN.match(body) if title.role.endswith("校长") else None
    return within.group(1) if within else body  # a university has the 校长, not its college


_WITHIN = re.compile("(.{2,12}大学).{1,16}学院$")


_OF_SOCIETIES, _TAKEN = ("会长", "秘书长", "理事长", "监事长"), ("兼任", "当选", "当选为", "担任", "聘为", "推选为", "推举为")
_STAFF = ("总参谋长", "副总参谋长")
_COMMANDS = ("中央军委", "中央军事委员会", "中国人民解放军", "解放军", "总参谋部")


def _unnamed_body(title: Title, previous: str, setting: Setting) -> str:
    if title.role in _STAFF and previous in _COMMANDS:  # 中央军委委员、总参谋长
        return "总参谋部"
    if setting.own is not None and setting.own.kind == "association" and without_rank(title.role) in _OF_SOCIETIES and setting.text.endswith(_TAKEN, 0, title.start):
        return setting.naming.resolve(setting.own.name)  # 某会换届，镇经贸办主任甲兼任秘书长
    if title.role in _OF_STATES and previous and not is_country(previous) and setting.is_abroad(title.start):
        return ""  # 中国全国人大常委会委员长甲会见总理乙: another state's
    if title.role in _OF_GROUPS and previous and not _GROUP.search(previous):  # 局长甲主持，副组长乙: of the group named before
        return _group_before(title, setting)
    if without_rank(title.role) in _OF_COMMANDS and previous and not previous.endswith("指挥部") and (command := _last_named("指挥部", title, setting)):
        return command  # 街道防汛抗旱指挥部…办事处主任、指挥长甲
    if title.role in _OF_STATES and is_country(previous) and previous not in OURS and setting.text[title.start - 1 : title.start] in ("、", "，", "兼", "和"):
        return previous  # 芬兰总统甲、总理乙, 芬兰副总统兼总理丙
    if previous and title.role in _CHIEF_OFFICERS and setting.text[title.start - 1 : title.start] == "兼":  # 乐团总裁兼首席执行官
        return PARTY_GROUP.sub("", previous)
    if title.role == "委员" and previous.endswith(_BUREAUS):  # 文旅局局长甲汇报，委员乙发言: of the conference
        return ""
    homes = homes_of(title.role)
    bare = inner_ending(previous) == previous != ""  # 党委副书记、院长: whose committee it is, nobody says
    previous = "" if bare and (homes or _OF_UNITS.search(title.role)) else previous
    if not previous and title.role in load_lexicon().terms("office_ranks") and setting.own is not None and setting.text[title.start - 1 : title.start] in _EDGES:
        return setting.naming.resolve(setting.own.name)  # 某局召开会议，…。二级调研员甲出席
    if previous and title.role in load_lexicon().terms("office_ranks"):
        whole = whole_of(previous, setting.own) or without_inner(previous)  # 局纪检组组长甲，四级调研员乙; 集团纪委书记、监察专员丙
        whole = whole if previous.endswith("纪检组") or kind_of(whole) or kinds_called(whole) else previous
        whole = _COURTROOM.sub("", whole)
        return _ROOM.sub(r"\1", PARTY_GROUP.sub("", whole))
    if previous and (whole := whole_of(previous, setting.own)) and _is_of_whole(title.role, previous, whole, homes):
        return setting.naming.resolve(whole)  # 教务处处长甲主持，校长乙讲话
    if previous and not is_country(previous):
        for body in _outwards(previous, title):
            elsewhere = kind_of(body) or PARTY_COMMITTEE.match(body) or GOVERNMENT.search(body) or body.endswith((*TASK_GROUPS, "组"))
            elsewhere = elsewhere or homes == _COURTS or body.endswith(_ORGANS)
            if setting.own is not None and heads(title.role, setting.own.name) and not heads(title.role, body) and not kind_of(body):
                break  # 省军区副司令员甲，副局长乙 in a bureau's readout
            if (not homes or is_of_kinds(body, homes) or not elsewhere or heads(title.role, body)) and not _heads_none(title.role, body):
                return setting.naming.resolve(body)
    if title.role.endswith("主任委员") and (committee := _committee_before(title, setting)):
        return committee
    if setting.abuts(title):
        return ""
    house, said = setting.own, spoken_of(homes, setting.text)
    if not homes:  # 会议由秘书长甲主持, in an association's
        return setting.naming.resolve(house.name) if house is not None and _is_houses(title, house, setting.text) else ""
    near = setting.naming.houses.before(title.start, homes)
    near = near or ("" if said and not (title.role.endswith("院长") and said.endswith("校")) else setting.naming.houses.only(title.start, homes))  # 我校赴某大学
    if house is not None and heads(title.role, house.name) and not heads(title.role, near):
        near = ""  # 某科学院院士甲，所长乙: of the institute that the readout is about
    if near and not goes_to(setting.text, title.end, near) and not _heads_none(title.role, near):
        return setting.naming.resolve(near)
    own = house is not None and (is_of_kinds(house.name, homes) or heads(title.role, house.name)) and not _heads_none(title.role, house.name)
    own = own and not (house is not None and goes_to(setting.text, title.end, house.name))
    return setting.naming.resolve(house.name) if house is not None and own else said


_CHIEF_OFFICERS = ("首席执行官", "总经理", "总裁", "首席运营官", "艺术总监", "总监")
_BUREAUS = ("局", "厅", "司", "处", "科", "公司", "集团")
_OF_GROUPS = ("副组长", "常务副组长", "组员")
_GROUP = re.compile("(?:(?<!党)组|专班)\\Z")


_OF_COMMANDS = ("指挥长", "总指挥", "总指挥长")


def _last_named(word: str, title: Title, setting: Setting) -> str:
    """沱滨区望淮街道防汛抗旱指挥部 for the last 指挥部 that the text names before an office, in the longest form it has; "" where it names none."""
    named = [setting.text[start:end] for start, end in sorted(setting.bodies.items()) if end <= title.start and setting.text.endswith(word, start, end)]
    return setting.naming.resolve(max((name for name in named if name.endswith(named[-1])), key=len)) if named else ""


def _group_before(title: Title, setting: Setting) -> str:
    """市委第三巡察组: the last group that the text names before an office of one; "" where it names none."""
    named = [(start, end) for start, end in setting.bodies.items() if end <= title.start and _GROUP.search(setting.text, start, end)]
    return setting.naming.resolve(setting.text[slice(*max(named))]) if named else ""


def _is_of_whole(role: str, part: str, whole: str, homes: frozenset[str]) -> bool:
    """Whether an office is one of the whole body's and none that its department has: 校长, 副部长 behind 人事司, not 处长."""
    of_ministry = role.endswith("部长") and whole[-1] == "部" != part[-1]
    of_whole = heads(role, whole) or is_of_kinds(whole, homes) or of_ministry or _CHIEFS.fullmatch(role) is not None
    return of_whole and not heads(role, part) and not heads(role, _CELL.sub("", part)) and not _heads_none(role, whole)  # 锻压分厂党支部书记兼厂长


_CELL = re.compile("(?<=..)(?:党支部|党总支|党委|支部|总支)\\Z")


def _is_houses(title: Title, house: House, text: str) -> bool:
    """Whether an office that any body may have is the readout's own body's: 处长 of a 管理处, 主任 of a 直属库, 秘书长 of an association."""
    if house.kind == "association":
        return _is_societys(title, text)
    chief = _CHIEFS.fullmatch(title.role) is not None
    return (chief or directs(title.role, house) or heads(title.role, house.name)) and text[max(0, title.start - 1) : title.start] in _EDGES


def _is_societys(title: Title, text: str) -> bool:
    """秘书长, 副主席 of an association that a readout is about, and who is chosen its 主席."""
    chosen = title.role == "主席" and _CHOSEN.search(text, max(0, title.start - 8), title.start) is not None
    return chosen or title.role.endswith(("秘书长", "副主席")) or (title.role == "主席" and text[max(0, title.start - 1) : title.start] in _EDGES)


_EDGES = tuple("\n，。；、由")
_CHIEFS = re.compile("(?:副|原)?总(?:会计|工程|经济|农艺|规划|统计|畜牧|审计|兽医|督察|监察|设计|质量|地质)师")  # of a whole body, never of its rooms
_CHOSEN = re.compile("(?:当选|[选任]为|担任|届)为?\\Z")


def _committee_before(title: Title, setting: Setting) -> str:
    """青禾大学学术委员会 of 第五届学术委员会…，甲担任主任委员: the committee named last before."""
    named = [(start, end) for start, end in setting.bodies.items() if end <= title.start and setting.text.endswith(("委员会", "专委会", "分会", "学组"), start, end)]
    if named:
        return setting.naming.resolve(setting.text[slice(*max(named))])
    inner = [found.group() for found in _OF_HOUSES.finditer(setting.text, 0, title.start)]
    house = setting.own
    return (house.base if house is not None else "") + inner[-1] if inner else ""


_OF_HOUSES = re.compile("(?:学术|学位评定|教学|教学指导|专业技术职务评审|编辑|伦理|科学技术|技术|专家|职称评审)委员会")
_COURTS = frozenset({"court"})
_ORGANS = ("人大常委会", "人大", "政协", "纪委", "监委", "组织部", "宣传部", "统战部", "政法委")


def _heads_none(role: str, body: str) -> bool:
    """院长 of 江澜大学 or a middle school: a university has none, its schools do; nor has an academy a 所长."""
    return (role.endswith("院长") and body.endswith(("大学", "中学", "小学", "学校", "幼儿园"))) or (role.endswith("所长") and body.endswith(("大学", "科学院", "工程院")))


TASK_GROUPS = ("安委会", "安全生产委员会", "领导小组", "指挥部", "工作组", "专班", "筹委会", "组委会")  # 安委会主任、总经理
_INSPECTORS = re.compile("(?<=..)(?:纪检监察组|纪检组|纪委)$")
_COMMISSARS = ("政委", "政治委员", "教导员", "指导员")  # they are of the unit, as its commander is


_CELLS = ("党支部", "党总支")  # 第三管理区党支部书记、主任: of the unit


def _outwards(previous: str, title: Title) -> Iterator[str]:
    """党组书记、局长: the second office is of the body, not of its Party group; 市委书记、常委 stay with the committee."""
    if title.tag in ("party", "member") and not title.role.endswith(_COMMISSARS):
        yield previous
        return
    body = PARTY_GROUP.sub("", previous) or previous
    body = _COURTROOM.sub("", body) if title.role.endswith(("检察长", "院长")) else body  # 政治处主任甲、检察长乙
    if title.role.startswith("总") and title.role.endswith("师"):  # 纪检组组长甲，总工程师乙
        body = _INSPECTORS.sub("", body) or body
    if homes_of(title.role) and body.startswith("驻"):  # 驻部纪检监察组组长甲，副司长乙
        return
    if homes_of(title.role) and _INSPECTORS.search(body):  # 驻校纪检监察组组长甲，副校长乙
        yield _INSPECTORS.sub("", body)
    if (homes_of(title.role) or title.role.endswith(_COMMISSARS) or body.endswith(_CELLS)) and len(without_inner(body)) > 1:
        yield without_inner(body)
    yield body
