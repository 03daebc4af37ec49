"""Rolls of those whom a congress, a plenum or a session has elected, as they are published: a heading that names the body and its seats, then names parted by spaces.

中国共产党第九届中央委员会委员名单 / （按姓氏笔画为序） / 丁远山 方　新 何达（女） …; 主席 / 林岳山 / 副主席 / …
"""

import re
from typing import NamedTuple

from tonggao.extract.actors.found_people import Member, People
from tonggao.language.list_lines import SPACE
from tonggao.language.married_names import is_married_name
from tonggao.language.name_ends import PUNCTUATION_BOUND, Name
from tonggao.language.name_words import not_names, rare_surnames, surname_at
from tonggao.language.names_of_parts import name_of_parts

_SEAT = "候补委员|常务委员|常委|委员长|副委员长|委员|秘书长|副秘书长|主席|副主席|书记|副书记|主任|副主任"
_BODY = "[\u4e00-\u9fff]{0,24}?(?:委员会|政治局|书记处|政协|人大常委会|中央纪委|中央军委)"
_TITLE = re.compile(rf"(?:{SPACE}*)(?P<body>{_BODY})(?P<seats>(?:{_SEAT})(?:[、和](?:{_SEAT}))*)(?:名单|，已由[^\n。]{{4,60}}选出)")
_STANDING = "常务委员会"
_POLITBURO = "中央政治局"
_LINE = re.compile("[^\n]+")
_ITEM = re.compile(
    rf"{SPACE}*(?P<name>[\u4e00-\u9fff]{{1,12}}(?:·[\u4e00-\u9fff]{{1,12}})+|[\u4e00-\u9fff]{SPACE}{{1,4}}[\u4e00-\u9fff](?![\u4e00-\u9fff])|[\u4e00-\u9fff]{{2,8}})"
    rf"(?:（[^（）\n]{{1,10}}）|(?={SPACE}|$))"
)
_BRACKET = re.compile(rf"{SPACE}*（[^（）\n]+）{SPACE}*")
_SHORTEST = 3  # names that are a list
_MOST_HEADERS = 2  # lines before the heading


class _Seat(NamedTuple):
    """What those below a heading are: their office, the body, and where the office is printed."""

    role: str
    body: str
    start: int
    end: int


def read_rolls(people: People) -> None:
    """Adds those whom such a roll lists under each of its seats, with their seats."""
    text = people.text
    title = next((found for line in list(_LINE.finditer(text))[: _MOST_HEADERS + 1] if (found := _TITLE.match(text, line.start()))), None)
    if title is None:
        return
    seat = _of_title(title)
    for line in _LINE.finditer(text, title.end()):
        printed = re.sub(SPACE, "", _BRACKET.sub("", line.group()))
        if heading := _heading(printed, title["body"]):
            seat = _Seat(*heading, line.start(), line.end())
            continue
        begin = line.start()
        if lead := _LEAD.match(text, begin):  # 委员长 林岳山
            seat, begin = _Seat(re.sub(SPACE, "", lead["role"]), title["body"], *lead.span("role")), lead.end()
        names = _names(text, begin, line.end())
        if seat is None or not names or (lead is None and len(names) < _SHORTEST and seat.start < title.end()):
            continue
        for name in names:
            people.add(name, "people/in-roll")
            people.members.append(Member(name, seat.role, seat.body, seat.start, seat.end))


_LEAD = re.compile(rf"{SPACE}*(?P<role>委{SPACE}{{1,4}}员|{_SEAT}){SPACE}+(?=[\u4e00-\u9fff])")


def _of_title(title: re.Match[str]) -> _Seat | None:
    """The one seat that a heading names; none where it names several, each of which a line of its own heads."""
    if "、" in title["seats"] or "和" in title["seats"]:
        return None
    return _Seat(*_plain(title["seats"], title["body"]), *title.span("seats"))


def _heading(line: str, body: str) -> tuple[str, str] | None:
    """Office and body of a line that heads those below it: 副主席, 中央政治局常务委员会委员."""
    found = re.fullmatch(rf"(?P<body>{_BODY})?(?P<role>{_SEAT})：?", line)
    return _plain(found["role"], found["body"] or body) if found else None


def _plain(role: str, body: str) -> tuple[str, str]:
    """常委 of 中央政治局 for 委员 of its 常务委员会; 中央委员会 whatever congress elected it."""
    if body.endswith(_POLITBURO + _STANDING):
        return "常委", _POLITBURO
    if body.endswith(_POLITBURO):
        return role, _POLITBURO
    if body.endswith("中央委员会"):
        return role, "中央委员会"
    return role, body


def _names(text: str, start: int, end: int) -> list[Name]:
    """The names that fill [start, end), most of which have to look like some; else none."""
    names: list[Name] = []
    while start < end and (item := _ITEM.match(text, start, end)):
        names.append(Name(*item.span("name"), re.sub(SPACE, "", item["name"]), PUNCTUATION_BOUND))
        start = item.end()
    shaped = sum(map(_is_shaped, names))
    whole = not text[start:end].strip() and all(name.name not in not_names() for name in names)
    return names if names and whole and 4 * shaped >= 3 * len(names) else []


def _is_shaped(name: Name) -> bool:
    size = surname_at(name.name, 0) or int(name.name[0] in rare_surnames())
    return (size > 0 and len(name.name) - size in (1, 2)) or "·" in name.name or is_married_name(name.name) or name_of_parts(f"{name.name}，", 0) is not None
