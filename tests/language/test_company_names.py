"""Companies and schools by shorter names. All are invented."""

import pytest
from tests.language.conftest import named

from tonggao.language.company_names import opening_name, short_names, where_named


@pytest.mark.parametrize(
    ("names", "short", "full"),
    [
        (["星穹新能源股份有限公司"], "星穹新能源", "星穹新能源股份有限公司"),
        (["澜东能源投资集团有限公司", "澜东能投集团"], "澜东能投集团", "澜东能源投资集团有限公司"),
        (["石潭市青芦中学"], "青芦中学", "石潭市青芦中学"),
        (["石潭市青芦中学", "槐岭市青芦中学"], "青芦中学", None),  # either
        (["中国有限公司"], "中国", None),  # no name of its own
    ],
)
def test_short_names(names: list[str], short: str, full: str | None) -> None:
    assert short_names(names).get(short) == full
    assert short_names(names[::-1]) == short_names(names)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("云帆学院召开会议", ("云帆学院",)),
        ("云帆学院党委成功举办讲座", ("云帆学院",)),
        ("我校召开会议", ()),  # no name
        ("云帆学院新址落成", ()),  # does nothing
    ],
)
def test_body_that_opens_the_title(text: str, names: tuple[str, ...]) -> None:
    assert opening_name(text, {}) == names


def test_every_place_where_names_stand() -> None:
    assert list(where_named("青芦和青芦、石潭", ["青芦", "石潭"])) == [(0, 2), (3, 5), (6, 8)]


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("中金国泰文旅集团到会。", ["中金国泰文旅集团"], "中 opens the text and the name"),
        ("会上，中晟科技公司到会。", ["中晟科技公司"], "behind a mark"),
        ("共同成立“重庆中金国泰旅游发展有限公司”。", ["重庆中金国泰旅游发展有限公司"], "in quotes behind a place"),
        ("会议中金泰集团发言。", ["金泰集团"], "inside, while it goes on"),
        ("，中美两国公司到会。", [], "of two states"),
        ("，中小微公司到会。", [], "of a kind"),
    ],
)
def test_names_that_open_with_the_character_for_inside(text: str, expected: list[str], why: str) -> None:
    assert named(text) == expected, why
