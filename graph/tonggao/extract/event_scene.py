"""What a rule for events sees: the sentence it stands in, the names and days there, and the story so far."""

import re
from dataclasses import dataclass

from tonggao.extract.cast import Cast
from tonggao.extract.doings import Doing
from tonggao.extract.event_drafts import Draft, Story, better_label
from tonggao.extract.event_names import EventName, Head, name_in_adverbial, names_as_object
from tonggao.language.dates import find_dates
from tonggao.language.sentences import Span

_PRESS_LINE = ("电", "讯", "消息", "出版")
_AT = re.compile(r"[在于](?P<place>[^，。；：、“”的0-9]{1,16}?)(?=(?:正式|隆重|胜利|联合|顺利|成功|集体|分别)?$)")
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
    brought_up: int = 0  # events that this sentence has brought up so far

    def objects(self, doing: Doing) -> list[EventName]:
        return names_as_object(self.text, Span(doing.end, doing.limit), self.heads)

    def setting(self, doing: Doing) -> EventName | None:
        """The event of 在…上 between subject and verb, before the subject, or in an earlier segment of the sentence."""
        for region in (doing.between, doing.lead):
            if name := name_in_adverbial(self.text, region, self.heads):
                return name
        return name_in_adverbial(self.text, Span(self.sentence.start, doing.segment.start), self.heads)

    def event(self, name: EventName, rule: str, *, create: bool = True) -> Draft | None:
        """The event that ``name`` means; a new one where none has come up and this sentence may bring one up."""
        draft = self.story.named(name, lenient=self.headline)
        if draft is None:
            if not (create and self.opens):
                return None
            draft = self.bring_up(Draft(name.kind, Span(name.start, name.end), name.text, rule, name.head, bare=name.bare))
        elif (draft.bare and not name.bare) or (self.headline and better_label(draft, name)):
            draft.rename(name)
        if name.text not in draft.names and not name.bare:
            draft.names.append(name.text)
        if not name.bare:
            draft.seen_at(Span(name.start, name.end))
        self.story.turn_to(draft)
        return draft

    def bring_up(self, draft: Draft) -> Draft:
        self.story.add(draft, together=self.brought_up > 0)
        self.brought_up += 1
        return draft

    def date(self, draft: Draft, until: int, *, avoid: Span | None = None) -> None:
        """Give ``draft`` the last day named in this sentence before ``until``, if it has none."""
        if draft.date is not None:
            return
        known = next((d.date.last for d in self.story.drafts if d.date), None)
        dates = find_dates(self.text, self.published, self.sentence.start, until, known)
        for found in reversed(dates):
            if avoid and found.start < avoid.end and found.end > avoid.start:
                continue
            if not self.text.startswith(_PRESS_LINE, found.end) and len(found.last) > 4:
                draft.date = found
                return

    def place(self, draft: Draft, region: Span) -> None:
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


