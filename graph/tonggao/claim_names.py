"""Names of claims inside their readout: ``post-12-20`` is the post attestation whose first passage is [12, 20).

A function of the claims alone, so that describing a readout and identifying entities speak of the same claim.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from tonggao.claims import Claims, EventMention


@dataclass(frozen=True, slots=True)
class ClaimNames:
    """One name a claim, each kind in the order of the claims. ``participations`` holds a tuple for every event."""

    persons: tuple[str, ...]
    posts: tuple[str, ...]
    organizations: tuple[str, ...]
    events: tuple[str, ...]
    participations: tuple[tuple[str, ...], ...]
    requirements: tuple[str, ...]
    concepts: tuple[str, ...]
    definitions: tuple[str, ...]
    concept_relations: tuple[str, ...]
    works: tuple[str, ...]


def claim_names(claims: Claims) -> ClaimNames:
    """The names of all claims of a readout. A second claim of a kind with the same first passage gets ``.2``.

    >>> from tonggao.claims import WorkMention
    >>> claim_names(Claims(works=(WorkMention("党章", (Passage(4, 6),), "works/title"),))).works
    ('work-4-6',)
    """
    participations = _Namer("participation")
    return ClaimNames(
        persons=_Namer("person").all(claims.persons),
        posts=_Namer("post").all(claims.posts),
        organizations=_Namer("organization").all(claims.organizations),
        events=_Namer("event").all(claims.events),
        participations=tuple(_of_event(event, participations) for event in claims.events),
        requirements=_Namer("requirement").all(claims.requirements),
        concepts=_Namer("concept").all(claims.concepts),
        definitions=_Namer("definition").all(claims.definitions),
        concept_relations=_Namer("relation").all(claims.concept_relations),
        works=_Namer("work").all(claims.works),
    )


def _of_event(event: EventMention, namer: "_Namer") -> tuple[str, ...]:
    return namer.all(event.participants)


class _Namer:
    """Counts the claims of one kind by their first passage."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.seen: dict[str, int] = {}

    def all(self, claims: Iterable[Any]) -> tuple[str, ...]:
        names = []
        for claim in claims:
            start, end = claim.passages[0]
            name = f"{self.kind}-{start}-{end}"
            count = self.seen[name] = self.seen.get(name, 0) + 1
            names.append(name if count == 1 else f"{name}.{count}")
        return tuple(names)
