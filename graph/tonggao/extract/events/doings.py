"""Who does what: the verbs of taking part in a sentence, each with the persons or bodies that are its subject.

Grammar only. Commas cut a sentence into segments; a list of names runs up to its verb, over commas if need be; a subject carries over
to the next verb until another one stands there.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from tonggao.extract.events.cast import Actor
from tonggao.extract.events.described import whom_it_describes
from tonggao.extract.events.doing_words import LED, STANDS_FOR, follows_guest, guests_from, is_nobody
from tonggao.extract.events.escorts import before_company, company, escorted, parted
from tonggao.extract.events.partners import SentenceReading, with_partners
from tonggao.extract.events.respective import each_on_topic, respectively
from tonggao.extract.events.sentence_segments import segments
from tonggao.extract.events.setting_out import body_sets_out, goes_on, opening_name, sets_out
from tonggao.extract.events.subject_names import (
    NameList,
    bodies_before,
    is_adverbial,
    names_after,
    names_before,
    skip_adverbs,
)
from tonggao.extract.events.unlisted_bodies import bodies_joined, listed_ahead, listed_bodies
from tonggao.extract.events.verb_nouns import (
    LISTS_NAMES,
    SPEAKING,
    belongs_to_noun,
    in_noun_phrase,
    is_passing,
    object_limit,
)
from tonggao.language.scan import Token
from tonggao.language.sentences import Span

# How far from a verb its grammar reaches, in code points: bounds the work on a text without punctuation.
_NEAR, _FAR, _LIST = 80, 200, 1500
_WITH_PARTNERS = frozenset({"talk", "meet", "sign", "chair", "witness", "attend", "perform", "swear"})
_IN_COMPANY = frozenset({"accompany", "witness", "swear"})
_LISTING = frozenset({"attend", "observe", "accompany"})
_VISITED = ("慰问", "迎接", "欢送", "接待")

GOES_ON = "主持召开"  # opens a sentence that goes on about whoever the last one told of
_SAID_AGAIN = re.compile("列席|出席|参加|主持|陪同|讲话")
_BEING_THERE = re.compile("(?:正在?(?!主持|出席|参加)[^，。；：的、]{0,8}|(?:前来|(?<![以年近带前后未历原到])来(?!自|源|电|信))[^，。；：的、]{0,6}|应邀)$")
_IN_TURN = re.compile(r"先后|分别|依次|逐一|相继|轮流")
_AND_THEN = re.compile(r"并(?!审议|讨论|审查|评议)")  # 听取并审议了某某的报告: no new deed
_ASKED = re.compile("邀请|特邀")
_ASKED_TO = re.compile("旁听|(?:作|做|进行|发表|分享)[^，。；、]{0,8}(?:交流|报告|讲座|发言|分享|授课|辅导|演讲)|授课|主讲|介绍")  # 邀请甲，乙旁听庭审
# Others in a list whom the text does not name (及有关部门负责同志).
_OTHERS = re.compile(r"(?:等|[总副]经理|总裁|负责同志|负责人|代表|人员|领导|同志|委员|官兵|嘉宾|干部|人士)[^，。]{0,6}$")


class Doing(NamedTuple):
    """A verb at [start, end) and its subject.

    ``lead`` are its segment's words before the subject, ``between`` those from the subject to the verb, ``limit`` is where its object
    ends at the latest. ``own`` is false where the subject is carried over; ``actors`` is empty where it cannot be read. ``partners`` stand after 同.
    """

    start: int
    end: int
    verb: str
    tag: str
    actors: tuple[Actor, ...]
    partners: tuple[Actor, ...]
    open_list: bool
    own: bool
    lead: Span
    between: Span
    limit: int
    segment: Span
    guest: bool = False  # said in passing of those met (来华出席…的某某)
    passing: bool = False  # said in an adverbial (在某市考察时)


def doings(reading: SentenceReading, verbs: Sequence[Token], *, headline: bool = False) -> Iterator[Doing]:
    """The verbs of a sentence with their subjects, in order. ``verbs`` are the sentence's tokens of kind event_verbs.

    A headline's spaces part its segments.
    """
    text, waiting = reading.text, 0
    for segment in segments(text, reading.span, reading.cast, headline=headline):
        here = []
        while waiting < len(verbs) and verbs[waiting].start < segment.end:
            if verbs[waiting].entry.tag != "none" and not in_noun_phrase(text, verbs[waiting], segment):
                here.append(verbs[waiting])
            waiting += 1
        if here:
            yield from respectively(text, list(_of_segment(reading, segment, here)))
            reading.pending = whom_it_describes(text, segment, reading.cast) or reading.pending
        else:
            _wait(reading, segment)


def _wait(reading: SentenceReading, segment: Span) -> None:
    """A segment without a verb: names at its end wait for one; who sets out in it may be the next verb's subject."""
    text, cast = reading.text, reading.cast
    if segment.end <= reading.listed:  # told already
        return
    named = bool(cast.persons_in(*segment))
    invited = named and _ASKED.search(text, *segment) is not None and _ASKED_TO.search(text, segment.end, reading.span.end) is not None
    listed = names_before(text, segment, cast, to_verb=False, invited=invited) if named else None
    if listed and (leader := _leading(reading, segment, listed)):  # 甲带领乙、丙，到某地检查
        reading.carried = leader._replace(actors=reading.waiting() + leader.actors)
        reading.pending = None
        return
    bodies = None if listed else bodies_before(text, segment, cast, to_verb=False)
    if bodies and bodies.start == skip_adverbs(text, segment.start, bodies.start):  # else they are gone to, not waiting
        listed = bodies
    if listed:
        reading.pending = listed._replace(actors=reading.waiting() + listed.actors)
    elif reading.he and text[segment.start] in "他她":
        reading.carried = NameList((reading.he,), segment.start, segment.start + 1)
    elif reading.pending and not named and ((bodies and reading.pending.actors[0].person and not goes_on(text, segment)) or is_nobody(text, segment)):
        reading.pending = reading.pending._replace(open_list=True)
    elif reading.pending and reading.pending.actors[0].person and not named and goes_on(text, segment):
        reading.carried, reading.pending = reading.pending, None  # 甲、乙，先后来到某地，慰问官兵
    elif (named or reading.pending) and skip_adverbs(text, *segment) < segment.end:
        opening = names_before(text, segment, cast) if named else None
        if named and not (opening and sets_out(text, opening, segment)):
            opening = opening_name(text, segment, cast)
        if opening:
            reading.carried = opening._replace(actors=reading.waiting() + opening.actors)
        each = opening and STANDS_FOR.match(text, opening.end) and text.find("分别", segment.end, reading.span.end) >= 0
        reading.pending = reading.carried if each else None  # 甲代表一方，乙代表另一方，分别签字
    elif not named:
        reading.carried = body_sets_out(text, segment, cast) or reading.carried


def _of_segment(reading: SentenceReading, segment: Span, verbs: list[Token]) -> Iterator[Doing]:
    text, begin, guests_to = reading.text, segment.start, 0
    for number, verb in enumerate(verbs):
        if belongs_to_noun(text, begin, verbs, number):
            continue
        if (verb.entry.tag in _LISTING or verb.entry.tag == "elect") and (listed := LISTS_NAMES.match(text, verb.end, reading.span.end)):
            yield _listed(reading, verb, segment, listed.end())
            reading.pending, reading.listed = None, _end_of_list(reading, listed.end())
            return
        if verb.start >= guests_to and (_follows_guest(reading, segment, verb) or _told_of_those_named_later(reading, segment, verb)):
            guests_to = guests_from(text, verb.end, min(segment.end, verb.end + _NEAR)) or segment.end
        if verb.start < guests_to:
            yield _guest(reading, verb, segment, guests_to)
            continue
        yield _doing(reading, segment, verbs, number, begin)
        begin = verb.end


def _follows_guest(reading: SentenceReading, segment: Span, verb: Token) -> bool:
    """会见来华|出席论坛的某某; not 由洪大同|主持: the character belongs to a name."""
    if verb.entry.tag in _LISTING and reading.text.endswith(_VISITED, segment.start, verb.start):  # 看望慰问 | 出席某会议的委员
        return True
    if verb.entry.tag in SPEAKING and reading.text[verb.start - 1] in "向给":  # 向大会报告工作
        return False
    if verb.entry.tag == "inspect" and reading.text.endswith("前来", segment.start, verb.start) and names_before(reading.text, Span(segment.start, verb.start - len("前来")), reading.cast):
        return False  # 某某一行前来 | 考察
    return follows_guest(reading.text, segment.start, verb.start) and not reading.cast.inside_person(verb.start - 1)


def _told_of_those_named_later(reading: SentenceReading, segment: Span, verb: Token) -> bool:
    """正在北京|参加某研讨班的省委书记某某: what stands before 的 is said of who is named after it."""
    if verb.entry.tag != "attend" or not _BEING_THERE.search(reading.text, max(segment.start, verb.start - _NEAR), verb.start):
        return False
    if reading.cast.persons_in(segment.start, verb.start) or reading.cast.bodies_in(segment.start, verb.start):
        return False
    at = guests_from(reading.text, verb.end, min(segment.end, verb.end + _NEAR))
    return at > 0 and bool(reading.cast.persons_in(at, segment.end)) and not reading.cast.persons_in(verb.end, at)


def _doing(reading: SentenceReading, segment: Span, verbs: list[Token], number: int, begin: int) -> Doing:
    verb, text = verbs[number], reading.text
    pre = Span(begin, verb.start)
    if verb.entry.tag in _IN_COMPANY and is_passing(text, verb):
        pre = company(text, pre, reading.cast)
    if verb.entry.tag in SPEAKING and pre.end > begin and text[pre.end - 1] == "的" and text.find("听取", segment.start, pre.end) >= 0:
        pre = Span(begin, pre.end - 1)  # 听取了某某的汇报
    if verb.entry.tag == "meet" and pre.end > begin and text[pre.end - 1] == "的" and text.rfind("受到", reading.span.start, pre.end) >= 0:
        pre = Span(begin, pre.end - 1)  # 受到某某等领导的热情接待
    waiting = reading.waiting() if pre.start > begin == segment.start else ()  # 甲，乙在丙陪同下: not for 丙
    before = reading.carried
    subject, own = _subject(reading, pre, verb, opens=pre.start == segment.start)
    reading.carried, reading.pending = subject, None
    if own and subject and verb.entry.tag in SPEAKING and text.rfind("听取", segment.start, subject.start) >= 0:
        reading.carried = before  # 甲听取了乙的汇报并讲话: 甲 goes on; 视察组听取某局汇报，召开座谈会: not the 局
    passing = is_passing(text, verb)
    if passing and verb.entry.tag == "accompany" and not own:  # 甲在某局领导陪同下: nobody whom the text names
        subject, reading.carried = None, before_company(text, segment, verb.start, reading.cast) or before
    if subject and passing and verb.entry.tag == "accompany":  # 甲在乙陪同下: 甲 goes on
        visitors, subject = parted(text, reading.span.start, subject)
        beside = escorted(text, reading.span.start, reading.cast, subject, reading.he)
        reading.carried = visitors if visitors and (beside is None or len(beside.actors) < len(visitors.actors)) else beside
        if waiting and reading.carried and reading.carried.start >= segment.start:
            reading.carried = reading.carried._replace(actors=waiting + reading.carried.actors)
    names = subject if subject and own else NameList((), begin, begin)
    whose = subject or NameList((), begin, begin)
    return Doing(
        verb.start, verb.end, verb.entry.term, verb.entry.tag, whose.actors, whose.partners, whose.open_list, own,
        Span(begin, names.start), Span(names.end, verb.start), object_limit(text, verbs, number, segment), segment, passing=passing,
    )  # fmt: skip


def _listed(reading: SentenceReading, verb: Token, segment: Span, start: int) -> Doing:
    """出席会议的有甲、乙: the names that follow, up to where the list breaks off."""
    persons = names_after(reading.text, start, _end_of_list(reading, start), reading.cast)
    limit = reading.text.find("的", verb.end, start)
    return _aside(verb, persons, limit, segment)


def _end_of_list(reading: SentenceReading, start: int) -> int:
    """Where a list that begins at ``start`` must have ended: before those of whom another such verb is said (秘书某某列席)."""
    end = min(reading.span.end, start + _LIST)
    again = _SAID_AGAIN.search(reading.text, start, end)
    return reading.text.rfind("，", start, again.start()) if again and reading.text.find("，", start, again.start()) >= 0 else end


def _guest(reading: SentenceReading, verb: Token, segment: Span, until: int) -> Doing:
    """来华出席…论坛的某国总统某某: what stands before 的 is said of those named after it."""
    persons = reading.cast.persons_in(until, min(segment.end, until + _LIST))
    guests = tuple(p for p in persons if reading.text[p.end : p.end + 1] != "的")
    return _aside(verb, guests, until - 1, segment)._replace(guest=True)


def _aside(verb: Token, actors: tuple[Actor, ...], limit: int, segment: Span) -> Doing:
    at = Span(verb.start, verb.start)
    return Doing(verb.start, verb.end, verb.entry.term, verb.entry.tag, actors, (), False, True, at, at, limit, segment)


def _subject(reading: SentenceReading, pre: Span, verb: Token, *, opens: bool) -> tuple[NameList | None, bool]:
    """Who is the subject of a verb with the words ``pre`` before it, and whether it stands there itself."""
    text, cast = reading.text, reading.cast
    if verb.entry.tag in _WITH_PARTNERS and (joined := with_partners(reading, pre, opens=opens)):
        return joined, True
    persons_wait = opens and reading.pending is not None and reading.pending.actors[0].person
    named = names_before(text, pre, cast, invited=verb.entry.tag in SPEAKING or verb.entry.tag == "observe" or verb.entry.term.startswith("介绍"))
    joint = verb.entry.tag == "hold"
    named = named or (None if persons_wait else bodies_before(text, pre, cast, joint=joint))
    speaks = verb.entry.tag in SPEAKING or (verb.entry.tag == "brief" and _IN_TURN.search(text, *pre) is not None)
    if not named and speaks and (listed := listed_bodies(text, pre, cast)):
        named = NameList(listed, listed[0].start, listed[-1].end, open_list=True)
    elif named and not named.actors[0].person and speaks and _leaves_out(text, named):
        listed = listed_bodies(text, pre, cast)  # the first of them are not known as bodies
        named = named._replace(actors=listed, start=listed[0].start) if len(listed) > len(named.actors) else named
    if named and not opens and _AND_THEN.search(text, *pre):
        return reading.carried, False
    if named and speaks and (each := each_on_topic(text, pre, cast)):
        named = named._replace(actors=each, start=each[0].start)
    if named and named.actors[0].person and (led := _leading(reading, pre, named)):
        named = led
    if named and opens:
        ahead = reading.waiting() or (listed_ahead(text, pre.start, cast) if verb.entry.tag in SPEAKING else ())
        if not ahead and named.actors[0].person and verb.entry.term.endswith(("发言", "交流", "表态")):
            ahead = bodies_joined(text, pre.start, named.actors, cast)
        return named._replace(actors=ahead + named.actors), True
    if named:
        return named, True
    if not opens:
        return reading.carried, False
    return _unnamed_subject(reading, pre, verb)


def _leaves_out(text: str, named: NameList) -> bool:
    """Whether a list of bodies has others that are not known as such, before, between or behind those of ``named``."""
    if text[named.start - 1] in "、和" or text.find("、", named.actors[-1].end, named.end) >= 0:
        return True
    return any(text.find("、", one.end + 1, other.start) >= 0 for one, other in pairwise(named.actors))


def _leading(reading: SentenceReading, pre: Span, named: NameList) -> NameList | None:
    """甲 of 甲带领乙、丙到某地, with those he takes along as partners."""
    takes = LED.search(reading.text, max(pre.start, named.start - _NEAR), named.start)
    leader = names_before(reading.text, Span(pre.start, takes.start()), reading.cast) if takes else None
    return leader._replace(end=named.end, partners=named.actors) if leader else None


def _unnamed_subject(reading: SentenceReading, pre: Span, verb: Token) -> tuple[NameList | None, bool]:
    """Who waits for the verb, or carries over. A list waits also where the last of it has no name that was found."""
    text = reading.text
    if text[pre.start] in "他她" and (one := _one_carried(reading)):  # 某某主持会议，他强调
        return one, True
    if reading.he and verb.entry.term == GOES_ON and verb.start == reading.span.start:
        return NameList((reading.he,), pre.start, pre.start), True
    if reading.he and (text[pre.start] in "他她" or text.startswith(("我对", "我同", "我与"), pre.start)):
        return NameList((reading.he,), pre.start, pre.start + 1), True
    only_words = is_adverbial(text, pre)
    others = _OTHERS.search(text, max(pre.start, pre.end - _NEAR), pre.end)
    lists = verb.entry.tag in _LISTING or (verb.entry.tag in SPEAKING and _IN_TURN.search(text, *pre))
    listed = lists and reading.pending is not None and reading.pending.actors[0].person
    if reading.pending and (only_words or others or listed):
        open_list = reading.pending.open_list or bool(others) or not only_words
        return reading.pending._replace(start=pre.start, end=pre.start, open_list=open_list), True
    return (reading.carried, False) if only_words else (None, False)


def _one_carried(reading: SentenceReading) -> NameList | None:
    """The subject of this sentence so far, if it is one person."""
    carried = reading.carried
    return carried if carried and len(carried.actors) == 1 and carried.actors[0].person else None
