"""Names that a user mistyped."""

import pytest

from tonggao.errors import TonggaoError
from tonggao.nearest import check_name, nearest


@pytest.mark.parametrize(
    ("name", "close"), [("turtel", "turtle"), ("岳明", "岳明山"), ("xyz", None)]
)
def test_nearest(name: str, close: str | None) -> None:
    assert nearest(name, ["turtle", "岳明山", "csv"]) == close


@pytest.mark.parametrize(
    ("name", "message"),
    [("turtel", "no format turtel; did you mean turtle?"), ("xyz", "no format xyz; there are turtle, csv")],
)
def test_unknown_name_is_told_with_the_next_step(name: str, message: str) -> None:
    with pytest.raises(TonggaoError) as raised:
        check_name(name, ["turtle", "csv"], "format")
    assert str(raised.value) == message
