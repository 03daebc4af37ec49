"""The shipped authority of concepts: which labels name a known concept. Read from ``ontology/concepts.ttl``."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from pyoxigraph import Literal, NamedNode, RdfFormat, parse

from tonggao.identify.names import plain_key
from tonggao.ontology_files import ontology_folder

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


@cache
def concept_authority() -> Authority:
    """The concepts of the shipped authority by each of their Chinese labels as a key."""
    path = ontology_folder() / "concepts.ttl"
    return read_authority(path) if path.is_file() else {}


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
