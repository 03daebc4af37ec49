"""Units of the army, most of which hide their number and seat. All places are invented."""

import pytest
from tests.language.conftest import named


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("海军某支队开展训练。", ["海军某支队"], "某 for its number"),
        ("陆军第71集团军某旅到场。", ["陆军第71集团军某旅"], "a unit of a numbered one"),
        ("武警青禾支队到场。", ["武警青禾支队"], "a seat for its number"),
        ("东部战区陆军到场。", ["东部战区陆军"], "a service in a theatre"),
        ("中国人民解放军海军到场。", ["中国人民解放军海军"], "all that is above the service"),
        ("某旅到场。", [], "of no service"),
    ],
)
def test_bodies(text: str, expected: list[str], why: str) -> None:
    assert named(text) == expected, why
