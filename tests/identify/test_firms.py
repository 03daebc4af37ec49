"""Companies under their own words, with and without the form of a company."""

import pytest

from tonggao.identify.firms import one_firm, place_company


@pytest.mark.parametrize(
    ("names", "kinds"),
    [
        ("岚山机械 岚山机械公司 岚山机械股份公司 岚山机械股份有限公司", ("股份", "股份", "股份", "股份")),
        ("岚山机械 岚山机械有限公司 岚山机械有限责任公司", ("有限", "有限", "有限")),
        ("岚山机械集团 岚山机械集团公司 岚山机械集团有限公司 岚山机械", ("集团有限",) * 4),
        ("岚山机械公司 岚山机械集团 岚山机械", ("", "集团", None)),  # either's
        ("岚山机械公司 岚山机械有限公司 岚山机械股份有限公司 岚山机械", ("", "有限", "股份", None)),
        ("铁路公司 岚山 岚山医院 岚山机械", (None, None, None, None)),  # any one's, too short, no company, no company beside
    ],
)
def test_one_firm(names: str, kinds: tuple[str | None, ...]) -> None:
    found = one_firm(names.split())
    assert tuple(found.get(name) for name in names.split()) == kinds


@pytest.mark.parametrize(
    ("name", "known", "why"),
    [
        ("滁州市城市建设投资集团有限公司", "滁州市城投集团", "in full"),
        ("滁州城投集团", "滁州市城投集团", "the city without its level word"),
        ("滁州市城投公司", "滁州市城投", "no group"),
        ("城投集团", "", "any city's"),
        ("滁州市文化旅游局", "", "an office"),
        ("中国交通建设集团有限公司", "", "the state's"),
    ],
)
def test_company_of_a_place(name: str, known: str, why: str) -> None:
    assert place_company(name) == known, why
