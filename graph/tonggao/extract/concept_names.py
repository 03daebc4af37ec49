"""Names of ideas told by their last word: 首创精神, 工业强省战略, 中越命运共同体, 健全科教协同育人机制; and terms a text sets up: X，就是…."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from tonggao.extract.clauses import clause_start, statement_end, statement_start
from tonggao.extract.concept_spans import Candidate, bounds, is_name_part, phrase_start
from tonggao.extract.official_voice import OfficialVoice
from tonggao.extract.reading import Reading
from tonggao.language.scan import Token
from tonggao.lexicon import load_lexicon

_REACH = 14


class Room(NamedTuple):
    """How many characters a name has before its head, and what must stand before it."""

    shortest: int
    longest: int
    before: re.Pattern[str] | None


_ROOMS = {
    "spirit": Room(2, 8, None),
    "name": Room(3, 10, None),
    "built": Room(6, 12, re.compile(r"(?:健全|完善|建立|构建|建设|形成|打造)$")),
}
_GOES_ON = re.compile(r"(?![的等和与及同中建是为在作将要以并])\w")  # the head is no last word: 战略|共识
_NO_START = frozenset("一二三四五六七八九十这那该本各某每首第几多其同")
_PART = re.compile(r"[一-鿿]{4,8}(?=[、，。；])")
_SET_UP = re.compile(r"(?:^|(?<=[\n。]))(?![这那此其最])([一-鿿]{3,8})，就是(?!要|为|说|在|因|由)")


def names_by_head(reading: Reading, voice: OfficialVoice, heads: list[Token]) -> Iterator[Candidate]:
    """Noun phrases that end in the head of an idea's name, in official speech."""
    text = reading.text
    if not voice.official:
        return
    generic = load_lexicon().terms("concept_generic")
    for head in heads:
        room = _ROOMS.get(head.entry.tag)
        if room is None or not voice.speaks_at(head.start) or is_name_part(text, head.end):
            continue
        start = phrase_start(text, head.start, _REACH)
        words = text[start : head.start]
        fits = room.shortest <= len(words) <= room.longest and words.isalnum() and words not in generic
        ends_plain = any(words[-n:] in generic for n in (2, 3, 4)) and len(words) < 4
        if head.entry.tag != "built":
            ends_plain |= any(words[-n:] in bounds().verbs for n in (2, 3)) or (
                head.entry.term != "共同体" and bool(_GOES_ON.match(text, head.end))
            )
        placed = room.before is None or bool(room.before.search(text, max(clause_start(text, start), start - 2), start))
        if fits and not ends_plain and placed and words[0] not in _NO_START:
            yield Candidate(start, head.end, f"concepts/{head.entry.tag}-by-head")


def parts_to_play(reading: Reading) -> Iterator[Candidate]:
    """What several are to be, each in one statement: 干部当好开路人、党员当好先锋队."""
    text = reading.text
    cues = [t for t in reading.scan.of("relation_cues") if t.entry.tag == "act"]
    for cue in cues:
        begin, end = statement_start(text, cue.start), statement_end(text, cue.end)
        part = _PART.match(text, cue.end) if text.count(cue.entry.term, begin, end) > 1 else None
        if part:
            yield Candidate(*part.span(), "concepts/part-to-play")


def terms_set_up(reading: Reading) -> Iterator[Candidate]:
    """A term that opens a sentence and is then said to be something: 充满激情，就是…."""
    if "，就是" in reading.text:
        for match in _SET_UP.finditer(reading.text):
            yield Candidate(*match.span(1), "concepts/set-up")
