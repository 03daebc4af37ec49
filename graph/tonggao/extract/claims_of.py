"""The order in which the extractors run."""

from tonggao.claims import Claims, OrganizationMention, PersonMention, PostAttestation
from tonggao.extract.organizations import read_organizations
from tonggao.extract.people import find_people, mentions
from tonggao.extract.places import own_places
from tonggao.extract.posts import read_posts
from tonggao.extract.reading import Reading, prepare
from tonggao.language.bodies import BodyFinder
from tonggao.language.offices import read_chains, read_titles
from tonggao.language.stems import place_stems
from tonggao.readout import Readout

Actors = tuple[
    tuple[PersonMention, ...], tuple[PostAttestation, ...], tuple[OrganizationMention, ...], tuple[str, ...]
]


def extract_actors(reading: Reading) -> Actors:
    """Persons, posts and organizations of a readout, and how bare place words were read."""
    text = reading.text
    stems = place_stems(text)
    finder = BodyFinder.of(reading.scan, stems)
    titles = read_titles(reading.scan, finder)
    chains = read_chains(text, titles)
    places = own_places(reading.scan, stems)
    people = find_people(text, chains)
    posts = read_posts(people, chains, places)
    offices = frozenset(title.end - len(title.role) for title in titles)
    organizations = read_organizations(text, finder, places, offices)
    return mentions(people), posts, organizations, places.reasons


def extract_claims(readout: Readout) -> Claims:
    """Every claim of one readout. Pure: the same readout gives the same claims."""
    reading = prepare(readout)
    persons, posts, organizations, notes = extract_actors(reading)
    return Claims(persons=persons, posts=posts, organizations=organizations, notes=notes)
