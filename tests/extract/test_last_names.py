"""A foreigner speaks by the last name, and is called by it, once the full name stands."""

import pytest

from tonggao.extract import extract_claims
from tonggao.readout import Readout


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("外长沈望舒同云国外长奥多·科尔曼通电话。科尔曼表示，希望中方加强合作。", "by the last name"),
        ("外长沈望舒会见云国议长奥多·科尔曼。沈望舒说，友谊深厚。\n科尔曼感谢东道主。他说，希望中方加强合作。", "他 is who thanked"),
    ],
)
def test_the_issuer_has_the_full_name(text: str, why: str) -> None:
    assert {r.issuer for r in extract_claims(Readout("a", "双方谈合作\n" + text)).requirements} == {"奥多·科尔曼"}, why
