"""Which body took the place of another."""

import pytest

from tonggao.claims import Claims, OrganizationMention
from tonggao.identify import Organization, identify
from tonggao.identify.renamed import newer_names, older_names, renamed_in
from tonggao.readout import Passage, Readout


def naming(id_: str, text: str, *bodies: str) -> tuple[Readout, Claims]:
    found = (OrganizationMention(b, b, (Passage(text.index(b), text.index(b) + len(b)),), "r") for b in bodies)
    return Readout(id_, text, date="2031-01-01"), Claims(organizations=tuple(found))


@pytest.mark.parametrize(
    ("older", "newer", "why"),
    [
        ("中共绥化地委", "中共绥化市委", "the prefecture became a city"),
        ("绥化地区行署", "绥化市人民政府", "and its commissioner's office a government"),
        ("柳川地委", "柳川市委", "a prefecture that no list has"),
        ("中共溧水县委", "中共溧水区委", "a county became a district"),
        ("柳川县环境保护局", "柳川县生态环境局", "a reform of all places"),
        ("环境保护部", "生态环境部", "and of the state"),
        ("中共上海市委", "", "nothing was renamed"),
        ("中共绥化县委", "", "the county did not become the city that has its name"),
        ("岚山公司", "", "no body of a place"),
    ],
)
def test_the_newer_name(older: str, newer: str, why: str) -> None:
    assert newer_names(older)[:1] == ((newer,) if newer else ()), why
    assert not newer or older in older_names(newer)


@pytest.mark.parametrize(
    ("text", "renamed"),
    [
        ("教育部同意柳川学院更名为柳川理工学院。", True),
        ("柳川学院”正式更名为“柳川理工学院”。", True),
        ("柳川学院与柳川理工学院签约。", False),
        ("柳川学院更名，柳川理工学院揭牌。", False),  # which name it has now is not said
    ],
)
def test_what_a_readout_says_of_a_new_name(text: str, renamed: bool) -> None:
    _, claims = naming("a", text, "柳川学院", "柳川理工学院")
    found = renamed_in(text, claims.organizations)
    assert found == ({("柳川学院", "柳川理工学院")} if renamed else set())


def successors(*said: tuple[Readout, Claims]) -> dict[str, str]:
    bodies = (one for one in identify(said, {}).entities if isinstance(one, Organization))
    return {one.label: one.successor.parts[0] for one in bodies if one.successor}


def test_renamed_bodies_stay_two_that_are_related() -> None:
    said = [
        naming("a", "教育部同意柳川学院更名为柳川理工学院。", "柳川学院", "柳川理工学院"),
        naming("b", "绥化地委开会。", "绥化地委"),
        naming("c", "绥化市委开会。", "绥化市委"),
    ]
    assert successors(*said) == {"柳川学院": "柳川理工学院", "中共绥化地委": "中共绥化市委"}
    assert successors(*said[:2]) == {"柳川学院": "柳川理工学院"}  # nothing is related to what no readout names
