"""The parts that a large graph falls into, for a first look at what it is about."""

from collections import Counter
from typing import Any, NamedTuple

import networkx as nx

from tonggao.view.labels import shorten, text_width
from tonggao.view.layout import Box, lay_out
from tonggao.view.look import class_looks

LARGE = 600  # nodes; a graph of more opens on its overview
MOST_PARTS = 24  # that are drawn
_SMALLEST = 5  # nodes; what is smaller is no part worth a look
_TELLING = ("event", "person", "organization", "concept", "group")  # classes whose names say what a part is about
_NAMES = 3
_MOST_LINES = 40  # between parts, the strongest: with all of them every part hangs on every other
_FONT = 13
_NAME_WIDTH = 11  # em


class Overview(NamedTuple):
    """``parts`` as the page draws them, their ``lines`` [from, to, relations], and which part each node is in."""

    parts: list[dict[str, Any]]
    lines: list[list[int]]
    part_of: dict[str, int]
    left: int


def find_overview(graph: "nx.MultiDiGraph[str]", lines: "nx.Graph[str]") -> Overview | None:
    """The parts of a large graph, the largest first; None where the graph is small enough to be looked at itself."""
    if graph.number_of_nodes() <= LARGE:
        return None
    parts = _communities(lines)
    drawn = [part for part in parts if len(part) >= _SMALLEST][:MOST_PARTS]
    part_of = {node: number for number, part in enumerate(drawn) for node in part}
    weights: Counter[tuple[int, int]] = Counter()
    for u, v in lines.edges():
        a, b = sorted((part_of.get(u, -1), part_of.get(v, -1)))
        if a >= 0 and a != b:
            weights[a, b] += 1
    strongest = sorted(weights.items(), key=lambda item: (-item[1], item[0]))[:_MOST_LINES]
    rows = [_part_data(graph, lines, part, len(drawn[0])) for part in drawn]
    _place(rows, [pair for pair, _ in strongest])
    return Overview(
        rows,
        [[a, b, weight] for (a, b), weight in sorted(strongest)],
        part_of,
        len(lines) - len(part_of),
    )


def _communities(lines: "nx.Graph[str]") -> list[list[str]]:
    """Communities of nodes, each and all in a fixed order.

    Found among numbers: sets of strings would be walked in an order that differs from run to run.
    """
    names = list(lines)
    number = {name: place for place, name in enumerate(names)}
    plain: nx.Graph[int] = nx.Graph()
    plain.add_nodes_from(range(len(names)))
    plain.add_edges_from((number[u], number[v]) for u, v in lines.edges())
    found = nx.community.louvain_communities(plain, seed=1)
    ordered = sorted((sorted(part) for part in found), key=lambda part: (-len(part), part[0]))
    return [[names[place] for place in part] for part in ordered]


def _part_data(graph: "nx.MultiDiGraph[str]", lines: "nx.Graph[str]", part: list[str], largest: int) -> dict[str, Any]:
    kinds = Counter(graph.nodes[node]["kind"] for node in part)
    telling = [node for node in part if graph.nodes[node]["kind"] in _TELLING] or part
    top = sorted(telling, key=lambda node: (-lines.degree(node), node))[:_NAMES]
    return {
        "count": len(part),
        "kinds": {kind: kinds[kind] for kind in class_looks() if kinds[kind]},
        "zh_lines": [shorten(graph.nodes[node]["zh"], _NAME_WIDTH) for node in top],
        "size": round(14 + 34 * (len(part) / largest) ** 0.5),
    }


def _place(rows: list[dict[str, Any]], pairs: list[tuple[int, int]]) -> None:
    """Set ``x`` and ``y`` of every part."""
    drawing: nx.Graph[int] = nx.Graph()
    drawing.add_nodes_from(range(len(rows)))
    drawing.add_edges_from(pairs)
    places = lay_out(drawing, {number: _box(row) for number, row in enumerate(rows)})
    for number, row in enumerate(rows):
        row["x"], row["y"] = places[number]


def _box(row: dict[str, Any]) -> Box:
    half = max(row["size"], max(map(text_width, row["zh_lines"]), default=1) * _FONT / 2) + 6
    return Box(half, row["size"] + 4, half, row["size"] + 8 + len(row["zh_lines"]) * _FONT * 1.3)
