"""The concepts of a corpus: labels joined by the authority, and what their wording has in common."""

from collections.abc import Iterator

from tonggao.identify.authority import Authority
from tonggao.identify.entities import Concept, EntityKey
from tonggao.identify.names import plain_key
from tonggao.identify.wordings import contained, reworded


class Concepts:
    """Notes labels of concepts and describes the concepts behind them."""

    def __init__(self, authority: Authority) -> None:
        self._authority = authority
        self._labels: dict[EntityKey, str] = {}
        self._aliases: dict[EntityKey, set[str]] = {}

    def __contains__(self, concept: EntityKey) -> bool:
        return concept in self._labels

    def known(self, label: str) -> bool:
        """Whether the authority has the label."""
        return plain_key(label) in self._authority

    def key(self, label: str) -> EntityKey:
        """The concept that a label means, whether noted or not."""
        return EntityKey("concept", (plain_key(self._name(label)),))

    def note(self, label: str) -> EntityKey:
        """Note a label that a readout uses and return its concept."""
        concept, name, plain = self.key(label), self._name(label), plain_key(label)
        known = self._labels.get(concept)
        self._labels[concept] = name if known is None else min(known, name)
        if plain != plain_key(name):
            self._aliases.setdefault(concept, set()).add(plain)
        return concept

    def _name(self, label: str) -> str:
        plain = plain_key(label)
        known = self._authority.get(plain)
        return plain if known is None else known.label

    def describe(self) -> Iterator[Concept]:
        """Every concept that was noted."""
        keys = {plain_key(label): key for key, label in self._labels.items()}
        inside = contained(keys)
        same_words = {label: group for group in reworded(keys) for label in group}
        for plain, key in keys.items():
            label = self._labels[key]
            known = self._authority.get(plain_key(label))
            above = () if known is None else (self.key(name) for name in known.broader)
            broader = tuple(sorted(one for one in above if one in self._labels))
            yield Concept(
                key,
                label,
                tuple(sorted(self._aliases.get(key, ()))),
                known.iri if known else None,
                known.english if known else None,
                broader,
                tuple(sorted({keys[other] for other in inside.get(plain, ())} - {key, *broader})),
                tuple(sorted({keys[other] for other in same_words.get(plain, ())} - {key})),
            )
