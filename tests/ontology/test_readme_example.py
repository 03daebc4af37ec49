"""The worked example in the ontology's README is what comes out."""

import re

import pytest
from pyoxigraph import RdfFormat, parse

from tonggao.claims import Claims, EventMention, Participation, PersonMention, PostAttestation
from tonggao.describe import entities_lines, readout_iri, readout_lines
from tonggao.identify import identify
from tonggao.ontology_files import ontology_file
from tonggao.query import ask
from tonggao.readout import Passage, Readout
from tonggao.store import GraphStore
from tonggao.turtle import turtle_blocks

TEXT = "6月2日，市委书记岳明山主持柳川市水网建设推进会。"


def at(words: str) -> tuple[Passage, ...]:
    start = TEXT.index(words)
    return (Passage(start, start + len(words)),)


@pytest.fixture(scope="module")
def store() -> GraphStore:
    chair = Participation("岳明山", "chair", 1, "主持", at("岳明山"), "events/chaired")
    label = "柳川市水网建设推进会"
    claims = Claims(
        persons=(PersonMention("岳明山", at("岳明山"), "people/after-office"),),
        posts=(
            PostAttestation("岳明山", "书记", "柳川市委", "市委书记", at("市委书记岳明山"), "posts/before-name"),
        ),
        events=(
            EventMention(
                label, "meeting", at(label), "events/held", date="2031-06-02", date_inferred=True, participants=(chair,)
            ),
        ),
    )  # fmt: skip
    readout = Readout("柳川0602", TEXT, title="柳川推进水网建设", date="2031-06-03")
    store = GraphStore.in_memory()
    store.replace_readouts({readout_iri(readout.id): readout_lines(readout, claims)})
    store.replace_entities(entities_lines(identify([(readout, claims)], {})))
    return store


@pytest.fixture(scope="module")
def readme() -> str:
    return ontology_file("README.md").read_text(encoding="utf-8")


def test_turtle_of_the_example(store: GraphStore, readme: str) -> None:
    shown = "\n".join(re.findall(r"```turtle\n(.*?)```", readme, re.DOTALL))
    prefixes = b"".join(turtle_blocks(store)).partition(b"\n\n")[0].decode()
    found = {str(quad.triple) for quad in parse(f"{prefixes}\n{shown}", format=RdfFormat.TURTLE)}
    assert found == {str(quad.triple) for quad in store.quads()}


def test_answer_of_the_example(store: GraphStore, readme: str) -> None:
    (query,) = re.findall(r"```sparql\n(.*?)```", readme, re.DOTALL)
    (answer,) = re.findall(r"```text\n(.*?)```", readme, re.DOTALL)
    assert ask(store, query).as_text() == answer
