"""Concepts: named ideas and set formulations, known by authority or told by their pattern."""

import re
from collections.abc import Iterable, Iterator, Sequence

from tonggao.claims import ConceptMention
from tonggao.extract.concept_phrases import speech_phrases, spirit_phrases
from tonggao.extract.concept_quotes import quoted_terms
from tonggao.extract.concept_spans import Candidate
from tonggao.extract.reading import Reading
from tonggao.language.scan import Token
from tonggao.readout import Passage

_NUMERAL = frozenset("第一二三四五六七八九十百千万零〇0123456789")
# A body or a meeting whose name goes on behind the label: 全面依法治国|委员会, 乡村振兴|工作会议.
_NAME_GOES_ON = re.compile(
    r"[^\W的了是和与及、]{0,8}?(?:委员会|领导小组|工作组|办公室|研究院|研究所|研究中心|研究会|协会|促进会|基金会|联合会|会议|大会"
    r"|座谈会|推进会|动员会|博览会|论坛|峰会|学院|出版社|日报|联席会议|专班|示范区|实验区|试验区|试验室|实验室)(?!精神)"
)
_TITLE = re.compile(r"《[^《》\n]*(?:《[^《》\n]*》[^《》\n]*)*》")


def extract_concepts(reading: Reading) -> tuple[ConceptMention, ...]:
    """The readout's concepts, each label once with all its passages, in order of first appearance.

    Where candidates overlap the longer one stands. Words inside the title of a work or the name of a body or a meeting name no concept.
    """
    heads = reading.scan.longest("concept_heads")
    candidates = [
        *known_labels(reading),
        *speech_phrases(reading, [h for h in heads if h.entry.tag == "speech"]),
        *spirit_phrases(reading, [h for h in heads if h.entry.tag == "spirit"]),
        *quoted_terms(reading),
    ]
    return _mentions(reading.text, keep_longest(exclude_titles(reading.text, candidates)))


def known_labels(reading: Reading) -> Iterator[Candidate]:
    """The authority's labels where they stand as names."""
    text = reading.text
    for token in reading.scan.longest("concepts"):
        if _stands_as_name(text, token):
            yield Candidate(token.start, token.end, "concepts/authority")


def _stands_as_name(text: str, token: Token) -> bool:
    before, after = text[token.start - 1 : token.start], text[token.end : token.end + 1]
    if token.entry.tag == "quoted" and not (before == "“" and after == "”"):
        return False
    if token.entry.term[0] in _NUMERAL and before and before in _NUMERAL:
        return False
    return not (after.isalpha() and _NAME_GOES_ON.match(text, token.end))


def exclude_titles(text: str, candidates: Iterable[Candidate]) -> list[Candidate]:
    """Those outside the titles of works."""
    kept = list(candidates)
    if "《" not in text:
        return kept
    titles = [match.span() for match in _TITLE.finditer(text)]
    return [c for c in kept if not any(start < c.end and c.start < end for start, end in titles)]


def keep_longest(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Candidates that overlap no longer one, in text order."""
    kept: list[Candidate] = []
    for candidate in sorted(candidates):
        while (
            kept and candidate.start < kept[-1].end and candidate.end - candidate.start > kept[-1].end - kept[-1].start
        ):
            kept.pop()
        if not kept or candidate.start >= kept[-1].end:
            kept.append(candidate)
    return kept


def _mentions(text: str, kept: Sequence[Candidate]) -> tuple[ConceptMention, ...]:
    by_label: dict[str, list[Candidate]] = {}
    for candidate in kept:
        by_label.setdefault(text[candidate.start : candidate.end], []).append(candidate)
    return tuple(
        ConceptMention(label, tuple(Passage(c.start, c.end) for c in found), found[0].rule)
        for label, found in by_label.items()
    )
