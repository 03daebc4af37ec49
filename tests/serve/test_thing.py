"""What is shown of a thing: its names, its ties, and each claim with the words that say it."""

from typing import Any

import pytest

from tonggao.describe.iris import BASE, readout_iri
from tonggao.serve.thing import describe_thing
from tonggao.store import GraphStore


def described(store: GraphStore, key: str, **options: Any) -> dict[str, Any]:
    found = describe_thing(store, BASE + key, **options)
    assert found is not None
    return found


def said(found: dict[str, Any], group: str) -> list[str]:
    """The lines of a group, in English."""
    (claims,) = [part["claims"] for part in found["groups"] if part["name"] == group]
    return [" ".join(part.get("label") or part.get("en") or part.get("text") or part["word"] for part in claim["says"]) for claim in claims]


def test_person(store_with_two_readouts: GraphStore) -> None:
    found = described(store_with_two_readouts, "person/简宁")
    assert (found["kind"], found["zh"], found["en"]) == ("person", "简宁", "Jian Ning")
    assert [(row["title"], row["first"], row["former"]) for row in found["tenures"]] == [
        ("白河省人民政府副省长", "2032-07-02", ""),
        ("柳川市人民政府市长", "2031-06-03", "2032-07-02"),
    ]
    assert said(found, "posts")[-1] == "简宁 柳川市人民政府市长"
    assert "简宁 former 柳川市人民政府市长" in said(found, "posts")
    assert said(found, "participations") == ["简宁 inspected 在白河调研 调研 1", "简宁 chaired 柳川市水网建设推进会 主持 1"]


def test_an_event_of_any_class_is_an_event(store_with_two_readouts: GraphStore) -> None:
    found = described(store_with_two_readouts, "event/2031-06-02/柳川市水网建设推进会")
    assert (found["class"], found["kind"]) == ("Meeting", "event")


def test_words_are_cut_from_the_text_where_they_stand(store_with_two_readouts: GraphStore) -> None:
    found = described(store_with_two_readouts, "person/岳明山")
    (claims,) = [part["claims"] for part in found["groups"] if part["name"] == "issued"]
    (quote,) = claims[0]["quotes"]
    assert quote["exact"] == "全市各级党组织要把《柳川水网规划》落到实处，践行水网精神"
    assert quote["before"].endswith("水网精神就是清澈、坚韧。")
    assert "\n" not in quote["before"] + quote["after"]
    assert claims[0]["readout"] == readout_iri("柳川/水网 0603")


@pytest.mark.parametrize(
    ("key", "group", "line"),
    [
        ("concept/水网精神", "definitions", "水网精神"),
        ("concept/水网精神", "named", "岳明山 → 全市各级党组织 obligation 水网精神"),
        ("concept/水网精神", "relations", "清澈 part of 水网精神"),
        ("concept/水网精神", "mentions", "水网精神"),
        ("organization/柳川市委", "holders", "岳明山 柳川市委书记"),
        ("post/柳川市委/书记", "holders", "岳明山 柳川市委书记"),
        ("event/2031-06-02/柳川市水网建设推进会", "participants", "岳明山 spoke 柳川市水网建设推进会 出席 1"),
        ("work/柳川水网规划", "mentions", "柳川水网规划"),
    ],
)
def test_ways_in_which_a_claim_is_about_something(store_with_two_readouts: GraphStore, key: str, group: str, line: str) -> None:
    assert line in [" ".join(text.split()) for text in said(described(store_with_two_readouts, key), group)]


def test_one_group_alone(store_with_two_readouts: GraphStore) -> None:
    found = described(store_with_two_readouts, "person/简宁", group="posts")
    assert [part["name"] for part in found["groups"]] == ["posts"]
    assert found["counts"]["participations"] == 2  # the others are still told of
    assert described(store_with_two_readouts, "person/简宁", group="no such group")["groups"] == []
    assert described(store_with_two_readouts, "person/简宁", group="posts", page=9)["groups"][0]["claims"] == []


def test_ties_to_others(store_with_two_readouts: GraphStore) -> None:
    facts = described(store_with_two_readouts, "post/柳川市委/书记")["facts"]
    ties = {(fact["predicate"].rpartition("#")[2], fact["back"]): [other["label"] for other in fact["others"]] for fact in facts}
    assert ties["postIn", False] == ["柳川市委"]
    assert ties["role", False] == ["书记"]


def test_unknown_thing(store_with_two_readouts: GraphStore) -> None:
    assert describe_thing(store_with_two_readouts, f"{BASE}person/无此人") is None
