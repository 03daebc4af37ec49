"""Identifies the entities of a whole corpus. Today: same name, same entity, within what a name can say."""

from collections import Counter
from collections.abc import Iterable
from typing import TypeVar

from tonggao.claim_names import ClaimNames, claim_names
from tonggao.claims import Claims
from tonggao.identify.authority import Authority, concept_authority
from tonggao.identify.entities import (
    ClaimKey,
    ClaimLink,
    Concept,
    Decision,
    Entities,
    Entity,
    EntityKey,
    Event,
    Post,
    ShortcutLink,
)
from tonggao.identify.events import ReportedEvent, SameEvent, join_events
from tonggao.identify.in_readout import ReadoutNames
from tonggao.identify.names import place_key, plain_key
from tonggao.identify.tenures import Attested, tenures
from tonggao.readout import Readout

_Word = TypeVar("_Word", bound=str)

_SAME_NAME = ("same name", 0.8)
_FULL_NAME = ("same full name", 0.9)
_KNOWN = ("a label of the authority's concept", 1.0)
_THE_MEETING = ("the meeting that the readout reports", 0.9)


def identify(claimed: Iterable[tuple[Readout, Claims]], authority: Authority | None = None) -> Entities:
    """The entities of all claims. The result does not depend on the order of the pairs.

    ``authority`` joins the aliases of known concepts; the shipped one is the default. Of readouts, id and date count.
    """
    corpus = _Corpus(concept_authority() if authority is None else authority)
    for readout, claims in claimed:
        corpus.add(readout, claims)
    corpus.join_events()
    corpus.link_relations()
    return corpus.entities()


class _Corpus:
    """What all readouts have said so far."""

    def __init__(self, authority: Authority) -> None:
        self.authority = authority
        self.labels: dict[EntityKey, str] = {}
        self.aliases: dict[EntityKey, set[str]] = {}
        self.posts: dict[EntityKey, tuple[EntityKey, EntityKey]] = {}
        self.events: list[Event] = []
        self.decisions: list[Decision] = []
        self.shortcuts: set[ShortcutLink] = set()
        self.attested: list[Attested] = []
        self.reported: list[ReportedEvent] = []
        self.participants: dict[ClaimKey, list[EntityKey | None]] = {}
        self.asked: dict[ClaimKey, list[ClaimKey]] = {}
        self.relation_ends: list[tuple[ClaimKey, ClaimLink, str]] = []

    def add(self, readout: Readout, claims: Claims) -> None:
        names, of = ReadoutNames(readout, claims), claim_names(claims)
        self._mentions(names, claims, of)
        self._posts(names, claims, of)
        self._events(names, claims, of)
        self._requirements(names, claims, of)
        self._concepts(names, claims, of)

    def _link(self, claim: ClaimKey, link: ClaimLink, entity: EntityKey, why: tuple[str, float] = _SAME_NAME) -> None:
        self.decisions.append(Decision(claim, link, entity, *why))

    def _name(self, entity: EntityKey, label: str) -> EntityKey:
        """Note a name of an entity; the first in code point order is the one that stays."""
        known = self.labels.get(entity)
        if known is None or label < known:
            self.labels[entity] = label
        return entity

    def _mentions(self, names: ReadoutNames, claims: Claims, of: ClaimNames) -> None:
        readout = names.readout.id
        for name, person in zip(of.persons, claims.persons, strict=True):
            who = names.byline(person.name) if person.role == "byline" else names.person(person.name)
            self._link(ClaimKey(readout, name), "refersTo", self._name(who, plain_key(person.name)))
        for name, mention in zip(of.organizations, claims.organizations, strict=True):
            body = self._organization(names.organization(mention.resolved))
            self._link(ClaimKey(readout, name), "refersTo", body, _FULL_NAME)
        for name, work in zip(of.works, claims.works, strict=True):
            key = EntityKey("work", (plain_key(work.title),))
            self._link(ClaimKey(readout, name), "refersTo", self._name(key, work.title))

    def _organization(self, body: EntityKey) -> EntityKey:
        return self._name(body, body.parts[0])

    def _posts(self, names: ReadoutNames, claims: Claims, of: ClaimNames) -> None:
        for name, post in zip(of.posts, claims.posts, strict=True):
            claim = ClaimKey(names.readout.id, name)
            person = self._name(names.person(post.person), plain_key(post.person))
            self._link(claim, "person", person)
            if not post.org:
                continue  # a title that names no body is no post in one
            body = self._organization(names.organization(post.org))
            role_name = plain_key(post.role)
            role = self._name(EntityKey("role", (role_name,)), role_name)
            key = self._name(EntityKey("post", (*body.parts, role_name)), body.parts[0] + role_name)
            self.posts[key] = (role, body)
            self._link(claim, "post", key, _FULL_NAME)
            self.attested.append(Attested(claim, person, key, names.readout.date, post.former))
            self.shortcuts.add(ShortcutLink(person, "heldPost", key))

    def _events(self, names: ReadoutNames, claims: Claims, of: ClaimNames) -> None:
        readout = names.readout.id
        for name, event, parts in zip(of.events, claims.events, of.participations, strict=True):
            claim = ClaimKey(readout, name)
            self.reported.append(ReportedEvent(claim, event))
            found = [names.participant(part.who) for part in event.participants]
            self.participants[claim] = found
            for part_name, part, participant in zip(parts, event.participants, found, strict=True):
                self._link_named(ClaimKey(readout, part_name), "participant", participant, part.who)

    def _link_named(self, claim: ClaimKey, link: ClaimLink, entity: EntityKey | None, printed: str) -> None:
        """Link a claim to what a name in it means, if it means anything."""
        if entity is not None:
            label = entity.parts[0] if entity.kind == "organization" else plain_key(printed)
            self._link(claim, link, self._name(entity, label))

    def _requirements(self, names: ReadoutNames, claims: Claims, of: ClaimNames) -> None:
        readout = names.readout.id
        for name, requirement in zip(of.requirements, claims.requirements, strict=True):
            claim = ClaimKey(readout, name)
            if requirement.issuer:
                event = names.issuing_event(requirement.issuer)
                if event is not None:
                    self.asked.setdefault(ClaimKey(readout, of.events[event]), []).append(claim)
                else:
                    self._link_named(claim, "issuer", names.issuer(requirement.issuer), requirement.issuer)
            if requirement.addressee:
                addressee = names.participant(requirement.addressee)
                self._link_named(claim, "addressee", addressee, requirement.addressee)

    def _concepts(self, names: ReadoutNames, claims: Claims, of: ClaimNames) -> None:
        readout = names.readout.id
        for name, mention in zip(of.concepts, claims.concepts, strict=True):
            concept = self._concept(ClaimKey(readout, name), "refersTo", mention.label)
            self.shortcuts.add(ShortcutLink(readout, "uses", concept))
        for name, definition in zip(of.definitions, claims.definitions, strict=True):
            self._concept(ClaimKey(readout, name), "concept", definition.concept)
        for name, relation in zip(of.concept_relations, claims.concept_relations, strict=True):
            claim = ClaimKey(readout, name)
            if relation.relation == "partOf":
                self._concept(claim, "from", relation.source)
                self._concept(claim, "to", relation.target)
            else:
                self.relation_ends += [(claim, "from", relation.source), (claim, "to", relation.target)]

    def _concept_key(self, label: str) -> tuple[EntityKey, str]:
        plain = plain_key(label)
        known = self.authority.get(plain)
        name = plain if known is None else known.label
        return EntityKey("concept", (plain_key(name),)), name

    def _concept(self, claim: ClaimKey, link: ClaimLink, label: str) -> EntityKey:
        concept, name = self._concept_key(label)
        self._name(concept, name)
        if plain_key(label) != plain_key(name):
            self.aliases.setdefault(concept, set()).add(plain_key(label))
        self._link(claim, link, concept, _KNOWN if plain_key(label) in self.authority else _SAME_NAME)
        return concept

    def link_relations(self) -> None:
        """Link the ends of relations that are concepts elsewhere; being likened to something makes none."""
        for claim, link, label in self.relation_ends:
            concept, _ = self._concept_key(label)
            if concept in self.labels:
                self._concept(claim, link, label)

    def join_events(self) -> None:
        for same in join_events(self.reported):
            self.events.append(self._event(same))
            for claim, mention in same.reports:
                self._link(claim, "refersTo", same.key, (same.reason, same.score))
                for requirement in self.asked.get(claim, ()):
                    self._link(requirement, "issuer", same.key, _THE_MEETING)
                for part, participant in zip(mention.participants, self.participants[claim], strict=True):
                    if participant is None:
                        continue
                    self.shortcuts.add(ShortcutLink(same.key, "hadParticipant", participant))
                    if part.how == "chair":
                        self.shortcuts.add(ShortcutLink(same.key, "chairedBy", participant))

    def _event(self, same: SameEvent) -> Event:
        mentions = [report.mention for report in same.reports]
        place = _most_common(place_key(m.place) for m in mentions if m.place)
        return Event(
            key=same.key,
            label=_most_common(m.label for m in mentions) or "",
            aliases=(),
            event_kind=_most_common(m.kind for m in mentions) or "other",
            date=mentions[0].date,
            start=_most_common(m.date_start for m in mentions if m.date_start and m.date_start != m.date),
            place=self._name(EntityKey("place", (place,)), place) if place else None,
        )

    def entities(self) -> Entities:
        named = [self._entity(key, label) for key, label in self.labels.items()]
        return Entities(
            entities=tuple(sorted([*named, *self.events], key=lambda entity: entity.key)),
            tenures=tuple(tenures(self.attested)),
            decisions=tuple(sorted(self.decisions)),
            shortcuts=tuple(sorted(self.shortcuts, key=lambda s: (s.shortcut, str(s.subject), s.object))),
        )

    def _entity(self, key: EntityKey, label: str) -> Entity:
        aliases = tuple(sorted(self.aliases.get(key, ())))
        if key.kind == "post":
            role, body = self.posts[key]
            return Post(key, label, aliases, role, body)
        if key.kind == "concept" and (known := self.authority.get(plain_key(label))) is not None:
            above = (self._concept_key(name)[0] for name in known.broader)
            broader = tuple(sorted(one for one in above if one in self.labels))
            return Concept(key, label, aliases, known.iri, known.english, broader)
        return Entity(key, label, aliases)


def _most_common(values: Iterable[_Word]) -> _Word | None:
    """The most frequent value, of equally frequent ones the first in code point order."""
    counted = Counter(values)
    return min(counted, key=lambda value: (-counted[value], value)) if counted else None
