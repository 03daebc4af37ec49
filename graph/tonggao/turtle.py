"""Turtle for readers: entities first, then each readout with its claims in text order, each with its entities.

Written from N-Quads lines: they are at hand in a build, and making objects of them first would take five times as long.
How a term is written is Oxigraph's decision all the same: each that is not plainly the same in Turtle is asked for once.
"""

import re
from collections.abc import Iterable, Iterator

from pyoxigraph import NamedNode, RdfFormat, Triple, parse, serialize

from tonggao.describe.iris import entities_graph
from tonggao.describe.vocabulary import PREFIXES, vocabulary_iri
from tonggao.store import GraphStore

Described = dict[str, list[tuple[str, str]]]  # (predicate, object) by subject, as N-Quads terms
_Natural = tuple[tuple[int, str], ...]

_NUMBERS = re.compile(r"(\d+)")
# What a reader wants first; predicates that are not listed follow in the order of their IRIs.
_FIRST = ("rdf:type", "skos:prefLabel", "skos:altLabel", "dct:identifier", "dct:title", "tg:name", "tg:quote")
_LAST = {vocabulary_iri("nif:isString"): len(_FIRST) + 1}  # the whole text
_RANKS = {f"<{iri}>": rank for iri, rank in ({vocabulary_iri(n): r for r, n in enumerate(_FIRST)} | _LAST).items()}
_TYPE = f"<{vocabulary_iri('rdf:type')}>"
_ASKED = NamedNode("https://w3id.org/tonggao/")


def turtle_blocks(store: GraphStore) -> Iterator[bytes]:
    """The store's graph as Turtle, in pieces that are to be joined. Needs memory for the largest graph only."""
    entities = (f"{quad} .\n" for quad in store.quads(entities_graph(store.base)))
    readouts = ((iri, (f"{quad} .\n" for quad in store.quads(iri))) for iri in store.readouts())
    return turtle_of_lines(readouts, entities, store.base)


def turtle_of_lines(
    readouts: Iterable[tuple[str, Iterable[str]]], entities: Iterable[str], base: str
) -> Iterator[bytes]:
    """The same from N-Quads lines in any order: those of the entities graph, and of each readout by its IRI, sorted."""
    writer = _TurtleWriter(base)
    yield _header(base)
    beginning = f"<{base}readout/"
    described = _by_subject(entities, entities_graph(base))
    yield writer.block({s: found for s, found in described.items() if not s.startswith(beginning)})
    for iri, lines in readouts:
        found = _by_subject(lines, iri)
        for subject, pairs in found.items():
            pairs += described.get(subject, ())
        yield writer.block(found)


def trig_blocks(store: GraphStore) -> Iterator[bytes]:
    """The store's graphs as TriG, each as it is, in pieces that are to be joined. Needs memory for the largest only."""
    writer = _TurtleWriter(store.base)
    yield _header(store.base)
    for graph in [entities_graph(store.base), *store.readouts()]:
        described = _by_subject((f"{quad} .\n" for quad in store.quads(graph)), graph)
        yield f"\n<{graph.removeprefix(store.base)}> {{".encode() + writer.block(described) + b"}\n"


def _header(base: str) -> bytes:
    prefixes = "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in sorted(PREFIXES.items()))
    return f"@base <{base}> .\n{prefixes}".encode()


def _by_subject(lines: Iterable[str], graph: str) -> Described:
    tail = len(f" <{graph}> .\n")
    found: Described = {}
    for line in lines:
        subject, predicate, rest = line.split(" ", 2)
        found.setdefault(subject, []).append((predicate, rest[:-tail]))
    return found


class _TurtleWriter:
    """Writes subjects with what is said of them."""

    def __init__(self, base: str) -> None:
        self._base = base
        self._beginning = f"<{base}"
        self._cut = len(self._beginning)
        self._known = {_TYPE: "a"}
        self._ranks: dict[str, tuple[int, str]] = {}

    def block(self, described: Described) -> bytes:
        """The subjects in reading order, each with its predicates in theirs."""
        return "".join([self._subject(s, described[s]) for s in sorted(described, key=_place)]).encode("utf-8")

    def _subject(self, subject: str, pairs: list[tuple[str, str]]) -> str:
        by_predicate: dict[str, list[str]] = {}
        for predicate, value in pairs:
            if predicate in by_predicate:
                by_predicate[predicate].append(value)
            else:
                by_predicate[predicate] = [value]
        said: list[str] = []
        for predicate in sorted(by_predicate, key=self._rank):
            values = by_predicate[predicate]
            if len(values) > 1:
                values.sort(key=_value_place)
                said.append(f"{self._term(predicate)} {' , '.join(map(self._term, values))}")
            else:
                said.append(f"{self._term(predicate)} {self._term(values[0])}")
        joined = " ;\n\t".join(said)
        return f"\n{self._term(subject)} {joined} .\n"

    def _rank(self, predicate: str) -> tuple[int, str]:
        rank = self._ranks.get(predicate)
        if rank is None:
            rank = self._ranks[predicate] = (_RANKS.get(predicate, len(_FIRST)), predicate)
        return rank

    def _term(self, term: str) -> str:
        known = self._known.get(term)
        if known is not None:
            return known
        if term.startswith(self._beginning):
            return f"<{term[self._cut :]}"
        if term[0] == '"' and term[-1] != ">":  # a plain or a tagged string
            return term
        known = self._known[term] = self._asked(term)
        return known

    def _asked(self, term: str) -> str:
        (triple,) = parse(f"<{_ASKED.value}> <{_ASKED.value}> {term} .", format=RdfFormat.N_TRIPLES)
        asked = Triple(_ASKED, _ASKED, triple.object)
        turtle = serialize([asked], format=RdfFormat.TURTLE, prefixes=PREFIXES, base_iri=self._base) or b""
        return turtle.decode("utf-8").splitlines()[-1].split(" ", 2)[2].removesuffix(" .")


def _place(subject: str) -> tuple[bool, bool, _Natural]:
    """Entities by name; a readout before its claims, and these before its passages, both in text order."""
    _, _, fragment = subject[:-1].partition("#")
    return bool(fragment), fragment.startswith("char="), _natural(fragment or subject[:-1])


def _value_place(value: str) -> _Natural:
    # Only claims and passages have numbers to be ordered by.
    return _natural(value[1:-1]) if "#" in value else ((-1, value[1:-1]),)


def _natural(text: str) -> _Natural:
    """Numbers by size: ``char=9`` comes before ``char=10``."""
    return tuple((int(part), "") if part.isdecimal() else (-1, part) for part in _NUMBERS.split(text))
