"""The graph as a network of entities, for Gephi, R and networkx: who held, attended, asked and used what."""

from typing import TYPE_CHECKING

from tonggao.ontology_files import ontology_file
from tonggao.store import GraphStore

if TYPE_CHECKING:
    import networkx

_XML_UNFIT = dict.fromkeys([*range(9), 11, 12, *range(14, 32), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF], "\ufffd")


def entity_network(store: GraphStore) -> "networkx.MultiDiGraph[str]":
    """A directed graph with parallel edges: nodes are IRIs with ``label`` and ``kind``, edges have a ``label``.

    What a claim says has an edge of its own, with the claim's IRI in its key: nothing that is said twice is lost. Nodes
    and edges come in the order of their IRIs, with only strings on them.
    """
    import networkx

    network: networkx.MultiDiGraph[str] = networkx.MultiDiGraph()
    for row in _rows(store, "nodes"):
        network.add_node(row.pop("node"), **row)
    for row in _rows(store, "edges"):
        source, target, key = row.pop("source"), row.pop("target"), row.pop("claim", None)
        network.add_edge(source, target, key=f"{key or ''} {row['label']}".strip(), **row)
    return network


def _rows(store: GraphStore, name: str) -> list[dict[str, str]]:
    """The answer to one of the network's own queries, without what is unbound."""
    rows = store.select(ontology_file(f"network/{name}.rq").read_text(encoding="utf-8"))
    return [{name: term.value.translate(_XML_UNFIT) for name, term in row.items() if term is not None} for row in rows]
