"""Concepts: named ideas and set formulations, known by authority or told by their pattern."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from tonggao.claims import ConceptMention
from tonggao.extract.concepts.carried import carried_inside
from tonggao.extract.concepts.clause_rows import (
    censuses,
    rows_of_clauses,
    service_circles,
    turns,
)
from tonggao.extract.concepts.embedded import is_only_words, is_short_form
from tonggao.extract.concepts.era_lines import era_lines
from tonggao.extract.concepts.frames import (
    counted_wholes,
    folk_figures,
    leaderships,
    parts_to_play,
    places_praised,
    terms_set_up,
)
from tonggao.extract.concepts.modified import chained_aims, modified_names
from tonggao.extract.concepts.mottoes import (
    equating_mottoes,
    joined_mottoes,
    relations_of_era,
    two_handed_mottoes,
    whoever_mottoes,
)
from tonggao.extract.concepts.names import names_by_head
from tonggao.extract.concepts.official_voice import OfficialVoice
from tonggao.extract.concepts.partnerships import communities_of_era, joined_communities, partnerships
from tonggao.extract.concepts.phrases import speech_phrases, spirit_phrases
from tonggao.extract.concepts.quotes import quoted_terms
from tonggao.extract.concepts.runs_beside import runs_beside
from tonggao.extract.concepts.sets import parallel_sets
from tonggao.extract.concepts.spans import KNOWN, Candidate, is_name_part
from tonggao.extract.reading import Reading
from tonggao.language.scan import Token
from tonggao.lexicon import load_lexicon
from tonggao.readout import Passage

_TEAMS = ("工作组", "工作队", "工作专班", "专班")  # “访惠聚”|工作组: the team carries out what is named
# A campaign's name stands in that of a meeting about it: 党的群众路线教育实践活动|第二批动员大会.
_CAMPAIGNS = ("教育活动", "实践活动", "主题教育", "专题教育", "学习教育", "专项斗争", "专项行动", "大讨论")
_CAMPAIGN_MEETS = re.compile("第?[一二三四]?批?(?:动员|转段|总结|推进|工作|专题|部署|启动|读书|学习|集中|视频|电视电话|座谈|调度|汇报|暨|交流|报告|辅导)[一-鿿]{0,8}?(?:会议?|班)(?![一-鿿]*组)")
_NUMERAL = frozenset("第一二三四五六七八九十百千万零〇0123456789")
_TITLE = re.compile(r"《[^《》\n]*(?:《[^《》\n]*》[^《》\n]*)*》")


def extract_concepts(reading: Reading) -> tuple[ConceptMention, ...]:
    """The readout's concepts, each label once with all its passages, in order of first appearance.

    Where candidates overlap the longer one stands, and what a campaign or a task is about beside it. Words inside the title of a work or the name of a body or a meeting name no concept.
    """
    heads = reading.scan.longest("concept_heads")
    known = list(known_labels(reading))
    voice = OfficialVoice.of(reading, [candidate.start for candidate in known])
    candidates = [
        *known,
        *speech_phrases(reading, [h for h in heads if h.entry.tag == "speech"]),
        *spirit_phrases(reading, [h for h in heads if h.entry.tag == "spirit"]),
        *quoted_terms(reading, voice),
        *parallel_sets(reading, voice, known),
        *joined_mottoes(reading, known),
        *relations_of_era(reading),
        *era_lines(reading),
        *whoever_mottoes(reading),
        *(two_handed_mottoes(reading) if voice.official else ()),
        *(equating_mottoes(reading, known) if voice.official else ()),
        *joined_communities(reading, known),
        *communities_of_era(reading, known),
        *partnerships(reading),
        *rows_of_clauses(reading, voice),
        *turns(reading, voice),
        *censuses(reading),
        *service_circles(reading),
        *names_by_head(reading, voice, heads),
        *leaderships(reading, [h for h in heads if h.entry.tag == "lead"]),
        *places_praised(reading, [h for h in heads if h.entry.tag == "epithet"]),
        *parts_to_play(reading),
        *counted_wholes(reading, voice),
        *terms_set_up(reading),
        *folk_figures(reading, voice),
        *modified_names(reading, voice, [h for h in heads if h.entry.tag in ("modified", "new")]),
        *chained_aims(reading, voice, [h for h in heads if h.entry.tag == "aim"]),
    ]
    kept = keep_longest(exclude_titles(reading.text, candidates))
    return _mentions(reading.text, sorted([*kept, *carried_inside(reading.text, kept)]))


def known_labels(reading: Reading) -> Iterator[Candidate]:
    """The authority's labels where they stand as names."""
    text = reading.text
    for token in reading.scan.longest("concepts"):
        if _stands_as_name(text, token):
            start, end, entry = token
            yield Candidate(start, end, "concepts/authority-quoted" if entry.tag == "quoted" else KNOWN)


def _stands_as_name(text: str, token: Token) -> bool:
    start, end, entry = token
    after = text[end : end + 1]
    if entry.tag == "quoted" and (text[start - 1 : start], after) not in (("“", "”"), ("「", "」"), ("‘", "’")):
        return False
    if entry.term[0] in _NUMERAL and start and text[start - 1] in _NUMERAL:
        return False
    if _is_cut(text, start, end):
        return False
    if (after == "”" and text.startswith(_TEAMS, end + 1)) or (text.endswith(_CAMPAIGNS, start, end) and _CAMPAIGN_MEETS.match(text, end)):
        return True
    return not is_name_part(text, end + (after == "”"))


def _is_cut(text: str, start: int, end: int) -> bool:
    """Whether a label is only cut out of longer words (组织力|量, 扩|大农业, 严|肃反)."""
    cuts = load_lexicon().terms("concept_cuts")
    right = any((word := cuts.get(text[start : end + n])) and word.tag == "right" for n in (1, 2))
    right = right or (text.endswith("战略", start, end) and text.startswith(_STRATEGIC, end)) or text[end - 1 : end + 1] in _SYSTEM
    left = cuts.get(text[start - 1 : start + 1]) if start else None
    one_more = text[end + 1 : end + 2] == "”" and text[end].isalnum()  # “平安镇|海”
    return right or one_more or (left is not None and left.tag == "left")


_SYSTEM = ("制度", "制定")  # 责任追究制 | 度
_STRATEGIC = ("合作", "协作", "伙伴")  # 签署乡村振兴 | 战略合作协议


def exclude_titles(text: str, candidates: Iterable[Candidate]) -> list[Candidate]:
    """Those outside the titles of works."""
    kept = list(candidates)
    if "《" not in text:
        return kept
    titles = [match.span() for match in _TITLE.finditer(text)]
    ends = [end for _, end in titles]
    return [c for c in kept if (at := bisect_right(ends, c.start)) == len(titles) or c.end <= titles[at][0]]


def _longest_first(candidate: Candidate) -> tuple[int, int]:
    start, end, _ = candidate
    return start - end, start


def keep_longest(candidates: Iterable[Candidate]) -> list[Candidate]:
    """The longest candidates that overlap none longer, in text order; of two alike the one that stands first in ``candidates``."""
    starts: list[int] = []
    kept: list[Candidate] = []
    for candidate in sorted(candidates, key=_longest_first):
        at = bisect_left(starts, candidate.start)
        clear = at == len(kept) or candidate.end <= kept[at].start
        if clear and (at == 0 or kept[at - 1].end <= candidate.start):
            starts.insert(at, candidate.start)
            kept.insert(at, candidate)
    return kept


def _first_passage(found: tuple[str, Sequence[Candidate]]) -> Candidate:
    return found[1][0]


def _mentions(text: str, kept: Sequence[Candidate]) -> tuple[ConceptMention, ...]:
    by_label: dict[str, list[Candidate]] = {}
    for candidate in kept:
        by_label.setdefault(text[candidate.start : candidate.end], []).append(candidate)
    starts, ends = {c.start for c in kept}, {c.end for c in kept}
    only_words = [c[0] for c in by_label.values() if c[0].rule == KNOWN and is_only_words(text, c, starts, ends)]
    for run in runs_beside(text, only_words, [c for c in kept if c not in only_words]):
        by_label.setdefault(text[run.start : run.end], []).append(run)
    found = {label: c for label, c in by_label.items() if c[0] not in only_words}
    return tuple(
        ConceptMention(label, tuple([Passage(start, end) for start, end, _ in places]), places[0].rule)
        for label, places in sorted(found.items(), key=_first_passage)
        if not is_short_form(label, places[0].rule, found)
    )
