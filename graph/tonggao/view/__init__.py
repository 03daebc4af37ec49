"""The graph as a page to look at."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from tonggao.store import GraphStore
from tonggao.view.page import PageSummary, write_page

if TYPE_CHECKING:
    import networkx as nx

__all__ = ["PageSummary", "write_graph_page"]


def write_graph_page(
    store: GraphStore, path: Path, *, focus: str | None = None, newest: Sequence[str] = ()
) -> PageSummary:
    """Write the store's graph as one HTML file at ``path`` and say what it holds.

    The page opens on ``focus``: a name, a readout's title or id, or an IRI; without it on the best connected node. Of a
    store with more than MOST_READOUTS it carries those only that speak of the focus, without one the first of
    ``newest``: the IRIs of that many and one more, the newest first. Raises TonggaoError where nothing has that name, or
    ``path`` cannot be written.
    """
    from tonggao.view.excerpt import MOST_READOUTS, count_nodes, excerpt, readouts_about
    from tonggao.view.network import read_network

    if len(newest) <= MOST_READOUTS:
        graph = read_network(store)
    else:
        with excerpt(store, (focus and readouts_about(store, focus)) or newest[:MOST_READOUTS]) as part:
            graph = read_network(part)
        graph.graph["total"] = count_nodes(store)
    return write_page(graph, path, focus=None if focus is None else find_node(graph, focus))


def find_node(graph: "nx.MultiDiGraph[str]", name: str) -> str:
    """The node that is meant by a name, an alias or an IRI (whole, or after the base); of several the best connected.

    Raises TonggaoError, with the nearest name, where there is none.
    """
    from tonggao.errors import TonggaoError
    from tonggao.nearest import nearest

    for iri in (name, f"{graph.graph['base']}{name}", f"{graph.graph['base']}readout/{name}"):
        if iri in graph:
            return iri
    names: dict[str, list[str]] = {}
    for node, seen in graph.nodes(data=True):
        for known in (seen["zh"], seen["en"], *seen["aliases"]):
            if known:
                names.setdefault(known, []).append(node)
    if name in names:
        return max(names[name], key=lambda node: (graph.degree(node), node))
    close = nearest(name, names)
    hint = f"did you mean {close}?" if close else "see the names with: tonggao query"
    raise TonggaoError(f"nothing in the graph is called {name}; {hint}")
