"""A sentence under reading, and the subject of what two sides do together: 甲同乙举行会谈."""

import re
from dataclasses import dataclass

from tonggao.extract.events.cast import Actor, Cast
from tonggao.extract.events.subject_names import NameList, names_before, skip_adverbs
from tonggao.language.sentences import Span

_NEAR, _FAR = 80, 200  # code points from a verb that its grammar reaches
_PARTNER_BEGUN = re.compile("并[与同和](?!志)[^，。；：]{2,40}，$")
_PARTNER = re.compile(r"(?<![共会参一])[同与](?![志时日])|和(?=到访|来访|来华)|(?<=[日午晚京天行])和")
_WHEN = "日午晚京天行"
_TOGETHER = re.compile("共同|一道|一起")  # 某总理16日在京 | 和某国总理共同出席


@dataclass(slots=True)
class SentenceReading:
    """A sentence under reading: the subject carried over, and the names that commas have so far kept from their verb.

    ``he`` is the person whom 他 or 她 means at the head of a segment.
    """

    text: str
    span: Span
    cast: Cast
    he: Actor | None = None
    carried: NameList | None = None
    pending: NameList | None = None
    listed: int = 0  # up to where a list behind its verb goes (出席会议的有：甲、乙)

    def waiting(self) -> tuple[Actor, ...]:
        return self.pending.actors if self.pending else ()


def with_partners(reading: SentenceReading, pre: Span, *, opens: bool) -> NameList | None:
    """The subject where 同 or 与 names others who do the same: 甲同乙举行会谈."""
    text, cast = reading.text, reading.cast
    if opens and reading.carried and (begun := _PARTNER_BEGUN.search(text, reading.span.start, pre.start)):
        met = names_before(text, pre, cast)  # 甲出席仪式并与某省副省长，某区书记乙 | 举行会谈
        if met and met.actors[0].person and not cast.persons_in(begun.start(), pre.start):
            return reading.carried._replace(partners=met.actors, start=pre.start, end=met.end)
    for match in _PARTNER.finditer(text, max(pre.start, pre.end - _FAR), pre.end):
        at = match.start()
        if cast.inside_person(at) or (match.group() == "和" and text[at - 1] in _WHEN and not _TOGETHER.search(text, at, pre.end + 2)):
            continue
        left = Span(pre.start, at)
        partners = tuple(p for p in cast.persons_in(at + 1, pre.end) if text[p.end : p.end + 1] != "的")
        if not partners and text[at + 1] in "其他她":
            partners = tuple(cast.persons_in(max(0, at - _NEAR), at)[-1:])
        goes_on = "并" in text[pre.start : at]
        subject = None if goes_on else names_before(text, left, cast)
        if subject and opens and reading.pending:  # 甲，乙与某某座谈
            subject = subject._replace(actors=reading.waiting() + subject.actors)
        if subject is None and (goes_on or skip_adverbs(text, *left) == at):
            waiting = reading.pending or reading.carried
            subject = waiting and waiting._replace(start=at, end=at)
        if subject is None and reading.pending and not cast.persons_in(*left):  # the last of the list was not found
            subject = reading.pending._replace(start=at, end=at, open_list=True)
        if subject:
            return subject._replace(partners=partners)
    return None
