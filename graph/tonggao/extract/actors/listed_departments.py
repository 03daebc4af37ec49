"""Departments that a list names without their place: 带领财政局、交通局等部门, 安监办、民政办、派出所等单位."""

import re
from collections.abc import Iterator

from tonggao.language.body import Body
from tonggao.lexicon import load_lexicon

_LIST = re.compile(
    r"(?P<names>(?:[\u4e00-\u9fff]{2,12}、){1,60}[\u4e00-\u9fff]{2,10}?)等?(?:相关|有关|职能|县直|市直|区直|镇直|[0-9]{1,2}个|[一二三四五六七八九十]+个)*"
    r"(?:单位|部门|站所|科室)"
)
_PLAIN = re.compile("[\u4e00-\u9fff0-9、]{8,}")
_MEMBERS = re.compile("单位|部门|站所|科室")
_MEMBER = re.compile("[^、]+")
# 县发改局、: the level stands before the first of them only.
_LED = re.compile("(?<=[县市区州旗镇])[\u4e00-\u9fff]{2,8}[局委办]、(?=[\u4e00-\u9fff]{2,9}[局委办会联院])")
_AFTER = tuple("、和及等的，。负主有相领分参派各单")
_LONGEST = 10
_FEWEST = 2


def listed_departments(text: str) -> Iterator[Body]:
    """The members of such lists that are offices every place has; none where only one member is."""
    for led in _LED.finditer(text) if "局、" in text else ():
        yield from _led_by(text, led.end())
    if "部门" not in text and "单位" not in text:
        return
    for found in (found for span in _spans(text) for found in _LIST.finditer(text, *span)):
        members = [_department(text, *member.span()) for member in _MEMBER.finditer(text, *found.span("names"))]
        named = [member for member in members if member is not None]
        if len(named) >= _FEWEST and len(named) >= len(members) - 1:
            yield from named


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
