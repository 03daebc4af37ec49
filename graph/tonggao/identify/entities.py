"""What identification returns: the entities and the decisions that link claims to them. Knows no RDF."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

from tonggao.claims import EventKind

EntityKind = Literal[
    "person", "organization", "group", "place", "role", "post", "event", "concept", "work", "tenure", "doubt"
]
ClaimLink = Literal["refersTo", "person", "post", "participant", "issuer", "addressee", "concept", "from", "to"]
Shortcut = Literal["heldPost", "chairedBy", "hadParticipant", "uses"]

Why = tuple[str, float]  # a reason in words and a score from 0 (a guess) to 1 (certain)


class EntityKey(NamedTuple):
    """What makes an entity that one: its kind and the parts of its key, ``("post", ("上海市委", "书记"))`` say."""

    kind: EntityKind
    parts: tuple[str, ...]


class ClaimKey(NamedTuple):
    """A claim: its readout's id and its name in it."""

    readout: str
    name: str


class Decision(NamedTuple):
    """A claim's ``link`` goes to ``entity``: with the reason in words and a score from 0 (a guess) to 1 (certain)."""

    claim: ClaimKey
    link: ClaimLink
    entity: EntityKey
    reason: str
    score: float


@dataclass(frozen=True, slots=True)
class Entity:
    """An entity of any kind with its name in Chinese and other names."""

    key: EntityKey
    label: str
    aliases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Person(Entity):
    """A person; ``pinyin`` for Chinese names, ``maybe`` are other entities that may be the same person."""

    pinyin: str | None
    maybe: tuple[EntityKey, ...]


@dataclass(frozen=True, slots=True)
class Organization(Entity):
    """A body, the body that it is part of, where it is in office, and what took its place."""

    superior: EntityKey | None
    place: EntityKey | None
    successor: EntityKey | None


@dataclass(frozen=True, slots=True)
class Place(Entity):
    """A place; a division of China has a ``code`` (GB/T 2260) and what it lies ``within``, a country its ISO 3166 code.

    A division of the past has the year ``until`` which it was, and the division that took its place, where that is known.
    """

    code: str | None
    country: str | None
    within: EntityKey | None
    successor: EntityKey | None = None
    until: str | None = None


@dataclass(frozen=True, slots=True)
class Post(Entity):
    """A role in an organization."""

    role: EntityKey
    organization: EntityKey


@dataclass(frozen=True, slots=True)
class Event(Entity):
    """An event; ``date`` is its last day, ``start`` the first of a range, ISO with the stated precision."""

    event_kind: EventKind
    date: str | None
    start: str | None
    place: EntityKey | None
    follows: EntityKey | None  # the meeting of its series before it


@dataclass(frozen=True, slots=True)
class Concept(Entity):
    """A concept. The shipped authority has it as ``authority`` (an IRI), if at all, and says what is ``broader``.

    ``contains`` are concepts whose wording stands in its own, ``rewords`` those that say it in other words.
    """

    authority: str | None
    english: str | None
    broader: tuple[EntityKey, ...]
    contains: tuple[EntityKey, ...]
    rewords: tuple[EntityKey, ...]


@dataclass(frozen=True, slots=True)
class Doubt:
    """Two entities of which nothing tells whether they are one, or an entity and a mention that was given to it for little reason.

    ``reason`` is what was found, ``score`` how likely it is that they are one.
    """

    first: EntityKey
    second: EntityKey | ClaimKey
    reason: str
    score: float


@dataclass(frozen=True, slots=True)
class Tenure:
    """A person in a post, as bounds: attested ``first`` to ``last``, former by ``former_since``; ISO dates or None."""

    key: EntityKey
    person: EntityKey
    post: EntityKey
    first: str | None
    last: str | None
    former_since: str | None
    attestations: tuple[ClaimKey, ...]


class ShortcutLink(NamedTuple):
    """What several claims together say, in one step. The subject of ``uses`` is a readout's id."""

    subject: EntityKey | str
    shortcut: Shortcut
    object: EntityKey


def uses(decision: Decision) -> ShortcutLink | None:
    """That the readout uses a concept, where a link says so."""
    if decision.link == "refersTo" and decision.entity.kind == "concept":
        return ShortcutLink(decision.claim.readout, "uses", decision.entity)
    return None


@dataclass(frozen=True, slots=True)
class Entities:
    """All entities of a corpus, each part sorted."""

    entities: tuple[Entity, ...] = ()
    tenures: tuple[Tenure, ...] = ()
    decisions: tuple[Decision, ...] = ()
    shortcuts: tuple[ShortcutLink, ...] = ()
    doubts: tuple[Doubt, ...] = ()
