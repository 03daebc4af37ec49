"""Who does what: the verbs of taking part in a sentence, each with the persons or bodies that are its subject.

Grammar only. Commas cut a sentence into segments; a list of names runs up to its verb, over commas if need be; a subject carries over
to the next verb until another one stands there.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tonggao.extract.events.cast import Actor
from tonggao.extract.events.described import whom_it_describes
from tonggao.extract.events.doing_words import STANDS_FOR, follows_guest, guests_from, is_nobody
from tonggao.extract.events.escorts import before_company, company, escorted, parted
from tonggao.extract.events.partners import SentenceReading
from tonggao.extract.events.respective import respectively
from tonggao.extract.events.sentence_segments import segments
from tonggao.extract.events.setting_out import AS_ROLE, body_sets_out, goes_on, opening_name, sets_out
from tonggao.extract.events.subject_names import (
    NameList,
    bodies_before,
    names_after,
    names_before,
    skip_adverbs,
)
from tonggao.extract.events.verb_nouns import (
    CHAIRED_BY,
    COPULAS,
    LISTS_NAMES,
    SPEAKING,
    belongs_to_noun,
    in_noun_phrase,
    is_passing,
    object_limit,
)
from tonggao.extract.events.verb_subjects import LISTING, leading, subject_of
from tonggao.language.scan import Token
from tonggao.language.sentences import Span

# How far from a verb its grammar reaches, in code points: bounds the work on a text without punctuation.
_NEAR, _LIST = 80, 1500
_IN_COMPANY = frozenset({"accompany", "witness", "swear"})
_DEALT_WITH = ("听取", "审议")  # 甲同代表，结合审议某政府的报告，进行座谈
_VISITED = ("慰问", "慰问了", "看望", "看望了", "探望", "探望了", "迎接", "迎接了", "欢送", "欢送了", "接待", "接待了")

_AFTER_IT = re.compile("在陪同[^，。；：]{2,60}?(?:后|之后|期间|之际)$")
_MEETS = re.compile("会见|会晤|拜会|接见|会谈|看望")
_EACH = re.compile("分别|先后|依次|共同")
_SAID_AGAIN = re.compile("列席|出席|参加|主持|陪同|讲话")
_BEING_THERE = re.compile("(?:正在?(?!主持|出席|参加)[^，。；：的、]{0,8}|(?:前来|(?<![以年近带前后未历原到])来(?!自|源|电|信))[^，。；：的、]{0,6}|应邀)$")
_ASKED = re.compile("邀请|特邀")
_ASKED_TO = re.compile("旁听|(?:作|做|进行|发表|分享)[^，。；、]{0,8}(?:交流|报告|讲座|发言|分享|授课|辅导|演讲)|授课|主讲|介绍")  # 邀请甲，乙旁听庭审



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

    def lists(self) -> bool:
        """出席会议的有甲、乙: whether its subject stands behind it."""
        return self.tag in LISTING and not self.guest and bool(self.actors) and self.actors[0].start >= self.end

_ALONG = ("陪同", "随同", "一同", "一起", "一道", "共同")


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
    if listed and (leader := leading(reading, segment, listed)):  # 甲带领乙、丙，到某地检查
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
        each = opening and ((STANDS_FOR.match(text, opening.end) and (_EACH.search(text, segment.end, reading.span.end) or _stand_for_many(reading))) or AS_ROLE.match(text, opening.end, segment.end)) is not None
        reading.pending = reading.carried if each else None  # 甲代表一方，乙代表另一方，分别签字
    elif not named:
        reading.carried = body_sets_out(text, segment, cast) or reading.carried


def _stand_for_many(reading: SentenceReading) -> bool:
    """甲代表某会，乙代表某党，敬献了花篮: whether several in the sentence each stand for somebody."""
    return sum(bool(STANDS_FOR.match(reading.text, person.end)) for person in reading.cast.persons_in(*reading.span)) > 1


def _of_segment(reading: SentenceReading, segment: Span, verbs: list[Token]) -> Iterator[Doing]:
    text, begin, guests_to = reading.text, segment.start, 0
    for number, verb in enumerate(verbs):
        if belongs_to_noun(text, begin, verbs, number):
            continue
        along = verb.entry.tag == "inspect" and text.endswith(_ALONG, segment.start, verb.start)  # 一同调研的有某某
        listing = along or verb.entry.tag in LISTING or verb.entry.tag in ("elect", "chair")
        if listing and (behind := _behind_list_word(text, verb, reading.span.end)):
            told = _listed(reading, verb, segment, behind)
            yield told._replace(tag="accompany") if along else told
            reading.pending, reading.listed = None, _end_of_list(reading, behind)
            return
        if verb.start >= guests_to and (_follows_guest(reading, segment, verb) or _told_of_those_named_later(reading, segment, verb)):
            guests_to = guests_from(text, verb.end, min(segment.end, verb.end + _NEAR)) or segment.end
        if verb.entry.tag in _THANKED_FOR and (thanked := _THANKED.search(text, segment.start, verb.start)) and (thanks := _THANKS.match(text, verb.end, segment.end)):
            if not text.endswith(_ENCOUNTERS, verb.end, thanks.start("thanks")):  # told already
                yield _aside(verb, tuple(reading.cast.persons_in(*thanked.span("who"))), thanks.start("thanks"), segment)
            continue
        if verb.start < guests_to:
            yield _guest(reading, verb, segment, guests_to)
            continue
        told = _doing(reading, segment, verbs, number, begin)
        if verb.entry.tag == "accompany" and told.own and _AFTER_IT.match(text, verb.start - 1, segment.end):  # 甲在陪同乙视察某地后: 甲 goes on
            return
        yield told
        begin = verb.end


# 甲对乙出席某活动表示感谢: 乙 was there.
_ENCOUNTERS = ("会晤", "会谈", "会见")
_THANKED_FOR = frozenset({"attend", "chair", "observe"})
_THANKED = re.compile("对(?P<who>[^，。；：对]{2,40})$")
_THANKS = re.compile("[^，。；：]{2,60}?(?P<thanks>(?:表示|致以|表达)[^，。；：]{0,8}(?:欢迎|感谢|祝贺|赞赏|谢意|谢忱|高兴|钦佩))")


def _behind_list_word(text: str, verb: Token, end: int) -> int:
    """Where the names begin that 出席会议的有, 主持会议的是 or 主持人是 leads in; 0 where nothing does."""
    if verb.entry.term.endswith(COPULAS):
        return verb.end
    told = CHAIRED_BY if verb.entry.tag == "chair" else LISTS_NAMES
    listed = told.match(text, verb.end, end)
    return listed.end() if listed else 0


def _follows_guest(reading: SentenceReading, segment: Span, verb: Token) -> bool:
    """会见来华|出席论坛的某某; not 由洪大同|主持: the character belongs to a name."""
    if verb.entry.tag in LISTING and reading.text.endswith(_VISITED, segment.start, verb.start):  # 看望慰问 | 出席某会议的委员
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
    subject, own = subject_of(reading, pre, verb, opens=pre.start == segment.start)
    reading.carried, reading.pending = subject, None
    if own and subject and verb.entry.tag in SPEAKING and any(text.rfind(word, segment.start, subject.start) >= 0 for word in _DEALT_WITH):
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
    meets = _MEETS.search(reading.text, persons[0].end, segment.end) if persons else None  # 应邀出席某典礼的甲10日会见乙: not 乙
    guests = tuple(p for p in persons if reading.text[p.end : p.end + 1] != "的" and not (meets and p.start >= meets.end()))
    return _aside(verb, guests, until - 1, segment)._replace(guest=True)


def _aside(verb: Token, actors: tuple[Actor, ...], limit: int, segment: Span) -> Doing:
    at = Span(verb.start, verb.start)
    return Doing(verb.start, verb.end, verb.entry.term, verb.entry.tag, actors, (), False, True, at, at, limit, segment)
