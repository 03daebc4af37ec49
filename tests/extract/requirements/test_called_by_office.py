"""Persons called by their surname and office."""

import pytest

from tonggao.extract.requirements.called_by_office import called_by_office
from tonggao.language.sentences import Span


@pytest.mark.parametrize(
    ("before", "segment", "bearers", "called"),
    [
        ("校长陆河到访。", "陆校长指出", ["陆河"], ("陆河", 3)),
        ("局长陆河、副局长陆远到访。", "陆副局长指出", ["陆河", "陆远"], ("陆远", 4)),
        ("局长陆河、副局长陆远到访。", "陆局长指出", ["陆河", "陆远"], ("陆河", 3)),  # the deputy is not meant
        ("校长陆河、校长陆远到访。", "陆校长指出", ["陆河", "陆远"], None),  # two may be
        ("副检察长陆河同志到访。", "陆检对大家说", ["陆河"], ("陆河", 2)),  # as staff call a deputy too
        ("市民陆河到访。", "陆检对大家说", ["陆河"], None),  # holds no such office
        ("副检察长陆河到访。", "陆检测站指出", ["陆河"], None),  # another word
    ],
)
def test_who_is_meant(before: str, segment: str, bearers: list[str], called: tuple[str, int] | None) -> None:
    text = before + segment
    found = called_by_office(text, Span(len(before), len(text)), bearers)
    assert (found and (found[0], found[1] - len(before))) == called
