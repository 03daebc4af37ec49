"""Turtle for readers: entities first, then each readout with its claims in text order, each with its entities."""

import re
from collections.abc import Callable, Iterable, Iterator

from pyoxigraph import NamedNode, Quad, RdfFormat, Triple, serialize

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
    own = (quad for quad in store.quads(entities) if not _iri(quad.subject).startswith(readouts))
    yield _block(own, store.base, _of_entity)
    for readout in store.readouts():
        described = list(store.quads(readout))
        subjects = {_iri(quad.subject) for quad in described} | {readout}
        linked = (quad for subject in sorted(subjects) for quad in store.quads(entities, subject))
        yield _block([*described, *linked], store.base, _of_readout)


def _header(base: str) -> bytes:
    prefixes = "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in sorted(PREFIXES.items()))
    return f"@base <{base}> .\n{prefixes}".encode()


def _block(quads: Iterable[Quad], base: str, place: Callable[[str], tuple[object, ...]]) -> bytes:
    triples = sorted((quad.triple for quad in quads), key=lambda triple: _key(triple, place))
    turtle = serialize(triples, format=RdfFormat.TURTLE, prefixes=PREFIXES, base_iri=base) or b""
    # The serializer's own header comes in no set order; a subject begins at the margin, whatever its strings hold.
    lines = (line for line in turtle.split(b"\n") if not line.startswith(b"@"))
    return b"".join(line + b"\n" if line.startswith(b"\t") else b"\n" + line + b"\n" for line in lines if line)


def _iri(node: object) -> str:
    return node.value if isinstance(node, NamedNode) else str(node)


def _key(triple: Triple, place: Callable[[str], tuple[object, ...]]) -> tuple[object, ...]:
    predicate = triple.predicate.value
    rank = _RANKS.get(predicate, len(_FIRST))
    return (*place(_iri(triple.subject)), rank, predicate, _natural(str(triple.object)))


def _of_entity(subject: str) -> tuple[object, ...]:
    return (_natural(subject),)


def _of_readout(subject: str) -> tuple[object, ...]:
    """The readout first, then its claims, then its passages."""
    _, _, fragment = subject.partition("#")
    return (bool(fragment) + fragment.startswith("char="), _natural(fragment))


def _natural(text: str) -> tuple[tuple[int, str], ...]:
    """Numbers by size: ``char=9`` comes before ``char=10``."""
    return tuple((int(part), "") if part.isdecimal() else (-1, part) for part in _NUMBERS.split(text))
