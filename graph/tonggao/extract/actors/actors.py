"""Who a readout names: its persons, the posts they hold, and its bodies."""

from typing import NamedTuple

from tonggao.claims import OrganizationMention, PersonMention, PostAttestation
from tonggao.extract.actors.bare_names import read_later_mentions
from tonggao.extract.actors.found_people import mentions
from tonggao.extract.actors.houses import Houses
from tonggao.extract.actors.last_names import read_short_mentions
from tonggao.extract.actors.named_bodies import named_bodies
from tonggao.extract.actors.naming import Naming
from tonggao.extract.actors.organizations import read_organizations
from tonggao.extract.actors.people import find_people
from tonggao.extract.actors.places import own_places
from tonggao.extract.actors.posts import read_posts
from tonggao.extract.actors.rosters import with_rosters
from tonggao.extract.actors.shown_bodies import with_shown
from tonggao.extract.reading import Reading
from tonggao.language.bodies import BodyFinder
from tonggao.language.offices import read_titles
from tonggao.language.title_chains import read_chains


class Actors(NamedTuple):
    """Who a readout names, how its bare place words were read, and which bodies 学校, 我局 may call."""

    persons: tuple[PersonMention, ...]
    posts: tuple[PostAttestation, ...]
    organizations: tuple[OrganizationMention, ...]
    notes: tuple[str, ...]
    houses: Houses


def extract_actors(reading: Reading) -> Actors:
    """Persons, posts and organizations of a readout."""
    text = reading.text
    finder = BodyFinder.of(reading.scan)
    titles = read_titles(reading.scan, finder)
    chains = read_chains(text, titles)
    places = own_places(reading.scan, finder)
    people = find_people(text, chains, finder)
    read_short_mentions(people)
    abroad = [t for t in reading.scan.longest("countries") if t.entry.value != "CN"]
    naming = Naming.of(text, finder, places)
    known = len(people.names)
    posts = with_rosters(read_posts(people, chains, naming, abroad), people, naming)
    if len(people.names) > known:  # whom a notice appoints may act in the next sentence
        read_later_mentions(people)
    offices = frozenset(title.end - len(title.role) for title in titles)
    named = [body for body in named_bodies(text, finder, offices) if not people.holds_within(body.start) and not people.covers(body.start, body.end)]
    bodies = with_shown(named, finder, naming, posts, people.names)
    organizations = read_organizations(bodies, text, naming, posts)
    return Actors(mentions(people), posts, organizations, places.reasons, naming.houses)
