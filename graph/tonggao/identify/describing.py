"""Describes entities by the facts that they have, in a corpus that the memory knows."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache

from tonggao.identify.by_hand import HandDecisions
from tonggao.identify.concepts import Concepts
from tonggao.identify.doubts import weak_links
from tonggao.identify.entities import ClaimKey, Doubt, Entities, Entity, EntityKey, Person, Post, Shortcut, ShortcutLink
from tonggao.identify.facts import RENAMED_FROM, RENAMED_TO, Fact, key_of
from tonggao.identify.meetings import event_of
from tonggao.identify.memory import Memory
from tonggao.identify.organizations import Bodies, describe_places, related
from tonggao.identify.persons import is_chinese
from tonggao.identify.pinyin import pinyin_name
from tonggao.identify.tenures import Attested, tenures
from tonggao.identify.wordings import Wordings

NOTHING = Entities()
NOTED = ("noted",)
_LINKED, _HELD = ("linked",), ("held",)
_SHORTCUTS: dict[str, tuple[Shortcut, ...]] = {"person": ("heldPost",), "event": ("hadParticipant", "chairedBy")}
_MADE_BY = {"post": "held", "event": "event", "tenure": "attested", "place": "used"}  # what makes an entity that is linked or not


def is_there(key: EntityKey, facts: Iterable[Fact]) -> bool:
    """Whether an entity with these facts is one of the graph."""
    kinds = {fact[0] for fact in facts}
    if key.kind == "organization":
        return not kinds.isdisjoint(("linked", "held"))
    return _MADE_BY.get(key.kind, "linked") in kinds


class Describing:
    """Describes entities of one corpus."""

    def __init__(self, memory: Memory, hand: HandDecisions, concepts: Concepts, noted: Wordings) -> None:
        self._memory = memory
        self._hand = hand
        self._concepts = concepts
        self._noted = noted
        self._bodies = Bodies(cache(self._is_body))

    def describe(self, key: EntityKey, facts: set[Fact]) -> Entities:
        """An entity, or a tenure, with what follows for it alone; nothing where the facts make none."""
        if not is_there(key, facts):
            return NOTHING
        if key.kind == "tenure":
            return Entities(tenures=tuple(tenures(_attested(facts))))
        doubts = {*self._doubts(key, facts), *weak_links(key, facts, self._hand)}
        return Entities(
            entities=(self._with_name(self._entity(key, facts)),),
            shortcuts=tuple(
                ShortcutLink(key, shortcut, key_of(other))
                for shortcut in _SHORTCUTS.get(key.kind, ())
                for other in sorted(_values(facts, shortcut))
            ),
            doubts=tuple(sorted(doubts, key=lambda one: (one.first, *one.second, one.reason))),
        )

    def touched_by(self, key: EntityKey, before: set[Fact], now: set[Fact]) -> set[EntityKey]:
        """The other entities whose description depends on whether this one is there, where that has changed."""
        if is_there(key, before) == is_there(key, now):
            return set()
        if key.kind == "person":
            return {key_of(other) for other in _values(before | now, "beside")}
        if key.kind == "organization" and len(key.parts) == 1:
            longer = self._memory.keys("organization", key.parts[0])
            older = related(key.parts[0]) | _values(before | now, RENAMED_FROM)
            return {*longer, *(EntityKey("organization", (name,)) for name in older)}
        return set()

    def touched_concepts(self, labels: Iterable[str]) -> set[EntityKey]:
        """The concepts whose description depends on whether these labels are there."""
        found = self._noted.touched_by(labels) | self._concepts.below(labels)
        return {EntityKey("concept", (label,)) for label in found}

    def _entity(self, key: EntityKey, facts: set[Fact]) -> Entity:
        label = min(_values(facts, "label"), default=key.parts[0])
        if key.kind == "person":
            return self._person(key, facts)
        if key.kind == "organization":
            return self._bodies.organization(key, label, _values(facts, "alias"), sorted(_values(facts, RENAMED_TO)))
        if key.kind == "post":
            name, body, role = min((str(a), str(b), str(c)) for _, a, b, c in _of(facts, "held"))
            return Post(key, name, (), EntityKey("role", (role,)), key_of(body))
        if key.kind == "event":
            return event_of(key, min(_values(facts, "event")))
        if key.kind == "concept":
            aliases = _values(facts, "alias") | _values(facts, "likened")
            return self._concepts.describe(key, aliases, self._noted)
        if key.kind == "place":
            return next(one for one in describe_places([key]) if one.key == key)
        return Entity(key, label, ())

    def _person(self, key: EntityKey, facts: set[Fact]) -> Person:
        names, usual = _values(facts, "name"), key.parts[0].partition(".")[0]
        label = usual if usual in names else min(names or _values(facts, "label"), default=usual)
        pinyin = pinyin_name(label) if is_chinese(key, names, _values(facts, "country")) else None
        maybe = sorted(other for text in _values(facts, "maybe") if self._is_person(other := key_of(text)))
        return Person(key, label, tuple(sorted(names - {label})), pinyin, tuple(maybe))

    def _doubts(self, key: EntityKey, facts: set[Fact]) -> Iterator[Doubt]:
        for _, text, reason, score in _of(facts, "doubt"):
            other = key_of(str(text))
            if self._is_person(other):
                yield Doubt(key, other, str(reason), float(score or 0))

    def _with_name(self, entity: Entity) -> Entity:
        """The entity with the name given by hand; the one before is another name then."""
        given = self._hand.names.get(entity.key)
        if given is None or given == entity.label:
            return entity
        return replace(entity, label=given, aliases=tuple(sorted({*entity.aliases, entity.label} - {given})))

    def _is_person(self, key: EntityKey) -> bool:
        return self._memory.has_fact(key, _LINKED)

    def _is_body(self, name: str) -> bool:
        return self._memory.has_fact(EntityKey("organization", (name,)), _LINKED, _HELD)


def _of(facts: Iterable[Fact], kind: str) -> Iterator[Fact]:
    return (fact for fact in facts if fact[0] == kind)


def _values(facts: Iterable[Fact], kind: str) -> set[str]:
    """What the facts of one kind say first."""
    return {str(fact[1]) for fact in _of(facts, kind)}


def _attested(facts: Iterable[Fact]) -> Iterator[Attested]:
    for _, who, post, readout, claim, date, former in _of(facts, "attested"):
        at = None if date is None else str(date)
        yield Attested(ClaimKey(str(readout), str(claim)), key_of(str(who)), key_of(str(post)), at, bool(former))
