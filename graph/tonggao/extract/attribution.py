"""Who speaks in each stretch of a readout: the timeline of speakers that requirements and events read from."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tonggao.claims import OrganizationMention, PersonMention
from tonggao.extract.reading import Reading
from tonggao.extract.shielding import HIDDEN, shield
from tonggao.extract.subjects import Subject, Subjects
from tonggao.language.scan import Token
from tonggao.language.sentences import Sentence


class Stretch(NamedTuple):
    """Words of one speaker, [start, end) in code points; never crosses a line.

    ``speaker`` is a person's or body's name, 会议, a text's title, or None (nobody in particular). ``verb`` is the word that brought
    the words in, ``tag`` its kind in the lexicon (says, asks, hopes), both empty where the speaker merely goes on. ``directive`` is
    false where the words direct nobody: unnamed people's reactions, or a speaker that cannot be made out.
    """

    start: int
    end: int
    speaker: str | None
    verb: str
    tag: str
    directive: bool


class _Frame(NamedTuple):
    """A verb of speech with what it brings in."""

    lead: int  # where the segment with the subject begins
    content: int
    subject: Subject
    verb: Token


_INTRODUCES = "，：:“"
# 要求, 建议 … are verbs only right after their subject, an adverb or a comma (更高要求 is a noun).
_BEFORE_VERB = re.compile(
    r"(?:[，：；。\u3000 ]|还|并|也|再次|又|均|都|同时|特别|反复|多次|一再|明确|中|上|时|后|会|此|[0-9]日|电|近日|日前|[他她])$"
)
_STRONG_VERBS = frozenset({"强调", "指出", "要求", "讲话指出", "指示", "批示"})
# A sentence that begins like this reports what happened: the speech before it is over.
_REPORTS = re.compile(
    r"^(?:会前|会后|会议期间|调研期间|考察期间|期间|活动中|随后|之后|当天|当日|会议(?:还|听取|审议|传达|通报|研究了|由|以|开始|决定|选举|通过|书面|表决)|"
    r"(?:座谈|推进|动员|会议|活动|仪式)[^，。]{0,4}上，[^，。]{0,30}(?:汇报|发言|介绍|交流|表态)|"
    r"编辑|记者|通讯员|来源|供稿|审核|责任编辑|责编|\[|（记者|本报讯|总台记者|镜头|如今，|眼下|走进|在[^，。]{2,20}，(?:记者|总台))"
)
_OWN_SIDE = frozenset({"中方", "我方", "我国", "中国政府"})
_DEMAND_OPENINGS = ("要", "必须", "希望", "务必")
_NOUN_TOO = frozenset({"建议", "提议", "倡议", "指示", "批示", "嘱托"})
_HONORIFIC = ("总书记", "主席", "总理", "同志", "委员长")
_LONGEST_HEADING = 60
_ENDS_SENTENCE = "。！？；：”’…"
_REACTION_TITLE = re.compile("反响|热议|心声|感悟|收听收看|热烈讨论")


def attribute(
    reading: Reading, people: Sequence[PersonMention], organizations: Sequence[OrganizationMention]
) -> list[Stretch]:
    """The stretches of a readout that somebody says, in text order; none overlaps another or crosses a sentence's end."""
    if not reading.scan.of("speech_verbs"):
        return []
    shielded = shield(reading.text)
    return timeline(reading, shielded, Subjects(reading, shielded, people, organizations))


def timeline(reading: Reading, shielded: str, subjects: Subjects) -> list[Stretch]:
    """What ``attribute`` returns, for a caller that has shielded the text and indexed its subjects already."""
    return _Timeline(reading, shielded, subjects).stretches()


def is_heading(text: str, sentence: Sentence) -> bool:
    """The title, and lines that are no sentence (subheadings): what they demand, the body says again."""
    if sentence.place or text[sentence.end - 1] in _ENDS_SENTENCE:
        return False
    line_ends = sentence.end >= len(text) or text.find("\n", sentence.end, sentence.end + 3) >= 0
    return line_ends and (sentence.line == 0 or sentence.end - sentence.start < _LONGEST_HEADING)


class _Timeline:
    """Walks the sentences of a readout and remembers who speaks."""

    def __init__(self, reading: Reading, shielded: str, subjects: Subjects) -> None:
        self._reading = reading
        self._shielded = shielded
        self._subjects = subjects
        self._speaker: str | None = None
        self._directive = False
        self._person: str | None = None  # whom 他 means: the speaker, or the last one reported on
        self._open = False
        self._number = 0
        self._silent_since = 0  # number of the first sentence after the last verb of speech: 他 looks no further back
        self._reaction = _REACTION_TITLE.search(reading.text, 0, (reading.text.find("\n") + 1) or 1) is not None

    def stretches(self) -> list[Stretch]:
        found: list[Stretch] = []
        sentences = self._reading.sentences
        verbs = self._verbs_by_sentence()
        waiting = sorted(verbs)
        number = 0
        while number < len(sentences):
            if not self._open and number not in verbs:
                # Where nobody speaks, only a verb of speech matters.
                following = bisect_left(waiting, number)
                if following == len(waiting):
                    break
                number = waiting[following]
            found += self._sentence(number, sentences[number], verbs.get(number, []))
            number += 1
        return found

    def _sentence(self, number: int, sentence: Sentence, verbs: Sequence[Token]) -> Iterator[Stretch]:
        if is_heading(self._reading.text, sentence):
            self._open = self._open and sentence.line > 0
            return
        if self._open and self._reports(sentence):
            self._open = False
        self._number = number
        frames = list(self._frames(sentence, verbs)) if verbs else []
        if frames:
            yield from self._quoted_before(sentence, frames[0])
            yield from self._framed(sentence, frames)
            self._silent_since = number + 1
        elif self._open:
            yield Stretch(sentence.start, sentence.end, self._speaker, "", "", self._directive)
            self._silent_since = number + 1

    def _verbs_by_sentence(self) -> dict[int, list[Token]]:
        starts = [sentence.start for sentence in self._reading.sentences]
        found: dict[int, list[Token]] = {}
        for token in self._reading.scan.longest("speech_verbs"):
            if token.entry.tag not in ("none", "narrates"):
                found.setdefault(bisect_right(starts, token.start) - 1, []).append(token)
        return found

    def _reports(self, sentence: Sentence) -> bool:
        """Whether a sentence inside a speech is the readout's own report again."""
        shielded = self._shielded
        if _REPORTS.match(shielded[sentence.start : sentence.end]):
            return True
        comma = shielded.find("，", sentence.start, sentence.end)
        segment_end = comma if comma >= 0 else sentence.end
        subject = self._subjects.of_segment(sentence.start, segment_end)
        if subject is None or subject.kind in ("office", "body", "text"):
            return False
        if sentence.place == 0 and subject.kind == "person" and subject.name != self._speaker:
            return True
        rest = shielded[subject.end : min(segment_end, subject.end + 24)]
        verb = _NARRATES.search(rest)
        return verb is not None and _DEMANDS.search(rest, 0, verb.start()) is None

    def _frames(self, sentence: Sentence, verbs: Sequence[Token]) -> Iterator[_Frame]:
        shielded = self._shielded
        floor = sentence.start
        inside = False
        for verb in verbs:
            if verb.start < floor or shielded[verb.start] == HIDDEN:
                continue
            lead = max(shielded.rfind(mark, floor, verb.start) for mark in "，；：。") + 1 or floor
            frame = self._frame(verb, max(lead, floor), floor, sentence, inside or self._open)
            if frame is not None:
                yield frame
                floor = frame.content
                inside = True

    def _frame(self, verb: Token, lead: int, floor: int, sentence: Sentence, inside: bool) -> _Frame | None:
        shielded = self._shielded
        following = shielded[verb.end : verb.end + 1]
        introduces = following in _INTRODUCES and following != ""
        tag = verb.entry.tag
        adjacent = self._adjacent(verb.start, lead)
        if following in ("的", "。", "、", "》", "”", "") or ((tag != "says" or not introduces) and not adjacent):
            return None
        if verb.entry.term in _NOUN_TOO and not introduces:
            return None
        if verb.entry.term == "提出" and not introduces and not shielded.startswith(_DEMAND_OPENINGS, verb.end):
            return None
        subject = self._subjects.of_verb(verb.start, lead, floor)
        if self._open and subject is not None and self._quotes(subject):
            return None
        if inside and tag == "asks" and (subject is None or (subject.kind == "organization" and not introduces)):
            return None
        nested = inside and (floor > sentence.start or self._open)
        if tag == "hopes" and (
            introduces
            or (nested and (subject is None or subject.kind not in ("person", "pronoun") or lead > subject.end))
        ):
            return None
        if tag == "shows":
            return None
        if subject is None:
            if floor > sentence.start or not (introduces or lead == verb.start):
                return None
            subject = Subject(None, "pronoun", verb.start)
        content = verb.start if tag == "hopes" else verb.end + (1 if introduces else 0)
        if shielded[content : content + 1] == "“" and introduces:
            content += shielded[content + 1 : content + 2] != HIDDEN
        return _Frame(lead, content, self._resolved(subject), verb)

    def _quotes(self, subject: Subject) -> bool:
        """Whether a person's speech merely refers to what a body, a text or another meeting said."""
        if self._speaker != self._person or self._person is None:
            return False
        if subject.kind == "body":
            return subject.name in _OWN_SIDE
        return subject.kind == "text" or (subject.kind == "meeting" and subject.name != "会议")

    def _cites(self, subject: Subject) -> bool:
        """Whether a speaker cites a leader by his honorific (甲说，……。乙总书记强调，……。): after that 甲 speaks on."""
        return (
            self._open
            and subject.kind == "person"
            and self._speaker == self._person is not None
            and subject.name != self._speaker
            and self._shielded.startswith(_HONORIFIC, subject.end)
        )

    def _adjacent(self, verb_start: int, lead: int) -> bool:
        """Whether a subject, an adverb, a comma or nothing stands right before the verb."""
        if verb_start == lead or _BEFORE_VERB.search(self._shielded, max(lead - 1, verb_start - 4), verb_start):
            return True
        return any(c.end == verb_start for c in self._subjects.within(lead, verb_start))

    def _resolved(self, subject: Subject) -> Subject:
        """他 and left-out subjects by name: who spoke last, else who was last reported on."""
        if subject.kind != "pronoun":
            return subject
        name = self._subjects.last_person(self._unspoken()) or self._person
        if subject.end and name is None and self._speaker:
            return Subject(self._speaker, "meeting", subject.end)
        return Subject(name, "person" if name else "unknown", subject.end)

    def _unspoken(self) -> Sequence[Sentence]:
        """The sentences between the last speech and the one being read."""
        return self._reading.sentences[self._silent_since : self._number]

    def _quoted_before(self, sentence: Sentence, frame: _Frame) -> Iterator[Stretch]:
        """Quoted speech that stands before its speaker: “……。”甲说，……"""
        unspoken = self._unspoken()
        if not unspoken or frame.lead != sentence.start:
            return
        start, end = unspoken[-1][:2]
        if (
            self._shielded[start] == "“"
            and self._shielded[end - 1] == "”"
            and not self._shielded[end : sentence.start].strip()
        ):
            subject = frame.subject
            yield Stretch(start + 1, end - 1, subject.name, "", "", self._directs(subject, frame.verb))

    def _framed(self, sentence: Sentence, frames: Sequence[_Frame]) -> Iterator[Stretch]:
        """The stretches of a sentence with verbs of speech; remembers the last speaker."""
        if self._open and frames[0].lead > sentence.start:
            yield Stretch(sentence.start, frames[0].lead, self._speaker, "", "", self._directive)
        for frame, following in zip(frames, [*frames[1:], None], strict=True):
            end = following.lead if following else sentence.end
            subject = frame.subject
            if self._cites(subject):
                if frame.content < end:
                    verb = frame.verb.entry
                    yield Stretch(frame.content, end, subject.name, verb.term, verb.tag, True)
                continue
            self._speaker = subject.name
            self._directive = self._open = self._directs(subject, frame.verb)
            if subject.kind == "person":
                self._person = subject.name
            if frame.content < end:
                yield Stretch(
                    frame.content, end, subject.name, frame.verb.entry.term, frame.verb.entry.tag, self._directive
                )

    def _directs(self, subject: Subject, verb: Token) -> bool:
        strong = verb.entry.term in _STRONG_VERBS or verb.entry.tag == "asks"
        if subject.kind in ("crowd", "unknown"):
            return subject.kind == "unknown" and strong
        # In reports on reactions to a speech only the leader's own words direct.
        leader = any(word in self._shielded[max(0, subject.end - 3) : subject.end + 3] for word in _HONORIFIC)
        return strong or leader or not self._reaction


_DEMANDS = re.compile("要|必须|应|需|不|务必")
_NARRATES = re.compile(
    "出席|参加|主持|陪同|听取|考察|调研|来到|前往|走进|走访|察看|查看|看望|会见|会谈|参观|举行|召开|召集|审议|传达|宣读|宣布|汇报|发言|作了|"
    "先后|抵达|乘车|步行|视察|检查|督导|会晤|致信|致电|复信|签署|揭牌|启动|开幕|闭幕|当选|选举|询问|观看|座谈|给予|充分肯定|高度评价|还到|还来|列席"
)
