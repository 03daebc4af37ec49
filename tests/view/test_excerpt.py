from pathlib import Path

import pytest

import tonggao.view.excerpt as excerpts
from tonggao.describe import readout_iri
from tonggao.store import GraphStore
from tonggao.view import Opening, write_graph_page
from tonggao.view.excerpt import count_nodes, excerpt, readouts_about
from tonggao.view.network import read_network

MEETING, INSPECTION = readout_iri("qingjiang-meeting"), readout_iri("qingjiang-inspection")


def test_excerpt_of_all_readouts_draws_what_the_store_draws(store_with_two_readouts: GraphStore) -> None:
    whole = read_network(store_with_two_readouts)
    with excerpt(store_with_two_readouts, store_with_two_readouts.readouts()) as part:
        graph = read_network(part)
    assert (list(graph.nodes(data=True)), list(graph.edges(data=True, keys=True))) == (
        list(whole.nodes(data=True)),
        list(whole.edges(data=True, keys=True)),
    )


@pytest.mark.parametrize("name", ["store_with_two_readouts", "store_with_departments"])
def test_as_many_nodes_are_counted_as_are_drawn(name: str, request: pytest.FixtureRequest) -> None:
    store: GraphStore = request.getfixturevalue(name)
    assert count_nodes(store) == read_network(store).number_of_nodes()


def test_bodies_above_come_with_an_excerpt(store_with_departments: GraphStore) -> None:
    with excerpt(store_with_departments, store_with_departments.readouts()) as part:
        assert "中共清江市委" in {node["zh"] for _, node in read_network(part).nodes(data=True)}


def test_excerpt_of_one_readout_has_nothing_of_the_other(store_with_two_readouts: GraphStore) -> None:
    with excerpt(store_with_two_readouts, [INSPECTION]) as part:
        graph = read_network(part)
    names = {node["zh"] for _, node in graph.nodes(data=True)}
    assert names >= {"沈若川", "清江市人民政府"}  # a body is two steps from the claim that names its post
    assert not names & {"林远舟", "清江市数字治理工作推进会召开"}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("沈若川", {MEETING, INSPECTION}),
        ("林远舟", {MEETING}),
        ("person/林远舟", {MEETING}),
        ("清江市数字治理工作推进会召开", {MEETING}),  # a title
        ("qingjiang-inspection", {INSPECTION}),  # an id
        (INSPECTION, {INSPECTION}),
        ("无此人", set()),
        ('"} #', set()),  # stays a string
    ],
)
def test_readouts_about_a_name(store_with_two_readouts: GraphStore, name: str, expected: set[str]) -> None:
    assert set(readouts_about(store_with_two_readouts, name)) == expected


@pytest.mark.parametrize(("focus", "there"), [(None, "沈若川在桐溪区调研社区服务"), ("林远舟", "顾怀青")])
def test_page_of_a_large_store_carries_a_part_and_says_so(
    store_with_two_readouts: GraphStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, focus: str | None, there: str
) -> None:
    monkeypatch.setattr(excerpts, "MOST_READOUTS", 1)
    newest = [INSPECTION, MEETING]
    page = write_graph_page(store_with_two_readouts, tmp_path / "a.html", opening=Opening(focus=focus), newest=newest)
    whole = write_graph_page(store_with_two_readouts, tmp_path / "b.html")
    assert (page.relations < whole.relations, page.nodes >= whole.nodes) == (True, True)
    assert there in (tmp_path / "a.html").read_text(encoding="utf-8")
