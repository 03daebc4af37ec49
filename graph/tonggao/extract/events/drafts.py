"""The events of one readout while it is being read: what has been said of each, and which one is spoken of now."""

import re
from dataclasses import dataclass, field

from tonggao.claims import Capacity
from tonggao.extract.events.cast import Actor
from tonggao.extract.events.draft import Draft
from tonggao.extract.events.identity import SESSIONS, SIGNINGS, is_generic, rite_of, same_event
from tonggao.extract.events.names import EventName
from tonggao.language.dates import DateSpan

WITNESSED = "见证"  # the verb of a signing that has no name yet
_PARTS = (*SESSIONS, "全体会议", "预备会议", "预备会", "小组会", "联组会")
_MEETINGS_OF = re.compile("第[一二三四五六七八九十]+次(?:[、和及]?第[一二三四五六七八九十]+次)+全体会议")  # of one session
_SITTING = re.compile("第[一二三四五六七八九十]+次(?:全体会议|联组会议?|分组会议)")
_OF_HOUSE = re.compile("(?:常委会|常务委员会|代表大会|人大|政协)[^，。；]{0,12}次会议$|届[^，。；]{0,8}[一二三四五六七八九十]次全(?:体会议|会)$")  # whose sittings are numbered
_HOUSE = re.compile("人大|政协|常委会|常务委员会|代表大会")
_SIGNED = ("签约活动", "签字活动", "签署活动")  # what 签约仪式 is called then
_LAUNCHES = ("启动仪式", "启动式", "启动大会", "启动会")
_FEEDBACK = re.compile("反馈(?:[^，。；：]{0,8}(?:情况|意见))?会议?$")
_LESSONS = ("报告会", "讲座", "学术讲座", "学术报告")  # what a 大讲堂 is called then
_PREACHINGS = ("宣讲会", "宣讲报告会", "报告会")  # what 宣讲某会议精神 is called then
_OF_COURSES = ("仪式", "开班式", "开营式", "结业式", "结营式", "典礼")
_TRAININGS = ("培训会议", "培训会", "培训班", "培训活动", "培训")
_SITTINGS = ("审议", "讨论")  # of the meeting spoken of
_RITUAL = ("欢送会", "欢迎会", "表彰会", "大会", "誓师会", "授牌会", "拜师会", "联欢会")
_FIRST_SESSIONS = ("全体会议", "次全会", "全委会", "全委会议", "执委会", "执委会议", "理事会", "理事会议", "理事会第一次会议", "主席团第一次会议")  # of those whom a congress elected
_OF_CONGRESSES = (*SESSIONS, "大会")  # what a congress is called after such a session
_PLENA = ("全会", "全体会", "全委")
_NO_MEETINGS = ("仪式", "活动", "典礼", "晚会", "宴会", "招待会")
_WAITS = 160  # code points between who speaks and the event that is named after him
_TOLD = 2000  # code points of a readout whose event only its headline names
_REMEMBERED = 200  # events back that a name may mean: bounds the work on many readouts run together


@dataclass(slots=True)
class Story:
    """The events of a readout in the order they came up. ``current`` is what 会议, 会上 or a bare 出席 refers to."""

    drafts: list[Draft] = field(default_factory=list)
    earlier: list[Draft] = field(default_factory=list)  # of the items before the one that is read now
    current: list[Draft] = field(default_factory=list)
    waiting: list[tuple[tuple[Actor, ...], Capacity, str, str]] = field(default_factory=list)  # for an event yet to be named
    along: list[tuple[tuple[Actor, ...], str, bool]] = field(default_factory=list)  # on a tour that only the headline names
    briefings: list[tuple[Draft, tuple[Actor, ...], str]] = field(default_factory=list)  # accounts given to visitors
    activity: Draft | None = None  # what 活动 was said of while it was the only event
    unled: Draft | None = None  # a tour whose lead names nobody: 市领导分路走访慰问困难群众
    leaders: tuple[Actor, ...] = ()  # of a tour that has not been named yet
    told: bool = False  # the body has been read: what comes up now its headline names
    led: set[str] = field(default_factory=set)  # whom the lead names
    principals: set[str] = field(default_factory=set)  # whose doings the readout tells

    @property
    def now(self) -> Draft | None:
        """What is spoken of: the last of the current ones."""
        return self.current[-1] if self.current else None

    def begin_item(self) -> None:
        """Go on to another item of a text of several: nothing in it refers to what was told before."""
        self.earlier.extend(self.drafts)
        self.drafts, self.current, self.waiting, self.along = [], [], [], []
        self.activity, self.unled, self.leaders = None, None, ()

    def end_items(self) -> None:
        """All items have been read."""
        self.drafts, self.earlier = [*self.earlier, *self.drafts], []

    def bring_up(self, draft: Draft) -> None:
        """A new event; who spoke before any was named (甲讲话，乙主持某仪式) spoke there, if one can."""
        self.drafts.append(draft)
        if not draft.verb and not draft.aside and not draft.label_text.endswith(_SITTINGS):  # 某代表团的讨论: others sat in another
            for actors, how, group, rule in self.waiting:
                rite = how != "other" or draft.kind == "ceremony" or (self.told and rule.endswith("announce"))
                if actors and rite and abs(draft.label.start - actors[0].start) < (_TOLD if self.told else _WAITS):
                    draft.take_part(actors, how, group, rule=rule)
        self.waiting = []

    def turn_to(self, draft: Draft, *, together: bool = False) -> None:
        """Speak of ``draft`` now: instead of others, or ``together`` with those that the same sentence has brought up."""
        if draft not in self.current:
            self.current = [*self.current, draft] if together else [draft]
        elif not together and self.current[-1] is not draft:  # 召开会议，同时举行签约仪式。某某出席会议并讲话
            self.current = [*(d for d in self.current if d is not draft), draft]

    def named(self, name: EventName, *, lenient: bool = False) -> Draft | None:
        """The event that ``name`` means, if it has come up: a bare name means the latest of its kind."""
        if (session := self._session(name.text)) is not None:
            return session
        if name.bare and name.head in _OF_CONGRESSES and (whole := self._with_sessions()):
            return whole
        if is_feedback(name.text) and (fed := next((d for d in self.drafts if d.rule == "events/feedback"), None)):
            return fed
        if name.text in _SIGNED and (signed := next((d for d in reversed(self.drafts) if not d.aside and (d.verb == WITNESSED or d.label_text.endswith(SIGNINGS))), None)):
            return signed
        if name.text in _LAUNCHES and (launched := self._launched()):
            return launched
        rite = name.bare and name.head == "仪式" and not any(d.kind == "ceremony" and not d.verb for d in self.drafts)
        for draft in self._by_rite(name) or reversed(self.drafts[-_REMEMBERED:]):
            if name.text == "会议" and draft.label_text.endswith("讲座") and any(d.kind == "meeting" and d.held and d.held_by_itself() for d in self.drafts):
                continue  # 某会议闭幕 某某主持会议: not the lecture after it
            if name.text in _PREACHINGS and draft.label_text.startswith("宣讲"):
                return draft
            if draft.verb == WITNESSED and (rite or name.text.endswith(SIGNINGS) or (name.bare and name.head == "会议" and len(self.drafts) == 1)):
                return draft
            if draft.verb:
                if draft.kind == "talks" and not name.bare and draft.label_text.endswith(name.text):
                    return draft  # 同某国总统举行某国元首会晤
                if name.bare and name.head == "座谈会" and draft.verb.startswith("座谈"):
                    return draft
                if "约谈" in draft.verb and name.text.endswith("约谈会"):
                    return draft
                continue
            if name.bare or draft.bare:
                if _may_mean(name, draft) and not draft.aside:
                    return draft
            elif any(same_event(known, name.text, lenient=lenient) for known in draft.names):
                return draft
        only = [d for d in self.drafts if not d.verb]
        if name.bare and name.head in ("会议", "大会") and len(only) == 1 and only[0].kind == "ceremony" and not only[0].aside:
            return only[0]  # a rite that the readout also calls 会议
        if name.text == "成立仪式" and len(only) == 1 and only[0].label_text.endswith("成立大会"):
            return only[0]
        if rite and len(only) == 1 and only[0].kind == "meeting" and only[0].label_text.endswith(_RITUAL) and only[0].held and not only[0].aside:
            return only[0]  # 举行欢送会。某某参加仪式
        return None

    def _by_rite(self, name: EventName) -> list[Draft]:
        """出席某论坛开幕式。…举行欢迎宴会。甲主持开幕式: the one that is called so, not the latest."""
        if not name.bare or not name.text.endswith(("开幕式", "闭幕式", "颁奖式", "签约式", "揭牌式")):
            return []
        return [d for d in self.drafts[-_REMEMBERED:] if not d.verb and not d.aside and d.label_text.endswith(name.text)][-1:]

    def _launched(self) -> Draft | None:
        """某宣传月活动启动，某某出席启动仪式: the 活动 that is spoken of."""
        now = next(iter(self.current[-1:]), None)
        return now if now and now.head == "活动" and now.held and not now.bare else None

    def _session(self, name: str) -> Draft | None:
        """The session of a house that is spoken of, if ``name`` is of its sittings: 第一次、第二次全体会议."""
        now = next(iter(self.current[-1:]), None)
        if now is None or not name.startswith("第"):
            return None
        if _SITTING.fullmatch(name):
            return now if _OF_HOUSE.search(now.label_text) and not now.aside else None
        if not _MEETINGS_OF.fullmatch(name):
            return None
        return now if _HOUSE.search(now.label_text) or is_generic(now.label_text) else None

    def _with_sessions(self) -> Draft | None:
        """The congress whose 大会 or 闭幕会 is spoken of after the first plenum of those it elected."""
        known = [d for d in self.drafts[-_REMEMBERED:] if not d.verb and not d.aside]
        if len(known) < 2 or not known[-1].label_text.endswith(_FIRST_SESSIONS):
            return None
        return next((d for d in reversed(known) if d.label_text.endswith("代表大会")), None)

    def by_rule(self, *tags: str) -> Draft | None:
        """The first event without a name that a rule of one of ``tags`` brought up (inspect, meet, talk, visit)."""
        return next((d for d in self.drafts if d.verb and d.rule.rpartition("/")[2] in tags), None)

    def attended_by(self, who: str) -> list[Draft]:
        """The event spoken of now, unless ``who`` took part in another one by name and not in this one."""
        current = self.current[-1:]
        if not any(who == name for d in current for name, _ in d.parts):
            others = [d for d in self.drafts if not d.verb and not d.aside and any(who == name for name, _ in d.parts)]
            return others[-1:] or current
        return current

    def latest_named(self) -> Draft | None:
        return next((d for d in reversed(self.drafts) if not d.verb), None)

    def first_day(self) -> DateSpan | None:
        """The first date that an event has got."""
        return next((d.date for d in self.drafts if d.date), None)

    def of_the_day(self) -> list[Draft]:
        """The events that the readout reports, without those of an earlier or later day: 上述活动."""
        day = self.first_day()
        return [
            d for d in self.drafts[-_REMEMBERED:]
            if not d.aside and (d.date is None or day is None or day.first <= d.date.last <= day.last)
        ]  # fmt: skip


def is_feedback(name: str) -> bool:
    """反馈会, 反馈专项巡视情况会议: what an inspection team feeds back at."""
    return _FEEDBACK.search(name) is not None


_CITES = re.compile("(?:会议?|大会|全会|论坛)精神")


def _may_mean(name: EventName, draft: Draft) -> bool:
    """会议 is any meeting, 大会 one that is called so, 座谈会 a 座谈会, 开幕式 the event that opens."""
    if draft.rule == "events/lesson" and name.bare and name.kind == "meeting" and _CITES.search(draft.label_text) and not name.text.endswith(_PREACHINGS):
        return False  # 宣讲某座谈会精神 is no 座谈会
    if draft.bare and draft.head in _SITTINGS and "代表团" in name.text:  # another delegation's
        return False
    if (rite := rite_of(name.text)) and rite == rite_of(draft.label_text):
        return True
    if name.text in _TRAININGS and draft.head.endswith("培训"):  # 举办某某专题培训。某某主持培训会议
        return True
    if name.head == "学习会" and draft.head.endswith("学习"):  # 举行集体学习。某某主持学习会
        return draft.kind == "study"
    if name.bare and name.head in _SITTINGS and draft.head in _PARTS:  # 参加联组会。某某参加讨论
        return True
    if name.bare and draft.bare:
        heads = (name.head, draft.head)
        return "会议" in heads or heads[0].endswith(heads[1]) or heads[1].endswith(heads[0])
    if name.bare and name.head in _SITTINGS:
        return draft.kind == "meeting"
    bare, named = (name.head, draft.label_text) if name.bare else (draft.head, name.text)
    if draft.head == "汇报会" and bare.endswith("汇报会"):  # of 听取某某汇报
        return True
    if draft.kind == "study" and ((bare.startswith("学习") and draft.head == "学习") or bare in _LESSONS):
        return True
    if bare[-1] == named[-1] == "会" and len(bare) > 2 and bare[:-1] in named:  # 总结会 for 总结交流会
        return True
    if named.endswith(("班", "营")) and bare.endswith(_OF_COURSES):  # 培训班开班。某某出席开班仪式
        return True
    if bare in _PARTS or bare[-2:] in named or (bare == "仪式" and (named.endswith("活动") or (draft.kind == "ceremony" and named.endswith("式")))):
        return True
    if bare == "全会" and not any(word in named for word in _PLENA):  # 某某总书记在全会上, said at another meeting
        return False
    return bare in ("会议", "大会", "全会") and not named.endswith(_NO_MEETINGS)
