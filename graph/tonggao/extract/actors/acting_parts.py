"""Parts of the body a readout is about that act, report or are told, without its name: 政策法规科牵头, 局规划科、审批科负责人, 执行局获表彰."""

import re
from collections.abc import Iterator
from functools import cache

from tonggao.extract.actors.houses import Houses
from tonggao.extract.actors.told_departments import ANY_DEPARTMENT
from tonggao.language.body import Body
from tonggao.language.segment import is_field_of
from tonggao.lexicon import load_lexicon

_OFFICES = ("办公室", "办", "室", "科", "处", "部", "中心", "支队", "大队")  # of whatever house
_ACTS = (
    "牵头|(?:主要|相关|有关)?负责(?:人|同志)|主办|承办|协办|(?:分别)?(?:汇报|通报|介绍|作了)|全体(?:人员|干警|党员|职工|干部)|代表作|被评为|被授予|荣获|获得|获评|"
    "联合(?!会|体|国)|会同|组织(?:开展|召开|学习|党员)|(?:召开|举行|举办|开展)|委托|等(?:相关|有关)?(?:部门|科室|处室|单位)"
)
_HOUSE = frozenset("局院校厂社站")  # 局规划科
_LONGEST = 10
_ENDS = frozenset(("支部", "总部", "干部", "本部", "一部", "车站", "浴室", "教室", "温室", "党部"))
_WHERE = re.compile("(?<=..)[在于]|(?:会议|活动|会客|阅览|演播|多功能|培训|接待)室$")  # 县总工会在院会议室 | 召开: where, no part
_MEMBER = re.compile("[^、和与]+")


def acting_parts(text: str, houses: Houses) -> Iterator[Body]:
    """The parts in lists right before what such a part does; none in a readout whose own body is not known."""
    if houses.own is None or not houses.own.kind:
        return
    kind = houses.own.kind
    for found in _frames(kind).finditer(text):
        members = list(_MEMBER.finditer(text, *found.span("names")))
        if all(_is_part(member.group(), kind) for member in members):
            yield from (Body(*member.span(), "department", member.start(), False) for member in members)


def _is_part(name: str, kind: str) -> bool:
    head = next((head for head in _heads(kind) if name.endswith(head) and name != head), "")
    if name in ("办公室", "机关党委", "政治部", "政治处"):
        return True
    if _WHERE.search(name):
        return False
    known = load_lexicon().terms("house_departments").get(name)
    if known is not None and known.value:
        return True
    field = name.removesuffix(head)
    if not head or name[-2:] in _ENDS or ANY_DEPARTMENT.search(field) or len(name) > _LONGEST:
        return False
    fields = re.split("[与和]", field[1:] if field[0] in _HOUSE and len(field) > len("局法") else field)
    return all(len(part) > 1 and is_field_of(part, head) for part in fields) and field not in load_lexicon().terms("offices")


@cache
def _heads(kind: str) -> tuple[str, ...]:
    entries = load_lexicon().terms("house_departments").values()
    own = {entry.term for entry in entries if not entry.value and kind in entry.tag.split()}
    return tuple(sorted(own | set(_OFFICES), key=lambda head: (-len(head), head)))


@cache
def _frames(kind: str) -> re.Pattern[str]:
    part = rf"[\u4e00-\u9fff]{{1,{_LONGEST}}}?(?:{'|'.join(_heads(kind))}|党委)"
    return re.compile(rf"(?:^|(?<=[。；，：\n由到受])|(?<=联合)|(?<=会同))(?P<names>(?:{part}[、和])*{part})(?={_ACTS})", re.M)
