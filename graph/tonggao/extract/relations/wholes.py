"""Wholes and parts told by a verb: X包括A、B、C; X由A、B、C组成; A、B、C构成X."""

import re
from collections.abc import Iterator

from tonggao.extract.concepts.clauses import PAUSE_OR_AND, list_members
from tonggao.extract.concepts.labels import Labels, Related
from tonggao.extract.concepts.spans import bounds
from tonggao.extract.reading import Reading
from tonggao.extract.relations.parts import without_tail
from tonggao.language.sentences import Span

_FEWEST = 3
_PAIR = 2  # as few where the frame says that they make up the whole
_OF_WHICH = ("成的", "的")
_LONGEST = 14
_MEMBERS = r"[^，。；：、“”（）\n]{2,20}(?:、[^，。；：、“”（）\n]{2,20})+"
_HOLDS = re.compile(rf"”?(?:主要|既|具体)?(?:包括|包含|涵盖)了?({_MEMBERS})(?=[。；\n])")
_MADE_OF = re.compile(rf"”?(?:主要|是)?由({_MEMBERS}?)(?:共同|等)?(?:组成|构成)")
_MADE_BEFORE = re.compile(r"由((?:(?![由组构是以为])[^，。；：“”（）\n]){2,40})(?:共同|等)?(?:组成|构成)的“?$")  # 由5G和千兆光网组成的|双千兆网络
_MAKES = re.compile(rf"({_MEMBERS}?)(?:共同|一起)?构成了?“?$")
_REACH = 90


def parts_by_verb(reading: Reading, labels: Labels) -> Iterator[Related]:
    """Each member of a list that a concept is said to hold or to be made of; the list is of three nouns or more."""
    text = reading.text
    holds = any(verb in text for verb in ("包括", "包含", "涵盖"))
    makes = "组成" in text or "构成" in text
    if not (holds or makes):
        return
    for label in labels.spans:
        found = _HOLDS.match(text, label.end) if holds else None
        found = found or (_MADE_OF.match(text, label.end) if makes else None)
        if found is None and makes and text[label.start - 2 : label.start].strip("“").endswith(("成", "了")):
            found = _MAKES.search(text, max(0, label.start - _REACH), label.start)
        before = makes and found is None and text[label.start - 3 : label.start].strip("“").endswith(_OF_WHICH)
        found = _MADE_BEFORE.search(text, max(0, label.start - _REACH), label.start) if before else found
        members = _nouns(text, Span(*found.span(1)), _PAIR if before else _FEWEST) if found else []
        for member in members:
            around = Span(min(label.start, members[0].start), max(label.end, members[-1].end))
            yield Related(member, "partOf", label, around, "relations/part-by-verb")


def _nouns(text: str, listed: Span, fewest: int) -> list[Span]:
    """The members of a list, those joined by 和 apart; empty where they are fewer than ``fewest``, long or no nouns."""
    found = list_members(text, listed, PAUSE_OR_AND)
    found = [Span(s.start, s.end - text[s.start : s.end].endswith("等")) for s in found]
    found = without_tail(text, found)
    verbs = bounds().verbs
    verbal = any(text[s.start : s.start + n] in verbs for s in found for n in (2, 3))
    long = any(s.end - s.start > _LONGEST or "的" in text[s.start : s.end] for s in found)
    return found if len(found) >= fewest and not verbal and not long else []
