"""Definitions: X，就是Y; X就是Y; X是Y的真谛; X是…的法宝，是…的一招; X是广泛的、真实的、管用的; X这个根本性建设."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from tonggao.claims import ConceptMention, Definition
from tonggao.extract.clauses import clause_end, clause_start, statement_end
from tonggao.extract.concept_labels import Labels, cues_by_tag, predicate_before
from tonggao.extract.concept_spans import phrase_start
from tonggao.extract.reading import Reading
from tonggao.language.scan import Token
from tonggao.language.sentences import Span
from tonggao.readout import Passage

_STOPS = frozenset("，。；！？\n")
_FAR = 60  # 是 farther from the concept says nothing of it
_LONGEST_TERM = 8  # a term set up by X，就是Y at the opening of a sentence
_POINTING = ("这", "那", "此", "其", "它", "他", "她", "你", "有的", "一个", "最")
_MANNER = re.compile(r"这么|这样|如此|那么|靠|通过|从|由")  # how it came about, not what it is
_OURS = re.compile(r"(?:我们|党|我们党)的(?:方向|目标|宗旨|立场|任务|目的|初心|使命|主张|态度|原则)$")
_QUALITIES = re.compile(r"是[^，。、；\n]{1,8}的(?:、[^，。、；\n]{1,8}的)+(?=[。；\n])")
_GENUS = re.compile(r"是[^。；\n]{2,60}?的([一-鿿]{2,4})(?=[，。；\n])")
_KIND_NAMED = re.compile(r"这个([一-鿿]{0,4}性([一-鿿]{2}))")


class Found(NamedTuple):
    """A concept and the stretch that defines it."""

    concept: Span
    words: Span
    rule: str


def extract_definitions(reading: Reading, concepts: Sequence[ConceptMention]) -> tuple[Definition, ...]:
    """What the readout says its concepts are, in text order; praise (X是重要举措) is none."""
    text = reading.text
    found = sorted(set(_found(reading, Labels(concepts))), key=lambda f: (f.words.start, -f.words.end, f.concept))
    kept: dict[tuple[str, int], Definition] = {}
    for concept, words, rule in found:
        label = text[concept.start : concept.end]
        passage = Passage(*words)
        definition = Definition(label, reading.readout.exact(passage), passage.start, passage.end, (passage,), rule)
        kept.setdefault((label, words.start), definition)
    return tuple(kept.values())


def _found(reading: Reading, labels: Labels) -> Iterator[Found]:
    cues = cues_by_tag(reading)
    for cue in cues.get("equals", []):
        yield from _equated(reading.text, cue, labels)
    for cue in cues.get("this", []):
        yield from _kind_named(reading.text, cue)
    for cue in cues.get("aspect", []):
        if cue.entry.term == "真谛":
            yield from _essence(reading.text, cue)
    yield from _chained_figures(reading.text, cues.get("figure", []))
    yield from _qualified(reading.text, labels)


def _equated(text: str, cue: Token, labels: Labels) -> Iterator[Found]:
    """X，就是Y and X就是Y."""
    if _MANNER.match(text, cue.end):
        return
    words_end = statement_end(text, cue.end)
    known = labels.before(text, cue.start)
    comma = text[cue.start - 1 : cue.start] == "，"
    begin = clause_start(text, cue.start - 1 if comma else cue.start)
    if any(s.start < cue.start < s.end for s in labels.spans if s.start < cue.end):
        return
    opening = text[begin : cue.start - comma]
    if known and known.start - begin <= 1:
        start = known.start - (text[known.start - 1 : known.start] == "“")
        yield Found(known, Span(start, words_end), "definitions/equated")
    elif (
        comma
        and _opens_sentence(text, begin)
        and 2 <= len(opening) <= _LONGEST_TERM
        and not opening.startswith(_POINTING)
    ):
        yield Found(Span(begin, cue.start - 1), Span(begin, words_end), "definitions/equated-term")
    elif not comma and _OURS.fullmatch(opening):
        yield Found(Span(begin, cue.start), Span(begin, words_end), "definitions/equated-aspect")


def _opens_sentence(text: str, at: int) -> bool:
    return at == 0 or text[at - 1] in "。！？\n"


def _kind_named(text: str, cue: Token) -> Iterator[Found]:
    """党的政治建设这个根本性建设: the kind repeats the concept's last word."""
    named = _KIND_NAMED.match(text, cue.start)
    if named and text[cue.start - 2 : cue.start] == named.group(2):
        start = phrase_start(text, cue.start - 2, 16)
        while text[start - 2 : start] == "党的":
            start -= 2
        yield Found(Span(start, cue.start), Span(start, named.end()), "definitions/kind-named")


def _essence(text: str, cue: Token) -> Iterator[Found]:
    """X是Y的真谛: defines Y."""
    found = predicate_before(text, cue.start)
    if found and found.whole:
        yield Found(found.whole, Span(found.subject.start, cue.end), "definitions/essence")


def _chained_figures(text: str, cues: list[Token]) -> Iterator[Found]:
    """X是…的法宝，是…的一招: two figures for one subject tell what it is."""
    for first, second in pairwise(cues):
        end = first.end + (text[first.end : first.end + 1] == "”")
        if text[end : end + 2] != "，是" or clause_start(text, second.start) != end + 1:
            continue
        found = predicate_before(text, first.start - (text[first.start - 1 : first.start] == "“"))
        if found:
            stop = second.end + (text[second.end : second.end + 1] == "”")
            yield Found(found.subject, Span(found.subject.start, stop), "definitions/chained-figures")


def _qualified(text: str, labels: Labels) -> Iterator[Found]:
    """A concept that opens its sentence and is said to be …的、…的, or a kind of what its last word says."""
    for label in labels.spans:
        said = label.start == 0 or text[label.start - 1] in _STOPS
        if not said or text.find("是", label.end, label.end + _FAR) < 0:
            continue
        end = statement_end(text, label.end)
        qualities = _QUALITIES.search(text, label.end, end + 1)
        genus = _GENUS.match(text, label.end)
        if qualities:
            yield Found(label, Span(label.start, qualities.end()), "definitions/qualities")
        elif genus and text[label.start : label.end].endswith(genus.group(1)):
            yield Found(label, Span(label.start, clause_end(text, genus.end())), "definitions/genus")
