"""Who is the subject of a verb of speech: a named person, a body, the meeting, a text, or nobody in particular."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from tonggao.claims import OrganizationMention, PersonMention
from tonggao.extract.imperatives import opening_at
from tonggao.extract.reading import Reading
from tonggao.language.sentences import Sentence

# A name that goes on like this is part of a noun phrase (甲的重要讲话), no subject.
_MODIFIES = re.compile(
    r"(?:总书记|主席|同志|总理|书记|委员长)?(?:的(?!时候)|重要|系列|关于|同志为核心|为核心|新时代|思想|亲自|[一-龥]{2}思想|"
    r"对[^，。；]{1,24}的(?:重要|系列|指示|批示|关心|关怀|殷切|嘱托|要求|部署)|一行)"
)
# What stands before a name and makes it an object or a place, no subject.
_TAKES_OBJECT = re.compile(
    r"听取|会见|会谈|会晤|接见|传达|学习|贯彻|落实|看望|慰问|走进|来到|前往|走访|参观|考察|察看|查看|陪同|按照|根据|遵照|牢记|致信|"
    r"致电|复信|回信|祝贺|围绕|结合|了解|询问|宣读|^在|同(?!志|步|时|会|济|仁)|[与给]|向(?!阳)|对(?!外)|致(?!公)|"
    r"以(?!来|后|色列|军|方)|^应(?!邀)|(?:今年|去年|这|正|不仅)是|^自"
)
_TIME = re.compile(
    r"(?:[0-9０-９]+[年月日号时点分]|上午|下午|晚间?|凌晨|中午|当[天日]|近日|日前|连日来|[今昨前]天|[今昨]日|（[^（）]*）|[至—、\s]|&nbsp;|"
    r"随后|最后|会上|会后|(?:会议|调研)期间|调研中|同时|此外|另外|对此|据|由|其中|然后|接着|之后|(?:当地|北京)时间)*"
)
_ADVERBIAL_OPENING = (
    r"在|当|就|针对|对|向|与|同|谈到|谈及|面对|结合|通过|围绕|根据|按照|随后|之后|最后|接着|会后|同时|此外|还|并|也|再次|进一步|"
    r"讲话|发言|总结|又|会上|听取|看到|得知|他还|作|充分|高度|祝贺|感谢|欢迎|传达|学习|代表"
)
_ADVERBIAL = re.compile(rf"^(?:{_ADVERBIAL_OPENING})|(?:时|后|中|上|并|间|起来|之际)$|^[\s，”]*$")
_NO_SUBJECT = re.compile(rf"(?:{_ADVERBIAL_OPENING}|[\s，；：“”]*$)")
_SPOKESMAN = re.compile(r"[^，。；]{0,12}(?:负责人|负责同志|发言人|代表|官员|相关人士|公报|声明)[^，。；]{0,12}$")
_RECENT_SENTENCES = 4  # how far back 他 or a left-out subject is looked for

PRONOUNS = "他她"


class Subject(NamedTuple):
    """``name`` as the issuer of claims (None: nobody in particular); ``kind`` is person, meeting, text, body, organization, crowd or unknown."""

    name: str | None
    kind: str
    end: int


class _Candidate(NamedTuple):
    start: int
    end: int
    name: str
    kind: str


class Subjects:
    """Looks up subjects in one readout. ``shielded`` is its text with the insides of quotation marks hidden."""

    def __init__(
        self,
        reading: Reading,
        shielded: str,
        people: Sequence[PersonMention],
        organizations: Sequence[OrganizationMention],
    ) -> None:
        self._text = reading.text
        self._shielded = shielded
        self._people = [p for p in people if p.role == "subject"]
        found = [_Candidate(a, b, person.name, "person") for person in self._people for a, b in person.passages if b]
        taken = {c.start for c in found}
        found += [
            _Candidate(a, b, body.name, "organization")
            for body in organizations
            for a, b in body.passages
            if b and a not in taken
        ]
        found += [
            _Candidate(token.start, token.end, token.entry.value or token.entry.term, token.entry.tag)
            for token in reading.scan.longest("speakers")
            if token.entry.tag != "none"
        ]
        self._candidates = sorted(found, key=lambda c: (c.start, -c.end))
        self._starts = [c.start for c in self._candidates]

    def within(self, start: int, end: int) -> list[_Candidate]:
        """Candidates that stand wholly inside [start, end)."""
        first = bisect_left(self._starts, start)
        last = bisect_left(self._starts, end, lo=first)
        return [c for c in self._candidates[first:last] if c.end <= end]

    def of_segment(self, start: int, end: int) -> Subject | None:
        """The subject of the words between two commas, or None."""
        bodies: list[Subject] = []
        for candidate in self.within(start, end):
            subject = self._as_subject(candidate, start, end)
            if subject is None:
                continue
            if subject.kind == "person":
                return subject
            bodies.append(subject)
        return bodies[0] if bodies else self._title_marks(start, end)

    def _as_subject(self, candidate: _Candidate, start: int, end: int) -> Subject | None:
        shielded = self._shielded
        before = shielded[start : candidate.start]
        if shielded[candidate.start] == "\ue000" or _MODIFIES.match(shielded, candidate.end, end):
            return None
        lead = before[_TIME.match(before).end() :] if before else ""  # type: ignore[union-attr]
        if _TAKES_OBJECT.search(lead):
            return None
        kind, name = candidate.kind, candidate.name
        if kind == "person":
            if name in PRONOUNS:
                return Subject(None, "pronoun", candidate.end) if not lead else None
            return Subject(name, "person", candidate.end)
        if kind == "crowd":
            return Subject(None, "crowd", candidate.end)
        if kind == "meeting":
            return Subject(self._meeting_name(lead, candidate), "meeting", candidate.end)
        if lead and kind != "body":
            return None
        if kind == "office":
            holder = self._holder(self._text[candidate.start : candidate.end])
            return Subject(holder, "person", candidate.end) if holder else None
        if kind == "text":
            return self._text_subject(candidate)
        if kind == "organization":
            return Subject(name, kind, candidate.end)
        return Subject(self._text[candidate.start : candidate.end], "body", candidate.end)

    def _meeting_name(self, lead: str, candidate: _Candidate) -> str:
        """会议 for the reported meeting; a meeting named in full (中央经济工作会议) as printed."""
        if not lead or lead in ("本次", "这次", "此次", "上述", "该次"):
            return "会议"
        return lead + self._text[candidate.start : candidate.end]

    def _text_subject(self, candidate: _Candidate) -> Subject | None:
        printed = self._text[candidate.start : candidate.end]
        if candidate.name == "own":
            return Subject(printed, "text", candidate.end)
        author = self.author(candidate.start)
        return Subject(author, "person", candidate.end) if author else Subject(None, "text", candidate.end)

    def _title_marks(self, start: int, end: int) -> Subject | None:
        """《…》 before the verb: the work speaks."""
        close = self._shielded.rfind("》", start, end)
        if close < 0 or end - close > 3:
            return None
        opening = self._shielded.rfind("《", start, close)
        if opening < 0 or (opening > start and not _TIME.fullmatch(self._shielded[start:opening])):
            return None
        return Subject(self._text[opening + 1 : close], "text", close + 1)

    def author(self, before: int) -> str | None:
        """Who wrote the text or letter that is spoken of: the last person named before it with 的 (甲的重要文章), else the last named."""
        earlier = [
            c
            for c in self._candidates[: bisect_left(self._starts, before)]
            if c.kind == "person" and c.name not in PRONOUNS
        ]
        for candidate in reversed(earlier):
            if self._text.startswith(
                ("的重要文章", "的文章", "的署名文章", "重要文章", "总书记重要文章"), candidate.end
            ):
                return candidate.name
        return earlier[-1].name if earlier else None

    def _holder(self, office: str) -> str | None:
        """The one person of the readout who is named with this office (总书记)."""
        office = office.removeprefix("习")
        names = {
            p.name
            for p in self._people
            for a, b in p.passages
            if self._text.startswith(office, b) or self._text.endswith(office, 0, a)
        }
        return names.pop() if len(names) == 1 else None

    def of_verb(self, verb_start: int, segment_start: int, floor: int) -> Subject | None:
        """The subject of the verb at ``verb_start``: in its own segment, else in the nearest segment before it down to ``floor``.

        None where nobody is named; kind ``unknown`` where the segment has a subject that is not recognized.
        """
        subject = self.of_segment(segment_start, verb_start)
        if subject is not None:
            return self._spokesman(subject, verb_start)
        own = self._shielded[segment_start:verb_start]
        if own.strip("“” \u3000") and not _ADVERBIAL.search(own):
            return Subject(None, "unknown", verb_start)
        end = segment_start - 1
        while end > floor:
            start = max(self._shielded.rfind(mark, floor, end) for mark in "，；：") + 1 or floor
            subject = self.of_segment(max(start, floor), end)
            if subject is not None:
                return subject
            end = start - 1
        return self._unknown_before(floor, segment_start, verb_start)

    def _unknown_before(self, floor: int, segment_start: int, verb_start: int) -> Subject | None:
        """``unknown`` where the words before the verb's segment begin with a noun that is no recognized subject."""
        words = self._shielded[floor : max(floor, segment_start)]
        words = words[_TIME.match(words).end() :].lstrip("，")  # type: ignore[union-attr]
        if _NO_SUBJECT.match(words) or opening_at(words, 0, len(words)):
            return None
        return Subject(None, "unknown", verb_start)

    def _spokesman(self, subject: Subject, verb_start: int) -> Subject:
        """A body speaks itself or through its spokesman; anything else between it and the verb names somebody unknown."""
        if subject.kind != "organization":
            return subject
        between = self._shielded[subject.end : verb_start]
        if len(between) <= 1 or _SPOKESMAN.match(between) or _ADVERBIAL.search(between) or between.isdigit():
            return subject
        return (
            subject
            if re.fullmatch(r"[0-9日近日前今天（）当地时间\ue000]*", between)
            else Subject(None, "unknown", verb_start)
        )

    def last_person(self, sentences: Sequence[Sentence]) -> str | None:
        """The subject of the latest of these sentences that has a person for one."""
        for start, end, *_ in reversed(sentences[-_RECENT_SENTENCES:]):
            segment = start
            for mark in re.finditer("[，；。：]|$", self._shielded[start:end]):
                subject = self.of_segment(segment, start + mark.start())
                if subject is not None and subject.kind == "person" and subject.name:
                    return subject.name
                segment = start + mark.end()
        return None
