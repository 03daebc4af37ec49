"""Decisions by hand: applied whatever the order of lines, undone line by line, faults named by line."""

from itertools import permutations
from pathlib import Path

import pytest

from tonggao.claims import Claims
from tonggao.errors import TonggaoError
from tonggao.identify import Entities, EntityKey, identify, read_decisions
from tonggao.readout import Readout

Claimed = tuple[Readout, Claims]
TAIL = "editor\t2031-07-01\tsee the yearbook"


def decided(path: Path, *lines: str) -> Path:
    path.write_text("# a comment\n" + "".join(f"{line}\t{TAIL}\n" for line in lines), encoding="utf-8")
    return path


def people(found: Entities) -> set[str]:
    return {entity.key.parts[0] for entity in found.entities if entity.key.kind == "person"}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("same\tperson/岳明山\tperson/简宁", {"岳明山", "宋知秋", "岳明山.署名"}),
        ("drop\tperson/简宁\t", {"岳明山", "宋知秋", "岳明山.署名"}),
        (
            "different\t柳川/水网 0603#{claim}\tperson/岳明山",
            {"岳明山.柳川/水网0603", "简宁", "宋知秋", "岳明山.署名"},
        ),
    ],
)
def test_decision_is_applied(meeting: Claimed, tmp_path: Path, line: str, expected: set[str]) -> None:
    start, end = meeting[1].persons[0].passages[0]
    path = decided(tmp_path / "d.tsv", line.format(claim=f"person-{start}-{end}"))
    found = identify([meeting], {}, read_decisions(path))
    assert people(found) == expected
    assert people(identify([meeting], {}, read_decisions(decided(path)))) == people(identify([meeting], {}))


def test_what_is_made_another_keeps_its_name(meeting: Claimed, tmp_path: Path) -> None:
    path = decided(tmp_path / "d.tsv", "same\tperson/岳明山\tperson/简宁")
    found = {entity.key.parts[0]: entity for entity in identify([meeting], {}, read_decisions(path)).entities}
    assert (found["岳明山"].label, found["岳明山"].aliases) == ("岳明山", ("简宁",))


def test_name_given_by_hand_keeps_the_other(meeting: Claimed, tmp_path: Path) -> None:
    path = decided(tmp_path / "d.tsv", "name\torganization/柳川市委\t中共柳川市委")
    found = {entity.key: entity for entity in identify([meeting], {}, read_decisions(path)).entities}
    body = found[EntityKey("organization", ("柳川市委",))]
    assert body.label == "中共柳川市委"
    assert "柳川市委" in body.aliases


def test_order_of_lines_changes_nothing(meeting: Claimed, tmp_path: Path) -> None:
    lines = ["same\tperson/岳明山\tperson/简宁", "same\tperson/简宁\tperson/宋知秋", "name\tperson/岳明山\t岳山"]
    results = [
        identify([meeting], {}, read_decisions(decided(tmp_path / "d.tsv", *order))) for order in permutations(lines)
    ]
    assert all(result == results[0] for result in results)
    assert people(results[0]) == {"岳明山", "岳明山.署名"}


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("same\tperson/a\tperson/b\n", "d.tsv:1: 3 columns"),
        (f"sam\tperson/a\tperson/b\t{TAIL}\n", "d.tsv:1: "),
        (f"same\ta\tperson/b\t{TAIL}\n", "d.tsv:1: 'a' names no entity"),
        (f"same\tperson/a\tconcept/b\t{TAIL}\n", "d.tsv:1: person/a and concept/b are of different kinds"),
        (f"different\tperson/a\tperson/a\t{TAIL}\n", "d.tsv:1: person/a is both"),
        (
            f"same\tperson/a\tperson/b\t{TAIL}\nsame\tperson/a\tperson/c\t{TAIL}\ndifferent\tperson/b\tperson/c\t{TAIL}\n",
            "d.tsv:3: person/b is both the same as and different from person/c",  # by way of a third
        ),
        (
            f"same\tperson/a\tperson/b\t{TAIL}\ndifferent\tperson/a\tperson/b\t{TAIL}\n",
            "both the same as and different",
        ),
    ],
)
def test_fault_is_named(tmp_path: Path, text: str, says: str) -> None:
    path = tmp_path / "d.tsv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(TonggaoError, match=says):
        read_decisions(path)


def test_all_that_lines_make_one_are_one(tmp_path: Path) -> None:
    lines = ["same\tperson/a\tperson/e", "same\tperson/b\tperson/d", "same\tperson/d\tperson/e", "same\tperson/y\tperson/x", "same\tperson/x\tperson/y"]
    same = read_decisions(decided(tmp_path / "d.tsv", *lines)).same
    assert {key.parts[0]: end.parts[0] for key, end in same.items()} == {"b": "a", "d": "a", "e": "a", "y": "x"}


def test_no_file_decides_nothing(tmp_path: Path) -> None:
    assert not read_decisions(tmp_path / "none.tsv").same
