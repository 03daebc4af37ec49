"""Parts of ministries, courts and schools that a readout names without these: 人事司, 部办公厅, 中院环资庭, 会计学院.

They say not whose they are, but it may name one such house only.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from tonggao.identify.any_parts import is_any_part
from tonggao.identify.bodies import is_told, usual_name
from tonggao.identify.own_names import is_distinctive
from tonggao.identify.territories import territory
from tonggao.language.word_tags import dictionary_tag
from tonggao.lexicon import load_lexicon

_PART_OF_MINISTRY = re.compile(r"(?:部|委|总局|署)?(?P<part>[\u4e00-\u9fff]{2,12}(?<!公)司)|部(?![队分长门属署])(?P<of>办公厅|[\u4e00-\u9fff]{2,10}(?:局|中心|党委))")
_PART_OF_COURT = re.compile(r"(?P<court>中院|高院|中级人民法院|高级人民法院|法院|检察院)(?P<part>[\u4e00-\u9fff]{0,12})")
_HOUSES = re.compile(r"部|委|署|局|厅|院|国")  # inside a name: whose it is may be said
_ANY_COURT = ("中级", "高级", "法院", "检察院", "人民", "省", "市", "县", "区", "各", "中院", "高院")
_SCHOOLS = ("大学", "学院")
_NAMES = ("", "ns", "nz")  # tags of what a school is called by
_STEM, _FACULTYS = 2, 4  # characters
_WITHIN = re.compile(r"大学.+学院$|学院.+学院$")  # a school's part with its school
_ATTACHED = "附属"
_FACULTY = re.compile(r"(?P<of>[\u4e00-\u9fff]{1,12}?学院|附属(?:第[一二三四五六]|[\u4e00-\u9fff]{2})?(?:医院|中学|小学))(?:党委|党总支|党支部|团委|分团委|学生会)?")
_MINISTRY = ("部", "委", "委员会", "总局", "署")
_NO_MINISTRY = ("中央", "中共", "全国", "国务院")
_COURTS = {"中": "中级人民法院", "高": "高级人民法院", "法": "法院", "检": "检察院"}


@lru_cache(maxsize=1 << 11)
def part_of_house(name: str) -> str:
    """What of a part's name stands behind its ministry or its court, where that is not said; empty for other names.

    >>> part_of_house("部人事司"), part_of_house("中院环资庭"), part_of_house("财政部人事司"), part_of_house("柳川公司")
    ('人事司', '环资庭', '', '')
    """
    return _of_ministry(name) or _of_court(name)[1]


def houses_of(names: Iterable[str], head: str = "") -> dict[str, str]:
    """The full name of each part, and of 中院 or 高院 itself, where one readout with these names has one such ministry, court or school only.

    The school is named in its ``head``, the title and the first sentence: others may name the one where somebody studied.
    """
    there = set(names)
    schools = {usual_name(name) for name in there if _is_school(name)}
    schools = schools if any(name in head for name in there if _is_school(name)) else set()
    ministries = {usual for name in there if _is_ministry(usual := usual_name(name))}
    found = {}
    for name in there:
        court, part = _of_court(name)
        if len(schools) == 1 and _is_faculty(name):
            found[name] = f"{next(iter(schools))}{name}"
        elif (of := _of_ministry(name)) and len(ministries) == 1:
            found[name] = f"{next(iter(ministries))}{of}"
        elif court:
            courts = {usual_name(other) for other in there if other.endswith(court) and not other.startswith(_ANY_COURT)}
            found |= {name: f"{courts.pop()}{part}"} if len(courts) == 1 else {}
    return found


def _of_ministry(name: str) -> str:
    said = _PART_OF_MINISTRY.fullmatch(name)
    if said is None:
        return ""
    part: str = said["part"] or said["of"]
    named = _HOUSES.search(part[:-1]) or territory(name) is not None or any(is_told(usual_name(name[:end])) for end in range(2, len(name) + 1))
    return "" if named and not said["of"] else part


def _of_court(name: str) -> tuple[str, str]:
    """The kind of court that a name begins with and the part behind it."""
    said = _PART_OF_COURT.fullmatch(name)
    return ("", "") if said is None else (_COURTS[said["court"][0]], said["part"])


def _is_school(name: str) -> bool:
    """Whether a name is a whole school's: of a place, or that no word of the language begins, for a faculty may have a short name too (化环学院)."""
    if not name.endswith(_SCHOOLS) or not is_distinctive(name) or is_any_part(name) or _WITHIN.search(name):
        return False
    coined = dictionary_tag(name[:_STEM]) in _NAMES and len(name) > _FACULTYS
    return name.endswith(_SCHOOLS[0]) or is_told(usual_name(name)) or territory(name) is not None or coined


def _is_faculty(name: str) -> bool:
    """会计学院, 会计学院党总支, 附属医院: parts that schools alone have."""
    said = _FACULTY.fullmatch(name)
    return said is not None and (is_any_part(said["of"]) or name.startswith(_ATTACHED))


def _is_ministry(name: str) -> bool:
    entry = load_lexicon().terms("bodies").get(name)
    return entry is not None and entry.tag == "central" and name.endswith(_MINISTRY) and not name.startswith(_NO_MINISTRY)
