"""The claim types: what a readout says, with the passages that say it and the name of the rule that found it.

Frozen dataclasses of the domain; nothing here knows RDF. Names stand as printed (inner spaces dropped); ``passages`` are in
text order, the first being the one to show. ``rule`` names the rule in kebab case, ``<room>/<rule>``: ``people/after-office``.
"""

from dataclasses import dataclass, field
from typing import Literal

from tonggao.readout import Passage

Modality = Literal["obligation", "prohibition", "hope", "imperative"]
EventKind = Literal["meeting", "inspection", "talks", "ceremony", "study", "visit", "other"]
Capacity = Literal["chair", "speak", "attend", "observe", "host", "meet", "inspect", "convey", "other"]

Passages = tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class PersonMention:
    """A named individual, once a readout. ``role`` tells bylines (reporter, editor) from persons the readout is about."""

    name: str
    passages: Passages
    rule: str
    role: Literal["subject", "byline"] = "subject"


@dataclass(frozen=True, slots=True)
class OrganizationMention:
    """A named body in its longest printed form, and the fullest name the readout lets a reader resolve it to."""

    name: str
    resolved: str
    passages: Passages
    rule: str


@dataclass(frozen=True, slots=True)
class PostAttestation:
    """``person`` is said to hold, or (``former``) to have held, ``role`` in ``org``; ``title`` is the office as printed.

    ``org`` is the fullest name the readout gives (上海市委 for 市委 in a Shanghai text). The first passage covers office and name
    where they stand together.
    """

    person: str
    role: str
    org: str
    title: str
    passages: Passages
    rule: str
    former: bool = False


@dataclass(frozen=True, slots=True)
class Participation:
    """One participant's part in an event. ``position`` counts from 1 within ``group``, the printed list verb (出席, 陪同)."""

    who: str
    how: Capacity
    position: int
    group: str
    passages: Passages
    rule: str
    open_list: bool = False  # the list ends in 等: others were there and are not named


@dataclass(frozen=True, slots=True)
class EventMention:
    """A meeting, inspection, talks … that the readout reports. Dates are ISO with the stated precision.

    ``date`` is the last day, ``date_start`` the first of a range; ``date_inferred`` is true where a missing year, month or day was
    completed from the readout's date.
    """

    label: str
    kind: EventKind
    passages: Passages
    rule: str
    date: str | None = None
    date_start: str | None = None
    date_inferred: bool = False
    place: str | None = None
    participants: tuple[Participation, ...] = ()


@dataclass(frozen=True, slots=True)
class Requirement:
    """What someone is told to do (or not), or is urged to do. ``quote`` is ``text[start:end]``.

    ``issuer`` is a person's name, an organization's, 会议 for the reported meeting, or None for the readout's own voice.
    ``concepts`` are labels of the concept mentions that stand inside the quote.
    """

    quote: str
    start: int
    end: int
    modality: Modality
    passages: Passages
    rule: str
    issuer: str | None = None
    addressee: str | None = None
    concepts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ConceptMention:
    """A named idea or set formulation (提法)."""

    label: str
    passages: Passages
    rule: str


@dataclass(frozen=True, slots=True)
class Definition:
    """The readout's own words for what a concept is. ``quote`` is ``text[start:end]``."""

    concept: str
    quote: str
    start: int
    end: int
    passages: Passages
    rule: str


@dataclass(frozen=True, slots=True)
class ConceptRelation:
    """``source`` stands in ``relation`` (partOf, metaphor, or a named aspect such as 根本要求) to ``target``."""

    source: str
    relation: str
    target: str
    passages: Passages
    rule: str


@dataclass(frozen=True, slots=True)
class WorkMention:
    """A title printed in 《》, without the marks."""

    title: str
    passages: Passages
    rule: str


CLAIM_KINDS = (
    "persons", "posts", "organizations", "events", "requirements",
    "concepts", "definitions", "concept_relations", "works",
)  # fmt: skip


NO_READOUT = "no readout: "  # how the note begins of a text that is none, and has no claims


@dataclass(frozen=True, slots=True)
class Claims:
    """All claims of one readout, each kind in text order."""

    persons: tuple[PersonMention, ...] = ()
    posts: tuple[PostAttestation, ...] = ()
    organizations: tuple[OrganizationMention, ...] = ()
    events: tuple[EventMention, ...] = ()
    requirements: tuple[Requirement, ...] = ()
    concepts: tuple[ConceptMention, ...] = ()
    definitions: tuple[Definition, ...] = ()
    concept_relations: tuple[ConceptRelation, ...] = ()
    works: tuple[WorkMention, ...] = ()
    notes: tuple[str, ...] = field(default=())  # what was assumed or left unread, for the summary (the resolved place, say)
