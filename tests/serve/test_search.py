"""Everything that has a page is found by its names; the whole name comes first."""

import pytest

from tonggao.serve import search
from tonggao.serve.search import find, index_of, overview
from tonggao.store import GraphStore


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("简宁", "简宁"),
        ("jianning", "简宁"),
        ("jn", "简宁"),
        ("JN", "简宁"),
        ("Jian Ning", "简宁"),  # its pinyin, as it is a label
        ("简", "简宁"),
        ("柳川市委", "柳川市委"),
        ("lcsw", "柳川市委"),
        ("柳川市委书记", "柳川市委书记"),
        ("水网精神", "水网精神"),
        ("水網精神", "水网精神"),  # traditional characters
        ("规划", "柳川水网规划"),
        ("0603", "柳川市召开水网建设推进会"),  # a readout by its id
    ],
)
def test_found_by_name(store_with_two_readouts: GraphStore, words: str, first: str) -> None:
    assert find(store_with_two_readouts, words, None, 1)["hits"][0]["zh"] == first


@pytest.mark.parametrize("words", ["无此人", "zzzz", "\n", "(", "*", "\\", "'"])
def test_found_by_no_name(store_with_two_readouts: GraphStore, words: str) -> None:
    found = find(store_with_two_readouts, words, None, 1)
    assert (found["total"] == 0) == bool(words.strip())  # no words find all


def test_kinds_are_counted_and_chosen(store_with_two_readouts: GraphStore) -> None:
    found = find(store_with_two_readouts, "柳川", "organization", 1)
    assert {hit["kind"] for hit in found["hits"]} == {"organization"}
    assert found["total"] == found["kinds"]["organization"] == len(found["hits"])
    assert found["kinds"]["post"] > 0
    assert found["kinds"]["event"] > 0  # a meeting, an inspection: every class of events is one kind


def test_pages_of_hits_follow_one_another(store_with_two_readouts: GraphStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "_HITS", 1000)
    whole = find(store_with_two_readouts, "", None, 1)
    assert (whole["pages"], len(whole["hits"])) == (1, whole["total"])
    monkeypatch.setattr(search, "_HITS", 7)
    found = [find(store_with_two_readouts, "", None, number + 1) for number in range(-(-whole["total"] // 7))]
    assert [hit for page in found for hit in page["hits"]] == whole["hits"]
    assert {page["pages"] for page in found} == {len(found)}


def test_overview_has_the_newest_first(store_with_two_readouts: GraphStore) -> None:
    found = overview(store_with_two_readouts)
    assert (found["first"], found["last"]) == ("2031-06-03", "2032-07-02")
    assert [thing["date"] for thing in found["top"]["readout"]] == ["2032-07-02", "2031-06-03"]
    assert found["kinds"] == index_of(store_with_two_readouts).counts()
    assert found["top"]["person"][0]["zh"] == "简宁"  # two readouts speak of no other
