"""What the rules for relations and definitions read in a text, each checked against the words that it points at."""

from collections.abc import Sequence

from tonggao.claims import ConceptRelation
from tonggao.extract.concepts.concepts import extract_concepts
from tonggao.extract.concepts.labels import Labels, cues_by_tag
from tonggao.extract.reading import prepare
from tonggao.extract.relations.definitions import extract_definitions
from tonggao.extract.relations.relations import extract_relations
from tonggao.readout import Readout

SAYS = "青岚市委书记沈怀谷强调，要抓紧。"


def relation_claims(text: str) -> Sequence[ConceptRelation]:
    reading = prepare(Readout(id="r", text=text))
    return extract_relations(reading, Labels(extract_concepts(reading)), cues_by_tag(reading))


def relations(text: str) -> set[tuple[str, str, str]]:
    """(source, relation, target) of each relation."""
    found = relation_claims(text)
    for relation in found:
        said = " ".join(text[p.start : p.end] for p in relation.passages)
        assert relation.source in said or relation.target in said
    return {(r.source, r.relation, r.target) for r in found}


def definitions(text: str) -> list[tuple[str, str]]:
    """(concept, quote) of each definition, in the order of the text."""
    reading = prepare(Readout(id="r", text=text))
    found = extract_definitions(reading, Labels(extract_concepts(reading)), cues_by_tag(reading))
    assert all(text[d.start : d.end] == d.quote for d in found)
    return [(d.concept, d.quote) for d in found]
