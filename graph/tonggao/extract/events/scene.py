"""What a rule for events sees: the sentence it stands in, the names and days there, and the story so far."""

import re
from dataclasses import dataclass, field

from tonggao.extract.actors.houses import Houses
from tonggao.extract.events.cast import Actor, Cast
from tonggao.extract.events.cited_names import is_cited, is_studied
from tonggao.extract.events.days import (
    BEFORE_IT,
    DAY,
    SAME_DAY,
    day_of_line,
    ends_a_tour,
    in_another_year,
    in_month_of,
    in_year_of,
    months_apart,
    nearest,
    sits_on_its_day,
    with_visitors,
)
from tonggao.extract.events.doings import Doing
from tonggao.extract.events.draft import Draft
from tonggao.extract.events.drafts import WITNESSED, Story, is_feedback
from tonggao.extract.events.identity import SIGNING, is_short_for, is_within, tells_more
from tonggao.extract.events.names import EventName, EventNames
from tonggao.extract.events.said_places import place_said
from tonggao.language.dates import DateSpan, find_dates
from tonggao.language.occurrences import behind_mark
from tonggao.language.sentences import Span

_OPENING = 24  # code points before a sentence's subject: its place and day
_LEAD = 400  # code points before a verb where its date may stand: stacked titles come between
_OF_COMMITTEES = frozenset({"党委会议", "党组会议", "常委会议", "党政联席会议", "常务会议", "办公会议", "党委会"})
_TOLD = 1000  # code points before a sentence in which the day stands that 当日, 当天 mean
_THAT_DAY = re.compile("当[日天晚]|同[日天](?!时)")
_HOUR = re.compile("(?:[上下]午|中午|傍晚|清晨|晚上?|晚间)[0-9时点分许整]{0,6}，")
_BEFORE = re.compile(f"会前|{BEFORE_IT}")
_RECENT = 8  # events back
_SETS_OUT = re.compile(r"离开|离京|启程|乘坐?[专包]机")  # the day of the journey, not of what it is for
_THIS = ("本次", "此次", "这次", "本届")
_RITES = ("开幕", "闭幕", "签署", "签约", "揭牌", "开工", "奠基", "通车", "投产", "启用", "首发", "颁奖", "捐赠", "交付")
_LEADS = re.compile(r"(?:[\u4e00-\u9fff]{1,8}(?:讯|消息)[ \u3000]*(?:[（(][^）)\n]{1,40}[）)])?[：: \u3000]*)?(?:(?:[0-9]{4} ?年 ?)?[0-9]{1,2} ?月 ?)?[0-9]{1,2} ?日(?:(?:[上下]午|晚|[^，。；]{0,6})?，|是[^，。；：]{2,20}[，。])(?![^。]{0,40}(?:获悉|了解到))")
_SPEAKS = re.compile("[^，。；、：]{0,12}(?:致辞|致词|讲话)[，。；]")
_TO_COME = re.compile(r"将|拟|定于")
_BESIDE = re.compile("同步|同时|套开")  # 某委举办读书班，中心组同步开展集中学习: the one named first stays the main one
_NOT_OF_EVENT = ("电", "讯", "消息", "出版", "前夕", "之前", "以来")  # after a day: when it was printed, or what it only borders on
_AT_EVENT = re.compile(
    r"(?:[^，。；：“]{0,10}(?:[0-9] ?日|[今昨]天|日前|近日)[^，。；：“]{0,4}，)?在?[^，。；：“]{0,40}?(?:会议?|仪式|典礼|论坛|活动|班|学习|座谈|党课)(?:上|中|期间|最后|结束[时前])，"
)


@dataclass(slots=True)
class Scene:
    """A sentence under reading. ``opens`` tells that it may bring up a new event: reported speech may not."""

    text: str
    cast: Cast
    names: EventNames
    published: str | None
    houses: Houses | None = None
    story: Story = field(default_factory=Story)
    sentence: Span = field(default=Span(0, 0))
    headline: bool = False
    second_headline: bool = False  # what stands before the body without a full stop: spaces part its clauses
    leads: bool = False  # the sentence is the body's first
    lead: Span = field(default=Span(0, 0))  # the body's first sentence
    opens: bool = True
    at_event: bool = False  # the paragraph goes on from 会上, 仪式上
    taken: int = 0  # verbs before this offset are part of another verb's object
    brought_up: list[Draft] = field(default_factory=list)  # by this sentence so far
    onlookers: tuple[Actor, ...] = ()  # before whom the sentence has yet to tell that something is signed
    companions: tuple[Actor, ...] = ()  # in whose company a tour is that the sentence has yet to name
    aside_from: list[Draft] | None = None  # what is spoken of again after a sentence on what came before it (会前)
    escorted: tuple[Actor, ...] = ()  # the group whose tour somebody goes along on (陪同某代表团到某地考察)
    he: Actor | None = None  # the last single subject
    within: list[Draft] | None = None  # the meeting that is told of again when the paragraph on a study held within it ends
    recalled: DateSpan | None = None  # the date of what a speaker recalls, while it is read

    def begin(self, sentence: Span, *, opens: bool, headline: bool = False, leads: bool = False) -> None:
        """Go on to ``sentence``."""
        if self.aside_from is not None:
            self.story.current, self.aside_from = self.aside_from, None
            for draft in self.brought_up:
                draft.aside = draft.aside or not draft.verb  # 会议 is the one that this came before
        self.sentence, self.opens, self.headline, self.leads = sentence, opens, headline, leads
        self.story.told = headline
        if leads:
            self.lead = sentence
        if self.text[max(0, sentence.start - 1)] in "\n \u3000":
            self.at_event = False
            self.story.current, self.within = (self.story.current, None) if self.within is None else (self.within, None)
        self.at_event = self.at_event or self.opens_at_event()
        if _BEFORE.match(self.text, *sentence):
            self.aside_from = self.story.current
        self.taken, self.brought_up, self.companions, self.onlookers, self.escorted = 0, [], (), (), ()

    def before(self, position: int, reach: int) -> int:
        """Where the ``reach`` code points before ``position`` begin, no farther than the sentence does."""
        return max(self.sentence.start, position - reach)

    def words(self, span: Span) -> str:
        return self.text[span.start : span.end]

    def opens_at_event(self) -> bool:
        """Whether this sentence begins with 会上, 揭牌仪式上: who is named in it was there."""
        return bool(_AT_EVENT.match(self.text, *self.sentence))

    def objects(self, doing: Doing) -> list[EventName]:
        return self.names.as_object(Span(doing.end, doing.limit))

    def named_before(self, sentence_start: int) -> Actor | None:
        """The person with whom the sentence before the one at ``sentence_start`` begins, or who speaks last in it, where the first does not."""
        start = behind_mark(self.text, "。！\n", sentence_start - 1)
        persons = self.cast.persons_in(start, sentence_start)
        if not persons or persons[0].start - start >= _OPENING:
            return None
        speakers = [person for person in persons if _SPEAKS.match(self.text, person.end)]  # 甲主持会议，乙讲话。他…
        return persons[0] if not speakers or persons[0] in speakers else speakers[-1]

    def setting(self, doing: Doing) -> EventName | None:
        """The event of 在…上 between subject and verb, before the subject, or in an earlier segment of the sentence."""
        earlier = Span(self.before(doing.segment.start, _LEAD), max(doing.segment.start, doing.lead.start))
        found = (self.names.in_adverbial(region) for region in (doing.between, doing.lead, earlier))
        return next((name for name in found if name and not is_studied(self.text, Span(name.start, name.end), doing.actors[0].start if doing.actors else doing.start)), None)

    def event(self, name: EventName, rule: str, *, aside: bool = False) -> Draft | None:
        """The event that ``name`` means; a new one where none has come up and this sentence may bring one up.

        ``aside``: named in passing, so that the readout goes on about another.
        """
        draft = self._this_one(name) or self.story.named(name, lenient=self.headline)
        if draft and draft.bare and not name.bare and (aside or is_cited(self.text, name.end)):
            draft = None  # 学习某某在另一会议上的讲话
        if draft is None:
            if not self.opens or (name.bare and (aside or name.head == "活动")):
                return None
            span = Span(name.start, name.end)
            draft = self.bring_up(Draft(name.kind, span, name.text, rule, head=name.head, bare=name.bare, aside=aside))
        elif (draft.verb == WITNESSED and not (name.bare and name.head == "会议")) or (not draft.verb and self._names_better(name, draft)):
            if self.headline and draft.bare and draft.date is None:  # 某地集会，表彰先进。…主持大会
                draft.date = self.lead_day()
            if draft.rule == "events/feedback":  # who feeds back holds no 反馈会议
                draft.parts = {key: part for key, part in draft.parts.items() if part.group != "反馈"}
            draft.rename(name)
        if not name.bare:
            draft.seen_at(Span(name.start, name.end))
            if name.text not in draft.names:
                draft.names.append(name.text)
        if not aside:
            draft.aside = False
            self.story.turn_to(draft, together=draft in self.brought_up)
        return draft

    def _this_one(self, name: EventName) -> Draft | None:
        """参加本次理论专题学习: the 专题学习 that is spoken of, by whatever other words."""
        now = self.story.now
        if now is None or not self.text.endswith(_THIS, 0, name.start) or not now.held_by_itself() or now.bare:
            return None
        if self.text.endswith("本届", 0, name.start):  # 本届云岭文博会 of 第六届某地（云岭）国际文化博览会
            return now if name.kind != "ceremony" and is_within(name.text, now.label_text) else None
        return now if len(name.head) > 2 and now.label_text.endswith(name.head) else None

    def _names_better(self, name: EventName, draft: Draft) -> bool:
        """Whether ``name`` serves better than a bare one; 某行党委召开会议 of a headline does not better 党委会议."""
        if draft.rule == "events/feedback":  # known by its phrase so far
            if is_feedback(draft.label_text) and draft.label_text.startswith("向"):  # 向领导班子反馈会议: named apart from another
                return False
            of_several = is_feedback(name.text) and self.text.endswith("的", 0, name.start)  # 向书记的反馈会议和向班子的反馈会议
            return not self.headline and is_feedback(name.text) and not of_several
        if name.bare:  # 会议 of the body is the 专题学习 of the headline
            return self.headline and draft.bare and name.head != "会议" and draft.label_text == "会议"
        if draft.bare:
            return not (self.headline and name.head == "会议" and draft.head in _OF_COMMITTEES)
        return tells_more(name.text, draft.label_text) if self.headline else is_short_for(draft.label_text, name.text)

    def bring_up(self, draft: Draft) -> Draft:
        self.story.bring_up(draft)
        if not draft.aside:
            self.story.turn_to(draft, together=bool(self.brought_up))
            self.brought_up.append(draft)
            if draft.rule == "events/held" and draft in self.story.current and _BESIDE.search(self.text, max(self.sentence.start, draft.label.start - _OPENING), draft.label.start):
                self.story.current.sort(key=lambda d: d is not draft)
        return draft

    def days(self, until: int) -> list[DateSpan]:
        """The dates in this sentence before ``until`` that can date what it tells, in order."""
        if self.recalled:
            return [self.recalled]
        known = self.story.first_day()
        found = find_dates(self.text, self.published, self.before(until, _LEAD), until, known and known.last)
        found = [in_month_of(self.text, known, d, self.published) for d in found]
        found = [nearest(self.text, self.published, self.sentence, d) for d in found if not self.text.startswith(_NOT_OF_EVENT, d.end) and len(d.last) > 4]
        return found or self._day_of_hour()

    def _day_of_hour(self) -> list[DateSpan]:
        """昨天是某节日。上午，某某来到…: the day of the short sentence before the one that gives the hour."""
        if not _HOUR.match(self.text, *self.sentence):
            return []
        start = behind_mark(self.text, "。！\n", self.sentence.start - 1)
        start = max(start, self.text.rfind("）", start, self.sentence.start) + 1)  # 本报讯（记者某某）
        if self.sentence.start - start > _OPENING:
            return []
        found = find_dates(self.text, self.published, start, self.sentence.start)
        return [d._replace(inferred=True) for d in found[-1:] if len(d.last) == len("2000-01-01")]

    def has_day(self, until: int) -> bool:
        """Whether this sentence tells a day before ``until``, also where no year can be told."""
        return (self.published is None and DAY.search(self.text, self.before(until, _LEAD), until) is not None) or bool(self.days(until))

    def is_long_after(self, draft: Draft, until: int) -> bool:
        """Whether the sentence tells of a day months from the event's: what is done then is not done there."""
        days = [d for d in self.days(until) if len(d.last) == len("2000-01-01")]
        return bool(days) and draft.date is not None and months_apart(days[-1].last, draft.date.last)

    def is_over(self, doing: Doing) -> bool:
        """在结束出席…后: what the sentence dates is what came after."""
        return self.text.find("结束", max(doing.segment.start, doing.start - _LEAD), doing.start) >= 0

    def give_date(self, draft: Draft, until: int, *, avoid: Span | None = None) -> None:
        """Give ``draft`` the last day named in this sentence before ``until``, if it has none."""
        if draft.date is not None:
            return
        draft.dated = draft.dated or (self.published is None and self.has_day(until))
        if draft.kind != "visit" and _SETS_OUT.search(self.text, self.before(until, _LEAD), until):
            return
        if in_another_year(self.text, max(self.sentence.start, until - _OPENING), until, avoid):
            return
        for found in reversed(self.days(until) or ([] if self.published else in_year_of(self.text, draft.label_text, Span(self.before(until, _LEAD), until)))):
            if not (avoid and found.start < avoid.end and found.end > avoid.start):
                draft.date = found
                return
        same = _THAT_DAY.search(self.text, self.before(until, _LEAD), until) or _HOUR.match(self.text, *self.sentence)
        if same and (told := self._told_day()):
            draft.date = told
            return
        if self.headline and draft in self.brought_up and (led := self.lead_day()):
            draft.date = led
            return
        if (self.follows_lead([draft], until) or self._of_lead(draft, until) or sits_on_its_day(self.text, self.lead, draft)) and (led := self.lead_day()):
            draft.date = led
            return
        tour = self.story.by_rule("inspect", "visit")
        if tour and tour.date and tour.date.first == tour.date.last and (with_visitors(draft, tour) or (draft.kind == "meeting" and draft.bare) or ends_a_tour(self.text, self.before(until, _LEAD), until)):
            draft.date = tour.date._replace(inferred=True)
            return
        if beside := self._beside(draft):
            draft.date = beside
            return
        if SAME_DAY.match(self.text, self.sentence.start):
            day = day_of_line(self.text, self.published, self.sentence) or self.story.first_day()
            if day and day.first == day.last:
                draft.date = day._replace(inferred=True)

    def _beside(self, draft: Draft) -> DateSpan | None:
        """The day of what the sentence names beside it (出席开幕式并参观展览), or of the meeting at which a rite takes place."""
        if draft not in self.brought_up:
            return None
        there = [d for d in self.brought_up if d is not draft]
        if draft.kind == "ceremony" and not draft.verb and self.opens_at_event():
            there += [d for d in reversed(self.story.drafts[-_RECENT:]) if d.held_by_itself() and d is not draft][:1]
        days = (d.date for d in there if d.date and d.date.first == d.date.last)
        return next((day._replace(inferred=True) for day in days), None)

    def follows_lead(self, drafts: list[Draft], until: int) -> bool:
        """3月5日，某中心成立。某某出席揭牌仪式: the sentence after a dated lead, with no events but ``drafts`` so far."""
        if self.story.drafts != drafts or not _LEADS.match(self.text, *self.lead) or self.lead.end > self.sentence.start:
            return False
        gap = self.text[self.lead.end : self.sentence.start]
        # 某基地揭牌成立。甲为其揭牌。乙出席揭牌仪式; 对某工程进行竣工验收。…。某某出席竣工验收会议
        led = any(self.text.find(d.label_text[: 2 if d.kind == "ceremony" else 4], *self.lead) >= 0 for d in drafts if not d.bare)
        return (led or not gap.strip()) and "\n" not in gap and not _TO_COME.search(self.text, self.sentence.start, until)

    def _of_lead(self, draft: Draft, until: int) -> bool:
        """某大赛3月5日落幕。某某出席颁奖仪式: a rite told in the paragraph of the lead whose day is another event's."""
        gap = self.text[self.lead.end : self.sentence.start]
        day = self.story.first_day()
        if SIGNING.search(draft.label_text) and SIGNING.search(self.text, *self.lead):  # 某校一行来访并签订协议。签约仪式由某某主持
            return day is None or day.first == day.last
        if draft.kind != "ceremony" or draft.verb or "\n" in gap or not self.lead.end <= self.sentence.start or _TO_COME.search(self.text, self.sentence.start, until):
            return False
        if day is None:  # 某国和某国26日签署文件。某某出席文件签署仪式
            return any(rite in draft.label_text and self.text.find(rite, *self.lead) >= 0 for rite in _RITES)
        return day.first == day.last and self.lead.start <= day.start < self.lead.end

    def lead_day(self) -> DateSpan | None:
        """The first day named in the body's first sentence: what only the headline calls by a name was then."""
        days = [d for d in find_dates(self.text, self.published, *self.lead) if len(d.last) == len("2000-01-01")]
        return days[0]._replace(inferred=True) if days and not self.text.startswith(_NOT_OF_EVENT, days[0].end) else None

    def _told_day(self) -> DateSpan | None:
        """The last day named before this sentence, which 当日, 当天 mean."""
        found = find_dates(self.text, self.published, max(0, self.sentence.start - _TOLD), self.sentence.start)
        days = [nearest(self.text, self.published, self.sentence, d) for d in found if len(d.last) == len("2000-01-01")]
        return days[-1]._replace(inferred=True) if days else None

    def give_place(self, draft: Draft, region: Span) -> None:
        """Give ``draft`` the place of 在… that ends ``region``, if it has none."""
        draft.place = draft.place or place_said(self.text, region)
