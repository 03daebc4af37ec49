"""Who is with whom in 甲等在乙、丙的陪同下, 甲由乙陪同，到某地: the company, and whom it is with."""

import re

from tonggao.extract.events.cast import Actor, Cast
from tonggao.extract.events.subject_names import NameList, is_adverbial, names_before
from tonggao.language.sentences import Span

_JOINED = re.compile("[和与、][^，。；：]{0,30}")  # 甲和某会主席乙，在丙陪同下
_FAR = 200  # code points before the company in which 在 stands
_NEAR = 80  # and 由
_BY = re.compile("(?<![自理])由(?=[^，。；：由在]*$)")  # not 自由, 理由
_ON_THE_WAY = re.compile("，|(?:先后|分别|一同|一起|一道)*(?:[到赴在来]|前往|深入|走进|考察|调研|视察|检查|参观)(?!的)")


def by_company(text: str, verb: Span) -> bool:
    """甲由乙陪同，到某地: as 甲在乙陪同下到某地, but not 由乙陪同丙."""
    goes_on = _ON_THE_WAY.match(text, verb.end)
    return goes_on is not None and _BY.search(text, max(0, verb.start - _NEAR), verb.start) is not None


def _led_in(text: str, start: int, end: int) -> int:
    """Where the 在 or 由 stands that leads in the company which ends at ``end``; -1 where none does."""
    by = _BY.search(text, max(start, end - _NEAR), end)
    return by.start() if by else text.rfind("在", start, end)


def company(text: str, pre: Span, cast: Cast) -> Span:
    """The words of ``pre`` that name the company: from the last 在 or 由 that names follow."""
    end = pre.end - (text[pre.end - 1] == "的")
    at = _led_in(text, pre.start, end)
    named = at >= 0 and (cast.persons_in(at, end) or cast.persons_in(pre.start, at))  # 甲一行在某局领导陪同下: not 甲
    return Span(at + 1 if named else pre.start, end)


def parted(text: str, sentence_start: int, listed: NameList) -> tuple[NameList | None, NameList]:
    """甲 (None where nobody stands there) and 乙 and 丙 of 甲，在乙，丙陪同下: who stands before 在 in a list over commas, and who behind."""
    first, last = listed.actors[0], listed.actors[-1]
    at = _led_in(text, max(sentence_start, first.start), last.start)
    before = tuple(actor for actor in listed.actors if actor.start < at)
    behind = listed.actors[len(before) :]
    if not before or not behind:
        return None, listed
    return NameList(before, before[0].start, before[-1].end), listed._replace(actors=behind, start=max(listed.start, behind[0].start))


def escorted(text: str, sentence_start: int, cast: Cast, companions: NameList, he: Actor | None) -> NameList | None:
    """Who stands before 在 in 甲在乙、丙陪同下, over commas; ``he`` where only adverbs do."""
    first = companions.actors[0].start
    at = _led_in(text, max(sentence_start, first - _FAR), first)
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
    at = _led_in(text, segment.start, verb)
    return names_before(text, Span(segment.start, at), cast) if at > segment.start else None
