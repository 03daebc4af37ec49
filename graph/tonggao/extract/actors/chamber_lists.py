"""Committees of one congress or conference in a list that names it once: 全国人大监察和司法委员会、财政经济委员会."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from tonggao.extract.actors.naming import Naming
from tonggao.extract.actors.setting import Setting
from tonggao.language.body import Body
from tonggao.lexicon import load_lexicon

_CHAMBER = re.compile(r"(?P<of>.*?(?:政协|人大|人民代表大会))(?P<standing>常委会)?(?:[\u4e00-\u9fff]{1,12}委(?:员会)?|办公[室厅]|研究室)$")
_OF_STANDING = ("工作委员会", "工委")  # the standing committee has them
_JOINS = ("、", "和", "及", "与")
_LONGEST = 14  # code points of a committee's name


def listed_committees(text: str, bodies: Iterable[Body]) -> Iterator[Body]:
    """The committees that such a list goes on with, by their fields alone, and those that report to their chamber."""
    known = load_lexicon().terms("chamber_committees")
    for told in _REPORTS.finditer(text) if "委" in text and any(chamber in text for chamber in _CHAMBERS) else ():
        if told["committee"] in known:
            yield Body(*told.span("committee"), "department", told.start(), False)
    for closing in _ALL.finditer(text) if "专门委员会" in text else ():
        for one in _ONE.finditer(text, *closing.span("list")):
            if one.group() in known:
                yield Body(*one.span(), "department", one.start(), False)
    for body in bodies:
        if text.startswith(_JOINS, body.end) and _CHAMBER.match(text[body.start : body.end]):
            end = body.end
            while text.startswith(_JOINS, end) and (size := _committee_at(text, end + 1)):
                yield Body(end + 1, end + 1 + size, "department", end + 1, False)
                end += 1 + size


# 审议了代表工委关于…的报告, 听取了经济委员会《关于…》、农业和农村委员会《关于…》
_REPORTS = re.compile("(?:[、，。；》的]|听取了?|审议了?)(?P<committee>[\u4e00-\u9fff]{1,12}?委(?:员会)?)(?=《?关于|分别提出|分别提请)")
_ALL = re.compile("(?:设置|设立|成立)(?P<list>[\u4e00-\u9fff]{2,14}?委员会(?:[、和][\u4e00-\u9fff]{2,16}?委员会)+)(?:等)?[0-9一二三四五六七八九十]+个专门委员会")  # 设置提案委员会、经济委员会等十个专门委员会
_ONE = re.compile("[^、]+?委员会")
_CHAMBERS = ("全国人大", "全国政协", "人大常委会", "政协")


def _committee_at(text: str, start: int) -> int:
    """How long the committee's name at ``start`` is; 0 where none stands."""
    known = load_lexicon().terms("chamber_committees")
    return next((size for size in range(_LONGEST, 1, -1) if text[start : start + size] in known), 0)


def full_committees(text: str, bodies: Sequence[Body], naming: Naming) -> Mapping[int, str]:
    """By where each such committee stands its name with that of its congress or conference."""
    known, found = load_lexicon().terms("chamber_committees"), dict[int, str]()
    ends: dict[int, str] = {}  # the chamber that the body which ends here is of
    for body in sorted(bodies):
        name = text[body.start : body.end]
        chamber = ends.get(body.start - 1, "") if name in known and text[body.start - 1 : body.start] in _JOINS else ""
        if chamber:
            of = _CHAMBER.match(chamber)
            whole = of["of"] + ((of["standing"] or "") if name.endswith(_OF_STANDING) else "") if of else ""
            found[body.start] = whole + name
            ends[body.end] = chamber
        elif _CHAMBER.match(name):
            ends[body.end] = naming.resolve(name)
    return found


_ALONE = re.compile("(?P<of>(?:全国|[\u4e00-\u9fff]{2,4}(?:自治区|[省市县区州]))(?:政协|人大))(?:常委会)?(?P<committee>[\u4e00-\u9fff、和及]{2,14}委员会)?$")
_NO_CHAMBERS = ("民族委员会", "科学技术委员会")  # of governments, too
_WHOLE_NAME = "委员会"


def committee_alone(name: str, text: str, bodies: Mapping[int, int]) -> str:
    """全国政协经济委员会 for 经济委员会, where a text names one chamber and another committee of it in full; "" elsewhere."""
    if name not in load_lexicon().terms("chamber_committees") or not name.endswith(_WHOLE_NAME) or name in _NO_CHAMBERS:
        return ""
    named = [found for start, end in bodies.items() if (found := _ALONE.match(text[start:end]))]
    chambers = {found["of"] for found in named}
    if len(chambers) != 1 or not any(found["committee"] for found in named):
        return ""
    chamber = chambers.pop()
    return chamber + ("常委会" if chamber.endswith("人大") and name.endswith(_OF_STANDING) else "") + name


def standing_part(own: str, setting: Setting) -> str:
    """全国人大常委会法制工作委员会 for 常委会法制工作委员会, where the text names one such committee alone; "" for any other body."""
    if not own.startswith(_STANDING) or own == _STANDING:
        return ""
    named = {setting.naming.resolve(name) for start, end in setting.bodies.items() if (name := setting.text[start:end]).endswith(f"人大{_STANDING}")}
    return named.pop() + own[len(_STANDING) :] if len(named) == 1 else ""


_STANDING = "常委会"
