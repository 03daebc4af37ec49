"""The order in which the extractors run."""

from tonggao.claims import Claims
from tonggao.extract.actors.actors import extract_actors
from tonggao.extract.actors.namesakes import tell_namesakes
from tonggao.extract.concepts.concepts import extract_concepts
from tonggao.extract.concepts.labels import Labels, cues_by_tag
from tonggao.extract.events.events import extract_events
from tonggao.extract.other_news import other_news
from tonggao.extract.passed_over import carried_back, pass_over
from tonggao.extract.plain_form import as_printed, in_plain_form
from tonggao.extract.reading import prepare
from tonggao.extract.relations.definitions import extract_definitions
from tonggao.extract.relations.relations import extract_relations
from tonggao.extract.requirements.requirements import extract_requirements
from tonggao.extract.works import extract_works
from tonggao.readout import Readout


def extract_claims(readout: Readout) -> Claims:
    """Every claim of one readout. Pure: the same readout gives the same claims."""
    plain = in_plain_form(readout)
    if plain is not None:
        return as_printed(_claims_of_shortened(plain), plain.text, readout.text)
    return _claims_of_shortened(readout)


def _claims_of_shortened(readout: Readout) -> Claims:
    shortened = pass_over(readout)
    if shortened is None:
        return _claims_of(readout)
    return carried_back(_claims_of(shortened.readout), shortened, readout.text)


def _claims_of(readout: Readout) -> Claims:
    reading = prepare(readout)
    other = other_news(reading)
    if other is not None:
        return Claims(notes=(other,))
    persons, posts, organizations, notes, houses = extract_actors(reading)
    concepts = extract_concepts(reading)
    labels, cues = Labels(concepts), cues_by_tag(reading)
    return Claims(
        persons=tell_namesakes(reading.readout.text, persons, posts, organizations),
        posts=posts,
        organizations=organizations,
        events=extract_events(reading, persons, organizations, posts, houses),
        requirements=extract_requirements(reading, persons, organizations, labels),
        concepts=concepts,
        definitions=extract_definitions(reading, labels, cues),
        concept_relations=extract_relations(reading, labels, cues),
        works=extract_works(reading),
        notes=notes,
    )
