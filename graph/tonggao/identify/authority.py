"""The shipped authority of concepts: which labels name a known concept.

It is ``ontology/concepts.ttl``, but read from the rows that ``scripts/make_concept_lexicon.py`` makes of it: parsing Turtle takes
ten times as long, in every process.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from pyoxigraph import Literal, NamedNode, RdfFormat, parse

from tonggao.identify.data import rows
from tonggao.identify.names import plain_key

NAMESPACE = "https://w3id.org/tonggao/concepts/"
_BETWEEN = "|"
_PARTICLES = str.maketrans(dict.fromkeys("的和与及、，“”‘’·"))
_SKOS = "http://www.w3.org/2004/02/skos/core#"


@dataclass(frozen=True, slots=True)
class KnownConcept:
    """A concept of the authority: its IRI, labels, and the Chinese labels of the concepts right above it."""

    iri: str
    label: str
    english: str | None
    aliases: tuple[str, ...]
    broader: tuple[str, ...]


Authority = Mapping[str, KnownConcept]


@dataclass(slots=True)
class _Described:
    is_concept: bool = False
    labels: dict[str, str] = field(default_factory=dict)
    aliases: list[str] = field(default_factory=list)
    broader: list[str] = field(default_factory=list)


class _Shipped(Mapping[str, KnownConcept]):
    """Concepts made of their rows when they are asked for: a build needs few of them."""

    def __init__(self, rows: Iterable[tuple[str, ...]]) -> None:
        self._rows = {key: row for row in rows for key in row[-1].split(_BETWEEN)}
        self._made: dict[str, KnownConcept] = {}  # by label

    def __getitem__(self, key: str) -> KnownConcept:
        row = self._rows[key]
        return self._made.get(row[0]) or self._made.setdefault(row[0], _of_row(row))

    def __contains__(self, key: object) -> bool:
        return key in self._rows

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)


@cache
def concept_authority() -> Authority:
    """The concepts of the shipped authority by each of their Chinese labels as a key."""
    return _Shipped(rows("concepts.tsv"))


def concept_rows(authority: Authority) -> list[tuple[str, ...]]:
    """An authority as rows of its data file, by label. Raises ValueError for a concept that no row can hold."""
    keys: dict[str, list[str]] = {}
    concepts = {known.label: known for known in authority.values()}
    for key, known in authority.items():
        keys.setdefault(known.label, []).append(key)
    return [_row(concepts[label], sorted(keys[label])) for label in sorted(concepts)]


def _row(known: KnownConcept, keys: list[str]) -> tuple[str, ...]:
    lists = tuple(map(_BETWEEN.join, (known.aliases, known.broader, keys)))
    row = (known.label, known.iri.removeprefix(NAMESPACE), known.english or "", *lists)
    told = len(known.aliases) + len(known.broader) + len(keys)
    if sum(one.count(_BETWEEN) + bool(one) for one in lists) != told or not known.iri.startswith(NAMESPACE):
        raise ValueError(f"{known.iri}: is outside {NAMESPACE} or has a label with {_BETWEEN} in it")
    return row


def _of_row(row: tuple[str, ...]) -> KnownConcept:
    label, iri, english, aliases, broader, _ = row
    return KnownConcept(NAMESPACE + iri, label, english or None, _cut(aliases), _cut(broader))


def _cut(listed: str) -> tuple[str, ...]:
    return tuple(listed.split(_BETWEEN)) if listed else ()


def read_authority(path: Path) -> Authority:
    """The concepts of a SKOS file by each of their Chinese labels as a key.

    A preferred label wins over an alternative one. Of concepts whose preferred labels differ in particles and marks alone, the one that the
    file says most about stands for all; each is there as ``spelt``, too. Quotation marks around an alternative label tell the extractor that
    it is a concept only inside them; they are no part of it.
    """
    described = _described(path)
    concepts = [
        KnownConcept(
            iri=iri,
            label=one.labels["zh"],
            english=one.labels.get("en"),
            aliases=tuple(sorted(one.aliases)),
            broader=tuple(sorted(described[up].labels["zh"] for up in one.broader if "zh" in described[up].labels)),
        )
        for iri, one in sorted(described.items())
        if one.is_concept and "zh" in one.labels
    ]
    labelled = [(plain := plain_key(concept.label), spelt(plain), concept) for concept in concepts]
    as_spelt: dict[str, KnownConcept] = {}
    for _, words, concept in labelled:
        other = as_spelt.setdefault(words, concept)
        as_spelt[words] = max(concept, other, key=_told)
    known = {plain: as_spelt[words] for plain, words, _ in labelled}
    for _, words, concept in labelled:
        for alias in concept.aliases:
            known.setdefault(plain_key(alias), as_spelt[words])
    return as_spelt | known


def spelt(label: str) -> str:
    """A label without the particles and marks that the same formulation is printed with and without, its words in their order.

    >>> spelt("共建共治共享的社会治理格局"), spelt("政府与社会资本合作") == spelt("政府和社会资本合作")
    ('共建共治共享社会治理格局', True)
    """
    return label.translate(_PARTICLES)


def _told(concept: KnownConcept) -> tuple[int, int, str]:
    """How much is said about a concept; of several the one with the shortest label counts."""
    told = (concept.english is not None) + len(concept.broader) + len(concept.aliases)
    return told, -len(concept.label), concept.iri


def _described(path: Path) -> dict[str, _Described]:
    described: dict[str, _Described] = {}
    for quad in parse(path=str(path), format=RdfFormat.TURTLE):
        if not isinstance(quad.subject, NamedNode):
            continue
        one = described.setdefault(quad.subject.value, _Described())
        predicate, value = quad.predicate.value, quad.object
        if isinstance(value, Literal) and predicate == f"{_SKOS}prefLabel":
            one.labels[value.language or "zh"] = value.value
        elif isinstance(value, Literal) and predicate == f"{_SKOS}altLabel" and value.language in (None, "zh"):
            one.aliases.append(value.value.strip("“”"))
        elif isinstance(value, NamedNode) and value.value == f"{_SKOS}Concept":
            one.is_concept = True
        elif isinstance(value, NamedNode) and predicate == f"{_SKOS}broader":
            one.broader.append(value.value)
            described.setdefault(value.value, _Described())
    return described
