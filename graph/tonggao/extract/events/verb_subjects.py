"""Who is the subject of a verb: the names before it, those who wait for it, or whoever the last verb told of."""

import re
from itertools import pairwise

from tonggao.extract.events.doing_words import LED
from tonggao.extract.events.partners import SentenceReading, with_partners
from tonggao.extract.events.respective import each_on_topic
from tonggao.extract.events.subject_names import NameList, bodies_before, is_adverbial, names_before
from tonggao.extract.events.unlisted_bodies import bodies_joined, listed_ahead, listed_bodies
from tonggao.extract.events.verb_nouns import SPEAKING
from tonggao.language.scan import Token
from tonggao.language.sentences import Span

_NEAR = 80  # how far from a verb its grammar reaches, in code points

LISTING = frozenset({"attend", "observe", "accompany"})
_WITH_PARTNERS = frozenset({"talk", "meet", "sign", "chair", "witness", "attend", "perform", "swear"})

GOES_ON = "主持召开"  # opens a sentence that goes on about whoever the last one told of
_THEN = re.compile("(?:(?:随后|之后|接着|其间|期间|当[天晚日](?:[上下]午)?|[会谈研察看问]后|[调座]?[研谈]?结束后)，)?(?:[他她])?(?:还|又)?(?:在[^，。；：]{2,16})?(?:还|又)?")
_IN_TURN = re.compile(r"先后|分别|依次|逐一|相继|轮流")
_AND_THEN = re.compile(r"并(?!审议|讨论|审查|评议)")  # 听取并审议了某某的报告: no new deed
# Others in a list whom the text does not name (及有关部门负责同志).
_OTHERS = re.compile(r"(?:等|[总副]经理|总裁|负责同志|负责人|代表|人员|领导|同志|委员|官兵|嘉宾|干部|人士)[^，。]{0,6}$")

_UNNAMED = re.compile("[组部委局办关位门面市县区省](?:有关|主要|相关)?(?:负责同志|负责人)(?:[也还分别一同起]{1,2})?$")


def subject_of(reading: SentenceReading, pre: Span, verb: Token, *, opens: bool) -> tuple[NameList | None, bool]:
    """Who is the subject of a verb with the words ``pre`` before it, and whether it stands there itself."""
    text, cast = reading.text, reading.cast
    if verb.entry.tag in _WITH_PARTNERS and (joined := with_partners(reading, pre, opens=opens)):
        return joined, True
    if opens and reading.he and reading.carried is None and verb.entry.term == GOES_ON and not cast.persons_in(*pre) and goes_on(text, reading.span.start, verb.start):
        return NameList((reading.he,), pre.start, pre.start), True
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
    if named and named.actors[0].person and (led := leading(reading, pre, named)):
        named = led
    if named and speaks and (speaker := _for_another(reading, pre, named)):
        return speaker, True
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


def _for_another(reading: SentenceReading, pre: Span, named: NameList) -> NameList | None:
    """甲 of 甲委员代表乙委员作联合发言: who speaks for the one named right before the verb."""
    stands = _FOR_ONE.search(reading.text, pre.start, named.start)
    speaker = next((p for p in reading.cast.persons_in(pre.start, stands.start()) if p.end == stands.start()), None) if stands else None
    return NameList((speaker,), speaker.start, named.end) if speaker else None


_FOR_ONE = re.compile("(?:委员|常委|同志)?代表\\Z")


def leading(reading: SentenceReading, pre: Span, named: NameList) -> NameList | None:
    """甲 of 甲带领乙、丙到某地, with those he takes along as partners."""
    takes = LED.search(reading.text, max(pre.start, named.start - _NEAR), named.start)
    leader = names_before(reading.text, Span(pre.start, takes.start()), reading.cast) if takes else None
    return leader._replace(end=named.end, partners=named.actors) if leader else None


def goes_on(text: str, start: int, verb: int) -> bool:
    """随后，在现场指挥部 | 主持召开会议: whether a sentence begins so that whoever the last one told of is the subject."""
    return verb - start <= _NEAR and _THEN.fullmatch(text, start, verb) is not None


def _unnamed_subject(reading: SentenceReading, pre: Span, verb: Token) -> tuple[NameList | None, bool]:
    """Who waits for the verb, or carries over. A list waits also where the last of it has no name that was found."""
    text = reading.text
    if text[pre.start] in "他她" and (one := _one_carried(reading)):  # 某某主持会议，他强调
        return one, True
    if reading.he and (text[pre.start] in "他她" or text.startswith(("我对", "我同", "我与"), pre.start)):
        return NameList((reading.he,), pre.start, pre.start + 1), True
    only_words = is_adverbial(text, pre)
    others = _OTHERS.search(text, max(pre.start, pre.end - _NEAR), pre.end)
    lists = verb.entry.tag in LISTING or (verb.entry.tag in SPEAKING and _IN_TURN.search(text, *pre))
    listed = lists and reading.pending is not None and reading.pending.actors[0].person
    if reading.pending and (only_words or others or listed):
        open_list = reading.pending.open_list or bool(others) or not only_words
        return reading.pending._replace(start=pre.start, end=pre.start, open_list=open_list), True
    heads = _UNNAMED.search(text, max(pre.start, pre.end - _NEAR), pre.end)  # 甲陪同考察，某指导组负责同志参加汇报会: not 甲
    return (reading.carried, False) if only_words and not heads else (None, False)


def _one_carried(reading: SentenceReading) -> NameList | None:
    """The subject of this sentence so far, if it is one person."""
    carried = reading.carried
    return carried if carried and len(carried.actors) == 1 and carried.actors[0].person else None
