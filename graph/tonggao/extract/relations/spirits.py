"""What a named spirit consists of: 特别能吃苦、特别能战斗的青岚精神; 以A、B为内涵的青岚精神; 青岚精神，就是A、B的精神; 青岚精神——A、B."""

import re
from collections.abc import Iterator

from tonggao.extract.concepts.clauses import clause_start, list_members
from tonggao.extract.concepts.labels import Labels, Related
from tonggao.extract.concepts.spans import bounds
from tonggao.extract.reading import Reading
from tonggao.language.sentences import Span

_SPIRIT = "精神"
_MEMBER = "(?:(?!的)[一-鿿]){2,10}"
_LIST = f"{_MEMBER}(?:[、，]{_MEMBER})+"
INSIDE = r"(?:核心|内涵|主要内容|精髓|内核|灵魂|实质|特质|主要内涵|基本内涵)"
_FRAMED = re.compile(rf"以(?P<row>“?{_LIST}”?|(?:“{_MEMBER}”、?)+)为{INSIDE}的(?:伟大|崇高)?“?$")
_QUOTED = re.compile(rf"“(?P<row>{_LIST})”的(?:伟大|崇高|[一-鿿]{{0,2}})“?$")
_PLAIN = re.compile(rf"(?P<row>{_LIST})的(?:伟大|崇高)?“?$")
_FOUR = "(?:(?!的)[一-鿿]){4}"
_PAIRS = re.compile(rf"(?P<row>{_FOUR}、{_FOUR}(?:，{_FOUR}、{_FOUR})+)的(?:伟大|崇高)?“?$")
_TOLD = re.compile(rf"”?(?:，?就是|，是|——|：)“?(?P<row>{_LIST}?)”?(?:的精神)?(?=[，。；])")
_EITHER = re.compile("[、，]")
_EACH_QUOTED = re.compile(f"“({_MEMBER})”")
_SWORN = ("弘扬", "发扬", "传承", "继承", "践行", "秉承", "弘传", "学习", "铸就", "形成", "培育", "孕育", "坚守", "展现", "体现", "锤炼", "保持", "创造", "大力", "赓续", "诠释", "凝成")
_REACH = 70
_FEWEST_PLAIN = 3


def parts_of_spirit(reading: Reading, labels: Labels) -> Iterator[Related]:
    """The members of one length, or each in quotation marks, that are said to make up a spirit."""
    text = reading.text
    for label in labels.spans if _SPIRIT in text else ():
        if not text.endswith(_SPIRIT, *label) or "、" in text[label.start : label.end]:
            continue
        found = _members(text, label)
        for member in found:
            around = Span(min(label.start, found[0].start), max(label.end, found[-1].end))
            yield Related(member, "partOf", label, around, "relations/spirit")


def _members(text: str, label: Span) -> list[Span]:
    floor = max(0, label.start - _REACH)
    for pattern in (_FRAMED, _QUOTED):
        if found := pattern.search(text, floor, label.start):
            return _row(text, Span(*found.span("row")))
    if told := _TOLD.match(text, label.end):
        return _row(text, Span(*told.span("row")))
    if text[label.start - 1 : label.start].strip("“") == "的" or text.endswith("的“", 0, label.start):
        plain = _PLAIN.search(text, max(floor, clause_start(text, label.start)), label.start)
        members = _row(text, Span(*plain.span("row"))) if plain else []
        if "，" not in text[floor : label.start] or len(members) >= _FEWEST_PLAIN:
            return members if len(members) >= _FEWEST_PLAIN else []
        return _in_clauses(text, Span(floor, label.start))
    return []


def _in_clauses(text: str, before: Span) -> list[Span]:
    """Members in pairs, a clause each: 万众一心、守望相助，不畏艰险、百折不挠的…; empty where they are not of four characters."""
    found = _PAIRS.search(text, *before)
    return _row(text, Span(*found.span("row"))) if found else []


def _row(text: str, row: Span) -> list[Span]:
    """The members of a row, the first without the verb that swears to them; empty where they are not of one length."""
    quoted = [Span(*m.span(1)) for m in _EACH_QUOTED.finditer(text, *row)]
    if len(quoted) > 1:
        return quoted
    inner = Span(row.start + text.startswith("“", row.start), row.end - text.endswith("”", *row))
    found = list_members(text, inner, _EITHER)
    lengths = {s.end - s.start for s in found[1:]}
    if len(found) < 2 or len(lengths) != 1:
        return []
    length = lengths.pop()
    first = found[0]
    start = first.end - length
    led = start == first.start or text[start - 2 : start] in _SWORN or text[start - 2 : start] in bounds().verbs or text[start - 1] in "了的"
    return [Span(start, first.end), *found[1:]] if start >= first.start and led else []
