"""What a page opens on: one of its views, and the node that the view is about."""

from typing import NamedTuple

import networkx as nx

from tonggao.errors import TonggaoError
from tonggao.nearest import check_name, nearest
from tonggao.view.look import read_look


class Opening(NamedTuple):
    """``kind`` is a view of ``views.json``; ``focus`` a name, a title, an id or an IRI; ``least`` of shared events.

    Without ``least`` the page takes the lowest number that gives a readable drawing. Without a kind the page opens on the graph
    around the focus; without both on the overview of a large graph, or the best connected nodes of a small one.
    """

    kind: str | None = None
    focus: str | None = None
    least: int | None = None


USUAL = Opening()


def view_kinds() -> tuple[str, ...]:
    """The names of the views, in the order of the page's buttons."""
    return tuple(read_look("views.json"))


def check_opening(opening: Opening) -> None:
    """Raises TonggaoError, with the nearest name, where there is no such view, and for a threshold below 1."""
    if opening.kind is not None:
        check_name(opening.kind, view_kinds(), "view")
    if opening.least is not None and opening.least < 1:
        raise TonggaoError(f"at least {opening.least} events together says nothing; give 1 or more")
    if opening.least is not None and opening.kind != "together":
        raise TonggaoError("only the view `together` counts shared events; add --kind together, or leave out --least")


def find_focus_of(graph: "nx.MultiDiGraph[str]", opening: Opening) -> str | None:
    """The node that the opening is about: the one named, else the view's best connected; None where any will do.

    Raises TonggaoError where nothing has that name, or what has it is no focus of the view.
    """
    classes: list[str] = read_look("views.json")[opening.kind]["focus"] if opening.kind else []
    if opening.focus is not None:
        node = _find_node(graph, opening.focus, classes)
        if classes and graph.nodes[node]["kind"] not in classes:
            wanted = " or ".join(classes)
            actual = graph.nodes[node]["kind"]
            raise TonggaoError(
                f"{opening.focus} is no {wanted} but of the class {actual}; choose another --kind or --focus"
            )
        return node
    kind = opening.kind
    if kind is None or kind == "together" or not classes:
        return None
    fitting = [node for node, seen in graph.nodes(data=True) if seen["kind"] in classes]
    if not fitting:
        raise TonggaoError(f"the graph has no {' or '.join(classes)}: nothing to show with --kind {kind}")
    return max(fitting, key=lambda node: (_to_show(graph, kind, node), graph.degree(node), node))


def _to_show(graph: "nx.MultiDiGraph[str]", kind: str, node: str) -> int:
    """How much a view has to show of a node, where that is not how well connected it is."""
    telling: dict[str, list[str]] = read_look("views.json")[kind].get("telling", {})
    ends = [
        *((relation, telling.get("in", ())) for _, _, relation in graph.in_edges(node, keys=True)),
        *((relation, telling.get("out", ())) for _, _, relation in graph.out_edges(node, keys=True)),
    ]
    return sum(1 for relation, counted in ends if relation in counted)


def _find_node(graph: "nx.MultiDiGraph[str]", name: str, classes: list[str]) -> str:
    """The node that is meant by a name; of several one of the classes, the best connected."""
    base = graph.graph["base"]
    for iri in (name, f"{base}{name}", f"{base}readout/{name}"):
        if iri in graph:
            return iri
    names: dict[str, list[str]] = {}
    for node, seen in graph.nodes(data=True):
        for known in (seen["zh"], seen["en"], *seen["aliases"]):
            if known:
                names.setdefault(known, []).append(node)
    if name in names:
        return max(names[name], key=lambda node: (graph.nodes[node]["kind"] in classes, graph.degree(node), node))
    close = nearest(name, names)
    hint = f"did you mean {close}?" if close else "give the name as the texts print it, or leave out --focus"
    raise TonggaoError(f"nothing in the graph is called {name}; {hint}")
