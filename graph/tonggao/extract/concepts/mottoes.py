"""Mottoes joined to one: 走出一条睦邻友好、合作共赢的新路, 坚持开放包容、平衡普惠的原则; and 新时代中越关系."""

import re
from collections.abc import Iterator, Sequence

from tonggao.extract.concepts.sets import runs
from tonggao.extract.concepts.spans import Candidate
from tonggao.extract.reading import Reading
from tonggao.language.sentences import Span

_SWORN = re.compile(r"(?:坚持|秉持|弘扬|本着|遵循|奉行|恪守|践行|秉承|发扬|坚守)(?:了|着)?$")
_AS_WHAT = re.compile(
    r"的(?:新|双边|两国|优良|光荣|根本|基本|一贯|战略|合作|共同|和平|工作|总体|总){0,2}(?:思路|要求|路|道路|之路|精神|原则|关系|方针|宗旨|传统|理念|方略|作风|基调|价值观|交往准则|准则)(?![上下中])"
)
_PLAIN_WHAT = re.compile("(?:方针|战略|原则)(?![上下中])")  # 教育为本、科技兴省|方针
_PARTNERS = re.compile(r"的[一-鿿]{0,10}?(?:伙伴关系|共同体)(?![一-鿿]*(?:会|委))")  # the relation that it is a motto of
_MORE = "更"
_LENGTHS = (6, 4)
# 谁主管谁负责、谁审批谁负责: who does the one has to do the other.
_WHOEVER = re.compile(r"谁[一-鿿]{1,4}谁(?:(?!的)[一-鿿]){1,4}(?:、谁[一-鿿]{1,4}谁(?:(?!的)[一-鿿]){1,4})+")
_FEWEST_WHO = 4
# 抓项目就是抓发展: to do the one is to do the other.
_AMOUNTS = re.compile(
    r"(?:(?<=[，。；：“、\n])|(?<=树立)|(?<=坚持)|(?<=强化)|(?<=增强)|(?<=牢记)|(?<=秉持)|(?<=认识到)|(?<=明白))"
    r"([一-鿿]{1,2})(?:(?![就都这那的])[一-鿿]){2,6}就是\1(?:(?!的)[一-鿿]){2,6}?(?=[”，。；、！]|的?(?:观念|理念|意识|思想|思路))"
)
_ONE_HAND = "一手抓"
_TWO_HANDS = re.compile("一手抓(?:(?!一手)[一-鿿、]){2,12}?[、，]一手抓[一-鿿]{2,10}?(?=[，。；！”]|不放松|不放|的|，?两手)")
_AMOUNTS_TO = "就是"
_ERA = "新时代中"
_RELATION_OF_ERA = re.compile(r"新时代中[一-鿿]{1,2}关系(?![一-鿿]*(?:会|委))")


def joined_mottoes(reading: Reading, known: Sequence[Candidate]) -> Iterator[Candidate]:
    """Members of one length that are said to be a principle, a spirit, a road …, each one that the authority knows or all sworn to."""
    text = reading.text
    if "、" not in text:
        return
    ends = {candidate.end for candidate in known}
    for run in runs(text):
        for length in _LENGTHS:
            members = _members(run, length)
            if not members:
                continue
            start = members[0].start
            partners = _PARTNERS.match(text, members[-1].end)
            if partners and text[start] != _MORE:  # 更为稳定、更加繁荣的|中泰命运共同体: how much of it, no motto
                yield Candidate(start, partners.end(), "concepts/joined-mottoes")
            known_all = all(member.end in ends for member in members)
            if not (_AS_WHAT.match(text, members[-1].end) or (known_all and _PLAIN_WHAT.match(text, members[-1].end))):
                continue
            sworn = bool(_SWORN.search(text, max(0, start - 3), start))
            if sworn or known_all:
                yield Candidate(start, members[-1].end, "concepts/joined-mottoes")


def _members(run: Sequence[Span], length: int) -> list[Span]:
    """The members of a run where all have ``length`` characters; empty where one between has not."""
    first, *inner, last = run
    if any(s.end - s.start != length for s in inner) or min(first.end - first.start, last.end - last.start) < length:
        return []
    return [Span(first.end - length, first.end), *inner, Span(last.start, last.start + length)]


def whoever_mottoes(reading: Reading) -> Iterator[Candidate]:
    """Two duties or more that say who has to do something by what he does: 谁主管谁负责、谁使用谁负责."""
    if reading.text.count("谁") >= _FEWEST_WHO:
        for match in _WHOEVER.finditer(reading.text):
            yield Candidate(*match.span(), "concepts/whoever")


def equating_mottoes(reading: Reading, known: Sequence[Candidate]) -> Iterator[Candidate]:
    """A maxim that one deed amounts to another, the same verb on both sides and none the authority knows: 抓项目就是抓发展."""
    if _AMOUNTS_TO not in reading.text:
        return
    for match in _AMOUNTS.finditer(reading.text):
        if not any(match.start() <= candidate.start < match.end() for candidate in known):
            yield Candidate(*match.span(), "concepts/equating")


def two_handed_mottoes(reading: Reading) -> Iterator[Candidate]:
    """What either hand takes hold of: 一手抓防汛、一手抓生产."""
    if reading.text.count(_ONE_HAND) > 1:
        for match in _TWO_HANDS.finditer(reading.text):
            yield Candidate(*match.span(), "concepts/two-handed")


def relations_of_era(reading: Reading) -> Iterator[Candidate]:
    """新时代中越关系: two countries' relations as an aim of their own."""
    if _ERA in reading.text:
        for match in _RELATION_OF_ERA.finditer(reading.text):
            yield Candidate(*match.span(), "concepts/relations-of-era")
