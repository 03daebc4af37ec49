"""Links one readout's claims to what their names mean, by what was decided of its names and its events."""

import json
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field

from tonggao.identify.by_hand import HandDecisions
from tonggao.identify.concepts import Concepts
from tonggao.identify.doubts import tie_of
from tonggao.identify.entities import ClaimKey, Decision, EntityKey, Why
from tonggao.identify.facts import APART, MET, Fact, canonical, key_text
from tonggao.identify.homes import Homes
from tonggao.identify.meetings import told_of
from tonggao.identify.memory import Memory
from tonggao.identify.names import plain_key
from tonggao.identify.namesakes_here import row_of
from tonggao.identify.placed import body_there, told_by
from tonggao.identify.records import Participants, links_of
from tonggao.identify.said import FULL_NAME, PrintedLink
from tonggao.identify.same_bodies import SAME_NAME, TWICE, printed_twice, same_bodies
from tonggao.identify.who import Meaning, meaning_of
from tonggao.identify.wordings import Wordings

_BY_HAND = ("decided by hand", 1.0)
_BY_THOSE_NAMED = ("of the place where those named beside it have posts", 0.8)
_STATES_PARTY = "中共"


@dataclass(slots=True)
class Linked:
    """Where a readout's links go, sorted, and what follows for the entities that they go to."""

    readout: str
    decisions: list[Decision]
    facts: set[tuple[EntityKey, Fact]] = field(default_factory=set)


class Linking:
    """Links readouts that the memory holds."""

    def __init__(self, memory: Memory, hand: HandDecisions, concepts: Concepts, noted: Wordings) -> None:
        self._memory = memory
        self.hand = hand
        self.concepts = concepts
        self.noted = noted
        self.apart = {
            (claim.readout, entity): EntityKey(
                entity.kind, (f"{entity.parts[0]}.{plain_key(claim.readout)}", *entity.parts[1:])
            )
            for claim, entity in hand.apart
        }
        self.named_by_hand = frozenset(map(canonical, hand.named()))
        self.same_bodies = same_bodies(memory)
        self.printed_twice = printed_twice(memory)
        self.homes = Homes(memory)
        self._labels = {
            other: entity.parts[0] for (_, entity), other in sorted(self.apart.items()) if entity.kind != "person"
        }

    def link(self, readout: str) -> Linked:
        """A readout's links."""
        row = self._memory.first("SELECT said, holds FROM readouts WHERE id = ?", readout)
        assert row is not None
        names, _, series, *_, doubled = json.loads(row[1])
        meanings = {
            name: meaning_of(self._told("SELECT told FROM seen WHERE name = ? AND readout = ?", *row_of(name, readout)))
            for name in (*names, *doubled)
        }
        events = {
            claim: found
            for one in series
            for claim, found in told_of(
                self._told("SELECT told FROM reports WHERE series = ? AND readout = ?", one, readout)
            ).items()
        }
        date, links, participants = links_of(row[0])
        return _Readout(self, readout, meanings, events).linked(date, links, participants)

    def label(self, body: EntityKey) -> str:
        """The name of a body: its key's, but for one that was told from another by hand."""
        return self._labels.get(body, body.parts[0])

    def _told(self, query: str, of: str, readout: str) -> str:
        row = self._memory.first(query, of, readout)
        assert row is not None, (of, readout)
        return str(row[0])


class _Readout:
    """One readout with what its names and events mean."""

    def __init__(
        self,
        linking: Linking,
        readout: str,
        meanings: dict[str, Meaning],
        events: dict[str, tuple[EntityKey, str, float]],
    ) -> None:
        self._all = linking
        self._readout = readout
        self._meanings = meanings
        self._events = events
        moved = {(body, is_) for meaning in meanings.values() for body, is_ in meaning.moved}
        # Of two that persons tell the full name counts, else the first.
        self._moved = dict(sorted(moved, key=lambda pair: (len(pair[1]), pair), reverse=True))
        self._places = told_by(self._moved) | linking.homes.told(readout)
        self._posts = {
            claim: (who, self._placed_post(post), former)
            for meaning in meanings.values()
            for claim, who, post, former in meaning.posts
        }
        self._post_of: dict[str, EntityKey] = {}
        self._meant_by: dict[EntityKey, tuple[EntityKey | None, Why | None]] = {}
        self._decided: set[tuple[EntityKey, Fact]] = set()

    def linked(self, date: str | None, links: Collection[PrintedLink], participants: dict[str, Participants]) -> Linked:
        found = Linked(self._readout, [])
        found.facts.update(self._settle_posts(date))
        found.decisions += sorted(self._settled(links))
        found.facts.update(self._took_part(participants))
        found.facts.update(self._other_names(links))
        found.facts.update(self._names_by_hand(links))
        for decision in found.decisions:
            found.facts.add((decision.entity, ("linked",)))
            if (label := self._all.label(decision.entity)) != decision.entity.parts[0]:
                found.facts.add((decision.entity, ("label", label)))
            if (tie := tie_of(decision)) is not None:
                found.facts.add((decision.entity, tie))
        found.facts |= self._decided
        return found

    def _placed(self, body: tuple[str, ...]) -> tuple[str, ...]:
        """A body of the readout's own under its full name, where another one tells whose it is."""
        full = body_there(body[0], self._places) if self._places and body[1:] == (self._readout,) else None
        return body if full is None else full

    def _placed_post(self, post: EntityKey) -> EntityKey:
        body = self._placed(post.parts[:-1])
        return post if body == post.parts[:-1] else EntityKey("post", (*body, post.parts[-1]))

    def _final(self, key: EntityKey) -> EntityKey | None:
        """The entity that a name means once decisions by hand are applied; None for what is dropped."""
        printed = canonical(self._same_body(key))
        apart = self._all.apart.get((self._readout, printed), printed)
        found = canonical(self._all.hand.key(apart))
        if printed in self._all.named_by_hand:
            self._decided.add((printed, MET))
            if apart != printed:
                self._decided.add((printed, (*APART, self._readout)))
        return None if found in self._all.hand.dropped else found

    def _other_names(self, links: Iterable[PrintedLink]) -> Iterator[tuple[EntityKey, Fact]]:
        """The names that this readout has for bodies that go by another one."""
        for _, _, kind, parts, *_ in links:
            if kind == "organization" and (body := self._same_body(EntityKey(kind, parts))).parts != parts:
                yield body, ("alias", parts[0])

    def _names_by_hand(self, links: Iterable[PrintedLink]) -> Iterator[tuple[EntityKey, Fact]]:
        """The names that this readout has for what a decision by hand says goes by another one."""
        for _, _, kind, parts, *_ in links if self._all.hand.same else ():
            if kind not in ("person", "organization"):
                continue
            meaning = self._meanings.get(parts[0]) if kind == "person" else None
            key = EntityKey(kind, parts) if meaning is None else meaning.person
            printed, found = canonical(self._same_body(key)), self._final(key)
            if found is not None and found != printed and printed in self._all.hand.same:
                for one in (printed, found):
                    yield found, ("name" if kind == "person" else "alias", one.parts[0].partition(".")[0])

    def _same_body(self, key: EntityKey) -> EntityKey:
        """The body under the name that stands for it, where that is another one."""
        if key.kind == "organization" and len(key.parts) > 1:
            return EntityKey("organization", self._all.printed_twice.get(key.parts, key.parts))
        usual = self._all.same_bodies.get(key.parts[0]) if key.kind == "organization" and len(key.parts) == 1 else None
        return key if usual is None else EntityKey("organization", (usual,))

    def _meant(self, key: EntityKey, claim: str | None = None) -> tuple[EntityKey | None, Why | None]:
        if claim is not None and claim in self._posts and key.kind == "person":
            return self._settled_as(self._posts[claim][0], None)
        if key not in self._meant_by:
            self._meant_by[key] = self._told(key)
        return self._meant_by[key]

    def _told(self, key: EntityKey) -> tuple[EntityKey | None, Why | None]:
        why: Why | None = None
        if key.kind == "person":
            if (meaning := self._meanings.get(key.parts[0])) is not None:
                key, why = meaning.person, meaning.why
        elif key.kind == "organization":
            body = self._moved.get(key.parts) or self._moved.get(key.parts[:1])
            placed = EntityKey("organization", body or self._placed(key.parts))
            if body is None and placed != key:
                why = _BY_THOSE_NAMED
            key = placed
        if (same := self._same_body(key)) != key:
            key, why = same, SAME_NAME if len(same.parts) == 1 else TWICE
        return self._settled_as(key, why)

    def _settled_as(self, key: EntityKey, why: Why | None) -> tuple[EntityKey | None, Why | None]:
        settled = self._final(key)
        return settled, why if settled == canonical(key) else _BY_HAND

    def _settled(self, links: Iterable[PrintedLink]) -> Iterator[Decision]:
        for name, link, kind, parts, *why in links:
            claim = ClaimKey(self._readout, name)
            meant: EntityKey | None
            better: Why | None = None
            if link == "person" and name in self._post_of:
                yield Decision(claim, "post", self._post_of[name], *FULL_NAME)
            if kind == "event":
                same = self._events.get(parts[0])
                meant = same[0] if same else None
                better = same[1:] if same and link == "refersTo" else None
            elif kind == "likened":
                concept = self._all.concepts.key(parts[0])
                meant = self._final(concept) if concept.parts[0] in self._all.noted else None
            else:
                meant, better = self._meant(EntityKey(kind, parts), name if link == "person" else None)
            if meant is not None:
                yield Decision(claim, link, meant, *(better or why))

    def _settle_posts(self, date: str | None) -> Iterator[tuple[EntityKey, Fact]]:
        """The post of each attestation, and what follows for the post, its body and its holder."""
        for claim, (person, printed, former) in sorted(self._posts.items()):
            who = self._final(person)
            body = self._final(EntityKey("organization", printed.parts[:-1]))
            if who is None or body is None:
                continue
            role = printed.parts[-1]
            post = self._post_of[claim] = EntityKey("post", (*body.parts, role))
            label = self._all.label(body)
            short = label if label == "中共中央" else label.removeprefix(_STATES_PARTY)
            yield post, ("held", short + role, key_text(body), role)
            yield EntityKey("role", (role,)), ("linked",)
            yield body, ("held",)
            yield who, ("heldPost", key_text(post))
            tenure = EntityKey("tenure", (*who.parts, *post.parts))
            yield tenure, ("attested", key_text(who), key_text(post), self._readout, claim, date, former)

    def _took_part(self, participants: dict[str, Participants]) -> Iterator[tuple[EntityKey, Fact]]:
        for claim, parts in participants.items():
            if claim not in self._events:
                continue
            event = self._events[claim][0]
            for how, printed in parts:
                if printed is not None and (who := self._meant(printed)[0]) is not None:
                    yield event, ("hadParticipant", key_text(who))
                    if how == "chair":
                        yield event, ("chairedBy", key_text(who))
