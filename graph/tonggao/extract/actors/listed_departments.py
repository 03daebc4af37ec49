"""Departments that a list names without their place: 带领财政局、交通局等部门, 安监办、民政办、派出所等单位."""

import re
from collections.abc import Iterator

from tonggao.language.body import Body
from tonggao.language.segment import is_noun_phrase
from tonggao.lexicon import load_lexicon

_LIST = re.compile(
    r"(?P<names>(?:[\u4e00-\u9fff]{2,12}、){1,60}[\u4e00-\u9fff]{2,10}?)等?(?:相关|有关|职能|县直|市直|区直|镇直|[0-9]{1,2}个|[一二三四五六七八九十]+个)*"
    r"(?:单位|部门|站所|科室)"
)
_PLAIN = re.compile("[\u4e00-\u9fff0-9、]{8,}")
_MEMBERS = re.compile("单位|部门|站所|科室")
_MEMBER = re.compile("[^、]+")
# 县发改局、: the level stands before the first of them only.
_LED = re.compile("(?<=[省县市区州旗镇])[\u4e00-\u9fff]{2,8}[局委办厅]、(?=[\u4e00-\u9fff]{2,9}[局委办会联院厅])")
_LED_CUES = ("局、", "厅、", "委、")
# 里运河办, 青山湖管理中心: what no list has, among offices that lists have
_UNKNOWN = re.compile("[\u4e00-\u9fff]{2,10}?(?<![相有职各所直属等及和])(?P<head>局|委|办|办公室|中心|院|处|队|所|站|公司|集团|分行|支行|馆|社|学院|医院)")
_AFTER = tuple("、和及等的，。负主有相领分参派各单")
_LONGEST = 10
_FEWEST = 2


def listed_departments(text: str) -> Iterator[Body]:
    """The members of such lists that are offices every place has; none where only one member is."""
    for led in _LED.finditer(text) if any(cue in text for cue in _LED_CUES) else ():
        yield from _led_by(text, led.end())
    if "部门" not in text and "单位" not in text:
        return
    for found in (found for span in _spans(text) for found in _LIST.finditer(text, *span)):
        spans = [member.span() for member in _MEMBER.finditer(text, *found.span("names"))]
        members = [_department(text, *span) for span in spans]
        members = [members[0], *(_whole(text, span, member) for span, member in zip(spans[1:], members[1:], strict=True))]
        named = [member for member in members if member is not None]
        if len(named) >= _FEWEST and len(named) >= len(members) - 1:
            yield from named
        if len(named) > _FEWEST and 2 * len(named) > len(members):
            unknown = (span for span, member in zip(spans[1:], members[1:], strict=True) if member is None and _is_unknown(text, *span))
            yield from (*named, *(Body(*span, "department", span[0], False) for span in unknown))


def _whole(text: str, span: tuple[int, int], member: Body | None) -> Body | None:
    """后勤管理处, of which a list knows 管理处: what the member says before it belongs to it, where nothing leads the list in."""
    if member is None or member.start == span[0] or not _is_unknown(text, *span):
        return member
    return member._replace(start=span[0])


def _is_unknown(text: str, start: int, end: int) -> bool:
    found = _UNKNOWN.fullmatch(text, start, end)
    return found is not None and is_noun_phrase(text[start : found.start("head")], verbs=False)


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
    heads = load_lexicon().terms("body_heads")
    for at in range(max(start, end - _LONGEST), end - 2):
        entry = heads.get(text[at:end])
        if entry is not None and entry.tag == "department":
            return Body(at, end, "department", at, False)
    return None
