"""Spells that do not fit together, and their timeline."""

import pytest

from tonggao.tenures import Spell, find_conflicts, timeline


def spell(person: str, post: str, first: str, last: str, former: str = "", place: str = "", body: str = "") -> Spell:
    level = "prefecture" if place else ""
    return Spell(
        person, post, body, place, level, first, last, former, 1, "r", "r", f"https://x/tenure/{person}/{post}"
    )


@pytest.mark.parametrize(
    ("spells", "what"),
    [
        # two secretaries at once
        (
            [spell("甲", "柳川市委书记", "2031-01", "2031-06"), spell("乙", "柳川市委书记", "2031-03", "2031-09")],
            "one seat, two people",
        ),
        # one after the other
        ([spell("甲", "柳川市委书记", "2031-01", "2031-03"), spell("乙", "柳川市委书记", "2031-03", "2031-09")], None),
        # members sit together
        ([spell("甲", "柳川市委常委", "2031-01", "2031-06"), spell("乙", "柳川市委常委", "2031-03", "2031-09")], None),
        # a secretariat has several secretaries, and a deputy mayor is no mayor
        (
            [spell("甲", "中央书记处书记", "2031-01", "2031-06", body="中央书记处"), spell("乙", "中央书记处书记", "2031-03", "2031-09", body="中央书记处")],
            None,
        ),
        (
            [spell("甲", "柳川市副市长", "2031-01", "2031-06", body="柳川市"), spell("乙", "柳川市副市长", "2031-03", "2031-09", body="柳川市")],
            None,
        ),
        # head of two cities at once
        (
            [
                spell("甲", "柳川市委书记", "2031-01", "2031-06", place="柳川市"),
                spell("甲", "白河市委书记", "2031-03", "2031-09", place="白河市"),
            ],
            "one head, two places",
        ),
        # said to be in post after it was said to be past
        ([spell("甲", "柳川市委书记", "2031-01", "2031-06", former="2031-03")], "in post after it was former"),
    ],
)
def test_conflicts(spells: list[Spell], what: str | None) -> None:
    assert [conflict.what for conflict in find_conflicts(spells)] == ([what] if what else [])


def test_timeline_shows_bounds_only() -> None:
    drawn = timeline(
        [spell("甲", "书记", "2031-01", "2031-03", former="2031-12"), spell("乙", "市长", "2031-12", "2031-12")]
    )
    header, first, second = drawn.splitlines()
    assert header.split() == ["2031-01", "2031-12"]
    assert first.index("█") < first.rindex("█") < first.index("▏")
    assert second.count("█") == 1
    assert timeline([]) == ""
