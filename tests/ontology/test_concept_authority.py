"""The authority of concepts: one scheme, bilingual where official, closed under broader, read alike by both parsers."""

import re

import pytest
import rdflib
from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, parse

from tonggao.ontology_files import ontology_file

SKOS = "http://www.w3.org/2004/02/skos/core#"
SCHEME = "https://w3id.org/tonggao/concepts/"


@pytest.fixture(scope="module")
def authority() -> list[Quad]:
    return list(parse(path=str(ontology_file("concepts.ttl")), format=RdfFormat.TURTLE))


@pytest.fixture(scope="module")
def concepts(authority: list[Quad]) -> set[str]:
    return {q.subject.value for q in authority if q.object == NamedNode(f"{SKOS}Concept")}


def objects(authority: list[Quad], name: str) -> list[tuple[str, str]]:
    return [(q.subject.value, q.object.value) for q in authority if q.predicate.value == f"{SKOS}{name}"]


def test_concepts_are_named_by_their_label(authority: list[Quad], concepts: set[str]) -> None:
    preferred = {
        q.subject.value: q.object.value
        for q in authority
        if q.predicate.value == f"{SKOS}prefLabel" and isinstance(q.object, Literal) and q.object.language == "zh"
    }
    assert len(concepts) > 1_000
    assert {iri: SCHEME + re.sub(r"[^一-鿿〇A-Za-z0-9]", "", preferred[iri]) for iri in concepts} == {
        c: c for c in concepts
    }


def test_every_concept_is_in_the_scheme(authority: list[Quad], concepts: set[str]) -> None:
    assert {s for s, scheme in objects(authority, "inScheme") if scheme == SCHEME} == concepts


def test_broader_leads_to_concepts_and_never_round(authority: list[Quad], concepts: set[str]) -> None:
    broader: dict[str, set[str]] = {}
    for narrow, broad in objects(authority, "broader"):
        broader.setdefault(narrow, set()).add(broad)
    assert set().union(*broader.values()) <= concepts
    for start in broader:
        above, seen = set(broader[start]), set()
        while above:
            seen |= above
            above = set().union(*(broader.get(concept, set()) for concept in above)) - seen
        assert start not in seen


def test_english_is_given_at_most_once(authority: list[Quad], concepts: set[str]) -> None:
    english = [q.subject.value for q in authority if isinstance(q.object, Literal) and q.object.language == "en"]
    named = [subject for subject in english if subject in concepts]
    assert len(named) == len(set(named))
    assert len(named) > 600


def test_rdflib_reads_the_same_triples(authority: list[Quad]) -> None:
    graph = rdflib.Graph().parse(ontology_file("concepts.ttl"))
    assert len(graph) == len({(q.subject, q.predicate, q.object) for q in authority})
