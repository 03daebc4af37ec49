"""Which mentions are the same entity: a pure function of all readouts' claims, whatever the order they come in."""

from tonggao.identify.by_hand import HandDecisions, read_decisions
from tonggao.identify.corpus import identify
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
)

__all__ = [
    "ClaimKey",
    "Concept",
    "Decision",
    "Doubt",
    "Entities",
    "Entity",
    "EntityKey",
    "Event",
    "HandDecisions",
    "Organization",
    "Person",
    "Place",
    "Post",
    "ShortcutLink",
    "Tenure",
    "identify",
    "read_decisions",
]
