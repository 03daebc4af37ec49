import networkx as nx
import pytest

from tonggao.view.choose import drawn_graph, mark_drawn
from tonggao.view.communities import LARGE, MOST_PARTS, find_overview


def rings(count: int, size: int) -> "nx.MultiDiGraph[str]":
    """Groups of persons, each around an event; the events in a row."""
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for ring in range(count):
        event = f"event/{ring}"
        graph.add_node(event, kind="event", zh=f"会议{ring}", en=None, aliases=())
        for person in range(size):
            name = f"person/{ring}-{person}"
            graph.add_node(name, kind="person", zh=f"林{ring}舟{person}", en=None, aliases=())
            graph.add_edge(event, name, key="attend", claims=())
        if ring:
            graph.add_edge(f"event/{ring - 1}", event, key="other", claims=())
    return graph


def overview_of(graph: "nx.MultiDiGraph[str]"):  # type: ignore[no-untyped-def]
    mark_drawn(graph)
    return find_overview(graph, drawn_graph(graph))


def test_a_small_graph_has_none() -> None:
    assert overview_of(rings(3, 10)) is None


def test_parts_are_what_hangs_together() -> None:
    overview = overview_of(rings(10, LARGE // 10))
    assert len(overview.parts) == 10
    assert {part["count"] for part in overview.parts} == {LARGE // 10 + 1}
    assert all(part["kinds"] == {"event": 1, "person": LARGE // 10} for part in overview.parts)
    assert sorted(weight for _, _, weight in overview.lines) == [1] * 9
    assert overview.part_of["person/3-4"] == overview.part_of["event/3"]
    assert overview.left == 0


def test_what_is_not_drawn_is_counted() -> None:
    graph = rings(MOST_PARTS + 6, LARGE // MOST_PARTS)
    overview = overview_of(graph)
    assert len(overview.parts) == MOST_PARTS
    assert sum(part["count"] for part in overview.parts) + overview.left == graph.number_of_nodes()


@pytest.mark.parametrize("count", [4, 12])
def test_parts_do_not_cover_one_another(count: int) -> None:
    parts = overview_of(rings(count, LARGE // count + 1)).parts
    assert len(parts) > 1
    for i, a in enumerate(parts):
        for b in parts[i + 1 :]:
            assert (a["x"] - b["x"]) ** 2 + (a["y"] - b["y"]) ** 2 >= (a["size"] + b["size"]) ** 2
