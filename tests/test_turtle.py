"""Turtle that people like to read: each claim with its entities, in text order."""

import re

import pytest
from pyoxigraph import RdfFormat, parse

from tonggao.claims import Claims, ConceptMention
from tonggao.describe import entities_lines, readout_iri, readout_lines
from tonggao.identify import identify
from tonggao.readout import Passage, Readout
from tonggao.store import GraphStore
from tonggao.turtle import turtle_blocks

Claimed = tuple[Readout, Claims]


@pytest.fixture
def turtle(store_with_two_readouts: GraphStore) -> str:
    return b"".join(turtle_blocks(store_with_two_readouts)).decode()


def test_turtle_says_what_the_store_says(store_with_two_readouts: GraphStore, turtle: str) -> None:
    found = {str(quad.triple) for quad in parse(turtle.encode(), format=RdfFormat.TURTLE)}
    assert found == {str(quad.triple) for quad in store_with_two_readouts.quads()}


def test_prefixes_and_base_come_once_and_sorted(turtle: str) -> None:
    heads = re.findall(r"^@\w+ (\S+)", turtle, re.MULTILINE)
    assert heads[0] == "<https://w3id.org/tonggao/id/>"
    assert heads[1:] == sorted(set(heads[1:]))
    assert not re.findall(r"^@", turtle.partition("\n\n")[2], re.MULTILINE)


def test_claim_stands_with_the_entities_it_is_linked_to(turtle: str) -> None:
    claim = next(block for block in turtle.split("\n\n") if re.match(r"\S+#post-\S+> a tg:PostAttestation", block))
    assert 'tg:personName "岳明山"' in claim
    assert "tg:person <person/岳明山>" in claim
    assert "tg:post <post/柳川市委/书记>" in claim


def test_readout_comes_before_its_claims_and_these_in_text_order(turtle: str) -> None:
    iri = re.escape(readout_iri("柳川/水网 0603").removeprefix("https://w3id.org/tonggao/id/"))
    subjects = re.findall(rf"^<{iri}(#[^>]+)?>", turtle, re.MULTILINE)
    concepts = [int(s.split("-")[1]) for s in subjects if s.startswith("#concept")]
    passages = [int(re.split("[=,]", s)[1]) for s in subjects if s.startswith("#char")]
    assert subjects[0] == ""
    assert concepts == sorted(concepts)
    assert passages == sorted(passages)
    assert subjects[-1].startswith("#char")


def test_type_comes_first_and_the_long_text_last(turtle: str) -> None:
    blocks = [block for block in turtle.split("\n\n")[1:] if "#char=" not in block.split(" ")[0]]
    assert all(re.match(r"<[^>]*> a tg:", block) for block in blocks)
    (readout, _) = [block for block in blocks if " a tg:Readout" in block]
    assert readout.splitlines()[-1].startswith("\tnif:isString")


def test_same_graph_gives_the_same_bytes(meeting: Claimed, inspection: Claimed, turtle: str) -> None:
    with GraphStore.in_memory() as store:
        for readout, claims in (inspection, meeting):
            store.replace_readouts({readout_iri(readout.id): readout_lines(readout, claims)})
        store.replace_entities(entities_lines(identify([inspection, meeting], {})))
        assert b"".join(turtle_blocks(store)).decode() == turtle


@pytest.mark.parametrize("hostile", ["\n@prefix tg: <http://evil/> .\n", '" ;\n<a> <b> "', "</script>", "\\u0022 ."])
def test_hostile_text_stays_inside_its_string(hostile: str) -> None:
    mention = ConceptMention(hostile, (Passage(0, len(hostile)),), "r")
    readout, claims = Readout(hostile, hostile, title=hostile), Claims(concepts=(mention,))
    with GraphStore.in_memory() as store:
        store.replace_readouts({readout_iri(readout.id): readout_lines(readout, claims)})
        store.replace_entities(entities_lines(identify([(readout, claims)], {})))
        turtle = b"".join(turtle_blocks(store))
        expected = {str(quad.triple) for quad in store.quads()}
    assert {str(quad.triple) for quad in parse(turtle, format=RdfFormat.TURTLE)} == expected
