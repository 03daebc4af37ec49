"""Why mentions mean what they mean: the reason of each link, and what speaks for or against two posts of one name being one person's."""

from collections.abc import Iterator
from typing import NamedTuple

from tonggao.identify.appearances import Held
from tonggao.identify.authority import concept_authority
from tonggao.identify.by_hand import HandDecisions
from tonggao.identify.concepts import Concepts
from tonggao.identify.entities import ClaimKey, Decision, EntityKey
from tonggao.identify.facts import canonical
from tonggao.identify.linking import Linking
from tonggao.identify.memory import Memory
from tonggao.identify.namesakes_here import readout_of
from tonggao.identify.one_bearer import SeatKey
from tonggao.identify.tally import Tally
from tonggao.identify.who import Who, meaning_of
from tonggao.identify.wordings import Wordings


class PostOf(NamedTuple):
    """A post as attested under one name: the person who it is said of, its words, and the attestations."""

    person: EntityKey
    post: str
    claims: tuple[ClaimKey, ...]


class Ground(NamedTuple):
    """Two posts of one name: whether they are one person's (None where nothing tells), why, and how likely it is."""

    same: bool | None
    reason: str
    score: float
    first: PostOf
    second: PostOf


class Grounds:
    """The reasons behind a finished graph, from the memory that it was made with and the decisions by hand that it heeds."""

    def __init__(self, memory: Memory, hand: HandDecisions) -> None:
        self._memory = memory
        self._hand = hand
        self._who = Who(memory, hand, Tally(memory, anew=True))
        self._linking = Linking(memory, hand, Concepts(concept_authority()), Wordings(memory.noted_concepts()))

    def links(self, readout: str) -> list[Decision]:
        """All links of a readout's claims, each with its reason; none of a readout that is not there."""
        known = self._memory.first("SELECT 1 FROM readouts WHERE id = ?", readout) is not None
        return self._linking.link(readout).decisions if known else []

    def of_posts(self, name: str) -> list[Ground]:
        """What ties the posts of one name together, and for each two persons of that name what keeps them apart most."""
        told, attested = self._who.posts_of(name)
        sides = self._sides(name, attested)
        ties = [Ground(True, *why, sides[a], sides[b]) for (a, b), why in told.ties.items() if {a, b} <= sides.keys()]
        apart: dict[frozenset[EntityKey], Ground] = {}
        for same, pairs in ((False, told.bars), (None, told.doubts)):
            for (a, b), why in sorted(pairs.items(), key=lambda item: (item[1][1], item[0])):
                if {a, b} <= sides.keys() and sides[a].person != sides[b].person:
                    both = frozenset({sides[a].person, sides[b].person})
                    apart.setdefault(both, Ground(same, *why, sides[a], sides[b]))
        return [*ties, *apart.values()]

    def _sides(self, name: str, attested: list[Held]) -> dict[SeatKey, PostOf]:
        """Each post of a name with whom its attestations are said of."""
        persons = dict(self._persons(name))
        by_seat: dict[SeatKey, list[tuple[ClaimKey, str]]] = {}
        for held in attested:
            if held.claim is not None and held.claim in persons:
                by_seat.setdefault(held.office.seat, []).append((held.claim, f"{held.body}{held.role}"))
        return {
            seat: PostOf(persons[min(found)[0]], min(post for _, post in found), tuple(sorted({claim._replace(readout=readout_of(claim.readout)) for claim, _ in found})))
            for seat, found in by_seat.items()
        }

    def _persons(self, name: str) -> Iterator[tuple[ClaimKey | None, EntityKey]]:
        """Whom each attestation of a post of a name is said of."""
        for readout, told in self._memory.rows("SELECT readout, told FROM seen WHERE name = ? AND told <> ''", name):
            for claim, person, _, _ in meaning_of(told).posts:
                yield ClaimKey(readout, claim), canonical(self._hand.key(person))
