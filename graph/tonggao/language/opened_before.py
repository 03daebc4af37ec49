"""What opens a body's name before the words that its grammar reads: 师 of 师市党委, 市“双减” of 市“双减”办公室, 凌海海关驻 of 凌海海关驻开发区办事处."""

import re
from collections.abc import Callable, Mapping

from tonggao.language.army_units import division_start, regiment_start
from tonggao.language.body import Body
from tonggao.language.name_ends import is_han
from tonggao.language.phrase_breaks import list_break
from tonggao.language.place_names import SINGLE_LEVELS
from tonggao.language.word_tags import is_proper

_FIELD = re.compile("“[^“”，。；、《》]{2,8}”$")
_OF_FIELDS = ("中心", "研究院", "办公室", "办", "工委", "专班", "领导小组", "指挥部", "组委会", "秘书处", "联盟", "委员会")
_NAMED_BY_FIELD = ("中心", "研究院", "组委会", "秘书处", "联盟")  # what needs nobody above it
_STANDS_ALONE = 3  # code points: 渔业培训中心, no 中心 alone
_LONGEST_FIELD = 10
_STATIONS = ("办事处", "工作站", "分局", "办公室", "监管科")
_AFTER_CUSTOMS = ("关长", "副关长", "党委", "党组", "缉私", "副处长", "召开", "举行")
_LONGEST_SEAT = 6
_DASHES = ("—", "－", "-")
_UNIONS = ("东盟", "中亚", "中东欧", "阿拉伯", "上合")
_LONGEST_UNION = 4  # code points: no 东盟 alone
_LEADS_IN = frozenset("由和与对向赴到在及同")


def opened_before(text: str, body: Body, by_end: Mapping[int, Body]) -> Body:
    """The body with what stands before it and belongs to its name; ``by_end`` are the bodies read so far by their ends."""
    before = text[body.start - 1 : body.start]
    if "团" in (before, text[body.start + 1 : body.start + 2]) and (regiment := regiment_start(text, body.start + 2 * (before != "团"))) < body.start:
        return body._replace(start=regiment, bare_level=False)
    if before == "师" and body.bare_level and text[body.start] == "市":
        return body._replace(start=division_start(text, body.start + 1), bare_level=False)
    if before == "”" and not body.bare_level and (whole := field_start(text, body.start, body.end, by_end.get)) is not None:
        return Body(whole, body.end, "name", body.head, text[whole] in SINGLE_LEVELS)
    if before in _DASHES and body.kind == "name" and body.end - body.start > _LONGEST_UNION and text.startswith(_UNIONS, body.start) and text.endswith("中国", 0, body.start - 1):
        return body._replace(start=body.start - 3)  # 中国—东盟 | 信息港股份有限公司
    if before == "驻" and text.endswith(_STATIONS, body.start, body.end):
        return _posted(text, body, by_end)
    return body


def field_start(text: str, start: int, end: int, ending_at: Callable[[int], Body | None]) -> int | None:
    """Where 区委“两新”工委, 县“三农”服务中心 or “一带一路”渔业培训中心 begins whose last words are [start, end): at what it is of, or at the quoted field; None where none is."""
    field = _FIELD.search(text, max(0, start - _LONGEST_FIELD), start) if text.endswith(_OF_FIELDS, start, end) else None
    if field is None:
        return None
    above = ending_at(field.start())
    if above is not None and above.kind != "generic":
        return above.start
    level, edge = text[field.start() - 1 : field.start()], text[field.start() - 2 : field.start() - 1] or "。"
    if level in SINGLE_LEVELS and (not is_han(edge) or edge in _LEADS_IN):
        return field.start() - 1
    alone = text[start:end] == "工委" or (end - start > _STANDS_ALONE and text.endswith(_NAMED_BY_FIELD, start, end))  # 县委组织部副部长、“两新”工委书记
    return field.start() if alone and (not is_han(level or "。") or level in _LEADS_IN) else None


def _posted(text: str, body: Body, by_end: Mapping[int, Body]) -> Body:
    """凌海海关驻开发区办事处, 海关驻开发区办事处: the station of a customs house or another body."""
    sender = by_end.get(body.start - 1)
    if sender is not None and (sender.kind != "generic" or text.startswith("海关", sender.start)):
        return Body(sender.start, body.end, "name", body.head, sender.bare_level)
    begin = body.start - len("海关驻")
    alone = text.startswith("海关驻", begin) and (not is_han(text[begin - 1 : begin] or "。") or text[begin - 1] in _LEADS_IN)
    return Body(begin, body.end, "name", body.head, False) if alone else body


def customs_start(text: str, head: int) -> int:
    """Where 阿日布拉格海关 begins whose last word stands at ``head`` before an office: no list has its seat; ``head`` where nothing names it."""
    if not text.startswith("海关", head) or not text.startswith(_AFTER_CUSTOMS, head + len("海关")):
        return head
    edge = list_break(text, head)
    seat = text[edge:head]
    return edge if 2 <= len(seat) <= _LONGEST_SEAT and all(map(is_han, seat)) and is_proper(seat) else head
