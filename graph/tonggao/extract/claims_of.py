"""The order in which the extractors run."""

from typing import NamedTuple

from tonggao.claims import Claims, OrganizationMention, PersonMention, PostAttestation
from tonggao.extract.concepts import extract_concepts
from tonggao.extract.definitions import extract_definitions
from tonggao.extract.events import extract_events
from tonggao.extract.found_people import mentions
from tonggao.extract.organizations import Naming, named_bodies, read_organizations
from tonggao.extract.people import find_people
from tonggao.extract.places import own_places
from tonggao.extract.posts import read_posts
from tonggao.extract.reading import Reading, prepare
from tonggao.extract.relations import extract_relations
from tonggao.extract.requirements import extract_requirements
from tonggao.extract.works import extract_works
from tonggao.language.bodies import BodyFinder
from tonggao.language.offices import read_chains, read_titles
from tonggao.readout import Readout


class Actors(NamedTuple):
    """Who a readout names, and how its bare place words were read."""

    persons: tuple[PersonMention, ...]
    posts: tuple[PostAttestation, ...]
    organizations: tuple[OrganizationMention, ...]
    notes: tuple[str, ...]


def extract_actors(reading: Reading) -> Actors:
    """Persons, posts and organizations of a readout."""
    text = reading.text
    finder = BodyFinder.of(reading.scan)
    titles = read_titles(reading.scan, finder)
    chains = read_chains(text, titles)
    places = own_places(reading.scan, finder)
    people = find_people(text, chains)
    abroad = [t.start for t in reading.scan.longest("countries") if t.entry.value != "CN"]
    naming = Naming.of(text, finder, places)
    posts = read_posts(people, chains, naming, abroad)
    offices = frozenset(title.end - len(title.role) for title in titles)
    organizations = read_organizations(named_bodies(text, finder, offices), text, naming, posts)
    return Actors(mentions(people), posts, organizations, places.reasons)


def extract_claims(readout: Readout) -> Claims:
    """Every claim of one readout. Pure: the same readout gives the same claims."""
    reading = prepare(readout)
    persons, posts, organizations, notes = extract_actors(reading)
    concepts = extract_concepts(reading)
    return Claims(
        persons=persons,
        posts=posts,
        organizations=organizations,
        events=extract_events(reading, persons, organizations, posts),
        requirements=extract_requirements(reading, persons, organizations, concepts),
        concepts=concepts,
        definitions=extract_definitions(reading, concepts),
        concept_relations=extract_relations(reading, concepts),
        works=extract_works(reading),
        notes=notes,
    )
