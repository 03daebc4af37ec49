"""The network of entities for other tools."""

import io

import networkx

from tonggao.claims import Claims, ConceptMention
from tonggao.describe import entities_lines, readout_iri, readout_lines
from tonggao.entity_network import entity_network
from tonggao.export import export_graph
from tonggao.identify import identify
from tonggao.readout import Passage, Readout
from tonggao.store import GraphStore

BASE = "https://w3id.org/tonggao/id/"


def edges(store: GraphStore) -> set[tuple[str, str, str]]:
    network = entity_network(store)
    return {
        (source.removeprefix(BASE), data["label"], target.removeprefix(BASE))
        for source, target, data in network.edges(data=True)
    }


def test_nodes_are_entities_and_readouts(store_with_two_readouts: GraphStore) -> None:
    nodes = entity_network(store_with_two_readouts).nodes(data=True)
    by_label = {data["label"]: data["kind"] for _, data in nodes}
    assert by_label["简宁"] == "Person"
    assert by_label["柳川市水网建设推进会"] == "Meeting"
    assert by_label["柳川市召开水网建设推进会"] == "Readout"
    assert all(data["label"] for _, data in nodes)


def test_edges_say_what_claims_and_shortcuts_say(store_with_two_readouts: GraphStore) -> None:
    event = "event/2031-06-02/柳川市水网建设推进会"
    group = "group/全市各级党组织/柳川市"
    assert edges(store_with_two_readouts) >= {
        ("person/岳明山", "heldPost", "post/柳川市委/书记"),
        ("post/柳川市委/书记", "postIn", "organization/柳川市委"),
        ("person/简宁", "chair", event),
        ("person/宋知秋", "attend", event),
        (event, "place", "place/柳川"),
        ("person/岳明山", "obligation", group),
        ("person/岳明山", "asksFor", "concept/水网精神"),
        ("concept/清澈", "partOf", "concept/水网精神"),
    }


def test_edges_join_described_nodes_only(store_with_two_readouts: GraphStore) -> None:
    network = entity_network(store_with_two_readouts)
    assert all("label" in data for _, data in network.nodes(data=True))


def test_two_capacities_are_two_edges(store_with_two_readouts: GraphStore) -> None:
    network = entity_network(store_with_two_readouts)
    held = network.get_edge_data(f"{BASE}person/简宁", f"{BASE}post/柳川市人民政府/市长")
    assert list(held) == ["heldPost"]
    assert held["heldPost"] == {
        "label": "heldPost", "first": "2031-06-03", "last": "2031-06-03", "former": "2032-07-02",
    }  # fmt: skip


def test_characters_that_xml_cannot_hold_are_replaced() -> None:
    label = "水\ufffe网\x0b"
    claims = Claims(concepts=(ConceptMention(label, (Passage(0, 4),), "r"),))
    with GraphStore.in_memory() as store:
        store.replace_readouts({readout_iri("a"): readout_lines(Readout("a", label, title=label), claims)})
        store.replace_entities(entities_lines(identify([(Readout("a", label), claims)], {})))
        out = io.BytesIO()
        export_graph(store, out, "graphml")
    out.seek(0)
    labels = {data["label"] for _, data in networkx.read_graphml(out).nodes(data=True)}
    assert "水\ufffd网\ufffd" in labels
