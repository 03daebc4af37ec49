"""One event of a readout in the making: its name, day and place, and who is said to take part."""

from dataclasses import dataclass, field

from tonggao.claims import Capacity, EventKind, EventMention, Participation
from tonggao.extract.events.cast import Actor
from tonggao.extract.events.names import EventName
from tonggao.language.dates import DateSpan
from tonggao.language.sentences import Span
from tonggao.readout import Passage

CALLED = "participants/called"
WELCOMED = "participants/honoured"  # for whom a reception is


@dataclass(slots=True)
class Part:
    """A participation in the making."""

    who: str
    how: Capacity
    group: str
    rule: str
    passages: dict[Passage, None]  # a set in text order
    open_list: bool


@dataclass(slots=True, eq=False)
class Draft:
    """An event in the making. ``label`` is where its name stands; ``verb`` the verb of an event that has no name."""

    kind: EventKind
    label: Span
    label_text: str
    rule: str
    head: str = ""
    verb: str = ""
    bare: bool = False
    aside: bool = False  # named in passing; the readout goes on about another
    assembled: bool = False  # a tour that a body has its members make: who takes part inspects
    held: bool = False  # said to take or have taken place, not only attended
    dated: bool = False  # on a day whose year nobody can tell
    date: DateSpan | None = None
    place: str | None = None
    names: list[str] = field(default_factory=list)
    passages: dict[Passage, None] = field(default_factory=dict)  # a set in text order
    parts: dict[tuple[str, str], Part] = field(default_factory=dict)
    quoted: list[Actor] = field(default_factory=list)  # whose words are reported while this event is spoken of

    def take_part(
        self, actors: tuple[Actor, ...], how: Capacity, group: str, *, rule: str, open_list: bool = False
    ) -> None:
        """Note that ``actors`` took part, in printed order; what is known already only gains a passage."""
        for actor in actors:
            passage = Passage(actor.start, actor.end)
            part = self.parts.get((actor.name, how))
            if part is None:
                part = self.parts[actor.name, how] = Part(actor.name, how, group, rule, {}, open_list)
            part.passages[passage] = None
            if actor.named_at:
                part.passages[actor.named_at] = None

    def looks_into(self) -> None:
        """Turn a call on people into an inspection, which it is by another of its names."""
        self.kind = "inspection"
        for who, how in [key for key, part in self.parts.items() if key[1] == "other" and part.rule == self.rule]:
            part = self.parts.pop((who, how))
            part.how = "inspect"
            self.parts = {(who, "inspect"): part, **self.parts}

    def held_by_itself(self) -> bool:
        """Whether this is an event with a name that the readout is about."""
        return not self.verb and not self.aside

    def met(self) -> set[str]:
        """Who met at it."""
        return {who for who, how in self.parts if how == "meet"}

    def seen_at(self, span: Span) -> None:
        self.passages[Passage(*span)] = None

    def relabel(self, text: str, span: Span) -> None:
        self.label, self.label_text = span, text[span.start : span.end]

    def rename(self, name: EventName) -> None:
        self.label, self.label_text = Span(name.start, name.end), name.text
        self.head, self.bare, self.verb = name.head, name.bare, ""

    def finished(self) -> EventMention:
        label = Passage(*self.label)
        date, first = (self.date.last, self.date.first) if self.date else (None, None)
        return EventMention(
            label=self.label_text,
            kind=self.kind,
            passages=(label, *sorted(p for p in self.passages if p != label)),
            rule=self.rule,
            date=date,
            date_start=first if first != date else None,
            date_inferred=bool(self.date and self.date.inferred),
            place=self.place,
            participants=self._participants(),
        )

    def _participants(self) -> tuple[Participation, ...]:
        placed: dict[str, int] = {}
        found = []
        led = any(part.how == "chair" and part.rule != CALLED for part in self.parts.values())
        for part in self.parts.values():
            if led and part.rule == CALLED:  # who called the meeting left the chair to another
                continue
            if part.rule == WELCOMED and part.how == "other" and (part.who, "attend") in self.parts:  # told to attend, too
                continue
            placed[part.group] = placed.get(part.group, 0) + 1
            passages = tuple(sorted(part.passages))
            found.append(
                Participation(
                    part.who, part.how, placed[part.group], part.group, passages, part.rule, open_list=part.open_list
                )
            )
        return tuple(found)
