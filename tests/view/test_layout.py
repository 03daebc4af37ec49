from itertools import combinations

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tonggao.view.layout import Box, lay_out

LABEL = Box(50, 12, 50, 30)
BOXES = st.builds(Box, *[st.floats(5, 90)] * 4)


def overlapping(places: dict[int, tuple[int, int]], boxes: dict[int, Box]) -> list[tuple[int, int]]:
    """The pairs of nodes whose boxes cover a common spot."""
    return [
        (a, b)
        for a, b in combinations(places, 2)
        if places[a][0] - boxes[a].left < places[b][0] + boxes[b].right
        and places[b][0] - boxes[b].left < places[a][0] + boxes[a].right
        and places[a][1] - boxes[a].top < places[b][1] + boxes[b].bottom
        and places[b][1] - boxes[b].top < places[a][1] + boxes[a].bottom
    ]


@st.composite
def graphs_with_boxes(draw: st.DrawFn) -> tuple["nx.Graph[int]", dict[int, Box]]:
    count = draw(st.integers(0, 25))
    graph: nx.Graph[int] = nx.Graph()
    graph.add_nodes_from(range(count))
    if count > 1:
        ends = st.integers(0, count - 1)
        graph.add_edges_from((u, v) for u, v in draw(st.lists(st.tuples(ends, ends), max_size=40)) if u != v)
    return graph, {node: draw(BOXES) for node in graph}


@settings(max_examples=60)
@given(graphs_with_boxes())
def test_no_two_boxes_overlap(drawn: tuple["nx.Graph[int]", dict[int, Box]]) -> None:
    graph, boxes = drawn
    places = lay_out(graph, boxes)
    assert set(places) == set(graph)
    assert overlapping(places, boxes) == []


@pytest.mark.parametrize(
    "graph",
    [
        nx.star_graph(70),  # a readout and all its concepts: the worst crowd there is
        nx.complete_graph(12),
        nx.path_graph(40),
        nx.empty_graph(30),  # nothing holds together
    ],
    ids=["star", "clique", "path", "no edges"],
)
def test_crowds_are_untangled(graph: "nx.Graph[int]") -> None:
    boxes = dict.fromkeys(graph, LABEL)
    assert overlapping(lay_out(graph, boxes), boxes) == []


def test_the_same_graph_gets_the_same_places() -> None:
    graph = nx.barbell_graph(8, 5)
    boxes = dict.fromkeys(graph, LABEL)
    assert lay_out(graph, boxes) == lay_out(graph.copy(), boxes)


def test_neighbours_stand_nearer_than_strangers() -> None:
    graph = nx.path_graph(12)
    places = lay_out(graph, {node: Box(5, 5, 5, 5) for node in graph})

    def distance(a: int, b: int) -> float:
        return ((places[a][0] - places[b][0]) ** 2 + (places[a][1] - places[b][1]) ** 2) ** 0.5

    assert max(distance(n, n + 1) for n in range(11)) < distance(0, 11) / 3


def test_an_empty_graph_has_no_places() -> None:
    assert lay_out(nx.Graph(), {}) == {}
