"""Appointments: the verb names the post after the person (甲任书记), or a notice tells a career line by line."""

import re

from tonggao.extract.found_people import Holder, People
from tonggao.language.name_ends import Name, bound_at, is_han
from tonggao.language.name_words import not_names
from tonggao.language.names import name_at
from tonggao.language.offices import Chain
from tonggao.language.word_tags import is_proper

# 任, 当选为 and the like name the post after the person; the second group ends a post.
_APPOINT = re.compile(
    r"(?:同志)?(不再担任|不再兼任|辞去|原任|曾任|历任|时任|现任|当选为?|选举为|担任|出任|兼任|接任|任|为)$"
)
_APPOINTING = ("任", "辞去", "当选", "为")  # what _APPOINT ends in
_LOOSE = ("时任", "曾任", "历任", "原任", "现任")
_ENDS = frozenset(("不再担任", "不再兼任", "辞去", "原任", "曾任", "历任", "时任"))
_ADJACENT = frozenset(("辞去", "任", "为", "担任", "出任", "兼任", "接任", "当选", "当选为", "选举为"))
# 责任, 信任, 上任 …: 任 appoints nobody; 成为, 作为: nor does 为.
_NO_APPOINTMENT = re.compile(r"[责信上就离现选聘]任$|[认成作称因以]为$")
_BRACKETS = re.compile(r"（[^（）]*）")
_BEFORE_SUBJECT = re.compile(
    r"[，；：、。\n]|任命|免去|接受|选举|推选|决定|提名|大学生|同意|聘请|聘任|撤销|补选|增选|推举"
)


def appointed(people: People, chain: Chain) -> list[Holder]:
    """甲任…书记, 乙不再担任…职务, 结合时任…书记期间: the person stands before the verb, or earlier in the sentence."""
    text = people.text
    if not _may_appoint(text, chain):
        return []
    sentence = max(text.rfind(mark, 0, chain.start) for mark in "。！？\n") + 1
    before = text[sentence : chain.start]
    if text.startswith("职务", chain.end) and before.endswith("的"):
        titles = tuple(t._replace(when="former") for t in chain.titles)
        names = _subjects(people, sentence, chain.start - 1, adjacent=True)
        return [Holder(name, Chain(chain.start, chain.end, titles)) for name in names]
    verb = _APPOINT.search(before)
    if verb is None and not text.startswith(_LOOSE, chain.start):
        return []
    if text.startswith("的", chain.end):  # 曾任…副书记的省农业农村厅副厅长甲
        return [Holder(h.name, chain) for h in people.holders if h.chain.start == chain.end + 1]
    if verb is not None and _NO_APPOINTMENT.search(before):
        return []
    titles = chain.titles
    if (verb is not None and verb.group(1) in _ENDS) or (text.startswith("职务", chain.end) and "免去" in before):
        titles = tuple(t._replace(when="former") for t in titles)
    at = sentence + verb.start() if verb else chain.start
    names = _subjects(people, sentence, at, adjacent=verb is not None and verb.group(1) in _ADJACENT)
    return [Holder(name, Chain(chain.start, chain.end, titles)) for name in names]


def _may_appoint(text: str, chain: Chain) -> bool:
    """Whether a word of appointment stands at a title: most titles have none."""
    return (
        text.endswith(_APPOINTING, 0, chain.start)
        or text.startswith(_LOOSE, chain.start)
        or text.startswith("职务", chain.end)
    )


def _subjects(people: People, start: int, end: int, *, adjacent: bool) -> list[Name]:
    """The person, or the list of persons, nearest before ``end``; a name not yet known where it opens the clause.

    With ``adjacent`` nothing but a bracket may stand between the name and ``end``.
    """
    text = people.text
    spans = sorted((a, b, name) for name, found in people.spans.items() for a, b in found if start <= a and b <= end)
    if spans and adjacent and _BRACKETS.sub("", text[spans[-1][1] : end]) not in ("", "同志", "被"):
        spans = []
    if not spans:
        return _unknown_subject(people, start, end)
    chosen = [spans[-1]]
    for a, b, name in reversed(spans[:-1]):
        if _BRACKETS.sub("", text[b : chosen[0][0]]) not in ("、", "和"):
            break
        chosen.insert(0, (a, b, name))
    return [Name(a, b, name, 3) for a, b, name in chosen]


def _unknown_subject(people: People, start: int, end: int) -> list[Name]:
    """A name before a verb of appointment: at the clause's head, or behind 任命, 大学生 and the like."""
    text = people.text
    end = end - 2 if text.endswith("同志", start, end) else end
    openings = [m.end() for m in _BEFORE_SUBJECT.finditer(text, start, end)] or [start]
    name = name_at(text, openings[-1])
    if name is None or name.end != end:
        word = text[openings[-1] : end]
        listed = text[max(0, openings[-1] - 2) : openings[-1]] in ("：\n", "；\n")  # 决定任命：…
        if not 2 <= len(word) <= 4 or not all(map(is_han, word)) or not (listed or _may_be_name(word)):
            return []
        name = Name(openings[-1], end, word, 3)
    if name.name in not_names():
        return []
    people.add(name, "people/appointed")
    return [name]


def _may_be_name(word: str) -> bool:
    return bound_at(word, 0) < 2 and is_proper(word)
