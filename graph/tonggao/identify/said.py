"""What one readout says of whom and what: all that identification takes of it, and a function of that readout alone."""

from dataclasses import dataclass, field, replace
from typing import Literal, NamedTuple

from tonggao.claim_names import ClaimNames, claim_names
from tonggao.claims import Claims
from tonggao.identify.authority import Authority
from tonggao.identify.concepts import Concepts
from tonggao.identify.entities import ClaimKey, ClaimLink, EntityKey, EntityKind, Why
from tonggao.identify.facts import RENAMED_FROM, RENAMED_TO, Fact
from tonggao.identify.in_readout import ReadoutNames
from tonggao.identify.names import plain_key
from tonggao.identify.persons import Seen, seen_persons
from tonggao.identify.posts import PrintedPost, printed_post
from tonggao.identify.reports import ReportedEvent, words_after, words_around
from tonggao.readout import Readout

# ``event`` goes to the event that a claim of the readout reports, ``likened`` to the concept of a label, if it is one.
PrintedKind = EntityKind | Literal["likened"]

FULL_NAME = ("same full name", 0.9)
_SAME_NAME = ("same name", 0.8)
_THE_MEETING = ("the meeting that the readout reports", 0.9)
_KNOWN = ("a label of the authority's concept", 1.0)


class PrintedLink(NamedTuple):
    """A link of the claim of that name, to what the printed words stand for, with a reason and its score."""

    claim: str
    link: ClaimLink
    kind: PrintedKind
    parts: tuple[str, ...]
    reason: str
    score: float


@dataclass(slots=True)
class Said:
    """One readout's links by printed names, and what it tells of persons, posts, bodies, events and names.

    ``participants`` has for every event what its participants are, None for nobody in particular; ``bodies`` are the usual names of
    those it names; ``likened`` the labels of what something is likened to, as concepts; ``own`` the words around each body that is known in this
    readout alone; ``called`` the short names of bodies that it has beside full ones, with these.
    """

    readout: str
    date: str | None
    links: list[PrintedLink] = field(default_factory=list)
    seen: dict[str, Seen] = field(default_factory=dict)
    posts: list[PrintedPost] = field(default_factory=list)
    bodies: set[str] = field(default_factory=set)
    events: list[ReportedEvent] = field(default_factory=list)
    participants: list[list[EntityKey | None]] = field(default_factory=list)
    facts: set[tuple[EntityKey, Fact]] = field(default_factory=set)
    likened: set[str] = field(default_factory=set)
    own: dict[str, str] = field(default_factory=dict)
    called: set[tuple[str, str]] = field(default_factory=set)


def say(readout: Readout, claims: Claims, authority: Authority) -> Said:
    """What a readout says. Of the readout, id, date and text count."""
    return _Reading(readout, claims, authority).said()


class _Reading:
    """Reads one readout's claims. Persons stand by their printed names."""

    def __init__(self, readout: Readout, claims: Claims, authority: Authority) -> None:
        self._claims = claims
        self._names = ReadoutNames(readout, claims)
        self._concepts = Concepts(authority)
        self._said = Said(readout.id, readout.date)

    def said(self) -> Said:
        said, claims, of = self._said, self._claims, claim_names(self._claims)
        self._mentions(of)
        self._posts(of)
        self._renamed()
        said.bodies |= {post.body[0] for post in said.posts}
        said.called = self._names.called()
        said.seen = seen_persons(self._names.readout, claims)
        self._events(of)
        self._requirements(of)
        self._of_concepts(of)
        return said

    def _link(self, claim: str, link: ClaimLink, entity: EntityKey, why: Why = _SAME_NAME) -> None:
        self._said.links.append(PrintedLink(claim, link, *entity, *why))

    def _mentions(self, of: ClaimNames) -> None:
        names = self._names
        for name, person in zip(of.persons, self._claims.persons, strict=True):
            if person.role == "byline":
                who = names.byline(person.name)
                self._said.facts.add((who, ("label", plain_key(person.name))))
            else:
                who = names.person(person.name, person.passages)
            self._link(name, "refersTo", who)
        for name, mention in zip(of.organizations, self._claims.organizations, strict=True):
            body = self._organization(names.mentioned(mention), mention.resolved)
            self._said.bodies.add(body.parts[0])
            words = words_around(names.readout.text, mention.passages[0].start) if len(body.parts) > 1 else ""
            if words:
                self._said.own.setdefault(body.parts[0], words)
            self._link(name, "refersTo", body, names.why(mention, body))
        for name, work in zip(of.works, self._claims.works, strict=True):
            key = EntityKey("work", (plain_key(work.title),))
            self._said.facts.add((key, ("label", work.title)))
            self._link(name, "refersTo", key)

    def _organization(self, body: EntityKey, printed: str) -> EntityKey:
        """Note a body with the fullest name that it is printed by: 市委 alone is no name of it."""
        if len(body.parts) == 1:
            self._said.facts.add((body, ("alias", plain_key(printed))))
        return body

    def _posts(self, of: ClaimNames) -> None:
        names = self._names
        for name, post in zip(of.posts, self._claims.posts, strict=True):
            who = names.person(post.person, post.passages)
            self._link(name, "person", who)
            if post.org:  # a title that names no body is no post in one
                body = self._organization(names.body_of_post(post.org), post.org)
                claim = ClaimKey(names.readout.id, name)
                self._said.posts.append(printed_post(claim, who.parts[0], body, post, names.readout))

    def _renamed(self) -> None:
        for pair in sorted(self._names.renamed):
            older, newer = (self._names.organization(name) for name in pair)
            if older != newer and len(older.parts) == len(newer.parts) == 1:
                self._said.facts.add((older, (RENAMED_TO, *newer.parts)))
                self._said.facts.add((newer, (RENAMED_FROM, *older.parts)))

    def _events(self, of: ClaimNames) -> None:
        names, said = self._names, self._said
        for name, event, parts in zip(of.events, self._claims.events, of.participations, strict=True):
            claim = ClaimKey(said.readout, name)
            words = "" if event.date else words_after(names.readout.text, event.passages[0].start)
            whole = replace(event, label=names.event_in_full(event.label, event.passages))
            printed = event.label if plain_key(event.label) != whole.label else ""
            said.events.append(ReportedEvent(claim, whole, said.date, names.scope(whole.label), words, printed))
            found = [names.participant(part.who, part.passages) for part in event.participants]
            said.participants.append(found)
            self._link(name, "refersTo", EntityKey("event", (name,)))
            for part_name, participant in zip(parts, found, strict=True):
                self._link_named(part_name, "participant", participant)

    def _link_named(self, claim: str, link: ClaimLink, entity: EntityKey | None) -> None:
        """Link a claim to what a name in it means, if it means anything."""
        if entity is not None:
            self._link(claim, link, entity)

    def _requirements(self, of: ClaimNames) -> None:
        names = self._names
        for name, requirement in zip(of.requirements, self._claims.requirements, strict=True):
            if requirement.issuer:
                event = names.issuing_event(requirement.issuer)
                if event is not None:
                    self._link(name, "issuer", EntityKey("event", (of.events[event],)), _THE_MEETING)
                else:
                    self._link_named(name, "issuer", names.issuer(requirement.issuer, requirement.passages, requirement.start))
            if requirement.addressee:
                self._link_named(name, "addressee", names.participant(requirement.addressee))

    def _of_concepts(self, of: ClaimNames) -> None:
        claims = self._claims
        for name, mention in zip(of.concepts, claims.concepts, strict=True):
            self._concept(name, "refersTo", mention.label)
        for name, definition in zip(of.definitions, claims.definitions, strict=True):
            self._concept(name, "concept", definition.concept)
        for name, relation in zip(of.concept_relations, claims.concept_relations, strict=True):
            # Being likened to something makes no concept: linked if it is one elsewhere.
            note = self._concept if relation.relation == "partOf" else self._likened
            note(name, "from", relation.source)
            note(name, "to", relation.target)

    def _concept(self, claim: str, link: ClaimLink, label: str) -> None:
        concept = self._concepts.key(label)
        self._said.facts.add((concept, ("noted",)))
        self._named_so(concept, label, "alias")
        self._link(claim, link, concept, self._why(label))

    def _likened(self, claim: str, link: ClaimLink, label: str) -> None:
        concept = self._concepts.key(label)
        self._said.likened.add(concept.parts[0])
        self._named_so(concept, label, "likened")
        self._said.links.append(PrintedLink(claim, link, "likened", (label,), *self._why(label)))

    def _named_so(self, concept: EntityKey, label: str, fact: str) -> None:
        if (plain := plain_key(label)) not in concept.parts:
            self._said.facts.add((concept, (fact, plain)))

    def _why(self, label: str) -> Why:
        return _KNOWN if self._concepts.known(label) else _SAME_NAME
