"""Which nodes and lines the first drawing shows. Never all: what cannot be read does not help."""

import heapq
import math
from collections.abc import Iterator
from itertools import islice

import networkx as nx

from tonggao.view.look import ClassLook, class_looks, is_weak

MOST_AT_FIRST = 80
_HOPS = 2  # around a focus that was asked for
_FEW_READOUTS = 5
_LESSER = 3  # weight of a class
_HOP_COST = 4.0  # how much more telling a node must be to be taken one step farther out


def mark_drawn(graph: "nx.MultiDiGraph[str]") -> None:
    """Set ``drawn`` on every edge. Weak ones, which only say where something stands, are drawn sparingly.

    One is drawn from a readout to each part of the graph that nothing else ties to it (to that part's best connected
    node), and all to a concept that several readouts use: those are what connects the readouts.
    """
    strong: nx.Graph[str] = nx.Graph()
    strong.add_nodes_from(graph)
    strong.add_edges_from((u, v) for u, v, relation in graph.edges(keys=True) if not is_weak(relation))
    part_of = {node: number for number, part in enumerate(nx.connected_components(strong)) for node in part}
    ties: dict[tuple[str, int], tuple[float, str]] = {}
    for readout, node, relation in graph.edges(keys=True):
        if is_weak(relation) and part_of[readout] != part_of[node]:
            part = (readout, part_of[node])
            ties[part] = max(ties.get(part, (-1.0, "")), (_rank(graph, strong, node), node))
    for readout, node, relation, edge in graph.edges(keys=True, data=True):
        tie = ties.get((readout, part_of[node]), (0.0, ""))[1] == node
        shared = relation == "uses" and _readouts_using(graph, node) > 1
        edge["drawn"] = not is_weak(relation) or tie or shared


def drawn_graph(graph: "nx.MultiDiGraph[str]") -> "nx.Graph[str]":
    """The drawn lines alone, one for each pair of nodes; nodes in the order of the graph."""
    simple: nx.Graph[str] = nx.Graph()
    simple.add_nodes_from(graph)
    simple.add_edges_from(sorted((u, v) for u, v, edge in graph.edges(data=True) if edge["drawn"] and u != v))
    return simple


def find_focus(lines: "nx.Graph[str]") -> str | None:
    """The best connected node: where to begin when nothing was asked for; None in an empty graph."""
    return _hub(lines, set(lines)) if lines else None


def keep_near(
    graph: "nx.MultiDiGraph[str]", lines: "nx.Graph[str]", focus: str | None, most: int
) -> "nx.MultiDiGraph[str]":
    """The graph, cut down to ``most`` nodes where it has more: those the fewest steps from the focus, then the others.

    The claims and readouts that no kept line speaks of go with the rest.
    """
    if focus is None or graph.number_of_nodes() <= most:
        return graph
    steps = nx.single_source_shortest_path_length(lines, focus)
    nearest = sorted(lines, key=lambda node: (steps.get(node, math.inf), -lines.degree(node), node))
    kept: nx.MultiDiGraph[str] = nx.MultiDiGraph(base=graph.graph["base"])
    near = set(nearest[:most])
    kept.add_nodes_from((node, seen) for node, seen in graph.nodes(data=True) if node in near)
    for u, v, relation, edge in graph.edges(keys=True, data=True):
        if u in near and v in near:
            kept.add_edge(u, v, key=relation, **edge)
    evidence = graph.graph["evidence"]
    said = {claim for _, _, edge in kept.edges(data=True) for claim in edge["claims"]}
    cited = {evidence[claim].readout for claim in said} | near
    kept.graph["evidence"] = {claim: seen for claim, seen in evidence.items() if claim in said}
    kept.graph["readouts"] = {iri: source for iri, source in graph.graph["readouts"].items() if iri in cited}
    return kept


def choose_start(
    graph: "nx.MultiDiGraph[str]", lines: "nx.Graph[str]", focus: str | None, *, asked: bool, most: int = MOST_AT_FIRST
) -> list[str]:
    """At most ``most`` nodes, the most telling first, grown outward from the focus so that the drawing hangs together.

    A focus that was asked for draws its own neighbourhood only; otherwise the graph's other parts follow, the largest
    first.
    """
    if focus is None:
        return []
    beginnings = [focus]
    if not asked:
        parts = [part for part in nx.connected_components(lines) if focus not in part]
        beginnings += [_hub(lines, part) for part in sorted(parts, key=lambda part: (-len(part), min(part)))]
    readouts = sum(1 for node in lines if graph.nodes[node]["kind"] == "readout")
    room = {kind: _room(look, readouts) for kind, look in class_looks().items()}
    grown = (node for begin in beginnings for node in _grow(graph, lines, begin, room, _HOPS if asked else None))
    return list(islice(grown, most))


def _grow(
    graph: "nx.MultiDiGraph[str]", lines: "nx.Graph[str]", begin: str, room: dict[str, int], hops: int | None
) -> Iterator[str]:
    """The nodes around ``begin``, near and telling ones first, while ``room`` has place for their class."""
    number = {node: number for number, node in enumerate(lines)}
    seen = {begin}
    frontier = [(0.0, 0, begin, 0)]
    while frontier:
        _, _, node, steps = heapq.heappop(frontier)
        kind = graph.nodes[node]["kind"]
        if room[kind] <= 0 and node != begin:
            continue  # nor what lies behind it: the drawing stays in one piece
        room[kind] -= 1
        yield node
        if hops is not None and steps >= hops:
            continue
        for neighbour in set(lines[node]) - seen:
            seen.add(neighbour)
            cost = (steps + 1) * _HOP_COST - _rank(graph, lines, neighbour)
            heapq.heappush(frontier, (cost, number[neighbour], neighbour, steps + 1))


def _room(look: ClassLook, readouts: int) -> int:
    """How many of a class the first drawing takes. Where there are many readouts the lesser classes give way."""
    return look.most // 2 if readouts > _FEW_READOUTS and look.weight < _LESSER else look.most


def _rank(graph: "nx.MultiDiGraph[str]", lines: "nx.Graph[str]", node: str) -> float:
    return class_looks()[graph.nodes[node]["kind"]].weight * math.log2(2 + lines.degree(node))


def _hub(lines: "nx.Graph[str]", part: set[str]) -> str:
    return max(part, key=lambda node: (lines.degree(node), node))


def _readouts_using(graph: "nx.MultiDiGraph[str]", node: str) -> int:
    return sum(1 for _, _, relation in graph.in_edges(node, keys=True) if relation == "uses")
