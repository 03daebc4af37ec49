"""Lines, roads and regimes named by what they are of."""

import pytest
from tests.extract.concepts.conftest import labels


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("会议强调，要走中国特色水网建设道路。", ["中国特色水网建设道路"]),  # of a field
        ("会议强调，要完善中国特色河工培养体系建设。", ["中国特色河工培养体系"]),  # that goes on to be built
        ("会议强调，要走有中国特色渔业发展道路。", ["有中国特色渔业发展道路"]),  # as it was said before
        ("会议强调，要建立新时代中国特色护渠员制度体系。", ["新时代中国特色护渠员制度体系"]),  # with its era, and all of the regime
        ("会议强调，要贯彻新时代渠工工作方针。", ["新时代渠工工作方针"]),  # the line of an era
        ("会议强调，要读懂新时代的渠工方针。", []),  # a phrase, no name
        ("会议强调，要在新时代为渠工指明路线。", []),  # what it does
        ("会议强调，要体现中国特色的水网道路。", []),  # a phrase
        ("会议强调，中国特色渠工制度委员会要尽责。", []),  # a body
    ],
)
def test_era_lines(sentence: str, expected: list[str]) -> None:
    assert labels(sentence) == expected
