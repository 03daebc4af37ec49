"""The store replaces whole graphs, answers over their union, and says clearly why it cannot."""

from pathlib import Path

import pytest
from pyoxigraph import QueryBoolean, QuerySolutions

from tonggao.claims import Claims
from tonggao.describe import describe_readout, entities_lines, readout_iri, readout_lines
from tonggao.describe.iris import BASE
from tonggao.errors import TonggaoError
from tonggao.identify import identify
from tonggao.readout import Readout
from tonggao.store import GraphStore, QueryError, StoreError

Claimed = tuple[Readout, Claims]


def lines_of(store: GraphStore, graph: str | None = None) -> list[str]:
    return sorted(f"{quad} .\n" for quad in store.quads(graph))


def graphs(*claimed: Claimed) -> dict[str, list[str]]:
    return {readout_iri(readout.id): readout_lines(readout, claims) for readout, claims in claimed}


def values(store: GraphStore, query: str) -> set[str]:
    result = store.query(query)
    assert isinstance(result, QuerySolutions)
    return {row[0].value for row in result}


def test_stored_graph_is_what_was_described(meeting: Claimed, tmp_path: Path) -> None:
    with GraphStore.open(tmp_path / "store") as store:
        store.replace_readouts(graphs(meeting))
        assert lines_of(store) == readout_lines(*meeting)
        assert store.readouts() == [readout_iri(meeting[0].id)]


def test_graph_survives_closing(meeting: Claimed, tmp_path: Path) -> None:
    with GraphStore.open(tmp_path / "store") as store:
        store.replace_readouts(graphs(meeting))
    with GraphStore.open(tmp_path / "store", read_only=True) as store:
        assert lines_of(store) == readout_lines(*meeting)


def test_replacing_a_readout_leaves_nothing_of_the_old_and_others_alone(meeting: Claimed, inspection: Claimed) -> None:
    with GraphStore.in_memory() as store:
        store.replace_readouts(graphs(meeting, inspection))
        store.replace_readouts(graphs((meeting[0], Claims())))
        expected = sorted(readout_lines(meeting[0], Claims()) + readout_lines(*inspection))
        assert lines_of(store) == expected


def test_replacing_with_the_same_changes_nothing(meeting: Claimed) -> None:
    with GraphStore.in_memory() as store:
        store.replace_readouts(graphs(meeting))
        store.replace_readouts(graphs(meeting))
        assert lines_of(store) == readout_lines(*meeting)


def test_removed_readout_is_gone(meeting: Claimed, inspection: Claimed) -> None:
    with GraphStore.in_memory() as store:
        store.replace_readouts(graphs(meeting, inspection))
        store.remove_readouts([readout_iri(meeting[0].id), readout_iri("never there")])
        assert lines_of(store) == readout_lines(*inspection)


def test_entities_are_replaced_whatever_was_there(meeting: Claimed, inspection: Claimed) -> None:
    with GraphStore.in_memory() as store:
        for claimed in ([meeting, inspection], [inspection], [meeting]):
            lines = entities_lines(identify(claimed, {}))
            store.replace_entities(lines)
            assert lines_of(store, f"{BASE}entities") == lines
        store.replace_entities([])
        assert lines_of(store) == []


def test_default_graph_is_the_union(store_with_two_readouts: GraphStore) -> None:
    """The mention is in a readout's graph, its link and the person in the entities graph, the class's label in the ontology's."""
    query = """
        PREFIX tg: <https://w3id.org/tonggao/ontology#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        SELECT ?label { ?mention tg:name "简宁" ; tg:refersTo/a/rdfs:label ?label }"""
    assert values(store_with_two_readouts, query) == {"人物", "person"}


def test_graph_of_a_readout_can_be_asked_alone(store_with_two_readouts: GraphStore, inspection: Claimed) -> None:
    query = "SELECT ?title { GRAPH ?readout { ?readout <http://purl.org/dc/terms/title> ?title } }"
    assert inspection[0].title in values(store_with_two_readouts, query)


def test_ontology_is_there_to_query_and_not_among_the_quads(store_with_two_readouts: GraphStore) -> None:
    subclasses = (
        "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX tg: <https://w3id.org/tonggao/ontology#> "
        "SELECT ?class { ?class rdfs:subClassOf tg:Event }"
    )
    assert len(values(store_with_two_readouts, subclasses)) == 6
    assert not any("ontology>" in line for line in lines_of(store_with_two_readouts))


def test_ontology_is_renewed_when_a_store_is_opened_again(tmp_path: Path) -> None:
    stale = "<http://a> <http://b> <http://c> <https://w3id.org/tonggao/ontology> .\n"
    with GraphStore.open(tmp_path / "store") as store:
        store.replace_readouts({"https://w3id.org/tonggao/id/readout/x": [stale]})
        assert store.query("ASK { <http://a> ?p ?o }")
    with GraphStore.open(tmp_path / "store") as store:
        assert not store.query("ASK { <http://a> ?p ?o }")


def test_all_of_one_subject(store_with_two_readouts: GraphStore, meeting: Claimed) -> None:
    iri = readout_iri(meeting[0].id)
    expected = {str(q) for q in describe_readout(*meeting) if q.subject.value == iri}
    found = {str(quad) for quad in store_with_two_readouts.quads(iri, iri)}
    assert found == expected


def test_queries_are_checked(store_with_two_readouts: GraphStore) -> None:
    with pytest.raises(QueryError, match="line 1, column 11"):
        store_with_two_readouts.query("SELECT * {")
    with pytest.raises(QueryError, match="another server"):
        store_with_two_readouts.query("SELECT * { SERVICE <http://127.0.0.1:9/> { } }")
    with pytest.raises(QueryError, match="update"):
        store_with_two_readouts.query("DROP ALL")
    assert isinstance(store_with_two_readouts.query("ASK { ?s ?p ?o }"), QueryBoolean)


def test_missing_store_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="tonggao build"):
        GraphStore.open(tmp_path / "nothing", read_only=True)
    assert list(tmp_path.iterdir()) == []


def test_folder_with_other_files_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.docx").write_bytes(b"")
    with pytest.raises(StoreError, match="holds files but no graph"):
        GraphStore.open(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.docx"]


def test_file_in_the_way(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"")
    with pytest.raises(StoreError, match="cannot make a store"):
        GraphStore.open(path)


def test_second_writer_is_told_to_wait(tmp_path: Path) -> None:
    with GraphStore.open(tmp_path / "store"), pytest.raises(StoreError, match="another process is writing"):
        GraphStore.open(tmp_path / "store")
    with GraphStore.open(tmp_path / "store") as store:  # closing lets the next one in
        assert store.readouts() == []


def test_damaged_store_is_an_error_of_one_line(tmp_path: Path) -> None:
    with GraphStore.open(tmp_path / "store"):
        pass
    (tmp_path / "store" / "CURRENT").write_text("nonsense", encoding="ascii")
    with pytest.raises(StoreError) as raised:
        GraphStore.open(tmp_path / "store", read_only=True)
    assert "\n" not in str(raised.value)
    assert "is damaged (" in str(raised.value)
    assert "delete the folder `store` that it lies in and build again" in str(raised.value)
    (tmp_path / "store" / "CURRENT").unlink()
    with pytest.raises(StoreError, match=r"is damaged \(no file CURRENT\); delete the folder `store`"):
        GraphStore.open(tmp_path / "store", read_only=True)


def test_read_only_store_cannot_be_written(meeting: Claimed, tmp_path: Path) -> None:
    with GraphStore.open(tmp_path / "store") as store:
        store.replace_readouts(graphs(meeting))
    with GraphStore.open(tmp_path / "store", read_only=True) as store, pytest.raises(StoreError, match="cannot write"):
        store.replace_readouts(graphs(meeting))


def test_closed_store_says_so() -> None:
    store = GraphStore.in_memory()
    store.close()
    with pytest.raises(TonggaoError, match="closed"):
        store.query("ASK { }")
