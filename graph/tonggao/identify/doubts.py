"""Which links of mentions to persons, bodies and events rest on little, so that a reader should look at them."""

from collections.abc import Iterable, Iterator

from tonggao.identify.by_hand import HandDecisions
from tonggao.identify.entities import ClaimKey, Decision, Doubt, EntityKey
from tonggao.identify.facts import Fact

_WEAK = 0.75  # what scores more was right wherever it was looked at
_KINDS = frozenset({"person", "organization", "event"})


def tie_of(link: Decision) -> Fact | None:
    """Whether a mention of a person or event is tied to it, or weakly so: as a fact of the entity."""
    if link.link != "refersTo" or link.entity.kind not in _KINDS:
        return None
    return ("tied",) if link.score > _WEAK else ("weak", *link.claim, link.reason, link.score)


def weak_links(entity: EntityKey, facts: Iterable[Fact], hand: HandDecisions) -> Iterator[Doubt]:
    """A doubt for each weak link of an entity, unless it was confirmed by hand.

    Where all links are weak, the first is what the others are tied to.
    """
    there = set(facts)
    weak = sorted(fact for fact in there if fact[0] == "weak")
    for _, readout, name, reason, score in weak if ("tied",) in there else weak[1:]:
        claim = ClaimKey(str(readout), str(name))
        if (claim, entity) not in hand.confirmed:
            yield Doubt(entity, claim, str(reason), float(score or 0))
