"""Who does what: the verbs of taking part in a sentence, each with the persons or bodies that stand before it as its subject.

Grammar only. Commas cut a sentence into segments; a subject is a list of names that runs up to its verb with nothing between but
titles, times and places; it carries over to the next verb until another subject stands there.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from tonggao.extract.cast import Actor, Cast
from tonggao.language.scan import Token
from tonggao.language.sentences import Span
from tonggao.lexicon import load_lexicon

_MAX_TITLE = 60  # code points between two names of one list, the longest stacked titles included
_MAX_ADVERBIAL = 90  # code points between a subject and its verb
_MAX_NOUN = 20  # code points between 举行 and the noun that says what
_NOUNS = frozenset({"会晤", "会谈", "磋商"})
_TRIES = 4  # how many names back from a verb its subject may end
_WITH_PARTNERS = frozenset({"talk", "meet", "sign", "chair"})

_CUT = re.compile(r"“[^”\n]{0,80}”|（[^）\n]{0,40}）|\([^)\n]{0,40}\)|《[^》\n]{0,120}》|[，；：]")
_CUT_HEADLINE = re.compile(_CUT.pattern + r"|[ \u3000]+")
_AFTER_NAME = re.compile(
    r"(?:同志|先生|女士|夫妇|殿下)?(?:[（(][^）)\n]{0,30}[）)])?"
    r"(?P<open>等(?:[^，。；：、]{0,14}?(?:同志|代表|人士|嘉宾|领导人|领导|负责人|委员|人员|人))?)?(?:一行)?"
)
_SEPARATOR = re.compile(r"以及|[、，和与及暨]")
_WORD = re.compile(
    r"(?:[0-9０-９]+[年月日号时点分]?(?:[至到—–-]+(?=[0-9０-９]))?)+|[上中下]午|当地时间|凌晨|早上|清晨|晚间|晚上|[今当昨]?晚|[今昨当]天|当日|今日|昨日|同日|日前|近日|近期|本周|先后|分别"
    r"|一同|一起|一道|共同|亲自|专程|随后|首先|最后|再次|集体|亲切|热情|率先|现场|实地|正在|全程|主动|应邀|受邀|特邀|会同|联合|同时|继续|进一步|正式|认真|依次|其间"
    r"|会上|会前|会后|还|也|又|均|都|将|并|则|拟|曾|已|[ \u3000]+"
)
# A preposition or light verb: what follows it up to the verb is its own (在…会议上讲话, 作了题为《…》的报告).
_PREPOSITION = re.compile(
    r"[在赴到就受率向对为以于应作做从由经按与同随讲谈致]|关于|所作|举行|进行|围绕|结合|代表|通过|发表|深入|前往|来到|作为|根据|利用|针对|牵头|走进|带领"
)
_BODY_VOICE = re.compile(
    r"(?:[、和及与][^，。；：]{0,40}?)?(?:党组|党委|主要|有关|相关|分管)*(?:负责同志|负责人|主要领导|领导|代表|同志)"
    r"(?:[和及、][^，。；：]{0,30}?代表)?|(?=.)"
)
# Others in a list whom the text does not name (及有关部门负责同志).
_OTHERS = re.compile(r"(?:等|负责同志|负责人|代表|人员|领导|同志|委员|官兵|嘉宾|干部|人士)[^，。]{0,6}$")
_INVITES = re.compile(r"邀请|特邀|聘请|委托|安排|欢迎|祝贺")
_AGENT = re.compile(r"(?:代表|受|向|对|在|到|为|给|与|同)$")  # 代表某党派发言: the body does not speak itself
_UNKNOWN = re.compile(r"(?:、[\u4e00-\u9fff]{2,3}(?=、|$|等|一同|陪同|参加|出席|列席))+(?:等)?")  # names in a list that nobody recognized
_APART = re.compile(r"并|，|期间")
_GOVERNED = re.compile(r"(?:[给向]|(?<!作)为|对(?![外口])|(?<![共会])同(?![志日时])|(?<!参)与(?!会))[^，。；、]{0,16}$")  # 为某某举行: not the subject
_ON_THE_WAY = re.compile(r"[就在以受率]|围绕|结合|代表|针对|深入|来到|前往|带领|带队|牵头|先后到")  # what a subject may do before its verb's segment
_GUEST = re.compile(r"(?:来华|来访|来京|前来|[会接]见|看望|(?<![共会])同|(?<!参)与|[给向]|(?<!作)为|欢迎)$")
_TOPIC = re.compile(r"关于|围绕|结合")  # what is spoken about up to the next verb of speaking
_AFTER_TOPIC = frozenset({"speak", "report", "talk"})
_LISTS_NAMES = re.compile(r"[^，。；：、]{0,24}?的(?:[省市区县州]?领导)?(?:同志)?(?:还|主要|分别)?有(?![关力效利机序所助])[：:]?")
_LISTING = frozenset({"attend", "observe", "accompany"})
_IN_NOUN_PHRASE = ("期间", "结束", "精神", "情况", "之际", "过程", "以来")


class Doing(NamedTuple):
    """A verb at [start, end) and its subject.

    ``lead`` are the words of its segment that stand before the subject, ``between`` those from the subject to the verb, ``limit`` is
    where its object ends at the latest. ``own`` is false where the subject is carried over from an earlier verb. ``partners``
    are those whom 同 or 与 names. ``actors`` is empty where the subject cannot be read.
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


class _Subject(NamedTuple):
    """A list of names; [start, end) is its part in the verb's own segment."""

    actors: tuple[Actor, ...]
    start: int
    end: int
    open_list: bool = False
    partners: tuple[Actor, ...] = ()


@dataclass(slots=True)
class _State:
    """The subject carried over, and the list of names that commas have so far kept from its verb."""

    carried: _Subject | None = None
    pending: _Subject | None = None
    he: Actor | None = None


def doings(
    text: str, sentence: Span, verbs: Sequence[Token], cast: Cast, *, headline: bool = False, he: Actor | None = None
) -> Iterator[Doing]:
    """The verbs of a sentence with their subjects, in order. ``verbs`` are the sentence's tokens of kind event_verbs.

    ``he`` is the person whom 他 or 她 means at the head of a clause.
    """
    state = _State(he=he)
    waiting = 0
    for segment in _segments(text, sentence, cast, headline=headline):
        here = []
        while waiting < len(verbs) and verbs[waiting].start < segment.end:
            if verbs[waiting].entry.tag != "none" and not _in_noun_phrase(text, verbs[waiting], segment):
                here.append(verbs[waiting])
            waiting += 1
        if here:
            yield from _of_segment(text, sentence, segment, here, cast, state)
        else:
            _wait(text, segment, cast, state)


def _segments(text: str, sentence: Span, cast: Cast, *, headline: bool) -> Iterator[Span]:
    begin = sentence.start
    for cut in (_CUT_HEADLINE if headline else _CUT).finditer(text, sentence.start, sentence.end):
        first = text[cut.start()]
        if first in "“（(《" or (first.isspace() and cast.inside_person(cut.start())):
            continue
        if cut.start() > begin:
            yield Span(begin, cut.start())
        begin = cut.end()
    if sentence.end > begin:
        yield Span(begin, sentence.end)


def _in_noun_phrase(text: str, verb: Token, segment: Span) -> bool:
    """召开的, 会见后, 考察情况: the word stands inside a noun phrase or an adverbial."""
    following = text[verb.end : verb.end + 2]
    if following[:1] == "的":
        return not _LISTS_NAMES.match(text, verb.end, segment.end)
    if _is_passing(text, verb) and verb.entry.tag in ("inspect", "accompany"):
        return False
    return following[:1] in ("时", "后", "前", "者", "团", "组") or following in _IN_NOUN_PHRASE


def _is_passing(text: str, verb: Token) -> bool:
    return text[verb.end : verb.end + 1] in ("时", "下") or text.startswith("期间", verb.end)


def _wait(text: str, segment: Span, cast: Cast, state: _State) -> None:
    """A segment without a verb: names at its end wait for one; words that are no adverbial let go of those that waited."""
    listed = _names_before(text, segment, cast, to_verb=False) or _bodies_before(text, segment, cast, to_verb=False)
    if listed:
        waiting = state.pending.actors if state.pending else ()
        state.pending = listed._replace(actors=waiting + listed.actors)
    elif _skip_words(text, segment.start, segment.end) < segment.end:
        opening = _names_before(text, segment, cast)
        if opening and _ON_THE_WAY.match(text, _skip_words(text, _after_name(text, opening.end, segment.end)[0], segment.end)):
            waiting = state.pending.actors if state.pending else ()
            state.carried = opening._replace(actors=waiting + opening.actors)
        state.pending = None


def _escorted(text: str, sentence: Span, companions: _Subject, cast: Cast) -> _Subject | None:
    """Who stands before 在 in 甲在乙、丙陪同下, over commas."""
    at = text.rfind("在", sentence.start, companions.actors[0].start)
    return _names_before(text, Span(sentence.start, at), cast) if at >= 0 else None


def _of_segment(text: str, sentence: Span, segment: Span, verbs: list[Token], cast: Cast, state: _State) -> Iterator[Doing]:
    begin, guest_until = segment.start, 0
    for number, verb in enumerate(verbs):
        limit = _limit(text, verbs, number, segment)
        if _TOPIC.search(text, begin, verb.start) and verb.entry.tag not in _AFTER_TOPIC:
            continue
        if number and verb.entry.tag == "inspect" and _is_reported_on(text, verbs[number - 1], verb):
            continue
        if verb.entry.tag in _LISTING and (listed := _LISTS_NAMES.match(text, verb.end, sentence.end)):
            yield _listed(text, verb, segment, cast, listed, sentence.end)
            return
        if number and verb.entry.term in _NOUNS and _is_object(text, verbs[number - 1], verb):
            continue
        if verb.entry.tag == "hold" and number + 1 < len(verbs) and _is_light(text, verb, verbs[number + 1]):
            continue
        if verb.start >= guest_until and _GUEST.search(text, segment.start, verb.start):
            guest_until = text.find("的", verb.end, segment.end) + 1 or segment.end
        if verb.start < guest_until:
            yield _guest(text, verb, segment, cast, guest_until, verbs)
            continue
        subject, own = _subject(text, Span(begin, verb.start), verb, cast, state, opens=begin == segment.start)
        state.carried, state.pending = subject, None
        if verb.entry.tag == "accompany" and _is_passing(text, verb) and subject:  # 甲在乙陪同下: 甲 goes on
            state.carried = _escorted(text, sentence, subject, cast) or state.carried
        names = subject if subject and own else _Subject((), begin, begin)
        actors, partners, open_list = (subject.actors, subject.partners, subject.open_list) if subject else ((), (), False)
        yield Doing(
            verb.start, verb.end, verb.entry.term, verb.entry.tag, actors, partners, open_list, own,
            Span(begin, names.start), Span(names.end, verb.start), limit, segment, passing=_is_passing(text, verb),
        )  # fmt: skip
        begin = verb.end


def _listed(text: str, verb: Token, segment: Span, cast: Cast, listed: re.Match[str], end: int) -> Doing:
    """出席会议的有甲、乙: the names that follow, up to where the list breaks off."""
    persons = cast.persons_in(listed.end(), end)
    kept = 1
    while kept < len(persons) and _first_of_list(text, persons[kept - 1 : kept + 1], 1, commas=True) == 0:
        kept += 1
    at = Span(verb.start, verb.start)
    limit = text.find("的", verb.end, listed.end())
    return Doing(
        verb.start, verb.end, verb.entry.term, verb.entry.tag, tuple(persons[:kept]), (), False, True, at, at, limit, segment
    )  # fmt: skip


def _is_reported_on(text: str, verb: Token, noun: Token) -> bool:
    """汇报了…突击检查…的情况: what is reported on, not done."""
    return verb.entry.tag in ("speak", "report", "hear") and "并" not in text[verb.end : noun.start]


def _limit(text: str, verbs: list[Token], number: int, segment: Span) -> int:
    for following in verbs[number + 1 :]:
        if not (following.entry.term in _NOUNS and _is_object(text, verbs[number], following)):
            return following.start
    return segment.end


def _is_light(text: str, verb: Token, following: Token) -> bool:
    """举行简短会见: the noun says what is done."""
    between = text[verb.end : following.start]
    return following.entry.tag in ("talk", "meet") and len(between) <= _MAX_NOUN and not any(c in between for c in "的并和")


def _is_object(text: str, verb: Token, noun: Token) -> bool:
    """出席某某第几次会晤: what looks like a verb is the head of what is attended."""
    between = text[verb.end : noun.start]
    return verb.entry.tag in ("attend", "chair", "observe") and len(between) > 2 and not _APART.search(between)


def _guest(text: str, verb: Token, segment: Span, cast: Cast, until: int, verbs: list[Token]) -> Doing:
    """来华出席…论坛的某国总统某某: what stands before 的 is said of those named after it."""
    following = next((v.start for v in verbs if v.start >= until), segment.end)
    guests = tuple(p for p in cast.persons_in(until, following) if text[p.end : p.end + 1] != "的")
    at = Span(verb.start, verb.start)
    return Doing(
        verb.start, verb.end, verb.entry.term, verb.entry.tag, guests, (), False, True, at, at, until - 1, segment, guest=True
    )  # fmt: skip


def _subject(
    text: str, pre: Span, verb: Token, cast: Cast, state: _State, *, opens: bool
) -> tuple[_Subject | None, bool]:
    """Who is the subject of a verb with the words ``pre`` before it, and whether it stands there itself."""
    if verb.entry.tag in _WITH_PARTNERS and (joined := _with_partners(text, pre, cast, state)):
        return joined, True
    invited = verb.entry.tag in ("speak", "report")  # 邀请某某作报告
    named = _names_before(text, pre, cast, invited=invited) or (None if opens and state.pending and state.pending.actors[0].person else _bodies_before(text, pre, cast))
    if named and not opens and "并" in text[pre.start : pre.end]:
        return state.carried, False
    if named:
        if opens and state.pending:
            named = named._replace(actors=state.pending.actors + named.actors)
        return named, True
    if not opens:
        return state.carried, False
    if state.he and text[pre.start] in "他她":
        return _Subject((state.he,), pre.start, pre.start + 1), True
    only_words = _skip_words(text, *pre) == pre.end or bool(_PREPOSITION.match(text, pre.start, pre.end))
    others = _OTHERS.search(text, pre.start, pre.end)
    if state.pending and (only_words or others):
        open_list = state.pending.open_list or bool(others)
        return state.pending._replace(start=pre.start, end=pre.start, open_list=open_list), True
    return (state.carried, False) if only_words else (None, False)


def _with_partners(text: str, pre: Span, cast: Cast, state: _State) -> _Subject | None:
    """The subject where 同 or 与 names others who do the same: 甲同乙举行会谈."""
    for at in (i for i in range(pre.start, pre.end) if text[i] in "同与"):
        if cast.inside_person(at) or text.startswith(("同志", "同时", "同日"), at):
            continue
        left = Span(pre.start, at)
        partners = tuple(p for p in cast.persons_in(at + 1, pre.end) if text[p.end : p.end + 1] != "的")
        if not partners and text[at + 1] in "其他她":
            partners = tuple(cast.persons_in(max(0, at - _MAX_TITLE), at)[-1:])
        goes_on = "并" in text[pre.start : at]
        subject = None if goes_on else _names_before(text, left, cast)
        if subject is None and (goes_on or _skip_words(text, *left) == at):
            waiting = state.pending or state.carried
            subject = waiting and waiting._replace(start=at, end=at)
        if subject:
            return subject._replace(partners=partners)
    return None


def _names_before(
    text: str, span: Span, cast: Cast, *, to_verb: bool = True, invited: bool = False
) -> _Subject | None:
    """The list of persons that ends where ``span`` ends, but for adverbials (``to_verb``) or what may follow a name."""
    persons = cast.persons_in(*span)
    for last in range(len(persons) - 1, max(-1, len(persons) - 1 - _TRIES), -1):
        after, open_list = _after_name(text, persons[last].end, span.end)
        if after == span.end or (to_verb and _reaches(text, after, span.end)):
            first = _first_of_list(text, persons, last)
            if not invited and _INVITES.search(text, span.start, persons[first].start):
                return None
            if _GOVERNED.search(text, span.start, persons[first].start):
                continue
            return _Subject(tuple(persons[first : last + 1]), persons[first].start, persons[last].end, open_list)
    return None


def _bodies_before(text: str, span: Span, cast: Cast, *, to_verb: bool = True) -> _Subject | None:
    """The list of bodies that ends where ``span`` ends, but for 负责同志 and adverbials."""
    bodies = cast.bodies_in(*span)
    if not bodies:
        return None
    voice = _BODY_VOICE.match(text, bodies[-1].end, span.end)
    after = voice.end() if voice else bodies[-1].end
    if after != span.end and not (to_verb and _reaches(text, after, span.end)):
        return None
    first = len(bodies) - 1
    while first and _SEPARATOR.fullmatch(text, bodies[first - 1].end, bodies[first].start):
        first -= 1
    if _AGENT.search(text, span.start, bodies[first].start):
        return None
    return _Subject(tuple(bodies[first:]), bodies[first].start, after)


def _reaches(text: str, after: int, end: int) -> bool:
    """Whether only adverbials and light verbs stand between ``after`` and ``end``."""
    if end - after > _MAX_ADVERBIAL:
        return False
    if unknown := _UNKNOWN.match(text, after, end):
        after = unknown.end()
    after = _skip_words(text, after, end)
    return after == end or bool(_PREPOSITION.match(text, after, end))


def _skip_words(text: str, start: int, end: int) -> int:
    while start < end and (word := _WORD.match(text, start, end)):
        start = word.end()
    return start


def _first_of_list(text: str, persons: list[Actor], last: int, *, commas: bool = False) -> int:
    """Where the list of names begins that ends with ``persons[last]``. ``commas`` may part them too."""
    first = last
    while first:
        before, person = persons[first - 1], persons[first]
        after, _ = _after_name(text, before.end, person.start)
        parted = _SEPARATOR.match(text, after, person.start) or (commas and text[after] == "，")
        if person.start - before.end > _MAX_TITLE or not parted:
            break
        first -= 1
    return first


def _after_name(text: str, start: int, end: int) -> tuple[int, bool]:
    """Where the office, brackets and 等 that may follow a name end, and whether there is 等."""
    offices = _offices()
    start += text.startswith("副", start)
    for length in (6, 5, 4, 3, 2):
        if start + length <= end and text[start : start + length] in offices:
            start += length
            break
    match = _AFTER_NAME.match(text, start, end)
    return (match.end(), match["open"] is not None) if match else (start, False)


@cache
def _offices() -> frozenset[str]:
    """Offices that may follow a name (李强总理); 代表 and other words for persons may be verbs there."""
    return frozenset(e.term for e in load_lexicon().terms("offices").values() if e.tag != "descriptor")
