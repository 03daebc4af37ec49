"""In which city a county lies that no list has."""

import pytest

from tonggao.claims import Claims, OrganizationMention, PersonMention, PostAttestation
from tonggao.identify import identify
from tonggao.identify.nearby import beside
from tonggao.readout import Passage, Readout

Claimed = tuple[Readout, Claims]


@pytest.mark.parametrize(
    ("bodies", "places", "why"),
    [
        (["柳川市委", "柳川市政协", "东岭县委"], [("东岭县", "柳川市")], "a city's own readout"),
        (["柳川市委", "东岭县委"], [("东岭县", "")], "either may be the other's guest"),
        (["柳川市委", "东岭县委", "东岭县人民政府"], [("东岭县", "")], "a county's own readout"),
        (["柳川市委", "柳川市政协", "白河市委", "东岭县委"], [("东岭县", "柳川市")], "another city's guests"),
        (["柳川市委", "柳川市政协", "白河市委", "白河市政协", "东岭县委"], [("东岭县", "")], "of either city"),
        (["柳川市委", "柳川市政协", "安吉县委"], [], "lists have it"),
        (["农业部"], [], "of no place"),
    ],
)
def test_places_beside_a_city(bodies: list[str], places: list[tuple[str, str]], why: str) -> None:
    assert beside(bodies) == places, why


def readout(id_: str, text: str, *posts: tuple[str, str, str]) -> Claimed:
    """``posts`` are (name, body, role)."""

    def at(words: str) -> tuple[Passage, ...]:
        return (Passage(text.index(words), text.index(words) + len(words)),)

    return Readout(id_, text, date=f"203{id_[-1]}-06-01"), Claims(
        persons=tuple(PersonMention(name, at(name), "r") for name, _, _ in posts),
        posts=tuple(PostAttestation(name, role, body, f"{body}{role}", at(f"{body}{role}{name}"), "r") for name, body, role in posts),
        organizations=tuple(OrganizationMention(body, body, at(body), "r") for _, body, _ in posts),
    )


CITYS = readout("r1", "柳川市委书记甲一一、柳川市政协主席甲二二、东岭县委书记甲三三发言。",
                ("甲一一", "柳川市委", "书记"), ("甲二二", "柳川市政协", "主席"), ("甲三三", "东岭县委", "书记"))  # fmt: skip
COUNTYS = readout("r2", "东岭县人民政府副县长岳明山到市林业局，市林业局局长简宁山接待。",
                  ("岳明山", "东岭县人民政府", "副县长"), ("简宁山", "市林业局", "局长"))  # fmt: skip
LATER = readout("r3", "柳川市水利局局长岳明山讲话。", ("岳明山", "柳川市水利局", "局长"))


def test_whoever_goes_from_the_county_to_its_city_is_one_and_what_the_countys_readout_calls_the_citys_is_its() -> None:
    with_city = identify([CITYS, COUNTYS, LATER]).decisions
    assert {d.entity.parts for d in with_city if d.link == "refersTo" and d.claim.readout == "r2" and d.entity.kind == "organization"} == {
        ("东岭县人民政府",), ("柳川市林业局",)}  # fmt: skip
    without = identify([COUNTYS, LATER]).decisions
    people = [{d.entity for d in found if d.entity.parts[0].startswith("岳明山") and d.entity.kind == "person"} for found in (with_city, without)]
    assert [len(found) for found in people] == [1, 2]
