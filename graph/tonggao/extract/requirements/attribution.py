"""Who speaks in each stretch of a readout: the timeline of speakers that requirements are read from."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from tonggao.extract.reading import Reading
from tonggao.extract.requirements.cited_orders import TELLS_ORDER, without_cited_orders
from tonggao.extract.requirements.earlier_subjects import giver_of, last_reported, only_named
from tonggao.extract.requirements.frames import FrameFinder
from tonggao.extract.requirements.full_speeches import speech_opening
from tonggao.extract.requirements.letters import writers
from tonggao.extract.requirements.own_reports import OwnReports
from tonggao.extract.requirements.quoted_words import sayer_after
from tonggao.extract.requirements.references import LEADER_TITLES
from tonggao.extract.requirements.speech_acts import (
    EVERYBODY,
    gives_counsel,
    have_spoken,
    only_promises,
    tells_of_praised,
)
from tonggao.extract.requirements.speech_turns import (
    MEETING,
    OWN_SIDE,
    Floor,
    Frame,
    decides,
    sets_agenda,
    takes_up_again,
)
from tonggao.extract.requirements.speech_verbs import speech_verbs
from tonggao.extract.requirements.stretches import Stretch, is_heading
from tonggao.extract.requirements.subject_kinds import Subject
from tonggao.extract.requirements.subjects import Subjects
from tonggao.language.scan import Token
from tonggao.language.sentences import Sentence, Span

# Members and experts who give counsel say what should be done: 有的委员提出，应….
_COUNSELS = frozenset({"提出", "认为", "指出", "一致认为", "普遍认为", "强调", "建议"})
_COUNSELLORS = ("委员", "委员们", "专家", "专家们", "学者", "代表们", "嘉宾", "与会代表", "与会者", "与会人员")
_HONORIFIC = (*LEADER_TITLES, "同志")
_REACTION_TITLE = re.compile("反响|热议|心声|感悟|收听收看|热烈讨论")
_DELIVERED = ("贺词", "祝词", "祝辞")
_ASKS = ("问：", "记者：")
_I_GO_ON = re.compile("我(?:将|们?要|一定|会|决心|深知|愿)(?![国省市县区州镇乡村])|我们一定")  # “……。”我将…: he speaks on, unquoted
_AGREES = re.compile("(?:热烈|衷心|完全|充分|高度)?(?:赞成|赞同|同意|支持|拥护|肯定|感谢|祝贺|满意)(?=[。；])")  # 大家对报告表示赞成: he speaks on
_ME_AND = re.compile("[^，。；]{0,6}我[和同与]")


def timeline(reading: Reading, subjects: Subjects) -> list[Stretch]:
    """The stretches of a readout that somebody says, in text order, none overlapping another."""
    return _Timeline(reading, subjects).stretches()


class _Timeline:
    """Walks the sentences of a readout and remembers who speaks."""

    def __init__(self, reading: Reading, subjects: Subjects) -> None:
        self._reading = reading
        self._shielded = subjects.shielded
        self._subjects = subjects
        self._labels = subjects.labels
        self._opening = speech_opening(reading, subjects.people)
        self._signed = self._opening is not None and self._opening[0].line == 0  # an article is its author's to the end
        self._full = False  # a speech printed in full goes on: whoever is cited in it speaks in that sentence alone
        self._finder = FrameFinder(subjects)
        self._reports = OwnReports(reading.text, subjects)
        self._speaker: str | None = None
        self._person: str | None = None  # the last person who spoke
        self._open = False  # the speaker goes on until somebody else speaks or the readout reports
        self._left = -1  # the line in which a report last took the floor from the speaker
        self._line = self._spoke = -1  # the line that is being read, and the one in which the last person spoke
        self._ordered = False  # the last verb of speech only told what was asked of whom
        self._proposed = False  # points were announced in the sentence before and are still to come
        self._number = 0
        self._silent_since = 0  # number of the first sentence after the last speech: 他 looks no further back
        self._reaction = _REACTION_TITLE.search(reading.text, 0, reading.text.find("\n") + 1) is not None

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
            self._number = number
            found += self._sentence(sentences[number], verbs.get(number, []))
            number += 1
        return found

    def _verbs_by_sentence(self) -> dict[int, list[Token]]:
        starts = [sentence.start for sentence in self._reading.sentences]
        found: dict[int, list[Token]] = {}
        for verb in speech_verbs(self._reading, self._subjects):
            found.setdefault(bisect_right(starts, verb.start) - 1, []).append(verb)
        for number, start in enumerate(starts):
            if takes_up_again(self._shielded, start):
                found.setdefault(number, [])
        for start in (*self._labels, *self._subjects.answers, *((self._opening[0].start,) if self._opening else ())):
            found.setdefault(bisect_right(starts, start) - 1, [])
        return found

    def _sentence(self, sentence: Sentence, verbs: Sequence[Token]) -> Iterator[Stretch]:
        opens = self._opening is not None and self._opening[0] == sentence
        self._line = sentence.line
        if is_heading(self._reading.text, sentence) and not opens:
            self._open = self._open and sentence.line > 0
            return
        if label := self._speaker_of_line(sentence, opens=opens):
            if label.end + 1 < sentence.end:
                yield Stretch(label.end + 1, sentence.end, label.name, "：", "says", False, True)
            return
        if self._tells_orders_of_others(sentence):
            self._silent_since = self._number + 1
            return
        self._take_or_give_floor(sentence)
        frames = self._frames(sentence, verbs)
        if frames and sets_agenda(self._shielded, frames[0]):  # of no one's demands
            self._open = False
        elif frames:
            yield from self._framed(sentence, frames)
        elif verbs and not self._open and (sayer := sayer_after(self._subjects, Span(sentence.start, sentence.end), verbs[-1])):
            yield from self._quoted_before(sentence, sayer, verbs[-1])
        elif self._open:
            yield self._goes_on(sentence.start, sentence.end)
        if frames or self._open:
            self._silent_since = self._number + 1
        if self._open and not self._full and self._shielded[sentence.end - 1] == "”" and not _I_GO_ON.match(self._shielded, sentence.end):  # what was quoted is over
            self._open = False

    def _speaker_of_line(self, sentence: Sentence, *, opens: bool) -> Subject | None:
        """Who has the floor by a label (甲：…, 答：…) or as whose speech is printed in full from here; it is remembered."""
        label = self._label(sentence) if sentence.start in self._labels or sentence.start in self._subjects.answers else None
        if self._subjects.answers and self._reading.text.startswith(_ASKS, sentence.start):
            self._open = False  # a question is not the spokesman's
        if self._opening and opens:
            label, self._full = self._opening[1], True
        if label is not None:
            self._speaker = self._person = label.name
            self._open = True
            self._silent_since = self._number + 1
        return label

    def _tells_orders_of_others(self, sentence: Sentence) -> bool:
        """总理作出批示，对救援进行部署, inside somebody's speech: he keeps the floor."""
        if not (self._open and self._speaker and TELLS_ORDER.match(self._shielded, sentence.start, sentence.end)):
            return False
        return self._shielded.find(self._speaker, sentence.start, sentence.end) < 0

    def _take_or_give_floor(self, sentence: Sentence) -> None:
        """A report takes the floor from the speaker, who may take up again in the same line."""
        if self._open and not (self._full and (sentence.place or self._signed)) and self._reports.begins(sentence, self._speaker):
            self._open, self._full = self._speaker == MEETING and decides(self._shielded, sentence.start), False
            self._left = sentence.line
        elif not self._open and self._left == sentence.line and self._speaker is not None and takes_up_again(self._shielded, sentence.start):
            self._open = True

    def _frames(self, sentence: Sentence, verbs: Sequence[Token]) -> list[Frame]:
        """Who says something in a sentence by its ``verbs``, with the writers of a letter for whom it names, and both where 我和某某 say it."""
        if not verbs:
            return []
        frames = without_cited_orders(self._shielded, list(self._finder.frames(sentence, verbs, self._floor(sentence))))
        if frames and self._speaker is not None and (writing := writers(self._subjects, Span(sentence.start, sentence.end), self._speaker)):
            frames = [frame._replace(subject=writing) for frame in frames if frame.lead >= writing.end]
        if self._open:
            frames = [frame for frame in frames if _AGREES.match(self._shielded, frame.verb.end) is None]
        return [self._with_me(frame) for frame in frames]

    def _floor(self, sentence: Sentence) -> Floor:
        by_person = self._speaker is not None and self._speaker == self._person
        return Floor(sentence.start, self._speaker, self._open, by_person, self._ordered)

    def _with_me(self, frame: Frame) -> Frame:
        """我和某某总统都认为: who speaks says it for both."""
        mine = self._person is not None and _ME_AND.match(self._shielded, frame.lead, frame.verb.start) is not None
        return frame._replace(subject=Subject(self._person, "person", frame.subject.end)) if mine else frame

    def _label(self, sentence: Sentence) -> Subject | None:
        """Who speaks in a line of a digest that begins with his name (甲：…)."""
        colon = self._shielded.find("：", sentence.start, sentence.end)
        if spokesman := self._subjects.answers.get(sentence.start):
            return Subject(spokesman, "person", colon)
        subject = self._subjects.of_segment(sentence.start, colon)
        return subject if subject is not None and subject.name and colon + 1 < sentence.end else None

    def _framed(self, sentence: Sentence, frames: Sequence[Frame]) -> Iterator[Stretch]:
        """The stretches of a sentence with verbs of speech; remembers the last speaker."""
        subject = self._resolved(frames[0].subject)
        if self._open and frames[0].lead > sentence.start:
            another = self._ordered and subject.name != self._speaker and sentence.start < subject.end < frames[0].lead  # |市教育局出台办法，|要求各校…
            if not (another or (frames[0].verb.entry.term == "表示" and subject.kind in ("crowd", "unknown"))):  # 真抓实干，|干部群众表示: the readout's own
                yield self._goes_on(sentence.start, frames[0].lead)
        else:
            yield from self._quoted_before(sentence, subject, frames[0].verb)
        ends = [*(frame.lead for frame in frames[1:]), sentence.end]
        for frame, end in zip(frames, ends, strict=True):
            subject = self._resolved(frame.subject)
            directive = (not only_promises(self._shielded, frame) and self._directs(subject, frame.verb)) or (frame.proposes and subject.name is not None)
            counsels = self._counsels(subject, frame)
            crowd = subject.kind == "crowd" and subject.name is not None
            named = crowd and (counsels or frame.proposes or subject.name not in EVERYBODY)
            if frame.content < end:
                verb, _, tag, _ = frame.verb.entry
                wishes = named and not (frame.proposes or counsels)
                yield Stretch(frame.content, end, subject.name, verb, tag, self._commands(frame), directive or named, wishes)
            announces = frame.proposes or frame.verb.entry.value in ("colon", "commands") or frame.verb.entry.tag == "asks"
            self._proposed = announces and frame.content >= end - 1
            if not (self._full or self._cites(subject)):
                self._speaker, self._open = subject.name, directive or counsels
                self._ordered = frame.verb.entry.tag == "asks" and frame.content == frame.verb.end
                if subject.kind == "person":
                    self._person, self._spoke = subject.name, sentence.line

    def _counsels(self, subject: Subject, frame: Frame) -> bool:
        """Whether members, experts or those who were heard say what should be done."""
        if subject.kind != "crowd" or subject.name is None or not (subject.name in EVERYBODY or subject.name.endswith(_COUNSELLORS)):
            return False
        return frame.verb.entry.term in _COUNSELS or have_spoken(self._shielded, subject, frame)

    def _commands(self, frame: Frame) -> bool:
        """Whether what the verb introduces is to be done, said in the imperative or not."""
        tag, value = frame.verb.entry.tag, frame.verb.entry.value
        if value == "proposes" and self._shielded[frame.verb.end] == "：":  # 就清理工作作了部署：能取消的坚决取消
            return True
        commands = tag != "says" or value == "commands" or frame.proposes or gives_counsel(self._shielded, frame)
        return commands and not tells_of_praised(self._shielded, frame)

    def _goes_on(self, start: int, end: int) -> Stretch:
        proposed, self._proposed = self._proposed, False
        return Stretch(start, end, self._speaker, "", "", proposed, True)

    def _quoted_before(self, sentence: Sentence, subject: Subject, verb: Token) -> Iterator[Stretch]:
        """Quoted speech that stands before its speaker: “……。”甲说，……"""
        unspoken = self._unspoken()
        if not unspoken:
            return
        start, end = unspoken[-1].start, unspoken[-1].end
        quoted = self._shielded[start] == "“" and self._shielded[end - 1] == "”"
        if quoted and not self._shielded[end : sentence.start].strip():
            yield Stretch(start + 1, end - 1, subject.name, "", "", False, self._directs(subject, verb))

    def _unspoken(self) -> Sequence[Sentence]:
        """The sentences between the last speech and the one being read."""
        return self._reading.sentences[self._silent_since : self._number]

    def _resolved(self, subject: Subject) -> Subject:
        """他 and left-out subjects by name: the person last reported on, else who spoke last; 贺词 by who gave it."""
        if subject.kind == "text" and subject.name in _DELIVERED and (giver := giver_of(self._subjects, subject)):
            return Subject(giver, "person", subject.end)
        if subject.name in OWN_SIDE and self._person is not None and self._spoke == self._line:
            return Subject(self._person, "person", subject.end)  # 非盟首次出席会议，|中方期待…: he speaks on for his side
        if subject.kind != "pronoun":
            return subject
        left_out = self._shielded[subject.end - 1 : subject.end] not in ("他", "她")
        reported = last_reported(self._subjects, self._unspoken(), meetings=left_out)
        if reported is not None and reported.kind != "person":
            return reported._replace(end=subject.end)
        if left_out and reported is None and self._open and self._speaker == MEETING:
            return Subject(self._speaker, "meeting", subject.end)  # 会议议定：……责成…
        name = reported.name if reported else self._person or only_named(self._subjects, subject)
        return Subject(name, "person" if name else "unknown", subject.end)

    def _cites(self, subject: Subject) -> bool:
        """Whether a speaker cites a leader by his honorific (甲说，……。乙总书记强调，……。): after that 甲 speaks on."""
        return (
            self._open
            and subject.kind == "person"
            and self._speaker is not None
            and self._speaker == self._person
            and subject.name != self._speaker
            and self._reports.names_leader(subject)
        )

    def _directs(self, subject: Subject, verb: Token) -> bool:
        commands = verb.entry.tag == "asks" or verb.entry.value == "commands"
        if subject.kind in ("crowd", "unknown"):
            return subject.kind == "unknown" and commands
        # In reports on reactions to a speech only the leader's own words direct.
        around = self._shielded[max(0, subject.end - 3) : subject.end + 3]
        return commands or not self._reaction or any(word in around for word in _HONORIFIC) or self._is_left_out_leader(subject)

    def _is_left_out_leader(self, subject: Subject) -> bool:
        """Whether a leader, called by his title elsewhere, is left out as the subject: 某某总书记对此给予肯定。|希望…."""
        if subject.name is None or subject.kind != "person" or self._shielded[subject.end - 1 : subject.end] not in ("。", "\n", ""):
            return False
        return any(f"{subject.name}{title}" in self._shielded for title in LEADER_TITLES)
