"""GraphML and GEXF load in networkx and igraph with every node and edge."""

from pathlib import Path

import igraph
import networkx
import pytest

from tonggao.export import export_graph, to_networkx
from tonggao.store import GraphStore


def test_networkx_reads_graphml(store_with_hostile_words: GraphStore, tmp_path: Path) -> None:
    export_graph(store_with_hostile_words, str(tmp_path / "g.graphml"))
    loaded = networkx.read_graphml(tmp_path / "g.graphml", force_multigraph=True)
    network = to_networkx(store_with_hostile_words)
    assert [(n, d["kind"]) for n, d in loaded.nodes(data=True)] == [(n, d["kind"]) for n, d in network.nodes(data=True)]
    assert list(loaded.edges) == list(network.edges)


def test_networkx_reads_gexf(store_with_hostile_words: GraphStore, tmp_path: Path) -> None:
    export_graph(store_with_hostile_words, tmp_path / "g.gexf")
    loaded = networkx.read_gexf(tmp_path / "g.gexf")
    network = to_networkx(store_with_hostile_words)
    assert [(n, d["kind"]) for n, d in loaded.nodes(data=True)] == [(n, d["kind"]) for n, d in network.nodes(data=True)]
    found = sorted((s, t, d["label"]) for s, t, d in loaded.edges(data=True))
    assert found == sorted((s, t, d["label"]) for s, t, d in network.edges(data=True))


@pytest.mark.filterwarnings("ignore:Could not add vertex ids")
def test_igraph_reads_both(store_with_two_readouts: GraphStore, tmp_path: Path) -> None:
    """igraph has no reader of GEXF of its own: it takes it over from networkx."""
    network = to_networkx(store_with_two_readouts)
    for suffix in ("graphml", "gexf"):
        export_graph(store_with_two_readouts, tmp_path / f"g.{suffix}")
    graphml = igraph.Graph.Read_GraphML(str(tmp_path / "g.graphml"))
    gexf = igraph.Graph.from_networkx(networkx.read_gexf(tmp_path / "g.gexf"))
    for graph in (graphml, gexf):
        assert (graph.vcount(), graph.ecount()) == (len(network.nodes), len(network.edges))
        assert sorted(graph.vs["label"]) == sorted(data["label"] for _, data in network.nodes(data=True))
        assert sorted(graph.es["label"]) == sorted(data["label"] for *_, data in network.edges(data=True))


def test_gexf_knows_no_day_and_no_version(store_with_two_readouts: GraphStore, tmp_path: Path) -> None:
    export_graph(store_with_two_readouts, tmp_path / "g.gexf")
    head = (tmp_path / "g.gexf").read_text(encoding="utf-8")[:500]
    assert "lastmodified" not in head
    assert networkx.__version__ not in head
