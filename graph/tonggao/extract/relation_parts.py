"""Wholes and parts: “五个到岗”，就是A、B、C; A、B、C“三张名片”; A、B、C的精神; A、B等制度; X是Y的组成部分."""

import re
from collections.abc import Iterator

from tonggao.extract.clauses import list_before, list_members, statement_end
from tonggao.extract.concept_labels import Labels, Related, predicate_before
from tonggao.extract.concept_spans import bounds
from tonggao.extract.reading import Reading
from tonggao.language.scan import Token
from tonggao.language.sentences import Span
from tonggao.lexicon import load_lexicon

_NUMBERS = {"两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10}
_COUNTED = re.compile(rf"(?<!第)[{''.join(_NUMBERS)}][大张篇个项条道座块根支笔][一-鿿]{{1,6}}")
_SAYS_HOW_MANY = re.compile(r"[一二三四五六七八九十\d“]")
_COMPLEMENTS = frozenset("好实强牢住紧到出成")  # end verbs that govern the count: 守好两条底线
_LONGEST_QUALITY = 8
_LONGEST_LIST = 120


def parts_of_name(reading: Reading, labels: Labels, cues: list[Token]) -> Iterator[Related]:
    """“五个到岗”，就是A、B、C and “12345”工作思路，即A、B、C: what is quoted or counted consists of what is listed."""
    text = reading.text
    for cue in cues:
        whole = labels.before(text, cue.start)
        if whole:
            yield from _named_parts(text, whole, Span(cue.end, statement_end(text, cue.end)))


def parts_beside_name(reading: Reading, labels: Labels) -> Iterator[Related]:
    """“四最”（A、B、C、D） and “三大行动”：A、B、C."""
    text = reading.text
    for label in labels.spans:
        at = label.end + (text[label.end : label.end + 1] == "”")
        mark = text[at : at + 1]
        if mark == "：":
            yield from _named_parts(text, label, Span(at + 1, statement_end(text, at + 1)))
        elif mark == "（" and (end := text.find("）", at, at + _LONGEST_LIST)) > 0:
            yield from _named_parts(text, label, Span(at + 1, end))


def _named_parts(text: str, whole: Span, listed: Span) -> Iterator[Related]:
    counted = _SAYS_HOW_MANY.search(text[max(0, whole.start - 1) : whole.end])
    found = list_members(text, listed) if counted and "，" not in text[listed.start : listed.end] else []
    if found and min(s.end - s.start for s in found) > 1:
        yield from _each(found, whole, "relations/enumerated-after-name")


def parts_of_count(reading: Reading) -> Iterator[Related]:
    """A、B、C“三张名片”, “A、B、C”三大战略: as many as the count says."""
    text = reading.text
    for match in _COUNTED.finditer(text):
        end = match.start()
        if text[end - 1 : end] == "“":
            end -= 1
        noun = _counted_noun(text, match)
        if noun and text[end - 1 : end].replace("”", "字").isalnum():
            found = list_before(text, end)
            if len(found) == _NUMBERS[text[match.start()]] and _alike(text, found):
                yield from _each(found, Span(match.start(), noun), "relations/counted-list")


def _counted_noun(text: str, match: re.Match[str]) -> int:
    """Where the counted noun ends: with the last word that is a whole of ideas (三大|保卫战, not 三个|部门); 0 where none is."""
    wholes = load_lexicon().terms("counted_wholes")
    begin = match.start() + 2
    stop = next((i for i in range(begin, match.end()) if text[i] in bounds().functions), match.end())
    ends = range(stop, begin, -1)
    return next((end for end in ends if any(text[end - n : end] in wholes for n in (1, 2, 3) if end - n >= begin)), 0)


def _alike(text: str, found: list[Span]) -> bool:
    """Whether a list's members are nouns of about one length, the last of them no verb that governs the count (做到“两个维护”)."""
    lengths = [s.end - s.start for s in found]
    verbs = bounds().verbs
    last = found[-1].end
    governed = text[last - 1] in _COMPLEMENTS or any(text[last - n : last] in verbs for n in (2, 3, 4))
    return not governed and max(lengths) - min(lengths) <= len(found) - 2 and min(lengths) > 1


def parts_of_quality(reading: Reading, labels: Labels) -> Iterator[Related]:
    """A、B、C的精神, and 特质：A、B、C."""
    text = reading.text
    for label in labels.formulas:
        last = text.rfind("、", label.start, label.end)
        of = text.find("的", last, label.end + 1) if last > 0 else -1
        quality = _quality_at(text, of + 1) if of > 0 else None
        if quality:
            yield from _each(list_members(text, Span(label.start, of)), quality, "relations/qualities-of")
    at = text.find("：")
    while at >= 0:
        yield from _behind_colon(text, at, labels)
        at = text.find("：", at + 1)


def _quality_at(text: str, at: int) -> Span | None:
    """The noun phrase at ``at`` whose last word is a whole (建党精神); None where none stands there."""
    wholes = load_lexicon().terms("wholes")
    for end in range(min(len(text), at + _LONGEST_QUALITY), at + 1, -1):
        phrase = text[at:end]
        if phrase.isalnum() and any((e := wholes.get(phrase[-n:])) and e.tag == "quality" for n in (4, 3, 2)):
            return Span(at, end)
    return None


def _behind_colon(text: str, colon: int, labels: Labels) -> Iterator[Related]:
    wholes = load_lexicon().terms("wholes")
    head = next((n for n in (4, 3, 2) if text[max(0, colon - n) : colon] in wholes), 0)
    listed = Span(colon + 1, statement_end(text, colon + 1))
    if not head or "，" in text[listed.start : listed.end]:
        return
    found = list_members(text, listed)
    if len(found) > 2 and max(s.end - s.start for s in found) <= _LONGEST_QUALITY:
        whole = labels.fuller(text[colon - head : colon]) or Span(colon - head, colon)
        yield from _each(found, whole, "relations/enumerated-after-colon")


def parts_of_open_list(reading: Reading, labels: Labels) -> Iterator[Related]:
    """A、B、C等基础制度: what is listed before 等 belongs to the concept behind it."""
    text = reading.text
    for label in labels.spans:
        found = list_before(text, label.start - 1) if text[label.start - 1 : label.start] == "等" else []
        if not any(text[s.start : s.start + n] in bounds().verbs for s in found for n in (2, 3)):
            yield from _each(found, label, "relations/open-list")


def parts_by_predicate(reading: Reading, cues: list[Token]) -> Iterator[Related]:
    """X是Y的重要组成部分, X是Y的一员."""
    for cue in cues:
        found = predicate_before(reading.text, cue.start)
        if found and found.whole:
            around = Span(found.subject.start, cue.end)
            yield Related(found.subject, "partOf", found.whole, around, "relations/part-by-predicate")


def _each(found: list[Span], whole: Span, rule: str) -> Iterator[Related]:
    if len(found) < 2:
        return
    around = Span(found[0].start, found[-1].end)
    if whole.end < around.start + 80 and whole.start > around.start - 80:
        around = Span(min(whole.start, around.start), max(whole.end, around.end))
    for member in found:
        yield Related(member, "partOf", whole, around, rule)
