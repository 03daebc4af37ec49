"""Departments that a list names without their place: 带领财政局、交通局等部门, 安监办、民政办、派出所等单位."""

import re
from collections.abc import Iterator

from tonggao.language.body import Body
from tonggao.language.segment import is_field_of, is_noun_phrase
from tonggao.lexicon import load_lexicon

_GROUPS = "单位|部门|站所|[科处]室|负责同志|负责人"
_LIST = re.compile(
    r"(?P<names>(?:[\u4e00-\u9fff]{2,12}、){1,60}[\u4e00-\u9fff]{2,10}?)等?(?:相关|有关|职能|县直|市直|区直|镇直|[0-9]{1,2}个|[一二三四五六七八九十]+个)*"
    rf"(?:{_GROUPS})"
)
_PLAIN = re.compile("[\u4e00-\u9fff0-9、]{8,}")
_MEMBERS = re.compile(_GROUPS)
_LEADS = re.compile("率|带领|书记|主任|[市县区镇局处秘书]长")
_MEMBER = re.compile("[^、]+")
# 县发改局、: the level stands before the first of them only.
_LED = re.compile("(?<=[省县市区州旗镇])[\u4e00-\u9fff]{2,8}[局委办厅]、(?=[\u4e00-\u9fff]{2,9}[局委办会联院厅])")
_LED_CUES = ("局、", "厅、", "委、")
# 里运河办, 青山湖管理中心: what no list has, among offices that lists have
_UNKNOWN = re.compile("[\u4e00-\u9fff]{2,10}?(?<![相有职各所直属等及和])(?P<head>局|委|办|办公室|中心|院|处|队|所|站|公司|集团|分行|支行|馆|社|学院|医院)")
_AFTER = tuple("、和及等的，。负主有相领分参派各单要须应必密配都均")
_ANY = ("项目部", "工作委员会", "律师事务所", "会计师事务所", "委员会")  # of the field before them, or any of them
_LONGEST = 10
_FEWEST = 2


def listed_departments(text: str) -> Iterator[Body]:
    """The members of such lists that are offices every place has; none where only one member is."""
    yield from _parts_called(text) if any(cue in text for cue in _PART_CUES) else ()
    for led in _LED.finditer(text) if any(cue in text for cue in _LED_CUES) else ():
        yield from _led_by(text, led.end())
    if not any(cue in text for cue in ("部门", "单位", "处室", "负责同志", "负责人")):
        return
    for found in (found for span in _spans(text) for found in _LIST.finditer(text, *span)):
        spans = [member.span() for member in _MEMBER.finditer(text, *found.span("names"))]
        members = [_department(text, *span) for span in spans]
        members = [_behind_lead(text, spans[0], members[0]), *(_whole(text, span, member) for span, member in zip(spans[1:], members[1:], strict=True))]
        named = [member for member in members if member is not None]
        if len(named) >= _FEWEST and len(named) >= len(members) - 1:
            yield from named
        if len(named) > _FEWEST and 2 * len(named) > len(members):
            unknown = (span for span, member in zip(spans[1:], members[1:], strict=True) if member is None and _is_unknown(text, *span))
            yield from (*named, *(Body(*span, "department", span[0], False) for span in unknown))


# 厅安全监管处、科技处负责同志: the parts of the body that the text calls 省应急厅 or 我委.
_PART = re.compile(r"(?:^|(?<=[。，；：\n、由和与]))(?P<word>[厅委局署])(?P<field>[\u4e00-\u9fff]{2,12}?)(?P<head>处|科|室|股)(?=[、，。]|负责|主要负责|相关负责|有关负责|等|和|及)", re.M)
_SIBLING = re.compile(r"[、，](?P<name>(?P<field>[\u4e00-\u9fff]{2,10}?)(?P<head>处|科|室|股))(?=[、，]|负责|主要负责|相关负责|有关负责|等|和|及)")
_PART_CUES = ("处、", "处，", "处负责", "科、", "科负责", "室、", "室负责")


def _parts_called(text: str) -> Iterator[Body]:
    for part in _PART.finditer(text):
        word = part["word"]
        if not _is_field(part) or not (f"我{word}" in text or re.search(rf"[省市县区州部][\u4e00-\u9fff]{{1,10}}{word}", text[: part.start()])):
            continue
        yield Body(part.start(), part.end(), "department", part.start(), False)
        end = part.end()
        while sibling := _SIBLING.match(text, end):
            if sibling["head"] != part["head"] or not _is_field(sibling):
                break
            yield Body(sibling.start("name"), sibling.end(), "department", sibling.start("name"), False)
            end = sibling.end()


def _is_field(part: re.Match[str]) -> bool:
    """科技和信息化 before 处: one field, or two that 和 joins."""
    fields = re.split("[和与]", part["field"])
    return all(len(field) > 1 and is_field_of(field, part["head"]) for field in fields)


def _whole(text: str, span: tuple[int, int], member: Body | None) -> Body | None:
    """后勤管理处, of which a list knows 管理处: what the member says before it belongs to it, where nothing leads the list in."""
    if member is None or member.start == span[0] or not _is_unknown(text, *span):
        return member
    return member._replace(start=span[0])


def _behind_lead(text: str, span: tuple[int, int], member: Body | None) -> Body | None:
    """率 | 规划计划处, of which a list knows 计划处: the first member from the verb on that leads the list in."""
    leads = list(_LEAD.finditer(text, *span)) if member is not None else []
    if member is None or not leads or leads[-1].end() >= member.start or not is_noun_phrase(text[leads[-1].end() : member.end], verbs=False):
        return member
    return member._replace(start=leads[-1].end())


_LEAD = re.compile("率领?|带领|组织|会同|协调")


def _is_unknown(text: str, start: int, end: int) -> bool:
    found = _UNKNOWN.fullmatch(text, start, end)
    return found is not None and not _LEADS.search(text, start, end) and is_noun_phrase(text[start : found.start("head")], verbs=False)


def _led_by(text: str, position: int) -> Iterator[Body]:
    """国土局, 农业局 behind 县发改局、: what follows in the list is an office every place has, up to where one is not."""
    heads, members = load_lexicon().terms("body_heads"), []
    while True:
        ends = (position + length for length in range(_LONGEST, 2, -1))
        end = next((e for e in ends if (entry := heads.get(text[position:e])) and entry.tag == "department" and text[e : e + 1] in _AFTER), 0)
        if not end:
            break
        members.append(Body(position, end, "department", position, False))
        if text[end] not in "、和及":
            break
        position = end + 1
    if len(members) >= _FEWEST:
        yield from members


def _spans(text: str) -> Iterator[tuple[int, int]]:
    """Where such a list may stand: there is nothing but its characters, 、 among them, and what its members are."""
    for plain in _PLAIN.finditer(text):
        start, end = plain.span()
        if text.find("、", start, end) >= 0 and _MEMBERS.search(text, start, end):
            yield start, end


def _department(text: str, start: int, end: int) -> Body | None:
    """The office that a member of the list ends in; words that lead the list in may stand before it (带领 | 财政局)."""
    heads, parts = load_lexicon().terms("body_heads"), load_lexicon().terms("house_departments")
    for at in range(max(start, end - _LONGEST), end - 1):
        name = text[at:end]
        if "各" in text[start:at]:  # 各民主党派 | 市委会
            return None
        entry = heads.get(name)
        if (entry is not None and entry.tag == "department" and name not in _ANY) or (name[-1] in "处科室部办" and name in parts and name not in _ANY):
            return Body(at, end, "department", at, False)
    return None
