"""Spells in a post as bounds, from the readouts that attest them."""

from collections.abc import Iterable
from typing import NamedTuple

from tonggao.identify.entities import ClaimKey, EntityKey, Tenure


class Attested(NamedTuple):
    """One readout's words that a person holds or held a post, with the readout's date."""

    claim: ClaimKey
    person: EntityKey
    post: EntityKey
    date: str | None
    former: bool


def tenures(attested: Iterable[Attested]) -> list[Tenure]:
    """One tenure for a person in a post: in it by the first date, until at least the last, former since one says so."""
    spells: dict[tuple[EntityKey, EntityKey], list[Attested]] = {}
    for one in attested:
        spells.setdefault((one.person, one.post), []).append(one)
    return [_tenure(person, post, found) for (person, post), found in sorted(spells.items())]


def _tenure(person: EntityKey, post: EntityKey, found: list[Attested]) -> Tenure:
    held = sorted(one.date for one in found if one.date and not one.former)
    left = sorted(one.date for one in found if one.date and one.former)
    return Tenure(
        key=EntityKey("tenure", (*person.parts, *post.parts)),
        person=person,
        post=post,
        first=held[0] if held else None,
        last=held[-1] if held else None,
        former_since=left[0] if left else None,
        attestations=tuple(sorted(one.claim for one in found)),
    )
