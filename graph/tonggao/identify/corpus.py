"""Identifies the entities of a whole corpus: collects what every readout says, then decides over all of it."""

from collections.abc import Iterable
from dataclasses import replace
from io import BytesIO
from typing import IO

from tonggao.claim_names import ClaimNames, claim_names
from tonggao.claims import Claims
from tonggao.identify.authority import Authority, concept_authority
from tonggao.identify.by_hand import NO_DECISIONS, HandDecisions
from tonggao.identify.concepts import Concepts
from tonggao.identify.entities import ClaimKey, ClaimLink, Entities, EntityKey, uses
from tonggao.identify.in_readout import ReadoutNames
from tonggao.identify.names import plain_key
from tonggao.identify.persons import Persons
from tonggao.identify.posts import PrintedPost, printed_post
from tonggao.identify.reports import ReportedEvent
from tonggao.identify.settle import Collected, Settling
from tonggao.identify.spool import PrintedLink, Spool
from tonggao.readout import Readout

_SAME_NAME = ("same name", 0.8)
_THE_MEETING = ("the meeting that the readout reports", 0.9)
_KNOWN = ("a label of the authority's concept", 1.0)


def identify(
    claimed: Iterable[tuple[Readout, Claims]],
    authority: Authority | None = None,
    decisions: HandDecisions | None = None,
) -> Entities:
    """The entities of all claims. The result does not depend on the order of the pairs, nor on how they are grouped.

    ``authority`` joins the aliases of known concepts; the shipped one is the default. ``decisions`` were made by hand
    and win over all others. Of readouts, id, date and text count.
    """
    settling = collect(claimed, BytesIO(), authority).settle(decisions)
    links = sorted(decision for _, found in settling.links() for decision in found)
    found = settling.entities()
    shortcuts = {*found.shortcuts, *(use for decision in links if (use := uses(decision)))}
    ordered = sorted(shortcuts, key=lambda s: (s.shortcut, str(s.subject), s.object))
    return replace(found, decisions=tuple(links), shortcuts=tuple(ordered))


def collect(
    claimed: Iterable[tuple[Readout, Claims]], spool: IO[bytes], authority: Authority | None = None
) -> "Corpus":
    """What all claims say, for a corpus of any size: ``spool`` is a file for what need not be in memory."""
    corpus = Corpus(concept_authority() if authority is None else authority, spool)
    for readout, claims in claimed:
        corpus.add(readout, claims)
    return corpus


class Corpus:
    """What all readouts have said so far. Persons stand by their printed names until all is known."""

    def __init__(self, authority: Authority, spool: IO[bytes]) -> None:
        self.collected = Collected(Persons(), Concepts(authority), Spool(spool))
        self._links: list[PrintedLink] = []

    def settle(self, decisions: HandDecisions | None = None) -> Settling:
        """Who is who, from all that was added."""
        return Settling(self.collected, NO_DECISIONS if decisions is None else decisions)

    def add(self, readout: Readout, claims: Claims) -> None:
        names, of = ReadoutNames(readout, claims), claim_names(claims)
        self._mentions(names, claims, of)
        posts = self._posts(names, claims, of)
        bodies = {names.mentioned(mention).parts[0] for mention in claims.organizations}
        self.collected.persons.add(readout, claims, posts, bodies)
        self._events(names, claims, of)
        self._requirements(names, claims, of)
        self._concepts(claims, of)
        self.collected.spool.add(readout.id, self._links)
        self._links.clear()

    def _link(self, claim: str, link: ClaimLink, entity: EntityKey, why: tuple[str, float] = _SAME_NAME) -> None:
        self._links.append(PrintedLink(claim, link, *entity, *why))

    def _mentions(self, names: ReadoutNames, claims: Claims, of: ClaimNames) -> None:
        for name, person in zip(of.persons, claims.persons, strict=True):
            who = names.byline(person.name) if person.role == "byline" else names.person(person.name)
            self._link(name, "refersTo", self.collected.name(who, plain_key(person.name)))
        for name, mention in zip(of.organizations, claims.organizations, strict=True):
            body = self._organization(names.mentioned(mention), mention.resolved)
            self._link(name, "refersTo", body, names.why(mention, body))
        for name, work in zip(of.works, claims.works, strict=True):
            key = EntityKey("work", (plain_key(work.title),))
            self._link(name, "refersTo", self.collected.name(key, work.title))

    def _organization(self, body: EntityKey, printed: str) -> EntityKey:
        """Note a body with the fullest name that it is printed by: 市委 alone is no name of it."""
        if len(body.parts) == 1:
            self.collected.aliases.setdefault(body, set()).add(plain_key(printed))
        return self.collected.name(body, body.parts[0])

    def _posts(self, names: ReadoutNames, claims: Claims, of: ClaimNames) -> list[PrintedPost]:
        found = []
        for name, post in zip(of.posts, claims.posts, strict=True):
            claim = ClaimKey(names.readout.id, name)
            self._link(name, "person", names.person(post.person))
            if not post.org:
                continue  # a title that names no body is no post in one
            body = self._organization(names.body_of_post(post.org), post.org)
            found.append(printed_post(claim, plain_key(post.person), body, post, names.readout))
            self.collected.dates[claim] = names.readout.date
        return found

    def _events(self, names: ReadoutNames, claims: Claims, of: ClaimNames) -> None:
        readout = names.readout
        for name, event, parts in zip(of.events, claims.events, of.participations, strict=True):
            claim = ClaimKey(readout.id, name)
            self.collected.reported.append(ReportedEvent(claim, event, readout.date, names.scope(event.label)))
            found = [names.participant(part.who) for part in event.participants]
            self.collected.participants[claim] = found
            self._link(name, "refersTo", EntityKey("event", (name,)))
            for part_name, part, participant in zip(parts, event.participants, found, strict=True):
                self._link_named(part_name, "participant", participant, part.who)

    def _link_named(self, claim: str, link: ClaimLink, entity: EntityKey | None, printed: str) -> None:
        """Link a claim to what a name in it means, if it means anything."""
        if entity is not None:
            label = entity.parts[0] if entity.kind == "organization" else plain_key(printed)
            self._link(claim, link, self.collected.name(entity, label))

    def _requirements(self, names: ReadoutNames, claims: Claims, of: ClaimNames) -> None:
        for name, requirement in zip(of.requirements, claims.requirements, strict=True):
            if requirement.issuer:
                event = names.issuing_event(requirement.issuer)
                if event is not None:
                    self._link(name, "issuer", EntityKey("event", (of.events[event],)), _THE_MEETING)
                else:
                    self._link_named(name, "issuer", names.issuer(requirement.issuer), requirement.issuer)
            if requirement.addressee:
                addressee = names.participant(requirement.addressee)
                self._link_named(name, "addressee", addressee, requirement.addressee)

    def _concepts(self, claims: Claims, of: ClaimNames) -> None:
        for name, mention in zip(of.concepts, claims.concepts, strict=True):
            self._concept(name, "refersTo", mention.label)
        for name, definition in zip(of.definitions, claims.definitions, strict=True):
            self._concept(name, "concept", definition.concept)
        for name, relation in zip(of.concept_relations, claims.concept_relations, strict=True):
            if relation.relation == "partOf":
                self._concept(name, "from", relation.source)
                self._concept(name, "to", relation.target)
            else:  # being likened to something makes no concept: linked if it is one elsewhere
                self._likened(name, "from", relation.source)
                self._likened(name, "to", relation.target)

    def _concept(self, claim: str, link: ClaimLink, label: str) -> None:
        self._link(claim, link, self.collected.concepts.note(label), self._why(label))

    def _likened(self, claim: str, link: ClaimLink, label: str) -> None:
        self.collected.likened.add(label)
        self._links.append(PrintedLink(claim, link, "likened", (label,), *self._why(label)))

    def _why(self, label: str) -> tuple[str, float]:
        return _KNOWN if self.collected.concepts.known(label) else _SAME_NAME
