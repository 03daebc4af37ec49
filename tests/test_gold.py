import json
from pathlib import Path
from typing import Any

import pytest

from tonggao.errors import TonggaoError
from tonggao.gold import read_gold

NONE: dict[str, Any] = {"persons": [], "posts": [], "organizations": [], "events": [], "requirements": []}


def written(tmp_path: Path, content: object) -> Path:
    path = tmp_path / "a.json"
    path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    return path


def test_rows_are_handed_on_as_they_stand(tmp_path: Path) -> None:
    gold = {**NONE, "persons": ["郑远帆"], "persons_optional": [{"name": "岳明山"}], "note": 5}
    assert read_gold(written(tmp_path, gold)) == {**gold, "concepts": []}


def test_a_byte_order_mark_is_none_of_it(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text(json.dumps(NONE), encoding="utf-8-sig")
    assert read_gold(path)["persons"] == []


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (5, "is no JSON object; a gold file has a list of rows for every kind of claim"),
        ({"persons": []}, "has no posts, organizations, events, requirements; a gold file needs them"),
        ({**NONE, "persons": 5}, "persons is no list; mend it"),
        ({**NONE, "persons": ["a", {}]}, "row 2 of persons has no name that is a string; mend it"),
        ({**NONE, "concepts": ["a"]}, "row 1 of concepts is no object"),
        ({**NONE, "posts_optional": [{"person": "a", "role": "b", "org": "c"}]}, "row 1 of posts_optional has no org that is a list of names"),
        ({**NONE, "requirements": [{"quote": "a", "modality": "b"}]}, "row 1 of requirements has no issuer, which may be null"),
        ({**NONE, "events": [{"label": "a", "date": 5}]}, "row 1 of events has a date that is no string"),
        ({**NONE, "events": [{"label": "a", "participants": [{"who": "b"}]}]}, "row 1 of events has participants that do not say who and how"),
    ],
)  # fmt: skip
def test_what_cannot_be_compared_is_named(tmp_path: Path, content: object, message: str) -> None:
    with pytest.raises(TonggaoError) as caught:
        read_gold(written(tmp_path, content))
    assert str(caught.value).startswith(f"{tmp_path / 'a.json'}: {message}")
