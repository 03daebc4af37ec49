"""Concepts: labels joined by the authority, and what their wording has in common."""

from collections.abc import Iterable
from functools import cached_property

from tonggao.identify.authority import Authority, KnownConcept, spelt
from tonggao.identify.entities import Concept, EntityKey
from tonggao.identify.names import plain_key
from tonggao.identify.wordings import Wordings


class Concepts:
    """The concepts behind labels, as the authority has them."""

    def __init__(self, authority: Authority) -> None:
        self._authority = authority

    def known(self, label: str) -> bool:
        """Whether the authority has the label."""
        return self._known(plain_key(label)) is not None

    def key(self, label: str) -> EntityKey:
        """The concept that a label means."""
        return _concept_key(self._name(label))

    def _name(self, label: str) -> str:
        plain = plain_key(label)
        known = self._known(plain)
        return plain if known is None else known.label

    def _known(self, plain: str) -> KnownConcept | None:
        one = plain if plain in self._authority else spelt(plain)
        return self._authority.get(one)

    def describe(self, key: EntityKey, aliases: Iterable[str], noted: Wordings) -> Concept:
        """A concept with what is above it and the wordings in its own, among those that the corpus has."""
        (plain,) = key.parts
        known = self._authority.get(plain)
        above = () if known is None else (self.key(name) for name in known.broader)
        broader = tuple(sorted(one for one in above if one.parts[0] in noted))
        return Concept(
            key,
            self._name(plain),
            tuple(sorted(aliases)),
            known.iri if known else None,
            known.english if known else None,
            broader,
            tuple(sorted({_concept_key(other) for other in noted.inside(plain)} - {key, *broader})),
            tuple(sorted({_concept_key(other) for other in noted.reworded(plain)} - {key})),
        )

    def below(self, labels: Iterable[str]) -> set[str]:
        """The labels of the concepts that the authority has right below any of these."""
        return {below for label in labels for below in self._below.get(label, ())}

    @cached_property
    def _below(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for one in self._authority.values():
            for name in one.broader:
                found.setdefault(self.key(name).parts[0], set()).add(plain_key(one.label))
        return found


def _concept_key(label: str) -> EntityKey:
    return EntityKey("concept", (plain_key(label),))
