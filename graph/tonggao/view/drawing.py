"""The first drawing: chosen nodes with their positions, held by a pyvis network."""

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import networkx as nx

from tonggao.view.layout import Box, lay_out
from tonggao.view.look import class_looks, label_lines, node_box, node_size, read_look

if TYPE_CHECKING:
    from pyvis.network import Network


def draw(
    graph: "nx.MultiDiGraph[str]", lines: "nx.Graph[str]", chosen: Sequence[str], numbers: dict[str, int]
) -> "Network":
    """A pyvis network of the chosen nodes and the lines between them; ids are the nodes' numbers on the page."""
    from pyvis.network import Network  # brings half of IPython along: only when a page is really written

    network = Network(directed=True)
    network.set_options(json.dumps(read_look("options.json")))
    part = lines.subgraph(chosen)
    places = lay_out(part, {node: box_of(graph, node) for node in chosen})
    for node in chosen:
        look = class_looks()[graph.nodes[node]["kind"]]
        network.add_node(
            numbers[node],
            label=graph.nodes[node]["zh"],
            shape="custom",  # the page's script draws it, in canvas and legend alike
            color=look.light,
            group=graph.nodes[node]["kind"],
            size=node_size(graph.nodes[node]["kind"], graph.nodes[node]["degree"]),
            x=places[node][0],
            y=places[node][1],
        )
    for u, v in sorted((min(edge), max(edge)) for edge in part.edges()):
        network.add_edge(numbers[u], numbers[v])
    return network


def box_of(graph: "nx.MultiDiGraph[str]", node: str) -> Box:
    """What the node covers in the larger of its two languages, so that switching labels makes none overlap."""
    seen: dict[str, Any] = graph.nodes[node]
    labels = [label_lines(seen["kind"], label) for label in (seen["zh"], seen["en"]) if label]
    return node_box(seen["kind"], labels, seen["degree"])
