"""What a rule for events sees: the sentence it stands in, the names and days there, and the story so far."""

import re
from dataclasses import dataclass, field
from datetime import date

from tonggao.extract.cast import Actor, Cast
from tonggao.extract.doings import Doing
from tonggao.extract.event_drafts import Draft, Story, better_label
from tonggao.extract.event_names import EventName, Head, name_in_adverbial, names_as_object
from tonggao.language.dates import DateSpan, find_dates
from tonggao.language.sentences import Span

# 会谈后, 会前: on the day of what was told before.
_SAME_DAY = re.compile(r"(?:会[见谈]?|签约|开幕|揭牌|仪式|座谈|座谈会|会议|活动)(?:结束)?(?:前|后)")
_FAR = 300  # days
_PRESS_LINE = ("电", "讯", "消息", "出版")
_AT = re.compile(r"[在于](?P<place>[^，。；：、“”的0-9为同与向对给]{1,16}?)(?=(?:正式|隆重|胜利|联合|顺利|成功|集体|分别|共同|再次|一同)?$)")
_NO_PLACE = re.compile(r"上$|中$|期间|会议|时$|后$|前$|下$|仪式|论坛|方式|形式|线上|主题|基础|领导|陪同")


@dataclass(slots=True)
class Scene:
    """A sentence under reading. ``opens`` tells that it may bring up a new event: reported speech may not."""

    text: str
    cast: Cast
    heads: list[Head]
    story: Story
    published: str | None
    sentence: Span = Span(0, 0)
    opens: bool = True
    headline: bool = False
    taken: int = 0  # verbs before this offset are part of another verb's object
    he: Actor | None = None  # the last single subject
    companions: tuple[Actor, ...] = ()  # in whose company a tour is that the sentence has yet to name
    leads: bool = False  # the sentence is the body's first
    brought_up: list[Draft] = field(default_factory=list)  # by this sentence so far

    def objects(self, doing: Doing) -> list[EventName]:
        return names_as_object(self.text, Span(doing.end, doing.limit), self.heads)

    def setting(self, doing: Doing) -> EventName | None:
        """The event of 在…上 between subject and verb, before the subject, or in an earlier segment of the sentence."""
        for region in (doing.between, doing.lead):
            if name := name_in_adverbial(self.text, region, self.heads):
                return name
        return name_in_adverbial(self.text, Span(self.sentence.start, doing.segment.start), self.heads)

    def event(self, name: EventName, rule: str, *, aside: bool = False) -> Draft | None:
        """The event that ``name`` means; a new one where none has come up and this sentence may bring one up.

        ``aside``: named in passing, so that the readout goes on about another.
        """
        draft = self.story.named(name, lenient=self.headline)
        if draft is None:
            if not self.opens or (aside and name.bare):
                return None
            draft = self.bring_up(Draft(name.kind, Span(name.start, name.end), name.text, rule, name.head, bare=name.bare), aside=aside)
        elif (draft.bare and not name.bare) or (self.headline and better_label(draft, name)):
            draft.rename(name)
        if name.text not in draft.names and not name.bare:
            draft.names.append(name.text)
        if not name.bare:
            draft.seen_at(Span(name.start, name.end))
        if not aside:
            self.story.turn_to(draft, together=draft in self.brought_up)
        return draft

    def bring_up(self, draft: Draft, *, aside: bool = False) -> Draft:
        self.story.drafts.append(draft)
        if not aside:
            self.story.turn_to(draft, together=bool(self.brought_up))
            self.brought_up.append(draft)
        return draft

    def days(self, until: int) -> list[DateSpan]:
        """The dates in this sentence before ``until`` that can date what it tells, in order."""
        known = next((d.date.last for d in self.story.drafts if d.date), None)
        found = find_dates(self.text, self.published, self.sentence.start, until, known)
        return [
            self._nearest(d) for d in found if not self.text.startswith(_PRESS_LINE, d.end) and len(d.last) > 4
        ]

    def is_over(self, doing: Doing) -> bool:
        """在结束出席…后: what the sentence dates is what came after."""
        return "结束" in self.text[doing.segment.start : doing.start]

    def give_date(self, draft: Draft, until: int, *, avoid: Span | None = None) -> None:
        """Give ``draft`` the last day named in this sentence before ``until``, if it has none."""
        if draft.date is not None:
            return
        for found in reversed(self.days(until)):
            if not (avoid and found.start < avoid.end and found.end > avoid.start):
                draft.date = found
                return
        first = next((d.date for d in self.story.drafts if d.date), None)
        if first and first.first == first.last and _SAME_DAY.match(self.text, self.sentence.start):
            draft.date = first._replace(inferred=True)

    def _nearest(self, found: DateSpan) -> DateSpan:
        """A day without its year that would lie almost a year back is one soon to come (会议决定，…10月20日举行)."""
        if not found.inferred or not self.published or min(len(found.last), len(self.published)) < 10:
            return found
        if "年" in self.text[found.start : found.end]:
            return found
        if (date.fromisoformat(self.published) - date.fromisoformat(found.last)).days < _FAR:
            return found
        later = [f"{int(day[:4]) + 1:04}{day[4:]}" for day in (found.first, found.last)]
        return found if later[0].endswith("-02-29") else found._replace(first=later[0], last=later[1])

    def give_place(self, draft: Draft, region: Span) -> None:
        """Give ``draft`` the place of 在… that ends ``region``, if it has none."""
        if draft.place is None and (found := _AT.search(self.text[region.start : region.end])):
            words = found["place"]
            if not _NO_PLACE.search(words):
                draft.place = words


def press_day(text: str, published: str | None) -> str | None:
    """The day of the press line (本报讯, 新华社…日电), which 今天 means; else the day of publication."""
    head = text[:160]
    for found in find_dates(head, published):
        if head.startswith(("电", "讯"), found.end) and len(found.last) == 10:
            return found.last
    return published


