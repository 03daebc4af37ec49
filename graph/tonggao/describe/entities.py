"""Entities, the links from claims to them, tenures and shortcuts as the lines of the entities graph."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from tonggao.describe import terms
from tonggao.describe import vocabulary as v
from tonggao.describe.iris import BASE, claim_iri, entities_graph, entity_iri, readout_iri
from tonggao.describe.vocabulary import tg
from tonggao.describe.writer import GraphWriter
from tonggao.identify.entities import (
    ClaimKey,
    Concept,
    Decision,
    Doubt,
    Entities,
    Entity,
    EntityKey,
    Event,
    Organization,
    Person,
    Place,
    Post,
    ShortcutLink,
    Tenure,
    uses,
)

_ISO_3166 = 2  # letters of a country's code
T = TypeVar("T")

_CLASSES = {
    "person": tg("Person"),
    "organization": tg("Organization"),
    "group": tg("Group"),
    "place": tg("Place"),
    "role": tg("Role"),
    "post": tg("Post"),
    "concept": tg("Concept"),
    "work": tg("Work"),
}


def entities_lines(entities: Entities, base: str = BASE) -> list[str]:
    """The entities graph as sorted N-Quads lines with their line ends. The same entities give the same bytes."""
    return sorted(set(each_line(entities, base)))


def each_line(entities: Entities, base: str = BASE) -> Iterator[str]:
    """The same for any number of entities: in no set order, and a line may come twice."""
    writer = _EntitiesWriter(base)
    yield from writer.each(writer.entity, entities.entities)
    yield from writer.each(writer.tenure, entities.tenures)
    yield from writer.each(writer.doubt, entities.doubts)
    yield from writer.each(writer.decision, entities.decisions)
    yield from writer.each(writer.shortcut, entities.shortcuts)


class LinksWriter:
    """Writes the lines of the entities graph about a readout and its claims, of any number of readouts."""

    def __init__(self, base: str = BASE) -> None:
        self._base = base

    def lines(self, decisions: Iterable[Decision]) -> list[str]:
        """The sorted lines of one readout's links."""
        writer = _EntitiesWriter(self._base)
        for decision in decisions:
            writer.decision(decision)
            if use := uses(decision):
                writer.shortcut(use)
        return writer.sorted_lines()

    def copies_lines(self, readout: str, copies: Iterable[str]) -> list[str]:
        """The sorted lines that name, by their ids, the inputs that repeat a readout's text."""
        writer = _EntitiesWriter(self._base)
        node = terms.iri(readout_iri(readout, self._base))
        writer.add(node, tg("alsoFoundAs"), *map(terms.text, copies))
        return writer.sorted_lines()


class _EntitiesWriter(GraphWriter):
    """The entities graph under one base."""

    def __init__(self, base: str) -> None:
        super().__init__(entities_graph(base))
        self._base = base

    def each(self, write: Callable[[T], None], things: Iterable[T]) -> Iterator[str]:
        """The lines that ``write`` writes of each."""
        for thing in things:
            write(thing)
            yield from self.taken()

    def node(self, key: EntityKey) -> str:
        return terms.iri(entity_iri(key, self._base))

    def claim(self, claim: ClaimKey) -> str:
        return terms.iri(claim_iri(readout_iri(claim.readout, self._base), claim.name))

    def decision(self, decision: Decision) -> None:
        self.add(self.claim(decision.claim), tg(decision.link), self.node(decision.entity))

    def shortcut(self, link: ShortcutLink) -> None:
        subject = link.subject
        node = terms.iri(readout_iri(subject, self._base)) if isinstance(subject, str) else self.node(subject)
        self.add(node, tg(link.shortcut), self.node(link.object))

    def entity(self, entity: Entity) -> None:
        node = self.node(entity.key)
        self.add(node, v.LABEL, terms.chinese(entity.label))
        self.add(node, v.ALIAS, *map(terms.chinese, entity.aliases))
        if isinstance(entity, Event):
            self._event(node, entity)
            return
        self.add(node, v.TYPE, _CLASSES[entity.key.kind])
        if entity.key.kind == "role":
            self.add(node, v.IN_SCHEME, tg("Roles"))
        elif isinstance(entity, Person):
            self._person(node, entity)
        elif isinstance(entity, Organization):
            self._link(node, v.PART_OF, entity.superior)
            self._link(node, tg("jurisdiction"), entity.place)
            self._link(node, tg("succeededBy"), entity.successor)
        elif isinstance(entity, Place):
            self._place(node, entity)
        elif isinstance(entity, Post):
            self.add(node, v.ROLE, self.node(entity.role))
            self.add(node, v.POST_IN, self.node(entity.organization))
        elif isinstance(entity, Concept):
            self._concept(node, entity)

    def _link(self, node: str, predicate: str, entity: EntityKey | None) -> None:
        if entity is not None:
            self.add(node, predicate, self.node(entity))

    def _person(self, node: str, person: Person) -> None:
        if person.pinyin:
            self.add(node, v.LABEL, terms.pinyin(person.pinyin))
        self.add(node, tg("possiblySameAs"), *map(self.node, person.maybe))

    def _place(self, node: str, place: Place) -> None:
        if place.code:
            self.add(node, tg("divisionCode"), terms.text(place.code))
        if place.country and len(place.country) == _ISO_3166:  # alliances have longer ones, which are no countries
            self.add(node, tg("countryCode"), terms.text(place.country))
        self._link(node, v.WITHIN, place.within)
        self._link(node, tg("succeededBy"), place.successor)
        if place.until:
            self.add(node, tg("formerSince"), terms.date(place.until))

    def _concept(self, node: str, concept: Concept) -> None:
        if concept.english:
            self.add(node, v.LABEL, terms.english(concept.english))
        if concept.authority:
            self.add(node, v.SAME_CONCEPT, terms.iri(concept.authority))
        self.add(node, v.BROADER, *map(self.node, concept.broader))
        self.add(node, tg("containsWording"), *map(self.node, concept.contains))
        self.add(node, tg("rewords"), *map(self.node, concept.rewords))

    def doubt(self, doubt: Doubt) -> None:
        """A doubt is a node of its own: what was found and how likely the two are one."""
        second = doubt.second
        parts = second if isinstance(second, ClaimKey) else second.parts
        other = self.claim(second) if isinstance(second, ClaimKey) else self.node(second)
        node = self.node(EntityKey("doubt", (*doubt.first.parts, "", *parts)))
        self.add(node, v.TYPE, tg("Doubt"))
        self.add(node, tg("between"), self.node(doubt.first), other)
        self.add(node, tg("reason"), terms.text(doubt.reason))
        self.add(node, tg("score"), terms.decimal(doubt.score))

    def _event(self, node: str, event: Event) -> None:
        self.add(node, v.TYPE, v.EVENT_CLASSES[event.event_kind])
        if event.date:
            self.add(node, tg("date"), terms.date(event.date))
        if event.start:
            self.add(node, tg("startDate"), terms.date(event.start))
        self._link(node, tg("place"), event.place)
        self._link(node, tg("follows"), event.follows)

    def tenure(self, tenure: Tenure) -> None:
        node = self.node(tenure.key)
        self.add(node, v.TYPE, tg("Tenure"))
        self.add(node, tg("person"), self.node(tenure.person))
        self.add(node, tg("post"), self.node(tenure.post))
        for predicate, value in (
            ("firstAttested", tenure.first),
            ("lastAttested", tenure.last),
            ("formerSince", tenure.former_since),
        ):
            if value:
                self.add(node, tg(predicate), terms.date(value))
        self.add(node, v.DERIVED, *map(self.claim, tenure.attestations))
