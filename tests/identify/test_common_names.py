"""Names that many bear."""

import pytest

from tonggao.claims import Claims, PersonMention
from tonggao.identify import Person, identify
from tonggao.identify.common_names import Spread, is_common, is_long_foreign, spread
from tonggao.readout import Passage, Readout


@pytest.mark.parametrize(
    ("name", "common"),
    [("王建国", True), ("张志强", True), ("岳明", True), ("岳建国", False), ("王远山", False), ("让·罗曼诺夫", False)],
)
def test_is_common(name: str, common: bool) -> None:
    assert is_common(name) is common


@pytest.mark.parametrize(
    ("name", "circle"),
    [
        ("岳明山", Spread.COUNTRY),
        ("岳峭", Spread.PROVINCE),  # two characters, neither frequent
        ("韩伟", Spread.CITY),
        ("韩建国", Spread.CITY),
        ("王伟", Spread.COUNTY),
        ("王建国", Spread.COUNTY),
        ("让·罗曼诺夫", Spread.COUNTRY),
    ],
)
def test_how_widely_a_name_is_borne(name: str, circle: Spread) -> None:
    assert spread(name) is circle


@pytest.mark.parametrize(
    ("name", "long"),
    [
        ("瓦尔尼科夫", True),
        ("沙林", False),  # short
        ("伊万诺夫", False),  # many are called so
        ("岳明山", False),
    ],
)
def test_last_names_of_sounds_that_few_bear(name: str, long: bool) -> None:
    assert is_long_foreign(name) is long


@pytest.mark.parametrize(("name", "people"), [("王建国", 2), ("王远山", 1)])
def test_bare_name_that_many_bear_is_nobody_in_two_readouts_without_a_tie(name: str, people: int) -> None:
    said = [
        (Readout(id_, f"老人{name}说。", date=date), Claims(persons=(PersonMention(name, (Passage(2, 5),), "r"),)))
        for id_, date in (("a", "2031-01-01"), ("b", "2031-02-01"))
    ]
    assert sum(isinstance(one, Person) for one in identify(said, {}).entities) == people
