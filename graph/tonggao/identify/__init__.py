"""Which mentions are the same entity: a pure function of all readouts' claims, whatever the order they come in."""

from tonggao.identify.corpus import identify
from tonggao.identify.entities import (
    ClaimKey,
    Concept,
    Decision,
    Entities,
    Entity,
    EntityKey,
    Event,
    Post,
    ShortcutLink,
    Tenure,
)

__all__ = [
    "ClaimKey",
    "Concept",
    "Decision",
    "Entities",
    "Entity",
    "EntityKey",
    "Event",
    "Post",
    "ShortcutLink",
    "Tenure",
    "identify",
]
