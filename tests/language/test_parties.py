"""The eight democratic parties, by whatever name, before a place, in a list and before an office. All persons and places are invented."""

import pytest
from tests.extract.actors.conftest import bodies_in, posts_in

from tonggao.language.parties import any_short_party, parties, party_opening
from tonggao.language.stems import place_stems
from tonggao.language.told_places import places_told
from tonggao.lexicon.words import terms_tagged

SHORT = terms_tagged("democratic_parties", "short")


def test_eight_parties() -> None:
    assert len(set(terms_tagged("democratic_parties", "full"))) == 7, "九三学社 has one name only"
    assert {"农工党", "农工民主党", "民革", "九三学社"} <= set(SHORT)


def test_longest_first() -> None:
    assert parties().index("中国农工民主党") < parties().index("农工民主党") < parties().index("农工党")
    assert any_short_party().index("农工民主党") < any_short_party().index("农工党")


@pytest.mark.parametrize(("name", "opening"), [("农工民主党青禾市委", "农工民主党"), ("民建", "民建"), ("民政青禾", "")])
def test_party_opening(name: str, opening: str) -> None:
    assert party_opening(name) == opening


@pytest.mark.parametrize("party", SHORT)
def test_a_place_behind_a_party(party: str) -> None:
    assert place_stems(f"会见了{party}青禾市委负责人。") == {"青禾"}
    assert places_told(f"{party}海沿镇党委书记林岳发言。") == {"海沿"}


@pytest.mark.parametrize("party", parties())
def test_a_committee_of_a_party(party: str) -> None:
    assert bodies_in(f"活动由{party}青禾市委主办，市文联协办。") >= {f"{party}青禾市委"}


@pytest.mark.parametrize("party", SHORT)
def test_who_heads_a_party_of_a_place_and_governs_it(party: str) -> None:
    expected = {("林岳", "主委", f"{party}青禾市委"), ("林岳", "副市长", "青禾市人民政府")}
    assert posts_in(f"{party}青禾市委主委、副市长林岳出席会议并讲话。") == expected
