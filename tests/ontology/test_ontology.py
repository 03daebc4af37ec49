"""The ontology is complete in both languages, aligned, and what the graphs use."""

import re

import pytest
from pyoxigraph import BlankNode, Literal, NamedNode, Quad, RdfFormat, parse

from tonggao.claims import Claims
from tonggao.describe import describe_entities, describe_readout
from tonggao.describe.vocabulary import CAPACITIES, EVENT_CLASSES, MODALITIES, vocabulary_iri
from tonggao.identify import identify
from tonggao.ontology_files import ontology_file, ontology_folder
from tonggao.readout import Readout

Claimed = tuple[Readout, Claims]
TG = vocabulary_iri("tg:")
RDFS, SKOS, SCHEMA, OWL = (
    vocabulary_iri("rdfs:"),
    vocabulary_iri("skos:"),
    vocabulary_iri("schema:"),
    "http://www.w3.org/2002/07/owl#",
)
ALIGNED = [f"{SKOS}closeMatch", f"{SKOS}relatedMatch", f"{RDFS}subClassOf", f"{RDFS}subPropertyOf"]


@pytest.fixture(scope="module")
def ontology() -> list[Quad]:
    return list(parse(path=str(ontology_file("tonggao.ttl")), format=RdfFormat.TURTLE))


def objects(quads: list[Quad], subject: str, *predicates: str) -> list[NamedNode | Literal]:
    found = [q.object for q in quads if q.subject.value == subject and q.predicate.value in predicates]
    return [node for node in found if isinstance(node, NamedNode | Literal)]


def of_type(quads: list[Quad], *types: str) -> list[str]:
    wanted = {f"{OWL}{name}" for name in types}
    return [q.subject.value for q in quads if q.predicate.value.endswith("#type") and q.object.value in wanted]


def languages(quads: list[Quad], subject: str, predicate: str) -> list[str | None]:
    return sorted(node.language for node in objects(quads, subject, predicate) if isinstance(node, Literal))


def above(quads: list[Quad], name: str) -> set[str]:
    """A class with all that it is a subclass of."""
    found = {name}
    for node in objects(quads, name, f"{RDFS}subClassOf"):
        found |= above(quads, node.value)
    return found


def test_every_term_has_label_and_comment_in_both_languages(ontology: list[Quad]) -> None:
    terms = of_type(ontology, "Class", "ObjectProperty", "DatatypeProperty")
    assert len(terms) > 70
    for name in terms:
        assert languages(ontology, name, f"{RDFS}label") == ["en", "zh"], name
        assert languages(ontology, name, f"{RDFS}comment") == ["en", "zh"], name


def test_every_term_is_aligned_with_a_vocabulary_of_the_field(ontology: list[Quad]) -> None:
    terms = of_type(ontology, "Class", "ObjectProperty", "DatatypeProperty")
    assert terms
    for name in terms:
        reached = {node.value for term in above(ontology, name) for node in objects(ontology, term, *ALIGNED)}
        reached |= {
            n.value for node in objects(ontology, name, *ALIGNED) for n in objects(ontology, node.value, *ALIGNED)
        }
        assert any(not iri.startswith(TG) for iri in reached), name


def test_every_property_has_domain_and_range(ontology: list[Quad]) -> None:
    properties = of_type(ontology, "ObjectProperty", "DatatypeProperty")
    assert properties
    for name in properties:
        for term in ("domain", "range"):
            said = objects(ontology, name, f"{RDFS}{term}", f"{SCHEMA}{term}Includes")
            assert said, (name, term)
            assert len(objects(ontology, name, f"{RDFS}{term}")) <= 1, name  # two would mean both at once


def test_closed_lists_are_those_of_the_claims(ontology: list[Quad]) -> None:
    for kind, mapped in (("Capacity", CAPACITIES), ("Modality", MODALITIES)):
        members = [
            q.subject.value for q in ontology if q.object.value == TG + kind and q.predicate.value.endswith("#type")
        ]
        by_notation = {objects(ontology, name, f"{SKOS}notation")[0].value: f"<{name}>" for name in members}
        assert by_notation == mapped
        assert all(languages(ontology, name, f"{SKOS}prefLabel") == ["en", "zh"] for name in members)
    for name in EVENT_CLASSES.values():
        assert f"{TG}Event" in above(ontology, name.strip("<>"))


def test_ontology_has_no_blank_nodes(ontology: list[Quad]) -> None:
    assert not [q for q in ontology if isinstance(q.subject, BlankNode) or isinstance(q.object, BlankNode)]


def test_graphs_use_declared_terms_within_their_domains_and_ranges(
    ontology: list[Quad], meeting: Claimed, inspection: Claimed
) -> None:
    quads = [*describe_readout(*meeting), *describe_readout(*inspection)]
    quads += describe_entities(identify([meeting, inspection], {}))
    kinds = {q.subject.value: q.object.value for q in quads if q.predicate.value.endswith("#type")}
    kinds |= {q.object.value: f"{TG}Passage" for q in quads if q.predicate.value == f"{TG}evidence"}
    kinds |= {q.subject.value: q.object.value for q in ontology if q.predicate.value.endswith("#type")}
    own = [q for q in quads if q.predicate.value.startswith(TG)]
    assert len({q.predicate.value for q in own}) > 35
    for quad in own:
        name = quad.predicate.value
        domains = {node.value for node in objects(ontology, name, f"{RDFS}domain", f"{SCHEMA}domainIncludes")}
        ranges = {node.value for node in objects(ontology, name, f"{RDFS}range", f"{SCHEMA}rangeIncludes")}
        assert above(ontology, kinds[quad.subject.value]) & domains, quad
        if isinstance(quad.object, Literal):
            assert quad.object.datatype.value in ranges, quad
        else:
            assert above(ontology, kinds[quad.object.value]) & ranges, quad


@pytest.mark.parametrize("pattern", ["shapes.ttl", "queries/*.rq", "network/*.rq", "README.md"])
def test_other_files_use_declared_terms(ontology: list[Quad], pattern: str) -> None:
    declared = {q.subject.value.removeprefix(TG) for q in ontology}
    files = sorted(ontology_folder().glob(pattern))
    assert files
    for path in files:
        used = set(re.findall(r"(?<!\w)tg:(\w+)", path.read_text(encoding="utf-8")))
        assert used <= declared, path.name


def test_every_shape_that_can_fail_says_so_in_both_languages() -> None:
    shapes = list(parse(path=str(ontology_file("shapes.ttl")), format=RdfFormat.TURTLE))
    sh = "http://www.w3.org/ns/shacl#"
    constraints = [q.object for q in shapes if q.predicate.value in (f"{sh}property", f"{sh}sparql")]
    assert len(constraints) > 60
    for constraint in constraints:
        messages = [q.object for q in shapes if q.subject == constraint and q.predicate.value == f"{sh}message"]
        assert sorted(message.language for message in messages) == ["en", "zh"], constraint
