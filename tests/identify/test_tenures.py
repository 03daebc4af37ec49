"""Spells in a post as bounds."""

import pytest

from tonggao.identify.entities import ClaimKey, EntityKey
from tonggao.identify.tenures import Attested, tenures

WHO, WHAT = EntityKey("person", ("简宁",)), EntityKey("post", ("柳川市委", "书记"))


def attested(date: str | None, former: bool = False) -> Attested:
    return Attested(ClaimKey(f"r{date}{former}", "post-0-2"), WHO, WHAT, date, former)


@pytest.mark.parametrize(
    ("found", "bounds"),
    [
        ([attested("2031-06-03")], ("2031-06-03", "2031-06-03", None)),
        ([attested("2033"), attested("2031-06-03"), attested("2032-01")], ("2031-06-03", "2033", None)),
        ([attested("2031"), attested("2034", former=True), attested("2033", former=True)], ("2031", "2031", "2033")),
        ([attested("2033", former=True)], (None, None, "2033")),  # never seen in post
        ([attested(None)], (None, None, None)),  # a readout without a date bounds nothing
    ],
)
def test_bounds_come_from_dated_attestations(
    found: list[Attested], bounds: tuple[str | None, str | None, str | None]
) -> None:
    (tenure,) = tenures(found)
    assert (tenure.first, tenure.last, tenure.former_since) == bounds
    assert set(tenure.attestations) == {one.claim for one in found}
    assert tenures(reversed(found)) == [tenure]


def test_each_person_and_post_has_its_own() -> None:
    other = Attested(ClaimKey("r", "post-0-2"), EntityKey("person", ("宋知秋",)), WHAT, "2031", False)
    assert len(tenures([attested("2031"), other])) == 2
