from pathlib import Path

import pytest

from tonggao.errors import TonggaoError
from tonggao.store import GraphStore
from tonggao.view import Opening, write_graph_page


@pytest.mark.parametrize(
    ("opening", "message"),
    [
        (Opening("egg"), "no view egg; did you mean ego"),
        (Opening("ego", "清江市数字治理工作推进会"), "is no person but of the class event; choose another"),
        (Opening("ego", "林远州"), "nothing in the graph is called 林远州; did you mean 林远舟"),
        (Opening("graph", least=3), "only the view `together` counts shared events; add --kind together"),
        (Opening("together", least=0), "at least 0 events together says nothing"),
    ],
)
def test_what_cannot_be_opened_is_said_in_one_line(
    store_with_two_readouts: GraphStore, tmp_path: Path, opening: Opening, message: str
) -> None:
    with pytest.raises(TonggaoError, match=message):
        write_graph_page(store_with_two_readouts, tmp_path / "graph.html", opening=opening)
    assert list(tmp_path.iterdir()) == []


def test_a_view_of_what_is_not_there_says_so(tmp_path: Path) -> None:
    with (
        GraphStore.in_memory() as empty_store,
        pytest.raises(TonggaoError, match="the graph has no person: nothing to show with --kind ego"),
    ):
        write_graph_page(empty_store, tmp_path / "graph.html", opening=Opening("ego"))


@pytest.mark.parametrize(
    ("kind", "focus"),
    [
        ("ego", "沈若川"),  # the best connected person
        ("event", "清江市数字治理工作推进会"),
        ("flow", "林远舟"),  # who issued the most
        ("organization", "中共清江市委"),
    ],
)
def test_without_a_name_a_view_is_about_the_best_connected(
    store_with_two_readouts: GraphStore, tmp_path: Path, kind: str, focus: str
) -> None:
    assert write_graph_page(store_with_two_readouts, tmp_path / "graph.html", opening=Opening(kind)).focus == focus
