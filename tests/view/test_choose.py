import networkx as nx

from tonggao.store import GraphStore
from tonggao.view.choose import choose_start, drawn_graph, find_focus, mark_drawn
from tonggao.view.look import class_looks
from tonggao.view.network import read_network


def network(*lines: tuple[str, str, str]) -> "nx.MultiDiGraph[str]":
    """A network of nodes named by class and number (``person1``) and the relations between them, marked."""
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for start, relation, end in lines:
        for node in (start, end):
            graph.add_node(node, kind=node.rstrip("0123456789"), zh=node)
        graph.add_edge(start, end, key=relation, claims=())
    mark_drawn(graph)
    return graph


def drawn(graph: "nx.MultiDiGraph[str]") -> set[tuple[str, str, str]]:
    return {(u, relation, v) for u, v, relation, edge in graph.edges(keys=True, data=True) if edge["drawn"]}


def test_a_mention_is_no_line_where_something_else_holds_the_person() -> None:
    graph = network(
        ("readout1", "reports", "event1"), ("event1", "attend", "person1"), ("readout1", "mentions", "person1")
    )
    assert drawn(graph) == {("readout1", "reports", "event1"), ("event1", "attend", "person1")}


def test_a_mention_is_a_line_where_nothing_else_holds_the_person() -> None:
    graph = network(("readout1", "reports", "event1"), ("readout1", "mentions", "person1"))
    assert ("readout1", "mentions", "person1") in drawn(graph)


def test_one_line_ties_a_part_to_its_readout() -> None:
    # The person holds a post in a body, all three are mentioned: one line to the readout says it.
    graph = network(
        ("person1", "heldPost", "post1"),
        ("post1", "postIn", "organization1"),
        *(("readout1", "mentions", node) for node in ("person1", "post1", "organization1")),
    )
    assert [line for line in drawn(graph) if line[1] == "mentions"] == [("readout1", "mentions", "person1")]


def test_a_concept_of_two_readouts_keeps_both_lines() -> None:
    graph = network(
        ("person1", "issues", "requirement1"),
        ("requirement1", "names", "concept1"),
        ("readout1", "uses", "concept1"),
        ("readout2", "uses", "concept1"),
        ("readout1", "states", "requirement1"),
    )
    assert {line for line in drawn(graph) if line[1] == "uses"} == {
        ("readout1", "uses", "concept1"),
        ("readout2", "uses", "concept1"),
    }


def test_the_first_drawing_keeps_its_bounds() -> None:
    people = [("event1", "attend", f"person{n}") for n in range(200)]
    graph = network(*people, *(("event1", "attend", f"organization{n}") for n in range(200)))
    chosen = choose_start(graph, drawn_graph(graph), "event1", asked=False, most=60)
    assert len(chosen) <= 60
    assert chosen[0] == "event1"
    for kind in ("person", "organization"):
        assert 0 < sum(node.startswith(kind) for node in chosen) <= class_looks()[kind].most


def test_the_first_drawing_hangs_together() -> None:
    # Behind each requirement stands a concept; when there is no room for the requirement the concept would float.
    lines = [("person1", "issues", f"requirement{n}") for n in range(60)]
    graph = network(*lines, *((f"requirement{n}", "names", f"concept{n}") for n in range(60)))
    simple = drawn_graph(graph)
    chosen = choose_start(graph, simple, "person1", asked=False)
    assert nx.is_connected(simple.subgraph(chosen))


def test_a_focus_that_was_asked_for_shows_its_neighbourhood_only(store_with_two_readouts: GraphStore) -> None:
    graph = read_network(store_with_two_readouts)
    mark_drawn(graph)
    lines = drawn_graph(graph)
    focus = next(node for node, seen in graph.nodes(data=True) if seen["zh"] == "桐溪区")
    chosen = choose_start(graph, lines, focus, asked=True)
    assert chosen[0] == focus
    assert set(chosen) == set(nx.single_source_shortest_path_length(lines, focus, cutoff=2))


def test_without_a_focus_the_best_connected_node_is_taken() -> None:
    graph = network(("event1", "attend", "person1"), ("event1", "attend", "person2"))
    assert find_focus(drawn_graph(graph)) == "event1"


def test_an_empty_graph_has_no_focus() -> None:
    assert find_focus(nx.Graph()) is None
    assert choose_start(nx.MultiDiGraph(), nx.Graph(), None, asked=False) == []
