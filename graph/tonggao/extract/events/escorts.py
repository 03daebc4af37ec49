"""Who is with whom in 甲等在乙、丙的陪同下: the company, and whom it is with."""

import re

from tonggao.extract.events.cast import Actor, Cast
from tonggao.extract.events.subject_names import NameList, is_adverbial, names_before
from tonggao.language.sentences import Span

_JOINED = re.compile("[和与、][^，。；：]{0,30}")  # 甲和某会主席乙，在丙陪同下
_FAR = 200  # code points before the company in which 在 stands


def company(text: str, pre: Span, cast: Cast) -> Span:
    """The words of ``pre`` that name the company: from the last 在 that names follow."""
    end = pre.end - (text[pre.end - 1] == "的")
    at = text.rfind("在", pre.start, end)
    named = at >= 0 and (cast.persons_in(at, end) or cast.persons_in(pre.start, at))  # 甲一行在某局领导陪同下: not 甲
    return Span(at + 1 if named else pre.start, end)


def parted(text: str, sentence_start: int, listed: NameList) -> tuple[NameList | None, NameList]:
    """甲 (None where nobody stands there) and 乙 and 丙 of 甲，在乙，丙陪同下: who stands before 在 in a list over commas, and who behind."""
    first, last = listed.actors[0], listed.actors[-1]
    at = text.rfind("在", max(sentence_start, first.start), last.start)
    before = tuple(actor for actor in listed.actors if actor.start < at)
    behind = listed.actors[len(before) :]
    if not before or not behind:
        return None, listed
    return NameList(before, before[0].start, before[-1].end), listed._replace(actors=behind, start=max(listed.start, behind[0].start))


def escorted(text: str, sentence_start: int, cast: Cast, companions: NameList, he: Actor | None) -> NameList | None:
    """Who stands before 在 in 甲在乙、丙陪同下, over commas; ``he`` where only adverbs do."""
    first = companions.actors[0].start
    at = text.rfind("在", max(sentence_start, first - _FAR), first)
    before = Span(sentence_start, max(at, sentence_start))
    if named := names_before(text, before, cast):
        return named
    named_before = cast.persons_in(*before)  # 甲走下列车，在乙陪同下
    while len(named_before) > 1 and not _JOINED.fullmatch(text, named_before[0].end, named_before[-1].start):
        named_before = named_before[1:]
    if named_before:
        return NameList(tuple(named_before), named_before[0].start, named_before[0].end)
    alone = he is not None and is_adverbial(text, before)  # 代表团在乙陪同下: not he
    return NameList((he,), first, first) if he and alone else None


def before_company(text: str, segment: Span, verb: int, cast: Cast) -> NameList | None:
    """Who stands before 在 in 甲一行4人在某局领导陪同下."""
    at = text.rfind("在", segment.start, verb)
    return names_before(text, Span(segment.start, at), cast, to_verb=False) if at > segment.start else None
