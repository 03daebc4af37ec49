"""Relations between ideas, where the readout itself states them."""

import re
from collections.abc import Iterator

from tonggao.claims import ConceptRelation
from tonggao.extract.concepts.counted_lists import counted_nouns
from tonggao.extract.concepts.labels import CuesByTag, Labels, Related
from tonggao.extract.concepts.told_apart import told_apart
from tonggao.extract.reading import Reading
from tonggao.extract.relations.aspects import aspects, services
from tonggao.extract.relations.counted_frames import parts_in_any_frame
from tonggao.extract.relations.figure_frames import figures_framed
from tonggao.extract.relations.figures import (
    figures_by_predicate,
    figures_likened,
    figures_pointed_at,
    things_made,
)
from tonggao.extract.relations.lists import (
    parts_by_points,
    parts_by_statement,
    parts_by_verbs,
    parts_framed,
    parts_in_turn,
    parts_nearby,
    parts_of_motto,
    parts_of_quoted_row,
    parts_of_twin,
    parts_sharing_word,
    parts_told_before,
)
from tonggao.extract.relations.made_of import aspects_of_make, aspects_of_system, figures_become
from tonggao.extract.relations.parts import (
    parts_beside_name,
    parts_by_one_of,
    parts_by_predicate,
    parts_of_count,
    parts_of_name,
    parts_of_named_spirit,
    parts_of_open_list,
    parts_of_quality,
    parts_of_quoted_list,
)
from tonggao.extract.relations.roles import parts_played
from tonggao.extract.relations.spirits import parts_of_spirit
from tonggao.extract.relations.sums import parts_of_sums
from tonggao.extract.relations.task_aspects import aspects_in_row, aspects_of_task
from tonggao.extract.relations.wholes import parts_by_counted_predicate, parts_by_verb
from tonggao.language.sentences import Span
from tonggao.readout import Passage

_NO_SOURCE = re.compile("的|当前|目前|现阶段|压倒一切")  # 把抗灾作为|当前压倒一切|的中心任务: when, not of what
_BROKEN = re.compile("[^“]*”.*|.*“[^”]*|[^（]*）.*|.*（[^）]*|.*这")  # 丙”主题; 台）; 丙这: cut out of something else


def extract_relations(reading: Reading, labels: Labels, cues: CuesByTag) -> tuple[ConceptRelation, ...]:
    """Each relation once, with the stretches that say so, in text order. ``labels`` and ``cues`` are the reading's.

    ``source`` and ``target`` are the words as printed: a concept's label where they are one, else the phrase.
    """
    by_relation: dict[tuple[str, str, str], list[Related]] = {}
    found = list(_related(reading, labels, cues))
    found += parts_in_any_frame(reading.text, {r.target for r in found if r.relation == "partOf"})
    found += aspects_of_task(reading.text, {r.target for r in found if r.relation != "partOf"})
    for related in sorted(found, key=lambda r: (r.around, r.source, r.target)):
        source = reading.text[related.source.start : related.source.end]
        target = reading.text[related.target.start : related.target.end]
        if source != target and not _BROKEN.fullmatch(source) and not _BROKEN.fullmatch(target) and (related.relation == "partOf" or not _NO_SOURCE.match(source)):
            by_relation.setdefault((source, related.relation, target), []).append(related)
    return tuple(
        ConceptRelation(source, relation, target, _passages(said), said[0].rule)
        for (source, relation, target), said in by_relation.items()
        if (target, relation, source) not in by_relation  # 江山就是人民，人民就是江山: neither is a figure of the other
    )


def _related(reading: Reading, labels: Labels, cues: CuesByTag) -> Iterator[Related]:
    nouns = counted_nouns(reading.text) if "、" in reading.text or "；" in reading.text else ()
    yield from parts_beside_name(reading, labels, nouns)
    for whole, parts in told_apart(reading.text):
        yield from (Related(part, "partOf", whole, Span(whole.start, parts[-1].end), "relations/told-apart") for part in parts)
    if "”" in reading.text:
        yield from parts_in_turn(reading, labels)
        yield from parts_sharing_word(reading, labels)
        yield from parts_by_statement(reading, labels)
        yield from parts_by_points(reading, labels)
        yield from parts_told_before(reading, labels)
        yield from parts_by_verbs(reading, labels)
    yield from parts_of_count(reading, labels)
    if "、" in reading.text:
        yield from parts_of_quality(reading, labels)
        yield from parts_of_quoted_list(reading, labels)
        yield from parts_of_named_spirit(reading, labels)
        yield from parts_of_open_list(reading, labels)
        yield from parts_of_twin(reading, labels)
        yield from parts_of_sums(reading, labels)
        yield from parts_nearby(reading, labels)
        yield from parts_framed(reading)
        yield from parts_of_motto(reading)
    yield from parts_of_spirit(reading, labels)
    yield from parts_of_quoted_row(reading)
    yield from services(reading, labels)
    yield from figures_framed(reading, cues.get("figure", []))
    if "是" in reading.text:
        yield from figures_by_predicate(reading, labels, cues.get("figure", []))
    yield from parts_by_verb(reading, labels)
    yield from parts_by_counted_predicate(reading.text)
    yield from parts_by_one_of(reading, labels)
    yield from aspects_in_row(reading.text)
    yield from aspects_of_make(reading.text)
    yield from aspects_of_system(reading.text, labels)
    yield from figures_become(reading.text, cues.get("figure", []))
    if not cues:
        return
    named, figures = cues.get("aspect", []), cues.get("figure", [])
    yield from parts_of_name(reading, labels, [*cues.get("equals", []), *cues.get("namely", [])], nouns)
    yield from parts_by_predicate(reading, cues.get("part", []))
    yield from aspects(reading, labels, sorted([*named, *(f for f in figures if f.entry.value == "frame")]))
    yield from figures_pointed_at(reading, labels, cues.get("this", []), figures)
    yield from figures_likened(reading, cues.get("like", []))
    yield from things_made(reading, cues.get("make", []), {token.end: token for token in (*named, *figures)})
    yield from parts_played(reading, cues.get("act", []))


def _passages(found: list[Related]) -> tuple[Passage, ...]:
    return tuple(dict.fromkeys(Passage(r.around.start, r.around.end) for r in found))
