"""IRIs: Chinese kept, everything outside letters, digits and -._~ percent-encoded, one form only."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import NamedNode

from tonggao.describe.iris import BASE, encode, entity_iri, passage_iri, readout_iri
from tonggao.identify.entities import EntityKey

UNENCODED = re.compile(r"(?:[\w.~-]|%[0-9A-F]{2})*")


@pytest.mark.parametrize(
    ("part", "encoded"),
    [
        ("岳明山", "岳明山"),
        ("雷姆·施密特", "雷姆%C2%B7施密特"),  # the middle dot is no letter
        ("𠮷祥里", "𠮷祥里"),  # a letter beyond the basic plane
        ("2018-08-20", "2018-08-20"),
        ("“三会一课”", "%E2%80%9C三会一课%E2%80%9D"),
        ("a/b?c#d", "a%2Fb%3Fc%23d"),  # would change which resource is meant
        ("<script>", "%3Cscript%3E"),
        ("..", "%2E%2E"),  # would be resolved away as a step of a path
        ("50%", "50%25"),
        ("\n", "%0A"),
    ],
)
def test_part_is_encoded_once_and_for_all(part: str, encoded: str) -> None:
    assert encode(part) == encoded


@pytest.mark.parametrize(
    ("key", "iri"),
    [
        (EntityKey("person", ("岳　明",)), "person/岳明"),  # names are padded to three characters in print
        (EntityKey("organization", ("中共上海市委組織部",)), "organization/中共上海市委组织部"),  # traditional
        (EntityKey("concept", ("e\u0301lan",)), "concept/\u00e9lan"),  # not NFC
        (EntityKey("post", ("上海市委", "书记")), "post/上海市委/书记"),
        (EntityKey("event", ("2018-08-20", "第3次 会议")), "event/2018-08-20/第3次会议"),
    ],
)
def test_key_becomes_iri(key: EntityKey, iri: str) -> None:
    assert entity_iri(key) == BASE + iri


def test_base_can_be_chosen() -> None:
    assert readout_iri("一", base="http://example.org/x#") == "http://example.org/x#readout/一"


def test_passage_iri_follows_rfc_5147() -> None:
    assert passage_iri(readout_iri("一"), 3, 7).endswith("readout/一#char=3,7")


@given(st.text())
def test_any_text_becomes_a_valid_iri(text: str) -> None:
    iri = entity_iri(EntityKey("person", (text,)))
    assert UNENCODED.fullmatch(iri.removeprefix(f"{BASE}person/"))
    assert NamedNode(iri).value == iri


@given(st.text(), st.text())
def test_different_ids_never_share_an_iri(one: str, other: str) -> None:
    same = unicodedata.normalize("NFC", one) == unicodedata.normalize("NFC", other)
    assert (readout_iri(one) == readout_iri(other)) == same
