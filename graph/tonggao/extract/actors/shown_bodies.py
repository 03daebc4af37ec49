"""Bodies that no list has and that an office, a list, a frame or the readout's own body shows."""

from collections.abc import Collection, Iterator, Sequence
from itertools import chain

from tonggao.claims import PostAttestation
from tonggao.extract.actors.acting_parts import acting_parts
from tonggao.extract.actors.bodies_of_posts import held_bodies
from tonggao.extract.actors.chamber_lists import listed_committees
from tonggao.extract.actors.coined_houses import coined_houses, parts_of_house
from tonggao.extract.actors.convening_bodies import convening_bodies
from tonggao.extract.actors.event_committees import event_committees
from tonggao.extract.actors.faculties import faculties
from tonggao.extract.actors.founded_groups import founded_groups
from tonggao.extract.actors.framed_bodies import framed_bodies
from tonggao.extract.actors.house_bodies import part_bodies
from tonggao.extract.actors.listed_beside import listed_beside
from tonggao.extract.actors.listed_companies import listed_companies
from tonggao.extract.actors.listed_departments import listed_departments
from tonggao.extract.actors.naming import Naming, short_form
from tonggao.extract.actors.paired_bodies import paired_bodies, with_envoys_apart
from tonggao.extract.actors.placed_bodies import placed_bodies
from tonggao.extract.actors.presidia import chosen_bodies
from tonggao.extract.actors.sent_teams import grain_depots, missions_and_expeditions, sent_teams, united_nations_parts
from tonggao.extract.actors.source_lines import in_source_line
from tonggao.extract.actors.span_index import Placed, SpanIndex
from tonggao.extract.actors.told_departments import told_departments
from tonggao.extract.actors.visited_companies import visited_companies
from tonggao.extract.actors.world_bodies import world_bodies
from tonggao.language.army_units import armed_units, corps_divisions, corps_regiments
from tonggao.language.bodies import BodyFinder
from tonggao.language.body import Body
from tonggao.language.registered_names import registered_shops
from tonggao.language.two_states import bodies_of_two_states


def with_shown(
    bodies: list[Body], finder: BodyFinder, naming: Naming, posts: Sequence[PostAttestation], persons: Collection[str]
) -> list[Body]:
    """The bodies with those that only an office or the readout's own body shows, where no longer one stands.

    With a Party group named its body is, too, where somebody holds an office of it (市工商联党组书记、主席).
    """
    text, added = finder.scan.text, list[Body]()
    bodies = list(with_envoys_apart(text, bodies))
    known = SpanIndex(Placed(*body[:2]) for body in bodies)
    for body in chain(held_bodies(text, posts), _told(bodies, finder, naming, persons)):
        if not known.covering(*body[:2]) and not in_source_line(text, body.start):
            added.append(body)
            known.add(Placed(*body[:2]))
    added.extend(body for body in dict.fromkeys(listed_beside(text, (*bodies, *added))) if not known.covering(*body[:2]))
    longer = SpanIndex(Placed(*body[:2]) for body in added)
    found = [b for b in (*bodies, *added) if all(a[:2] == b[:2] for a in longer.covering(*b[:2]))]  # not 省委 in 省委原组织部
    orgs = {short_form(post.org) for post in posts}
    groups = {post.title[: -len(post.role)] for post in posts if post.role in _OF_GROUPS and post.title.removesuffix(post.role).endswith(_DEPARTMENT_GROUPS)}
    parents = ((_parent(body, finder), text[body.start : body.end] in groups) for body in bodies)
    return [*found, *(p for p, held in parents if p is not None and (held or short_form(naming.resolve(text[p.start : p.end])) in orgs))]


def _told(bodies: list[Body], finder: BodyFinder, naming: Naming, persons: Collection[str]) -> Iterator[Body]:
    """All that the words around a body show; of two that overlap the first counts."""
    text, houses, places = finder.scan.text, naming.houses, finder.places
    yield from part_bodies(text, houses)
    yield from acting_parts(text, houses)
    yield from convening_bodies(text)
    yield from listed_departments(text)
    yield from listed_companies(text, persons, bodies)
    yield from paired_bodies(text)
    yield from visited_companies(text)
    yield from armed_units(text, finder.ending_at)
    yield from founded_groups(text)
    yield from faculties(text)
    yield from told_departments(text)
    yield from listed_committees(text, bodies)
    yield from bodies_of_two_states(text)
    yield from registered_shops(text, places)
    yield from world_bodies(text)
    yield from placed_bodies(text, places)
    yield from chosen_bodies(text)
    yield from sent_teams(text)
    yield from united_nations_parts(text)
    yield from missions_and_expeditions(text)
    yield from grain_depots(text)
    yield from coined_houses(text)
    yield from parts_of_house(text)
    yield from corps_divisions(text)
    yield from corps_regiments(text)
    yield from event_committees(text)
    yield from framed_bodies(text, finder.ending_at, places)


_OF_GROUPS = ("书记", "副书记", "成员", "委员")
_DEPARTMENT_GROUPS = ("局党组", "厅党组", "委党组", "部党组", "署党组", "委党委", "局党委", "厅党委")  # whoever sits in one is of the department


def _parent(body: Body, finder: BodyFinder) -> Body | None:
    """The body whose Party group or committee is named (市工商联 in 市工商联党组); a government is named by its own name only."""
    text = finder.scan.text
    is_group = body.kind == "root" and text[body.head : body.end] in ("党组", "党委") and not text.endswith("政府", body.start, body.head)
    return finder.ending_at(body.head) if is_group else None
