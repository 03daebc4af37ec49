"""Which links of mentions to persons and events rest on little, so that a reader should look at them."""

from collections.abc import Iterator

from tonggao.identify.by_hand import HandDecisions
from tonggao.identify.entities import Decision, Doubt, EntityKey

_WEAK = 0.75  # what scores more was right wherever it was looked at
_KINDS = frozenset({"person", "event"})


class WeakLinks:
    """Takes all links in, and keeps those that little ties to the other mentions of their entity."""

    def __init__(self) -> None:
        self._weak: dict[EntityKey, list[Decision]] = {}
        self._tied: set[EntityKey] = set()

    def add(self, link: Decision) -> None:
        if link.link != "refersTo" or link.entity.kind not in _KINDS:
            return
        if link.score > _WEAK:
            self._tied.add(link.entity)
        else:
            self._weak.setdefault(link.entity, []).append(link)

    def doubts(self, hand: HandDecisions) -> Iterator[Doubt]:
        """A doubt for each, unless it was confirmed by hand. Where all links are weak, the first is what the others are tied to."""
        for entity, found in self._weak.items():
            first = None if entity in self._tied else min(found)
            for one in found:
                if one is not first and (one.claim, entity) not in hand.confirmed:
                    yield Doubt(entity, one.claim, one.reason, one.score)
