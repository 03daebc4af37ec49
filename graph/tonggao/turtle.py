"""Turtle for readers: entities first, then each readout with its claims in text order, each with its entities."""

import re
from collections.abc import Iterable, Iterator

from pyoxigraph import BlankNode, Literal, NamedNode, Quad, RdfFormat, Triple, serialize

from tonggao.describe.iris import entities_graph
from tonggao.describe.vocabulary import PREFIXES, vocabulary_iri
from tonggao.store import GraphStore

_NUMBERS = re.compile(r"(\d+)")
# What a reader wants first; predicates that are not listed follow in the order of their IRIs.
_FIRST = ("rdf:type", "skos:prefLabel", "skos:altLabel", "dct:identifier", "dct:title", "tg:name", "tg:quote")
_LAST = {vocabulary_iri("nif:isString"): len(_FIRST) + 1}  # the whole text
_RANKS = {vocabulary_iri(name): rank for rank, name in enumerate(_FIRST)} | _LAST


def turtle_blocks(store: GraphStore) -> Iterator[bytes]:
    """The store's graph as Turtle, in pieces that are to be joined. Needs memory for the largest graph only."""
    yield _header(store.base)
    readouts = f"{store.base}readout/"
    entities = entities_graph(store.base)
    described = _by_subject(store.quads(entities))
    yield _block({s: triples for s, triples in described.items() if not s.startswith(readouts)}, store.base)
    for readout in store.readouts():
        found = _by_subject(store.quads(readout))
        for subject in found:
            found[subject] += described.get(subject, ())
        yield _block(found, store.base)


_Natural = tuple[tuple[int, str], ...]


def _by_subject(quads: Iterable[Quad]) -> dict[str, list[Triple]]:
    found: dict[str, list[Triple]] = {}
    for quad in quads:
        triple = quad.triple
        found.setdefault(_value(triple.subject), []).append(triple)
    return found


def _header(base: str) -> bytes:
    prefixes = "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in sorted(PREFIXES.items()))
    return f"@base <{base}> .\n{prefixes}".encode()


def _block(described: dict[str, list[Triple]], base: str) -> bytes:
    subjects = sorted(described, key=_place)
    triples = (triple for subject in subjects for triple in sorted(described[subject], key=_rank))
    turtle = serialize(triples, format=RdfFormat.TURTLE, prefixes=PREFIXES, base_iri=base) or b""
    # The serializer's own header comes in no set order; a subject begins at the margin, whatever its strings hold.
    lines = (line for line in turtle.split(b"\n") if line and not line.startswith(b"@"))
    return b"".join(line + b"\n" if line.startswith(b"\t") else b"\n" + line + b"\n" for line in lines)


def _value(node: NamedNode | BlankNode | Literal | Triple) -> str:
    return str(node) if isinstance(node, Triple) else node.value


def _place(subject: str) -> tuple[bool, bool, _Natural]:
    """Entities by name; a readout before its claims, and these before its passages, both in text order."""
    _, _, fragment = subject.partition("#")
    return bool(fragment), fragment.startswith("char="), _natural(fragment or subject)


def _rank(triple: Triple) -> tuple[int, str, _Natural]:
    predicate = triple.predicate.value
    value = _value(triple.object)
    # Only claims and passages have numbers to be ordered by.
    return _RANKS.get(predicate, len(_FIRST)), predicate, _natural(value) if "#" in value else ((-1, value),)


def _natural(text: str) -> _Natural:
    """Numbers by size: ``char=9`` comes before ``char=10``."""
    return tuple((int(part), "") if part.isdecimal() else (-1, part) for part in _NUMBERS.split(text))
