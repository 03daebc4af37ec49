"""Part of a large store, small enough to be drawn: some readouts, with the entities that their claims are about."""

from collections.abc import Iterable, Iterator, Sequence
from importlib.resources import files
from itertools import chain

from pyoxigraph import Literal, NamedNode, Quad

from tonggao.describe.iris import entities_graph
from tonggao.describe.vocabulary import vocabulary_iri
from tonggao.store import GraphStore

MOST_READOUTS = 300  # a page of more takes long to make and to open, and nobody reads it whole
MOST_NODES = 60_000  # a store of no more is worth the seconds that reading all of it takes, for who asks for a page
_HOPS = 2  # a claim's post, and the body that it is in; the bodies above it come along, however many


def excerpt(store: GraphStore, readouts: Iterable[str]) -> GraphStore:
    """A store in memory with the graphs of these readouts, given by IRI, and what they have to do with entities."""
    part = GraphStore.in_memory(base=store.base)
    quads = [quad for iri in readouts for quad in store.quads(iri)]
    subjects = {node.value for node in {quad.subject for quad in quads} if isinstance(node, NamedNode)}
    part.add_quads(chain(quads, _linked(store, subjects)))
    return part


def readouts_about(store: GraphStore, name: str) -> Sequence[str]:
    """The IRIs of the last readouts that speak of what ``name`` means: a name, a title, an id or an IRI."""
    query = files(__package__).joinpath("queries", "about.rq").read_text(encoding="utf-8")
    names = f"{Literal(name)} {Literal(name, language='zh')} {Literal(name, language='en')}"
    iris = " ".join(f"<{iri}>" for iri in (name, f"{store.base}{name}", f"{store.base}readout/{name}") if _is_iri(iri))
    for variable, terms in (("name", names), ("entity", iris), ("readout", iris)):
        query = query.replace(f"VALUES ?{variable} {{ UNDEF }}", f"VALUES ?{variable} {{ {terms} }}")
    return sorted((row["readout"].value for row in store.select(query)), reverse=True)[:MOST_READOUTS]


def count_nodes(store: GraphStore) -> int:
    """How many nodes a drawing of the whole store would have."""
    (row,) = store.select(files(__package__).joinpath("queries", "count.rq").read_text(encoding="utf-8"))
    return int(row["count"].value)


def _linked(store: GraphStore, subjects: set[str]) -> Iterator[Quad]:
    graph = entities_graph(store.base)
    seen: set[str] = set()
    above = vocabulary_iri("org:subOrganizationOf")
    hops = 0
    while subjects:
        reached: set[str] = set()
        for subject in sorted(subjects - seen):
            for quad in store.quads(graph, subject):
                yield quad
                if isinstance(quad.object, NamedNode) and (hops < _HOPS or quad.predicate.value == above):
                    reached.add(quad.object.value)
        seen |= subjects
        subjects = reached - seen
        hops += 1


def _is_iri(value: str) -> bool:
    try:
        NamedNode(value)
    except ValueError:
        return False
    return True
