from tonggao.store import GraphStore
from tonggao.view.network import read_network

BASE = "https://w3id.org/tonggao/id/"
MEETING = f"{BASE}readout/qingjiang-meeting"
SHEN = f"{BASE}person/沈若川"


def test_classes_that_are_drawn(store_with_two_readouts: GraphStore) -> None:
    graph = read_network(store_with_two_readouts)
    labels: dict[str, set[str]] = {}
    for _, node in graph.nodes(data=True):
        labels.setdefault(node["kind"], set()).add(node["zh"])
    assert labels["person"] == {"林远舟", "沈若川", "白石樵", "贺兰溪", "顾怀青"}
    assert labels["event"] == {"清江市数字治理工作推进会", "在桐溪区调研社区服务"}
    assert labels["readout"] == {"清江市数字治理工作推进会召开", "沈若川在桐溪区调研社区服务"}
    assert labels["work"] == {"清江市数字治理条例"}
    assert labels["place"] == {"桐溪区"}
    assert "不得以报表代替走访" in labels["requirement"]
    assert set(labels) == {
        *("person", "event", "readout", "work", "place", "requirement"),
        *("post", "organization", "group", "concept", "definition"),
    }


def test_every_line_has_a_claim_whose_words_stand_in_its_readout(store_with_two_readouts: GraphStore) -> None:
    graph = read_network(store_with_two_readouts)
    evidence, readouts = graph.graph["evidence"], graph.graph["readouts"]
    assert graph.number_of_edges() > 40
    for _, _, edge in graph.edges(data=True):
        assert edge["claims"]
        for claim in edge["claims"]:
            text = readouts[evidence[claim].readout].text
            assert all(text[quote.start : quote.end] == quote.exact for quote in evidence[claim].quotes)


def test_relations_of_one_person(store_with_two_readouts: GraphStore) -> None:
    graph = read_network(store_with_two_readouts)
    assert {(relation, graph.nodes[other]["zh"]) for _, other, relation in graph.out_edges(SHEN, keys=True)} == {
        ("heldPost", "清江市委副书记"),
        ("heldPost", "清江市人民政府市长"),
        ("issues", "希望各区县在一网通达上先行一步"),
        ("issues", "各区县要坚持一网通达，让群众少跑腿"),
    }
    assert {(relation, graph.nodes[other]["zh"]) for other, _, relation in graph.in_edges(SHEN, keys=True)} == {
        ("chair", "清江市数字治理工作推进会"),
        ("inspect", "在桐溪区调研社区服务"),
        ("mentions", "清江市数字治理工作推进会召开"),
        ("mentions", "沈若川在桐溪区调研社区服务"),
    }


def test_printed_order_is_kept(store_with_two_readouts: GraphStore) -> None:
    graph = read_network(store_with_two_readouts)
    attending = [
        (edge["order"], graph.nodes[who]["zh"])
        for _, who, relation, edge in graph.edges(keys=True, data=True)
        if relation == "attend"
    ]
    assert sorted(attending) == [(1, "白石樵"), (2, "贺兰溪"), (3, "顾怀青")]


def test_a_claim_met_twice_is_one_line_with_both(store_with_two_readouts: GraphStore) -> None:
    graph = read_network(store_with_two_readouts)
    post = next(node for node, seen in graph.nodes(data=True) if seen["zh"] == "清江市委副书记")
    claims = graph.edges[SHEN, post, "heldPost"]["claims"]
    assert len(claims) == 2
    assert len({graph.graph["evidence"][claim].readout for claim in claims}) == 2


def test_nothing_floats_without_a_readout(store_with_two_readouts: GraphStore) -> None:
    graph = read_network(store_with_two_readouts)
    assert graph
    for node, seen in graph.nodes(data=True):
        if seen["kind"] != "readout":
            assert any(graph.nodes[other]["kind"] == "readout" for other in graph.predecessors(node)), seen["zh"]


def test_an_empty_store_gives_an_empty_network() -> None:
    with GraphStore.in_memory() as empty_store:
        graph = read_network(empty_store)
    assert graph.number_of_nodes() == 0
    assert graph.graph["readouts"] == {}


def test_bodies_are_tied_to_those_above_them(store_with_departments: GraphStore) -> None:
    graph = read_network(store_with_departments)
    tree = [
        (graph.nodes[u]["zh"], graph.nodes[v]["zh"]) for u, v, relation in graph.edges(keys=True) if relation == "under"
    ]
    assert sorted(tree) == [("中共清江市委宣传部", "中共清江市委"), ("中共清江市委组织部", "中共清江市委")]
