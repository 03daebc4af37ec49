#!/usr/bin/env python3
"""Writes ontology/index.html, the documentation of the ontology for readers, from tonggao.ttl and shapes.ttl.

    .venv/bin/python scripts/make_ontology_page.py
"""

from pathlib import Path
from typing import Any, NamedTuple

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from pyoxigraph import Literal, NamedNode, RdfFormat, parse

from tonggao.describe.iris import ONTOLOGY, TG
from tonggao.describe.vocabulary import PREFIXES, vocabulary_iri
from tonggao.validate.shapes import load_shapes

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "ontology" / "index.html"
_OWL = "http://www.w3.org/2002/07/owl#"
_PREFIXES = {
    **PREFIXES,
    "foaf": "http://xmlns.com/foaf/0.1/",
    "itsrdf": "http://www.w3.org/2005/11/its/rdf#",
    "odrl": "http://www.w3.org/ns/odrl/2/",
    "owl": _OWL,
    "spdx": "http://spdx.org/rdf/terms#",
    "wdt": "http://www.wikidata.org/prop/direct/",
}
# What is said of a term, in the order of reading, by the words that stand for it.
_SAYS = {
    "is a": (vocabulary_iri("rdfs:subClassOf"), vocabulary_iri("rdfs:subPropertyOf")),
    "close to": (vocabulary_iri("skos:closeMatch"),),
    "related to": (vocabulary_iri("skos:relatedMatch"),),
    "said of": (vocabulary_iri("rdfs:domain"), vocabulary_iri("schema:domainIncludes")),
    "leads to": (vocabulary_iri("rdfs:range"), vocabulary_iri("schema:rangeIncludes")),
    "never also": (f"{_OWL}disjointWith",),
    "notation": (vocabulary_iri("skos:notation"),),
}
_SECTIONS = (
    ("classes", "Classes · 类", ("Class",)),
    ("object-properties", "Properties between things · 对象属性", ("ObjectProperty", "SymmetricProperty")),
    ("data-properties", "Properties with values · 数据属性", ("DatatypeProperty",)),
)
Said = dict[str, list[NamedNode | Literal]]


class Value(NamedTuple):
    """What stands beside a term; ``anchor`` is the place on the page that it links to, if any."""

    text: str
    anchor: str | None


def make_page() -> str:
    """The page's HTML."""
    ontology = _read_ontology()
    about = ontology[ONTOLOGY]
    page: str = _template().render(
        title=_texts(about, vocabulary_iri("dct:title")),
        description=_texts(about, vocabulary_iri("dct:description")),
        iri=ONTOLOGY,
        namespace=TG,
        version=about[f"{_OWL}versionInfo"][0].value,
        version_iri=about[f"{_OWL}versionIRI"][0].value,
        licence=about[vocabulary_iri("dct:license")][0].value,
        sections=[*(_section(ontology, *section) for section in _SECTIONS), _closed_lists(ontology)],
    )
    return page


def _template() -> Any:
    folder = FileSystemLoader(Path(__file__).parent)
    environment = Environment(loader=folder, autoescape=True, undefined=StrictUndefined, keep_trailing_newline=True)
    return environment.get_template("ontology_page.html.jinja")


def _read_ontology() -> dict[str, Said]:
    found: dict[str, Said] = {}
    for quad in parse(path=str(ROOT / "ontology" / "tonggao.ttl"), format=RdfFormat.TURTLE):
        assert isinstance(quad.subject, NamedNode)
        assert isinstance(quad.object, NamedNode | Literal)
        found.setdefault(quad.subject.value, {}).setdefault(quad.predicate.value, []).append(quad.object)
    return found


def _section(ontology: dict[str, Said], id_: str, title: str, kinds: tuple[str, ...]) -> dict[str, Any]:
    wanted = {NamedNode(_OWL + kind) for kind in kinds}
    names = [iri for iri, said in ontology.items() if wanted & set(said.get(vocabulary_iri("rdf:type"), ()))]
    return {"id": id_, "title": title, "terms": [_term(ontology, iri, vocabulary_iri("rdfs:label")) for iri in sorted(names)]}


def _closed_lists(ontology: dict[str, Said]) -> dict[str, Any]:
    label = vocabulary_iri("skos:prefLabel")
    names = [iri for iri, said in ontology.items() if label in said]
    terms = [_term(ontology, iri, label) for iri in sorted(names, key=lambda iri: (_kind(ontology, iri), iri))]
    return {"id": "closed-lists", "title": "Closed lists · 封闭列表", "terms": terms}


def _kind(ontology: dict[str, Said], iri: str) -> str:
    return ontology[iri][vocabulary_iri("rdf:type")][0].value


def _term(ontology: dict[str, Said], iri: str, label: str) -> dict[str, Any]:
    said = ontology[iri]
    rows = [
        {"says": words, "nodes": values}
        for words, predicates in _SAYS.items()
        if (values := [_value(ontology, node) for predicate in predicates for node in said.get(predicate, ())])
    ]
    kind = _kind(ontology, iri)
    if kind in ontology:
        rows.insert(0, {"says": "one of", "nodes": [_value(ontology, NamedNode(kind))]})
    return {
        "name": iri.removeprefix(TG),
        "label": _texts(said, label),
        "comment": _texts(said, vocabulary_iri("rdfs:comment")),
        "rows": rows,
        "rules": _rules(iri),
    }


def _rules(iri: str) -> list[dict[str, str]]:
    """The messages of the shapes that are about instances of this class, each once."""
    found = [
        constraint.messages
        for constraint in load_shapes().constraints
        if any(kind == "targetClass" and iri in names for kind, names in constraint.targets)
    ]
    return list({rule["en"]: rule for rule in found}.values())


def _texts(said: Said, predicate: str) -> dict[str, str]:
    texts = {"en": "", "zh": ""}
    for node in said.get(predicate, ()):
        if isinstance(node, Literal) and node.language:
            texts[node.language] = node.value
    return texts


def _value(ontology: dict[str, Said], node: NamedNode | Literal) -> Value:
    if isinstance(node, Literal):
        return Value(node.value, None)
    short = next((f"{name}:{node.value.removeprefix(start)}" for name, start in _PREFIXES.items() if node.value.startswith(start)), node.value)
    return Value(short, node.value.removeprefix(TG) if node.value in ontology else None)


def main() -> None:
    PAGE.write_text(make_page(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
