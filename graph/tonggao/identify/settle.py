"""Decides over all that was collected: which entity every link goes to, and what the entities are."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from tonggao.identify.by_hand import HandDecisions
from tonggao.identify.concepts import Concepts
from tonggao.identify.doubts import WeakLinks
from tonggao.identify.entities import (
    ClaimKey,
    Decision,
    Doubt,
    Entities,
    Entity,
    EntityKey,
    Event,
    Person,
    Post,
    ShortcutLink,
)
from tonggao.identify.event_entities import describe_events
from tonggao.identify.events import SameEvent, join_events
from tonggao.identify.names import plain_key
from tonggao.identify.organizations import Bodies, describe_places
from tonggao.identify.persons import Persons, Told
from tonggao.identify.pinyin import pinyin_name
from tonggao.identify.reports import ReportedEvent
from tonggao.identify.spool import PrintedLink, Spool
from tonggao.identify.tenures import Attested, tenures

FULL_NAME = ("same full name", 0.9)
_BY_HAND = ("decided by hand", 1.0)


@dataclass(slots=True)
class Collected:
    """What all readouts have said, persons still by their printed names."""

    persons: Persons
    concepts: Concepts
    spool: Spool
    labels: dict[EntityKey, str] = field(default_factory=dict)
    aliases: dict[EntityKey, set[str]] = field(default_factory=dict)
    likened: set[str] = field(default_factory=set)
    dates: dict[ClaimKey, str | None] = field(default_factory=dict)
    reported: list[ReportedEvent] = field(default_factory=list)
    participants: dict[ClaimKey, list[EntityKey | None]] = field(default_factory=dict)

    def name(self, entity: EntityKey, label: str) -> EntityKey:
        """Note a name of an entity; the first in code point order is the one that stays."""
        known = self.labels.get(entity)
        if known is None or label < known:
            self.labels[entity] = label
        return entity


class Settling:
    """Decides over all that was collected; the order in which it was does not matter.

    ``links`` first, readout by readout, then ``entities``: there are those that something is linked to.
    """

    def __init__(self, collected: Collected, hand: HandDecisions) -> None:
        self.collected = collected
        self.hand = hand
        self.told: Told = collected.persons.tell()
        self.shortcuts: set[ShortcutLink] = set()
        self.attested: list[Attested] = []
        self.posts: dict[EntityKey, Post] = {}
        self.post_of: dict[ClaimKey, EntityKey] = {}
        self.events: dict[ClaimKey, SameEvent] = {}
        self.linked: set[EntityKey] = set()
        self.weak = WeakLinks()
        self.labels: dict[EntityKey, str] = collected.labels
        self.aliases: dict[EntityKey, set[str]] = collected.aliases
        self.apart = self._apart()
        self._name_persons()
        self._note_likened()
        self._settle_posts()
        self._described_events = self._settle_events()

    def links(self) -> Iterator[tuple[str, list[Decision]]]:
        """Each readout's id, in the order they were added, with where its claims' links go, sorted."""
        for readout, printed in self.collected.spool:
            found = sorted(self._settled(readout, printed))
            for decision in found:
                self.linked.add(decision.entity)
                self.weak.add(decision)
            yield readout, found

    def entities(self) -> Entities:
        """The entities that the links go to, once all links were handed on, and what follows for them."""
        named = list(self._describe(self._described_events))
        doubts = {self._doubt(*found) for found in self.told.unsure} | set(self.weak.doubts(self.hand))
        there = {entity.key for entity in named}
        kept = [one for one in doubts if one and one.first in there and (one.of_mention or one.second in there)]
        return Entities(
            entities=tuple(sorted(self._with_names(named), key=lambda entity: entity.key)),
            tenures=tuple(tenures(self.attested)),
            shortcuts=tuple(sorted(self.shortcuts, key=lambda s: (s.shortcut, str(s.subject), s.object))),
            doubts=tuple(sorted(kept, key=lambda one: (one.first, *one.second, one.reason))),
        )

    def _apart(self) -> dict[tuple[str, EntityKey], EntityKey]:
        """By readout and entity, the other entity that decisions by hand say its mention there means."""
        return {
            (claim.readout, entity): EntityKey(
                entity.kind, (f"{entity.parts[0]}.{plain_key(claim.readout)}", *entity.parts[1:])
            )
            for claim, entity in self.hand.apart
        }

    def final(self, readout: str, key: EntityKey) -> EntityKey | None:
        """The entity that a name in a readout means once decisions by hand are applied; None for what is dropped."""
        found = self.apart.get((readout, key), key)
        if found != key and key in self.labels:
            self.labels.setdefault(found, self.labels[key])
        found = self.hand.key(found)
        return None if found in self.hand.dropped else found

    def _meant(
        self, readout: str, key: EntityKey, claim: ClaimKey | None = None
    ) -> tuple[EntityKey | None, tuple[str, float] | None]:
        why: tuple[str, float] | None = None
        if key.kind == "person":
            if claim is not None and claim in self.told.posts:
                key = self.told.posts[claim][0]
            elif (found := self.told.means.get((readout, key.parts[0]))) is not None:
                key, why = found
        elif key.kind == "organization" and (body := self.told.moved.get((readout, key.parts[:1]))) is not None:
            key = EntityKey("organization", body)
            self.labels.setdefault(key, body[0])
        settled = self.final(readout, key)
        return settled, why if settled == key else _BY_HAND

    def _name_persons(self) -> None:
        for key, names in self.told.names.items():
            usual = key.parts[0].partition(".")[0]
            self.labels[key] = usual if usual in names else min(names)
            self.aliases[key] = names - {self.labels[key]}

    def _note_likened(self) -> None:
        concepts = self.collected.concepts
        for label in sorted(label for label in self.collected.likened if concepts.key(label) in concepts):
            concepts.note(label)

    def _settled(self, readout: str, printed: Iterable[PrintedLink]) -> Iterator[Decision]:
        for name, link, kind, parts, *why in printed:
            claim = ClaimKey(readout, name)
            if link == "person" and claim in self.post_of:
                yield Decision(claim, "post", self.post_of[claim], *FULL_NAME)
            if kind == "event":
                same = self.events.get(ClaimKey(readout, parts[0]))
                meant = None if same is None else same.key
                better = (same.reason, same.score) if same is not None and link == "refersTo" else None
            elif kind == "likened":
                concept = self.collected.concepts.key(parts[0])
                meant, better = self.final(readout, concept) if concept in self.collected.concepts else None, None
            else:
                meant, better = self._meant(readout, EntityKey(kind, parts), claim if link == "person" else None)
            if meant is not None:
                yield Decision(claim, link, meant, *(better or why))

    def _settle_posts(self) -> None:
        for claim, (person, post) in sorted(self.told.posts.items()):
            who = self.final(claim.readout, person)
            body = self.final(claim.readout, EntityKey("organization", post.parts[:-1]))
            if who is None or body is None:
                continue
            self.labels.setdefault(body, body.parts[0])
            key = self._post(body, post.parts[-1])
            self.post_of[claim] = key
            former = claim in self.told.former
            self.attested.append(Attested(claim, who, key, self.collected.dates[claim], former))
            self.shortcuts.add(ShortcutLink(who, "heldPost", key))

    def _post(self, body: EntityKey, role: str) -> EntityKey:
        key = EntityKey("post", (*body.parts, role))
        if key not in self.posts:
            held = EntityKey("role", (role,))
            self.labels.setdefault(held, role)
            label = self.labels[body].removeprefix("中共") if self.labels[body] != "中共中央" else "中共中央"
            self.posts[key] = Post(key, label + role, (), held, body)
        return key

    def _settle_events(self) -> list[Event]:
        joined = [one._replace(key=self.hand.key(one.key)) for one in join_events(self.collected.reported)]
        kept = [one for one in joined if one.key not in self.hand.dropped]
        for same in kept:
            self.events.update((claim, same) for claim, *_ in same.reports)
            self._settle_participants(same)
        return describe_events(kept, self.collected.name)

    def _settle_participants(self, same: SameEvent) -> None:
        for claim, mention, *_ in same.reports:
            for part, printed in zip(mention.participants, self.collected.participants[claim], strict=True):
                participant = None if printed is None else self._meant(claim.readout, printed)[0]
                if participant is None:
                    continue
                self.shortcuts.add(ShortcutLink(same.key, "hadParticipant", participant))
                if part.how == "chair":
                    self.shortcuts.add(ShortcutLink(same.key, "chairedBy", participant))

    def _describe(self, events: list[Event]) -> Iterator[Entity]:
        yield from events
        yield from self.posts.values()
        linked = self.linked | {post.role for post in self.posts.values()}
        yield from self._plain(linked)
        yield from (one for one in self.collected.concepts.describe() if one.key in linked)
        bodies = {key for key in linked if key.kind == "organization"} | {
            post.organization for post in self.posts.values()
        }
        described = Bodies({key: self.labels[key] for key in bodies}, self.aliases)
        yield from [described.organization(key) for key in sorted(bodies)]
        places = {event.place for event in events if event.place} | described.places
        yield from describe_places(places, {})

    def _plain(self, linked: Iterable[EntityKey]) -> Iterator[Entity]:
        maybe: dict[EntityKey, set[EntityKey]] = {}
        for one, other, _, _ in self.told.unsure:
            a, b = self.hand.key(one), self.hand.key(other)
            if a != b and frozenset({a, b}) not in self.hand.told_apart:
                maybe.setdefault(a, set()).add(b)
        for key in sorted(linked):
            aliases = tuple(sorted(self.aliases.get(key, ())))
            if key.kind == "person":
                pinyin = pinyin_name(self.labels[key]) if self.told.is_chinese(key) else None
                others = tuple(sorted(other for other in maybe.get(key, ()) if other in linked))
                yield Person(key, self.labels[key], aliases, pinyin, others)
            elif key.kind in ("group", "work", "role"):
                yield Entity(key, self.labels[key], aliases)

    def _doubt(self, one: EntityKey, other: EntityKey, reason: str, score: float) -> Doubt | None:
        a, b = sorted((self.hand.key(one), self.hand.key(other)))
        settled = a == b or frozenset({a, b}) in self.hand.told_apart
        return None if settled else Doubt(a, b, reason, score)

    def _with_names(self, entities: Iterable[Entity]) -> Iterator[Entity]:
        """The entities with the names given by hand; the names before are other names then."""
        for entity in entities:
            given = self.hand.names.get(entity.key)
            if given is None or given == entity.label:
                yield entity
            else:
                yield replace(entity, label=given, aliases=tuple(sorted({*entity.aliases, entity.label} - {given})))
