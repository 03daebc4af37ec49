"""Part of a large store, small enough to be drawn: some readouts, with the entities that their claims are about."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from importlib.resources import files

from pyoxigraph import Literal, NamedNode

from tonggao.describe.iris import entities_graph
from tonggao.describe.terms import subject_of
from tonggao.describe.vocabulary import PART_OF
from tonggao.store import GraphStore

MOST_READOUTS = 300  # a page of more takes long to make and to open, and nobody reads it whole
MOST_NODES = 60_000  # a store of no more is worth the seconds that reading all of it takes, for who asks for a page
_HOPS = 2  # a claim's post, and the body that it is in; the bodies above it come along, however many


def excerpt(store: GraphStore, readouts: Iterable[str]) -> GraphStore:
    """A store in memory with the graphs of these readouts, given by IRI, and what they have to do with entities."""
    lines = [f"{quad} .\n" for iri in readouts for quad in store.quads(iri)]
    graph = entities_graph(store.base)
    about = linked(set(map(subject_of, lines)), lambda node: (f"{quad} .\n" for quad in store.quads(graph, node[1:-1])))
    return part_of(store.base, "".join(lines).encode(), "".join(about).encode())


def part_of(base: str, *quads: bytes) -> GraphStore:
    """A store in memory with these quads, given as N-Quads."""
    part = GraphStore.in_memory(base=base)
    part.add(b"".join(quads))
    return part


def linked(nodes: set[str], said_of: Callable[[str], Iterable[str]]) -> Iterator[str]:
    """What readouts and claims have to do with entities, given as nodes: lines of the entities graph, which ``said_of`` has by node."""
    seen: set[str] = set()
    hops = 0
    while nodes:
        reached: set[str] = set()
        for node in sorted(nodes - seen):
            for line in said_of(node):
                yield line
                _, predicate, rest = line.split(" ", 2)
                if rest[0] == "<" and (hops < _HOPS or predicate == PART_OF):
                    reached.add(subject_of(rest))
        seen |= nodes
        nodes = reached - seen
        hops += 1


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


def _is_iri(value: str) -> bool:
    try:
        NamedNode(value)
    except ValueError:
        return False
    return True
