"""Turtle for readers: entities first, then each readout with its claims in text order, each with its entities.

Written from N-Quads lines: they are at hand in a build, and making objects of them first would take five times as long.
How a term is written is Oxigraph's decision all the same: each that is not plainly the same in Turtle is asked for once.
A readout's graph is rendered before it is known what its claims are linked to: the links have their places in it.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import chain, groupby
from operator import itemgetter

from pyoxigraph import NamedNode, RdfFormat, Triple, parse, serialize

from tonggao.describe.iris import entities_graph
from tonggao.describe.terms import subject_of
from tonggao.describe.vocabulary import PREFIXES, vocabulary_iri
from tonggao.files import sorted_lines
from tonggao.store import GraphStore

Pair = tuple[str, str]  # predicate and object, as N-Quads terms
Layout = tuple[tuple[str, tuple[int, ...]], ...]  # a subject's predicates as read, and which of its objects each has

_FRAGMENT = re.compile(r"#(char=|\w+-)(\d+)[,-](\d+)(.*)>")
# What a reader wants first; predicates that are not listed follow in the order of their IRIs.
_FIRST = ("rdf:type", "skos:prefLabel", "skos:altLabel", "dct:identifier", "dct:title", "tg:name", "tg:quote")
_RANKS = {f"<{vocabulary_iri(name)}>": rank for rank, name in enumerate(_FIRST)}
_TYPE = f"<{vocabulary_iri('rdf:type')}>"
_WHOLE_TEXT = f"<{vocabulary_iri('nif:isString')}>"  # last, even after the links
_ASKED = NamedNode("https://w3id.org/tonggao/")
_PASSAGE = "#char="
_PLACE = "\0"  # before and after a subject whose links belong here; stands in no N-Quads line
_MOST_KEPT = 10_000


def turtle_blocks(store: GraphStore) -> Iterator[bytes]:
    """The store's graph as Turtle, in pieces that are to be joined. Links wait on disk meanwhile, sorted by readout."""
    quads = (f"{quad} .\n" for quad in store.quads(entities_graph(store.base)))
    owned = _by_owner(sorted_lines(_with_owner(quads, f"<{store.base}readout/")))
    owner, lines = next(owned, ("", iter(())))
    links = owned if not owner else chain([(owner, lines)], owned)
    graphs = ((iri, render(iri, (f"{q} .\n" for q in store.quads(iri)), store.base)) for iri in store.readouts())
    yield from turtle_of(graphs, links, () if owner else lines, store.base)


def turtle_of(
    rendered: Iterable[tuple[str, str]], links: Iterable[tuple[str, Iterable[str]]], entities: Iterable[str], base: str
) -> Iterator[bytes]:
    """The Turtle of readouts' graphs from what ``render`` made of them, by their IRIs, sorted.

    ``links`` are lines of the entities graph about a readout and its claims, by its IRI, sorted too; ``entities`` are the
    others, in their order: they are read first, one by one.
    """
    yield header(base)
    yield from (content for _, content in entity_blocks(entities, base))
    yield from (content for _, content in readout_blocks(rendered, links, base))


def entity_blocks(lines: Iterable[str], base: str) -> Iterator[tuple[str, bytes]]:
    """The Turtle of each entity behind its node, from sorted lines of the entities graph."""
    for node, lines_of_one in groupby(lines, key=subject_of):
        yield node, _writer(base).block(lines_of_one, entities_graph(base)).encode()


def readout_blocks(
    rendered: Iterable[tuple[str, str]], links: Iterable[tuple[str, Iterable[str]]], base: str
) -> Iterator[tuple[str, bytes]]:
    """The Turtle of each readout with its links, behind its IRI; both are sorted by these."""
    writer = _writer(base)
    remaining = iter(links)
    owner, lines = next(remaining, ("", ()))
    for iri, text in rendered:
        while owner and owner < iri:
            owner, lines = next(remaining, ("", ()))
        yield iri, writer.with_links(text, lines if owner == iri else ()).encode()


def render(iri: str, lines: Iterable[str], base: str) -> str:
    """A readout's graph, given as N-Quads lines, as Turtle with places for links."""
    return render_said(_by_subject(lines, len(f" <{iri}> .\n")), base)


def render_said(said: Mapping[str, list[str]], base: str) -> str:
    """The same from what is said of each subject, predicate and object."""
    return _writer(base).described(said, places=True)


def _with_owner(lines: Iterable[str], beginning: str) -> Iterator[bytes]:
    """Each line behind the IRI of the readout that it, or whose claim it, speaks of; behind nothing where it is an entity."""
    for line in lines:
        owner = line[1 : line.index(">")].partition("#")[0] if line.startswith(beginning) else ""
        yield f"{owner} {line}".encode()


def _by_owner(lines: Iterable[bytes]) -> Iterator[tuple[str, Iterator[str]]]:
    pairs = (line.decode().split(" ", 1) for line in lines)
    for owner, same in groupby(pairs, key=itemgetter(0)):
        yield owner, (line for _, line in same)


def trig_blocks(store: GraphStore) -> Iterator[bytes]:
    """The store's graphs as TriG, each as it is, in pieces that are to be joined. Needs memory for the largest only."""
    writer = _TurtleWriter(store.base)
    yield header(store.base)
    for graph in [entities_graph(store.base), *store.readouts()]:
        block = writer.block((f"{quad} .\n" for quad in store.quads(graph)), graph)
        yield f"\n<{graph.removeprefix(store.base)}> {{{block}}}\n".encode()


def header(base: str) -> bytes:
    """What a Turtle file begins with: the base and the prefixes."""
    prefixes = "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in sorted(PREFIXES.items()))
    return f"@base <{base}> .\n{prefixes}".encode()


@cache
def _writer(base: str) -> "_TurtleWriter":
    return _TurtleWriter(base)


class _TurtleWriter:
    """Writes subjects with what is said of them."""

    def __init__(self, base: str) -> None:
        self._beginning = f"<{base}"
        self._cut = len(self._beginning)
        self._base = base
        self._known = {_TYPE: "a"}
        self._known_said: dict[str, str] = {}
        self._layouts: dict[tuple[str, ...], Layout] = {}
        self._tail = len(f" <{entities_graph(base)}> .\n")

    def block(self, lines: Iterable[str], graph: str) -> str:
        """The subjects of these lines in reading order, each with its predicates in theirs."""
        return self.described(_by_subject(lines, len(f" <{graph}> .\n")))

    def described(self, said: Mapping[str, list[str]], *, places: bool = False) -> str:
        """The same from what is said of each."""
        return "".join([self._subject(subject, said[subject], places) for subject in sorted(said, key=_place)])

    def with_links(self, text: str, lines: Iterable[str]) -> str:
        """A rendered graph with the links in their places."""
        links = _by_subject(lines, self._tail)
        parts = text.split(_PLACE)
        for number in range(1, len(parts), 2):
            said = links.get(parts[number])
            parts[number] = f" ;\n\t{self._said(_pairs(said))}" if said else ""
        return "".join(parts)

    def _subject(self, subject: str, said: list[str], places: bool) -> str:
        if _PASSAGE in subject:
            return f"\n{self._term(subject)} {self._said_of_passage(said)} .\n"
        pairs = _pairs(said)
        if not places:
            return f"\n{self._term(subject)} {self._said(pairs)} .\n"
        text = [value for predicate, value in pairs if predicate == _WHOLE_TEXT]
        rest = [pair for pair in pairs if pair[0] != _WHOLE_TEXT] if text else pairs
        whole = f" ;\n\t{self._term(_WHOLE_TEXT)} {text[0]}" if text else ""
        return f"\n{self._term(subject)} {self._said(rest)}{_PLACE}{subject}{_PLACE}{whole} .\n"

    def _said_of_passage(self, said: list[str]) -> str:
        """Each predicate has one value, in the order of the predicates: half of all subjects are written so."""
        known = self._known_said
        return " ;\n\t".join([known.get(one) or self._new_said(one) for one in sorted(said)])

    def _new_said(self, said: str) -> str:
        predicate, _, value = said.partition(" ")
        turtle = f"{self._term(predicate)} {self._term(value)}"
        if value[0] != '"' or value[-1] == ">":  # words hardly come again, numbers and the readout do
            if len(self._known_said) == _MOST_KEPT:
                self._known_said.clear()
            self._known_said[said] = turtle
        return turtle

    def _said(self, pairs: list[Pair]) -> str:
        predicates = tuple([predicate for predicate, _ in pairs])
        layout = self._layouts.get(predicates) or self._new_layout(predicates)
        said = []
        for predicate, numbers in layout:
            if len(numbers) == 1:
                said.append(f"{predicate} {self._term(pairs[numbers[0]][1])}")
            else:
                values = sorted((pairs[number][1] for number in numbers), key=_place)
                said.append(f"{predicate} {' , '.join(map(self._term, values))}")
        return " ;\n\t".join(said)

    def _new_layout(self, predicates: tuple[str, ...]) -> Layout:
        """Most subjects have one of few sets of predicates: how to order them is found once."""
        if len(self._layouts) == _MOST_KEPT:
            self._layouts.clear()
        numbers: dict[str, list[int]] = {}
        for number, predicate in enumerate(predicates):
            numbers.setdefault(predicate, []).append(number)
        layout = tuple((self._term(predicate), tuple(numbers[predicate])) for predicate in sorted(numbers, key=_rank))
        self._layouts[predicates] = layout
        return layout

    def _term(self, term: str) -> str:
        if term[0] == '"':
            if term[-1] != ">":  # a plain or a tagged string
                return term
        elif term.startswith(self._beginning):
            return f"<{term[self._cut :]}"
        return self._known.get(term) or self._asked(term)

    def _asked(self, term: str) -> str:
        if len(self._known) == _MOST_KEPT:
            self._known = {_TYPE: "a"}
        (triple,) = parse(f"<{_ASKED.value}> <{_ASKED.value}> {term} .", format=RdfFormat.N_TRIPLES)
        asked = Triple(_ASKED, _ASKED, triple.object)
        turtle = serialize([asked], format=RdfFormat.TURTLE, prefixes=PREFIXES, base_iri=self._base) or b""
        known = self._known[term] = turtle.decode("utf-8").splitlines()[-1].split(" ", 2)[2].removesuffix(" .")
        return known


def _by_subject(lines: Iterable[str], tail: int) -> dict[str, list[str]]:
    """What the lines say, predicate and object, by subject; ``tail`` is the length of what ends each of them."""
    found: dict[str, list[str]] = {}
    for line in lines:
        subject, _, rest = line.partition(" ")
        if subject in found:
            found[subject].append(rest[:-tail])
        else:
            found[subject] = [rest[:-tail]]
    return found


def _pairs(said: list[str]) -> list[Pair]:
    return [(predicate, value) for predicate, _, value in [one.partition(" ") for one in said]]


def _rank(predicate: str) -> tuple[int, str]:
    return _RANKS.get(predicate, len(_FIRST)), predicate


def _place(term: str) -> tuple[int | str, ...]:
    """Where a subject or an object stands: what has no fragment by name, then claims by kind, then passages, both in text order."""
    at = term.find(_PASSAGE)
    if at >= 0:
        start, _, end = term[at + len(_PASSAGE) : -1].partition(",")
        if start.isdecimal() and end.isdecimal():
            return 2, "char=", int(start), int(end), 0, ""
    at = term.find("#")
    found = _FRAGMENT.match(term, at) if at >= 0 else None
    if found is None:
        return 0, term
    kind, start, end, more = found.groups()
    return 2 if kind == "char=" else 1, kind, int(start), int(end), len(more), more
